// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace wego::net {

/// Lets at most so many calls through in any second, in the order in which they asked.
class RateLimiter {
public:
    /// 0: no limit.
    explicit RateLimiter(int perSecond) : m_perSecond(perSecond) { }

    /// Takes the next free moment; returns how long the caller has to wait for it.
    [[nodiscard]] qint64 reserve(qint64 nowMs);

private:
    int m_perSecond;
    qint64 m_lastNowMs = 0;
    std::deque<qint64> m_recent;
};

} // namespace wego::net
