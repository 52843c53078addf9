// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/orderstory.h"

#include "base/beijingtime.h"
#include "gui/bills/billcells.h"
#include "gui/orders/orderwords.h"
#include "gui/refunds/refundwords.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::RefundState;
using domain::TradeState;
using services::OrderView;

namespace {

/// A refund as WeChat tells it and as it stands in the journal are one.
struct ToldRefund {
    RefundState state = RefundState::Unknown;
    base::Money amount;
    std::optional<base::Money> customer;
    QString number;
    QString reason;
    QString receiver;
    QDateTime at;
};

ToldRefund told(const domain::RefundEntry& entry)
{
    const qint64 at = entry.changedMs > 0 ? entry.changedMs : entry.plannedMs;
    return {entry.state, entry.order.amount, entry.payerAmount, entry.order.outRefundNo,
        entry.order.reason, entry.receiver, base::beijing::fromMs(at)};
}

ToldRefund told(const domain::Refund& refund)
{
    return {domain::stateFrom(refund.status), refund.amount, refund.payerAmount, refund.outRefundNo,
        refund.reason, refund.receiver,
        refund.succeededAt.isValid() ? refund.succeededAt : refund.createdAt};
}

/// What the journal has not learnt yet is WeChat's: it may have been asked by somebody else.
void join(ToldRefund& ours, const ToldRefund& theirs)
{
    if (!domain::isFinal(ours.state) && theirs.state != RefundState::Unknown)
        ours.state = theirs.state;
    if (!ours.customer)
        ours.customer = theirs.customer;
    if (ours.receiver.isEmpty())
        ours.receiver = theirs.receiver;
    if (theirs.at.isValid() && theirs.state == RefundState::Succeeded)
        ours.at = theirs.at;
}

QList<ToldRefund> refundsOf(const OrderView& view)
{
    QList<ToldRefund> all;
    for (const domain::RefundEntry& entry : view.journal)
        all.append(told(entry));
    for (const domain::Refund& refund : view.refunds) {
        const auto same = std::find_if(all.begin(), all.end(),
            [&refund](const ToldRefund& one) { return one.number == refund.outRefundNo; });
        if (same == all.end())
            all.append(told(refund));
        else
            join(*same, told(refund));
    }
    std::sort(all.begin(), all.end(), [](const ToldRefund& a, const ToldRefund& b) {
        return std::tie(a.at, a.number) < std::tie(b.at, b.number);
    });
    return all;
}

base::Money couponsOf(const domain::Order& order)
{
    base::Money sum;
    for (const domain::Coupon& coupon : order.coupons)
        sum += coupon.amount;
    return order.coupons.isEmpty() ? order.total - order.paidByCustomer() : sum;
}

QString refundTitle(RefundState state)
{
    switch (state) {
    case RefundState::Succeeded:
        return OrderStory::tr("Refund succeeded");
    case RefundState::Accepted:
        return OrderStory::tr("Refund accepted, WeChat is at it");
    case RefundState::Planned:
        return OrderStory::tr("Refund planned");
    case RefundState::Sent:
        return OrderStory::tr("Refund sent");
    case RefundState::Unknown:
        return OrderStory::tr("Refund: result unknown");
    case RefundState::Closed:
        return OrderStory::tr("Refund closed");
    case RefundState::Abnormal:
        return OrderStory::tr("Refund abnormal");
    case RefundState::Refused:
        return OrderStory::tr("Refund refused");
    case RefundState::Cancelled:
        return OrderStory::tr("Refund cancelled");
    }
    return {};
}

QString refundDetail(const ToldRefund& refund)
{
    QStringList parts;
    if (!refund.reason.isEmpty())
        parts.append(refund.reason);
    if (refund.customer)
        parts.append(OrderStory::tr("the customer gets %1").arg(refund.customer->toGroupedYuan()));
    if (!refund.receiver.isEmpty())
        parts.append(refund.receiver);
    if (refund.state == RefundState::Unknown)
        parts.append(OrderStory::tr("WeChat is asked first, by the same number"));
    if (refund.state == RefundState::Abnormal)
        parts.append(
            OrderStory::tr("the money did not reach the customer: act at pay.weixin.qq.com"));
    return QStringList({parts.join(OrderStory::tr(", ")), refund.number}).join(u"    "_s).trimmed();
}

TimeLineStep step(const ToldRefund& refund, qint64 nowMs)
{
    return {RefundWords::mark(refund.state), refundTitle(refund.state), refundDetail(refund),
        u'-' + refund.amount.toGroupedYuan(), OrderWords::exactMoment(refund.at, nowMs)};
}

TimeLineStep made(const domain::Order& order, qint64 nowMs)
{
    QStringList parts{OrderWords::tradeType(order.tradeType)};
    parts.removeAll(QString());
    if (order.expiresAt.isValid())
        parts.append(OrderStory::tr("valid until %1").arg(order.expiresAt.toString(u"HH:mm")));
    return {Mark::Verified, OrderStory::tr("Order made"), parts.join(OrderStory::tr(", ")),
        order.total.toGroupedYuan(), OrderWords::exactMoment(order.createdAt, nowMs)};
}

} // namespace

