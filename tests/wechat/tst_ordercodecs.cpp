// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include "security/ciphers.h"
#include "security/paydata.h"
#include "support/fakerandom.h"
#include "wechat/pay/platformcertificates.h"
#include "wechat/pay/preparedorder.h"
#include "wechat/pay/v2ordercodec.h"
#include "wechat/pay/v2refundcodec.h"
#include "wechat/pay/v3ordercodec.h"
#include "wechat/pay/v3reader.h"
#include "wechat/pay/v3refundcodec.h"

#include <QJsonArray>
#include <QTest>

using namespace wego::wechat::pay;
using namespace wego;
using namespace Qt::StringLiterals;
using base::Money;
using base::Secret;
using domain::NewOrder;
using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::PayScene;
using domain::RefundOrder;
using test::payJson;

namespace {

const V3Merchant Merchant{u"wx5f3c0a9d17e2b846"_s, u"1699990001"_s};
const V3Merchant Provider{u"wx5f3c0a9d17e2b846"_s, u"1699990001"_s, u"1900000109"_s};

Secret apiV2Key()
{
    return Secret(payJson("order-vectors.json").value("key"_L1).toString().toLatin1());
}

QJsonArray v2Vectors()
{
    return payJson("order-vectors.json").value("v2"_L1).toArray();
}

QByteArray xmlOf(const QJsonObject& vector)
{
    QByteArrayList lines;
    const QJsonArray written = vector.value("xml"_L1).toArray();
    for (const auto& line : written)
        lines.append(line.toString().toUtf8());
    return lines.join('\n');
}

V2Fields v2Fields(QLatin1StringView name)
{
    const QJsonArray vectors = v2Vectors();
    for (const auto& vector : vectors)
        if (vector.toObject().value("name"_L1).toString() == name)
            return *v2ParseXml(xmlOf(vector.toObject()));
    qFatal("no vector %s", name.data());
}

/// These fields are there and say that; others may be there too.
void compareFields(const V2Fields& fields, const V2Fields& expected)
{
    for (auto field = expected.cbegin(); field != expected.cend(); ++field)
        QVERIFY2(fields.value(field.key()) == field.value(),
            QByteArray(field.key() + " is " + fields.value(field.key())).constData());
}

/// What the codecs write: without what every message has.
V2Fields ownFields(QLatin1StringView name)
{
    V2Fields fields = v2Fields(name);
    for (const char* common : {"appid", "mch_id", "nonce_str", "sign"})
        fields.remove(common);
    return fields;
}

QByteArray v3Body(QLatin1StringView name)
{
    return payJson("order-vectors.json").value("v3"_L1).toObject().value(name).toString().toUtf8();
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

Money fen(qint64 amount)
{
    return Money::fromFen(amount);
}

NewOrder newOrder(PayScene scene)
{
    NewOrder order;
    order.scene = scene;
    order.outTradeNo = u"DEMO20260901-0001"_s;
    order.description = u"体验装-拿铁 & 美式"_s;
    order.amount = fen(1280);
    order.notifyUrl = QUrl(u"https://shop.example.com/wxnotify"_s);
    order.payerIp = u"203.0.113.7"_s;
    order.productId = u"SKU-88"_s;
    return order;
}

QDateTime beijing(const QString& text)
{
    return QDateTime::fromString(text + u"+08:00"_s, Qt::ISODate);
}

char flip(char byte, test::FakeRandom& random)
{
    return static_cast<char>(byte ^ static_cast<char>(1 + random.below(255)));
}

net::HttpResponse signedResponse(const QByteArray& body)
{
    const auto platform = security::PrivateKey::fromPem(
        test::payFile("throwaway-platform-key.pem"));
    V3Signature signature{1'788'230'401, "f2a94c07d16be853a0b7", {}, {}};
    signature.signature = *security::rsaSha256Sign(*platform, v3ReplyText(signature, body));
    return {200,
        {{"Wechatpay-Nonce", signature.nonce},
            {"Wechatpay-Timestamp", QByteArray::number(signature.timestamp)},
            {"Wechatpay-Signature", signature.signature}, {"Wechatpay-Serial", "chooses the key"}},
        body, body.size(), signature.timestamp * 1000};
}

template <typename T> QString problemOf(const base::Result<T>& result)
{
    return result ? QString() : result.error().code;
}

void addWrongAmounts()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::newRow("sum") << QByteArray("0.1+0.2");
    QTest::newRow("decimals") << QByteArray("12.80");
    QTest::newRow("whole, but with decimals") << QByteArray("7.0");
    QTest::newRow("exponent") << QByteArray("1e3");
    QTest::newRow("negative") << QByteArray("-1");
    QTest::newRow("beyond 64 bits") << QByteArray("18446744073709551617");
    QTest::newRow("more than anybody pays") << QByteArray("99999999999999");
    QTest::newRow("hexadecimal") << QByteArray("0x10");
    QTest::newRow("word") << QByteArray("true");
}

/// Only as text.
void addWrongTexts()
{
    QTest::newRow("full width") << QByteArray("１２８０");
    QTest::newRow("plus") << QByteArray("+1");
    QTest::newRow("blank") << QByteArray(" 1");
    QTest::newRow("grouped") << QByteArray("1,280");
    QTest::newRow("Arabic digits") << QByteArray("١٢");
}

} // namespace

class TestOrderCodecs : public QObject {
    Q_OBJECT

private slots:
    void signsAndVerifiesTheMessages_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = v2Vectors();
        QCOMPARE(vectors.size(), 14);
        for (const auto& vector : vectors)
            QTest::newRow(qPrintable(vector.toObject().value("name"_L1).toString()))
                << vector.toObject();
    }

