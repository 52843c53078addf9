// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <utility>

class QSqlDatabase;
class QSqlError;

namespace wego::store {

/// Named values of a statement: {":id", 5}.
using SqlValues = std::initializer_list<std::pair<QString, QVariant>>;

/// SQLite takes a null string for NULL, which no column of text may hold.
QString present(const QString& text);

/// Prepares and runs one statement. Failures are those of storageError().
base::Result<QSqlQuery> execute(
    QSqlDatabase& connection, const QString& sql, SqlValues values = {});

/// The same with the values of the statement's question marks, in their order.
base::Result<QSqlQuery> executeInOrder(
    QSqlDatabase& connection, const QString& sql, const QVariantList& values);

/// The same for a statement that answers nothing.
base::Result<void> run(QSqlDatabase& connection, const QString& sql, const QVariantList& values);

/// One statement that is prepared once and run with many rows of values.
class SqlBatch {
public:
    SqlBatch(QSqlDatabase& connection, const QString& sql);
    base::Result<void> run(const QVariantList& values);
    /// Rows that the last run() changed.
    [[nodiscard]] int affected() const { return m_query.numRowsAffected(); }

private:
    QSqlQuery m_query;
    bool m_prepared = false;
};

/// ErrorKind::Storage: "wego.store-damaged", "wego.disk-full", "wego.store-busy",
/// "wego.store-unwritable", else "wego.store".
base::Error storageError(const QSqlError& error);

/// Rolls back unless commit() succeeded. Takes the write lock at once, so that a busy store is
/// waited for here and not in the middle.
class TransactionGuard {
public:
    explicit TransactionGuard(QSqlDatabase& connection);
    ~TransactionGuard();
    Q_DISABLE_COPY_MOVE(TransactionGuard)

    base::Result<void> begin();
    base::Result<void> commit();

private:
    QSqlDatabase& m_connection;
    bool m_open = false;
};

} // namespace wego::store
