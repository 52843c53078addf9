// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/v3refunds.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "sandbox/trade.h"
#include "sandbox/v3body.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

using base::Money;
using Need = V3Body::Need;

namespace {

QString timeText(qint64 ms)
{
    return base::beijing::toRfc3339(base::beijing::fromMs(ms));
}

qint64 fen(Money amount)
{
    return amount.fen();
}

/// Their sum is the refund.
void checkSources(V3Body& body, Money amount)
{
    Money sum;
    for (const auto& value : body.array(u"/amount/from"_s)) {
        const QJsonObject source = value.toObject();
        const QString account = source.value(u"account"_s).toString();
        if (account != u"AVAILABLE" && account != u"UNAVAILABLE")
            body.refuse(u"/amount/from"_s, u"account取值不在枚举范围内"_s);
        sum += Money::fromFen(source.value(u"amount"_s).toInteger());
    }
    if (body.has(u"/amount/from"_s) && sum != amount)
        body.refuse(u"/amount/from"_s, u"出资金额之和应等于退款金额"_s);
}

void checkGoods(V3Body& body)
{
    for (const auto& value : body.array(u"/goods_detail"_s)) {
        const QJsonObject goods = value.toObject();
        const bool complete = goods.value(u"merchant_goods_id"_s).isString()
            && goods.value(u"unit_price"_s).isDouble() && goods.value(u"refund_amount"_s).isDouble()
            && goods.value(u"refund_quantity"_s).isDouble();
        if (!complete)
            body.refuse(u"/goods_detail"_s, u"缺少必填参数"_s);
    }
}

RefundWish wishFrom(V3Body& body)
{
    static const QRegularExpression form(u"\\A[0-9A-Za-z_\\-|*@]{1,64}\\z"_s);
    RefundWish wish;
    wish.outRefundNo = body.text(u"/out_refund_no"_s, 64);
    if (!form.match(wish.outRefundNo).hasMatch())
        body.refuse(u"/out_refund_no"_s, u"只能是数字、大小写字母_-|*@"_s);
    const bool byWechat = body.has(u"/transaction_id"_s);
    wish.transactionId = body.text(
        u"/transaction_id"_s, 32, byWechat ? Need::Required : Need::Optional);
    wish.outTradeNo = body.text(u"/out_trade_no"_s, 32, byWechat ? Need::Optional : Need::Required);
    wish.amount = body.amount(u"/amount/refund"_s);
    wish.total = body.amount(u"/amount/total"_s);
    body.word(u"/amount/currency"_s, {u"CNY"_s}, Need::Required);
    body.textOfBytes(u"/reason"_s, 80);
    body.url(u"/notify_url"_s, 256, Need::Optional);
    wish.funds = body.word(u"/funds_account"_s, {u"AVAILABLE"_s, u"UNSETTLED"_s}, Need::Optional);
    checkSources(body, wish.amount);
    checkGoods(body);
    return wish;
}

/// How the money of both sides is made up; `refund_fee` is the handling fee that comes back.
QJsonObject amountOf(const TradeRefund& refund, const TradeOrder& order)
{
    const std::int64_t fee = (refund.settlement().fen() * 6 + 500) / 1000;
    return {{u"total"_s, fen(refund.total)}, {u"refund"_s, fen(refund.amount)},
        {u"payer_total"_s, fen(order.byCustomer())}, {u"payer_refund"_s, fen(refund.toCustomer())},
        {u"settlement_refund"_s, fen(refund.settlement())},
        {u"settlement_total"_s, fen(order.settlement())},
        {u"discount_refund"_s, fen(refund.byCoupons())}, {u"currency"_s, u"CNY"_s},
        {u"refund_fee"_s, qint64(fee)}};
}

QJsonArray promotionsOf(const TradeRefund& refund, const TradeOrder& order)
{
    QJsonArray list;
    for (const TradeCoupon& coupon : order.coupons) {
        Money share;
        for (const TradeCoupon& part : refund.coupons)
            share += part.id == coupon.id ? part.amount : Money();
        list.append(QJsonObject{{u"promotion_id"_s, coupon.id}, {u"scope"_s, u"GLOBAL"_s},
            {u"type"_s, coupon.isNoCash ? u"NOCASH"_s : u"CASH"_s},
            {u"amount"_s, fen(coupon.amount)}, {u"refund_amount"_s, fen(share)}});
    }
    return list;
}

} // namespace

