// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfixture.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::test;
using sandbox::Fault;

class TestFaults : public QObject, private SandboxFixture {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void faultDelay();
    void faultDrop();
    void faultTruncate();
    void faultTruncatedGzip();
    void faultWrongHash();
    void faultSignatures();
    void faultErrorCode();
    void faultHttpStatus();
    void faultBrokenSummary();
    void faultExpiredLink();
    void faultsCountAndKnowTheirPath();
    void faultsThroughTheControlCall();
    void requestsAreCounted();
};

void TestFaults::faultDelay()
{
    m_sandbox->inject({.kind = Fault::Kind::Delay, .value = 4000});
    bool waited = false;
    QObject context;
    // The answer is on its way only when somebody has moved the clock.
    auto* clock = m_clock.get();
    QTimer timer;
    connect(&timer, &QTimer::timeout, &context, [&waited, clock] {
        if (clock->pendingDelays() != std::vector<qint64>{4000})
            return;
        waited = true;
        clock->advance(4000);
    });
    timer.start(0);
    QCOMPARE(askForBill().status, 200);
    QVERIFY(waited);
}

void TestFaults::faultDrop()
{
    m_sandbox->inject({.kind = Fault::Kind::Drop});
    QCOMPARE(askForBill().status, 0);
    QCOMPARE(askForBill().status, 200);
}

void TestFaults::faultTruncate()
{
    const QByteArray target = targetOf(askForBill());
    m_sandbox->inject({.kind = Fault::Kind::Truncate, .path = FilePath});
    const RawReply half = m_client->v3("GET", target);
    QCOMPARE(half.status, 200);
    QVERIFY(!half.complete);
    QCOMPARE(half.body.size(), half.headers["content-length"].toLongLong() / 2);
    m_sandbox->inject({.kind = Fault::Kind::Truncate, .path = BillPath});
    QVERIFY(!askForBill().complete);
    QVERIFY(m_client->v3("GET", target).complete);
}

void TestFaults::faultTruncatedGzip()
{
    m_sandbox->inject({.kind = Fault::Kind::TruncatedGzip, .count = 2});
    const RawReply file = m_client->v3("GET", targetOf(askForBill(BillTarget + "&tar_type=GZIP")));
    QVERIFY(file.complete);
    QVERIFY(file.body.startsWith("\x1f\x8b"));
    QVERIFY(unzip(file.body).isEmpty());
    auto fields = billFields();
    fields["tar_type"] = "GZIP";
    QVERIFY(unzip(m_client->v2("/pay/downloadbill", fields).body).isEmpty());
    QVERIFY(!unzip(m_client->v2("/pay/downloadbill", fields).body).isEmpty());
}

void TestFaults::faultWrongHash()
{
    m_sandbox->inject({.kind = Fault::Kind::WrongHash});
    const QString wrong = json(askForBill()).value(u"hash_value").toString();
    const QString right = json(askForBill()).value(u"hash_value").toString();
    QCOMPARE(wrong.size(), 40);
    QVERIFY(wrong != right);
}

void TestFaults::faultSignatures()
{
    m_client->wechatpaySerial = m_ready.wechatpayKeyId.toLatin1();
    m_sandbox->inject({.kind = Fault::Kind::WrongSignature});
    const RawReply wrong = askForBill();
    QVERIFY(wrong.headers["wechatpay-signature"].startsWith("WECHATPAY/SIGNTEST/"));
    QVERIFY(!isSigned(wrong, wechatpayKey()));
    m_sandbox->inject({.kind = Fault::Kind::NoSignature});
    const RawReply none = askForBill();
    QCOMPARE(none.status, 200);
    QVERIFY(!none.headers.contains("wechatpay-signature"));
    m_sandbox->inject({.kind = Fault::Kind::StaleTimestamp});
    const RawReply stale = askForBill();
    QVERIFY(isSigned(stale, wechatpayKey()));
    QCOMPARE(stale.headers["wechatpay-timestamp"].toLongLong(), m_clock->nowSeconds() - 600);
    QVERIFY(isSigned(askForBill(), wechatpayKey()));
}

