// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/followerreads.h"

#include "store/followerrow.h"
#include "store/followerselect.h"
#include "store/sqlquery.h"

#include <QSqlDatabase>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

/// Runs `select(audience, tags) -> Result<T>` with what every reading needs.
template <typename Function>
auto withTags(QSqlDatabase& connection, const Audience& audience, Function select)
    -> std::invoke_result_t<Function, qint64, const TagSlots&>
{
    const auto number = findAudience(connection, audience);
    if (!number)
        return base::fail(number.error());
    const auto tags = TagSlots::load(connection, *number);
    if (!tags)
        return base::fail(tags.error());
    return select(*number, *tags);
}

QList<domain::Follower> followersOf(QSqlQuery& query, const TagSlots& tags)
{
    QList<domain::Follower> followers;
    while (query.next())
        followers.append(followerFrom(query, tags));
    return followers;
}

} // namespace

base::Result<QList<domain::Follower>> readFollowers(QSqlDatabase& connection,
    const Audience& audience, const domain::FollowerQuery& query, int limit,
    const std::optional<domain::FollowerPlace>& after)
{
    using Page = base::Result<QList<domain::Follower>>;
    return withTags(connection, audience, [&](qint64 number, const TagSlots& tags) -> Page {
        const auto select = FollowerSelect::make(connection, number, query, tags);
        if (!select)
            return base::fail(select.error());
        const SqlCondition sql = select->page(after, limit);
        auto rows = executeInOrder(connection, sql.sql, sql.values);
        if (!rows)
            return base::fail(rows.error());
        return followersOf(*rows, tags);
    });
}

base::Result<qint64> countFollowers(
    QSqlDatabase& connection, const Audience& audience, const domain::FollowerQuery& query)
{
    using Count = base::Result<qint64>;
    return withTags(connection, audience, [&](qint64 number, const TagSlots& tags) -> Count {
        const auto select = FollowerSelect::make(connection, number, query, tags);
        if (!select)
            return base::fail(select.error());
        const SqlCondition sql = select->count();
        auto row = executeInOrder(connection, sql.sql, sql.values);
        if (!row)
            return base::fail(row.error());
        return row->next() ? row->value(0).toLongLong() : 0;
    });
}

base::Result<std::optional<domain::Follower>> readFollower(
    QSqlDatabase& connection, const Audience& audience, const QString& openid)
{
    using Found = base::Result<std::optional<domain::Follower>>;
    return withTags(connection, audience, [&](qint64 number, const TagSlots& tags) -> Found {
        auto row = executeInOrder(connection,
            u"SELECT %1 FROM follower WHERE audience = ? AND openid = ?"_s.arg(followerColumns()),
            {number, openid});
        if (!row)
            return base::fail(row.error());
        return row->next() ? std::optional(followerFrom(*row, tags)) : std::nullopt;
    });
}

base::Result<QList<domain::Tag>> readTags(QSqlDatabase& connection, qint64 audience)
{
    auto query = executeInOrder(connection,
        u"SELECT id, name, members FROM tag WHERE audience = ? ORDER BY id"_s, {audience});
    if (!query)
        return base::fail(query.error());
    QList<domain::Tag> tags;
    while (query->next()) {
        tags.append(
            {query->value(0).toInt(), query->value(1).toString(), query->value(2).toLongLong()});
    }
    return tags;
}

} // namespace wego::store
