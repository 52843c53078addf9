// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3ordercodec.h"

#include "base/beijingtime.h"
#include "wechat/pay/payvalues.h"
#include "wechat/pay/preparedorder.h"
#include "wechat/pay/v3reader.h"

#include <QJsonArray>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using domain::NewOrder;
using domain::OrderNumberKind;
using domain::PayScene;

namespace {

QString transactionsPath(const V3Merchant& merchant)
{
    return merchant.isProvider() ? u"/v3/pay/partner/transactions"_s : u"/v3/pay/transactions"_s;
}

QString outTradeNoPath(const V3Merchant& merchant, const QString& outTradeNo)
{
    return transactionsPath(merchant) + u"/out-trade-no/"_s + inPath(outTradeNo);
}

void addUnlessEmpty(QJsonObject& object, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

QJsonObject h5InfoOf(const NewOrder& order)
{
    QJsonObject info{{u"type"_s, order.h5Type}};
    addUnlessEmpty(info, u"app_name"_s, order.h5Name);
    if (order.h5Type.compare(u"iOS", Qt::CaseInsensitive) == 0)
        addUnlessEmpty(info, u"bundle_id"_s, order.h5Url);
    else if (order.h5Type.compare(u"Android", Qt::CaseInsensitive) == 0)
        addUnlessEmpty(info, u"package_name"_s, order.h5Url);
    else
        addUnlessEmpty(info, u"app_url"_s, order.h5Url);
    return info;
}

/// WeChat wants the customer's address as soon as there is a scene at all.
QJsonObject sceneInfoOf(const NewOrder& order)
{
    const bool isH5 = order.scene == PayScene::H5;
    if (!isH5 && (order.deviceId.isEmpty() || order.payerIp.isEmpty()))
        return {};
    QJsonObject scene{{u"payer_client_ip"_s, order.payerIp}};
    addUnlessEmpty(scene, u"device_id"_s, order.deviceId);
    if (isH5)
        scene.insert(u"h5_info"_s, h5InfoOf(order));
    return scene;
}

void addChoices(QJsonObject& body, const NewOrder& order)
{
    addUnlessEmpty(body, u"attach"_s, order.attach);
    addUnlessEmpty(body, u"goods_tag"_s, order.goodsTag);
    if (order.expiresAt.isValid())
        body.insert(u"time_expire"_s, base::beijing::toRfc3339(order.expiresAt));
    if (order.noCredit)
        body.insert(u"limit_pay"_s, QJsonArray{u"no_credit"_s});
    if (order.receipt)
        body.insert(u"support_fapiao"_s, true);
    if (order.profitSharing)
        body.insert(u"settle_info"_s, QJsonObject{{u"profit_sharing"_s, true}});
    if (const QJsonObject scene = sceneInfoOf(order); !scene.isEmpty())
        body.insert(u"scene_info"_s, scene);
}

QString sceneWord(PayScene scene)
{
    switch (scene) {
    case PayScene::Native:
        return u"native"_s;
    case PayScene::Jsapi:
        return u"jsapi"_s;
    case PayScene::App:
        return u"app"_s;
    case PayScene::H5:
        break;
    }
    return u"h5"_s;
}

QString either(const V3Reader& reader, QLatin1StringView name, QLatin1StringView other)
{
    const QString text = reader.text(name);
    return text.isEmpty() ? reader.text(other) : text;
}

QList<domain::Coupon> couponsOf(V3Reader& reader)
{
    QList<domain::Coupon> coupons;
    for (V3Reader& entry : reader.list("promotion_detail"_L1)) {
        coupons.append({entry.text("coupon_id"_L1), entry.text("name"_L1),
            isNoCashType(entry.text("type"_L1)), entry.neededMoney("amount"_L1)});
        reader.join(entry);
    }
    return coupons;
}

void readTexts(domain::Order& order, const V3Reader& reader)
{
    order.appId = either(reader, "appid"_L1, "sp_appid"_L1);
    order.mchid = either(reader, "mchid"_L1, "sp_mchid"_L1);
    order.transactionId = reader.text("transaction_id"_L1);
    order.stateText = reader.text("trade_state_desc"_L1);
    order.tradeType = reader.text("trade_type"_L1);
    order.bankType = reader.text("bank_type"_L1);
    order.openid = either(reader.object("payer"_L1), "openid"_L1, "sp_openid"_L1);
    order.attach = reader.text("attach"_L1);
    order.deviceId = reader.object("scene_info"_L1).text("device_id"_L1);
    order.paidAt = reader.time("success_time"_L1);
}

void readAmounts(domain::Order& order, V3Reader& reader)
{
    V3Reader amount = reader.object("amount"_L1);
    order.total = domain::isPaid(order.state) ? amount.neededMoney("total"_L1)
                                              : amount.money("total"_L1).value_or(base::Money());
    order.payerTotal = amount.money("payer_total"_L1);
    reader.join(amount);
    order.coupons = couponsOf(reader);
}

} // namespace

V3Address v3OrderAddress(const V3Merchant& merchant, const domain::OrderNumber& number)
{
    const QString path = number.kind == OrderNumberKind::TransactionId
        ? transactionsPath(merchant) + u"/id/"_s + inPath(number.value)
        : outTradeNoPath(merchant, number.value);
    return {path, merchantQuery(merchant)};
}

V3Address v3NewOrderAddress(const V3Merchant& merchant, PayScene scene)
{
    return {transactionsPath(merchant) + u'/' + sceneWord(scene)};
}

QByteArray v3NewOrderBody(const V3Merchant& merchant, const NewOrder& order)
{
    QJsonObject body = merchantMembers(merchant);
    body.insert(merchant.isProvider() ? u"sp_appid"_s : u"appid"_s, merchant.appId);
    body.insert(u"description"_s, order.description);
    body.insert(u"out_trade_no"_s, order.outTradeNo);
    body.insert(u"notify_url"_s, QString::fromLatin1(order.notifyUrl.toEncoded()));
    body.insert(u"amount"_s,
        QJsonObject{{u"total"_s, qint64(order.amount.fen())}, {u"currency"_s, u"CNY"_s}});
    if (order.scene == PayScene::Jsapi)
        body.insert(u"payer"_s,
            QJsonObject{{merchant.isProvider() ? u"sp_openid"_s : u"openid"_s, order.openid}});
    addChoices(body, order);
    return compactJson(body);
}

V3Address v3CloseAddress(const V3Merchant& merchant, const QString& outTradeNo)
{
    return {outTradeNoPath(merchant, outTradeNo) + u"/close"_s};
}

QByteArray v3CloseBody(const V3Merchant& merchant)
{
    return compactJson(merchantMembers(merchant));
}

base::Result<domain::Order> v3OrderOf(const QByteArray& body)
{
    const auto object = parseV3Object(body);
    if (!object)
        return base::fail(object.error());
    V3Reader reader(*object);
    domain::Order order;
    order.outTradeNo = reader.neededText("out_trade_no"_L1);
    order.state = domain::tradeStateFromString(reader.neededText("trade_state"_L1));
    readTexts(order, reader);
    readAmounts(order, reader);
    if (reader.problem())
        return base::fail(*reader.problem());
    return order;
}

base::Result<domain::PreparedOrder> v3PreparedOf(const QByteArray& body, PayScene scene)
{
    const auto object = parseV3Object(body);
    if (!object)
        return base::fail(object.error());
    const V3Reader reader(*object);
    return preparedOrder({reader.text("prepay_id"_L1), reader.text("code_url"_L1),
                             QUrl(reader.text("h5_url"_L1), QUrl::StrictMode), {}},
        scene);
}

} // namespace wego::wechat::pay
