// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refundrules.h"

#include "domain/enumwords.h"

#include <QSet>

#include <algorithm>

namespace wego::domain {
namespace {

constexpr std::array Obstacles{u"not-paid", u"too-old", u"nothing-left", u"more-than-left",
    u"amount-not-positive", u"too-many-refunds", u"too-soon", u"reason-too-long", u"unresolved"};

void count(RefundedSoFar& soFar, base::Money amount, qint64 atMs)
{
    soFar.amount += amount;
    ++soFar.refunds;
    soFar.lastMs = std::max(soFar.lastMs, atMs);
}

qint64 msOf(const QDateTime& time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

RefundedSoFar refundedSoFar(const QList<Refund>& refunds, const QList<RefundEntry>& journal)
{
    RefundedSoFar soFar;
    QSet<QString> told;
    for (const Refund& refund : refunds) {
        const bool isNew = !told.contains(refund.outRefundNo) || refund.outRefundNo.isEmpty();
        told.insert(refund.outRefundNo);
        if (isNew && takesMoney(refund.status))
            count(soFar, refund.amount, msOf(refund.createdAt));
    }
    for (const RefundEntry& entry : journal) {
        // WeChat's word on a refund is better than ours, also that it was closed.
        if (told.contains(entry.order.outRefundNo) || !takesMoney(entry.state))
            continue;
        count(soFar, entry.order.amount, entry.sentMs);
        soFar.hasUnknown = soFar.hasUnknown || entry.state == RefundState::Sent
            || entry.state == RefundState::Unknown;
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
    const std::int64_t total = order.total.fen();
    if (amount == order.total || total <= 0)
        return amount == order.total ? order.paidByCustomer() : amount;
    // The product of two amounts of WeChat's is far below what 64 bits hold.
    const std::int64_t product = amount.fen() * order.paidByCustomer().fen();
    return base::Money::fromFen((2 * product + total) / (2 * total));
}

} // namespace wego::domain
