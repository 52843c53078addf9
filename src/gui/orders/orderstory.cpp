// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/orderstory.h"

#include "domain/knownrefunds.h"
#include "gui/bills/billcells.h"
#include "gui/orders/orderwords.h"
#include "gui/refunds/refundwords.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::KnownRefund;
using domain::RefundState;
using domain::TradeState;
using services::OrderView;

namespace {

QList<KnownRefund> refundsOf(const OrderView& view)
{
    QList<KnownRefund> all = domain::knownRefunds(view.refunds, view.journal);
    std::sort(all.begin(), all.end(), [](const KnownRefund& a, const KnownRefund& b) {
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

QString refundDetail(const KnownRefund& refund)
{
    QStringList parts;
    if (!refund.reason.isEmpty())
        parts.append(refund.reason);
    if (refund.payerAmount)
        parts.append(
            OrderStory::tr("the customer gets %1").arg(refund.payerAmount->toGroupedYuan()));
    if (!refund.receiver.isEmpty())
        parts.append(refund.receiver);
    if (refund.state == RefundState::Unknown)
        parts.append(OrderStory::tr("WeChat is asked first, by the same number"));
    if (refund.state == RefundState::Abnormal)
        parts.append(
            OrderStory::tr("the money did not reach the customer: act at pay.weixin.qq.com"));
    return QStringList({parts.join(OrderStory::tr(", ")), refund.number}).join(u"    "_s).trimmed();
}

TimeLineStep step(const KnownRefund& refund, qint64 nowMs)
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
    for (const KnownRefund& refund : refundsOf(view))
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
