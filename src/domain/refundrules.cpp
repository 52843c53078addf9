// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refundrules.h"

#include "domain/enumwords.h"

#include <QHash>

#include <algorithm>

namespace wego::domain {
namespace {

constexpr std::array Obstacles{u"not-paid", u"too-old", u"nothing-left", u"more-than-left",
    u"amount-not-positive", u"too-many-refunds", u"too-soon", u"reason-too-long", u"unresolved"};

/// One refund in all that was said of it.
struct Tale {
    base::Money amount;
    RefundStatus status = RefundStatus::Unknown;
    qint64 lastMs = 0;
};

/// A later word of WeChat says more: bills tell what was so on their day, and nothing leaves its
/// end. Where two ends contradict each other the money counts as gone.
int weight(RefundStatus status)
{
    switch (status) {
    case RefundStatus::Unknown:
        return 0;
    case RefundStatus::Processing:
        return 1;
    case RefundStatus::Abnormal:
        return 2;
    case RefundStatus::Closed:
        return 3;
    case RefundStatus::Succeeded:
        return 4;
    }
    return 0;
}

void hear(Tale& tale, RefundStatus status, base::Money amount, qint64 ms)
{
    if (weight(status) > weight(tale.status))
        tale.status = status;
    tale.amount = std::max(tale.amount, amount);
    tale.lastMs = std::max(tale.lastMs, ms);
}

qint64 madeMs(const Refund& refund)
{
    return refund.createdAt.isValid() ? refund.createdAt.toMSecsSinceEpoch() : 0;
}

/// Also of one that waits again: WeChat may have counted the attempt.
qint64 madeMs(const RefundEntry& entry)
{
    return takesMoney(entry.state) || entry.state == RefundState::Closed ? entry.sentMs : 0;
}

/// What WeChat has said of it, as far as the journal tells.
RefundStatus statusOf(RefundState state)
{
    switch (state) {
    case RefundState::Accepted:
        return RefundStatus::Processing;
    case RefundState::Succeeded:
        return RefundStatus::Succeeded;
    case RefundState::Closed:
        return RefundStatus::Closed;
    case RefundState::Abnormal:
        return RefundStatus::Abnormal;
    default:
        return RefundStatus::Unknown;
    }
}

using Tales = QHash<QString, Tale>;

Tales talesOf(const QList<Refund>& refunds)
{
    Tales tales;
    for (const Refund& refund : refunds) {
        QString number = refund.outRefundNo.isEmpty() ? refund.refundId : refund.outRefundNo;
        // Without any number nothing can be told apart, so it is another one.
        if (number.isEmpty())
            number = u'\n' + QString::number(tales.size());
        hear(tales[number], refund.status, refund.amount, madeMs(refund));
    }
    return tales;
}

/// One that was wanted by itself and could not be sent waits for somebody: another one beside it
/// would be a second refund as soon as it goes on. A batch goes on by itself.
bool isUnresolved(const RefundEntry& entry)
{
    return entry.state == RefundState::Sent || entry.state == RefundState::Unknown
        || (entry.state == RefundState::Planned && entry.batch == 0);
}

void count(RefundedSoFar& soFar, base::Money amount)
{
    soFar.amount += amount;
    ++soFar.refunds;
}

} // namespace

RefundedSoFar refundedSoFar(const QList<Refund>& refunds, const QList<RefundEntry>& journal)
{
    RefundedSoFar soFar;
    Tales tales = talesOf(refunds);
    for (const RefundEntry& entry : journal) {
        if (const auto tale = tales.find(entry.order.outRefundNo); tale != tales.end()) {
            hear(*tale, statusOf(entry.state), entry.order.amount, madeMs(entry));
            continue;
        }
        soFar.lastMs = std::max(soFar.lastMs, madeMs(entry));
        soFar.hasUnknown = soFar.hasUnknown || isUnresolved(entry);
        if (takesMoney(entry.state))
            count(soFar, entry.order.amount);
    }
    for (const Tale& tale : std::as_const(tales)) {
        soFar.lastMs = std::max(soFar.lastMs, tale.lastMs);
        if (takesMoney(tale.status))
            count(soFar, tale.amount);
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
