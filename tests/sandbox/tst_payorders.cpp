// SPDX-License-Identifier: GPL-3.0-or-later
#include "tradefixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::test;

namespace {

struct BillOrder {
    QString transactionId;
    QString outTradeNo;
    QString total; ///< in yuan
    bool isPayment = false;
};

/// The rows of a bill that its escapes cannot disturb.
QList<BillOrder> ordersIn(const QByteArray& bill)
{
    QList<BillOrder> orders;
    for (const QByteArray& line : bill.split('\n')) {
        const QStringList cells = QString::fromUtf8(line).remove(u'`').trimmed().split(u',');
        if (cells.size() == 27 && cells[5].startsWith(u"42"))
            orders.append({cells[5], cells[6], cells[24], cells[9] == u"SUCCESS"});
    }
    return orders;
}

QString yuan(qint64 fen)
{
    return base::Money::fromFen(fen).toYuan();
}

} // namespace

class TestPayOrders : public QObject, private TradeFixture {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void v2RefusesBrokenMessages_data();
    void v2RefusesBrokenMessages();
    void v2RefusesAWrongSignature();
    void v2RefusesWhatIsNoOrder_data();
    void v2RefusesWhatIsNoOrder();
    void v2AnswersAreSignedAsAsked_data();
    void v2AnswersAreSignedAsAsked();
    void v2NumbersComeWithoutCdata();
    void v3RefusesWhatIsNoOrder_data();
    void v3RefusesWhatIsNoOrder();
    void v3RefusesAnotherMerchant();
    void v3RefusesWrongVerbsAndPaths();
    void unknownOrdersAreNotFound();
    void anOrderIsCreatedAndPaid();
    void anOrderOfV2IsKnownToV3();
    void everySortOfOrderBringsItsMeans();
    void theSameOrderAgainKillsTheOldCode();
    void anotherOrderByTheSameNumberIsRefused();
    void aPaidOrClosedNumberIsUsedUp();
    void closingIsRepeatSafe();
    void ordersExpire();
    void expiryIsRaisedAndCut();
    void ordersPayThemselves();
    void couponsPayAPart();
    void shopOrdersAreFoundAsTheBillTells();
    void tomorrowsOrdersAreNotThereYet();
    void tradeSurvivesARestart();
    void aBrokenLineIsLeftOut();
    void v2ReportIsTaken();
    void customersCannotPayWhatIsNotThere();
    void aCertificateIsDemanded();
};

void TestPayOrders::v2RefusesBrokenMessages_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("message");
    const QByteArray fields = "<out_trade_no>DEMO-0001</out_trade_no>";
    QTest::newRow("GET") << QByteArray("GET") << QByteArray() << QByteArray("REQUIRE_POST_METHOD");
    QTest::newRow("nothing") << QByteArray("POST") << QByteArray() << QByteArray("POST_DATA_EMPTY");
    QTest::newRow("a document type")
        << QByteArray("POST") << "<!DOCTYPE xml [<!ENTITY a \"b\">]><xml>" + fields + "</xml>"
        << QByteArray("XML_FORMAT_ERROR");
    QTest::newRow("nested") << QByteArray("POST")
                            << QByteArray("<xml><out_trade_no><a>1</a></out_trade_no></xml>")
                            << QByteArray("XML_FORMAT_ERROR");
    QTest::newRow("another root") << QByteArray("POST") << "<root>" + fields + "</root>"
                                  << QByteArray("XML_FORMAT_ERROR");
    QTest::newRow("GBK") << QByteArray("POST")
                         << QByteArray("<xml><body>\xc4\xc3\xcc\xfa</body></xml>")
                         << QByteArray("NOT_UTF8");
    QTest::newRow("cut off") << QByteArray("POST") << QByteArray("<xml><body>\xe6\x8b</body></xml>")
                             << QByteArray("NOT_UTF8");
    QTest::newRow("no signature") << QByteArray("POST") << "<xml>" + fields + "</xml>"
                                  << QByteArray("missing parameter");
}

void TestPayOrders::v2RefusesBrokenMessages()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, message);
    for (const QByteArray path : {"/pay/orderquery", "/pay/unifiedorder", "/secapi/pay/refund"}) {
        const Fields answer = parseXml(
            m_client->send(method, path, {{"Content-Type", "text/xml"}}, body).body);
        QCOMPARE(answer.value("return_code"), QByteArray("FAIL"));
        QCOMPARE(answer.value("return_msg"), message);
        QVERIFY(!answer.contains("sign"));
    }
}