    void signsAndVerifiesTheMessages()
    {
        QFETCH(QJsonObject, vector);
        const auto fields = v2ParseXml(xmlOf(vector));
        QVERIFY(fields);
        const auto type = *domain::v2SignTypeFromString(vector.value("signType"_L1).toString());
        QCOMPARE(v2Sign(*fields, apiV2Key(), type), vector.value("sign"_L1).toString().toLatin1());
        QVERIFY(v2IsSigned(*fields, apiV2Key()));
        QCOMPARE(*v2ParseXml(*v2WriteXml(*fields)), *fields);
    }

    void anyFlippedByteOfASignedMessageIsRefused_data() { signsAndVerifiesTheMessages_data(); }

    /// Of what is outside of the fields only blanks may change, into other blanks.
    void anyFlippedByteOfASignedMessageIsRefused()
    {
        QFETCH(QJsonObject, vector);
        const QByteArray xml = xmlOf(vector);
        const V2Fields fields = *v2ParseXml(xml);
        test::FakeRandom random(7);
        for (qsizetype at = 0; at < xml.size(); ++at) {
            QByteArray flipped = xml;
            flipped[at] = flip(xml[at], random);
            const auto read = v2ParseXml(flipped);
            const bool isBelieved = read && v2IsSigned(*read, apiV2Key());
            QVERIFY2(!isBelieved || (xml[at] == '\n' && *read == fields), flipped.constData());
        }
    }

    void writesRequestsAsTheReference()
    {
        const OrderNumber order{OrderNumberKind::OutTradeNo, u"DEMO20260901-0001"_s};
        QCOMPARE(v2NumberFields(order), ownFields("orderquery"_L1));
        QCOMPARE(
            v2NumberFields({OrderNumberKind::TransactionId, u"4200009999202609011234567891"_s}),
            ownFields("refundquery"_L1));
        RefundOrder refund;
        refund.outTradeNo = order.value;
        refund.outRefundNo = u"RF20260901-01"_s;
        refund.amount = fen(280);
        refund.total = fen(1280);
        refund.reason = u"少做了一杯"_s;
        QCOMPARE(v2RefundFields(refund), ownFields("refund"_L1));
        CallReport report;
        report.interfaceUrl = u"https://api.mch.weixin.qq.com/pay/unifiedorder"_s;
        report.milliseconds = 412;
        report.userIp = u"203.0.113.7"_s;
        QCOMPARE(v2ReportFields(report), ownFields("report"_L1));
    }

