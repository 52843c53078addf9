// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/tokenkeeper.h"

#include "base/clock.h"

namespace wego::wechat::oa {

TokenKeeper::TokenKeeper(const Line& line, TokenOrigin origin, QObject* parent)
    : QObject(parent), m_line(line), m_origin(std::move(origin))
{
}

SharedToken TokenKeeper::unexpired() const
{
    return m_token && m_line.clock.nowMs() < m_expiresAtMs ? m_token : nullptr;
}

SharedToken TokenKeeper::usable() const
{
    const SharedToken token = unexpired();
    // Nothing newer can come for a token that was given by hand.
    if (!token || token->source == TokenSource::Pasted)
        return token;
    const qint64 nowMs = m_line.clock.nowMs();
    if (m_expiresAtMs - nowMs > RenewalMarginMs)
        return token;
    const bool wasJustAsked = nowMs >= m_askedAtMs && nowMs - m_askedAtMs < RenewalPauseMs;
    return wasJustAsked ? token : nullptr;
}

std::optional<base::Error> TokenKeeper::brake() const
{
    return m_brake.errorAt(m_line.clock.nowMs());
}

void TokenKeeper::recall(const QList<TokenEvent>& events)
{
    for (const TokenEvent& event : events)
        m_brake.count(event);
}

void TokenKeeper::give(const AccessToken& token)
{
    const qint64 nowMs = m_line.clock.nowMs();
    const bool isGood = token.receivedAtMs <= nowMs && token.expiresAtMs - nowMs > RenewalMarginMs;
    // Also none that was refused here.
    if (!isGood || (m_last && token.receivedAtMs <= m_last->receivedAtMs))
        return;
    m_token = std::make_shared<const AccessToken>(
        AccessToken{token.value.copy(), token.source, token.receivedAtMs, token.expiresAtMs});
    m_last = m_token;
    m_expiresAtMs = token.expiresAtMs;
}

TokenJob* TokenKeeper::renewal()
{
    return m_renewal ? m_renewal.get() : begin(Force::No);
}

TokenJob* TokenKeeper::forcedRenewal()
{
    return begin(Force::Yes);
}

TokenJob* TokenKeeper::begin(Force force)
{
    const int order = ++m_begun;
    m_renewal = new TokenJob(m_line, m_origin, force, this);
    // Connected before anybody else can, so that the others find the new token.
    m_renewal->onFinished(this, [this, force, order](const auto& result) {
        if (order == m_begun)
            m_renewal.clear();
        settle(result, force, order);
    });
    return m_renewal;
}

void TokenKeeper::settle(const base::Result<AccessToken>& result, Force force, int order)
{
    m_askedAtMs = m_line.clock.nowMs();
    if (result) {
        // An answer to an older question; the token of a forced refresh has replaced it.
        if (order < m_keptOrder)
            return;
        m_keptOrder = order;
        keep(*result, force);
        return;
    }
    if (result.error().kind != base::ErrorKind::Cancelled)
        reportFailure(result.error(), force);
}

void TokenKeeper::keep(const AccessToken& token, Force force)
{
    const bool isSame = m_last && m_last->value == token.value;
    m_expiresAtMs = token.expiresAtMs;
    // Those who are under way with it share it, so that its refusal counts once.
    if (!isSame || !m_token) {
        // A token that comes again is as old as it was, which tells more when it is refused.
        const qint64 receivedAtMs = isSame ? m_last->receivedAtMs : token.receivedAtMs;
        m_token = std::make_shared<const AccessToken>(
            AccessToken{token.value.copy(), token.source, receivedAtMs, token.expiresAtMs});
        m_last = m_token;
    }
    const TokenEvent receipt{.source = token.source,
        .atMs = m_line.clock.nowMs(),
        .wasForced = force == Force::Yes,
        .isSame = isSame,
        .expiresAtMs = token.expiresAtMs};
    report(receipt);
    m_brake.count(receipt);
}

void TokenKeeper::refuse(const SharedToken& used, const base::Error& why)
{
    if (!used || used != m_token)
        return;
    m_token.reset();
    if (used->source == TokenSource::Pasted)
        m_origin.settings.pasted = {};
    const qint64 nowMs = m_line.clock.nowMs();
    const TokenEvent refusal{.what = TokenEvent::What::Refused,
        .source = used->source,
        .atMs = nowMs,
        .expiresAtMs = used->expiresAtMs,
        .ageMs = nowMs - used->receivedAtMs,
        .code = why.code,
        .requestId = why.requestId};
    report(refusal);
    if (m_brake.count(refusal))
        reportFailure(*m_brake.errorAt(nowMs), Force::No);
}

void TokenKeeper::reportFailure(const base::Error& error, Force force)
{
    report({.what = TokenEvent::What::Failed,
        .source = m_origin.settings.choice.source,
        .wasForced = force == Force::Yes,
        .code = error.code,
        .requestId = error.requestId});
}

void TokenKeeper::report(TokenEvent event)
{
    event.atMs = m_line.clock.nowMs();
    // A listener may do anything, even end the account; not in the middle of our work.
    QMetaObject::invokeMethod(this, [this, event] { emit reported(event); }, Qt::QueuedConnection);
}

} // namespace wego::wechat::oa