void TestPayOrders::v2RefusesAWrongSignature()
{
    m_client->apiV2Key[0] = m_client->apiV2Key[0] == 'A' ? 'B' : 'A';
    const Fields answer = v2("/pay/orderquery", {{"out_trade_no", "DEMO-0001"}});
    QCOMPARE(answer.value("return_code"), QByteArray("FAIL"));
    QVERIFY(answer.value("return_msg").startsWith("签名错误"));
    QVERIFY(!answer.contains("sign"));
}

void TestPayOrders::v2RefusesWhatIsNoOrder_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char* name, const QByteArray& field, const QByteArray& value,
                         const QByteArray& error) {
        QTest::newRow(name) << field << value << error;
    };
    row("no body", "body", "", "LACK_PARAMS");
    row("no amount", "total_fee", "", "LACK_PARAMS");
    row("no type", "trade_type", "", "LACK_PARAMS");
    row("no product", "product_id", "", "LACK_PARAMS");
    row("decimals", "total_fee", "12.80", "PARAM_ERROR");
    row("nothing to pay", "total_fee", "0", "PARAM_ERROR");
    row("negative", "total_fee", "-1", "PARAM_ERROR");
    row("full-width", "total_fee", "１００", "PARAM_ERROR");
    row("huge", "total_fee", "99999999999999999999", "PARAM_ERROR");
    row("short number", "out_trade_no", "12345", "PARAM_ERROR");
    row("long number", "out_trade_no", QByteArray(33, '1'), "PARAM_ERROR");
    row("a sign too many", "out_trade_no", "DEMO@0001", "PARAM_ERROR");
    row("long body", "body", QByteArray(129, 'x'), "PARAM_ERROR");
    row("long attach", "attach", QByteArray(128, 'x'), "PARAM_ERROR");
    row("other money", "fee_type", "USD", "PARAM_ERROR");
    row("other type", "trade_type", "BARTER", "PARAM_ERROR");
    row("JSAPI without a person", "trade_type", "JSAPI", "LACK_PARAMS");
    row("H5 without a scene", "trade_type", "MWEB", "LACK_PARAMS");
    row("query", "notify_url", "https://shop.example.com/n?a=1", "PARAM_ERROR");
    row("no address", "notify_url", "shop", "PARAM_ERROR");
    row("expiry no time", "time_expire", "2026-11-22", "PARAM_ERROR");
    row("expired", "time_expire", "20261122120030", "PARAM_ERROR");
}

void TestPayOrders::v2RefusesWhatIsNoOrder()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, value);
    Fields order = unifiedOrder("DEMO-0001");
    order[field] = value;
    const Fields answer = v2("/pay/unifiedorder", order);
    QCOMPARE(answer.value("result_code"), QByteArray("FAIL"));
    QTEST(answer.value("err_code"), "error");
    QVERIFY(isSignedV2(answer));
    QCOMPARE(code(get(V3Orders + "out-trade-no/DEMO-0001?mchid=1699990001")), u"ORDER_NOT_EXIST"_s);
}

void TestPayOrders::v2AnswersAreSignedAsAsked_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("usual") << QByteArray() << qsizetype(32);
    QTest::newRow("MD5") << QByteArray("MD5") << qsizetype(32);
    QTest::newRow("HMAC-SHA256") << QByteArray("HMAC-SHA256") << qsizetype(64);
}

void TestPayOrders::v2AnswersAreSignedAsAsked()
{
    QFETCH(const QByteArray, type);
    int unknownFields = 0;
    for (int time = 0; time < 10; ++time) {
        Fields order = unifiedOrder("DEMO-0001");
        order["sign_type"] = type;
        const Fields answer = v2("/pay/unifiedorder", order);
        QCOMPARE(answer.value("result_code"), QByteArray("SUCCESS"));
        QVERIFY(isSignedV2(answer, type));
        QTEST(answer.value("sign").size(), "length");
        unknownFields += answer.contains("new_field_2027") ? 1 : 0;
    }
    QVERIFY(unknownFields > 0 && unknownFields < 10);
}

void TestPayOrders::v2NumbersComeWithoutCdata()
{
    makePaid(u"DEMO-0001"_s, 1280);
    const QByteArray xml = rawV2("/pay/orderquery", {{"out_trade_no", "DEMO-0001"}}).body;
    QVERIFY(xml.contains("<total_fee>1280</total_fee>"));
    QVERIFY(xml.contains("<trade_state><![CDATA[SUCCESS]]></trade_state>"));
}

