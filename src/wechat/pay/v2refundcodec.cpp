// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v2refundcodec.h"

#include "wechat/pay/payerrors.h"
#include "wechat/pay/payvalues.h"
#include "wechat/pay/v2reader.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using base::Money;
using domain::Coupon;
using domain::Refund;

namespace {

void readOrder(Refund& refund, V2Reader& reader)
{
    refund.outTradeNo = reader.text("out_trade_no");
    refund.transactionId = reader.text("transaction_id");
    refund.total = reader.neededMoney("total_fee");
}

/// Coupons whose names end in `suffix` and a number.
QList<Coupon> couponsOf(V2Reader& reader, const QByteArray& suffix)
{
    QList<Coupon> coupons;
    for (qsizetype n = 0; reader.has(numbered("coupon_refund_fee" + suffix, n)); ++n)
        coupons.append({reader.text(numbered("coupon_refund_id" + suffix, n)), {},
            isNoCashType(reader.text(numbered("coupon_type" + suffix, n))),
            reader.neededMoney(numbered("coupon_refund_fee" + suffix, n))});
    return coupons;
}

/// The query does not say what the customer gets, but what the coupons take.
std::optional<Money> withoutCoupons(Money amount, std::optional<Money> coupons)
{
    if (!coupons || *coupons > amount)
        return std::nullopt;
    return amount - *coupons;
}

/// "accout" is WeChat's spelling.
QString receiverOf(const V2Reader& reader, qsizetype n)
{
    const QString receiver = reader.text(numbered("refund_recv_accout", n));
    return receiver.isEmpty() ? reader.text(numbered("refund_recv_account", n)) : receiver;
}

Refund refundAt(V2Reader& reader, qsizetype n)
{
    Refund refund;
    readOrder(refund, reader);
    refund.outRefundNo = reader.neededText(numbered("out_refund_no", n));
    refund.refundId = reader.text(numbered("refund_id", n));
    refund.status = domain::refundStatusFromString(reader.neededText(numbered("refund_status", n)));
    refund.amount = reader.neededMoney(numbered("refund_fee", n));
    refund.settlement = reader.money(numbered("settlement_refund_fee", n));
    refund.payerAmount = withoutCoupons(
        refund.amount, reader.money(numbered("coupon_refund_fee", n)));
    refund.coupons = couponsOf(reader, '_' + QByteArray::number(n));
    refund.channel = reader.text(numbered("refund_channel", n));
    refund.receiver = receiverOf(reader, n);
    refund.fundsAccount = reader.text(numbered("refund_account", n));
    refund.succeededAt = reader.time(numbered("refund_success_time", n));
    return refund;
}

} // namespace

V2Fields v2RefundFields(const domain::RefundOrder& order)
{
    V2Fields fields{{"out_refund_no", order.outRefundNo.toUtf8()},
        {"total_fee", QByteArray::number(qint64(order.total.fen()))},
        {"refund_fee", QByteArray::number(qint64(order.amount.fen()))}};
    // WeChat takes only one, and its own is the surer one.
    if (order.transactionId.isEmpty())
        fields.insert("out_trade_no", order.outTradeNo.toUtf8());
    else
        fields.insert("transaction_id", order.transactionId.toUtf8());
    if (!order.reason.isEmpty())
        fields.insert("refund_desc", order.reason.toUtf8());
    if (order.funds == domain::FundsAccount::Available)
        fields.insert("refund_account", "REFUND_SOURCE_RECHARGE_FUNDS");
    return fields;
}

base::Result<Refund> v2AcceptedRefundOf(const V2Fields& answer)
{
    V2Reader reader(answer);
    Refund refund;
    readOrder(refund, reader);
    refund.outRefundNo = reader.neededText("out_refund_no");
    refund.refundId = reader.neededText("refund_id");
    refund.status = domain::RefundStatus::Processing;
    refund.amount = reader.neededMoney("refund_fee");
    refund.settlement = reader.money("settlement_refund_fee");
    refund.payerAmount = reader.money("cash_refund_fee");
    refund.coupons = couponsOf(reader, {});
    refund.channel = reader.text("refund_channel");
    if (reader.problem())
        return base::fail(*reader.problem());
    return refund;
}

base::Result<V2RefundPage> v2RefundPageOf(const V2Fields& answer)
{
    V2Reader reader(answer);
    V2RefundPage page{{}, reader.count("total_refund_count")};
    const auto announced = reader.count("refund_count");
    for (qsizetype n = 0; reader.has(numbered("out_refund_no", n)); ++n)
        page.refunds.append(refundAt(reader, n));
    if (reader.problem())
        return base::fail(*reader.problem());
    if (page.refunds.isEmpty() || (announced && *announced != page.refunds.size()))
        return base::fail(unreadable(u"not as many refunds as announced"_s));
    return page;
}

} // namespace wego::wechat::pay
