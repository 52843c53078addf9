// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/followerrepository.h"

#include "base/beijingtime.h"
#include "store/database.h"
#include "store/followerrow.h"
#include "store/followerselect.h"
#include "store/sqlquery.h"

#include <QSqlDatabase>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

/// Runs `select(connection, audience, tags) -> Result<T>` with what every reading needs.
template <typename Function>
auto readFollowers(const Database& database, const Audience& audience, Function select)
{
    using Answer = std::invoke_result_t<Function, QSqlDatabase&, qint64, const TagSlots&>;
    return database.read([&](QSqlDatabase& connection) -> Answer {
        const auto number = findAudience(connection, audience);
        if (!number)
            return base::fail(number.error());
        const auto tags = TagSlots::load(connection, *number);
        if (!tags)
            return base::fail(tags.error());
        return select(connection, *number, *tags);
    });
}

QList<domain::Follower> followersOf(QSqlQuery& query, const TagSlots& tags)
{
    QList<domain::Follower> followers;
    while (query.next())
        followers.append(followerFrom(query, tags));
    return followers;
}

/// Runs a statement once an openid, its last value.
base::Result<void> runForEach(QSqlDatabase& connection, const QString& sql,
    const QVariantList& values, const QStringList& openids)
{
    SqlBatch batch(connection, sql);
    for (const QString& openid : openids) {
        if (auto done = batch.run(values + QVariantList{openid}); !done)
            return done;
    }
    return {};
}

} // namespace

FollowerRepository::FollowerRepository(Database& database, Audience audience)
    : m_database(database), m_audience(std::move(audience))
{
}

base::Result<QList<domain::Follower>> FollowerRepository::page(const domain::FollowerQuery& query,
    int limit, const std::optional<domain::FollowerPlace>& after) const
{
    using Page = base::Result<QList<domain::Follower>>;
    return readFollowers(m_database, m_audience,
        [&](QSqlDatabase& connection, qint64 audience, const TagSlots& tags) -> Page {
            const auto select = FollowerSelect::make(connection, audience, query, tags);
            if (!select)
                return base::fail(select.error());
            const SqlCondition sql = select->page(after, limit);
            auto rows = executeInOrder(connection, sql.sql, sql.values);
            if (!rows)
                return base::fail(rows.error());
            return followersOf(*rows, tags);
        });
}

base::Result<domain::FollowerPage> FollowerRepository::firstPage(
    const domain::FollowerQuery& query, int limit) const
{
    auto followers = page(query, limit);
    if (!followers)
        return base::fail(followers.error());
    // To find few, everybody was looked at already.
    if (followers->size() < limit)
        return domain::FollowerPage{*followers, followers->size()};
    const auto all = count(query);
    if (!all)
        return base::fail(all.error());
    return domain::FollowerPage{*followers, *all};
}

base::Result<qint64> FollowerRepository::count(const domain::FollowerQuery& query) const
{
    using Count = base::Result<qint64>;
    return readFollowers(m_database, m_audience,
        [&](QSqlDatabase& connection, qint64 audience, const TagSlots& tags) -> Count {
            const auto select = FollowerSelect::make(connection, audience, query, tags);
            if (!select)
                return base::fail(select.error());
            const SqlCondition sql = select->count();
            auto row = executeInOrder(connection, sql.sql, sql.values);
            if (!row)
                return base::fail(row.error());
            return row->next() ? row->value(0).toLongLong() : 0;
        });
}

base::Result<std::optional<domain::Follower>> FollowerRepository::find(const QString& openid) const
{
    using Found = base::Result<std::optional<domain::Follower>>;
    return readFollowers(m_database, m_audience,
        [&](QSqlDatabase& connection, qint64 audience, const TagSlots& tags) -> Found {
            auto row = executeInOrder(connection,
                u"SELECT %1 FROM follower WHERE audience = ? AND openid = ?"_s.arg(
                    followerColumns()),
                {audience, openid});
            if (!row)
                return base::fail(row.error());
            return row->next() ? std::optional(followerFrom(*row, tags)) : std::nullopt;
        });
}

base::Result<void> FollowerRepository::setRemark(
    const QString& openid, const QString& remark, qint64 nowMs)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        return runForEach(connection,
            u"UPDATE follower SET remark = ?, edited_at = ? WHERE audience = ? AND openid = ?"_s,
            {present(remark), nowMs, *audience}, {openid});
    });
}

base::Result<void> FollowerRepository::setBlacklisted(const QStringList& openids, bool blacklisted)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        return runForEach(connection,
            u"UPDATE follower SET blacklisted = ? WHERE audience = ? AND openid = ?"_s,
            {int{blacklisted}, *audience}, openids);
    });
}

base::Result<void> FollowerRepository::replaceBlacklist(const QStringList& openids, QDate today)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto audience = makeAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        const auto cleared = executeInOrder(connection,
            u"UPDATE follower SET blacklisted = 0 WHERE audience = ? AND blacklisted <> 0"_s,
            {*audience});
        if (!cleared)
            return base::fail(cleared.error());
        return runForEach(connection,
            u"INSERT INTO follower (audience, blacklisted, profiled_at, missed_on, openid) "
            "VALUES (?, 1, 1, ?, ?) "
            "ON CONFLICT (audience, openid) DO UPDATE SET blacklisted = 1"_s,
            {*audience, base::beijing::toIsoDate(today)}, openids);
    });
}

} // namespace wego::store