void TestPayOrders::v3RefusesWhatIsNoOrder_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const QString& field, const QByteArray& json) {
        QTest::newRow(name) << field << json;
    };
    row("amount as text", u"/amount/total"_s, R"("100")");
    row("decimals", u"/amount/total"_s, "7.5");
    row("no integer", u"/amount/total"_s, "7.0");
    row("nothing", u"/amount/total"_s, "0");
    row("null", u"/description"_s, "null");
    row("empty", u"/description"_s, R"("")");
    row("emoji", u"/description"_s, R"("tea 🍵")");
    row("long", u"/description"_s, '"' + QByteArray(128, 'x') + '"');
    row("short number", u"/out_trade_no"_s, R"("12345")");
    row("a sign too many", u"/out_trade_no"_s, R"("DEMO@0001")");
    row("other money", u"/amount/currency"_s, R"("USD")");
    row("no time", u"/time_expire"_s, R"("20261123120000")");
    row("no zone", u"/time_expire"_s, R"("2026-11-23T12:00:00")");
    row("no address", u"/notify_url"_s, R"("shop")");
    row("query", u"/notify_url"_s, R"("https://shop.example.com/n?a=1")");
}

void TestPayOrders::v3RefusesWhatIsNoOrder()
{
    QFETCH(const QString, field);
    QFETCH(const QByteArray, json);
    QByteArray body =
        QJsonDocument(nativeOrder(u"DEMO-0001"_s, 1000)).toJson(QJsonDocument::Compact);
    const QByteArray name = field.section(u'/', -1).toLatin1();
    const qsizetype known = body.indexOf('"' + name + "\":");
    if (known < 0) {
        body.insert(1, '"' + name + "\":" + json + ',');
    } else {
        const qsizetype from = known + name.size() + 3;
        const QByteArray rest = body.mid(from);
        const qsizetype length = rest.startsWith('"') ? rest.indexOf('"', 1) + 1
                                                      : rest.indexOf('}');
        body.replace(from, length, json);
    }
    const RawReply reply = m_client->v3("POST", V3Orders + "native", body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), u"PARAM_ERROR"_s);
    const QJsonObject detail = test::json(reply).value(u"detail").toObject();
    QCOMPARE(detail.value(u"field").toString(), field);
    QCOMPARE(detail.value(u"location").toString(), u"body"_s);
    QVERIFY(!detail.value(u"issue").toString().isEmpty());
    QVERIFY(reply.headers.contains("wechatpay-signature"));
}

void TestPayOrders::v3RefusesAnotherMerchant()
{
    QJsonObject order = nativeOrder(u"DEMO-0001"_s, 1000);
    order[u"mchid"] = u"1699990002"_s;
    QCOMPARE(code(post(V3Orders + "native", order)), u"PARAM_ERROR"_s);
    order = nativeOrder(u"DEMO-0001"_s, 1000);
    order[u"appid"] = u"wx0000000000000000"_s;
    QCOMPARE(code(post(V3Orders + "native", order)), u"APPID_MCHID_NOT_MATCH"_s);
    makePaid(u"DEMO-0001"_s);
    const QByteArray path = V3Orders + "out-trade-no/DEMO-0001";
    QCOMPARE(code(get(path + "?mchid=1699990002")), u"PARAM_ERROR"_s);
    const RawReply without = get(path);
    QCOMPARE(json(without).value(u"detail").toObject().value(u"field").toString(), u"mchid"_s);
    QCOMPARE(code(post(path + "/close", {{u"mchid"_s, u"1699990002"_s}})), u"PARAM_ERROR"_s);
    QCOMPARE(code(post(path + "/close", {})), u"PARAM_ERROR"_s);
    QCOMPARE(code(m_client->v3("POST", V3Orders + "native", "no json")), u"PARAM_ERROR"_s);
}

void TestPayOrders::v3RefusesWrongVerbsAndPaths()
{
    QCOMPARE(get(V3Orders + "native").status, 405);
    QCOMPARE(post(V3Orders + "id/4200000000", {}).status, 405);
    QCOMPARE(get(V3Orders + "out-trade-no/DEMO-0001/close").status, 405);
    QCOMPARE(post(V3Orders + "codepay", {}).status, 404);
    QCOMPARE(get(V3Refunds).status, 405);
    QCOMPARE(get(V3Refunds + "/a/b/c").status, 404);
}

