// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/authorization.h"
#include "sandbox/identity.h"
#include "sandboxfixture.h"
#include "security/ciphers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::test;

class TestPayV3 : public QObject, private SandboxFixture {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void tradeBillAndDownload_data();
    void tradeBillAndDownload();
    void dayRules_data();
    void dayRules();
    void yesterdayIsBeingMadeBeforeTen();
    void refusesBadParameters_data();
    void refusesBadParameters();
    void linkExpiresAfterFiveMinutes();
    void refusesRequestsWithout_data();
    void refusesRequestsWithout();
    void refusesAnOldTimestamp();
    void refusesAReplayedNonce();
    void refusesAnotherBodyThanSigned();
    void signsOverTheTargetAsItCame();
    void checksTheReferenceVectors_data();
    void checksTheReferenceVectors();
    void signsRepliesWithTheAskedKey_data();
    void signsRepliesWithTheAskedKey();
    void errorsAreSignedToo();
    void unknownPathsAndMethods();
    void certificatesDecryptWithTheApiV3Key();
    void noCertificatesInPublicKeyMode();
    void echoComesBackEncrypted();
    void echoWantsASerial();
};

void TestPayV3::tradeBillAndDownload_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("gzip");
    QTest::newRow("plain") << QByteArray() << u"ALL"_s << false;
    QTest::newRow("gzip") << QByteArray("&bill_type=ALL&tar_type=GZIP") << u"ALL"_s << true;
    QTest::newRow("payments") << QByteArray("&bill_type=SUCCESS") << u"SUCCESS"_s << false;
    QTest::newRow("refunds") << QByteArray("&bill_type=REFUND&tar_type=GZIP") << u"REFUND"_s
                             << true;
}

void TestPayV3::tradeBillAndDownload()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, type);
    QFETCH(bool, gzip);
    const RawReply link = askForBill(BillTarget + query);
    QCOMPARE(link.status, 200);
    QCOMPARE(json(link).value(u"hash_type").toString(), u"SHA1"_s);
    const RawReply file = m_client->v3("GET", targetOf(link));
    QCOMPARE(file.status, 200);
    QVERIFY(file.complete);
    QVERIFY(!file.headers.contains("wechatpay-signature"));
    QCOMPARE(file.body.startsWith("\x1f\x8b"), gzip);
    const QByteArray bill = gzip ? unzip(file.body) : file.body;
    QVERIFY(bill.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(bill, m_sandbox->billFor(Yesterday, type));
    QCOMPARE(json(link).value(u"hash_value").toString().toLatin1(),
        QCryptographicHash::hash(bill, QCryptographicHash::Sha1).toHex());
}

void TestPayV3::dayRules_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("today") << QByteArray("2026-11-22") << 400 << u"INVALID_REQUEST"_s;
    QTest::newRow("tomorrow") << QByteArray("2026-11-23") << 400 << u"INVALID_REQUEST"_s;
    QTest::newRow("three months ago") << QByteArray("2026-08-22") << 200 << QString();
    QTest::newRow("a day older") << QByteArray("2026-08-21") << 400 << u"INVALID_REQUEST"_s;
    QTest::newRow("a year ago") << QByteArray("2025-11-21") << 400 << u"INVALID_REQUEST"_s;
}

void TestPayV3::dayRules()
{
    QFETCH(QByteArray, date);
    QFETCH(int, status);
    QFETCH(QString, expected);
    const RawReply reply = askForBill("/v3/bill/tradebill?bill_date=" + date);
    QCOMPARE(reply.status, status);
    QCOMPARE(code(reply), expected);
}

void TestPayV3::yesterdayIsBeingMadeBeforeTen()
{
    m_clock->setNowMs(FakeClock::DefaultStartMs - (2 * 3600 + 1) * 1000);
    m_client->timestamp = m_clock->nowSeconds();
    const RawReply reply = askForBill();
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), u"STATEMENT_CREATING"_s);
    QVERIFY(m_client->v2("/pay/downloadbill", billFields()).body.contains("Bill Creating"));
    m_clock->advance(1000);
    m_client->timestamp = m_clock->nowSeconds();
    QCOMPARE(askForBill().status, 200);
}

