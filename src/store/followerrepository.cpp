// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/followerrepository.h"

#include "base/beijingtime.h"
#include "store/database.h"
#include "store/followerreads.h"
#include "store/followerrow.h"
#include "store/sqlquery.h"
#include "store/tagslots.h"

#include <QSqlDatabase>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

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
    return m_database.read([&](QSqlDatabase& connection) {
        return readFollowers(connection, m_audience, query, limit, after);
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
    return m_database.read(
        [&](QSqlDatabase& connection) { return countFollowers(connection, m_audience, query); });
}

base::Result<std::optional<domain::Follower>> FollowerRepository::find(const QString& openid) const
{
    return m_database.read(
        [&](QSqlDatabase& connection) { return readFollower(connection, m_audience, openid); });
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