void TestPayOrders::unknownOrdersAreNotFound()
{
    const QString shop = m_sandbox->orders(Yesterday, 1)[0].toObject()[u"out_trade_no"].toString();
    const QString id = m_sandbox->orders(Yesterday, 1)[0].toObject()[u"transaction_id"].toString();
    const QString next = id.chopped(1) + (id.endsWith(u'1') ? u'2' : u'1');
    for (const QString& number : {u"DEMO-0404"_s, shop.chopped(5) + u"99999"_s, shop + u"0"_s,
             QString(shop).replace(9, 2, u"77"_s)}) {
        QCOMPARE(find(number).value(u"code").toString(), u"ORDER_NOT_EXIST"_s);
        QCOMPARE(v2("/pay/orderquery", {{"out_trade_no", number.toLatin1()}}).value("err_code"),
            QByteArray("ORDERNOTEXIST"));
    }
    for (const QString& number : {next, u"4200002100000000000000000000"_s, shop}) {
        const RawReply reply = get(V3Orders + "id/" + number.toLatin1() + "?mchid=1699990001");
        QCOMPARE(reply.status, 404);
        QCOMPARE(v2("/pay/orderquery", {{"transaction_id", number.toLatin1()}}).value("err_code"),
            QByteArray("ORDERNOTEXIST"));
    }
    QCOMPARE(v2("/pay/orderquery", {}).value("err_code"), QByteArray("LACK_PARAMS"));
}

void TestPayOrders::anOrderIsCreatedAndPaid()
{
    const RawReply created = create(u"DEMO|0*001"_s, 1280);
    QCOMPARE(created.status, 200);
    QVERIFY(
        json(created).value(u"code_url").toString().startsWith(u"weixin://wxpay/bizpayurl?pr="));
    const QJsonObject unpaid = find(u"DEMO|0*001"_s);
    QCOMPARE(unpaid.value(u"trade_state").toString(), u"NOTPAY"_s);
    QVERIFY(!unpaid.contains(u"transaction_id"));
    advance(5000);
    QVERIFY(m_sandbox->pay(u"DEMO|0*001"_s));
    const QJsonObject paid = find(u"DEMO|0*001"_s);
    QCOMPARE(paid.value(u"trade_state").toString(), u"SUCCESS"_s);
    QCOMPARE(paid.value(u"success_time").toString(), u"2026-11-22T12:00:05+08:00"_s);
    QCOMPARE(paid.value(u"amount").toObject().value(u"payer_total").toInt(), 1280);
    const QByteArray id = paid.value(u"transaction_id").toString().toLatin1();
    QCOMPARE(id.size(), qsizetype(28));
    QCOMPARE(id.mid(10, 8), QByteArray("20261122"));
    QCOMPARE(json(get(V3Orders + "id/" + id + "?mchid=1699990001")), paid);
    const Fields both = v2(
        "/pay/orderquery", {{"transaction_id", id}, {"out_trade_no", "DEMO-0404"}});
    QCOMPARE(both.value("out_trade_no"), QByteArray("DEMO|0*001"));
    QCOMPARE(both.value("time_end"), QByteArray("20261122120005"));
}

void TestPayOrders::anOrderOfV2IsKnownToV3()
{
    const Fields made = v2("/pay/unifiedorder", unifiedOrder("DEMO-0001"));
    QVERIFY(made.value("code_url").startsWith("weixin://"));
    QVERIFY(made.value("prepay_id").startsWith("wx"));
    QCOMPARE(v2("/pay/orderquery", {{"out_trade_no", "DEMO-0001"}}).value("trade_state"),
        QByteArray("NOTPAY"));
    QVERIFY(m_sandbox->pay(u"DEMO-0001"_s));
    const QJsonObject paid = find(u"DEMO-0001"_s);
    QCOMPARE(paid.value(u"attach").toString(), u"桌号=12&备注:少糖"_s);
    const Fields same = v2("/pay/orderquery", {{"out_trade_no", "DEMO-0001"}});
    QCOMPARE(same.value("attach"), QByteArray("桌号=12&备注:少糖"));
    QVERIFY(isSignedV2(same));
}

