// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpcalljob.h"

#include "base/clock.h"
#include "base/redact.h"
#include "net/httpcontext.h"

using namespace Qt::StringLiterals;

namespace wego::net {
namespace {

/// What an answer means to somebody who knows only HTTP.
std::optional<base::Error> plainVerdict(const HttpResponse& response)
{
    if (response.status / 100 == 2)
        return {};
    const bool isTooMany = response.status == 429;
    return base::Error{.kind = isTooMany ? base::ErrorKind::RateLimited : base::ErrorKind::Api,
        .code = u"wego.http-status"_s,
        .detail = u"HTTP %1"_s.arg(response.status),
        .retryable = isTooMany || response.status / 100 == 5,
        .requestId = QString::fromLatin1(response.header("Request-ID")),
        .facts = {{u"status"_s, QString::number(response.status)}}};
}

std::optional<qint64> retryAfter(const base::Result<HttpResponse>& response)
{
    if (!response || !response->hasHeader("Retry-After"))
        return {};
    return parseRetryAfter(response->header("Retry-After"), response->receivedAtMs);
}

} // namespace

HttpCallJob::HttpCallJob(HttpCall call, HttpContext& context, QObject* session)
    : HttpJob(session), m_call(std::move(call)), m_context(context)
{
    // Connected before anybody else can: the file is theirs once they hear of it, and removed if
    // the session dies before.
    connect(this, &Job::finished, this, [this] {
        if (m_attempt && result())
            m_attempt->keepFile();
    });
}

void HttpCallJob::start()
{
    if (const auto& fault = m_context.transport.fault())
        fail(*fault);
    else
        waitForTurn();
}

void HttpCallJob::abort()
{
    if (m_attempt)
        m_attempt->discard();
}

void HttpCallJob::later(qint64 delayMs, Step step)
{
    if (delayMs <= 0) {
        (this->*step)();
        return;
    }
    m_context.clock.callAfter(delayMs, this, [this, step] {
        if (!isEnding())
            (this->*step)();
    });
}

void HttpCallJob::waitForTurn()
{
    later(m_context.limiter.reserve(m_context.clock.nowMs()), &HttpCallJob::attempt);
}

void HttpCallJob::attempt()
{
    base::Result<HttpRequest> prepared = m_call.prepare();
    if (isEnding())
        return;
    if (!prepared) {
        fail(prepared.error());
        return;
    }
    m_request = std::move(*prepared);
    m_startedMs = m_context.clock.nowMs();
    ++m_number;
    const HttpAttempt::Limits limits{m_context.connectTimeoutMs, m_context.idleTimeoutMs,
        m_call.maxBodyBytes, m_call.downloadTo, m_call.mustComeAtOnce};
    m_attempt = new HttpAttempt(
        m_context.transport.send(m_request), m_context.clock, limits,
        [this](const HttpAttempt::Outcome& outcome) { judge(outcome); }, this);
    connect(m_attempt, &HttpAttempt::progressChanged, this, &Job::progressChanged);
}

void HttpCallJob::fail(base::Error error)
{
    if (!m_mayHaveLeft)
        error.facts.insert(UnsentFact, u"yes"_s);
    finish(base::fail(std::move(error)));
}

void HttpCallJob::judge(const HttpAttempt::Outcome& outcome)
{
    m_mayHaveLeft = m_mayHaveLeft || outcome.mayHaveLeft;
    m_context.trace.add(
        m_request, m_number, outcome.response, m_startedMs, m_context.clock.nowMs());
    if (!outcome.response) {
        retryOrFail(outcome.response.error(), outcome);
        return;
    }
    auto error = verdict(*outcome.response);
    if (isEnding())
        return;
    if (error)
        retryOrFail(std::move(*error), outcome);
    else
        finish(outcome.response);
}

std::optional<base::Error> HttpCallJob::verdict(const HttpResponse& response) const
{
    return m_call.inspect ? m_call.inspect(response) : plainVerdict(response);
}

std::optional<qint64> HttpCallJob::delayBeforeRetry(
    const base::Error& error, const HttpAttempt::Outcome& outcome) const
{
    const bool isAllowed = m_call.repeatable || !outcome.mayHaveLeft;
    if (!error.retryable || !isAllowed)
        return {};
    return m_context.retries.delayAfter(m_number, retryAfter(outcome.response), m_context.random);
}

void HttpCallJob::retryOrFail(base::Error error, const HttpAttempt::Outcome& outcome)
{
    m_attempt->discard();
    m_attempt->deleteLater();
    m_attempt = nullptr;
    const auto delay = delayBeforeRetry(error, outcome);
    if (!delay) {
        error.detail = base::redact(error.detail);
        if (const auto wait = retryAfter(outcome.response))
            error.facts.insert(u"seconds"_s, QString::number(*wait / 1000));
        fail(std::move(error));
        return;
    }
    // Through the event loop even without a delay, so that a listener may still cancel.
    m_context.clock.callAfter(*delay, this, [this] {
        if (!isEnding())
            waitForTurn();
    });
    emit retryScheduled(m_number + 1, *delay);
}

} // namespace wego::net
