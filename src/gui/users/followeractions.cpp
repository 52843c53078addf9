// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followeractions.h"

#include "gui/shell/jobcentre.h"
#include "gui/shell/shellwords.h"
#include "gui/users/userwords.h"
#include "services/tags.h"

#include <QPointer>

#include <utility>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::AccountId;
using domain::TaggingAction;
using services::PersonOutcome;
using State = TrackedJob::State;

FollowerActions::FollowerActions(Context& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

void FollowerActions::offer(const QString& result, Undo undo)
{
    m_context.jobs.offer(
        State::Done, result, tr("Undo"), [self = QPointer(this), undo = std::move(undo)] {
            if (self)
                undo();
        });
}

void FollowerActions::fail(const AccountId& account, const base::Error& error)
{
    if (error.kind == base::ErrorKind::Cancelled)
        return;
    m_context.jobs.note(
        State::Failed, m_context.errors.explain(error, ShellWords::catalogueLanguage()).title);
    emit failed(account, error);
}

void FollowerActions::saveRemark(
    const AccountId& account, const QString& openid, const QString& remark, const QString& before)
{
    m_context.followers.setRemark(account, openid, remark)
        ->onFinished(
            this, [this, account, openid, remark, before](const base::Result<net::Done>& done) {
                if (!done)
                    return fail(account, done.error());
                const QString result = remark.isEmpty() ? tr("Remark removed")
                                                        : tr("Remark “%1” saved").arg(remark);
                offer(result, [this, account, openid, remark, before] {
                    saveRemark(account, openid, before, remark);
                });
            });
}

void FollowerActions::changeTag(
    const AccountId& account, const QString& openid, int tag, TaggingAction action)
{
    m_context.tags.plan(account, action, tag, QStringList{openid})
        ->onFinished(
            this, [this, account](const PlanResult& plan) { runPlan(account, plan, false); });
}

void FollowerActions::runPlan(const AccountId& account, const PlanResult& plan, bool isUndo)
{
    if (!plan)
        return fail(account, plan.error());
    if (plan->waiting == 0)
        return m_context.jobs.note(State::Attention, tr("No tag had to be changed"));
    m_context.tags.run(account, plan->number)
        ->onFinished(this,
            [this, account, isUndo](const PlanResult& run) { onPlanRun(account, run, isUndo); });
}

void FollowerActions::onPlanRun(const AccountId& account, const PlanResult& plan, bool isUndo)
{
    if (!plan)
        return fail(account, plan.error());
    if (plan->failed > 0)
        return m_context.jobs.note(State::Attention, tr("WeChat did not take the tag"));
    if (isUndo)
        return m_context.jobs.note(State::Done, tr("The tags are as they were"));
    const bool isApplied = plan->action == TaggingAction::Apply;
    offer(
        isApplied ? tr("Tag given") : tr("Tag taken away"), [this, account, number = plan->number] {
            m_context.tags.planUndo(account, number)
                ->onFinished(this,
                    [this, account](const PlanResult& undo) { runPlan(account, undo, true); });
        });
}

void FollowerActions::setBlacklisted(
    const AccountId& account, const QStringList& openids, bool blacklisted)
{
    auto* job = m_context.followers.setBlacklisted(account, openids, blacklisted);
    const int tracked = m_context.jobs.begin(job,
        blacklisted ? tr("Blacklist") : tr("Take off the blacklist"),
        tr("%Ln people", nullptr, static_cast<int>(openids.size())));
    job->onFinished(this,
        [this, account, tracked, blacklisted](const base::Result<QList<PersonOutcome>>& outcomes) {
            if (outcomes)
                return onBlacklisted(account, tracked, blacklisted, *outcomes);
            m_context.jobs.drop(tracked);
            fail(account, outcomes.error());
        });
}

void FollowerActions::onBlacklisted(
    const AccountId& account, int tracked, bool blacklisted, const QList<PersonOutcome>& outcomes)
{
    QStringList done;
    for (const PersonOutcome& outcome : outcomes) {
        if (!outcome.error)
            done.append(outcome.openid);
    }
    m_context.jobs.drop(tracked);
    const QString result = blacklistResult(blacklisted, done.size());
    if (done.size() < outcomes.size())
        return m_context.jobs.note(State::Attention,
            tr("%1; %2 refused by WeChat", "what was done; number of people")
                .arg(result, UserWords::count(outcomes.size() - done.size())));
    offer(result,
        [this, account, done, blacklisted] { setBlacklisted(account, done, !blacklisted); });
}

QString FollowerActions::blacklistResult(bool blacklisted, qsizetype done) const
{
    const auto count = static_cast<int>(done);
    return blacklisted ? tr("%Ln people blacklisted", nullptr, count)
                       : tr("%Ln people taken off the blacklist", nullptr, count);
}

} // namespace wego::gui
