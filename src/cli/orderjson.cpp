// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/orderjson.h"

#include "base/beijingtime.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using base::Money;

void put(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject& object, const QString& key, const QDateTime& time)
{
    if (time.isValid())
        object.insert(key, base::beijing::toRfc3339(time));
}

void put(QJsonObject& object, const QString& key, const std::optional<Money>& amount)
{
    if (amount)
        object.insert(key, qint64{amount->fen()});
}

void putObject(QJsonObject& object, const QString& key, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, QJsonObject{{name, text}});
}

// An amount is there even if it is nothing.
QJsonObject amountJson(const QString& key, Money amount)
{
    return {{key, qint64{amount.fen()}}, {u"currency"_s, u"CNY"_s}};
}

template <typename List> QJsonArray arrayOf(const List& list)
{
    QJsonArray array;
    for (const auto& each : list)
        array.append(toJson(each));
    return array;
}

QJsonArray couponsJson(const QList<domain::Coupon>& coupons, const QString& id, const QString& fen)
{
    QJsonArray array;
    for (const domain::Coupon& coupon : coupons) {
        QJsonObject object{{u"type"_s, coupon.isNoCash ? u"NOCASH"_s : u"CASH"_s},
            {fen, qint64{coupon.amount.fen()}}};
        put(object, id, coupon.id);
        put(object, u"name"_s, coupon.name);
        array.append(object);
    }
    return array;
}

QJsonObject refundAmounts(const domain::Refund& refund)
{
    QJsonObject amount = amountJson(u"refund"_s, refund.amount);
    if (!refund.total.isZero())
        put(amount, u"total"_s, std::optional(refund.total));
    put(amount, u"payer_refund"_s, refund.payerAmount);
    put(amount, u"settlement_refund"_s, refund.settlement);
    put(amount, u"refund_fee"_s, refund.feeReturned);
    return amount;
}

void putNumbers(QJsonObject& object, const QString& outTradeNo, const QString& transactionId)
{
    put(object, u"out_trade_no"_s, outTradeNo);
    put(object, u"transaction_id"_s, transactionId);
}

} // namespace

QString timeJson(qint64 ms)
{
    return ms == 0 ? QString() : base::beijing::toRfc3339(base::beijing::fromMs(ms));
}

QString toString(services::OrderView::Source source)
{
    switch (source) {
    case services::OrderView::Source::WeChat:
        return u"wechat"_s;
    case services::OrderView::Source::Stored:
        return u"stored"_s;
    case services::OrderView::Source::Bill:
        return u"bill"_s;
    case services::OrderView::Source::Made:
        return u"made"_s;
    }
    return {};
}

QJsonObject toJson(const domain::Order& order)
{
    QJsonObject amount = amountJson(u"total"_s, order.total);
    put(amount, u"payer_total"_s, order.payerTotal);
    put(amount, u"settlement_total"_s, order.settlement);
    QJsonObject object{{u"trade_state"_s, domain::toString(order.state)}, {u"amount"_s, amount}};
    putNumbers(object, order.outTradeNo, order.transactionId);
    put(object, u"appid"_s, order.appId);
    put(object, u"mchid"_s, order.mchid);
    put(object, u"trade_state_desc"_s, order.stateText);
    put(object, u"trade_type"_s, order.tradeType);
    put(object, u"bank_type"_s, order.bankType);
    put(object, u"description"_s, order.goods);
    put(object, u"attach"_s, order.attach);
    put(object, u"create_time"_s, order.createdAt);
    put(object, u"success_time"_s, order.paidAt);
    put(object, u"time_expire"_s, order.expiresAt);
    putObject(object, u"payer"_s, u"openid"_s, order.openid);
    putObject(object, u"scene_info"_s, u"device_id"_s, order.deviceId);
    if (!order.coupons.isEmpty())
        object.insert(
            u"promotion_detail"_s, couponsJson(order.coupons, u"coupon_id"_s, u"amount"_s));
    return object;
}

