// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pacedcalls.h"

#include "base/clock.h"

#include <algorithm>
#include <utility>

namespace wego::services {

PacedCalls::PacedCalls(
    std::shared_ptr<OaSession> session, base::Clock& clock, int perSecond, int atATime)
    : m_session(std::move(session))
    , m_clock(clock)
    , m_rate(perSecond)
    , m_atATime(std::max(1, atATime))
{
}

PacedCalls::~PacedCalls()
{
    stop();
}

void PacedCalls::ask(const wechat::oa::ApiRequest& request, Next next)
{
    ++m_underWay;
    const qint64 wait = m_rate.reserve(m_clock.nowMs());
    if (wait <= 0)
        return send(request, next);
    m_clock.callAfter(wait, this, [this, request, next = std::move(next)] { send(request, next); });
}

void PacedCalls::send(const wechat::oa::ApiRequest& request, const Next& next)
{
    if (m_stopped)
        return;
    ++m_sent;
    m_jobs.removeIf([](const QPointer<net::Job>& job) { return !job || job->isFinished(); });
    auto* job = m_session->api().call(request);
    m_jobs.append(job);
    connect(job, &net::Job::retryScheduled, this, &PacedCalls::retryScheduled);
    job->onFinished(this, [this, next](const base::Result<QJsonObject>& answer) {
        if (!m_stopped)
            next(answer);
    });
}

void PacedCalls::stop()
{
    m_stopped = true;
    for (const QPointer<net::Job>& job : std::exchange(m_jobs, {})) {
        if (job)
            job->cancel();
    }
}

} // namespace wego::services
