// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/v3orders.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "base/digest.h"
#include "sandbox/identity.h"
#include "sandbox/trade.h"
#include "sandbox/v3body.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

using Need = V3Body::Need;

namespace {

struct Kind {
    QLatin1StringView path;
    QLatin1StringView tradeType;
};

constexpr std::array Kinds{
    Kind{"native"_L1, "NATIVE"_L1},
    Kind{"jsapi"_L1, "JSAPI"_L1},
    Kind{"app"_L1, "APP"_L1},
    Kind{"h5"_L1, "MWEB"_L1},
};

const Kind* kindOf(const QString& path)
{
    const auto found = std::find_if(
        Kinds.begin(), Kinds.end(), [&path](const Kind& kind) { return kind.path == path; });
    return found == Kinds.end() ? nullptr : &*found;
}

/// Two calls with the same one ask for the same order.
QString fingerprintOf(const QJsonObject& body, const Kind& kind)
{
    base::Digest digest(base::Digest::Algorithm::Sha256);
    digest.add(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return u"v3:"_s + kind.path + u':' + QString::fromLatin1(digest.hex());
}

qint64 expiryIn(V3Body& body)
{
    const QString text = body.text(u"/time_expire"_s, 64, Need::Optional);
    if (text.isEmpty())
        return 0;
    // Without an offset it would be the computer's own zone.
    static const QRegularExpression form(
        u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)\\z"_s);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!form.match(text).hasMatch() || !time.isValid())
        body.refuse(u"/time_expire"_s, u"应为rfc3339格式"_s);
    return time.toMSecsSinceEpoch();
}

void checkScene(V3Body& body, const Kind& kind)
{
    const bool isH5 = kind.tradeType == "MWEB"_L1;
    if (isH5 || body.has(u"/scene_info"_s))
        body.text(u"/scene_info/payer_client_ip"_s, 45);
    if (isH5)
        body.word(
            u"/scene_info/h5_info/type"_s, {u"Wap"_s, u"iOS"_s, u"Android"_s}, Need::Required);
}

TradeOrder wishFrom(V3Body& body, const Kind& kind)
{
    static const QRegularExpression form(u"\\A[0-9A-Za-z_\\-|*]{6,32}\\z"_s);
    TradeOrder wish{.outTradeNo = body.text(u"/out_trade_no"_s, 32), .tradeType = kind.tradeType};
    if (!form.match(wish.outTradeNo).hasMatch())
        body.refuse(u"/out_trade_no"_s, u"应为6到32位的数字、大小写字母_-|*"_s);
    wish.goods = body.text(u"/description"_s, 127);
    wish.total = body.amount(u"/amount/total"_s);
    body.word(u"/amount/currency"_s, {u"CNY"_s}, Need::Optional);
    body.url(u"/notify_url"_s, 255, Need::Required);
    wish.attach = body.text(u"/attach"_s, 128, Need::Optional);
    body.text(u"/goods_tag"_s, 32, Need::Optional);
    if (kind.tradeType == "JSAPI"_L1)
        wish.openId = body.text(u"/payer/openid"_s, 128);
    checkScene(body, kind);
    wish.device = body.text(u"/scene_info/device_id"_s, 32, Need::Optional);
    wish.expiresMs = expiryIn(body);
    wish.fingerprint = fingerprintOf(body.object(), kind);
    return wish;
}

QString stateWord(const TradeOrder& order, bool isRefunded)
{
    if (order.state == PaymentState::NotPaid)
        return u"NOTPAY"_s;
    if (order.state == PaymentState::Closed)
        return u"CLOSED"_s;
    return isRefunded ? u"REFUND"_s : u"SUCCESS"_s;
}

QString stateText(const QString& word)
{
    if (word == u"NOTPAY")
        return u"订单未支付"_s;
    if (word == u"CLOSED")
        return u"订单已关闭"_s;
    return word == u"REFUND" ? u"订单发生过退款，退款详情请查询退款单"_s : u"支付成功"_s;
}

QJsonArray promotionsOf(const TradeOrder& order)
{
    QJsonArray list;
    for (const TradeCoupon& coupon : order.coupons) {
        const auto fen = qint64(coupon.amount.fen());
        list.append(QJsonObject{{u"coupon_id"_s, coupon.id}, {u"name"_s, u"满减券"_s},
            {u"scope"_s, u"GLOBAL"_s}, {u"type"_s, coupon.isNoCash ? u"NOCASH"_s : u"CASH"_s},
            {u"amount"_s, fen}, {u"merchant_contribute"_s, coupon.isNoCash ? qint64(0) : fen},
            {u"currency"_s, u"CNY"_s}});
    }
    return list;
}

void addPayment(QJsonObject& object, const TradeOrder& order)
{
    object.insert(u"transaction_id"_s, order.transactionId);
    object.insert(u"trade_type"_s, order.tradeType);
    object.insert(u"bank_type"_s, order.bank);
    object.insert(u"success_time"_s, base::beijing::toRfc3339(base::beijing::fromMs(order.paidMs)));
    object.insert(u"payer"_s, QJsonObject{{u"openid"_s, order.openId}});
    object.insert(u"attach"_s, order.attach);
    if (!order.device.isEmpty())
        object.insert(u"scene_info"_s, QJsonObject{{u"device_id"_s, order.device}});
    if (!order.coupons.isEmpty())
        object.insert(u"promotion_detail"_s, promotionsOf(order));
}

} // namespace

std::optional<V3Error> V3Orders::refuseMerchant(const Request& request) const
{
    const QString mchid = request.query.queryItemValue(u"mchid"_s, QUrl::FullyDecoded);
    if (mchid.isEmpty())
        return parameterError(u"mchid"_s, QString(), u"缺少必填参数"_s, u"query"_s);
    return mchid == m_identity.mchid ? std::nullopt : std::optional(otherMerchant());
}

Reply V3Orders::create(const Request& request, const QString& path)
{
    const Kind& kind = *kindOf(path);
    V3Body body(request.body);
    const QString mchid = body.text(u"/mchid"_s, 32);
    const QString appId = body.text(u"/appid"_s, 32);
    const TradeOrder wish = wishFrom(body, kind);
    if (body.error())
        return toReply(*body.error());
    if (mchid != m_identity.mchid)
        return toReply(otherMerchant());
    if (appId != m_identity.appId)
        return toReply({400, u"APPID_MCHID_NOT_MATCH"_s, u"appid和mch_id不匹配"_s});
    const auto order = m_trade.orders().create(wish);
    if (!order)
        return toReply(v3Error(order.error()));
    if (kind.tradeType == "NATIVE"_L1)
        return jsonReply({{u"code_url"_s, order->codeUrl}});
    if (kind.tradeType == "MWEB"_L1)
        return jsonReply({{u"h5_url"_s,
            u"https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id="_s + order->prepayId
                + u"&package="_s + order->prepayId.right(10)}});
    return jsonReply({{u"prepay_id"_s, order->prepayId}});
}

QJsonObject V3Orders::told(const TradeOrder& order) const
{
    const QString word = stateWord(order, !m_trade.refunds().ofOrder(order.outTradeNo).isEmpty());
    QJsonObject amount{{u"total"_s, qint64(order.total.fen())}, {u"currency"_s, u"CNY"_s}};
    QJsonObject object{{u"appid"_s, m_identity.appId}, {u"mchid"_s, m_identity.mchid},
        {u"out_trade_no"_s, order.outTradeNo}, {u"trade_state"_s, word},
        {u"trade_state_desc"_s, stateText(word)}};
    if (order.state == PaymentState::Paid) {
        addPayment(object, order);
        amount.insert(u"payer_total"_s, qint64(order.byCustomer().fen()));
        amount.insert(u"payer_currency"_s, u"CNY"_s);
    }
    object.insert(u"amount"_s, amount);
    return object;
}

Reply V3Orders::query(const Request& request, const QString& kind, const QString& number)
{
    if (const auto error = refuseMerchant(request))
        return toReply(*error);
    const auto order = kind == u"id" ? m_trade.orders().byTransactionId(number)
                                     : m_trade.orders().byOutTradeNo(number);
    return order ? jsonReply(told(*order)) : toReply(v3Error(TradeRefusal::OrderUnknown));
}

Reply V3Orders::close(const Request& request, const QString& outTradeNo)
{
    V3Body body(request.body);
    const QString mchid = body.text(u"/mchid"_s, 32);
    if (body.error())
        return toReply(*body.error());
    if (mchid != m_identity.mchid)
        return toReply(otherMerchant());
    const auto closed = m_trade.orders().close(outTradeNo);
    if (!closed && closed.error() != TradeRefusal::OrderClosed)
        return toReply(v3Error(closed.error()));
    return {.status = 204};
}

Reply V3Orders::answerTo(const Request& request, const QStringList& rest)
{
    const bool isPost = request.method == "POST";
    const bool isByMerchant = rest.value(0) == u"out-trade-no";
    const bool isByWechat = rest.value(0) == u"id";
    if (rest.size() == 1 && kindOf(rest[0]) && isPost)
        return create(request, rest[0]);
    if (rest.size() == 2 && (isByMerchant || isByWechat) && request.method == "GET")
        return query(request, rest[0], rest[1]);
    if (rest.size() == 3 && isByMerchant && rest[2] == u"close" && isPost)
        return close(request, rest[1]);
    const bool isKnown = (rest.size() == 1 && kindOf(rest[0]))
        || (rest.size() == 2 && (isByMerchant || isByWechat))
        || (rest.size() == 3 && isByMerchant && rest[2] == u"close");
    if (isKnown)
        return toReply({405, u"INVALID_REQUEST"_s, u"请求方法不支持"_s});
    return toReply({404, u"NOT_FOUND"_s, u"请求的资源不存在"_s});
}

} // namespace wego::sandbox
