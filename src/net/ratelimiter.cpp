// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratelimiter.h"

#include <algorithm>
#include <utility>

namespace wego::net {

qint64 RateLimiter::reserve(qint64 nowMs)
{
    if (m_perSecond <= 0)
        return 0;
    // Somebody set the clock back; what was reserved by the old time would block us for as long.
    if (nowMs < std::exchange(m_lastNowMs, nowMs))
        m_recent.clear();
    qint64 slot = nowMs;
    if (m_recent.size() >= static_cast<std::size_t>(m_perSecond)) {
        slot = std::max(nowMs, m_recent.front() + 1000);
        m_recent.pop_front();
    }
    m_recent.push_back(slot);
    return slot - nowMs;
}

} // namespace wego::net
