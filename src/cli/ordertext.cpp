// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ordertext.h"

#include "base/beijingtime.h"
#include "cli/output.h"
#include "cli/refundtext.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using base::Money;
using domain::TradeState;

constexpr int TimeWidth = 21;
constexpr int WhatWidth = 44;
constexpr int AmountWidth = 12;
constexpr int NumberWidth = 34;
constexpr int StateWidth = 14;

struct Happening {
    QDateTime at;
    QString what;
    Money amount;
    QString state = {};
};

QString timeText(qint64 ms)
{
    return base::beijing::toText(base::beijing::fromMs(ms));
}

QString lineOf(const Happening& happening)
{
    const QString time = happening.at.isValid() ? base::beijing::toText(happening.at) : QString();
    const QString line = padded(time, TimeWidth) + padded(happening.what, WhatWidth)
        + padded(happening.amount.toGroupedYuan(), AmountWidth, true);
    return happening.state.isEmpty() ? line : line + u"  "_s + happening.state;
}

bool isAmong(const domain::RefundEntry& entry, const QList<domain::Refund>& refunds)
{
    return std::ranges::any_of(refunds, [&entry](const domain::Refund& refund) {
        return refund.outRefundNo == entry.order.outRefundNo;
    });
}

} // namespace

QString OrderText::yuan(Money amount)
{
    return tr("%1 yuan").arg(amount.toGroupedYuan());
}

QString OrderText::state(TradeState state)
{
    switch (state) {
    case TradeState::NotPaid:
        return tr("not paid");
    case TradeState::Paid:
        return tr("paid");
    case TradeState::Refunded:
        return tr("paid, refunded");
    case TradeState::Closed:
        return tr("closed");
    case TradeState::Reversed:
        return tr("reversed");
    case TradeState::Paying:
        return tr("being paid");
    case TradeState::Failed:
        return tr("payment failed");
    case TradeState::Accepted:
        return tr("accepted");
    case TradeState::Unknown:
        break;
    }
    return tr("unknown");
}

QString OrderText::kind(domain::OrderNumberKind kind)
{
    switch (kind) {
    case domain::OrderNumberKind::TransactionId:
        return tr("WeChat's order number");
    case domain::OrderNumberKind::OutTradeNo:
        return tr("Order number");
    case domain::OrderNumberKind::RefundId:
        return tr("WeChat's refund number");
    case domain::OrderNumberKind::OutRefundNo:
        return tr("Refund number");
    case domain::OrderNumberKind::OpenId:
        return tr("Customer");
    }
    return {};
}

QString OrderText::coupons(const QList<domain::Coupon>& coupons)
{
    QStringList texts;
    for (const domain::Coupon& coupon : coupons) {
        const QString name = coupon.name.isEmpty() ? coupon.id : coupon.name;
        texts.append(coupon.isNoCash
                ? tr("%1 %2 (nobody pays for it)").arg(name, yuan(coupon.amount))
                : name + u' ' + yuan(coupon.amount));
    }
    return texts.join(u", "_s);
}

QString OrderText::refunded(const services::OrderView& view)
{
    if (view.refunded.refunds == 0)
        return tr("nothing");
    const QString text =
        tr("%1 in %Ln refund(s)", "", view.refunded.refunds).arg(yuan(view.refunded.amount));
    return view.refunded.hasUnknown ? tr("%1, one of them not known to have happened").arg(text)
                                    : text;
}

QString OrderText::left(const services::OrderView& view)
{
    const QDateTime until = domain::refundableUntil(view.order);
    if (view.refundable.isZero() || !until.isValid())
        return yuan(view.refundable);
    return tr("%1, until %2").arg(yuan(view.refundable), base::beijing::toText(until));
}

QString OrderText::source(const services::OrderView& view)
{
    switch (view.source) {
    case services::OrderView::Source::WeChat:
        return tr("WeChat's answer of %1, its signature verified").arg(timeText(view.knownMs));
    case services::OrderView::Source::Stored:
        return tr("WeChat's answer of %1, kept here").arg(timeText(view.knownMs));
    case services::OrderView::Source::Bill:
        return tr("the archived bill of %1").arg(base::beijing::toIsoDate(view.billDay));
    case services::OrderView::Source::Made:
        return tr("made here, never asked for since");
    }
    return {};
}

