// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oatokens.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "sandbox/identity.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr qint64 Lifetime = 7200;
constexpr qint64 Overlap = 300;
constexpr qint64 BetweenForced = 30;
constexpr int ForcedADay = 20;
constexpr qint64 Remembered = 24 * 3600;
constexpr qint64 Never = std::numeric_limits<qint64>::max();
constexpr auto ClassicPrefix = "97_"_L1;
constexpr auto StablePrefix = "98_"_L1;
constexpr qsizetype TokenLength = 3 + 4 * 32;

/// Anything else cannot have come from here.
bool looksLikeToken(const QString& text)
{
    return text.size() == TokenLength
        && (text.startsWith(ClassicPrefix) || text.startsWith(StablePrefix))
        && std::all_of(text.begin() + 3, text.end(),
            [](QChar letter) { return letter.isLetterOrNumber() && letter.unicode() < 128; });
}

} // namespace

OaTokens::OaTokens(const Identity& identity, base::Clock& clock)
    : m_identity(identity), m_clock(clock)
{
}

void OaTokens::addRoutes(OaRoutes& routes)
{
    routes.insert(u"/cgi-bin/token"_s,
        {OaVerb::Get, [this](const OaCall& call) { return classic(call); }, false});
    routes.insert(u"/cgi-bin/stable_token"_s,
        {OaVerb::Post, [this](const OaCall& call) { return stable(call); }, false});
}

std::expected<void, OaError> OaTokens::checkAppId(const QString& appId) const
{
    if (appId.isEmpty())
        return refuse(41002);
    if (appId != m_identity.appId)
        return refuse(40013);
    return {};
}

std::expected<void, OaError> OaTokens::checkSecret(
    const QString& appId, const QString& secret) const
{
    if (const auto known = checkAppId(appId); !known)
        return known;
    if (secret.isEmpty())
        return refuse(41004);
    if (secret.toUtf8() != m_identity.appSecret.reveal())
        return refuse(40125);
    return {};
}

const OaTokens::Token* OaTokens::find(const QString& value) const
{
    const auto found = std::find_if(m_tokens.begin(), m_tokens.end(),
        [&value](const Token& token) { return token.value == value; });
    return found == m_tokens.end() ? nullptr : &*found;
}

OaTokens::Token* OaTokens::find(const QString& value)
{
    return const_cast<Token*>(std::as_const(*this).find(value));
}

std::expected<void, OaError> OaTokens::check(const QString& token) const
{
    if (!looksLikeToken(token))
        return refuse(40014);
    const Token* known = find(token);
    const qint64 now = m_clock.nowSeconds();
    if (known && now >= known->expiresAt)
        return refuse(42001);
    if (!known || now >= known->deadline)
        return refuse(40001);
    return {};
}

void OaTokens::expire(const QString& token)
{
    if (Token* known = find(token))
        known->expiresAt = m_clock.nowSeconds();
}

void OaTokens::forgetOld()
{
    const qint64 now = m_clock.nowSeconds();
    m_tokens.removeIf([now](const Token& token) {
        return now - std::min(token.expiresAt, token.deadline) > Remembered;
    });
    m_forced.removeIf([now](qint64 time) { return now - time > Remembered; });
}

OaTokens::Token& OaTokens::issue(const QString& prefix)
{
    forgetOld();
    QByteArray value;
    for (int part = 0; part < 4; ++part)
        value += m_random.nonce(32);
    m_tokens.append({.value = prefix + QString::fromLatin1(value),
        .expiresAt = m_clock.nowSeconds() + Lifetime,
        .deadline = Never});
    return m_tokens.last();
}

QJsonObject OaTokens::told(const QString& value) const
{
    const Token* token = find(value);
    return {{u"access_token"_s, value}, {u"expires_in"_s, token->expiresAt - m_clock.nowSeconds()}};
}

OaResult OaTokens::classic(const OaCall& call)
{
    if (queryValue(call.request, u"grant_type"_s) != u"client_credential"_s)
        return refuse(40002);
    const auto known = checkSecret(
        queryValue(call.request, u"appid"_s), queryValue(call.request, u"secret"_s));
    if (!known)
        return std::unexpected(known.error());
    if (Token* before = find(m_classic))
        before->deadline = std::min(before->deadline, m_clock.nowSeconds() + Overlap);
    m_classic = issue(ClassicPrefix).value;
    return told(m_classic);
}

bool OaTokens::isStableFresh() const
{
    const Token* token = find(m_stable);
    return token && token->expiresAt - m_clock.nowSeconds() >= Overlap;
}

OaResult OaTokens::stable(const OaCall& call)
{
    if (call.body.value(u"grant_type"_s).toString() != u"client_credential"_s)
        return refuse(40002);
    const auto known = checkSecret(
        call.body.value(u"appid"_s).toString(), call.body.value(u"secret"_s).toString());
    if (!known)
        return std::unexpected(known.error());
    if (call.body.value(u"force_refresh"_s).toBool())
        return force();
    if (!isStableFresh())
        m_stable = issue(StablePrefix).value;
    return told(m_stable);
}

int OaTokens::forcedToday() const
{
    const QDateTime midnight = base::beijing::startOfDay(base::beijing::today(m_clock));
    const qint64 since = midnight.toSecsSinceEpoch();
    return int(std::count_if(
        m_forced.begin(), m_forced.end(), [since](qint64 time) { return time >= since; }));
}

OaResult OaTokens::force()
{
    const qint64 now = m_clock.nowSeconds();
    const bool tooSoon = !m_forced.isEmpty() && now - m_forced.last() < BetweenForced;
    if (tooSoon && isStableFresh())
        return told(m_stable);
    if (forcedToday() >= ForcedADay)
        return refuse(45009);
    if (Token* before = find(m_stable))
        before->deadline = now;
    m_forced.append(now);
    m_stable = issue(StablePrefix).value;
    return told(m_stable);
}

} // namespace wego::sandbox