QJsonObject toJson(const domain::Refund& refund)
{
    QJsonObject object{{u"out_refund_no"_s, refund.outRefundNo},
        {u"status"_s, domain::toString(refund.status)}, {u"amount"_s, refundAmounts(refund)}};
    putNumbers(object, refund.outTradeNo, refund.transactionId);
    put(object, u"refund_id"_s, refund.refundId);
    put(object, u"channel"_s, refund.channel);
    put(object, u"user_received_account"_s, refund.receiver);
    put(object, u"funds_account"_s, refund.fundsAccount);
    put(object, u"reason"_s, refund.reason);
    put(object, u"create_time"_s, refund.createdAt);
    put(object, u"success_time"_s, refund.succeededAt);
    if (!refund.coupons.isEmpty())
        object.insert(u"promotion_detail"_s,
            couponsJson(refund.coupons, u"promotion_id"_s, u"refund_amount"_s));
    return object;
}

QJsonObject toJson(const domain::RefundEntry& entry)
{
    const domain::RefundOrder& order = entry.order;
    QJsonObject amount = amountJson(u"refund"_s, order.amount);
    put(amount, u"total"_s, std::optional(order.total));
    put(amount, u"payer_refund"_s, entry.payerAmount);
    QJsonObject object{{u"number"_s, entry.number}, {u"out_refund_no"_s, order.outRefundNo},
        {u"state"_s, domain::toString(entry.state)}, {u"amount"_s, amount},
        {u"sends"_s, entry.sends}, {u"planned_at"_s, timeJson(entry.plannedMs)},
        {u"changed_at"_s, timeJson(entry.changedMs)}};
    if (entry.batch != 0) {
        object.insert(u"batch"_s, entry.batch);
        object.insert(u"row"_s, entry.row);
    }
    putNumbers(object, order.outTradeNo, order.transactionId);
    put(object, u"mchid"_s, entry.mchid);
    put(object, u"refund_id"_s, entry.refundId);
    put(object, u"reason"_s, order.reason);
    if (order.funds == domain::FundsAccount::Available)
        object.insert(u"funds_account"_s, u"AVAILABLE"_s);
    put(object, u"why"_s, entry.why);
    put(object, u"message"_s, entry.message);
    put(object, u"request_id"_s, entry.requestId);
    put(object, u"user_received_account"_s, entry.receiver);
    put(object, u"person"_s, entry.person);
    put(object, u"sent_at"_s, timeJson(entry.sentMs));
    return object;
}

QJsonObject toJson(const services::OrderView& view)
{
    QJsonObject object = toJson(view.order);
    object.insert(u"refunds"_s, arrayOf(view.refunds));
    object.insert(u"journal"_s, arrayOf(view.journal));
    object.insert(u"refunded"_s, qint64{view.refunded.amount.fen()});
    object.insert(u"refundable"_s, qint64{view.refundable.fen()});
    object.insert(u"refunds_complete"_s, view.refundsComplete);
    object.insert(u"source"_s, toString(view.source));
    put(object, u"known_at"_s, timeJson(view.knownMs));
    put(object, u"request_id"_s, view.requestId);
    put(object, u"refundable_until"_s, domain::refundableUntil(view.order));
    if (view.billDay.isValid())
        object.insert(u"bill_date"_s, base::beijing::toIsoDate(view.billDay));
    return object;
}

QJsonObject toJson(const services::RecentOrder& recent)
{
    QJsonObject object{{u"number"_s, recent.number.value},
        {u"kind"_s, domain::toString(recent.number.kind)},
        {u"looked_up_at"_s, timeJson(recent.atMs)}, {u"found"_s, recent.order.has_value()}};
    if (!recent.order)
        return object;
    object.insert(u"order"_s, toJson(*recent.order));
    object.insert(u"refunded"_s, qint64{recent.refunded.amount.fen()});
    if (recent.refundState)
        object.insert(u"refund_state"_s, domain::toString(*recent.refundState));
    return object;
}

QJsonObject toJson(const services::MadeOrder& made)
{
    QJsonObject object{{u"out_trade_no"_s, made.order.outTradeNo},
        {u"description"_s, made.order.description}, {u"scene"_s, toString(made.order.scene)},
        {u"amount"_s, amountJson(u"total"_s, made.order.amount)}, {u"test_mode"_s, made.testMode}};
    put(object, u"prepay_id"_s, made.prepared.prepayId);
    put(object, u"code_url"_s, made.prepared.codeUrl);
    put(object, u"h5_url"_s, made.prepared.h5Url.toString(QUrl::FullyEncoded));
    put(object, u"time_expire"_s, made.order.expiresAt);
    for (const auto& [name, value] : made.prepared.call.fields)
        object.insert(name, value);
    return object;
}

} // namespace wego::cli
