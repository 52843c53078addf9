// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QtGlobal>

#include <deque>

namespace wego::domain {

/// How fast refunds may be sent, below WeChat's published limits: 150 good and 6 failing ones a
/// second, 5000 a minute for orders older than a month, a minute between two refunds of one order.
/// Source: pay.weixin.qq.com docs v3 4013071036.
struct RefundLimits {
    int perSecond = 60;        ///< of any outcome; 60 a second are 3600 a minute
    int failuresPerSecond = 5; ///< of which may turn out badly
    int perMinute = 3600;
    int queriesPerSecond = 100;
    qint64 orderGapMs = 65'000; ///< WeChat counts when they arrive, which may be nearer
};

/// Says when the next one may go. An attempt counts as a failure until it is known to be good, so
/// that no outcome breaks a limit. Pure: the time comes from outside, in milliseconds since the
/// epoch; a clock that was set back frees nothing early and blocks nothing for ever.
class RefundPace {
public:
    explicit RefundPace(RefundLimits limits = {}) : m_limits(limits) { }

    /// How long to wait before a refund of this order may be sent; 0: now.
    [[nodiscard]] qint64 waitToSend(const QString& order, qint64 nowMs);
    /// Also for what an earlier run of the program sent, which nobody else remembers.
    void sent(const QString& order, qint64 atMs);
    /// The last one was good: it was no failure after all.
    void succeeded();
    /// A new refund number of the same order must wait; the same number again need not.
    [[nodiscard]] qint64 waitToSendAgain(qint64 nowMs);

    [[nodiscard]] qint64 waitToQuery(qint64 nowMs);
    void queried(qint64 atMs);

private:
    void noticeClock(qint64 nowMs);
    void forget(qint64 nowMs);

    RefundLimits m_limits;
    std::deque<qint64> m_sent;     ///< of the last minute
    std::deque<qint64> m_failures; ///< of the last second
    std::deque<qint64> m_queries;  ///< of the last second
    QHash<QString, qint64> m_orders;
};

} // namespace wego::domain