    void writesReportsInFull()
    {
        CallReport report;
        report.returned = false;
        report.succeeded = false;
        report.errorCode = u"SYSTEMERROR"_s;
        report.errorText = u"系统错误"_s;
        report.outTradeNo = u"DEMO1"_s;
        report.deviceId = u"POS-07"_s;
        report.atMs = 1'788'230'400'000;
        const V2Fields fields = v2ReportFields(report);
        compareFields(fields,
            {{"return_code", "FAIL"}, {"result_code", "FAIL"}, {"err_code", "SYSTEMERROR"},
                {"err_code_des", "系统错误"}, {"out_trade_no", "DEMO1"}, {"device_info", "POS-07"},
                {"time", "20260901104000"}});
    }

    void writesRefundsFromTheChosenAccount()
    {
        RefundOrder refund;
        refund.outTradeNo = u"A"_s;
        refund.transactionId = u"B"_s;
        refund.funds = domain::FundsAccount::Available;
        const V2Fields fields = v2RefundFields(refund);
        QCOMPARE(fields.value("refund_account"), "REFUND_SOURCE_RECHARGE_FUNDS");
        QCOMPARE(fields.value("transaction_id"), "B");
        QVERIFY(!fields.contains("out_trade_no"));
        const QJsonObject body = objectOf(v3NewRefundBody(Provider, refund));
        QCOMPARE(body.value("funds_account"_L1), u"AVAILABLE"_s);
        QCOMPARE(body.value("transaction_id"_L1), u"B"_s);
        QCOMPARE(body.value("sub_mchid"_L1), u"1900000109"_s);
        QVERIFY(!body.contains("out_trade_no"_L1));
    }

    void writesV2OrdersOfAllScenes()
    {
        // Vector A of the reference.
        const QJsonArray known = payJson("v2-vectors.json").value("vectors"_L1).toArray();
        const QJsonObject vector = known.first().toObject().value("fields"_L1).toObject();
        const V2Fields native = v2NewOrderFields(newOrder(PayScene::Native));
        for (auto field = native.cbegin(); field != native.cend(); ++field)
            QCOMPARE(QString::fromUtf8(field.value()),
                vector.value(QLatin1StringView(field.key())).toString());
        QCOMPARE(native.size(), 7);
        NewOrder page = newOrder(PayScene::Jsapi);
        page.openid = u"oDemo"_s;
        QCOMPARE(v2NewOrderFields(page).value("trade_type"), "JSAPI");
        QCOMPARE(v2NewOrderFields(page).value("openid"), "oDemo");
        QCOMPARE(v2NewOrderFields(newOrder(PayScene::App)).value("trade_type"), "APP");
        NewOrder site = newOrder(PayScene::H5);
        site.h5Name = u"店"_s;
        site.h5Url = u"https://shop.example.com"_s;
        QCOMPARE(v2NewOrderFields(site).value("trade_type"), "MWEB");
        QCOMPARE(objectOf(v2NewOrderFields(site).value("scene_info")),
            objectOf("{\"h5_info\":{\"type\":\"Wap\",\"wap_url\":\"https://shop.example.com\","
                     "\"wap_name\":\"店\"}}"));
        site.h5Type = u"iOS"_s;
        QCOMPARE(objectOf(v2NewOrderFields(site).value("scene_info")),
            objectOf("{\"h5_info\":{\"type\":\"IOS\",\"app_name\":\"店\","
                     "\"bundle_id\":\"https://shop.example.com\"}}"));
    }

    void writesChoicesOfV2Orders()
    {
        NewOrder order = newOrder(PayScene::Native);
        order.productId.clear();
        order.payerIp.clear();
        order.expiresAt = beijing(u"2026-09-01T12:00:00"_s);
        order.attach = u"桌号=12"_s;
        order.goodsTag = u"WXG"_s;
        order.deviceId = u"POS-07"_s;
        order.noCredit = order.receipt = order.profitSharing = true;
        const V2Fields fields = v2NewOrderFields(order);
        compareFields(fields,
            {{"product_id", "DEMO20260901-0001"}, {"spbill_create_ip", "127.0.0.1"},
                {"time_expire", "20260901120000"}, {"attach", "桌号=12"}, {"goods_tag", "WXG"},
                {"device_info", "POS-07"}, {"limit_pay", "no_credit"}, {"receipt", "Y"},
                {"profit_sharing", "Y"}});
    }