void TestPayV3::refusesBadParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("no date") << QByteArray("bill_type=ALL") << u"bill_date"_s;
    QTest::newRow("V2 date") << QByteArray("bill_date=20261121") << u"bill_date"_s;
    QTest::newRow("no such day") << QByteArray("bill_date=2026-02-30") << u"bill_date"_s;
    QTest::newRow("type") << QByteArray("bill_date=2026-11-21&bill_type=all") << u"bill_type"_s;
    QTest::newRow("packing") << QByteArray("bill_date=2026-11-21&tar_type=ZIP") << u"tar_type"_s;
}

void TestPayV3::refusesBadParameters()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, field);
    const RawReply reply = askForBill("/v3/bill/tradebill?" + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), u"PARAM_ERROR"_s);
    QCOMPARE(json(reply).value(u"detail").toObject().value(u"field").toString(), field);
}

void TestPayV3::linkExpiresAfterFiveMinutes()
{
    const QByteArray target = targetOf(askForBill());
    m_clock->advance(5 * 60 * 1000);
    m_client->timestamp = m_clock->nowSeconds();
    QCOMPARE(m_client->v3("GET", target).status, 200);
    m_clock->advance(1000);
    const RawReply late = m_client->v3("GET", target);
    QCOMPARE(late.status, 400);
    QCOMPARE(code(late), u"INVALID_REQUEST"_s);
    QCOMPARE(m_client->v3("GET", "/v3/billdownload/file?token=wrong").status, 400);
}

void TestPayV3::refusesRequestsWithout_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value"); ///< %1: the right one
    QTest::addColumn<int>("status");
    QTest::newRow("User-Agent") << QByteArray("User-Agent") << QByteArray() << 400;
    QTest::newRow("Accept") << QByteArray("Accept") << QByteArray() << 400;
    QTest::newRow("Authorization") << QByteArray("Authorization") << QByteArray() << 401;
    const auto change = [](const char* name, const char* from, const char* to) {
        QTest::newRow(name) << QByteArray("Authorization") << QByteArray(from) + '>' + to << 401;
    };
    change("scheme", "WECHATPAY2-SHA256-RSA2048", "WECHATPAY2-SM2-WITH-SM3");
    change("merchant", "1699990001", "1699990002");
    change("serial", "serial_no=\"", "serial_no=\"00");
    change("parameter", "nonce_str", "nonce");
    change("blank", ",timestamp", ", timestamp");
    change("signature", "signature=\"", "signature=\"AAAA");
}

void TestPayV3::refusesRequestsWithout()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    RawHeaders headers{{"Authorization", m_client->authorization("GET", BillTarget)},
        {"Accept", "application/json"}, {"User-Agent", "WegoDesk test"}};
    QCOMPARE(m_client->send("GET", BillTarget, headers).status, 200);
    headers[0].second = m_client->authorization("GET", BillTarget);
    for (auto& [name, text] : headers) {
        if (name == header)
            text = value.isEmpty() ? QByteArray()
                                   : text.replace(value.split('>')[0], value.split('>')[1]);
    }
    headers.removeIf([](const auto& one) { return one.second.isEmpty(); });
    const RawReply reply = m_client->send("GET", BillTarget, headers);
    QCOMPARE(reply.status, status);
    QCOMPARE(code(reply), status == 401 ? u"SIGN_ERROR"_s : u"PARAM_ERROR"_s);
}

void TestPayV3::refusesAnOldTimestamp()
{
    for (const int offset : {-301, 301}) {
        m_client->timestamp = m_clock->nowSeconds() + offset;
        const RawReply reply = askForBill();
        QCOMPARE(reply.status, 401);
        QVERIFY(json(reply).value(u"message").toString().contains(u"timestamp"));
    }
    m_client->timestamp = m_clock->nowSeconds() - 300;
    QCOMPARE(askForBill().status, 200);
}

void TestPayV3::refusesAReplayedNonce()
{
    m_client->nonce = "K3vQ9mXc7LtR2wZpB8sYhN5dJf1GaE6u";
    QCOMPARE(askForBill().status, 200);
    const RawReply again = askForBill();
    QCOMPARE(again.status, 401);
    QVERIFY(json(again).value(u"message").toString().contains(u"nonce_str"));
}

