// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quotaresets.h"

#include "store/database.h"
#include "store/sqlquery.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

base::Result<qint64> insert(
    QSqlDatabase& connection, const QString& appId, const QString& path, qint64 atMs)
{
    const auto added = executeInOrder(connection,
        u"INSERT INTO quota_reset (app_id, path, reset_at) VALUES (?, ?, ?)"_s,
        {appId, path.isNull() ? u""_s : path, atMs});
    if (!added)
        return base::fail(added.error());
    return added->lastInsertId().toLongLong();
}

base::Result<int> count(
    QSqlDatabase& connection, const QString& appId, bool ofOneCall, qint64 sinceMs)
{
    auto row = executeInOrder(connection,
        u"SELECT COUNT(*) FROM quota_reset WHERE app_id = ? AND (path <> '') = ? "
        "AND reset_at >= ?"_s,
        {appId, ofOneCall ? 1 : 0, sinceMs});
    if (!row)
        return base::fail(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

} // namespace

base::Result<qint64> QuotaResets::add(const QString& appId, const QString& path, qint64 atMs)
{
    qint64 number = 0;
    const auto added = m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto made = insert(connection, appId, path, atMs);
        if (!made)
            return base::fail(made.error());
        number = *made;
        return {};
    });
    if (!added)
        return base::fail(added.error());
    return number;
}

base::Result<void> QuotaResets::remove(qint64 number)
{
    return m_database.write([&](QSqlDatabase& connection) {
        return run(connection, u"DELETE FROM quota_reset WHERE number = ?"_s, {number});
    });
}

base::Result<void> QuotaResets::fillUp(
    const QString& appId, const QString& path, qint64 atMs, qint64 sinceMs, int most)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto known = count(connection, appId, !path.isEmpty(), sinceMs);
        if (!known)
            return base::fail(known.error());
        for (int lacking = most - *known; lacking > 0; --lacking) {
            if (const auto made = insert(connection, appId, path, atMs); !made)
                return base::fail(made.error());
        }
        return {};
    });
}

base::Result<int> QuotaResets::countSince(
    const QString& appId, bool ofOneCall, qint64 sinceMs) const
{
    return m_database.read(
        [&](QSqlDatabase& connection) { return count(connection, appId, ofOneCall, sinceMs); });
}

} // namespace wego::store