    void readsPaidV2Order()
    {
        const auto order = v2OrderOf(v2Fields("orderquery-answer"_L1));
        QVERIFY2(order, order ? "" : qPrintable(order.error().detail));
        QCOMPARE(toString(order->state), u"SUCCESS"_s);
        QCOMPARE(order->outTradeNo, u"DEMO20260901-0001"_s);
        QCOMPARE(order->transactionId, u"4200009999202609011234567890"_s);
        QCOMPARE(order->total, fen(1280));
        QCOMPARE(order->payerTotal, fen(1280));
        QVERIFY(!order->settlement);
        QCOMPARE(order->attach, u"桌号=12&备注:少糖"_s);
        QCOMPARE(order->paidAt, beijing(u"2026-09-01T10:15:02"_s));
        QCOMPARE(order->stateText, u"支付成功"_s);
        QVERIFY(order->coupons.isEmpty());
    }

    void readsCouponsOfV2Order()
    {
        V2Fields fields = v2Fields("notification"_L1);
        fields.insert("trade_state", "REFUND");
        const auto order = v2OrderOf(fields);
        QVERIFY(order);
        QCOMPARE(toString(order->state), u"REFUND"_s);
        QCOMPARE(order->total, fen(10000));
        QCOMPARE(order->settlement, fen(9000));
        QCOMPARE(order->payerTotal, fen(8000));
        const QList<domain::Coupon> coupons = {
            {u"900001"_s, {}, false, fen(1000)}, {u"900002"_s, {}, true, fen(1000)}};
        QCOMPARE(order->coupons, coupons);
    }

    void readsV2OrderThatNobodyPaid()
    {
        const auto order = v2OrderOf(
            {{"out_trade_no", "A"}, {"trade_state", "NOTPAY"}, {"trade_state_desc", "订单未支付"}});
        QVERIFY(order);
        QCOMPARE(toString(order->state), u"NOTPAY"_s);
        QCOMPARE(order->total, Money());
        QVERIFY(!order->paidAt.isValid());
        QVERIFY(v2OrderOf({{"trade_state", "NEW_WORD"}})->state == domain::TradeState::Unknown);
    }

    void refusesV2OrderWithoutWhatItNeeds()
    {
        QCOMPARE(problemOf(v2OrderOf({{"out_trade_no", "A"}})), u"wego.reply-unreadable"_s);
        QCOMPARE(problemOf(v2OrderOf({{"trade_state", "SUCCESS"}})), u"wego.reply-unreadable"_s);
    }

    void readsAcceptedV2Refund()
    {
        const auto refund = v2AcceptedRefundOf(v2Fields("refund-answer"_L1));
        QVERIFY(refund);
        QCOMPARE(toString(refund->status), u"PROCESSING"_s);
        QCOMPARE(refund->outRefundNo, u"RF20260901-01"_s);
        QCOMPARE(refund->refundId, u"50300009992026090100000000011"_s);
        QCOMPARE(refund->amount, fen(280));
        QCOMPARE(refund->total, fen(1280));
        QCOMPARE(refund->payerAmount, fen(280));
        QVERIFY(refund->coupons.isEmpty());
        V2Fields fields = v2Fields("refund-answer"_L1);
        fields.insert("coupon_type_0", "NO_CASH");
        fields.insert("coupon_refund_id_0", "900002");
        fields.insert("coupon_refund_fee_0", "28");
        const QList<domain::Coupon> coupons = {{u"900002"_s, {}, true, fen(28)}};
        QCOMPARE(v2AcceptedRefundOf(fields)->coupons, coupons);
    }