void TestPayV3::refusesAnotherBodyThanSigned()
{
    const QByteArray target = "/v3/security/echo";
    const RawHeaders headers{
        {"Authorization", m_client->authorization("POST", target, R"({"echo_message":"a"})")},
        {"Accept", "application/json"}, {"Content-Type", "application/json"},
        {"User-Agent", "test"}, {"Wechatpay-Serial", m_ready.wechatpayKeyId.toLatin1()}};
    const RawReply reply = m_client->send("POST", target, headers, R"({"echo_message":"b"})");
    QCOMPARE(reply.status, 401);
    QCOMPARE(
        json(reply).value(u"detail").toObject().value(u"issue").toString(), u"sign not match"_s);
}

void TestPayV3::signsOverTheTargetAsItCame()
{
    // Each of these comes out of a URL parser in another form than it went in.
    for (const QByteArray query : {"a=%40%7C", "a=%7c%2f", "a=%E9%93%81%7E", "a=+%20*|", "&&a"}) {
        const QByteArray target = "/v3/bill/tradebill?bill_date=2026-11-21&" + query;
        QCOMPARE(askForBill(target).status, 200);
        const RawHeaders headers{
            {"Authorization", m_client->authorization("GET", target.toLower() + '/')},
            {"Accept", "application/json"}, {"User-Agent", "test"}};
        QCOMPARE(m_client->send("GET", target, headers).status, 401);
    }
    QCOMPARE(askForBill("/v3/refund/domestic/refunds/RF%4020260902%7C07").status, 404);
}

void TestPayV3::checksTheReferenceVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const auto vectors = QJsonDocument::fromJson(
        readFile(QStringLiteral(WEGO_TEST_DATA "/pay/v3-vectors.json")));
    for (const QJsonValue& value : vectors[u"requests"].toArray())
        QTest::addRow("%s", qPrintable(value[u"name"].toString())) << value.toObject();
}

void TestPayV3::checksTheReferenceVectors()
{
    QFETCH(QJsonObject, vector);
    const auto text = [&vector](
                          QStringView name) { return vector.value(name).toString().toUtf8(); };
    m_clock->setNowMs(vector.value(u"timestamp").toInteger() * 1000);
    auto identity = sandbox::openIdentity(m_state.path(), *m_clock);
    QVERIFY(identity.has_value());
    const auto certificate = security::Certificate::fromPem(
        readFile(QStringLiteral(WEGO_TEST_DATA "/pay/throwaway-merchant-cert.pem")));
    QVERIFY(certificate.has_value());
    identity->merchantCertificate = *certificate;
    sandbox::Request request;
    request.method = text(u"method");
    request.target = text(u"target");
    request.body = text(u"body");
    request.headers = {{"accept", "application/json"}, {"USER-AGENT", "test"},
        {"Content-Type", "application/json"},
        {"Authorization",
            "WECHATPAY2-SHA256-RSA2048 timestamp=\""
                + QByteArray::number(vector.value(u"timestamp").toInteger()) + "\",nonce_str=\""
                + text(u"nonce") + "\",mchid=\"1699990001\",signature=\"" + text(u"signature")
                + "\",serial_no=\"" + certificate->serial().toLatin1() + '"'}};
    const auto error = sandbox::Authorization(*identity, *m_clock).refuse(request);
    QVERIFY2(!error, error ? qPrintable(error->message) : "");
    request.target += '&';
    QVERIFY(sandbox::Authorization(*identity, *m_clock).refuse(request).has_value());
}

void TestPayV3::signsRepliesWithTheAskedKey_data()
{
    QTest::addColumn<bool>("certificates");
    QTest::addColumn<bool>("askForKey");
    QTest::addColumn<bool>("byKey");
    QTest::newRow("key asked") << true << true << true;
    QTest::newRow("nothing asked") << true << false << false;
    QTest::newRow("public-key mode") << false << false << true;
}

void TestPayV3::signsRepliesWithTheAskedKey()
{
    QFETCH(bool, certificates);
    QFETCH(bool, askForKey);
    QFETCH(bool, byKey);
    sandbox::Options options;
    options.platformCertificates = certificates;
    restart(options);
    if (askForKey)
        m_client->wechatpaySerial = m_ready.wechatpayKeyId.toLatin1();
    const RawReply reply = askForBill();
    QCOMPARE(reply.headers["wechatpay-serial"] == m_ready.wechatpayKeyId.toLatin1(), byKey);
    QCOMPARE(isSigned(reply, wechatpayKey()), byKey);
    QCOMPARE(reply.headers["wechatpay-timestamp"], QByteArray::number(m_clock->nowSeconds()));
    QCOMPARE(reply.headers["wechatpay-signature-type"], QByteArray("WECHATPAY2-SHA256-RSA2048"));
    QVERIFY(!reply.headers["request-id"].isEmpty());
}