void TestFaults::faultErrorCode()
{
    m_sandbox->inject({.kind = Fault::Kind::ErrorCode, .text = "FREQUENCY_LIMITED"});
    const RawReply limited = askForBill();
    QCOMPARE(limited.status, 429);
    QCOMPARE(code(limited), u"FREQUENCY_LIMITED"_s);
    m_sandbox->inject({.kind = Fault::Kind::ErrorCode, .value = 20002, .text = "No Bill Exist"});
    const QByteArray v2 = m_client->v2("/pay/downloadbill", billFields()).body;
    QVERIFY(v2.contains("No Bill Exist") && v2.contains("20002"));
}

void TestFaults::faultHttpStatus()
{
    m_sandbox->inject({.kind = Fault::Kind::HttpStatus, .value = 502});
    const RawReply reply = askForBill();
    QCOMPARE(reply.status, 502);
    QVERIFY(reply.complete && reply.body.isEmpty());
}

void TestFaults::faultBrokenSummary()
{
    m_sandbox->inject({.kind = Fault::Kind::BrokenSummary});
    const RawReply link = askForBill();
    const QByteArray broken = m_client->v3("GET", targetOf(link)).body;
    const QByteArray whole = m_sandbox->billFor(Yesterday);
    QVERIFY(broken != whole);
    const auto withoutLastLine = [](const QByteArray& bill) {
        return bill.left(bill.chopped(2).lastIndexOf('\n'));
    };
    QCOMPARE(withoutLastLine(broken), withoutLastLine(whole));
    QCOMPARE(json(link).value(u"hash_value").toString().toLatin1(),
        QCryptographicHash::hash(broken, QCryptographicHash::Sha1).toHex());
}

void TestFaults::faultExpiredLink()
{
    const QByteArray target = targetOf(askForBill());
    m_sandbox->inject({.kind = Fault::Kind::ExpiredLink});
    QCOMPARE(code(m_client->v3("GET", target)), u"INVALID_REQUEST"_s);
    QCOMPARE(m_client->v3("GET", target).status, 200);
}

void TestFaults::faultsCountAndKnowTheirPath()
{
    m_sandbox->inject(
        {.kind = Fault::Kind::HttpStatus, .value = 500, .count = 2, .path = BillPath});
    QCOMPARE(askForBill("/v3/certificates").status, 200);
    QCOMPARE(askForBill().status, 500);
    QCOMPARE(askForBill().status, 500);
    QCOMPARE(askForBill().status, 200);
    QCOMPARE(m_sandbox->requestCount(BillPath), 3);
    QCOMPARE(m_sandbox->requestCount(FilePath), 0);
    m_sandbox->inject({.kind = Fault::Kind::HttpStatus, .value = 503, .count = -1});
    for (int time = 0; time < 4; ++time)
        QCOMPARE(askForBill().status, 503);
    m_sandbox->clearFaults();
    QCOMPARE(askForBill().status, 200);
}

void TestFaults::faultsThroughTheControlCall()
{
    const QByteArray path = "/sandbox/faults";
    const RawHeaders headers{{"Content-Type", "application/json"}};
    const auto post = [&](const QByteArray& body) {
        return m_client->send("POST", path, headers, body).status;
    };
    QCOMPARE(post(R"({"kind":"http","value":502,"path":"/v3/bill"})"), 204);
    QCOMPARE(askForBill().status, 502);
    QCOMPARE(post(R"({"faults":[{"kind":"wrong-hash"},{"kind":"drop","count":-1}]})"), 204);
    QCOMPARE(askForBill().status, 0);
    QCOMPARE(m_client->send("DELETE", path, headers).status, 204);
    QCOMPARE(askForBill().status, 200);
    QCOMPARE(post(R"({"kind":"earthquake"})"), 400);
    QCOMPARE(post("nonsense"), 400);
}

void TestFaults::requestsAreCounted()
{
    (void)askForBill();
    (void)askForBill();
    const RawReply reply = m_client->send("GET", "/sandbox/requests", {});
    QCOMPARE(reply.status, 200);
    const QJsonObject counts = QJsonDocument::fromJson(reply.body).object();
    QCOMPARE(counts.value(u"/v3/bill/tradebill"_s).toInt(), 2);
    QVERIFY(!counts.contains(u"/cgi-bin/user/get"_s));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
