// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/traderecords.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

using base::Money;

namespace {

struct StateWord {
    RefundState state;
    QLatin1StringView word;
};

constexpr std::array StateWords{
    StateWord{RefundState::Processing, "PROCESSING"_L1},
    StateWord{RefundState::Succeeded, "SUCCESS"_L1},
    StateWord{RefundState::Closed, "CLOSED"_L1},
    StateWord{RefundState::Abnormal, "ABNORMAL"_L1},
};

struct BankName {
    QLatin1StringView code;
    QStringView name;
};

constexpr std::array Banks{
    BankName{"ICBC"_L1, u"工商银行"},
    BankName{"CCB"_L1, u"建设银行"},
    BankName{"CMB"_L1, u"招商银行"},
    BankName{"ABC"_L1, u"农业银行"},
    BankName{"BOC"_L1, u"中国银行"},
    BankName{"PAB"_L1, u"平安银行"},
};

Money sumOf(const QList<TradeCoupon>& coupons, bool onlyNoCash)
{
    Money sum;
    for (const TradeCoupon& coupon : coupons) {
        if (coupon.isNoCash || !onlyNoCash)
            sum += coupon.amount;
    }
    return sum;
}

Money moneyIn(const QJsonObject& object, const QString& name)
{
    return Money::fromFen(object.value(name).toInteger());
}

QJsonArray toJson(const QList<TradeCoupon>& coupons)
{
    QJsonArray list;
    for (const TradeCoupon& coupon : coupons) {
        list.append(QJsonObject{{u"id"_s, coupon.id}, {u"no_cash"_s, coupon.isNoCash},
            {u"amount"_s, qint64(coupon.amount.fen())}});
    }
    return list;
}

QList<TradeCoupon> couponsIn(const QJsonObject& object)
{
    QList<TradeCoupon> coupons;
    for (const auto& value : object.value(u"coupons"_s).toArray()) {
        const QJsonObject coupon = value.toObject();
        coupons.append({coupon.value(u"id"_s).toString(), coupon.value(u"no_cash"_s).toBool(),
            moneyIn(coupon, u"amount"_s)});
    }
    return coupons;
}

} // namespace

QString toWord(RefundState state)
{
    const auto found = std::find_if(StateWords.begin(), StateWords.end(),
        [state](const StateWord& known) { return known.state == state; });
    return found->word;
}

std::optional<RefundState> refundStateFromWord(QStringView word)
{
    const auto found = std::find_if(StateWords.begin(), StateWords.end(),
        [word](const StateWord& known) { return known.word == word; });
    return found == StateWords.end() ? std::nullopt : std::optional(found->state);
}

QString receiverOf(const TradeRefund& refund, const TradeOrder& order)
{
    const QStringList parts = order.bank.split(u'_');
    const auto bank = std::find_if(Banks.begin(), Banks.end(),
        [&parts](const BankName& known) { return known.code == parts.constFirst(); });
    if (refund.toBalance || bank == Banks.end())
        return u"支付用户零钱"_s;
    const QString card = parts.contains(u"CREDIT"_s) ? u"信用卡"_s : u"借记卡"_s;
    return bank->name.toString() + card + order.transactionId.right(4);
}

Money TradeOrder::byNoCash() const
{
    return sumOf(coupons, true);
}

Money TradeOrder::byCoupons() const
{
    return sumOf(coupons, false);
}

Money TradeRefund::byNoCash() const
{
    return sumOf(coupons, true);
}

Money TradeRefund::byCoupons() const
{
    return sumOf(coupons, false);
}

RefundState TradeRefund::stateAt(qint64 nowMs) const
{
    return nowMs < endsMs ? RefundState::Processing : end;
}

QJsonObject toJson(const TradeOrder& order)
{
    return {{u"out_trade_no"_s, order.outTradeNo}, {u"transaction_id"_s, order.transactionId},
        {u"state"_s, int(order.state)}, {u"trade_type"_s, order.tradeType},
        {u"goods"_s, order.goods}, {u"attach"_s, order.attach}, {u"device"_s, order.device},
        {u"bank"_s, order.bank}, {u"openid"_s, order.openId},
        {u"total"_s, qint64(order.total.fen())}, {u"coupons"_s, toJson(order.coupons)},
        {u"created"_s, order.createdMs}, {u"expires"_s, order.expiresMs}, {u"paid"_s, order.paidMs},
        {u"prepay_id"_s, order.prepayId}, {u"code_url"_s, order.codeUrl},
        {u"fingerprint"_s, order.fingerprint}};
}

TradeOrder orderFromJson(const QJsonObject& object)
{
    const auto text = [&object](const QString& name) { return object.value(name).toString(); };
    return {.outTradeNo = text(u"out_trade_no"_s),
        .transactionId = text(u"transaction_id"_s),
        .state = static_cast<PaymentState>(object.value(u"state"_s).toInt()),
        .tradeType = text(u"trade_type"_s),
        .goods = text(u"goods"_s),
        .attach = text(u"attach"_s),
        .device = text(u"device"_s),
        .bank = text(u"bank"_s),
        .openId = text(u"openid"_s),
        .total = moneyIn(object, u"total"_s),
        .coupons = couponsIn(object),
        .createdMs = object.value(u"created"_s).toInteger(),
        .expiresMs = object.value(u"expires"_s).toInteger(),
        .paidMs = object.value(u"paid"_s).toInteger(),
        .prepayId = text(u"prepay_id"_s),
        .codeUrl = text(u"code_url"_s),
        .fingerprint = text(u"fingerprint"_s)};
}

QJsonObject toJson(const TradeRefund& refund)
{
    return {{u"out_refund_no"_s, refund.outRefundNo}, {u"refund_id"_s, refund.refundId},
        {u"out_trade_no"_s, refund.outTradeNo}, {u"transaction_id"_s, refund.transactionId},
        {u"amount"_s, qint64(refund.amount.fen())}, {u"total"_s, qint64(refund.total.fen())},
        {u"coupons"_s, toJson(refund.coupons)}, {u"funds"_s, refund.funds},
        {u"to_balance"_s, refund.toBalance}, {u"created"_s, refund.createdMs},
        {u"ends"_s, refund.endsMs}, {u"end"_s, toWord(refund.end)}, {u"applied"_s, refund.applied}};
}

TradeRefund refundFromJson(const QJsonObject& object)
{
    const auto text = [&object](const QString& name) { return object.value(name).toString(); };
    return {.outRefundNo = text(u"out_refund_no"_s),
        .refundId = text(u"refund_id"_s),
        .outTradeNo = text(u"out_trade_no"_s),
        .transactionId = text(u"transaction_id"_s),
        .amount = moneyIn(object, u"amount"_s),
        .total = moneyIn(object, u"total"_s),
        .coupons = couponsIn(object),
        .funds = text(u"funds"_s),
        .toBalance = object.value(u"to_balance"_s).toBool(),
        .createdMs = object.value(u"created"_s).toInteger(),
        .endsMs = object.value(u"ends"_s).toInteger(),
        .end = refundStateFromWord(text(u"end"_s)).value_or(RefundState::Succeeded),
        .applied = object.value(u"applied"_s).toInt()};
}

} // namespace wego::sandbox
