// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/paydata.h"
#include "wechat/paybench.h"

using namespace Qt::StringLiterals;
using namespace wego;
using base::ErrorKind;
using base::Money;
using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::PayMode;
using domain::PayScene;
using domain::RefundOrder;
using test::codeOf;
using test::Exchange;
using test::PayBench;
using wechat::pay::outcomeOf;
using wechat::pay::RefundOutcome;
using wechat::pay::V2Fields;

Q_DECLARE_METATYPE(wego::wechat::pay::RefundOutcome)
Q_DECLARE_METATYPE(wego::base::Error)

namespace {

const OrderNumber OutTradeNo{OrderNumberKind::OutTradeNo, u"DEMO20260901-0001"_s};
const OrderNumber TransactionId{OrderNumberKind::TransactionId, u"4200009999202609011234567890"_s};

const QByteArray V3Paid =
    "{\"appid\":\"wx5f3c0a9d17e2b846\",\"mchid\":\"1699990001\",\"out_trade_no\":\"DEMO20260901-"
    "0001\","
    "\"transaction_id\":\"4200009999202609011234567890\",\"trade_state\":\"SUCCESS\","
    "\"amount\":{\"total\":1280,\"payer_total\":1280}}";
const QByteArray V3Refund =
    "{\"refund_id\":\"50300009992026090200000000001\",\"out_refund_no\":\"RF@20260902|07\","
    "\"out_trade_no\":\"DEMO20260901-0001\",\"status\":\"PROCESSING\","
    "\"amount\":{\"total\":1280,\"refund\":280}}";

const QString V3OrderTarget =
    u"/v3/pay/transactions/out-trade-no/DEMO20260901-0001?mchid=1699990001"_s;
const QString V3RefundTarget = u"/v3/refund/domestic/refunds/RF%4020260902%7C07"_s;

V2Fields paidFields()
{
    return {{"out_trade_no", "DEMO20260901-0001"},
        {"transaction_id", "4200009999202609011234567890"}, {"trade_state", "SUCCESS"},
        {"total_fee", "1280"}, {"cash_fee", "1280"}};
}

V2Fields acceptedFields()
{
    return {{"out_trade_no", "DEMO20260901-0001"}, {"out_refund_no", "RF@20260902|07"},
        {"refund_id", "50300009992026090200000000001"}, {"refund_fee", "280"},
        {"total_fee", "1280"}};
}

/// A page of refundquery: `count` refunds from `first` on.
V2Fields pageFields(int first, int count, int total)
{
    V2Fields fields{{"out_trade_no", "DEMO20260901-0001"}, {"total_fee", "1280"},
        {"refund_count", QByteArray::number(count)},
        {"total_refund_count", QByteArray::number(total)}};
    for (int n = 0; n < count; ++n) {
        const QByteArray end = '_' + QByteArray::number(n);
        fields.insert("out_refund_no" + end, "R" + QByteArray::number(first + n));
        fields.insert("refund_fee" + end, "10");
        fields.insert("refund_status" + end, "SUCCESS");
    }
    return fields;
}

V2Fields refusal(const QByteArray& code, const QByteArray& text = "说明")
{
    return {{"result_code", "FAIL"}, {"err_code", code}, {"err_code_des", text}};
}

RefundOrder refundOrder()
{
    RefundOrder order;
    order.outRefundNo = u"RF@20260902|07"_s;
    order.outTradeNo = OutTradeNo.value;
    order.amount = Money::fromFen(280);
    order.total = Money::fromFen(1280);
    return order;
}

const V2Fields& refundRequest()
{
    static const V2Fields fields{{"out_refund_no", "RF@20260902|07"},
        {"out_trade_no", "DEMO20260901-0001"}, {"refund_fee", "280"}, {"total_fee", "1280"}};
    return fields;
}

domain::NewOrder newOrder(PayScene scene)
{
    domain::NewOrder order;
    order.scene = scene;
    order.outTradeNo = OutTradeNo.value;
    order.description = u"拿铁"_s;
    order.amount = Money::fromFen(1280);
    order.notifyUrl = QUrl(u"https://shop.example.com/wxnotify"_s);
    order.openid = u"oDemo"_s;
    return order;
}

QString name(RefundOutcome outcome)
{
    switch (outcome) {
    case RefundOutcome::Refused:
        return u"refused"_s;
    case RefundOutcome::Unknown:
        return u"unknown"_s;
    case RefundOutcome::NotSent:
        return u"not sent"_s;
    case RefundOutcome::NotEnough:
        return u"not enough"_s;
    case RefundOutcome::TooFast:
        break;
    }
    return u"too fast"_s;
}

} // namespace

