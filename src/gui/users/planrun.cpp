// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/planrun.h"

#include "gui/shell/jobcentre.h"
#include "gui/shell/shellwords.h"
#include "gui/users/planwords.h"
#include "services/errorcatalogue.h"
#include "services/tags.h"

#include <algorithm>

namespace wego::gui {

using domain::TaggingPlan;

PlanRun* PlanRun::begin(
    Context& context, const domain::AccountId& account, const TaggingPlan& plan, const QString& tag)
{
    return new PlanRun(context, account, plan, tag);
}

PlanRun::PlanRun(Context& context, domain::AccountId account, const TaggingPlan& plan, QString tag)
    : QObject(&context.jobs)
    , m_context(context)
    , m_account(std::move(account))
    , m_plan(plan)
    , m_tag(std::move(tag))
    , m_job(context.tags.run(m_account, plan.number))
{
    m_shown = context.jobs.begin(
        m_job, PlanWords::title(plan, m_tag), PlanWords::people(plan.waiting));
    connect(m_job, &net::Job::progressChanged, this, &PlanRun::progressChanged);
    m_job->onFinished(this, [this](const auto& result) { onFinished(result); });
}

bool PlanRun::isUnderWay(const Context& context, qint64 plan)
{
    const auto runs = context.jobs.findChildren<PlanRun*>(Qt::FindDirectChildrenOnly);
    return std::any_of(runs.begin(), runs.end(),
        [plan](const PlanRun* run) { return run->m_job && run->plan() == plan; });
}

void PlanRun::stop()
{
    if (m_job)
        m_job->cancel();
}

/// What the store holds of the plan, after it went no further.
TaggingPlan PlanRun::present() const
{
    const auto plans = m_context.tags.plans(m_account);
    for (const TaggingPlan& plan : plans.value_or(QList<TaggingPlan>())) {
        if (plan.number == m_plan.number)
            return plan;
    }
    return m_plan;
}

void PlanRun::onFinished(const base::Result<TaggingPlan>& result)
{
    m_plan = result ? *result : present();
    report(result);
    emit ended(m_plan, result ? std::nullopt : std::optional(result.error()));
    deleteLater();
}

void PlanRun::report(const base::Result<TaggingPlan>& result)
{
    const QString title = PlanWords::title(m_plan, m_tag);
    const QString fact = tr("%1: %2", "work, result").arg(title, PlanWords::result(m_plan));
    if (result) {
        const auto state = m_plan.failed > 0 ? TrackedJob::State::Attention
                                             : TrackedJob::State::Done;
        return m_context.jobs.end(m_shown, state, fact);
    }
    const auto goOn = [&context = m_context, account = m_account, plan = m_plan, tag = m_tag] {
        begin(context, account, plan, tag);
    };
    if (result.error().kind == base::ErrorKind::Cancelled)
        return m_context.jobs.end(m_shown, TrackedJob::State::Attention, fact, goOn);
    const auto why = m_context.errors.explain(result.error(), ShellWords::catalogueLanguage());
    m_context.jobs.end(m_shown, TrackedJob::State::Failed,
        tr("%1: %2", "work, result").arg(title, why.title), goOn);
}

} // namespace wego::gui
