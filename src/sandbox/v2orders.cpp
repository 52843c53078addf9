// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/v2orders.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "base/digest.h"
#include "sandbox/trade.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr qint64 ShortestLifeMs = 60 * 1000;

struct Limit {
    QByteArrayView name;
    qsizetype longest;
};

constexpr std::array Limits{
    Limit{"device_info", 32},
    Limit{"body", 128},
    Limit{"detail", 6000},
    Limit{"attach", 127},
    Limit{"spbill_create_ip", 64},
    Limit{"goods_tag", 32},
    Limit{"notify_url", 256},
    Limit{"product_id", 32},
    Limit{"openid", 128},
    Limit{"scene_info", 256},
};

/// What a type of trade demands besides.
struct TradeType {
    QByteArrayView word;
    QByteArrayView demanded;
};

constexpr std::array TradeTypes{
    TradeType{"NATIVE", "product_id"},
    TradeType{"JSAPI", "openid"},
    TradeType{"APP", {}},
    TradeType{"MWEB", "scene_info"},
};

QString textIn(const V2Fields& fields, const QByteArray& name)
{
    return QString::fromUtf8(fields.value(name));
}

std::expected<void, V2Error> checkWords(const V2Fields& fields)
{
    static const QRegularExpression form(u"\\A[0-9A-Za-z_\\-|*]{6,32}\\z"_s);
    if (!form.match(textIn(fields, "out_trade_no")).hasMatch())
        return v2Error("PARAM_ERROR", u"invalid out_trade_no"_s);
    for (const Limit& limit : Limits) {
        if (textIn(fields, limit.name.toByteArray()).size() > limit.longest)
            return v2Error("PARAM_ERROR", u"invalid "_s + QString::fromLatin1(limit.name));
    }
    if (fields.value("fee_type", "CNY") != "CNY")
        return v2Error("PARAM_ERROR", u"invalid fee_type"_s);
    const QUrl url(textIn(fields, "notify_url"));
    if (!url.scheme().startsWith(u"http") || url.host().isEmpty() || url.hasQuery())
        return v2Error("PARAM_ERROR", u"invalid notify_url"_s);
    return {};
}

std::expected<void, V2Error> checkType(const V2Fields& fields)
{
    const QByteArray word = fields.value("trade_type");
    const auto type = std::find_if(TradeTypes.begin(), TradeTypes.end(),
        [&word](const TradeType& known) { return known.word == word; });
    if (type == TradeTypes.end())
        return v2Error("PARAM_ERROR", u"invalid trade_type"_s);
    if (!type->demanded.isEmpty())
        return demand(fields, {type->demanded.toByteArray()});
    return {};
}

/// Two calls with the same one ask for the same order.
QString fingerprintOf(const V2Fields& fields)
{
    base::Digest digest(base::Digest::Algorithm::Sha256);
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (field.key() != "nonce_str" && !field.key().startsWith("sign"))
            digest.add(field.key() + '=' + field.value() + '\n');
    }
    return u"v2:"_s + QString::fromLatin1(digest.hex());
}

struct StateWords {
    QString word;
    QString text;
};

StateWords stateWords(const TradeOrder& order, bool isRefunded)
{
    if (order.state == PaymentState::NotPaid)
        return {u"NOTPAY"_s, u"订单未支付"_s};
    if (order.state == PaymentState::Closed)
        return {u"CLOSED"_s, u"订单已关闭"_s};
    if (isRefunded)
        return {u"REFUND"_s, u"订单发生过退款，退款详情请查询退款单"_s};
    return {u"SUCCESS"_s, u"支付成功"_s};
}

void addCoupons(V2Answer& answer, const TradeOrder& order)
{
    answer.add("coupon_fee", order.byCoupons());
    answer.add("coupon_count", qint64(order.coupons.size()));
    qint64 place = 0;
    for (const TradeCoupon& coupon : order.coupons) {
        const QByteArray ending = '_' + QByteArray::number(place++);
        answer.add("coupon_id" + ending, coupon.id);
        answer.add("coupon_type" + ending, coupon.isNoCash ? u"NO_CASH"_s : u"CASH"_s);
        answer.add("coupon_fee" + ending, coupon.amount);
    }
}

void addPayment(V2Answer& answer, const TradeOrder& order)
{
    const QDateTime paidAt = base::beijing::fromMs(order.paidMs);
    answer.add("device_info", order.device);
    answer.add("openid", order.openId);
    answer.add("is_subscribe", u"N"_s);
    answer.add("trade_type", order.tradeType);
    answer.add("bank_type", order.bank);
    answer.add("total_fee", order.total);
    if (!order.byNoCash().isZero())
        answer.add("settlement_total_fee", order.settlement());
    answer.add("fee_type", u"CNY"_s);
    answer.add("cash_fee", order.byCustomer());
    answer.add("cash_fee_type", u"CNY"_s);
    addCoupons(answer, order);
    answer.add("transaction_id", order.transactionId);
    answer.add("time_end", paidAt.toString(u"yyyyMMddHHmmss"_s));
}

} // namespace

