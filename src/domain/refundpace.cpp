// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refundpace.h"

#include <algorithm>

namespace wego::domain {
namespace {

constexpr qint64 SecondMs = 1'000;
constexpr qint64 MinuteMs = 60'000;

/// How long until one more fits among `most` in any window; times are ascending.
qint64 waitFor(const std::deque<qint64>& times, int most, qint64 windowMs, qint64 nowMs)
{
    if (times.size() < static_cast<std::size_t>(most))
        return 0;
    const qint64 oldest = times[times.size() - static_cast<std::size_t>(most)];
    return std::max<qint64>(0, oldest + windowMs + 1 - nowMs);
}

/// Kept ascending, also when an earlier run of the program is told of late.
void add(std::deque<qint64>& times, qint64 atMs)
{
    times.insert(std::upper_bound(times.begin(), times.end(), atMs), atMs);
}

void dropBefore(std::deque<qint64>& times, qint64 ms)
{
    times.erase(times.begin(), std::lower_bound(times.begin(), times.end(), ms));
}

} // namespace

/// Somebody set the clock back: what lies in the future by the new time happened just now.
void RefundPace::noticeClock(qint64 nowMs)
{
    for (auto* times : {&m_sent, &m_failures, &m_queries}) {
        for (qint64& time : *times)
            time = std::min(time, nowMs);
    }
    for (qint64& time : m_orders)
        time = std::min(time, nowMs);
}

qint64 RefundPace::waitToSendAgain(qint64 nowMs)
{
    noticeClock(nowMs);
    return std::max({waitFor(m_sent, m_limits.perSecond, SecondMs, nowMs),
        waitFor(m_sent, m_limits.perMinute, MinuteMs, nowMs),
        waitFor(m_failures, m_limits.failuresPerSecond, SecondMs, nowMs)});
}

qint64 RefundPace::waitToSend(const QString& order, qint64 nowMs)
{
    qint64 wait = waitToSendAgain(nowMs);
    if (const auto last = m_orders.constFind(order); last != m_orders.cend())
        wait = std::max(wait, *last + m_limits.orderGapMs - nowMs);
    return std::max<qint64>(0, wait);
}

void RefundPace::sent(const QString& order, qint64 atMs)
{
    forget(atMs);
    add(m_sent, atMs);
    add(m_failures, atMs);
    m_orders.insert(order, std::max(atMs, m_orders.value(order, atMs)));
}

void RefundPace::succeeded()
{
    if (!m_failures.empty())
        m_failures.pop_back();
}

qint64 RefundPace::waitToQuery(qint64 nowMs)
{
    noticeClock(nowMs);
    return waitFor(m_queries, m_limits.queriesPerSecond, SecondMs, nowMs);
}

void RefundPace::queried(qint64 atMs)
{
    forget(atMs);
    add(m_queries, atMs);
}

void RefundPace::forget(qint64 nowMs)
{
    dropBefore(m_sent, nowMs - MinuteMs - 1);
    dropBefore(m_failures, nowMs - SecondMs - 1);
    dropBefore(m_queries, nowMs - SecondMs - 1);
    m_orders.removeIf(
        [this, nowMs](const auto& order) { return order.value() + m_limits.orderGapMs < nowMs; });
}

} // namespace wego::domain
