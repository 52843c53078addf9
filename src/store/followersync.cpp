// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/followersync.h"

#include "base/beijingtime.h"
#include "store/database.h"
#include "store/followerrow.h"
#include "store/sqlquery.h"

#include <QSqlDatabase>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

base::Error overtaken()
{
    return {base::ErrorKind::Storage, u"wego.sync-overtaken"_s};
}

/// What was listed longer ago is out of date; profiles that are still to be fetched stay so.
constexpr qint64 LongestRoundMs = 24LL * 60 * 60 * 1000;

base::Result<qint64> countPending(QSqlDatabase& connection, qint64 audience)
{
    auto query = executeInOrder(connection,
        u"SELECT COUNT(*) FROM follower WHERE audience = ? AND profiled_at = 0"_s, {audience});
    if (!query)
        return base::fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

domain::SyncState stateFrom(const QSqlQuery& row)
{
    domain::SyncState state;
    state.round = row.value(0).toLongLong();
    state.startedMs = row.value(1).toLongLong();
    state.endedMs = row.value(2).toLongLong();
    state.nextOpenid = row.value(3).toString();
    state.pages = row.value(4).toLongLong();
    state.listed = row.value(5).toInt() != 0;
    state.announced = row.value(6).toLongLong();
    state.listedPeople = row.value(7).toLongLong();
    return state;
}

base::Result<domain::SyncState> readState(QSqlDatabase& connection, qint64 audience)
{
    auto row = executeInOrder(connection,
        u"SELECT round, round_started_at, round_ended_at, next_openid, pages, listed, announced, "
        "listed_people "
        "FROM audience WHERE number = ?"_s,
        {audience});
    if (!row)
        return base::fail(row.error());
    if (!row->next())
        return domain::SyncState();
    domain::SyncState state = stateFrom(*row);
    const auto pending = countPending(connection, audience);
    if (!pending)
        return base::fail(pending.error());
    state.pending = *pending;
    return state;
}

base::Result<void> startRound(
    QSqlDatabase& connection, qint64 audience, domain::SyncScope scope, qint64 nowMs)
{
    auto started = run(connection,
        u"UPDATE audience SET round = round + 1, round_started_at = ?, round_ended_at = 0, "
        "next_openid = '', pages = 0, listed_people = 0, listed = 0 WHERE number = ?"_s,
        {nowMs, audience});
    if (!started || scope == domain::SyncScope::New)
        return started;
    return run(connection,
        u"UPDATE follower SET profiled_at = 0 WHERE audience = ? AND missed_on = '' "
        "AND profiled_at <> 0"_s,
        {audience});
}

/// In a round that goes on, everybody is to be asked for whose profile came before it began. What
/// came since then, perhaps for the same wish, is new enough.
base::Result<void> wantEverybody(
    QSqlDatabase& connection, qint64 audience, const domain::SyncState& present)
{
    return run(connection,
        u"UPDATE follower SET profiled_at = 0 WHERE audience = ? AND missed_on = '' "
        "AND profiled_at <> 0 AND profiled_at < ?"_s,
        {audience, present.startedMs});
}

/// Whoever comes back is to be asked for again: remark and tags are gone at WeChat's.
const QString& seenSql()
{
    static const QString sql =
        u"INSERT INTO follower (audience, openid, seen_round) VALUES (?, ?, ?) "
        "ON CONFLICT (audience, openid) DO UPDATE SET seen_round = excluded.seen_round, "
        "profiled_at = CASE WHEN missed_on = '' THEN profiled_at ELSE 0 END, "
        "subscribed_at = CASE WHEN missed_on = '' THEN subscribed_at ELSE -1 END, "
        "remark = CASE WHEN missed_on = '' THEN remark ELSE '' END, "
        "tags_low = CASE WHEN missed_on = '' THEN tags_low ELSE 0 END, "
        "tags_high = CASE WHEN missed_on = '' THEN tags_high ELSE 0 END, missed_on = ''"_s;
    return sql;
}

base::Result<void> storeSeen(
    QSqlDatabase& connection, qint64 audience, qint64 round, const QStringList& openids)
{
    // In the order of the indexes, so that each of their pages is touched once.
    QStringList ordered = openids;
    ordered.sort();
    SqlBatch batch(connection, seenSql());
    for (const QString& openid : std::as_const(ordered)) {
        if (auto done = batch.run({audience, openid, round}); !done)
            return done;
    }
    return {};
}

base::Result<void> storeProfiles(QSqlDatabase& connection, qint64 audience, const TagSlots& tags,
    const QList<domain::Follower>& followers, qint64 askedMs)
{
    SqlBatch profile(connection, profileSql());
    SqlBatch left(connection,
        u"INSERT INTO follower (audience, openid, missed_on, profiled_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (audience, openid) DO UPDATE SET profiled_at = excluded.profiled_at, "
        "missed_on = CASE WHEN missed_on = '' THEN excluded.missed_on ELSE missed_on END"_s);
    for (const domain::Follower& follower : followers) {
        const auto done = follower.hasLeft()
            ? left.run(
                  {audience, follower.openid, base::beijing::toIsoDate(follower.missedOn), askedMs})
            : profile.run(profileValues(audience, follower, tags, askedMs));
        if (!done)
            return done;
    }
    return {};
}

QList<int> tagsOfAll(const QList<domain::Follower>& followers)
{
    QList<int> tags;
    for (const domain::Follower& follower : followers) {
        for (const int tag : follower.tags) {
            if (!tags.contains(tag))
                tags.append(tag);
        }
    }
    return tags;
}

} // namespace