void TestPayOrders::everySortOfOrderBringsItsMeans()
{
    QJsonObject order = nativeOrder(u"DEMO-APP1"_s, 100);
    QVERIFY(json(post(V3Orders + "app", order)).value(u"prepay_id").toString().startsWith(u"wx"));
    order[u"out_trade_no"] = u"DEMO-JS01"_s;
    QCOMPARE(code(post(V3Orders + "jsapi", order)), u"PARAM_ERROR"_s);
    order[u"payer"] = QJsonObject{{u"openid"_s, u"oDemo"_s}};
    QVERIFY(json(post(V3Orders + "jsapi", order)).contains(u"prepay_id"));
    order[u"out_trade_no"] = u"DEMO-H501"_s;
    QCOMPARE(code(post(V3Orders + "h5", order)), u"PARAM_ERROR"_s);
    order[u"scene_info"] = QJsonObject{{u"payer_client_ip"_s, u"203.0.113.7"_s},
        {u"h5_info"_s, QJsonObject{{u"type"_s, u"Wap"_s}}}};
    QVERIFY(json(post(V3Orders + "h5", order)).value(u"h5_url").toString().startsWith(u"https://"));
    Fields v2Order = unifiedOrder("DEMO-MW01");
    v2Order["trade_type"] = "MWEB";
    v2Order["scene_info"] = R"({"h5_info":{"type":"Wap"}})";
    QVERIFY(v2("/pay/unifiedorder", v2Order).value("mweb_url").startsWith("https://"));
    QVERIFY(m_sandbox->pay(u"DEMO-JS01"_s));
    QCOMPARE(find(u"DEMO-JS01"_s)[u"payer"].toObject()[u"openid"].toString(), u"oDemo"_s);
}

void TestPayOrders::theSameOrderAgainKillsTheOldCode()
{
    const QString old = json(create(u"DEMO-0001"_s)).value(u"code_url").toString();
    const QString fresh = json(create(u"DEMO-0001"_s)).value(u"code_url").toString();
    QVERIFY(!fresh.isEmpty() && fresh != old);
    QCOMPARE(control("pay", "{\"code_url\":\"" + old.toLatin1() + "\"}").status, 409);
    QCOMPARE(control("pay", "{\"code_url\":\"" + fresh.toLatin1() + "\"}").status, 200);
    QCOMPARE(find(u"DEMO-0001"_s).value(u"trade_state").toString(), u"SUCCESS"_s);
}

void TestPayOrders::anotherOrderByTheSameNumberIsRefused()
{
    QCOMPARE(create(u"DEMO-0001"_s).status, 200);
    const RawReply other = create(u"DEMO-0001"_s, 1001);
    QCOMPARE(other.status, 403);
    QCOMPARE(code(other), u"OUT_TRADE_NO_USED"_s);
    QCOMPARE(
        code(post(V3Orders + "app", nativeOrder(u"DEMO-0001"_s, 1000))), u"OUT_TRADE_NO_USED"_s);
    QCOMPARE(v2("/pay/unifiedorder", unifiedOrder("DEMO-0001")).value("err_code"),
        QByteArray("OUT_TRADE_NO_USED"));
    QCOMPARE(find(u"DEMO-0001"_s).value(u"amount").toObject().value(u"total").toInt(), 1000);
}

void TestPayOrders::aPaidOrClosedNumberIsUsedUp()
{
    makePaid(u"DEMO-0001"_s);
    QCOMPARE(code(create(u"DEMO-0001"_s)), u"ORDER_PAID"_s);
    QCOMPARE(v2("/pay/unifiedorder", unifiedOrder("DEMO-0001")).value("err_code"),
        QByteArray("ORDERPAID"));
    QCOMPARE(v2("/pay/unifiedorder", unifiedOrder("DEMO-0002")).value("err_code"), QByteArray());
    QCOMPARE(v2("/pay/closeorder", {{"out_trade_no", "DEMO-0002"}}).value("result_msg"),
        QByteArray("OK"));
    QCOMPARE(v2("/pay/unifiedorder", unifiedOrder("DEMO-0002")).value("err_code"),
        QByteArray("ORDERCLOSED"));
    QCOMPARE(code(create(u"DEMO-0002"_s)), u"ORDER_CLOSED"_s);
    QVERIFY(!m_sandbox->pay(u"DEMO-0002"_s));
}

