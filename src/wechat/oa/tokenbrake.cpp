// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/tokenbrake.h"

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MinuteMs = 60'000;

} // namespace

/// Whether this event is the end of a classic token that was not old.
bool TokenBrake::hasEndedEarly(const TokenEvent& event) const
{
    if (event.what == TokenEvent::What::Refused)
        return event.ageMs < EarlyMs;
    // Whoever fetches while there is a good one is another start of the program.
    return m_receivedAtMs && !event.isSame && event.atMs >= *m_receivedAtMs
        && event.atMs - *m_receivedAtMs < EarlyMs;
}

bool TokenBrake::count(const TokenEvent& event)
{
    if (event.source != TokenSource::Classic || event.what == TokenEvent::What::Failed)
        return false;
    const bool isLoss = hasEndedEarly(event);
    m_receivedAtMs.reset();
    if (event.what == TokenEvent::What::Received)
        m_receivedAtMs = event.atMs;
    return isLoss && countLoss(event.atMs);
}

bool TokenBrake::countLoss(qint64 atMs)
{
    m_losses.removeIf([atMs](qint64 lossMs) { return lossMs > atMs || atMs - lossMs > WindowMs; });
    m_losses.append(atMs);
    if (m_losses.size() < MostLosses)
        return false;
    m_losses.clear();
    m_sinceMs = atMs;
    m_untilMs = atMs + PauseMs;
    return true;
}

std::optional<base::Error> TokenBrake::errorAt(qint64 nowMs) const
{
    // A clock that was set back must not make the pause longer.
    if (nowMs >= m_untilMs || nowMs < m_sinceMs)
        return std::nullopt;
    const qint64 minutes = (m_untilMs - nowMs + MinuteMs - 1) / MinuteMs;
    return base::Error{base::ErrorKind::Auth, u"wego.token-war"_s, {}, false, {},
        {{u"times"_s, QString::number(MostLosses)}, {u"minutes"_s, QString::number(minutes)}}};
}

} // namespace wego::wechat::oa
