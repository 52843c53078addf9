// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/exchangejob.h"

#include "base/clock.h"
#include "base/random.h"
#include "net/retrypolicy.h"
#include "wechat/oa/apianswer.h"

namespace wego::wechat::oa {

namespace {

constexpr net::RetryPolicy WhenBusy{.attempts = 4, .firstDelayMs = 1000, .maxDelayMs = 20'000};
constexpr net::RetryPolicy WhenFull{.attempts = 3};
constexpr qint64 MostOfASmallAnswer = 64LL * 1024;
constexpr qint64 MinuteMs = 60'000;
/// Spreads the calls that were all refused in the same minute.
constexpr quint32 SpreadMs = 5000;

} // namespace

ExchangeJob::ExchangeJob(const Line& line, Plan plan, QObject* parent)
    : ResultJob(parent), m_line(line), m_plan(std::move(plan))
{
}

void ExchangeJob::send()
{
    ++m_sent;
    net::HttpCall call;
    call.prepare = m_plan.prepare;
    call.inspect = transportError;
    call.repeatable = m_plan.isRepeatable;
    call.mustComeAtOnce = m_plan.isSmall;
    if (m_plan.isSmall)
        call.maxBodyBytes = MostOfASmallAnswer;
    auto* job = m_line.http.send(std::move(call), this);
    follow(job);
    connect(job, &Job::progressChanged, this, &Job::progressChanged);
    job->onFinished(this, [this](const auto& response) { receive(response); });
}

void ExchangeJob::receive(const base::Result<net::HttpResponse>& response)
{
    if (isEnding())
        return;
    if (!response)
        return finish(base::fail(response.error()));
    const auto answer = readObject(response->body);
    if (!answer)
        return finish(answer);
    if (const auto error = refusal(*answer))
        retryOrFail(*error);
    else
        finish(answer);
}

std::optional<base::Error> ExchangeJob::refusal(const QJsonObject& answer) const
{
    if (!m_plan.isWeChat)
        return std::nullopt;
    auto error = refusalIn(answer);
    const auto code = error ? integerOf(answer.value(QLatin1StringView("errcode"))) : std::nullopt;
    if (code && m_plan.accepts.contains(*code))
        return std::nullopt;
    return error;
}

std::optional<qint64> ExchangeJob::delayBeforeRetry(const base::Error& error)
{
    switch (reactionTo(error)) {
    case Reaction::BackOff:
        if (!m_plan.isRepeatable)
            return std::nullopt;
        return WhenBusy.delayAfter(++m_busyAnswers, std::nullopt, m_line.random);
    case Reaction::NextMinute:
        return WhenFull.delayAfter(
            ++m_fullMinutes, MinuteMs + m_line.random.below(SpreadMs), m_line.random);
    case Reaction::Fail:
    case Reaction::RenewToken:
        break;
    }
    return std::nullopt;
}

void ExchangeJob::retryOrFail(const base::Error& error)
{
    const auto delay = delayBeforeRetry(error);
    if (!delay)
        return finish(base::fail(error));
    m_line.clock.callAfter(*delay, this, [this] {
        if (!isEnding())
            send();
    });
    emit retryScheduled(m_sent + 1, *delay);
}

} // namespace wego::wechat::oa