QString OrderStory::payment(const domain::Order& order)
{
    QStringList parts;
    const QString bank = BillCells::bankName(order.bankType);
    parts.append(bank.isEmpty() ? order.bankType : bank);
    parts.removeAll(QString());
    if (const base::Money coupons = couponsOf(order); coupons.fen() > 0)
        parts.append(tr("%1 more by coupons").arg(coupons.toGroupedYuan()));
    return parts.join(tr(", "));
}

void OrderStory::addPayment(QList<TimeLineStep>& steps, const domain::Order& order, qint64 nowMs)
{
    if (domain::isPaid(order.state) || order.paidAt.isValid()) {
        steps.append({Mark::Verified, tr("Paid"), payment(order),
            order.paidByCustomer().toGroupedYuan(), OrderWords::exactMoment(order.paidAt, nowMs)});
        return;
    }
    if (order.state == TradeState::Closed || order.state == TradeState::Reversed)
        return;
    const bool isFailed = order.state == TradeState::Failed;
    steps.append({isFailed ? Mark::Refused : Mark::Waiting,
        isFailed ? tr("Payment failed") : tr("Waiting for the payment"), order.stateText});
}

QList<TimeLineStep> OrderStory::steps(const OrderView& view, qint64 nowMs)
{
    const domain::Order& order = view.order;
    QList<TimeLineStep> steps;
    if (order.createdAt.isValid())
        steps.append(made(order, nowMs));
    addPayment(steps, order, nowMs);
    for (const ToldRefund& refund : refundsOf(view))
        steps.append(step(refund, nowMs));
    if (order.state == TradeState::Closed)
        steps.append({Mark::Closed, tr("Closed"), order.stateText});
    if (order.state == TradeState::Reversed)
        steps.append({Mark::Closed, tr("Reversed"), order.stateText});
    return steps;
}

QList<OrderFact> OrderStory::facts(const OrderView& view, const QString& remark)
{
    const domain::Order& order = view.order;
    const base::Money coupons = couponsOf(order);
    const bool isPaid = domain::isPaid(order.state);
    QList<OrderFact> facts{
        {tr("Goods"), order.goods},
        {tr("Bank"), order.bankType, BillCells::bankName(order.bankType)},
        {tr("Trade type"), order.tradeType},
        {tr("Paid by the customer"), isPaid ? order.paidByCustomer().toGroupedYuan() : QString()},
        {tr("Coupons"), coupons.fen() > 0 && isPaid ? coupons.toGroupedYuan() : QString()},
        {tr("Customer"), order.openid, remark, false, true},
        {tr("Device number"), order.deviceId},
        {tr("Merchant order number"), order.outTradeNo},
        {tr("WeChat order number"), order.transactionId, {}, true},
        {tr("Attached data"), order.attach},
    };
    erase_if(facts, [](const OrderFact& fact) { return fact.value.isEmpty(); });
    return facts;
}

} // namespace wego::gui