void TestPayOrders::closingIsRepeatSafe()
{
    const QJsonObject body{{u"mchid"_s, u"1699990001"_s}};
    const QByteArray path = V3Orders + "out-trade-no/DEMO-0001/close";
    QCOMPARE(code(post(path, body)), u"ORDER_NOT_EXIST"_s);
    QCOMPARE(v2("/pay/closeorder", {{"out_trade_no", "DEMO-0001"}}).value("err_code"),
        QByteArray("ORDERNOTEXIST"));
    QCOMPARE(create(u"DEMO-0001"_s).status, 200);
    m_client->wechatpaySerial = m_ready.wechatpayKeyId.toLatin1();
    for (int time = 0; time < 2; ++time) {
        const RawReply closed = post(path, body);
        QCOMPARE(closed.status, 204);
        QVERIFY(closed.body.isEmpty());
        QVERIFY(isSigned(closed, wechatpayKey()));
    }
    QCOMPARE(find(u"DEMO-0001"_s).value(u"trade_state").toString(), u"CLOSED"_s);
    QCOMPARE(v2("/pay/closeorder", {{"out_trade_no", "DEMO-0001"}}).value("err_code"),
        QByteArray("ORDERCLOSED"));
    makePaid(u"DEMO-0002"_s);
    QCOMPARE(code(post(V3Orders + "out-trade-no/DEMO-0002/close", body)), u"ORDER_PAID"_s);
    QCOMPARE(v2("/pay/closeorder", {}).value("err_code"), QByteArray("LACK_PARAMS"));
}

void TestPayOrders::ordersExpire()
{
    QCOMPARE(create(u"DEMO-0001"_s).status, 200);
    advance(7 * DayMs - 1000);
    QCOMPARE(find(u"DEMO-0001"_s).value(u"trade_state").toString(), u"NOTPAY"_s);
    advance(1000);
    QVERIFY(!m_sandbox->pay(u"DEMO-0001"_s));
    QCOMPARE(find(u"DEMO-0001"_s).value(u"trade_state").toString(), u"CLOSED"_s);
    Fields order = unifiedOrder("DEMO-0002");
    order["time_expire"] = "20261129120200"; // in two minutes
    QCOMPARE(v2("/pay/unifiedorder", order).value("result_code"), QByteArray("SUCCESS"));
    advance(2 * MinuteMs - 1000);
    QCOMPARE(find(u"DEMO-0002"_s).value(u"trade_state").toString(), u"NOTPAY"_s);
    advance(1000);
    QCOMPARE(find(u"DEMO-0002"_s).value(u"trade_state").toString(), u"CLOSED"_s);
}

void TestPayOrders::expiryIsRaisedAndCut()
{
    QJsonObject order = nativeOrder(u"DEMO-0001"_s, 1000);
    order[u"time_expire"] = u"2026-11-22T04:00:10Z"_s; // in ten seconds
    QCOMPARE(post(V3Orders + "native", order).status, 200);
    QJsonObject late = nativeOrder(u"DEMO-0002"_s, 1000);
    late[u"time_expire"] = u"2027-11-22T12:00:00+08:00"_s;
    QCOMPARE(post(V3Orders + "native", late).status, 200);
    advance(MinuteMs - 1000);
    QCOMPARE(find(u"DEMO-0001"_s).value(u"trade_state").toString(), u"NOTPAY"_s);
    advance(1000);
    QCOMPARE(find(u"DEMO-0001"_s).value(u"trade_state").toString(), u"CLOSED"_s);
    advance(15 * DayMs - MinuteMs - 1000);
    QCOMPARE(find(u"DEMO-0002"_s).value(u"trade_state").toString(), u"NOTPAY"_s);
    advance(1000);
    QCOMPARE(find(u"DEMO-0002"_s).value(u"trade_state").toString(), u"CLOSED"_s);
}

void TestPayOrders::ordersPayThemselves()
{
    restart({.autoPayMs = 3000});
    QCOMPARE(create(u"DEMO-0001"_s).status, 200);
    advance(2999);
    QCOMPARE(find(u"DEMO-0001"_s).value(u"trade_state").toString(), u"NOTPAY"_s);
    advance(MinuteMs);
    const QJsonObject paid = find(u"DEMO-0001"_s);
    QCOMPARE(paid.value(u"trade_state").toString(), u"SUCCESS"_s);
    QCOMPARE(paid.value(u"success_time").toString(), u"2026-11-22T12:00:03+08:00"_s);
}

