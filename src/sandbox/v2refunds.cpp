// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/v2refunds.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "sandbox/trade.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr qsizetype PageSize = 10;
constexpr qsizetype MostReasonBytes = 80;
constexpr qint64 DayMs = 24 * 3600 * 1000LL;
/// A year and a half.
constexpr qint64 OldOrderMs = 548 * DayMs;

QString textIn(const V2Fields& fields, const QByteArray& name)
{
    return QString::fromUtf8(fields.value(name));
}

QByteArray numbered(const char* name, qsizetype place)
{
    return name + QByteArray("_") + QByteArray::number(place);
}

QString stateWord(RefundState state)
{
    switch (state) {
    case RefundState::Processing:
        return u"PROCESSING"_s;
    case RefundState::Succeeded:
        return u"SUCCESS"_s;
    case RefundState::Closed:
        return u"REFUNDCLOSE"_s;
    case RefundState::Abnormal:
        break;
    }
    return u"CHANGE"_s;
}

QString couponType(const TradeCoupon& coupon)
{
    return coupon.isNoCash ? u"NO_CASH"_s : u"CASH"_s;
}

std::expected<void, V2Error> checkWords(const V2Fields& fields)
{
    static const QRegularExpression form(u"\\A[0-9A-Za-z_\\-|*@]{1,64}\\z"_s);
    if (!form.match(textIn(fields, "out_refund_no")).hasMatch())
        return v2Error("PARAM_ERROR", u"invalid out_refund_no"_s);
    if (fields.value("refund_desc").size() > MostReasonBytes)
        return v2Error("PARAM_ERROR", u"invalid refund_desc"_s);
    const QByteArray type = fields.value("refund_fee_type", "CNY");
    if (type != "CNY")
        return v2Error("PARAM_ERROR", u"invalid refund_fee_type"_s);
    const QByteArray account = fields.value("refund_account");
    if (!account.isEmpty() && account != "REFUND_SOURCE_UNSETTLED_FUNDS"
        && account != "REFUND_SOURCE_RECHARGE_FUNDS")
        return v2Error("PARAM_ERROR", u"invalid refund_account"_s);
    return {};
}

std::expected<RefundWish, V2Error> wishFrom(const V2Fields& fields)
{
    const bool byMerchant = fields.value("transaction_id").isEmpty();
    const QByteArray number = byMerchant ? "out_trade_no" : "transaction_id";
    if (const auto complete = demand(fields, {number, "out_refund_no", "total_fee", "refund_fee"});
        !complete)
        return std::unexpected(complete.error());
    if (const auto good = checkWords(fields); !good)
        return std::unexpected(good.error());
    const auto total = feeIn(fields, "total_fee");
    const auto amount = feeIn(fields, "refund_fee");
    if (!total || !amount)
        return std::unexpected((total ? amount : total).error());
    const bool available = fields.value("refund_account") == "REFUND_SOURCE_RECHARGE_FUNDS";
    return RefundWish{.outRefundNo = textIn(fields, "out_refund_no"),
        .outTradeNo = textIn(fields, "out_trade_no"),
        .transactionId = textIn(fields, "transaction_id"),
        .amount = *amount,
        .total = *total,
        .funds = available ? u"AVAILABLE"_s : QString()};
}

void addOrder(V2Answer& answer, const TradeOrder& order)
{
    answer.add("transaction_id", order.transactionId);
    answer.add("out_trade_no", order.outTradeNo);
    answer.add("total_fee", order.total);
    if (!order.byNoCash().isZero())
        answer.add("settlement_total_fee", order.settlement());
    answer.add("cash_fee", order.byCustomer());
}

} // namespace

V2Result V2Refunds::refund(const V2Fields& fields, RefundState end)
{
    auto wish = wishFrom(fields);
    if (!wish) {
        m_trade.rates().noteRefused(m_trade.clock().nowMs());
        return std::unexpected(wish.error());
    }
    wish->end = end;
    const auto refund = m_trade.refunds().apply(*wish);
    if (!refund)
        return v2Error(refund.error());
    const auto order = m_trade.orders().byTransactionId(refund->transactionId);
    V2Answer answer;
    addOrder(answer, *order);
    answer.add("out_refund_no", refund->outRefundNo);
    answer.add("refund_id", refund->refundId);
    answer.add("refund_channel", QString());
    answer.add("refund_fee", refund->amount);
    if (!refund->byNoCash().isZero())
        answer.add("settlement_refund_fee", refund->settlement());
    answer.add("cash_refund_fee", refund->toCustomer());
    answer.add("coupon_refund_fee", refund->byCoupons());
    answer.add("coupon_refund_count", qint64(refund->coupons.size()));
    for (qsizetype place = 0; place < refund->coupons.size(); ++place) {
        const TradeCoupon& coupon = refund->coupons[place];
        answer.add(numbered("coupon_type", place), couponType(coupon));
        answer.add(numbered("coupon_refund_id", place), coupon.id);
        answer.add(numbered("coupon_refund_fee", place), coupon.amount);
    }
    return answer;
}

