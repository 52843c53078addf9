// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followeractions.h"

#include "gui/shell/shellwords.h"
#include "gui/users/userwords.h"
#include "services/tags.h"

#include <QPointer>

#include <utility>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::AccountId;
using domain::TaggingAction;

FollowerActions::FollowerActions(Context& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

void FollowerActions::offer(State state, const QString& result, Undo undo)
{
    m_context.jobs.offer(
        state, result, tr("Undo"), [self = QPointer(this), undo = std::move(undo)] {
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
                offer(State::Done, result, [this, account, openid, remark, before] {
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
    offer(State::Done, isApplied ? tr("Tag given") : tr("Tag taken away"),
        [this, account, number = plan->number] {
            m_context.tags.planUndo(account, number)
                ->onFinished(this,
                    [this, account](const PlanResult& undo) { runPlan(account, undo, true); });
        });
}

void FollowerActions::setBlacklisted(
    const AccountId& account, const QStringList& openids, bool blacklisted)
{
    auto* run = new BlacklistRun(m_context, account, openids, blacklisted, this);
    connect(run, &BlacklistRun::ended, this,
        [this, account, blacklisted](const BlacklistRun::Outcome& outcome) {
            onBlacklisted(account, blacklisted, outcome);
        });
}

/// Undone can be only what was done, even if it went no further.
void FollowerActions::onBlacklisted(
    const AccountId& account, bool blacklisted, const BlacklistRun::Outcome& outcome)
{
    if (outcome.done == 0 && outcome.why)
        return fail(account, *outcome.why);
    const QString result = blacklistResult(blacklisted, outcome);
    const State state = outcome.others > 0 ? State::Attention : State::Done;
    if (outcome.changed.isEmpty())
        return m_context.jobs.note(state, result);
    offer(state, result, [this, account, openids = outcome.changed, blacklisted] {
        setBlacklisted(account, openids, !blacklisted);
    });
}

QString FollowerActions::blacklistResult(
    bool blacklisted, const BlacklistRun::Outcome& outcome) const
{
    const auto count = static_cast<int>(outcome.done);
    const QString result = blacklisted ? tr("%Ln people blacklisted", nullptr, count)
                                       : tr("%Ln people taken off the blacklist", nullptr, count);
    if (outcome.others == 0 || !outcome.why)
        return result;
    const QString others = UserWords::count(outcome.others);
    if (outcome.why->kind == base::ErrorKind::Cancelled)
        return tr("%1; stopped before %2 others", "what was done; number of people")
            .arg(result, others);
    return tr("%1; not %2 others: %3", "what was done; number of people; why not")
        .arg(result, others,
            m_context.errors.explain(*outcome.why, ShellWords::catalogueLanguage()).title);
}

} // namespace wego::gui
