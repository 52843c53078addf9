// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/tokenbrake.h"

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MinuteMs = 60'000;

} // namespace

bool TokenBrake::countRefusal(const AccessToken& token, qint64 nowMs)
{
    if (token.source != TokenSource::Classic || nowMs - token.receivedAtMs >= EarlyMs)
        return false;
    m_refusals.removeIf([nowMs](qint64 atMs) { return atMs > nowMs || nowMs - atMs > WindowMs; });
    m_refusals.append(nowMs);
    if (m_refusals.size() < MostRefusals)
        return false;
    m_refusals.clear();
    m_sinceMs = nowMs;
    m_untilMs = nowMs + PauseMs;
    return true;
}

std::optional<base::Error> TokenBrake::errorAt(qint64 nowMs) const
{
    // A clock that was set back must not make the pause longer.
    if (nowMs >= m_untilMs || nowMs < m_sinceMs)
        return std::nullopt;
    const qint64 minutes = (m_untilMs - nowMs + MinuteMs - 1) / MinuteMs;
    return base::Error{base::ErrorKind::Auth, u"wego.token-war"_s, {}, false, {},
        {{u"times"_s, QString::number(MostRefusals)}, {u"minutes"_s, QString::number(minutes)}}};
}

} // namespace wego::wechat::oa
