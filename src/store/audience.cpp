// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audience.h"

#include "store/sqlquery.h"

using namespace Qt::StringLiterals;

namespace wego::store {

base::Result<qint64> findAudience(QSqlDatabase& connection, const Audience& audience)
{
    auto query = execute(connection,
        u"SELECT number FROM audience WHERE account = :account AND app_id = :app_id"_s,
        {{u":account"_s, audience.account.value}, {u":app_id"_s, audience.appId}});
    if (!query)
        return base::fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

base::Result<qint64> makeAudience(QSqlDatabase& connection, const Audience& audience)
{
    const auto made = execute(connection,
        u"INSERT INTO audience (account, app_id) VALUES (:account, :app_id) "
        "ON CONFLICT (account, app_id) DO NOTHING"_s,
        {{u":account"_s, audience.account.value}, {u":app_id"_s, audience.appId}});
    if (!made)
        return base::fail(made.error());
    return findAudience(connection, audience);
}

} // namespace wego::store
