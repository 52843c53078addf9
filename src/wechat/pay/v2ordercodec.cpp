// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v2ordercodec.h"

#include "base/beijingtime.h"
#include "wechat/pay/payerrors.h"
#include "wechat/pay/payvalues.h"
#include "wechat/pay/preparedorder.h"
#include "wechat/pay/v2reader.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using domain::NewOrder;
using domain::OrderNumberKind;
using domain::PayScene;

namespace {

/// V2 wants an address even where none matters.
const QString& ownAddress()
{
    static const QString address = u"127.0.0.1"_s;
    return address;
}

QJsonObject h5InfoOf(const NewOrder& order)
{
    if (order.h5Type.compare(u"iOS", Qt::CaseInsensitive) == 0)
        return {
            {u"type"_s, u"IOS"_s}, {u"app_name"_s, order.h5Name}, {u"bundle_id"_s, order.h5Url}};
    if (order.h5Type.compare(u"Android", Qt::CaseInsensitive) == 0)
        return {{u"type"_s, u"Android"_s}, {u"app_name"_s, order.h5Name},
            {u"package_name"_s, order.h5Url}};
    return {{u"type"_s, u"Wap"_s}, {u"wap_url"_s, order.h5Url}, {u"wap_name"_s, order.h5Name}};
}

void addUnlessEmpty(V2Fields& fields, const QByteArray& name, const QString& value)
{
    if (!value.isEmpty())
        fields.insert(name, value.toUtf8());
}

void addScene(V2Fields& fields, const NewOrder& order)
{
    fields.insert("trade_type", domain::tradeTypeOf(order.scene).toUtf8());
    if (order.scene == PayScene::Jsapi)
        fields.insert("openid", order.openid.toUtf8());
    if (order.scene == PayScene::H5) {
        const QJsonObject scene{{u"h5_info"_s, h5InfoOf(order)}};
        fields.insert("scene_info", QJsonDocument(scene).toJson(QJsonDocument::Compact));
    }
    if (order.scene == PayScene::Native || !order.productId.isEmpty())
        fields.insert("product_id",
            (order.productId.isEmpty() ? order.outTradeNo : order.productId).toUtf8());
}

void addChoices(V2Fields& fields, const NewOrder& order)
{
    if (order.expiresAt.isValid())
        fields.insert("time_expire", toV2Time(order.expiresAt).toLatin1());
    if (order.noCredit)
        fields.insert("limit_pay", "no_credit");
    if (order.receipt)
        fields.insert("receipt", "Y");
    if (order.profitSharing)
        fields.insert("profit_sharing", "Y");
}

QList<domain::Coupon> couponsOf(V2Reader& reader)
{
    QList<domain::Coupon> coupons;
    for (qsizetype n = 0; reader.has(numbered("coupon_fee", n)); ++n)
        coupons.append({reader.text(numbered("coupon_id", n)), {},
            isNoCashType(reader.text(numbered("coupon_type", n))),
            reader.neededMoney(numbered("coupon_fee", n))});
    return coupons;
}

void readNumbers(domain::Order& order, const V2Reader& reader)
{
    order.appId = reader.text("appid");
    order.mchid = reader.text("mch_id");
    order.outTradeNo = reader.text("out_trade_no");
    order.transactionId = reader.text("transaction_id");
    order.stateText = reader.text("trade_state_desc");
    order.tradeType = reader.text("trade_type");
    order.bankType = reader.text("bank_type");
    order.openid = reader.text("openid");
    order.attach = reader.text("attach");
    order.deviceId = reader.text("device_info");
    order.paidAt = reader.time("time_end");
}

void readAmounts(domain::Order& order, V2Reader& reader)
{
    order.total = domain::isPaid(order.state) ? reader.neededMoney("total_fee")
                                              : reader.money("total_fee").value_or(base::Money());
    order.settlement = reader.money("settlement_total_fee");
    order.payerTotal = reader.money("cash_fee");
    order.coupons = couponsOf(reader);
}

} // namespace

V2Fields v2NumberFields(const domain::OrderNumber& number)
{
    if (number.kind == OrderNumberKind::OpenId)
        return {};
    return {{domain::toString(number.kind).toLatin1(), number.value.toUtf8()}};
}

V2Fields v2NewOrderFields(const NewOrder& order)
{
    V2Fields fields{{"body", order.description.toUtf8()},
        {"out_trade_no", order.outTradeNo.toUtf8()},
        {"total_fee", QByteArray::number(qint64(order.amount.fen()))},
        {"spbill_create_ip", (order.payerIp.isEmpty() ? ownAddress() : order.payerIp).toUtf8()},
        {"notify_url", order.notifyUrl.toEncoded()}};
    addUnlessEmpty(fields, "attach", order.attach);
    addUnlessEmpty(fields, "goods_tag", order.goodsTag);
    addUnlessEmpty(fields, "device_info", order.deviceId);
    addScene(fields, order);
    addChoices(fields, order);
    return fields;
}

V2Fields v2ReportFields(const CallReport& report)
{
    V2Fields fields{{"interface_url", report.interfaceUrl.toUtf8()},
        {"execute_time_", QByteArray::number(report.milliseconds)},
        {"return_code", report.returned ? "SUCCESS" : "FAIL"},
        {"result_code", report.succeeded ? "SUCCESS" : "FAIL"},
        {"user_ip", (report.userIp.isEmpty() ? ownAddress() : report.userIp).toUtf8()}};
    addUnlessEmpty(fields, "err_code", report.errorCode);
    addUnlessEmpty(fields, "err_code_des", report.errorText);
    addUnlessEmpty(fields, "out_trade_no", report.outTradeNo);
    addUnlessEmpty(fields, "device_info", report.deviceId);
    if (report.atMs > 0)
        fields.insert("time", toV2Time(base::beijing::fromMs(report.atMs)).toLatin1());
    return fields;
}

base::Result<domain::Order> v2OrderOf(const V2Fields& answer)
{
    V2Reader reader(answer);
    domain::Order order;
    order.state = domain::tradeStateFromString(reader.neededText("trade_state"));
    readNumbers(order, reader);
    readAmounts(order, reader);
    if (reader.problem())
        return base::fail(*reader.problem());
    return order;
}

base::Result<domain::PreparedOrder> v2PreparedOf(const V2Fields& answer, PayScene scene)
{
    const V2Reader reader(answer);
    return preparedOrder({reader.text("prepay_id"), reader.text("code_url"),
                             QUrl(reader.text("mweb_url"), QUrl::StrictMode), {}},
        scene);
}

} // namespace wego::wechat::pay