void TestPayOrders::couponsPayAPart()
{
    QCOMPARE(create(u"DEMO-0001"_s, 1000).status, 200);
    QCOMPARE(control("pay", R"({"out_trade_no":"DEMO-0001","coupon":1001})").status, 409);
    QCOMPARE(control("pay", R"({"out_trade_no":"DEMO-0001","coupon":-1})").status, 400);
    const QByteArray with = R"({"out_trade_no":"DEMO-0001","coupon":300,"coupon_type":"NO_CASH"})";
    QCOMPARE(control("pay", with).status, 200);
    const QJsonObject paid = find(u"DEMO-0001"_s);
    QCOMPARE(paid[u"amount"].toObject()[u"payer_total"].toInt(), 700);
    const QJsonObject coupon = paid[u"promotion_detail"].toArray()[0].toObject();
    QCOMPARE(coupon[u"type"].toString(), u"NOCASH"_s);
    QCOMPARE(coupon[u"amount"].toInt(), 300);
    const Fields same = v2("/pay/orderquery", {{"out_trade_no", "DEMO-0001"}});
    QCOMPARE(same.value("cash_fee"), QByteArray("700"));
    QCOMPARE(same.value("settlement_total_fee"), QByteArray("700"));
    QCOMPARE(same.value("coupon_type_0"), QByteArray("NO_CASH"));
    QCOMPARE(same.value("coupon_fee_0"), QByteArray("300"));
    QCOMPARE(same.value("coupon_count"), QByteArray("1"));
}

void TestPayOrders::shopOrdersAreFoundAsTheBillTells()
{
    int refunded = 0;
    const QList<BillOrder> orders = ordersIn(m_sandbox->billFor(Yesterday));
    QVERIFY(orders.size() > 100);
    for (const BillOrder& order : orders) {
        const QJsonObject found = find(order.outTradeNo);
        QCOMPARE(found.value(u"transaction_id").toString(), order.transactionId);
        const QByteArray byId = V3Orders + "id/" + order.transactionId.toLatin1();
        QCOMPARE(json(get(byId + "?mchid=1699990001")), found);
        if (order.isPayment)
            QCOMPARE(yuan(found[u"amount"].toObject()[u"total"].toInteger()), order.total);
        else
            QCOMPARE(found.value(u"trade_state").toString(), u"REFUND"_s);
        refunded += order.isPayment ? 0 : 1;
    }
    QVERIFY(refunded > 0);
}

void TestPayOrders::tomorrowsOrdersAreNotThereYet()
{
    const QDate today = Yesterday.addDays(1);
    const qsizetype sofar = m_sandbox->orders(today).size();
    QVERIFY(sofar > 0); // at noon
    advance(DayMs / 2);
    const QJsonArray all = m_sandbox->orders(today);
    QVERIFY(all.size() > sofar);
    const QString last = all.last().toObject()[u"out_trade_no"].toString();
    QCOMPARE(find(last).value(u"trade_state").toString(), u"SUCCESS"_s);
    m_clock->setNowMs(m_clock->nowMs() - DayMs / 2);
    m_client->timestamp = m_clock->nowSeconds();
    QCOMPARE(find(last).value(u"code").toString(), u"ORDER_NOT_EXIST"_s);
}

void TestPayOrders::tradeSurvivesARestart()
{
    restart({.keepTrade = true});
    makePaid(u"KEEP-0001"_s, 1000, 300);
    QCOMPARE(create(u"KEEP-0002"_s, 2000).status, 200);
    QCOMPARE(refund(u"KEEP-0001"_s, u"KEEP-R1"_s, 400).status, 200);
    QCOMPARE(refund(u"KEEP-0001"_s, u"KEEP-R1"_s, 400).status, 200);
    m_sandbox->setBalance(base::Money::fromFen(5));
    const QJsonObject order = find(u"KEEP-0001"_s);
    const QJsonObject known = findRefund(u"KEEP-R1"_s);
    QCOMPARE(known.value(u"status").toString(), u"PROCESSING"_s);
    restart({.keepTrade = true});
    QCOMPARE(find(u"KEEP-0001"_s), order);
    QCOMPARE(findRefund(u"KEEP-R1"_s), known);
    QCOMPARE(find(u"KEEP-0002"_s).value(u"trade_state").toString(), u"NOTPAY"_s);
    QCOMPARE(m_sandbox->refunds()[0].toObject()[u"applied"].toInt(), 2);
    QCOMPARE(json(control("balance", {}))[u"amount"].toInt(), 5);
    restart({.keepTrade = true, .balance = base::Money::fromFen(7)});
    QCOMPARE(json(control("balance", {}))[u"amount"].toInt(), 7);
    makePaid(u"KEEP-0003"_s);
    QVERIFY(find(u"KEEP-0003"_s)[u"transaction_id"] != order[u"transaction_id"]);
    restart({.seed = 2, .keepTrade = true});
    QCOMPARE(find(u"KEEP-0001"_s).value(u"code").toString(), u"ORDER_NOT_EXIST"_s);
    restart({});
    QCOMPARE(find(u"KEEP-0001"_s).value(u"code").toString(), u"ORDER_NOT_EXIST"_s);
}