class TestOrderJobs : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PayBench> m_bench;

    void useV2(domain::V2SignType type = domain::V2SignType::Md5, bool withCertificate = true)
    {
        m_bench = std::make_unique<PayBench>(PayMode::V2);
        if (withCertificate)
            m_bench->addCertificate();
        auto credentials = PayBench::credentialsFor(PayMode::V2);
        credentials.v2SignType = type;
        credentials.merchantCertificate = *security::Certificate::fromPem(
            test::payFile("throwaway-merchant-cert.pem"));
        m_bench->useCredentials(std::move(credentials));
    }
    void useV3(PayMode mode = PayMode::V3PublicKey) { m_bench = std::make_unique<PayBench>(mode); }

    auto find(const OrderNumber& number = OutTradeNo)
    {
        return m_bench->run(m_bench->client->orders().find(number));
    }
    auto apply() { return m_bench->run(m_bench->client->refunds().apply(refundOrder())); }
    auto findRefund()
    {
        return m_bench->run(m_bench->client->refunds().find(refundOrder().outRefundNo));
    }
    auto refundsOf(const OrderNumber& number = OutTradeNo)
    {
        return m_bench->run(m_bench->client->refunds().ofOrder(number));
    }
    auto create(PayScene scene)
    {
        return m_bench->run(m_bench->client->orders().create(newOrder(scene)));
    }
    auto close() { return m_bench->run(m_bench->client->orders().close(OutTradeNo.value)); }

    Exchange& expectV2Find()
    {
        return m_bench->expectV2Call(u"/pay/orderquery"_s, {{"out_trade_no", "DEMO20260901-0001"}});
    }
    Exchange& expectV2Apply()
    {
        return m_bench->expectV2Call(u"/secapi/pay/refund"_s, refundRequest());
    }
    Exchange& expectV3Apply()
    {
        return m_bench->expectV3("POST", u"/v3/refund/domestic/refunds"_s);
    }
    /// Nothing was asked that was not expected, and all that was.
    void isOver()
    {
        QCOMPARE(m_bench->network->leftOver(), 0);
        QCOMPARE(m_bench->certifiedNetwork ? m_bench->certifiedNetwork->leftOver() : 0, 0);
    }
    void applyEndsAs(RefundOutcome outcome, const QString& code)
    {
        const auto answer = apply();
        QCOMPARE(codeOf(answer), code);
        QCOMPARE(name(outcomeOf(answer.error())), name(outcome));
        QCOMPARE(m_bench->retries, 0);
        isOver();
    }

