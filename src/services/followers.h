// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/followerquery.h"
#include "domain/syncstate.h"
#include "net/job.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace wego::services {

struct Environment;
struct FollowerExport;
struct FollowerExportReport;
class OfficialAccounts;

struct SyncOptions {
    domain::SyncScope scope = domain::SyncScope::New;
    int callsPerSecond = 10;
    int callsInFlight = 4;
};

struct SyncReport {
    qint64 followers = 0; ///< who follow now
    qint64 added = 0;     ///< openids that were not known before, or had left
    qint64 left = 0;      ///< missed now and not before
    qint64 calls = 0;     ///< of this run
    bool resumed = false; ///< went on with what an earlier run had begun
    /// Why the blacklist was not read: WeChat gives the account no permission for it. The rest is
    /// complete, and the blacklist stays as it was known.
    std::optional<base::Error> blacklistRefusal = {};
};

/// Brings followers, tags and the blacklist into the store. Every answer is stored before the next
/// is worked on, so that whatever ends the job, the next one goes on there. progressChanged counts
/// openids of the list, then profiles, over the sum of both; unknown until the first page came.
class SyncJob : public net::ResultJob<SyncReport> {
    Q_OBJECT

public:
    using ResultJob::ResultJob;

signals:
    /// Page `page` (from 1) of `pages` of the list is stored, now or by the run that this one goes
    /// on with.
    void listChanged(qint64 page, qint64 pages);
};

/// What became of one person of a request about many.
struct PersonOutcome {
    QString openid;
    std::optional<base::Error> error;
};

/// What WeChat says about one openid at this moment.
struct LiveProfile {
    domain::Follower follower;
    bool isSubscribed = false;
    int groupId = 0; ///< the legacy group
    QString nickname;
    QString avatarUrl;
};

/// The followers of the official accounts: kept in the store, read from there without the network,
/// changed at WeChat first and here after its answer. Openids are of the account's AppID.
///
/// Failures of the jobs: those of OfficialAccounts::open() and of the calls; Input
/// "wego.remark-too-long" (facts: bytes, limit), "wego.openid-form" (fact: openid).
class Followers : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    Followers(Environment& environment, OfficialAccounts& lines, QObject* parent = nullptr);
    ~Followers() override;

    /// One at a time for an account: while one runs, it is given again.
    SyncJob* sync(const domain::AccountId& account, SyncOptions options = {});

    // From the store, on a worker:
    net::ResultJob<domain::SyncState>* syncState(const domain::AccountId& account);
    net::ResultJob<domain::FollowerPage>* firstPage(
        const domain::AccountId& account, const domain::FollowerQuery& query, int limit);
    net::ResultJob<QList<domain::Follower>>* page(const domain::AccountId& account,
        const domain::FollowerQuery& query, int limit, const domain::FollowerPlace& after);
    net::ResultJob<qint64>* count(
        const domain::AccountId& account, const domain::FollowerQuery& query);
    /// Some milliseconds, at once.
    [[nodiscard]] base::Result<std::optional<domain::Follower>> find(
        const domain::AccountId& account, const QString& openid) const;

    /// exportFollowers() of "services/followerexport.h".
    net::ResultJob<FollowerExportReport>* exportTo(
        const domain::AccountId& account, const FollowerExport& order);

    /// Asks WeChat; `language` is "zh_CN", "zh_TW" or "en". What it says is stored.
    net::ResultJob<LiveProfile>* profile(const domain::AccountId& account, const QString& openid,
        const QString& language = QStringLiteral("zh_CN"));
    net::ResultJob<net::Done>* setRemark(
        const domain::AccountId& account, const QString& openid, const QString& remark);
    /// In chunks of 20; progressChanged counts people. Goes on after a refusal of some.
    net::ResultJob<QList<PersonOutcome>>* setBlacklisted(
        const domain::AccountId& account, const QStringList& openids, bool blacklisted);

signals:
    /// Rows changed in the store; no openids: perhaps all of them.
    void followersChanged(const wego::domain::AccountId& account, const QStringList& openids);
    /// A sync has stored the tags as WeChat told them.
    void tagsStored(const wego::domain::AccountId& account);
    void syncStarted(const wego::domain::AccountId& account, wego::services::SyncJob* job);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::services
