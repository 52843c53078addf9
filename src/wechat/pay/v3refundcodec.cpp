// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3refundcodec.h"

#include "wechat/pay/payvalues.h"
#include "wechat/pay/v3reader.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using domain::Refund;

namespace {

const QString& refundsPath()
{
    static const QString path = u"/v3/refund/domestic/refunds"_s;
    return path;
}

/// refund_fee is the handling fee that comes back, not V2's amount of the refund.
void readAmounts(Refund& refund, V3Reader& reader)
{
    V3Reader amount = reader.object("amount"_L1);
    refund.amount = amount.neededMoney("refund"_L1);
    refund.total = amount.neededMoney("total"_L1);
    refund.settlement = amount.money("settlement_refund"_L1);
    refund.payerAmount = amount.money("payer_refund"_L1);
    refund.feeReturned = amount.money("refund_fee"_L1);
    reader.join(amount);
}

void readCoupons(Refund& refund, V3Reader& reader)
{
    for (V3Reader& entry : reader.list("promotion_detail"_L1)) {
        refund.coupons.append({entry.text("promotion_id"_L1), {},
            isNoCashType(entry.text("type"_L1)), entry.neededMoney("refund_amount"_L1)});
        reader.join(entry);
    }
}

void readTexts(Refund& refund, V3Reader& reader)
{
    refund.outRefundNo = reader.neededText("out_refund_no"_L1);
    refund.refundId = reader.neededText("refund_id"_L1);
    refund.outTradeNo = reader.text("out_trade_no"_L1);
    refund.transactionId = reader.text("transaction_id"_L1);
    refund.channel = reader.text("channel"_L1);
    refund.receiver = reader.text("user_received_account"_L1);
    refund.fundsAccount = reader.text("funds_account"_L1);
    refund.createdAt = reader.time("create_time"_L1);
    refund.succeededAt = reader.time("success_time"_L1);
}

} // namespace

V3Address v3NewRefundAddress()
{
    return {refundsPath()};
}

QByteArray v3NewRefundBody(const V3Merchant& merchant, const domain::RefundOrder& order)
{
    QJsonObject body{{u"out_refund_no"_s, order.outRefundNo},
        {u"amount"_s,
            QJsonObject{{u"refund"_s, qint64(order.amount.fen())},
                {u"total"_s, qint64(order.total.fen())}, {u"currency"_s, u"CNY"_s}}}};
    // WeChat takes only one, and its own is the surer one.
    if (order.transactionId.isEmpty())
        body.insert(u"out_trade_no"_s, order.outTradeNo);
    else
        body.insert(u"transaction_id"_s, order.transactionId);
    if (!order.reason.isEmpty())
        body.insert(u"reason"_s, order.reason);
    if (order.funds == domain::FundsAccount::Available)
        body.insert(u"funds_account"_s, u"AVAILABLE"_s);
    if (merchant.isProvider())
        body.insert(u"sub_mchid"_s, merchant.subMchid);
    return compactJson(body);
}

V3Address v3RefundAddress(const V3Merchant& merchant, const QString& outRefundNo)
{
    V3Address address{refundsPath() + u'/' + inPath(outRefundNo)};
    if (merchant.isProvider())
        address.query = u"sub_mchid="_s + inPath(merchant.subMchid);
    return address;
}

base::Result<Refund> v3RefundOf(const QByteArray& body)
{
    const auto object = parseV3Object(body);
    if (!object)
        return base::fail(object.error());
    V3Reader reader(*object);
    Refund refund;
    refund.status = domain::refundStatusFromString(reader.neededText("status"_L1));
    readTexts(refund, reader);
    readAmounts(refund, reader);
    readCoupons(refund, reader);
    if (reader.problem())
        return base::fail(*reader.problem());
    return refund;
}

} // namespace wego::wechat::pay
