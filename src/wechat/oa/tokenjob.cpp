// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/tokenjob.h"

#include "base/clock.h"

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;

TokenJob::TokenJob(const Line& line, const TokenOrigin& origin, Force force, QObject* parent)
    : ResultJob(parent), m_line(line), m_origin(origin), m_force(force)
{
}

TokenSource TokenJob::source() const
{
    return m_force == Force::Yes ? TokenSource::Stable : m_origin.settings.choice.source;
}

void TokenJob::start()
{
    if (source() == TokenSource::Pasted)
        return finish(pastedToken(m_origin.settings, m_line.clock.nowMs()));
    ExchangeJob::Plan plan;
    plan.prepare = [this] { return request(); };
    plan.isWeChat = source() != TokenSource::Url;
    // A second forced refresh would count against the twenty of the day.
    plan.isRepeatable = m_force == Force::No;
    // All calls of the account wait for this one.
    plan.isSmall = true;
    auto* job = new ExchangeJob(m_line, std::move(plan), this);
    follow(job);
    job->onFinished(this, [this](const auto& answer) { receive(answer); });
}

base::Result<net::HttpRequest> TokenJob::request() const
{
    switch (source()) {
    case TokenSource::Classic:
        return classicTokenRequest(m_line.api, m_origin.credentials);
    case TokenSource::Url:
        return tokenUrlRequest(m_origin.settings);
    case TokenSource::Stable:
    case TokenSource::Pasted:
        break;
    }
    return stableTokenRequest(m_line.api, m_origin.credentials, m_force);
}

base::Result<AccessToken> TokenJob::read(const QJsonObject& answer) const
{
    const qint64 nowMs = m_line.clock.nowMs();
    return source() == TokenSource::Url ? parseUrlToken(answer, m_origin.settings, nowMs)
                                        : parseToken(answer, source(), nowMs);
}

base::Error TokenJob::explain(const base::Error& error) const
{
    const bool isUnreadable = error.code == u"wego.reply-unreadable"_s;
    const base::Error told = isUnreadable && source() == TokenSource::Url
        ? badUrlAnswer(m_origin.settings, error.detail)
        : error;
    return without(without(told, m_origin.credentials.appSecret), m_origin.settings.headerValue);
}

void TokenJob::receive(const base::Result<QJsonObject>& answer)
{
    if (isEnding())
        return;
    auto token = answer ? read(*answer) : base::fail(answer.error());
    if (!token)
        token = base::fail(explain(token.error()));
    finish(std::move(token));
}

} // namespace wego::wechat::oa
