// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refundrules.h"

#include "domain/enumwords.h"
#include "domain/knownrefunds.h"

#include <algorithm>

namespace wego::domain {
namespace {

constexpr std::array Obstacles{u"not-paid", u"too-old", u"nothing-left", u"more-than-left",
    u"amount-not-positive", u"too-many-refunds", u"too-soon", u"reason-too-long", u"unresolved"};

/// One that was wanted by itself and could not be sent waits for somebody: another one beside it
/// would be a second refund as soon as it goes on. A batch goes on by itself.
bool isUnresolved(const KnownRefund& refund)
{
    return !refund.isTold
        && (refund.state == RefundState::Sent || refund.state == RefundState::Unknown
            || (refund.state == RefundState::Planned && refund.batch == 0));
}

} // namespace

RefundedSoFar refundedSoFar(const QList<Refund>& refunds, const QList<RefundEntry>& journal)
{
    RefundedSoFar soFar;
    const QList<KnownRefund> known = knownRefunds(refunds, journal);
    for (const KnownRefund& refund : known) {
        soFar.lastMs = std::max(soFar.lastMs, refund.madeMs);
        soFar.hasUnknown = soFar.hasUnknown || isUnresolved(refund);
        if (!takesMoney(refund.state))
            continue;
        soFar.amount += refund.amount;
        ++soFar.refunds;
    }
    return soFar;
}

QString toString(RefundObstacle obstacle)
{
    return wordOf(Obstacles, obstacle);
}

base::Money refundable(const Order& order, const RefundedSoFar& soFar)
{
    if (!isPaid(order.state))
        return {};
    return std::max(base::Money(), order.total - soFar.amount);
}

QDateTime refundableUntil(const Order& order)
{
    return order.paidAt.isValid() ? order.paidAt.addDays(RefundableDays) : QDateTime();
}

QList<RefundObstacle> obstaclesTo(base::Money amount, const QString& reason, const Order& order,
    const RefundedSoFar& soFar, qint64 nowMs)
{
    QList<RefundObstacle> obstacles;
    const auto addIf = [&obstacles](bool stands, RefundObstacle obstacle) {
        if (stands)
            obstacles.append(obstacle);
    };
    const base::Money left = refundable(order, soFar);
    const QDateTime until = refundableUntil(order);
    const bool paid = isPaid(order.state);
    addIf(!paid, RefundObstacle::NotPaid);
    addIf(until.isValid() && nowMs > until.toMSecsSinceEpoch(), RefundObstacle::TooOld);
    addIf(paid && left.isZero(), RefundObstacle::NothingLeft);
    addIf(paid && !left.isZero() && amount > left, RefundObstacle::MoreThanLeft);
    addIf(amount <= base::Money(), RefundObstacle::AmountNotPositive);
    addIf(soFar.refunds >= MostPartialRefunds, RefundObstacle::TooManyRefunds);
    addIf(reason.toUtf8().size() > MostReasonBytes, RefundObstacle::ReasonTooLong);
    addIf(soFar.hasUnknown, RefundObstacle::Unresolved);
    const qint64 age = nowMs - soFar.lastMs;
    addIf(soFar.lastMs > 0 && age >= 0 && age < RefundGapMs, RefundObstacle::TooSoon);
    return obstacles;
}

base::Money customerShare(base::Money amount, const Order& order)
{
    // Two amounts multiplied may need more than 64 bits.
    __extension__ typedef __int128 Wide;
    if (order.total <= base::Money())
        return amount;
    if (amount >= order.total)
        return order.paidByCustomer();
    const Wide total = order.total.fen();
    const Wide twice = Wide{2} * amount.fen() * order.paidByCustomer().fen() + total;
    return base::Money::fromFen(static_cast<std::int64_t>(twice / (2 * total)));
}

} // namespace wego::domain
