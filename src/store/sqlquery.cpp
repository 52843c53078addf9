// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlquery.h"

#include "base/log.h"

#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

// Primary result codes of SQLite, see sqlite.org/rescode.html.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14 };
constexpr int NotADatabase = 26;

QString codeFor(int primary)
{
    switch (primary) {
    case Corrupt:
    case NotADatabase:
        return u"wego.store-damaged"_s;
    case Full:
        return u"wego.disk-full"_s;
    case Busy:
    case Locked:
        return u"wego.store-busy"_s;
    case ReadOnly:
    case CannotOpen:
        return u"wego.store-unwritable"_s;
    default:
        return u"wego.store"_s;
    }
}

} // namespace

QString present(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

base::Error storageError(const QSqlError& error)
{
    // The low byte of an extended code is the primary one.
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    return {base::ErrorKind::Storage, codeFor(primary), error.text(), primary == Busy};
}

base::Result<QSqlQuery> execute(QSqlDatabase& connection, const QString& sql, SqlValues values)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return base::fail(storageError(query.lastError()));
    for (const auto& [name, value] : values)
        query.bindValue(name, value);
    if (!query.exec())
        return base::fail(storageError(query.lastError()));
    return query;
}

base::Result<QSqlQuery> executeInOrder(
    QSqlDatabase& connection, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return base::fail(storageError(query.lastError()));
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return base::fail(storageError(query.lastError()));
    return query;
}

base::Result<void> run(QSqlDatabase& connection, const QString& sql, const QVariantList& values)
{
    const auto done = executeInOrder(connection, sql, values);
    if (!done)
        return base::fail(done.error());
    return {};
}

SqlBatch::SqlBatch(QSqlDatabase& connection, const QString& sql) : m_query(connection)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

base::Result<void> SqlBatch::run(const QVariantList& values)
{
    if (!m_prepared)
        return base::fail(storageError(m_query.lastError()));
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values.at(i));
    if (!m_query.exec())
        return base::fail(storageError(m_query.lastError()));
    return {};
}

TransactionGuard::TransactionGuard(QSqlDatabase& connection) : m_connection(connection)
{
}

TransactionGuard::~TransactionGuard()
{
    if (!m_open)
        return;
    if (const auto rolledBack = execute(m_connection, u"ROLLBACK"_s); !rolledBack)
        qCWarning(base::logStore) << "rollback failed:" << base::toLogLine(rolledBack.error());
}

base::Result<void> TransactionGuard::begin()
{
    const auto begun = execute(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return base::fail(begun.error());
    m_open = true;
    return {};
}

base::Result<void> TransactionGuard::commit()
{
    const auto committed = execute(m_connection, u"COMMIT"_s);
    if (!committed)
        return base::fail(committed.error());
    m_open = false;
    return {};
}

} // namespace wego::store