FollowerSync::FollowerSync(Database& database, Audience audience)
    : m_database(database), m_audience(std::move(audience))
{
}

base::Result<domain::SyncState> FollowerSync::state() const
{
    return m_database.read([&](QSqlDatabase& connection) -> base::Result<domain::SyncState> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        return readState(connection, *audience);
    });
}

base::Result<domain::SyncState> FollowerSync::begin(domain::SyncScope scope, qint64 nowMs)
{
    const auto begun = m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto audience = makeAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        const auto present = readState(connection, *audience);
        if (!present)
            return base::fail(present.error());
        if (present->isUnfinished() && nowMs - present->startedMs < LongestRoundMs) {
            return scope == domain::SyncScope::New ? base::Result<void>()
                                                   : wantEverybody(connection, *audience, *present);
        }
        return startRound(connection, *audience, scope, nowMs);
    });
    if (!begun)
        return base::fail(begun.error());
    auto present = state();
    if (present)
        m_round = present->round;
    return present;
}

base::Result<domain::SyncState> FollowerSync::presentRound(
    QSqlDatabase& connection, qint64 audience) const
{
    auto present = readState(connection, audience);
    if (present && (!present->isUnfinished() || present->round != m_round))
        return base::fail(overtaken());
    return present;
}

template <typename Work> base::Result<void> FollowerSync::writeList(Work work)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        const auto known = presentRound(connection, *audience);
        if (!known)
            return base::fail(known.error());
        if (known->listed)
            return base::fail(overtaken());
        return work(connection, *audience, *known);
    });
}

base::Result<qint64> FollowerSync::takePage(
    const QString& from, const QStringList& openids, const QString& nextOpenid, qint64 announced)
{
    qint64 added = 0;
    const auto done = writeList([&](QSqlDatabase& connection, qint64 audience,
                                    const domain::SyncState& known) -> base::Result<void> {
        if (known.nextOpenid != from)
            return base::fail(overtaken());
        if (auto stored = storeSeen(connection, audience, known.round, openids); !stored)
            return stored;
        const auto pending = countPending(connection, audience);
        if (!pending)
            return base::fail(pending.error());
        added = *pending - known.pending;
        return run(connection,
            u"UPDATE audience SET next_openid = ?, pages = pages + 1, announced = ?, "
            "listed_people = listed_people + ? WHERE number = ?"_s,
            {present(nextOpenid), announced, openids.size(), audience});
    });
    if (!done)
        return base::fail(done.error());
    return added;
}

base::Result<domain::SyncState> FollowerSync::restartList()
{
    const auto done = writeList([&](QSqlDatabase& connection, qint64 audience,
                                    const domain::SyncState&) -> base::Result<void> {
        return run(connection,
            u"UPDATE audience SET next_openid = '', pages = 0, listed_people = 0 "
            "WHERE number = ?"_s,
            {audience});
    });
    if (!done)
        return base::fail(done.error());
    return state();
}

base::Result<qint64> FollowerSync::finishList(QDate today)
{
    qint64 missed = 0;
    const auto done = writeList([&](QSqlDatabase& connection, qint64 audience,
                                    const domain::SyncState& known) -> base::Result<void> {
        // Nobody is asked for any more who is no longer on the list.
        auto marked = executeInOrder(connection,
            u"UPDATE follower SET missed_on = ?, profiled_at = CASE WHEN profiled_at = 0 THEN 1 "
            "ELSE profiled_at END WHERE audience = ? AND missed_on = '' AND seen_round < ?"_s,
            {base::beijing::toIsoDate(today), audience, known.round});
        if (!marked)
            return base::fail(marked.error());
        missed = marked->numRowsAffected();
        return run(connection, u"UPDATE audience SET listed = 1 WHERE number = ?"_s, {audience});
    });
    if (!done)
        return base::fail(done.error());
    return missed;
}

base::Result<QStringList> FollowerSync::pending(int limit, const QString& after) const
{
    return m_database.read([&](QSqlDatabase& connection) -> base::Result<QStringList> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        auto query = executeInOrder(connection,
            u"SELECT openid FROM follower WHERE audience = ? AND profiled_at = 0 AND openid > ? "
            "ORDER BY openid LIMIT ?"_s,
            {*audience, present(after), limit});
        if (!query)
            return base::fail(query.error());
        QStringList openids;
        while (query->next())
            openids.append(query->value(0).toString());
        return openids;
    });
}

base::Result<void> FollowerSync::saveProfiles(
    const QList<domain::Follower>& followers, qint64 askedMs)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto audience = makeAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        auto tags = TagSlots::load(connection, *audience);
        if (!tags)
            return base::fail(tags.error());
        if (auto known = tags->ensure(connection, tagsOfAll(followers)); !known)
            return known;
        return storeProfiles(connection, *audience, *tags, followers, askedMs);
    });
}

base::Result<void> FollowerSync::end(qint64 nowMs)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto audience = findAudience(connection, m_audience);
        if (!audience)
            return base::fail(audience.error());
        if (const auto known = presentRound(connection, *audience); !known)
            return base::fail(known.error());
        return run(connection, u"UPDATE audience SET round_ended_at = ? WHERE number = ?"_s,
            {nowMs, *audience});
    });
}

} // namespace wego::store