Reply V3Refunds::told(const TradeRefund& refund) const
{
    const auto order = m_trade.orders().byTransactionId(refund.transactionId);
    const RefundState state = refund.stateAt(m_trade.clock().nowMs());
    QJsonObject object{{u"refund_id"_s, refund.refundId}, {u"out_refund_no"_s, refund.outRefundNo},
        {u"transaction_id"_s, refund.transactionId}, {u"out_trade_no"_s, refund.outTradeNo},
        {u"channel"_s, refund.toBalance ? u"BALANCE"_s : u"ORIGINAL"_s},
        {u"user_received_account"_s, receiverOf(refund, *order)},
        {u"create_time"_s, timeText(refund.createdMs)}, {u"status"_s, toWord(state)},
        {u"funds_account"_s, refund.funds.isEmpty() ? u"UNSETTLED"_s : refund.funds},
        {u"amount"_s, amountOf(refund, *order)}};
    if (state == RefundState::Succeeded)
        object.insert(u"success_time"_s, timeText(refund.endsMs));
    if (!order->coupons.isEmpty())
        object.insert(u"promotion_detail"_s, promotionsOf(refund, *order));
    return jsonReply(object);
}

Reply V3Refunds::apply(const Request& request)
{
    V3Body body(request.body);
    RefundWish wish = wishFrom(body);
    if (body.error()) {
        m_trade.rates().noteRefused(m_trade.clock().nowMs());
        return toReply(*body.error());
    }
    wish.end = m_trade.endOfNext(request.path);
    const auto refund = m_trade.refunds().apply(wish);
    return refund ? told(*refund) : toReply(v3Error(refund.error()));
}

Reply V3Refunds::query(const QString& outRefundNo) const
{
    const auto refund = m_trade.refunds().byOutRefundNo(outRefundNo);
    return refund ? told(*refund) : toReply(v3Error(TradeRefusal::RefundUnknown));
}

Reply V3Refunds::payOutAbnormal(const Request& request, const QString& refundId)
{
    V3Body body(request.body);
    const QString number = body.text(u"/out_refund_no"_s, 64);
    const QString type = body.word(
        u"/type"_s, {u"USER_BANK_CARD"_s, u"MERCHANT_BANK_CARD"_s}, Need::Required);
    if (type == u"USER_BANK_CARD") {
        body.text(u"/bank_type"_s, 16);
        body.text(u"/bank_account"_s, 1024);
        body.text(u"/real_name"_s, 1024);
    }
    if (body.error())
        return toReply(*body.error());
    const auto refund = m_trade.refunds().payOutAbnormal(refundId, number);
    return refund ? told(*refund) : toReply(v3Error(refund.error()));
}

Reply V3Refunds::answerTo(const Request& request, const QStringList& rest)
{
    const bool isPost = request.method == "POST";
    if (rest.isEmpty() && isPost)
        return apply(request);
    if (rest.size() == 1 && request.method == "GET")
        return query(rest.constFirst());
    if (rest.size() == 2 && rest[1] == u"apply-abnormal-refund" && isPost)
        return payOutAbnormal(request, rest[0]);
    if (rest.size() < 2)
        return toReply({405, u"INVALID_REQUEST"_s, u"请求方法不支持"_s});
    return toReply({404, u"NOT_FOUND"_s, u"请求的资源不存在"_s});
}

} // namespace wego::sandbox
