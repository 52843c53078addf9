// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/syncstore.h"

#include "domain/followerquery.h"
#include "services/followeredits.h"
#include "store/followerrepository.h"
#include "store/tagrepository.h"
#include "wechat/oa/tags.h"
#include "wechat/oa/users.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

/// A short page is the last one, unless WeChat counts more people than it has named: whoever is not
/// on the list is taken for gone, so that a gap in it must not pass for its end.
bool isLast(const wechat::oa::OpenidPage& page, const domain::SyncState& state)
{
    if (!page.mayHaveMore())
        return true;
    return !page.isFull() && state.listedPeople >= page.total;
}

/// The list ends though many of those whom WeChat counts were never named. A few may have left
/// meanwhile.
bool isCutShort(const wechat::oa::OpenidPage& page, const domain::SyncState& state)
{
    constexpr qint64 FewPeople = 10;
    return page.openids.isEmpty()
        && page.total - state.listedPeople > std::max(FewPeople, page.total / 100);
}

} // namespace

SyncStore::SyncStore(store::Database& database, const store::Audience& audience)
    : m_database(database), m_audience(audience), m_sync(database, audience)
{
}

base::Result<SyncStore::Begun> SyncStore::begin(domain::SyncScope scope, qint64 nowMs)
{
    const auto before = m_sync.state();
    if (!before)
        return base::fail(before.error());
    const auto state = m_sync.begin(scope, nowMs);
    if (!state)
        return base::fail(state.error());
    if (const auto looked = lookAtTags(); !looked)
        return base::fail(looked.error());
    return Begun{*state, before->isUnfinished() && before->round == state->round};
}

base::Result<SyncStore::Listed> SyncStore::takePage(
    const QString& from, const QJsonObject& answer, QDate today)
{
    const auto page = wechat::oa::parseOpenids(answer);
    if (!page)
        return base::fail(page.error());
    // Behind the last follower WeChat names none to go on with; the list must not start over.
    const QString next = page->next.isEmpty() ? from : page->next;
    const auto added = m_sync.takePage(from, page->openids, next, page->total);
    if (!added)
        return base::fail(added.error());
    Listed listed{{}, *added, 0};
    const auto before = m_sync.state();
    if (!before)
        return base::fail(before.error());
    if (isCutShort(*page, *before)) {
        return base::fail({base::ErrorKind::Protocol, u"wego.reply-unreadable"_s, {}, true, {},
            {{u"reason"_s, u"the list of followers ends before its end"_s}}});
    }
    if (isLast(*page, *before)) {
        const auto left = m_sync.finishList(today);
        if (!left)
            return base::fail(left.error());
        listed.left = *left;
    }
    const auto after = m_sync.state();
    if (!after)
        return base::fail(after.error());
    listed.state = *after;
    return listed;
}

base::Result<QStringList> SyncStore::pending(qsizetype limit) const
{
    return m_sync.pending(static_cast<int>(limit));
}

base::Result<SyncStore::Profiled> SyncStore::saveProfiles(
    const QList<QJsonObject>& answers, QDate today, qint64 askedMs)
{
    Profiled profiled;
    QList<domain::Follower> followers;
    for (const QJsonObject& answer : answers) {
        const auto profiles = wechat::oa::parseProfiles(answer);
        if (!profiles)
            return base::fail(profiles.error());
        for (const wechat::oa::Profile& profile : *profiles) {
            followers.append(toStore(profile.follower, profile.isSubscribed, today));
            profiled.openids.append(profile.follower.openid);
            profiled.left += profile.isSubscribed ? 0 : 1;
        }
    }
    if (const auto saved = m_sync.saveProfiles(followers, askedMs); !saved)
        return base::fail(saved.error());
    return profiled;
}

base::Result<bool> SyncStore::lookAtTags()
{
    const auto tags = store::TagRepository(m_database, m_audience).all();
    if (!tags)
        return base::fail(tags.error());
    m_tags = *tags;
    return std::ranges::any_of(m_tags, [](const domain::Tag& tag) { return tag.name.isEmpty(); });
}

base::Result<bool> SyncStore::saveTags(const QJsonObject& answer)
{
    const auto tags = wechat::oa::parseTags(answer);
    if (!tags)
        return base::fail(tags.error());
    const auto kept = store::TagRepository(m_database, m_audience).replaceIfStill(m_tags, *tags);
    if (!kept || *kept)
        return kept;
    if (const auto looked = lookAtTags(); !looked)
        return base::fail(looked.error());
    return false;
}

base::Result<void> SyncStore::saveBlacklist(const QStringList& openids, QDate today)
{
    return store::FollowerRepository(m_database, m_audience).replaceBlacklist(openids, today);
}

base::Result<qint64> SyncStore::end(qint64 nowMs)
{
    if (const auto ended = m_sync.end(nowMs); !ended)
        return base::fail(ended.error());
    const domain::FollowerQuery following{{domain::NoneOf{{{domain::HasLeft()}}}}};
    return store::FollowerRepository(m_database, m_audience).count(following);
}

} // namespace wego::services
