// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/followers.h"
#include "services/oajob.h"
#include "services/storeline.h"
#include "store/audience.h"

#include <QDate>

namespace wego::services {

/// What the work on single followers stands on; everything outlives the jobs.
struct FollowerDesk {
    Environment& environment;
    OfficialAccounts& lines;
    QThreadPool& pool; ///< of the store
};

/// Carries out Followers::profile().
class FetchProfile final : public OaJob<LiveProfile> {
    Q_OBJECT

public:
    FetchProfile(
        const FollowerDesk& desk, store::Audience audience, QString openid, QObject* owner);
    void setLanguage(const QString& language) { m_language = language; }

protected:
    void begin() override;

private:
    void keep(const QJsonObject& answer);

    FollowerDesk m_desk;
    store::Audience m_audience;
    QString m_openid;
    QString m_language;
    qint64 m_askedMs = 0;
    StoreLine m_store;
};

/// Carries out Followers::setRemark().
class SetRemark final : public OaJob<net::Done> {
    Q_OBJECT

public:
    SetRemark(const FollowerDesk& desk, store::Audience audience, QString openid, QString remark,
        QObject* owner);

protected:
    void begin() override;

private:
    void keep();

    FollowerDesk m_desk;
    store::Audience m_audience;
    QString m_openid;
    QString m_remark;
    StoreLine m_store;
};

/// Carries out Followers::setBlacklisted().
class SetBlacklisted final : public OaJob<QList<PersonOutcome>> {
    Q_OBJECT

public:
    SetBlacklisted(const FollowerDesk& desk, store::Audience audience, const QStringList& openids,
        bool blacklisted, QObject* owner);

signals:
    void stored(const QStringList& openids);

protected:
    void begin() override { next(); }

private:
    void next();
    void send(const QStringList& chunk);
    void receive(const QStringList& chunk, const base::Result<QJsonObject>& answer);
    void keep(const QStringList& chunk);
    void note(const QStringList& chunk, const std::optional<base::Error>& error);
    void stop(const QStringList& chunk, const base::Error& error);

    FollowerDesk m_desk;
    store::Audience m_audience;
    bool m_blacklisted;
    StoreLine m_store;
    QStringList m_waiting;
    QStringList m_single; ///< of a call that was refused, to be sent one by one
    QList<PersonOutcome> m_outcomes;
    qint64 m_people;
};

/// "wego.openid-form" unless it has the form of an openid.
std::optional<base::Error> openidProblem(const QString& openid);

/// Whether WeChat refuses a whole call because of somebody in it.
bool isAboutPeople(const base::Error& error);

/// What stands in the store of somebody whom WeChat has just told about: who follows no more is
/// missed from that day on.
domain::Follower toStore(const domain::Follower& follower, bool isSubscribed, QDate today);

} // namespace wego::services
