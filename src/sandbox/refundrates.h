// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace wego::sandbox {

/// How fast somebody refunds: WeChat's limits, and what the worst was. All times are milliseconds
/// since the epoch and never go back. Source: pay.weixin.qq.com docs v3 4013071036 (150 a second,
/// 6 refused ones a second, 5000 a minute of orders of more than a month).
class RefundRates {
public:
    /// Every call, whatever comes of it.
    void noteRefund(qint64 nowMs) { m_refunds.push_back(nowMs); }
    void noteQuery(qint64 nowMs) { m_queries.push_back(nowMs); }
    /// Of the calls for a refund: what was accepted, refused for what it asked, or was for an old
    /// order.
    void noteAccepted(qint64 nowMs) { m_accepted.push_back(nowMs); }
    void noteRefused(qint64 nowMs);
    void noteOld(qint64 nowMs) { m_old.push_back(nowMs); }
    /// A refund of an order by its number, accepted or not.
    void noteAttempt(const QString& outTradeNo, const QString& outRefundNo, qint64 nowMs);

    [[nodiscard]] bool isTooFast(qint64 nowMs) const;
    [[nodiscard]] bool isTooFastForOld(qint64 nowMs) const;
    /// For a minute after a second with too many.
    [[nodiscard]] bool hasTooManyRefused(qint64 nowMs) const;

    /// {"refunds":{"second":…,"minute":…},"refused":{…},"queries":{…},"smallest_gap_ms":…}: the
    /// largest numbers in any window of that length; no gap if no order had two refunds.
    [[nodiscard]] QJsonObject report() const;

private:
    struct Attempt {
        QString outRefundNo;
        qint64 atMs = 0;
    };

    std::vector<qint64> m_refunds;
    std::vector<qint64> m_queries;
    std::vector<qint64> m_accepted;
    std::vector<qint64> m_refused;
    std::vector<qint64> m_old;
    qint64 m_blockedUntilMs = 0;
    QHash<QString, Attempt> m_lastAttempts;
    qint64 m_smallestGapMs = -1;
};

} // namespace wego::sandbox
