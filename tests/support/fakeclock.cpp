// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include <algorithm>

namespace wego::test {

void FakeClock::callAfter(qint64 delayMs, QObject* context, std::function<void()> callback)
{
    m_timers.push_back({m_nowMs + delayMs, context, std::move(callback)});
}

void FakeClock::advance(qint64 ms)
{
    const qint64 target = m_nowMs + ms;
    for (;;) {
        const auto next = std::min_element(m_timers.begin(), m_timers.end(),
            [](const Timer& a, const Timer& b) { return a.dueMs < b.dueMs; });
        if (next == m_timers.end() || next->dueMs > target)
            break;
        const Timer timer = std::move(*next);
        m_timers.erase(next);
        m_nowMs = std::max(m_nowMs, timer.dueMs);
        if (timer.context)
            timer.callback();
    }
    m_nowMs = target;
}

std::vector<qint64> FakeClock::pendingDelays() const
{
    std::vector<qint64> delays;
    for (const Timer& timer : m_timers) {
        if (timer.context)
            delays.push_back(timer.dueMs - m_nowMs);
    }
    std::sort(delays.begin(), delays.end());
    return delays;
}

} // namespace wego::test
