// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/taggingrun.h"

#include "base/clock.h"
#include "services/runlock.h"
#include "services/tagginganswer.h"
#include "wechat/oa/tags.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::TaggedPerson;
using domain::TaggingPlan;

constexpr int MostBusyAnswers = 5;
constexpr qint64 FirstBusyDelayMs = 1'000;

base::Error planError(const QString& code, qint64 plan)
{
    return {base::ErrorKind::Input, code, {}, false, {}, {{u"plan"_s, QString::number(plan)}}};
}

QStringList openidsOf(const QList<TaggedPerson>& people)
{
    QStringList openids;
    for (const TaggedPerson& person : people)
        openids.append(person.openid);
    return openids;
}

} // namespace

base::Error unknownPlan(qint64 plan)
{
    return planError(u"wego.plan-unknown"_s, plan);
}

TaggingRun::TaggingRun(Order order, QObject* owner)
    : TaggingJob(owner)
    , m_order(std::move(order))
    , m_store(this, m_order.pool)
    , m_lock(runLock(m_order.lockFile))
{
}

TaggingRun::~TaggingRun() = default;

void TaggingRun::pause()
{
    m_isPaused = true;
    if (m_isWaiting)
        finish(m_plan);
}

/// Runs `work(plans, plan) -> Result<Step>` on a worker, then goes on with what it says.
template <typename Work> void TaggingRun::onStore(Work work)
{
    m_store.run([plans = m_order.plans, plan = m_order.plan, lock = m_lock,
                    work = std::move(work)]() mutable { return work(plans, plan); },
        [this](const Result<Step>& step) {
            if (!isEnding())
                arrive(step);
        });
}

Result<TaggingRun::Step> TaggingRun::stepFrom(
    const store::TaggingPlanRepository& plans, const Result<TaggingPlan>& plan, bool wantsMore)
{
    if (!plan)
        return base::fail(plan.error());
    if (!wantsMore || plan->waiting == 0)
        return Step{*plan, {}};
    const auto next = plans.people(
        plan->number, 0, domain::PeoplePerCall, domain::PersonState::Waiting);
    if (!next)
        return base::fail(next.error());
    return Step{*plan, *next};
}

void TaggingRun::start()
{
    if (m_order.refusal)
        return finish(base::fail(*m_order.refusal));
    onStore([lock = m_lock](store::TaggingPlanRepository& plans, qint64 number) -> Result<Step> {
        const auto taken = takeRunLock(*lock, planError(u"wego.plan-running"_s, number));
        if (!taken)
            return base::fail(taken.error());
        const auto plan = plans.find(number);
        if (!plan)
            return base::fail(plan.error());
        if (!plan->has_value())
            return base::fail(unknownPlan(number));
        return stepFrom(plans, **plan, true);
    });
}

void TaggingRun::arrive(const Result<Step>& step)
{
    if (!step)
        return finish(base::fail(step.error()));
    m_plan = step->plan;
    if (!step->next.isEmpty())
        m_calls.append(step->next);
    if (!m_settled.isEmpty())
        emit peopleSettled(std::exchange(m_settled, {}));
    emit progressChanged(m_plan.people() - m_plan.waiting, m_plan.people());
    goOn();
}

void TaggingRun::goOn()
{
    if (m_calls.isEmpty() || m_isPaused)
        return finish(m_plan);
    if (m_session)
        return send();
    m_order.lines.open(m_order.account, this, [this](Result<std::shared_ptr<OaSession>> session) {
        if (isEnding())
            return;
        if (!session)
            return finish(base::fail(session.error()));
        m_session = std::move(*session);
        goOn();
    });
}

void TaggingRun::send()
{
    const QStringList openids = openidsOf(m_calls.first());
    auto* call = m_session->api().call(m_plan.action == domain::TaggingAction::Apply
            ? wechat::oa::tagRequest(m_plan.tag, openids)
            : wechat::oa::untagRequest(m_plan.tag, openids));
    follow(call);
    call->onFinished(this, [this](const Result<QJsonObject>& answer) {
        if (!isEnding())
            receive(answer);
    });
}

void TaggingRun::receive(const Result<QJsonObject>& answer)
{
    const TaggingVerdict verdict = judgeTagging(m_calls.first(), answer);
    if (verdict.stop)
        return finish(base::fail(*verdict.stop));
    if (verdict.isBusy)
        return waitAndSend(answer.error());
    m_busyAnswers = 0;
    if (!verdict.lost.isEmpty())
        return failAll(verdict.lost);
    record(verdict);
}

void TaggingRun::waitAndSend(const base::Error& error)
{
    if (++m_busyAnswers > MostBusyAnswers)
        return finish(base::fail(error));
    if (m_isPaused)
        return finish(m_plan);
    const qint64 delay = FirstBusyDelayMs << (m_busyAnswers - 1);
    m_isWaiting = true;
    m_order.clock.callAfter(delay, this, [this] {
        m_isWaiting = false;
        if (!isEnding())
            send();
    });
    emit retryScheduled(m_busyAnswers + 1, delay);
}

void TaggingRun::record(const TaggingVerdict& verdict)
{
    m_calls.removeFirst();
    m_calls = verdict.again + m_calls;
    m_settled = openidsOf(verdict.settled);
    onStore([people = verdict.settled, wantsMore = m_calls.isEmpty() && !m_isPaused,
                nowMs = m_order.clock.nowMs()](store::TaggingPlanRepository& plans, qint64 plan) {
        return stepFrom(plans, plans.record(plan, people, nowMs), wantsMore);
    });
}

void TaggingRun::failAll(const QString& why)
{
    m_calls.clear();
    onStore([why, nowMs = m_order.clock.nowMs()](store::TaggingPlanRepository& plans, qint64 plan) {
        return stepFrom(plans, plans.failWaiting(plan, why, nowMs), false);
    });
}

} // namespace wego::services