void TestPayV3::errorsAreSignedToo()
{
    m_client->wechatpaySerial = m_ready.wechatpayKeyId.toLatin1();
    const RawReply reply = askForBill("/v3/bill/tradebill?bill_date=2026-11-22");
    QCOMPARE(reply.status, 400);
    QVERIFY(isSigned(reply, wechatpayKey()));
    QVERIFY(!reply.headers["request-id"].isEmpty());
}

void TestPayV3::unknownPathsAndMethods()
{
    QCOMPARE(askForBill("/v3/pay/nothing").status, 404);
    QCOMPARE(m_client->v3("POST", "/v3/bill/tradebill", "{}").status, 405);
}

void TestPayV3::certificatesDecryptWithTheApiV3Key()
{
    const RawReply reply = askForBill("/v3/certificates");
    QCOMPARE(reply.status, 200);
    const QJsonObject entry = json(reply).value(u"data").toArray().at(0).toObject();
    const QJsonObject sealed = entry.value(u"encrypt_certificate").toObject();
    const auto pem = security::aesGcmDecrypt(base::Secret(m_client->apiV3Key),
        sealed.value(u"nonce").toString().toLatin1(),
        sealed.value(u"associated_data").toString().toLatin1(),
        QByteArray::fromBase64(sealed.value(u"ciphertext").toString().toLatin1()));
    QVERIFY(pem.has_value());
    const auto certificate = security::Certificate::fromPem(*pem);
    QVERIFY(certificate.has_value());
    QCOMPARE(certificate->serial(), entry.value(u"serial_no").toString());
    QCOMPARE(reply.headers["wechatpay-serial"], certificate->serial().toLatin1());
    QVERIFY(isSigned(reply, certificate->publicKey()));
    const auto until = QDateTime::fromString(entry.value(u"expire_time").toString(), Qt::ISODate);
    QCOMPARE(until, certificate->notAfter());
}

void TestPayV3::noCertificatesInPublicKeyMode()
{
    sandbox::Options options;
    options.platformCertificates = false;
    restart(options);
    const RawReply reply = askForBill("/v3/certificates");
    QCOMPARE(reply.status, 404);
    QCOMPARE(code(reply), u"RESOURCE_NOT_EXISTS"_s);
    QVERIFY(isSigned(reply, wechatpayKey()));
}

void TestPayV3::echoComesBackEncrypted()
{
    m_client->wechatpaySerial = m_ready.wechatpayKeyId.toLatin1();
    const auto secret = security::rsaOaepEncrypt(wechatpayKey(), "张三");
    QVERIFY(secret.has_value());
    const QJsonObject body{{u"echo_message"_s, u"你好"_s},
        {u"encrypted_echo_message"_s, QString::fromLatin1(secret->toBase64())}};
    const RawReply reply = m_client->v3("POST", "/v3/security/echo", QJsonDocument(body).toJson());
    QCOMPARE(reply.status, 200);
    QCOMPARE(json(reply).value(u"echo_message").toString(), u"你好"_s);
    const auto key = security::PrivateKey::fromPem(readFile(m_ready.keyFile));
    const auto plain = security::rsaOaepDecrypt(*key,
        QByteArray::fromBase64(json(reply).value(u"encrypted_echo_message").toString().toLatin1()));
    QCOMPARE(plain.value_or(QByteArray()), QByteArray("张三"));
}

void TestPayV3::echoWantsASerial()
{
    const RawReply reply = m_client->v3("POST", "/v3/security/echo", R"({"echo_message":"hi"})");
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), u"PARAM_ERROR"_s);
    m_client->wechatpaySerial = m_ready.wechatpayKeyId.toLatin1();
    QCOMPARE(m_client->v3("POST", "/v3/security/echo", "[1]").status, 400);
}

QTEST_GUILESS_MAIN(TestPayV3)
#include "tst_payv3.moc"