QList<QPair<QString, QString>> OrderText::table(const services::OrderView& view)
{
    const domain::Order& order = view.order;
    QList<QPair<QString, QString>> rows{
        {kind(domain::OrderNumberKind::OutTradeNo), order.outTradeNo},
        {kind(domain::OrderNumberKind::TransactionId), order.transactionId},
        {tr("State"),
            order.stateText.isEmpty() ? state(order.state)
                                      : state(order.state) + u" ("_s + order.stateText + u')'},
        {tr("Amount"), yuan(order.total)}};
    if (order.payerTotal && *order.payerTotal != order.total)
        rows.append({tr("Paid by the customer"), yuan(*order.payerTotal)});
    if (order.settlement && *order.settlement != order.total)
        rows.append({tr("Settled"), yuan(*order.settlement)});
    rows.append({tr("Coupons"), coupons(order.coupons)});
    if (domain::isPaid(order.state))
        rows.append({{tr("Refunded"), refunded(view)}, {tr("Left to refund"), left(view)}});
    rows.append({{tr("Goods"), order.goods}, {tr("Attached"), order.attach},
        {tr("Paid by way of"), order.tradeType}, {tr("Bank"), order.bankType},
        {kind(domain::OrderNumberKind::OpenId), order.openid}, {tr("Device"), order.deviceId},
        {tr("From"), source(view)}});
    if (view.billDay.isValid())
        rows.append({tr("Bill"), base::beijing::toIsoDate(view.billDay)});
    rows.removeIf([](const auto& row) { return row.second.isEmpty(); });
    return rows;
}

QStringList OrderText::timeLine(const services::OrderView& view)
{
    const domain::Order& order = view.order;
    QList<Happening> all;
    if (order.createdAt.isValid())
        all.append({order.createdAt, tr("ordered"), order.total});
    if (order.paidAt.isValid())
        all.append({order.paidAt, tr("paid"), order.paidByCustomer()});
    if (order.state == TradeState::NotPaid && order.expiresAt.isValid())
        all.append({order.expiresAt, tr("can be paid until"), order.total});
    for (const domain::Refund& refund : view.refunds)
        all.append({refund.createdAt.isValid() ? refund.createdAt : refund.succeededAt,
            tr("refund %1").arg(refund.outRefundNo), refund.amount, RefundText::status(refund)});
    for (const domain::RefundEntry& entry : view.journal) {
        if (!isAmong(entry, view.refunds))
            all.append({base::beijing::fromMs(entry.plannedMs),
                tr("refund %1").arg(entry.order.outRefundNo), entry.order.amount,
                RefundText::state(entry.state)});
    }
    // Of the same second they stay in the order in which they are told above.
    std::multimap<qint64, Happening> inOrder;
    for (const Happening& each : all)
        inOrder.emplace(each.at.isValid() ? each.at.toMSecsSinceEpoch() : 0, each);
    QStringList lines;
    for (const auto& [at, happening] : inOrder)
        lines.append(lineOf(happening));
    return lines;
}

QString OrderText::line(const domain::Order& order)
{
    const QString number = order.outTradeNo.isEmpty() ? order.transactionId : order.outTradeNo;
    const QDateTime at = order.paidAt.isValid() ? order.paidAt : order.createdAt;
    return padded(at.isValid() ? base::beijing::toText(at) : QString(), TimeWidth)
        + padded(number, NumberWidth) + padded(order.total.toGroupedYuan(), AmountWidth, true)
        + u"  "_s + padded(state(order.state), StateWidth) + u' ' + order.goods;
}

QString OrderText::line(const services::RecentOrder& recent)
{
    const QString time = padded(timeText(recent.atMs), TimeWidth);
    if (!recent.order)
        return time + padded(recent.number.value, NumberWidth) + tr("WeChat did not know it");
    QString text = time + padded(recent.number.value, NumberWidth)
        + padded(recent.order->total.toGroupedYuan(), AmountWidth, true) + u"  "_s
        + padded(state(recent.order->state), StateWidth);
    if (recent.refundState)
        text += u' ' + tr("refund: %1").arg(RefundText::state(*recent.refundState));
    return text;
}

} // namespace wego::cli