std::expected<QList<TradeRefund>, V2Error> V2Refunds::ofOrder(const V2Fields& fields) const
{
    const QString transactionId = textIn(fields, "transaction_id");
    const bool byMerchant = transactionId.isEmpty();
    const auto order = byMerchant ? m_trade.orders().byOutTradeNo(textIn(fields, "out_trade_no"))
                                  : m_trade.orders().byTransactionId(transactionId);
    if (!order)
        return v2Error(byMerchant ? TradeRefusal::RefundUnknown : TradeRefusal::TransactionUnknown);
    if (byMerchant && m_trade.clock().nowMs() - order->createdMs > OldOrderMs)
        return v2Error("PARAM_ERROR", u"订单超过1.5年，请使用transaction_id查询"_s);
    const auto all = m_trade.refunds().ofOrder(order->outTradeNo);
    bool isNumber = true;
    const qsizetype offset = fields.value("offset", "0").toInt(&isNumber);
    if (all.isEmpty())
        return v2Error(TradeRefusal::RefundUnknown);
    if (!isNumber || offset < 0 || offset >= all.size())
        return v2Error("PARAM_ERROR", u"invalid offset"_s);
    return all;
}

std::expected<QList<TradeRefund>, V2Error> V2Refunds::named(const V2Fields& fields) const
{
    const QString refundId = textIn(fields, "refund_id");
    const QString outRefundNo = textIn(fields, "out_refund_no");
    if (refundId.isEmpty() && outRefundNo.isEmpty())
        return ofOrder(fields);
    const auto refund = refundId.isEmpty() ? m_trade.refunds().byOutRefundNo(outRefundNo)
                                           : m_trade.refunds().byRefundId(refundId);
    if (!refund)
        return v2Error(TradeRefusal::RefundUnknown);
    return QList<TradeRefund>{*refund};
}

V2Result V2Refunds::query(const V2Fields& fields)
{
    const auto has = [&fields](const char* name) { return !fields.value(name).isEmpty(); };
    if (!has("refund_id") && !has("out_refund_no") && !has("transaction_id"))
        if (const auto complete = demand(fields, {"out_trade_no"}); !complete)
            return std::unexpected(complete.error());
    const auto refunds = named(fields);
    if (!refunds)
        return std::unexpected(refunds.error());
    const auto order = m_trade.orders().byTransactionId(refunds->constFirst().transactionId);
    const bool isOne = has("refund_id") || has("out_refund_no");
    const QList<TradeRefund> page = refunds->mid(
        isOne ? 0 : fields.value("offset", "0").toInt(), PageSize);
    V2Answer answer;
    addOrder(answer, *order);
    answer.add("fee_type", u"CNY"_s);
    answer.add("refund_count", qint64(page.size()));
    answer.add("total_refund_count", qint64(refunds->size()));
    for (qsizetype place = 0; place < page.size(); ++place)
        addRefund(answer, page[place], *order, place);
    return answer;
}

void V2Refunds::addRefund(
    V2Answer& answer, const TradeRefund& refund, const TradeOrder& order, qsizetype place) const
{
    const RefundState state = refund.stateAt(m_trade.clock().nowMs());
    const bool available = refund.funds == u"AVAILABLE";
    answer.add(numbered("out_refund_no", place), refund.outRefundNo);
    answer.add(numbered("refund_id", place), refund.refundId);
    answer.add(numbered("refund_channel", place), refund.toBalance ? u"BALANCE"_s : u"ORIGINAL"_s);
    answer.add(numbered("refund_fee", place), refund.amount);
    if (!refund.byNoCash().isZero())
        answer.add(numbered("settlement_refund_fee", place), refund.settlement());
    answer.add(numbered("coupon_refund_fee", place), refund.byCoupons());
    answer.add(numbered("coupon_refund_count", place), qint64(refund.coupons.size()));
    for (qsizetype number = 0; number < refund.coupons.size(); ++number) {
        const TradeCoupon& coupon = refund.coupons[number];
        const QByteArray ending = '_' + QByteArray::number(place) + '_'
            + QByteArray::number(number);
        answer.add("coupon_type" + ending, couponType(coupon));
        answer.add("coupon_refund_id" + ending, coupon.id);
        answer.add("coupon_refund_fee" + ending, coupon.amount);
    }
    answer.add(numbered("refund_status", place), stateWord(state));
    answer.add(numbered("refund_account", place),
        available ? u"REFUND_SOURCE_RECHARGE_FUNDS"_s : u"REFUND_SOURCE_UNSETTLED_FUNDS"_s);
    answer.add(numbered("refund_recv_accout", place), receiverOf(refund, order));
    if (state == RefundState::Succeeded)
        answer.add(numbered("refund_success_time", place),
            base::beijing::toText(base::beijing::fromMs(refund.endsMs)));
}

} // namespace wego::sandbox
