// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "domain/refund.h"
#include "domain/refundentry.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace wego::domain {

inline constexpr int MostPartialRefunds = 50;
inline constexpr int RefundableDays = 365;
inline constexpr qint64 RefundGapMs = 60'000; ///< between two refunds of one order
inline constexpr qsizetype MostReasonBytes = 80;

/// What was given back of one order, by everything that is known: WeChat's refunds, those of bills
/// and those of the journal; each refund once, by its number.
struct RefundedSoFar {
    base::Money amount;
    int refunds = 0;   ///< that took money
    qint64 lastMs = 0; ///< when the last one was made, milliseconds since the epoch; 0: never
    /// One of ours is not known to have happened, or waits to be sent; it counts as if it had.
    bool hasUnknown = false;
};
RefundedSoFar refundedSoFar(const QList<Refund>& refunds, const QList<RefundEntry>& journal);

/// Why WeChat would refuse, or might.
enum class RefundObstacle {
    NotPaid, ///< nobody has paid, or it was reversed or closed
    TooOld,  ///< paid more than a year ago
    NothingLeft,
    MoreThanLeft,
    AmountNotPositive,
    TooManyRefunds, ///< fifty parts already
    TooSoon,        ///< another refund of this order is younger than a minute; waiting helps
    ReasonTooLong,
    Unresolved, ///< an earlier refund of this order is not known to have happened
};
QString toString(RefundObstacle obstacle);

/// What is left to refund: never negative.
base::Money refundable(const Order& order, const RefundedSoFar& soFar);
/// The last moment in which it can be refunded; invalid if it is not known when it was paid.
QDateTime refundableUntil(const Order& order);

/// Everything that stands against it, the worst first; empty if WeChat is expected to agree.
QList<RefundObstacle> obstaclesTo(base::Money amount, const QString& reason, const Order& order,
    const RefundedSoFar& soFar, qint64 nowMs);

/// What the customer really gets of `amount` when coupons paid a part: all that he paid for the
/// whole order, else in proportion, half up to the fen.
base::Money customerShare(base::Money amount, const Order& order);

} // namespace wego::domain
