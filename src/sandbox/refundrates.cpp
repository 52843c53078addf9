// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/refundrates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr qint64 SecondMs = 1000;
constexpr qint64 MinuteMs = 60 * SecondMs;
constexpr int MostASecond = 150;
constexpr int MostRefusedASecond = 6;
constexpr int MostOldAMinute = 5000;

/// In the window that ends now.
int countSince(const std::vector<qint64>& times, qint64 nowMs, qint64 windowMs)
{
    const auto first = std::upper_bound(times.begin(), times.end(), nowMs - windowMs);
    return static_cast<int>(times.end() - first);
}

/// The most in any window.
int mostWithin(const std::vector<qint64>& times, qint64 windowMs)
{
    std::ptrdiff_t most = 0;
    auto first = times.begin();
    for (auto last = times.begin(); last != times.end(); ++last) {
        while (*last - *first >= windowMs)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return static_cast<int>(most);
}

QJsonObject windowsOf(const std::vector<qint64>& times)
{
    return {{u"second"_s, mostWithin(times, SecondMs)}, {u"minute"_s, mostWithin(times, MinuteMs)},
        {u"count"_s, qint64(times.size())}};
}

} // namespace

void RefundRates::noteRefused(qint64 nowMs)
{
    m_refused.push_back(nowMs);
    if (countSince(m_refused, nowMs, SecondMs) > MostRefusedASecond)
        m_blockedUntilMs = nowMs + MinuteMs;
}

void RefundRates::noteAttempt(const QString& outTradeNo, const QString& outRefundNo, qint64 nowMs)
{
    Attempt& last = m_lastAttempts[outTradeNo];
    if (!last.outRefundNo.isEmpty() && last.outRefundNo != outRefundNo) {
        const qint64 gap = nowMs - last.atMs;
        m_smallestGapMs = m_smallestGapMs < 0 ? gap : std::min(m_smallestGapMs, gap);
    }
    last = {outRefundNo, nowMs};
}

bool RefundRates::isTooFast(qint64 nowMs) const
{
    return countSince(m_accepted, nowMs, SecondMs) >= MostASecond;
}

bool RefundRates::isTooFastForOld(qint64 nowMs) const
{
    return countSince(m_old, nowMs, MinuteMs) >= MostOldAMinute;
}

bool RefundRates::hasTooManyRefused(qint64 nowMs) const
{
    return nowMs < m_blockedUntilMs;
}

QJsonObject RefundRates::report() const
{
    QJsonObject report{{u"refunds"_s, windowsOf(m_refunds)}, {u"refused"_s, windowsOf(m_refused)},
        {u"queries"_s, windowsOf(m_queries)}};
    if (m_smallestGapMs >= 0)
        report.insert(u"smallest_gap_ms"_s, m_smallestGapMs);
    return report;
}

} // namespace wego::sandbox
