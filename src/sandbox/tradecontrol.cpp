// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tradecontrol.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "sandbox/trade.h"
#include "sandbox/v3error.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

using base::Money;

namespace {

constexpr auto PayPath = "/sandbox/pay"_L1;
constexpr auto BalancePath = "/sandbox/balance"_L1;
constexpr auto StatePath = "/sandbox/refund-state"_L1;
constexpr auto OrdersPath = "/sandbox/orders"_L1;
constexpr auto RefundsPath = "/sandbox/refunds"_L1;
constexpr auto RatesPath = "/sandbox/rates"_L1;
constexpr int UsualOrders = 1000;

Reply complaint(const QString& text, int status = 400)
{
    return jsonReply({{u"message"_s, text}}, status);
}

} // namespace

std::optional<Reply> TradeControl::answerTo(const Request& request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (request.method == "GET" && request.path.startsWith("/sandbox/"_L1))
        return tell(request);
    if (request.path == PayPath)
        return pay(body);
    if (request.path == BalancePath)
        return setBalance(body);
    if (request.path == StatePath)
        return setRefundState(body);
    return {};
}

Reply TradeControl::pay(const QJsonObject& body)
{
    const QString number = body.value(u"out_trade_no"_s).toString();
    const QString code = body.value(u"code_url"_s).toString();
    const bool isNoCash = body.value(u"coupon_type"_s).toString() == u"NO_CASH";
    const PaidWith with{Money::fromFen(body.value(u"coupon"_s).toInteger()), isNoCash};
    if (with.coupon < Money())
        return complaint(u"not a coupon"_s);
    const auto order = m_trade.orders().pay(number.isEmpty() ? code : number, with);
    if (!order)
        return complaint(wordsOf(order.error()).v2Code, 409);
    return jsonReply({{u"transaction_id"_s, order->transactionId}});
}

Reply TradeControl::setBalance(const QJsonObject& body)
{
    if (!body.value(u"amount"_s).isDouble())
        return complaint(u"no amount in fen"_s);
    m_trade.refunds().setBalance(Money::fromFen(body.value(u"amount"_s).toInteger()));
    return {.status = 204};
}

Reply TradeControl::setRefundState(const QJsonObject& body)
{
    const auto state = refundStateFromWord(body.value(u"state"_s).toString());
    if (!state)
        return complaint(u"not a state"_s);
    if (!m_trade.refunds().setState(body.value(u"out_refund_no"_s).toString(), *state))
        return complaint(u"no call made this refund"_s, 404);
    return {.status = 204};
}

QJsonArray TradeControl::orders(QDate day, int most) const
{
    QJsonArray list;
    for (const TradeOrder& order : m_trade.shop().orders(day, most)) {
        Money refunded;
        for (const TradeRefund& refund : m_trade.refunds().ofOrder(order.outTradeNo)) {
            const bool isClosed = refund.stateAt(m_trade.clock().nowMs()) == RefundState::Closed;
            refunded += isClosed ? Money() : refund.amount;
        }
        list.append(QJsonObject{{u"out_trade_no"_s, order.outTradeNo},
            {u"transaction_id"_s, order.transactionId}, {u"total"_s, qint64(order.total.fen())},
            {u"payer_total"_s, qint64(order.byCustomer().fen())},
            {u"refunded"_s, qint64(refunded.fen())}});
    }
    return list;
}

QJsonArray TradeControl::refunds() const
{
    QJsonArray list;
    for (const TradeRefund& refund : m_trade.refunds().made()) {
        const RefundState state = refund.stateAt(m_trade.clock().nowMs());
        list.append(QJsonObject{{u"out_refund_no"_s, refund.outRefundNo},
            {u"refund_id"_s, refund.refundId}, {u"out_trade_no"_s, refund.outTradeNo},
            {u"transaction_id"_s, refund.transactionId}, {u"amount"_s, qint64(refund.amount.fen())},
            {u"total"_s, qint64(refund.total.fen())}, {u"status"_s, toWord(state)},
            {u"applied"_s, refund.applied}});
    }
    return list;
}

Reply TradeControl::tell(const Request& request) const
{
    if (request.path == RefundsPath)
        return jsonReply({{u"refunds"_s, refunds()}});
    if (request.path == RatesPath)
        return jsonReply(m_trade.rates().report());
    if (request.path == BalancePath)
        return jsonReply({{u"amount"_s, qint64(m_trade.refunds().balance().fen())}});
    const auto day = base::beijing::fromIsoDate(request.query.queryItemValue(u"day"_s));
    const int most = request.query.queryItemValue(u"count"_s).toInt();
    if (request.path == OrdersPath && day)
        return jsonReply({{u"orders"_s, orders(*day, most > 0 ? most : UsualOrders)}});
    return complaint(u"nothing to tell"_s, 404);
}

} // namespace wego::sandbox
