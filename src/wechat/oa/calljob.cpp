// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/calljob.h"

#include "wechat/oa/quota.h"

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;

HaveTokenJob::HaveTokenJob(TokenKeeper& keeper, Force force, QObject* parent)
    : ResultJob(parent), m_keeper(keeper), m_force(force)
{
}

void HaveTokenJob::start()
{
    const SharedToken token = m_force == Force::No ? m_keeper.usable() : nullptr;
    if (token)
        return finish(token);
    const auto brake = m_force == Force::No ? m_keeper.brake() : std::nullopt;
    if (brake)
        return resume(base::fail(*brake));
    // Not followed: what others wait for must not be cancelled with us.
    TokenJob* renewal = m_force == Force::Yes ? m_keeper.forcedRenewal() : m_keeper.renewal();
    connect(renewal, &Job::retryScheduled, this, &Job::retryScheduled);
    renewal->onFinished(this, [this](const auto& renewed) { resume(renewed); });
}

void HaveTokenJob::resume(const base::Result<AccessToken>& renewed)
{
    if (m_force == Force::Yes && !renewed)
        return finish(base::fail(renewed.error()));
    // A renewal before the end may fail: the token is good until then.
    if (const SharedToken token = m_keeper.unexpired())
        return finish(token);
    finish(base::fail(
        renewed ? base::Error{base::ErrorKind::Auth, u"wego.token-used-up"_s} : renewed.error()));
}

CallJob::CallJob(const Line& line, TokenKeeper& keeper, ApiRequest request, QObject* parent)
    : ResultJob(parent), m_line(line), m_keeper(keeper), m_request(std::move(request))
{
}

void CallJob::obtainToken()
{
    auto* job = new HaveTokenJob(m_keeper, Force::No, this);
    follow(job);
    job->onFinished(this, [this](const base::Result<SharedToken>& token) {
        if (isEnding())
            return;
        if (token) {
            m_token = *token;
            return send();
        }
        // A pasted token cannot be renewed; why WeChat refused it says more.
        const bool isUsedUp = token.error().code == u"wego.token-used-up"_s;
        finish(base::fail(m_refusal && isUsedUp ? *m_refusal : token.error()));
    });
}

void CallJob::send()
{
    ExchangeJob::Plan plan;
    plan.prepare = [this] { return withToken(m_line.api, m_request, *m_token); };
    plan.isRepeatable = m_request.isRepeatable;
    plan.accepts = m_request.accepts;
    auto* job = new ExchangeJob(m_line, std::move(plan), this);
    follow(job);
    connect(job, &Job::progressChanged, this, &Job::progressChanged);
    job->onFinished(this, [this](const auto& answer) { receive(answer); });
}

void CallJob::receive(const base::Result<QJsonObject>& answer)
{
    if (isEnding())
        return;
    if (answer)
        return finish(answer);
    const base::Error error = without(answer.error(), m_token->value);
    if (reactionTo(error) != Reaction::RenewToken)
        return finish(base::fail(error));
    m_keeper.refuse(m_token, error);
    if (m_refusal)
        return finish(base::fail(error));
    m_refusal = error;
    obtainToken();
}

ClearQuotaJob::ClearQuotaJob(const Line& line, const Credentials& credentials, QObject* parent)
    : ResultJob(parent), m_line(line), m_credentials(credentials)
{
}

void ClearQuotaJob::start()
{
    ExchangeJob::Plan plan;
    plan.prepare = [this] { return quotaClearAllRequest(m_line.api, m_credentials); };
    plan.isRepeatable = false;
    auto* job = new ExchangeJob(m_line, std::move(plan), this);
    follow(job);
    job->onFinished(this, [this](const base::Result<QJsonObject>& answer) {
        if (answer)
            finish(answer);
        else
            finish(base::fail(without(answer.error(), m_credentials.appSecret)));
    });
}

} // namespace wego::wechat::oa
