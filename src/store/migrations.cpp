// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/sqlquery.h"

#include <QFile>
#include <QSqlDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

// A resource in a static library is dropped by the linker unless somebody names it, and the macro
// must stand outside of any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(storesql);
}

namespace wego::store {
namespace {

QString fileOf(int version)
{
    return u":/wego/sql/%1.sql"_s.arg(version, 3, 10, QChar(u'0'));
}

/// The statements of a file: each ends with a semicolon at the end of a line.
QStringList statementsOf(int version)
{
    QFile file(fileOf(version));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    for (const QString& part : QString::fromUtf8(file.readAll()).split(u";\n"_s)) {
        if (!part.trimmed().isEmpty())
            statements.append(part);
    }
    return statements;
}

base::Result<void> step(QSqlDatabase& connection, int version)
{
    TransactionGuard transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const QString& statement : statementsOf(version)) {
        if (const auto done = execute(connection, statement); !done)
            return base::fail(done.error());
    }
    const auto marked = execute(connection, u"PRAGMA user_version = %1"_s.arg(version));
    if (!marked)
        return base::fail(marked.error());
    return transaction.commit();
}

base::Error newerStore(int version)
{
    base::Error error{base::ErrorKind::Storage, u"wego.store-newer"_s};
    error.detail = u"store version %1, program knows %2"_s.arg(version).arg(latestVersion());
    error.facts.insert(u"version"_s, QString::number(version));
    return error;
}

} // namespace

int latestVersion()
{
    initialiseResources();
    int version = 0;
    while (QFile::exists(fileOf(version + 1)))
        ++version;
    return version;
}

base::Result<int> schemaVersion(QSqlDatabase& connection)
{
    auto query = execute(connection, u"PRAGMA user_version"_s);
    if (!query)
        return base::fail(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

base::Result<void> migrate(QSqlDatabase& connection, int target)
{
    const auto present = schemaVersion(connection);
    if (!present)
        return base::fail(present.error());
    if (*present > latestVersion())
        return base::fail(newerStore(*present));
    for (int version = *present + 1; version <= target; ++version) {
        if (auto done = step(connection, version); !done)
            return done;
    }
    return {};
}

} // namespace wego::store
