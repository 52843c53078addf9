// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quotaresets.h"

#include "store/database.h"
#include "store/sqlquery.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace wego::store {

base::Result<void> QuotaResets::add(const QString& appId, const QString& path, qint64 atMs)
{
    return m_database.write([&](QSqlDatabase& connection) {
        return run(connection,
            u"INSERT INTO quota_reset (app_id, path, reset_at) VALUES (?, ?, ?)"_s,
            {appId, path.isNull() ? u""_s : path, atMs});
    });
}

base::Result<int> QuotaResets::countSince(
    const QString& appId, bool ofOneCall, qint64 sinceMs) const
{
    return m_database.read([&](QSqlDatabase& connection) -> base::Result<int> {
        auto row = executeInOrder(connection,
            u"SELECT COUNT(*) FROM quota_reset WHERE app_id = ? AND (path <> '') = ? "
            "AND reset_at >= ?"_s,
            {appId, ofOneCall ? 1 : 0, sinceMs});
        if (!row)
            return base::fail(row.error());
        return row->next() ? row->value(0).toInt() : 0;
    });
}

} // namespace wego::store
