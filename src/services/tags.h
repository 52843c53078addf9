// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/followerquery.h"
#include "domain/tag.h"
#include "domain/taggingplan.h"
#include "net/job.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace wego::services {

struct Environment;
class OfficialAccounts;

/// A tagging plan on its way.
class TaggingJob : public net::ResultJob<domain::TaggingPlan> {
    Q_OBJECT

public:
    using ResultJob::ResultJob;

    /// Ends after the call under way, with the plan as it is then: nothing has to be sent twice. To
    /// be preferred to cancel(), which drops the call, so that nobody knows if it took effect.
    virtual void pause() = 0;

signals:
    /// What became of these people is stored.
    void peopleSettled(const QStringList& openids);
};

/// The tags of the official accounts, and the plans that give them to many or take them away.
/// WeChat's limits are checked before anything is sent.
///
/// Failures of the jobs: those of OfficialAccounts::open() and of the calls; Input
/// "wego.tag-unknown" (fact: tag), "wego.tag-name" (facts: problem, difference), "wego.tag-taken"
/// (fact: name), "wego.tags-full" (fact: limit), "wego.tag-system" (fact: tag),
/// "wego.tag-too-large" (facts: tag, members, limit), "wego.plan-unknown" (fact: plan),
/// "wego.plan-running" (fact: plan).
class Tags : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    Tags(Environment& environment, OfficialAccounts& lines, QObject* parent = nullptr);
    ~Tags() override;

    /// As last known, by id.
    [[nodiscard]] base::Result<QList<domain::Tag>> all(const domain::AccountId& account) const;
    /// Asks WeChat for the list and its counts.
    net::ResultJob<QList<domain::Tag>>* refresh(const domain::AccountId& account);
    net::ResultJob<domain::Tag>* create(const domain::AccountId& account, const QString& name);
    net::ResultJob<net::Done>* rename(
        const domain::AccountId& account, int tag, const QString& name);
    net::ResultJob<net::Done>* remove(const domain::AccountId& account, int tag);

    /// Makes and stores a plan for the people named or found, without sending anything: who gets
    /// the tag or loses it, who is skipped and why. On a worker.
    net::ResultJob<domain::TaggingPlan>* plan(const domain::AccountId& account,
        domain::TaggingAction action, int tag, const QStringList& openids);
    net::ResultJob<domain::TaggingPlan>* plan(const domain::AccountId& account,
        domain::TaggingAction action, int tag, const domain::FollowerQuery& query);
    /// The reverse of what a plan has done: only people for whom it succeeded.
    net::ResultJob<domain::TaggingPlan>* planUndo(const domain::AccountId& account, qint64 plan);

    /// Carries a plan out in calls of 50, each result stored before the next call. Cancelled or
    /// broken off, it goes on with the same call: what succeeded is not sent again.
    /// progressChanged counts people who are done, failed or skipped. Whom WeChat refuses has
    /// failed, with its code; what concerns everybody (permission, quota, no connection) ends the
    /// job, and the plan can be run again.
    TaggingJob* run(const domain::AccountId& account, qint64 plan);

    /// Newest first, without the people.
    [[nodiscard]] base::Result<QList<domain::TaggingPlan>> plans(
        const domain::AccountId& account, int limit = 50) const;
    [[nodiscard]] base::Result<domain::TaggingPlan> find(
        const domain::AccountId& account, qint64 plan) const;
    /// People of a plan in order; the result list of the window and the command line.
    [[nodiscard]] base::Result<QList<domain::TaggedPerson>> people(
        const domain::AccountId& account, qint64 plan, qint64 from, int limit) const;

signals:
    /// By these jobs, or by a sync of followers.
    void tagsChanged(const wego::domain::AccountId& account);
    /// The tags of these followers changed in the store.
    void followersChanged(const wego::domain::AccountId& account, const QStringList& openids);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::services
