// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/followeredits.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "domain/openid.h"
#include "services/environment.h"
#include "store/followerrepository.h"
#include "store/followersync.h"
#include "wechat/oa/users.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

LiveProfile toLive(const wechat::oa::Profile& profile)
{
    return {profile.follower, profile.isSubscribed, profile.groupId, profile.nickname,
        profile.avatarUrl};
}

/// Somebody who never followed is no follower who left.
base::Result<void> saveProfile(store::Database& database, const store::Audience& audience,
    const domain::Follower& follower, qint64 askedMs)
{
    if (follower.hasLeft()) {
        const auto known = store::FollowerRepository(database, audience).find(follower.openid);
        if (!known)
            return base::fail(known.error());
        if (!*known)
            return {};
    }
    return store::FollowerSync(database, audience).saveProfiles({follower}, askedMs);
}

} // namespace

std::optional<base::Error> openidProblem(const QString& openid)
{
    if (domain::isOpenid(openid))
        return std::nullopt;
    return base::Error{
        base::ErrorKind::Input, u"wego.openid-form"_s, {}, false, {}, {{u"openid"_s, openid}}};
}

bool isAboutPeople(const base::Error& error)
{
    static const std::array codes{
        u"40003"_s, u"40031"_s, u"43004"_s, u"46004"_s, u"49003"_s, u"50005"_s};
    return std::ranges::find(codes, error.code) != codes.end();
}

domain::Follower toStore(const domain::Follower& follower, bool isSubscribed, QDate today)
{
    domain::Follower result = follower;
    if (!isSubscribed)
        result.missedOn = today;
    return result;
}

FetchProfile::FetchProfile(
    const FollowerDesk& desk, store::Audience audience, QString openid, QObject* owner)
    : OaJob(desk.lines, audience.account, owner)
    , m_desk(desk)
    , m_audience(std::move(audience))
    , m_openid(std::move(openid))
    , m_store(this, desk.pool)
{
}

void FetchProfile::begin()
{
    m_askedMs = m_desk.environment.clock.nowMs();
    ask(wechat::oa::profileRequest(m_openid, m_language),
        [this](const base::Result<QJsonObject>& answer) {
            if (!answer)
                return finish(base::fail(answer.error()));
            keep(*answer);
        });
}

void FetchProfile::keep(const QJsonObject& answer)
{
    const auto profile = wechat::oa::parseProfile(answer);
    if (!profile)
        return finish(base::fail(profile.error()));
    const base::Clock& clock = m_desk.environment.clock;
    m_store.run(
        [database = &m_desk.environment.database, audience = m_audience, askedMs = m_askedMs,
            follower = toStore(
                profile->follower, profile->isSubscribed, base::beijing::today(clock))] {
            return saveProfile(*database, audience, follower, askedMs);
        },
        [this, live = toLive(*profile)](const base::Result<void>& saved) {
            if (!saved)
                return finish(base::fail(saved.error()));
            finish(live);
        });
}

SetRemark::SetRemark(const FollowerDesk& desk, store::Audience audience, QString openid,
    QString remark, QObject* owner)
    : OaJob(desk.lines, audience.account, owner)
    , m_desk(desk)
    , m_audience(std::move(audience))
    , m_openid(std::move(openid))
    , m_remark(std::move(remark))
    , m_store(this, desk.pool)
{
}

void SetRemark::begin()
{
    ask(wechat::oa::remarkRequest(m_openid, m_remark),
        [this](const base::Result<QJsonObject>& answer) {
            if (!answer)
                return finish(base::fail(answer.error()));
            keep();
        });
}

void SetRemark::keep()
{
    m_store.run(
        [database = &m_desk.environment.database, audience = m_audience, openid = m_openid,
            remark = m_remark, nowMs = m_desk.environment.clock.nowMs()] {
            return store::FollowerRepository(*database, audience).setRemark(openid, remark, nowMs);
        },
        [this](const base::Result<void>& saved) {
            if (!saved)
                return finish(base::fail(saved.error()));
            finish(net::Done());
        });
}

SetBlacklisted::SetBlacklisted(const FollowerDesk& desk, store::Audience audience,
    const QStringList& openids, bool blacklisted, QObject* owner)
    : OaJob(desk.lines, audience.account, owner)
    , m_desk(desk)
    , m_audience(std::move(audience))
    , m_blacklisted(blacklisted)
    , m_store(this, desk.pool)
{
    QSet<QString> seen;
    for (const QString& openid : openids) {
        if (seen.contains(openid))
            continue;
        seen.insert(openid);
        if (const auto problem = openidProblem(openid))
            m_outcomes.append({openid, problem});
        else
            m_waiting.append(openid);
    }
    m_people = m_outcomes.size() + m_waiting.size();
}

void SetBlacklisted::next()
{
    emit progressChanged(m_outcomes.size(), m_people);
    if (!m_single.isEmpty())
        return send({m_single.takeFirst()});
    if (m_waiting.isEmpty())
        return finish(m_outcomes);
    const QStringList chunk = m_waiting.first(
        std::min(m_waiting.size(), wechat::oa::MostBlacklistedPerCall));
    m_waiting.remove(0, chunk.size());
    send(chunk);
}

void SetBlacklisted::send(const QStringList& chunk)
{
    ask(m_blacklisted ? wechat::oa::blacklistAddRequest(chunk)
                      : wechat::oa::blacklistRemoveRequest(chunk),
        [this, chunk](const base::Result<QJsonObject>& answer) { receive(chunk, answer); });
}

void SetBlacklisted::receive(const QStringList& chunk, const base::Result<QJsonObject>& answer)
{
    if (answer)
        return keep(chunk);
    if (!isAboutPeople(answer.error()))
        return stop(chunk, answer.error());
    if (chunk.size() > 1)
        m_single = chunk;
    else
        note(chunk, answer.error());
    next();
}

void SetBlacklisted::keep(const QStringList& chunk)
{
    m_store.run(
        [database = &m_desk.environment.database, audience = m_audience, chunk,
            blacklisted = m_blacklisted] {
            return store::FollowerRepository(*database, audience)
                .setBlacklisted(chunk, blacklisted);
        },
        [this, chunk](const base::Result<void>& saved) {
            if (isEnding())
                return;
            if (!saved)
                return finish(base::fail(saved.error()));
            note(chunk, {});
            emit stored(chunk);
            next();
        });
}

void SetBlacklisted::note(const QStringList& chunk, const std::optional<base::Error>& error)
{
    for (const QString& openid : chunk)
        m_outcomes.append({openid, error});
}

/// What refuses everybody: if it came in the middle, people must know for whom it was done.
void SetBlacklisted::stop(const QStringList& chunk, const base::Error& error)
{
    const bool anyDone = std::ranges::any_of(
        m_outcomes, [](const PersonOutcome& outcome) { return !outcome.error; });
    if (!anyDone)
        return finish(base::fail(error));
    note(chunk + std::exchange(m_single, {}) + std::exchange(m_waiting, {}), error);
    emit progressChanged(m_outcomes.size(), m_people);
    finish(m_outcomes);
}

} // namespace wego::services