private slots:
    void cleanup() { m_bench.reset(); }

    void v2FindsOrder()
    {
        useV2();
        const QByteArray reply = PayBench::v2Reply(paidFields());
        expectV2Find().answers(200, reply);
        const auto answer = find();
        QCOMPARE(codeOf(answer), u"ok"_s);
        QCOMPARE(toString(answer->order.state), u"SUCCESS"_s);
        QCOMPARE(answer->raw, reply);
    }

    void v2SignsAsTheAccountChose()
    {
        useV2(domain::V2SignType::HmacSha256);
        m_bench
            ->expectV2Call(u"/pay/orderquery"_s,
                {{"transaction_id", "4200009999202609011234567890"}, {"sign_type", "HMAC-SHA256"}})
            .answers(200, PayBench::v2Reply(paidFields(), domain::V2SignType::HmacSha256));
        QCOMPARE(codeOf(find(TransactionId)), u"ok"_s);
        // Merchants report MD5 in answers to HMAC.
        m_bench
            ->expectV2Call(u"/pay/orderquery"_s,
                {{"out_trade_no", "DEMO20260901-0001"}, {"sign_type", "HMAC-SHA256"}})
            .answers(200, PayBench::v2Reply(paidFields()));
        QCOMPARE(codeOf(find()), u"ok"_s);
    }

    void refusesV2AnswersThatAreNotToBeBelieved_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("code");
        const auto with = [](const QByteArray& field, const QByteArray& value) {
            V2Fields fields = paidFields();
            fields.insert(field, value);
            return PayBench::v2Reply(fields);
        };
        const QByteArray good = PayBench::v2Reply(paidFields());
        QTest::newRow("not signed") << *wechat::pay::v2WriteXml(
            {{"return_code", "SUCCESS"}, {"result_code", "SUCCESS"}, {"trade_state", "SUCCESS"}})
                                    << u"wego.reply-unverified"_s;
        QTest::newRow("changed") << QByteArray(good).replace("1280", "1281")
                                 << u"wego.reply-unverified"_s;
        QTest::newRow("a field more") << QByteArray(good).replace("</xml>", "<new>1</new></xml>")
                                      << u"wego.reply-unverified"_s;
        QTest::newRow("refusal that is not signed") << *wechat::pay::v2WriteXml(
            {{"return_code", "SUCCESS"}, {"result_code", "FAIL"}, {"err_code", "ORDERNOTEXIST"}})
                                                    << u"wego.reply-unverified"_s;
        QTest::newRow("other app")
            << with("appid", "wx0000000000000000") << u"wego.reply-foreign"_s;
        QTest::newRow("other merchant") << with("mch_id", "1900000109") << u"wego.reply-foreign"_s;
        QTest::newRow("a sub-merchant")
            << with("sub_mch_id", "1900000109") << u"wego.reply-foreign"_s;
        QTest::newRow("other order")
            << with("out_trade_no", "DEMO20260901-0002") << u"wego.reply-foreign"_s;
        QTest::newRow("amount") << with("total_fee", "0.1+0.2") << u"wego.reply-unreadable"_s;
        QTest::newRow("no XML") << QByteArray("<html>login</html>") << u"wego.reply-unreadable"_s;
        QTest::newRow("no return_code")
            << QByteArray("<xml><trade_state>SUCCESS</trade_state></xml>")
            << u"wego.reply-unreadable"_s;
        QTest::newRow("unknown, from anybody")
            << QByteArray("<xml><return_code>FAIL</return_code>"
                          "<return_msg>ORDERNOTEXIST</return_msg></xml>")
            << u"wego.reply-unreadable"_s;
        QTest::newRow("key") << QByteArray("<xml><return_code>FAIL</return_code>"
                                           "<return_msg>签名错误</return_msg></xml>")
                             << u"SIGN_ERROR"_s;
        QTest::newRow("unknown") << PayBench::v2Reply(refusal("ORDERNOTEXIST"))
                                 << u"ORDER_NOT_EXIST"_s;
    }

    void refusesV2AnswersThatAreNotToBeBelieved()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, code);
        useV2();
        expectV2Find().answers(200, reply);
        QCOMPARE(codeOf(find()), code);
        QCOMPARE(m_bench->retries, 0);
    }

    void v2AsksAgainAfterSystemError()
    {
        useV2();
        expectV2Find().answers(200, PayBench::v2Reply(refusal("SYSTEMERROR")));
        expectV2Find().answers(200, PayBench::v2Reply(paidFields()));
        QCOMPARE(codeOf(find()), u"ok"_s);
        QCOMPARE(m_bench->retries, 1);
    }

    void refusesNumbersThatAreNoOrders_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("V2") << static_cast<int>(PayMode::V2);
        QTest::newRow("v3") << static_cast<int>(PayMode::V3PublicKey);
    }

    void refusesNumbersThatAreNoOrders()
    {
        QFETCH(int, mode);
        m_bench = std::make_unique<PayBench>(static_cast<PayMode>(mode));
        QCOMPARE(codeOf(find({OrderNumberKind::OpenId, u"o1"_s})), u"wego.not-an-order-number"_s);
        QCOMPARE(
            codeOf(find({OrderNumberKind::OutRefundNo, u"R"_s})), u"wego.not-an-order-number"_s);
        QCOMPARE(codeOf(find({OrderNumberKind::OutTradeNo, {}})), u"wego.not-an-order-number"_s);
    }

    void v2CreatesOrders()
    {
        useV2();
        V2Fields request{{"body", "拿铁"}, {"out_trade_no", "DEMO20260901-0001"},
            {"total_fee", "1280"}, {"spbill_create_ip", "127.0.0.1"},
            {"notify_url", "https://shop.example.com/wxnotify"}, {"trade_type", "JSAPI"},
            {"openid", "oDemo"}};
        m_bench->expectV2Call(u"/pay/unifiedorder"_s, request)
            .answers(200, PayBench::v2Reply({{"prepay_id", "wx1"}, {"trade_type", "JSAPI"}}));
        const auto page = create(PayScene::Jsapi);
        QCOMPARE(codeOf(page), u"ok"_s);
        QCOMPARE(page->prepared.prepayId, u"wx1"_s);
        QCOMPARE(page->prepared.call.fields.value(1).second,
            QString::number(m_bench->clock.nowSeconds()));
        QCOMPARE(page->prepared.call.fields.last().first, u"paySign"_s);
        request["trade_type"] = "NATIVE";
        request["product_id"] = "DEMO20260901-0001";
        request.remove("openid");
        m_bench->expectV2Call(u"/pay/unifiedorder"_s, request)
            .answers(200, PayBench::v2Reply({{"code_url", "weixin://x"}}));
        const auto code = create(PayScene::Native);
        QCOMPARE(codeOf(code), u"ok"_s);
        QCOMPARE(code->prepared.codeUrl, u"weixin://x"_s);
        QVERIFY(code->prepared.call.fields.isEmpty());
        m_bench->expectV2Call(u"/pay/unifiedorder"_s, request)
            .answers(200, PayBench::v2Reply(refusal("ORDERPAID")));
        QCOMPARE(codeOf(create(PayScene::Native)), u"ORDER_PAID"_s);
    }

    void v2ClosesOrders_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("code");
        QTest::newRow("closed") << PayBench::v2Reply({{"result_msg", "OK"}}) << u"ok"_s;
        QTest::newRow("before") << PayBench::v2Reply(refusal("ORDERCLOSED")) << u"ok"_s;
        QTest::newRow("paid") << PayBench::v2Reply(refusal("ORDERPAID")) << u"ORDER_PAID"_s;
        QTest::newRow("not signed")
            << QByteArray("<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code>"
                          "<err_code>ORDERCLOSED</err_code></xml>")
            << u"wego.reply-unverified"_s;
    }

    void v2ClosesOrders()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, code);
        useV2();
        m_bench->expectV2Call(u"/pay/closeorder"_s, {{"out_trade_no", "DEMO20260901-0001"}})
            .answers(200, reply);
        QCOMPARE(codeOf(close()), code);
    }

    void reportsByV2InBothModes()
    {
        wechat::pay::CallReport report;
        report.interfaceUrl = u"https://api.mch.weixin.qq.com/pay/unifiedorder"_s;
        report.milliseconds = 412;
        const V2Fields request{{"interface_url", "https://api.mch.weixin.qq.com/pay/unifiedorder"},
            {"execute_time_", "412"}, {"return_code", "SUCCESS"}, {"result_code", "SUCCESS"},
            {"user_ip", "127.0.0.1"}};
        for (const PayMode mode : {PayMode::V2, PayMode::V3PublicKey}) {
            m_bench = std::make_unique<PayBench>(mode);
            m_bench->expectV2Call(u"/payitil/report"_s, request)
                .answers(200, "<xml><return_code>SUCCESS</return_code></xml>");
            QCOMPARE(codeOf(m_bench->run(m_bench->client->orders().report(report))), u"ok"_s);
        }
        auto credentials = PayBench::credentialsFor(PayMode::V3PublicKey);
        credentials.apiV2Key = {};
        m_bench->useCredentials(std::move(credentials));
        QCOMPARE(codeOf(m_bench->run(m_bench->client->orders().report(report))), u"wego.v2-only"_s);
        QCOMPARE(codeOf(refundsOf()), u"wego.v2-only"_s);
    }

    void v2RefundsWithTheCertificate()
    {
        useV2();
        const QByteArray reply = PayBench::v2Reply(acceptedFields());
        expectV2Apply().answers(200, reply);
        const auto answer = apply();
        QCOMPARE(codeOf(answer), u"ok"_s);
        QCOMPARE(toString(answer->refund.status), u"PROCESSING"_s);
        QCOMPARE(answer->raw, reply);
        isOver();
    }

    void v2RefundsOnlyWithAFittingCertificate()
    {
        useV2(domain::V2SignType::Md5, false);
        applyEndsAs(RefundOutcome::NotSent, u"wego.client-certificate-missing"_s);
        useV2();
        auto credentials = PayBench::credentialsFor(PayMode::V2);
        credentials.merchantCertificate = *security::Certificate::fromPem(
            test::payFile("throwaway-platform-cert.pem"));
        m_bench->useCredentials(std::move(credentials));
        applyEndsAs(RefundOutcome::NotSent, u"wego.certificate-merchant"_s);
    }

    void refusedHandshakeIsExplained_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("failure");
        QTest::addColumn<QString>("text");
        QTest::newRow("TLS 1.2")
            << QNetworkReply::SslHandshakeFailedError
            << u"SSL handshake failed: error:0A000418:SSL routines::tlsv1 alert unknown ca"_s;
        QTest::newRow("TLS 1.3, after sending")
            << QNetworkReply::UnknownNetworkError
            << u"error:0A00045C:SSL routines::tlsv13 alert certificate required"_s;
    }

    void refusedHandshakeIsExplained()
    {
        QFETCH(QNetworkReply::NetworkError, failure);
        QFETCH(QString, text);
        useV2();
        expectV2Apply().fails(failure, text);
        applyEndsAs(RefundOutcome::NotSent, u"wego.client-certificate-refused"_s);
    }

    void v2RefundEndsAs_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("code");
        QTest::addColumn<RefundOutcome>("outcome");
        const auto row = [](const QByteArray& name, const QByteArray& reply, const QString& code,
                             RefundOutcome outcome, int status = 200) {
            QTest::newRow(name.constData()) << status << reply << code << outcome;
        };
        const auto said = [](const QByteArray& code) { return PayBench::v2Reply(refusal(code)); };
        row("system", said("SYSTEMERROR"), u"SYSTEM_ERROR"_s, RefundOutcome::Unknown);
        row("collision", said("BIZERR_NEED_RETRY"), u"BIZERR_NEED_RETRY"_s, RefundOutcome::Unknown);
        row("new word", said("SOMETHING_NEW"), u"SOMETHING_NEW"_s, RefundOutcome::Unknown);
        row("too fast", said("FREQUENCY_LIMITED"), u"FREQUENCY_LIMITED"_s, RefundOutcome::TooFast);
        row("blocked", said("INVALID_REQ_TOO_MUCH"), u"INVALID_REQ_TOO_MUCH"_s,
            RefundOutcome::TooFast);
        row("not enough", said("NOTENOUGH"), u"NOT_ENOUGH"_s, RefundOutcome::NotEnough);
        row("too old", said("TRADE_OVERDUE"), u"TRADE_OVERDUE"_s, RefundOutcome::Refused);
        row("other amount", said("REFUND_FEE_MISMATCH"), u"REFUND_FEE_MISMATCH"_s,
            RefundOutcome::Refused);
        row("no order", said("ORDERNOTEXIST"), u"ORDER_NOT_EXIST"_s, RefundOutcome::Refused);
        row("no app", said("APPID_NOT_EXIST"), u"APPID_NOT_EXIST"_s, RefundOutcome::NotSent);
        row("nginx", "<html>400 No required SSL certificate was sent</html>",
            u"wego.client-certificate-refused"_s, RefundOutcome::NotSent, 400);
        row("certificate, in XML",
            "<xml><return_code>FAIL</return_code><return_msg>证书已作废</return_msg></xml>",
            u"wego.client-certificate-refused"_s, RefundOutcome::NotSent);
        row("key", "<xml><return_code>FAIL</return_code><return_msg>签名错误</return_msg></xml>",
            u"SIGN_ERROR"_s, RefundOutcome::NotSent);
        row("words", "<xml><return_code>FAIL</return_code><return_msg>系统忙</return_msg></xml>",
            u"wego.refused"_s, RefundOutcome::Unknown);
        for (const QByteArray word : {"NOTENOUGH", "TRADE_ERROR", "ERROR"})
            row("end without signature: " + word,
                "<xml><return_code>FAIL</return_code><return_msg>" + word + "</return_msg></xml>",
                u"wego.reply-unreadable"_s, RefundOutcome::Unknown);
        row("broken", "oops", u"wego.http-status"_s, RefundOutcome::Unknown, 502);
        row("no XML", "{}", u"wego.reply-unreadable"_s, RefundOutcome::Unknown);
        row("changed", PayBench::v2Reply(acceptedFields()).replace("280", "281"),
            u"wego.reply-unverified"_s, RefundOutcome::Unknown);
        V2Fields other = acceptedFields();
        other.insert("refund_fee", "281");
        row("other refund", PayBench::v2Reply(other), u"wego.reply-foreign"_s,
            RefundOutcome::Unknown);
        other.insert("refund_fee", "full");
        row("no amount", PayBench::v2Reply(other), u"wego.reply-unreadable"_s,
            RefundOutcome::Unknown);
    }

    void v2RefundEndsAs()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, reply);
        QFETCH(QString, code);
        QFETCH(RefundOutcome, outcome);
        useV2();
        expectV2Apply().answers(status, reply);
        applyEndsAs(outcome, code);
    }

    void lostRefundIsUnknownAndNotRepeated_data()
    {
        QTest::addColumn<bool>("isV3");
        QTest::newRow("V2") << false;
        QTest::newRow("v3") << true;
    }

    void lostRefundIsUnknownAndNotRepeated()
    {
        QFETCH(bool, isV3);
        const auto expect = [&]() -> Exchange& { return isV3 ? expectV3Apply() : expectV2Apply(); };
        isV3 ? useV3() : useV2();
        expect().fails(QNetworkReply::RemoteHostClosedError);
        applyEndsAs(RefundOutcome::Unknown, u"wego.connection"_s);
        expect().answers(200, "{\"refund_id\":\"1\"}").truncatesAfter(3);
        applyEndsAs(RefundOutcome::Unknown, u"wego.truncated"_s);
        expect().fails(QNetworkReply::SslHandshakeFailedError);
        applyEndsAs(RefundOutcome::NotSent, u"wego.tls"_s);
        // What has surely not left may be tried again.
        for (int i = 0; i < 4; ++i)
            expect().fails(QNetworkReply::HostNotFoundError);
        const auto answer = apply();
        QCOMPARE(codeOf(answer), u"wego.host-unknown"_s);
        QCOMPARE(name(outcomeOf(answer.error())), name(RefundOutcome::NotSent));
        isOver();
    }

    void timeOutOfRefundIsUnknown()
    {
        useV3();
        expectV3Apply().answers(200, V3Refund).stallsAfter(5);
        auto* job = m_bench->client->refunds().apply(refundOrder());
        std::optional<base::Error> error;
        job->onFinished(m_bench.get(), [&](const auto& end) { error = end.error(); });
        QTRY_COMPARE(m_bench->network->requestCount(), 1);
        while (!error) {
            m_bench->clock.advance(5'000);
            QCoreApplication::processEvents();
        }
        QCOMPARE(error->code, u"wego.timeout"_s);
        QCOMPARE(name(outcomeOf(*error)), name(RefundOutcome::Unknown));
        QCOMPARE(m_bench->network->requestCount(), 1);
    }

    void v2FindsRefund()
    {
        useV2();
        V2Fields fields = pageFields(1, 1, 1);
        fields.insert("out_refund_no_0", "RF@20260902|07");
        const QString path = u"/pay/refundquery"_s;
        const V2Fields request{{"out_refund_no", "RF@20260902|07"}};
        m_bench->expectV2Call(path, request).answers(200, PayBench::v2Reply(fields));
        const auto answer = findRefund();
        QCOMPARE(codeOf(answer), u"ok"_s);
        QCOMPARE(toString(answer->refund.status), u"SUCCESS"_s);
        m_bench->expectV2Call(path, request).answers(200, PayBench::v2Reply(pageFields(1, 1, 1)));
        QCOMPARE(codeOf(findRefund()), u"wego.reply-foreign"_s);
        m_bench->expectV2Call(path, request)
            .answers(200, PayBench::v2Reply(refusal("REFUNDNOTEXIST")));
        const auto none = findRefund();
        QCOMPARE(codeOf(none), u"RESOURCE_NOT_EXISTS"_s);
        QVERIFY(none.error().kind == ErrorKind::NotFound);
    }

    void v2ListsRefundsPageByPage()
    {
        useV2();
        const QString path = u"/pay/refundquery"_s;
        for (const int offset : {0, 10, 20})
            m_bench
                ->expectV2Call(path,
                    {{"out_trade_no", "DEMO20260901-0001"}, {"offset", QByteArray::number(offset)}})
                .answers(200, PayBench::v2Reply(pageFields(offset, offset < 20 ? 10 : 3, 23)));
        const auto answer = refundsOf();
        QCOMPARE(codeOf(answer), u"ok"_s);
        QCOMPARE(answer->refunds.size(), 23);
        QCOMPARE(answer->refunds.last().outRefundNo, u"R22"_s);
        QCOMPARE(answer->raw.size(), 3);
        isOver();
    }

    void v2ListsRefundsWithoutATotal()
    {
        useV2();
        const auto expect = [&](int offset) -> Exchange& {
            return m_bench->expectV2Call(u"/pay/refundquery"_s,
                {{"out_trade_no", "DEMO20260901-0001"}, {"offset", QByteArray::number(offset)}});
        };
        V2Fields page = pageFields(0, 10, 10);
        page.remove("total_refund_count");
        expect(0).answers(200, PayBench::v2Reply(page));
        expect(10).answers(200, PayBench::v2Reply(refusal("PARAM_ERROR")));
        const auto answer = refundsOf();
        QCOMPARE(codeOf(answer), u"ok"_s);
        QCOMPARE(answer->refunds.size(), 10);
        // Whoever ignores the offset would go on for ever.
        expect(0).answers(200, PayBench::v2Reply(pageFields(0, 10, 30)));
        expect(10).answers(200, PayBench::v2Reply(pageFields(0, 10, 30)));
        QCOMPARE(codeOf(refundsOf()), u"wego.reply-unreadable"_s);
        expect(0).answers(200, PayBench::v2Reply(refusal("REFUNDNOTEXIST")));
        QCOMPARE(refundsOf()->refunds.size(), 0);
        V2Fields other = pageFields(0, 1, 1);
        other.insert("out_trade_no", "ANOTHER1");
        expect(0).answers(200, PayBench::v2Reply(other));
        QCOMPARE(codeOf(refundsOf()), u"wego.reply-foreign"_s);
    }

    void v3FindsOrders()
    {
        useV3();
        m_bench->expectV3("GET", V3OrderTarget)
            .answers(200, V3Paid, m_bench->signedHeaders(V3Paid));
        const auto answer = find();
        QCOMPARE(codeOf(answer), u"ok"_s);
        QCOMPARE(answer->order.total, Money::fromFen(1280));
        QCOMPARE(answer->raw, V3Paid);
        QCOMPARE(answer->requestId, u"08F78B"_s);
        m_bench
            ->expectV3(
                "GET", u"/v3/pay/transactions/id/4200009999202609011234567890?mchid=1699990001"_s)
            .answers(200, V3Paid, m_bench->signedHeaders(V3Paid));
        QCOMPARE(codeOf(find(TransactionId)), u"ok"_s);
    }

    void v3RefusesForeignOrders()
    {
        useV3();
        for (const auto& [from, to] :
            {qMakePair(QByteArray("1699990001"), QByteArray("1699990002")),
                qMakePair(QByteArray("DEMO20260901-0001"), QByteArray("DEMO20260901-0002"))}) {
            const QByteArray body = QByteArray(V3Paid).replace(from, to);
            m_bench->expectV3("GET", V3OrderTarget)
                .answers(200, body, m_bench->signedHeaders(body));
            QCOMPARE(codeOf(find()), u"wego.reply-foreign"_s);
        }
    }

    void v3RefusesUnsignedAndOldAnswers()
    {
        useV3();
        const QByteArray missing = "{\"code\":\"ORDER_NOT_EXIST\",\"message\":\"订单不存在\"}";
        m_bench->expectV3("GET", V3OrderTarget)
            .answers(404, missing, m_bench->signedHeaders(missing));
        const auto none = find();
        QCOMPARE(codeOf(none), u"ORDER_NOT_EXIST"_s);
        QVERIFY(none.error().kind == ErrorKind::NotFound);
        // Twice: WeChat sends wrong signatures on purpose now and then.
        m_bench->expectV3("GET", V3OrderTarget).answers(404, missing);
        m_bench->expectV3("GET", V3OrderTarget).answers(404, missing);
        QCOMPARE(codeOf(find()), u"wego.reply-unverified"_s);
        m_bench->expectV3("GET", V3OrderTarget)
            .answers(404, missing, m_bench->signedHeaders(missing, 301));
        QCOMPARE(codeOf(find()), u"wego.clock-off"_s);
        m_bench->expectV3("GET", V3OrderTarget)
            .answers(200, V3Paid, m_bench->signedHeaders(V3Paid, 299));
        QCOMPARE(codeOf(find()), u"ok"_s);
        isOver();
    }

    void v3AsksAgainWhatIsNotFinished()
    {
        useV3();
        m_bench->expectV3("GET", V3OrderTarget).answers(202, "{}", m_bench->signedHeaders("{}"));
        m_bench->expectV3("GET", V3OrderTarget)
            .answers(200, V3Paid, m_bench->signedHeaders(V3Paid));
        QCOMPARE(codeOf(find()), u"ok"_s);
    }

    void v3CreatesOrders_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QByteArray>("reply");
        const auto row = [](PayScene scene, const QString& word, const QByteArray& reply) {
            QTest::newRow(qPrintable(word)) << static_cast<int>(scene) << word << reply;
        };
        row(PayScene::Native, u"native"_s, "{\"code_url\":\"weixin://x\"}");
        row(PayScene::Jsapi, u"jsapi"_s, "{\"prepay_id\":\"wx1\"}");
        row(PayScene::App, u"app"_s, "{\"prepay_id\":\"wx1\"}");
        row(PayScene::H5, u"h5"_s, "{\"h5_url\":\"https://wx.tenpay.com/x\"}");
    }

    void v3CreatesOrders()
    {
        QFETCH(int, scene);
        QFETCH(QString, word);
        QFETCH(QByteArray, reply);
        useV3();
        m_bench->expectV3("POST", u"/v3/pay/transactions/"_s + word)
            .answers(200, reply, m_bench->signedHeaders(reply));
        const auto answer = create(static_cast<PayScene>(scene));
        QCOMPARE(codeOf(answer), u"ok"_s);
        const bool hasCall = !answer->prepared.prepayId.isEmpty();
        QCOMPARE(!answer->prepared.call.fields.isEmpty(), hasCall);
        QCOMPARE(answer->raw, reply);
    }

    void v3ClosesOrders()
    {
        useV3();
        const QString target = u"/v3/pay/transactions/out-trade-no/DEMO20260901-0001/close"_s;
        m_bench->expectV3("POST", target)
            .withBody("{\"mchid\":\"1699990001\"}")
            .answers(204, {}, m_bench->signedHeaders({}));
        QCOMPARE(codeOf(close()), u"ok"_s);
        const QByteArray closed = "{\"code\":\"ORDER_CLOSED\",\"message\":\"订单已关闭\"}";
        m_bench->expectV3("POST", target).answers(400, closed, m_bench->signedHeaders(closed));
        QCOMPARE(codeOf(close()), u"ok"_s);
        m_bench->expectV3("POST", target).answers(400, closed);
        m_bench->expectV3("POST", target).answers(400, closed);
        QCOMPARE(codeOf(close()), u"wego.reply-unverified"_s);
        isOver();
    }

    void v3RefundsAndFindsRefunds()
    {
        useV3();
        expectV3Apply()
            .withBody(
                "{\"amount\":{\"currency\":\"CNY\",\"refund\":280,\"total\":1280},"
                "\"out_refund_no\":\"RF@20260902|07\",\"out_trade_no\":\"DEMO20260901-0001\"}")
            .answers(200, V3Refund, m_bench->signedHeaders(V3Refund));
        const auto accepted = apply();
        QCOMPARE(codeOf(accepted), u"ok"_s);
        QCOMPARE(toString(accepted->refund.status), u"PROCESSING"_s);
        m_bench->expectV3("GET", V3RefundTarget)
            .answers(200, V3Refund, m_bench->signedHeaders(V3Refund));
        QCOMPARE(codeOf(findRefund()), u"ok"_s);
        const QByteArray other = QByteArray(V3Refund).replace("|07", "|08");
        m_bench->expectV3("GET", V3RefundTarget).answers(200, other, m_bench->signedHeaders(other));
        QCOMPARE(codeOf(findRefund()), u"wego.reply-foreign"_s);
    }

    void v3RefundEndsAs_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<QString>("code");
        QTest::addColumn<RefundOutcome>("outcome");
        const auto row = [](const char* name, int status, const QByteArray& body,
                             RefundOutcome outcome, const QString& code, bool isSigned = true) {
            QTest::newRow(name) << status << body << isSigned << code << outcome;
        };
        const auto said = [](const QByteArray& code) {
            return QByteArray("{\"code\":\"" + code + "\",\"message\":\"说明\"}");
        };
        row("system", 500, said("SYSTEM_ERROR"), RefundOutcome::Unknown, u"SYSTEM_ERROR"_s);
        row("rule, but broken", 500, said("INVALID_REQUEST"), RefundOutcome::Unknown,
            u"INVALID_REQUEST"_s);
        row("key, but broken", 503, said("SIGN_ERROR"), RefundOutcome::Unknown, u"SIGN_ERROR"_s);
        row("gateway", 502, "<html>", RefundOutcome::Unknown, u"wego.http-status"_s, false);
        row("not finished", 202, "{}", RefundOutcome::Unknown, u"wego.http-status"_s);
        row("too fast", 429, said("FREQUENCY_LIMITED"), RefundOutcome::TooFast,
            u"FREQUENCY_LIMITED"_s);
        row("too fast, in new words", 429, said("SLOW_DOWN"), RefundOutcome::TooFast,
            u"SLOW_DOWN"_s);
        row("too fast, without words", 429, {}, RefundOutcome::TooFast, u"wego.http-status"_s,
            false);
        row("not enough", 403, said("NOT_ENOUGH"), RefundOutcome::NotEnough, u"NOT_ENOUGH"_s);
        row("not enough, from anybody", 403, said("NOT_ENOUGH"), RefundOutcome::Unknown,
            u"wego.reply-unverified"_s, false);
        row("rule", 400, said("INVALID_REQUEST"), RefundOutcome::Refused, u"INVALID_REQUEST"_s);
        row("rule, from anybody", 400, said("INVALID_REQUEST"), RefundOutcome::Unknown,
            u"wego.reply-unverified"_s, false);
        row("no order", 404, said("RESOURCE_NOT_EXISTS"), RefundOutcome::Refused,
            u"RESOURCE_NOT_EXISTS"_s);
        row("account", 403, said("USER_ACCOUNT_ABNORMAL"), RefundOutcome::Refused,
            u"USER_ACCOUNT_ABNORMAL"_s);
        row("permission", 403, said("NO_AUTH"), RefundOutcome::NotSent, u"NO_AUTH"_s);
        row("key", 401, said("SIGN_ERROR"), RefundOutcome::NotSent, u"SIGN_ERROR"_s, false);
        row("new word", 403, said("SOMETHING_NEW"), RefundOutcome::Unknown, u"SOMETHING_NEW"_s);
        row("proxy", 403, "<html>", RefundOutcome::Unknown, u"wego.http-status"_s, false);
        row("success of anybody", 200, V3Refund, RefundOutcome::Unknown, u"wego.reply-unverified"_s,
            false);
        row("unreadable", 200, QByteArray(V3Refund).replace("280", "280.0"), RefundOutcome::Unknown,
            u"wego.reply-unreadable"_s);
        row("other refund", 200, QByteArray(V3Refund).replace("|07", "|08"), RefundOutcome::Unknown,
            u"wego.reply-foreign"_s);
    }

    void v3RefundEndsAs()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, isSigned);
        QFETCH(QString, code);
        QFETCH(RefundOutcome, outcome);
        useV3();
        expectV3Apply().answers(
            status, body, isSigned ? m_bench->signedHeaders(body) : test::Headers());
        applyEndsAs(outcome, code);
    }

    void wrongSignatureOfRefundIsUnknown()
    {
        useV3();
        expectV3Apply().answers(200, V3Refund, m_bench->signedHeaders("{}"));
        applyEndsAs(RefundOutcome::Unknown, u"wego.reply-unverified"_s);
        expectV3Apply().answers(200, V3Refund, m_bench->signedHeaders(V3Refund, 301));
        const auto old = apply();
        QCOMPARE(name(outcomeOf(old.error())), name(RefundOutcome::Unknown));
    }

    void wrongClockIsToldApart()
    {
        useV3();
        auto headers = m_bench->signedHeaders({}, 3600);
        expectV3Apply().answers(401, "{\"code\":\"SIGN_ERROR\",\"message\":\"签名错误\"}", headers);
        applyEndsAs(RefundOutcome::NotSent, u"wego.clock-off"_s);
    }

    void certificatesComeBeforeTheRefund()
    {
        useV3(PayMode::V3Certificate);
        const QByteArray certificates = PayBench::certificatesReply();
        m_bench->expectV3("GET", u"/v3/certificates"_s).answers(500);
        m_bench->expectV3("GET", u"/v3/certificates"_s).answers(500);
        m_bench->expectV3("GET", u"/v3/certificates"_s).answers(500);
        m_bench->expectV3("GET", u"/v3/certificates"_s).answers(500);
        const auto failed = apply();
        QCOMPARE(codeOf(failed), u"wego.http-status"_s);
        QCOMPARE(name(outcomeOf(failed.error())), name(RefundOutcome::NotSent));
        m_bench->expectV3("GET", u"/v3/certificates"_s)
            .answers(
                200, certificates, m_bench->signedHeaders(certificates, 0, test::PlatformSerial));
        expectV3Apply().answers(
            200, V3Refund, m_bench->signedHeaders(V3Refund, 0, test::PlatformSerial));
        QCOMPARE(codeOf(apply()), u"ok"_s);
        isOver();
    }

    void unknownSerialIsUnknownAndTheQueryLearnsIt()
    {
        useV3();
        const QByteArray certificates = PayBench::certificatesReply();
        const auto headers = [&](const QByteArray& body) {
            return m_bench->signedHeaders(body, 0, test::PlatformSerial);
        };
        expectV3Apply().answers(200, V3Refund, headers(V3Refund));
        applyEndsAs(RefundOutcome::Unknown, u"wego.reply-unverified"_s);
        m_bench->expectV3("GET", V3RefundTarget).answers(200, V3Refund, headers(V3Refund));
        m_bench->expectV3("GET", u"/v3/certificates"_s)
            .answers(200, certificates, headers(certificates));
        m_bench->expectV3("GET", V3RefundTarget).answers(200, V3Refund, headers(V3Refund));
        QCOMPARE(codeOf(findRefund()), u"ok"_s);
        isOver();
    }

    void outcomeOfOurOwnErrors_data()
    {
        QTest::addColumn<base::Error>("error");
        QTest::addColumn<RefundOutcome>("outcome");
        const auto row = [](ErrorKind kind, const QString& code, RefundOutcome outcome,
                             const QMap<QString, QString>& facts = {}) {
            QTest::addRow("%s %d", qPrintable(code), int(facts.size()))
                << base::Error{kind, code, {}, false, {}, facts} << outcome;
        };
        const QMap<QString, QString> unsent{{net::UnsentFact, u"yes"_s}};
        row(ErrorKind::Timeout, u"wego.timeout"_s, RefundOutcome::Unknown);
        row(ErrorKind::Network, u"wego.connection"_s, RefundOutcome::Unknown);
        row(ErrorKind::Network, u"wego.connection"_s, RefundOutcome::NotSent, unsent);
        // Qt sends again by itself when a connection ends before the answer.
        row(ErrorKind::Network, u"wego.host-unknown"_s, RefundOutcome::Unknown);
        row(ErrorKind::Tls, u"wego.tls"_s, RefundOutcome::Unknown);
        row(ErrorKind::Tls, u"wego.tls"_s, RefundOutcome::NotSent, unsent);
        row(ErrorKind::Network, u"wego.proxy"_s, RefundOutcome::Unknown);
        row(ErrorKind::Cancelled, u"wego.cancelled"_s, RefundOutcome::Unknown);
        row(ErrorKind::Protocol, u"wego.not-http"_s, RefundOutcome::Unknown);
        row(ErrorKind::Protocol, u"wego.too-large"_s, RefundOutcome::Unknown);
        row(ErrorKind::Auth, u"wego.clock-off"_s, RefundOutcome::Unknown);
        row(ErrorKind::Secret, u"wego.secret-missing"_s, RefundOutcome::NotSent);
        row(ErrorKind::Input, u"wego.credentials-incomplete"_s, RefundOutcome::NotSent);
        row(ErrorKind::Storage, u"wego.disk-full"_s, RefundOutcome::Unknown);
        row(ErrorKind::Api, {}, RefundOutcome::Unknown);
        row(ErrorKind::RateLimited, u"wego.http-status"_s, RefundOutcome::TooFast);
    }

    void outcomeOfOurOwnErrors()
    {
        QFETCH(base::Error, error);
        QFETCH(RefundOutcome, outcome);
        QCOMPARE(name(outcomeOf(error)), name(outcome));
    }
};

QTEST_GUILESS_MAIN(TestOrderJobs)
#include "tst_orderjobs.moc"
