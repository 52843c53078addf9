// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/timeleft.h"

#include <algorithm>
#include <cmath>

namespace wego::gui {
namespace {

constexpr qint64 LeastWatchMs = 3'000;
constexpr double SmoothOverMs = 15'000;
constexpr qint64 LeastSilenceMs = 20'000;
constexpr double SilentSteps = 4;
constexpr double WorthRaising = 1.3;
constexpr double FreeFactor = 50;

int spoken(double seconds)
{
    if (seconds <= 60)
        return std::max(10, static_cast<int>(std::ceil(seconds / 10)) * 10);
    return static_cast<int>(std::ceil(seconds / 60)) * 60;
}

} // namespace

void TimeLeft::restart(qint64 done, qint64 total, qint64 nowMs)
{
    *this = {};
    m_total = total;
    m_done = done;
    m_firstMs = m_lastMs = nowMs;
}

void TimeLeft::report(qint64 done, qint64 total, qint64 nowMs)
{
    if (total != m_total || done < m_done)
        return restart(done, total, nowMs);
    if (done == m_done || nowMs <= m_lastMs)
        return;
    const auto span = static_cast<double>(nowMs - m_lastMs);
    const double pace = static_cast<double>(done - m_done) / span;
    if (pace * FreeFactor < m_perMs)
        m_firstMs = m_lastMs; // what came before was there already and tells nothing
    // Each step counts by the time that it took; in the beginning that is the plain average.
    const double weight = std::max(
        1 - std::exp(-span / SmoothOverMs), span / static_cast<double>(nowMs - m_firstMs));
    m_perMs += weight * (pace - m_perMs);
    m_done = done;
    m_lastMs = nowMs;
}

bool TimeLeft::isKnown(qint64 nowMs) const
{
    if (m_total <= 0 || m_perMs <= 0 || m_lastMs - m_firstMs < LeastWatchMs)
        return false;
    const auto patience = std::max(LeastSilenceMs, static_cast<qint64>(SilentSteps / m_perMs));
    return m_done < m_total && nowMs - m_lastMs <= patience;
}

std::optional<int> TimeLeft::seconds(qint64 nowMs)
{
    if (!isKnown(nowMs))
        return m_shown = std::nullopt;
    const double rest = static_cast<double>(m_total - m_done) / m_perMs;
    const double left = std::max(0.0, rest - static_cast<double>(nowMs - m_lastMs)) / 1000;
    const int now = spoken(left);
    if (!m_shown || now < *m_shown || left > *m_shown * WorthRaising)
        m_shown = now;
    return m_shown;
}

std::optional<int> TimeLeft::perMinute(qint64 nowMs) const
{
    constexpr double minuteMs = 60'000;
    return isKnown(nowMs) ? std::optional(static_cast<int>(std::lround(m_perMs * minuteMs)))
                          : std::nullopt;
}

} // namespace wego::gui