    void readsV2RefundsWithTheirCoupons()
    {
        const auto page = v2RefundPageOf(v2Fields("refundquery-answer"_L1));
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->total, 2);
        QCOMPARE(page->refunds.size(), 2);
        const domain::Refund& first = page->refunds[0];
        QCOMPARE(toString(first.status), u"PROCESSING"_s);
        QCOMPARE(first.outTradeNo, u"DEMO20260901-0002"_s);
        QCOMPARE(first.total, fen(10000));
        QCOMPARE(first.amount, fen(5000));
        QCOMPARE(first.settlement, fen(4500));
        QCOMPARE(first.payerAmount, fen(4000));
        QCOMPARE(first.channel, u"ORIGINAL"_s);
        QCOMPARE(first.receiver, u"工商银行借记卡0001"_s);
        QVERIFY(!first.succeededAt.isValid());
        const QList<domain::Coupon> coupons = {
            {u"900001"_s, {}, false, fen(500)}, {u"900002"_s, {}, true, fen(500)}};
        QCOMPARE(first.coupons, coupons);
        const domain::Refund& second = page->refunds[1];
        QCOMPARE(toString(second.status), u"SUCCESS"_s);
        QCOMPARE(second.outRefundNo, u"RF20260902-05"_s);
        QCOMPARE(second.payerAmount, fen(800));
        QCOMPARE(second.coupons.size(), 2);
        QCOMPARE(second.succeededAt, beijing(u"2026-09-02T20:00:05"_s));
    }

    void refusesPageThatHidesRefunds()
    {
        V2Fields fields = v2Fields("refundquery-answer"_L1);
        fields.insert("refund_count", "3");
        QCOMPARE(problemOf(v2RefundPageOf(fields)), u"wego.reply-unreadable"_s);
        fields.insert("refund_count", "99999999999999");
        QCOMPARE(problemOf(v2RefundPageOf(fields)), u"wego.reply-unreadable"_s);
        fields.insert("refund_count", "2");
        fields.remove("refund_status_1");
        QCOMPARE(problemOf(v2RefundPageOf(fields)), u"wego.reply-unreadable"_s);
        QCOMPARE(problemOf(v2RefundPageOf({{"refund_count", "0"}, {"total_fee", "1"}})),
            u"wego.reply-unreadable"_s);
    }

    void refusesWrongAmountsOfV2_data()
    {
        addWrongAmounts();
        addWrongTexts();
    }

    void refusesWrongAmountsOfV2()
    {
        QFETCH(QByteArray, amount);
        const auto with = [&](QLatin1StringView vector, const QByteArray& name) {
            V2Fields fields = v2Fields(vector);
            fields.insert(name, amount);
            return fields;
        };
        const QString code = u"wego.reply-unreadable"_s;
        for (const char* name : {"total_fee", "cash_fee", "settlement_total_fee", "coupon_fee_0"})
            QCOMPARE(problemOf(v2OrderOf(with("orderquery-answer"_L1, name))), code);
        for (const char* name : {"refund_fee", "total_fee", "cash_refund_fee"})
            QCOMPARE(problemOf(v2AcceptedRefundOf(with("refund-answer"_L1, name))), code);
        for (const char* name :
            {"refund_fee_1", "coupon_refund_fee_0", "coupon_refund_fee_0_1", "total_refund_count"})
            QCOMPARE(problemOf(v2RefundPageOf(with("refundquery-answer"_L1, name))), code);
    }

    void writesV3OrdersAsTheReference()
    {
        NewOrder order = newOrder(PayScene::Native);
        order.outTradeNo = u"DEMO20260901-0009"_s;
        order.description = u"体验装-拿铁"_s;
        order.expiresAt = beijing(u"2026-09-01T12:00:00"_s);
        QCOMPARE(objectOf(v3NewOrderBody(Merchant, order)), objectOf(v3Body("create"_L1)));
        RefundOrder refund;
        refund.transactionId = u"4200009999202609011234567890"_s;
        refund.outRefundNo = u"RF20260902-07"_s;
        refund.reason = u"少做了一杯"_s;
        refund.amount = fen(280);
        refund.total = fen(1280);
        QCOMPARE(
            objectOf(v3NewRefundBody(Merchant, refund)), objectOf(v3Body("refund-request"_L1)));
    }

    void writesV3OrdersOfAllScenes()
    {
        NewOrder page = newOrder(PayScene::Jsapi);
        page.openid = u"oDemo"_s;
        page.deviceId = u"POS-07"_s;
        page.noCredit = page.receipt = page.profitSharing = true;
        const QJsonObject body = objectOf(v3NewOrderBody(Merchant, page));
        QCOMPARE(body.value("payer"_L1).toObject(), objectOf("{\"openid\":\"oDemo\"}"));
        QCOMPARE(body.value("limit_pay"_L1).toArray(), QJsonArray{u"no_credit"_s});
        QCOMPARE(body.value("support_fapiao"_L1), true);
        QCOMPARE(body.value("settle_info"_L1).toObject(), objectOf("{\"profit_sharing\":true}"));
        QCOMPARE(body.value("scene_info"_L1).toObject(),
            objectOf("{\"payer_client_ip\":\"203.0.113.7\",\"device_id\":\"POS-07\"}"));
        NewOrder site = newOrder(PayScene::H5);
        site.h5Name = u"店"_s;
        site.h5Url = u"https://shop.example.com"_s;
        QCOMPARE(objectOf(v3NewOrderBody(Merchant, site)).value("scene_info"_L1).toObject(),
            objectOf("{\"payer_client_ip\":\"203.0.113.7\",\"h5_info\":{\"type\":\"Wap\","
                     "\"app_name\":\"店\",\"app_url\":\"https://shop.example.com\"}}"));
    }

    void addressesAreEncoded()
    {
        const QString path = u"/v3/refund/domestic/refunds/RF%4020260902%7C07"_s;
        QCOMPARE(v3RefundAddress(Merchant, u"RF@20260902|07"_s), (V3Address{path, {}}));
        QCOMPARE(v3RefundAddress(Provider, u"RF@20260902|07"_s),
            (V3Address{path, u"sub_mchid=1900000109"_s}));
        const QString orders = u"/v3/pay/transactions"_s;
        QCOMPARE(v3OrderAddress(Merchant, {OrderNumberKind::OutTradeNo, u"A|1"_s}),
            (V3Address{orders + u"/out-trade-no/A%7C1"_s, u"mchid=1699990001"_s}));
        QCOMPARE(v3OrderAddress(Merchant, {OrderNumberKind::TransactionId, u"42"_s}),
            (V3Address{orders + u"/id/42"_s, u"mchid=1699990001"_s}));
        QCOMPARE(v3OrderAddress(Provider, {OrderNumberKind::TransactionId, u"42"_s}),
            (V3Address{u"/v3/pay/partner/transactions/id/42"_s,
                u"sp_mchid=1699990001&sub_mchid=1900000109"_s}));
        QCOMPARE(
            v3CloseAddress(Merchant, u"../A"_s).path, orders + u"/out-trade-no/..%2FA/close"_s);
        QCOMPARE(v3NewOrderAddress(Merchant, PayScene::H5).path, orders + u"/h5"_s);
        QCOMPARE(v3CloseBody(Merchant), "{\"mchid\":\"1699990001\"}");
    }

    void readsV3Orders()
    {
        const auto paid = v3OrderOf(v3Body("paid"_L1));
        QVERIFY(paid);
        QCOMPARE(toString(paid->state), u"SUCCESS"_s);
        QCOMPARE(paid->appId, u"wx5f3c0a9d17e2b846"_s);
        QCOMPARE(paid->mchid, u"1699990001"_s);
        QCOMPARE(paid->total, fen(1280));
        QCOMPARE(paid->payerTotal, fen(1280));
        QCOMPARE(paid->openid, u"oDemo-Open_Id00000000000001"_s);
        QCOMPARE(paid->paidAt, beijing(u"2026-09-01T10:15:02"_s));
        const auto unpaid = v3OrderOf(v3Body("notpay"_L1));
        QVERIFY(unpaid);
        QCOMPARE(toString(unpaid->state), u"NOTPAY"_s);
        QCOMPARE(unpaid->total, fen(100));
        QVERIFY(!unpaid->payerTotal);
        QVERIFY(v3OrderOf("{\"out_trade_no\":\"A\",\"trade_state\":\"CLOSED\"}"));
    }

    void readsCouponsOfV3Order()
    {
        const auto order = v3OrderOf(
            "{\"out_trade_no\":\"A\",\"trade_state\":\"SUCCESS\",\"sp_mchid\":\"1\","
            "\"success_time\":\"2026-09-01T02:15:02.500Z\",\"payer\":{\"sp_openid\":\"o\"},"
            "\"scene_info\":{\"device_id\":\"d\"},\"amount\":{\"total\":10},\"promotion_detail\":["
            "{\"coupon_id\":\"1\",\"name\":\"满减\",\"type\":\"CASH\",\"amount\":3},"
            "{\"coupon_id\":\"2\",\"type\":\"NOCASH\",\"amount\":2,\"x\":null}]}");
        QVERIFY(order);
        const QList<domain::Coupon> coupons = {
            {u"1"_s, u"满减"_s, false, fen(3)}, {u"2"_s, {}, true, fen(2)}};
        QCOMPARE(order->coupons, coupons);
        QCOMPARE(order->mchid, u"1"_s);
        QCOMPARE(order->openid, u"o"_s);
        QCOMPARE(order->deviceId, u"d"_s);
        QCOMPARE(order->paidAt.toMSecsSinceEpoch(),
            beijing(u"2026-09-01T10:15:02"_s).toMSecsSinceEpoch() + 500);
        QCOMPARE(order->paidAt.offsetFromUtc(), 8 * 3600);
    }

    void readsV3Refund()
    {
        const auto refund = v3RefundOf(v3Body("refund"_L1));
        QVERIFY(refund);
        QCOMPARE(toString(refund->status), u"PROCESSING"_s);
        QCOMPARE(refund->outRefundNo, u"RF20260902-07"_s);
        QCOMPARE(refund->amount, fen(280));
        QCOMPARE(refund->total, fen(1280));
        QCOMPARE(refund->settlement, fen(280));
        QCOMPARE(refund->payerAmount, fen(280));
        QCOMPARE(refund->feeReturned, fen(2));
        QCOMPARE(refund->receiver, u"支付用户零钱"_s);
        QCOMPARE(refund->fundsAccount, u"UNSETTLED"_s);
        QCOMPARE(refund->createdAt, beijing(u"2026-09-02T09:30:07"_s));
        QVERIFY(!refund->succeededAt.isValid());
    }

    void anyFlippedByteOfASignedV3AnswerIsRefused()
    {
        const auto platform = security::PublicKey::fromPem(
            test::payFile("throwaway-platform-pubkey.pem"));
        const net::HttpResponse good = signedResponse(v3Body("refund"_L1));
        QVERIFY(verifyReply(good, *platform));
        test::FakeRandom random(3);
        for (qsizetype at = 0; at < good.body.size(); ++at) {
            net::HttpResponse flipped = good;
            flipped.body[at] = flip(good.body[at], random);
            QCOMPARE(problemOf(verifyReply(flipped, *platform)), u"wego.reply-unverified"_s);
        }
        for (const qsizetype header : {0, 1, 2}) {
            const QByteArray value = good.headers[header].second;
            // Of the last letter of base64 four bits stand for nothing.
            const qsizetype end = value.endsWith("==") ? value.size() - 3 : value.size();
            for (qsizetype at = 0; at < end; ++at) {
                net::HttpResponse flipped = good;
                flipped.headers[header].second[at] = flip(value[at], random);
                QVERIFY(!verifyReply(flipped, *platform));
            }
        }
    }

    void refusesWrongAmountsOfV3_data()
    {
        addWrongAmounts();
        QTest::newRow("text") << QByteArray("\"280\"");
        QTest::newRow("large exponent") << QByteArray("1E400");
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("nearly") << QByteArray("7.000000001");
    }

    void refusesWrongAmountsOfV3()
    {
        QFETCH(QByteArray, amount);
        const QString code = u"wego.reply-unreadable"_s;
        const QByteArray refund = v3Body("refund"_L1);
        QByteArray wrong = refund;
        QCOMPARE(
            problemOf(v3RefundOf(wrong.replace("\"refund\":280", "\"refund\":" + amount))), code);
        wrong = refund;
        QCOMPARE(
            problemOf(v3RefundOf(wrong.replace("\"total\":1280", "\"total\":" + amount))), code);
        wrong = v3Body("paid"_L1);
        QCOMPARE(
            problemOf(v3OrderOf(wrong.replace("\"total\":1280", "\"total\":" + amount))), code);
    }

    void readsOnlyExactNumbers()
    {
        const auto object = parseV3Object(
            "{\"a\":1.5,\"b\":-7,\"c\":\"1.5 "
            "\\\"2.5\\\\\",\"d\":[1e3,2,0.0],\"e\":123456789012345678,"
            "\"f\":1234567890123456789}");
        QVERIFY(object);
        QCOMPARE(object->value("a"_L1), QJsonValue(false));
        QCOMPARE(object->value("b"_L1).toInteger(), -7);
        QCOMPARE(object->value("c"_L1).toString(), u"1.5 \"2.5\\"_s);
        QCOMPARE(object->value("d"_L1).toArray(), (QJsonArray{false, 2, false}));
        QCOMPARE(object->value("e"_L1).toInteger(), 123456789012345678);
        QCOMPARE(object->value("f"_L1), QJsonValue(false));
        for (const char* wrong :
            {"", "[]", "7", "{\"a\":1.5.5", "{1.5:2}", "{\"a\":\"", "{\"a\":01}"})
            QVERIFY2(!parseV3Object(wrong), wrong);
        QVERIFY(!parseV3Object(QByteArray("[").repeated(1'000'000)));
        QVERIFY(!parseV3Object(QByteArray("{\"a\":").repeated(200'000)));
        QVERIFY(!parseV3Object("{\"a\":\"\xC8\xD5\"}"));
    }

    void signsForTheFrontEnd_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonObject frontEnd = payJson("order-vectors.json").value("frontEnd"_L1).toObject();
        const QJsonArray signs = frontEnd.value("signs"_L1).toArray();
        for (const auto& vector : signs)
            QTest::newRow(qPrintable(vector.toObject().value("name"_L1).toString()))
                << vector.toObject();
    }

    void signsForTheFrontEnd()
    {
        QFETCH(QJsonObject, vector);
        const QJsonObject known = payJson("order-vectors.json").value("frontEnd"_L1).toObject();
        const FrontEndTerms terms{known.value("appId"_L1).toString(),
            known.value("mchid"_L1).toString(), known.value("prepayId"_L1).toString(),
            known.value("timestamp"_L1).toInteger(), known.value("nonce"_L1).toString().toLatin1()};
        const PayScene scene = *domain::paySceneFromString(vector.value("scene"_L1).toString());
        const auto type = domain::v2SignTypeFromString(vector.value("signType"_L1).toString());
        const auto key = security::PrivateKey::fromPem(test::payFile("throwaway-merchant-key.pem"));
        const domain::FrontEndCall call = type ? v2FrontEndCall(terms, scene, apiV2Key(), *type)
                                               : *v3FrontEndCall(terms, scene, *key);
        QCOMPARE(call.fields.last().second, vector.value("sign"_L1).toString());
        QStringList names;
        for (const auto& field : call.fields)
            names.append(field.first);
        QCOMPARE(names.join(u' '),
            scene == PayScene::Jsapi
                ? u"appId timeStamp nonceStr package signType paySign"_s
                : u"appid partnerid prepayid package noncestr timestamp sign"_s);
    }

    void signsNothingForTheOtherScenes()
    {
        QVERIFY(v2FrontEndCall({}, PayScene::Native, apiV2Key(), V2SignType::Md5).fields.isEmpty());
        QVERIFY(v2FrontEndCall({}, PayScene::H5, apiV2Key(), V2SignType::Md5).fields.isEmpty());
    }

    void refusesPreparedOrderWithoutItsPart_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        const auto row = [](const char* name, PayScene scene, const QByteArray& good,
                             const QByteArray& bad) {
            QTest::newRow(name) << static_cast<int>(scene) << good << bad;
        };
        row("native", PayScene::Native, "{\"code_url\":\"weixin://wxpay/bizpayurl?pr=DeMo0001zz\"}",
            "{\"prepay_id\":\"wx1\"}");
        row("page", PayScene::Jsapi, "{\"prepay_id\":\"wx1\"}", "{\"prepay_id\":7}");
        row("app", PayScene::App, "{\"prepay_id\":\"wx1\"}", "{}");
        row("site", PayScene::H5, "{\"h5_url\":\"https://wx.tenpay.com/cgi-bin/x?prepay_id=1\"}",
            "{\"h5_url\":\"javascript:alert(1)\"}");
    }

    void refusesPreparedOrderWithoutItsPart()
    {
        QFETCH(int, scene);
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QVERIFY(v3PreparedOf(good, static_cast<PayScene>(scene)));
        QCOMPARE(
            problemOf(v3PreparedOf(bad, static_cast<PayScene>(scene))), u"wego.reply-unreadable"_s);
    }
};

QTEST_GUILESS_MAIN(TestOrderCodecs)
#include "tst_ordercodecs.moc"