std::expected<qint64, V2Error> V2Orders::expiryIn(const V2Fields& fields) const
{
    const QString text = textIn(fields, "time_expire");
    if (text.isEmpty())
        return 0;
    const QDateTime local = QDateTime::fromString(text, u"yyyyMMddHHmmss"_s);
    if (!local.isValid())
        return v2Error("PARAM_ERROR", u"invalid time_expire"_s);
    const QDateTime time(
        local.date(), local.time(), Qt::OffsetFromUTC, base::beijing::OffsetSeconds);
    const qint64 expiry = time.toMSecsSinceEpoch();
    if (expiry - m_trade.clock().nowMs() < ShortestLifeMs)
        return v2Error("PARAM_ERROR", u"time_expire时间过短，至少1分钟"_s);
    return expiry;
}

std::expected<TradeOrder, V2Error> V2Orders::wishFrom(const V2Fields& fields) const
{
    const auto complete = demand(fields,
        {"body", "out_trade_no", "total_fee", "spbill_create_ip", "notify_url", "trade_type"});
    if (!complete)
        return std::unexpected(complete.error());
    if (const auto good = checkWords(fields); !good)
        return std::unexpected(good.error());
    if (const auto good = checkType(fields); !good)
        return std::unexpected(good.error());
    const auto total = feeIn(fields, "total_fee");
    const auto expiry = expiryIn(fields);
    if (!total || !expiry)
        return std::unexpected(total ? expiry.error() : total.error());
    return TradeOrder{.outTradeNo = textIn(fields, "out_trade_no"),
        .tradeType = textIn(fields, "trade_type"),
        .goods = textIn(fields, "body"),
        .attach = textIn(fields, "attach"),
        .device = textIn(fields, "device_info"),
        .openId = textIn(fields, "openid"),
        .total = *total,
        .expiresMs = *expiry,
        .fingerprint = fingerprintOf(fields)};
}

V2Result V2Orders::create(const V2Fields& fields)
{
    const auto wish = wishFrom(fields);
    if (!wish)
        return std::unexpected(wish.error());
    const auto order = m_trade.orders().create(*wish);
    if (!order)
        return v2Error(order.error());
    V2Answer answer;
    answer.add("trade_type", order->tradeType);
    answer.add("prepay_id", order->prepayId);
    if (order->tradeType == u"NATIVE")
        answer.add("code_url", order->codeUrl);
    if (order->tradeType == u"MWEB")
        answer.add("mweb_url",
            u"https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id="_s + order->prepayId
                + u"&package="_s + order->prepayId.right(10));
    return answer;
}

V2Result V2Orders::query(const V2Fields& fields)
{
    const QString transactionId = textIn(fields, "transaction_id");
    if (transactionId.isEmpty())
        if (const auto complete = demand(fields, {"out_trade_no"}); !complete)
            return std::unexpected(complete.error());
    const auto order = transactionId.isEmpty()
        ? m_trade.orders().byOutTradeNo(textIn(fields, "out_trade_no"))
        : m_trade.orders().byTransactionId(transactionId);
    if (!order)
        return v2Error(TradeRefusal::OrderUnknown);
    const bool isRefunded = !m_trade.refunds().ofOrder(order->outTradeNo).isEmpty();
    const auto [word, text] = stateWords(*order, isRefunded);
    V2Answer answer;
    if (order->state == PaymentState::Paid)
        addPayment(answer, *order);
    answer.add("out_trade_no", order->outTradeNo);
    answer.add("attach", order->attach);
    answer.add("trade_state", word);
    answer.add("trade_state_desc", text);
    return answer;
}

V2Result V2Orders::close(const V2Fields& fields)
{
    if (const auto complete = demand(fields, {"out_trade_no"}); !complete)
        return std::unexpected(complete.error());
    if (const auto closed = m_trade.orders().close(textIn(fields, "out_trade_no")); !closed)
        return v2Error(closed.error());
    V2Answer answer;
    answer.add("result_msg", u"OK"_s);
    return answer;
}

V2Result V2Orders::report(const V2Fields& fields)
{
    const auto complete = demand(
        fields, {"interface_url", "execute_time_", "return_code", "result_code", "user_ip"});
    if (!complete)
        return std::unexpected(complete.error());
    bool isNumber = false;
    fields["execute_time_"].toInt(&isNumber);
    if (!isNumber)
        return v2Error("PARAM_ERROR", u"invalid execute_time_"_s);
    return V2Answer();
}

} // namespace wego::sandbox