void TestPayOrders::aBrokenLineIsLeftOut()
{
    restart({.seed = 7, .keepTrade = true});
    makePaid(u"TORN-0001"_s);
    m_sandbox.reset();
    QFile file(m_state.filePath(u"trade-seed7-orders300.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QVERIFY(whole.endsWith("}\n"));
    QVERIFY(file.resize(file.size() - 10));
    file.close();
    restart({.seed = 7, .keepTrade = true});
    QCOMPARE(find(u"TORN-0001"_s).value(u"trade_state").toString(), u"NOTPAY"_s);
    makePaid(u"TORN-0002"_s);
    restart({.seed = 7, .keepTrade = true});
    QCOMPARE(find(u"TORN-0002"_s).value(u"trade_state").toString(), u"SUCCESS"_s);
}

void TestPayOrders::v2ReportIsTaken()
{
    Fields report{{"interface_url", "https://api.mch.weixin.qq.com/pay/unifiedorder"},
        {"execute_time_", "412"}, {"return_code", "SUCCESS"}, {"result_code", "SUCCESS"},
        {"user_ip", "203.0.113.7"}};
    QCOMPARE(v2("/payitil/report", report).value("result_code"), QByteArray("SUCCESS"));
    report["execute_time_"] = "soon";
    QCOMPARE(v2("/payitil/report", report).value("err_code"), QByteArray("PARAM_ERROR"));
    report.insert("execute_time", report.take("execute_time_"));
    QCOMPARE(v2("/payitil/report", report).value("err_code"), QByteArray("LACK_PARAMS"));
}

void TestPayOrders::customersCannotPayWhatIsNotThere()
{
    QCOMPARE(control("pay", R"({"out_trade_no":"DEMO-0404"})").status, 409);
    QCOMPARE(control("pay", "{}").status, 409);
    QCOMPARE(control("pay", "nonsense").status, 409);
    makePaid(u"DEMO-0001"_s);
    QCOMPARE(control("pay", R"({"out_trade_no":"DEMO-0001"})").status, 409);
    QCOMPARE(control("nowhere", {}).status, 404);
    QCOMPARE(control("orders?day=yesterday", {}).status, 404);
    QCOMPARE(json(control("orders?day=2026-11-21&count=3", {}))[u"orders"].toArray().size(), 3);
}

void TestPayOrders::aCertificateIsDemanded()
{
    restart({.tls = true});
    m_client->ca = QSslCertificate(readFile(m_ready.caFile));
    const Fields unknown{{"out_trade_no", "DEMO-0404"}, {"out_refund_no", "R1"},
        {"total_fee", "100"}, {"refund_fee", "100"}};
    const RawReply without = rawV2("/secapi/pay/refund", unknown);
    QCOMPARE(without.status, 400);
    QVERIFY(without.body.contains("No required SSL certificate was sent"));
    // Everything else does without.
    QCOMPARE(find(u"DEMO-0404"_s).value(u"code").toString(), u"ORDER_NOT_EXIST"_s);
    QCOMPARE(v2("/pay/orderquery", {{"out_trade_no", "DEMO-0404"}}).value("err_code"),
        QByteArray("ORDERNOTEXIST"));
    const QString platform = m_state.filePath(u"platform"_s);
    m_client->clientCertificate = QSslCertificate(readFile(platform + u"/certificate.pem"_s));
    m_client->clientKey = QSslKey(readFile(platform + u"/key.pem"_s), QSsl::Rsa);
    const Fields other = v2("/secapi/pay/refund", unknown);
    QCOMPARE(other.value("return_code"), QByteArray("FAIL"));
    QVERIFY(other.value("return_msg").contains("证书"));
    m_client->clientCertificate = QSslCertificate(readFile(m_ready.certFile));
    m_client->clientKey = QSslKey(readFile(m_ready.keyFile), QSsl::Rsa);
    for (int time = 0; time < 2; ++time)
        QCOMPARE(v2("/secapi/pay/refund", unknown).value("err_code"), QByteArray("ORDERNOTEXIST"));
    restart({.demandCertificate = true});
    QCOMPARE(rawV2("/secapi/pay/refund", unknown).status, 400);
}

QTEST_GUILESS_MAIN(TestPayOrders)
#include "tst_payorders.moc"
