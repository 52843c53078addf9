// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "sandbox/authorization.h"
#include "sandbox/identity.h"
#include "sandbox/sandbox.h"
#include "sandbox/v2message.h"
#include "security/ciphers.h"
#include "support/fakeclock.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace wego;
using sandbox::Fault;
using test::RawClient;
using test::RawReply;

namespace {

// The fake clock stands at 2026-11-22 12:00 in Beijing.
const QDate Yesterday(2026, 11, 21);
const QByteArray BillTarget = "/v3/bill/tradebill?bill_date=2026-11-21";
const QString BillPath = u"/v3/bill/tradebill"_s;
const QString FilePath = u"/v3/billdownload/file"_s;

QJsonObject json(const RawReply& reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QString code(const RawReply& reply)
{
    return json(reply).value(u"code").toString();
}

QByteArray targetOf(const RawReply& link)
{
    const QUrl url(json(link).value(u"download_url").toString());
    return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

QMap<QByteArray, QByteArray> billFields()
{
    return {{"appid", "wx5f3c0a9d17e2b846"}, {"mch_id", "1699990001"},
        {"nonce_str", "Zt5Hq0WnB3uJ"}, {"bill_date", "20261121"}, {"bill_type", "ALL"}};
}

} // namespace

class TestSandbox : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void makesFilesForAnAccount();
    void reusesTheStateFolder();
    void saysWhichFolderCannotBeWritten();
    void portTaken();
    void tlsWithItsOwnAuthority();

    void tradeBillAndDownload_data();
    void tradeBillAndDownload();
    void dayRules_data();
    void dayRules();
    void yesterdayIsBeingMadeBeforeTen();
    void yesterdayAlwaysHasTrade();
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

    void v2Bill_data();
    void v2Bill();
    void v2Failures_data();
    void v2Failures();
    void v2RefusesBadXml();
    void v2ChecksTheReferenceVectors();

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

    void oneConnectionForManyRequests();
    void clientsThatLeaveHarmNobody();
    void otherRequestsGoOnWhileALargeBillIsMade();
    void officialAccountPortAnswers404();

private:
    /// Starts another one with these options in its own state folder.
    void restart(sandbox::Options options);
    [[nodiscard]] bool isSigned(const RawReply& reply, const security::PublicKey& key) const;
    [[nodiscard]] security::PublicKey wechatpayKey() const;
    [[nodiscard]] RawReply askForBill(const QByteArray& target = BillTarget) const;

    QTemporaryDir m_state;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<RawClient> m_client;
    sandbox::Ready m_ready;
};

void TestSandbox::initTestCase()
{
    QVERIFY(m_state.isValid());
}

void TestSandbox::init()
{
    m_clock = std::make_unique<test::FakeClock>();
    restart({});
}

void TestSandbox::cleanup()
{
    m_sandbox.reset();
}

void TestSandbox::restart(sandbox::Options options)
{
    if (options.stateFolder.isEmpty())
        options.stateFolder = m_state.path();
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, *m_clock);
    const auto ready = m_sandbox->start();
    QVERIFY2(ready.has_value(), ready ? "" : qPrintable(base::toLogLine(ready.error())));
    m_ready = *ready;
    m_client = std::make_unique<RawClient>(m_ready);
    m_client->timestamp = m_clock->nowSeconds();
}

security::PublicKey TestSandbox::wechatpayKey() const
{
    return *security::PublicKey::fromPem(test::readFile(m_ready.wechatpayKeyFile));
}

bool TestSandbox::isSigned(const RawReply& reply, const security::PublicKey& key) const
{
    const QByteArray text = reply.headers["wechatpay-timestamp"] + '\n'
        + reply.headers["wechatpay-nonce"] + '\n' + reply.body + '\n';
    return security::rsaSha256Verify(key, text, reply.headers["wechatpay-signature"]);
}

RawReply TestSandbox::askForBill(const QByteArray& target) const
{
    return m_client->v3("GET", target);
}

void TestSandbox::makesFilesForAnAccount()
{
    const auto certificate = security::Certificate::fromPem(test::readFile(m_ready.certFile));
    QVERIFY(certificate.has_value());
    QCOMPARE(certificate->commonName(), m_ready.mchid);
    QVERIFY(certificate->notAfter() > QDateTime::currentDateTimeUtc().addYears(4));
    const auto key = security::PrivateKey::fromPem(test::readFile(m_ready.keyFile));
    QVERIFY(key.has_value());
    QCOMPARE(key->bits(), 2048);
    QVERIFY(key->publicKey().equals(certificate->publicKey()));
    const auto p12 = security::readPkcs12(
        test::readFile(m_ready.p12File), base::Secret("1699990001"));
    QVERIFY2(p12.has_value(), p12 ? "" : qPrintable(p12.error().detail));
    QVERIFY(p12->key.publicKey().equals(certificate->publicKey()));
    QVERIFY(!security::readPkcs12(test::readFile(m_ready.p12File), base::Secret("1699990002")));
    QVERIFY(m_ready.wechatpayKeyId.startsWith(u"PUB_KEY_ID_0"));
    QCOMPARE(m_client->apiV2Key.size(), 32);
    QCOMPARE(m_client->apiV3Key.size(), 32);
    for (const QString& file : {m_ready.keyFile, m_ready.p12File, m_ready.secretsFile}) {
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup;
        QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
    }
}

void TestSandbox::reusesTheStateFolder()
{
    const QByteArray certificate = test::readFile(m_ready.certFile);
    const QByteArray secrets = test::readFile(m_ready.secretsFile);
    const QString keyId = m_ready.wechatpayKeyId;
    restart({});
    QCOMPARE(test::readFile(m_ready.certFile), certificate);
    QCOMPARE(test::readFile(m_ready.secretsFile), secrets);
    QCOMPARE(m_ready.wechatpayKeyId, keyId);
}

void TestSandbox::saysWhichFolderCannotBeWritten()
{
    const QString folder = m_state.filePath(u"missing/folder"_s);
    QFile(m_state.filePath(u"missing"_s)).open(QIODevice::WriteOnly);
    sandbox::Options options;
    options.stateFolder = folder;
    sandbox::Sandbox broken(options, *m_clock);
    const auto ready = broken.start();
    QVERIFY(!ready.has_value());
    QCOMPARE(ready.error().code, u"wego.sandbox-state"_s);
    QVERIFY(ready.error().facts.value(u"path"_s).startsWith(folder));
}

void TestSandbox::portTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    sandbox::Options options;
    options.stateFolder = m_state.path();
    options.payPort = other.serverPort();
    sandbox::Sandbox second(options, *m_clock);
    const auto ready = second.start();
    QVERIFY(!ready.has_value());
    QVERIFY(ready.error().kind == base::ErrorKind::Input);
    QCOMPARE(ready.error().code, u"wego.sandbox-port"_s);
    QCOMPARE(ready.error().facts.value(u"port"_s), QString::number(other.serverPort()));
}

void TestSandbox::tlsWithItsOwnAuthority()
{
    sandbox::Options options;
    options.tls = true;
    restart(options);
    QCOMPARE(m_ready.payUrl.scheme(), u"https"_s);
    m_client->ca = QSslCertificate(test::readFile(m_ready.caFile));
    const RawReply link = askForBill();
    QCOMPARE(link.status, 200);
    const RawReply file = m_client->v3("GET", targetOf(link));
    QVERIFY(file.complete);
    QCOMPARE(file.body, m_sandbox->billFor(Yesterday));
    // A client that does not know the authority gets nowhere.
    m_client->ca = QSslCertificate(test::readFile(m_ready.certFile));
    QCOMPARE(askForBill().status, 0);
}

void TestSandbox::tradeBillAndDownload_data()
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

void TestSandbox::tradeBillAndDownload()
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
    const QByteArray bill = gzip ? test::unzip(file.body) : file.body;
    QVERIFY(bill.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(bill, m_sandbox->billFor(Yesterday, type));
    QCOMPARE(json(link).value(u"hash_value").toString().toLatin1(),
        QCryptographicHash::hash(bill, QCryptographicHash::Sha1).toHex());
}

void TestSandbox::dayRules_data()
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

void TestSandbox::dayRules()
{
    QFETCH(QByteArray, date);
    QFETCH(int, status);
    QFETCH(QString, expected);
    const RawReply reply = askForBill("/v3/bill/tradebill?bill_date=" + date);
    QCOMPARE(reply.status, status);
    QCOMPARE(code(reply), expected);
}

void TestSandbox::yesterdayIsBeingMadeBeforeTen()
{
    m_clock->setNowMs(test::FakeClock::DefaultStartMs - (2 * 3600 + 1) * 1000);
    m_client->timestamp = m_clock->nowSeconds();
    const RawReply reply = askForBill();
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), u"STATEMENT_CREATING"_s);
    QVERIFY(m_client->v2("/pay/downloadbill", billFields()).body.contains("Bill Creating"));
    m_clock->advance(1000);
    m_client->timestamp = m_clock->nowSeconds();
    QCOMPARE(askForBill().status, 200);
}

void TestSandbox::yesterdayAlwaysHasTrade()
{
    QDate closed = Yesterday;
    while (!m_sandbox->billFor(closed).isEmpty())
        closed = closed.addDays(-1);
    const RawReply none = askForBill(
        "/v3/bill/tradebill?bill_date=" + closed.toString(Qt::ISODate).toLatin1());
    QCOMPARE(none.status, 400);
    QCOMPARE(code(none), u"NO_STATEMENT_EXIST"_s);
    auto fields = billFields();
    fields["bill_date"] = closed.toString(u"yyyyMMdd"_s).toLatin1();
    QVERIFY(m_client->v2("/pay/downloadbill", fields).body.contains("20002"));
    // Seen from the day after, the same day has trade, and keeps it.
    QTemporaryDir folder;
    sandbox::Options options;
    options.stateFolder = folder.path();
    m_clock->setNowMs(m_clock->nowMs() - closed.daysTo(Yesterday) * 24 * 3600 * 1000);
    restart(options);
    const QByteArray bill = m_sandbox->billFor(closed);
    QVERIFY(!bill.isEmpty());
    m_clock->advance(5LL * 24 * 3600 * 1000);
    QCOMPARE(m_sandbox->billFor(closed), bill);
    restart(options);
    QCOMPARE(m_sandbox->billFor(closed), bill);
}

void TestSandbox::refusesBadParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("no date") << QByteArray("bill_type=ALL") << u"bill_date"_s;
    QTest::newRow("V2 date") << QByteArray("bill_date=20261121") << u"bill_date"_s;
    QTest::newRow("no such day") << QByteArray("bill_date=2026-02-30") << u"bill_date"_s;
    QTest::newRow("type") << QByteArray("bill_date=2026-11-21&bill_type=all") << u"bill_type"_s;
    QTest::newRow("packing") << QByteArray("bill_date=2026-11-21&tar_type=ZIP") << u"tar_type"_s;
}

void TestSandbox::refusesBadParameters()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, field);
    const RawReply reply = askForBill("/v3/bill/tradebill?" + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), u"PARAM_ERROR"_s);
    QCOMPARE(json(reply).value(u"detail").toObject().value(u"field").toString(), field);
}

void TestSandbox::linkExpiresAfterFiveMinutes()
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

void TestSandbox::refusesRequestsWithout_data()
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

void TestSandbox::refusesRequestsWithout()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    test::RawHeaders headers{{"Authorization", m_client->authorization("GET", BillTarget)},
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

void TestSandbox::refusesAnOldTimestamp()
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

void TestSandbox::refusesAReplayedNonce()
{
    m_client->nonce = "K3vQ9mXc7LtR2wZpB8sYhN5dJf1GaE6u";
    QCOMPARE(askForBill().status, 200);
    const RawReply again = askForBill();
    QCOMPARE(again.status, 401);
    QVERIFY(json(again).value(u"message").toString().contains(u"nonce_str"));
}

void TestSandbox::refusesAnotherBodyThanSigned()
{
    const QByteArray target = "/v3/security/echo";
    const test::RawHeaders headers{
        {"Authorization", m_client->authorization("POST", target, R"({"echo_message":"a"})")},
        {"Accept", "application/json"}, {"Content-Type", "application/json"},
        {"User-Agent", "test"}, {"Wechatpay-Serial", m_ready.wechatpayKeyId.toLatin1()}};
    const RawReply reply = m_client->send("POST", target, headers, R"({"echo_message":"b"})");
    QCOMPARE(reply.status, 401);
    QCOMPARE(
        json(reply).value(u"detail").toObject().value(u"issue").toString(), u"sign not match"_s);
}

void TestSandbox::signsOverTheTargetAsItCame()
{
    // Each of these comes out of a URL parser in another form than it went in.
    for (const QByteArray query : {"a=%40%7C", "a=%7c%2f", "a=%E9%93%81%7E", "a=+%20*|", "&&a"}) {
        const QByteArray target = "/v3/bill/tradebill?bill_date=2026-11-21&" + query;
        QCOMPARE(askForBill(target).status, 200);
        const test::RawHeaders headers{
            {"Authorization", m_client->authorization("GET", target.toLower() + '/')},
            {"Accept", "application/json"}, {"User-Agent", "test"}};
        QCOMPARE(m_client->send("GET", target, headers).status, 401);
    }
    QCOMPARE(askForBill("/v3/refund/domestic/refunds/RF%4020260902%7C07").status, 404);
}

void TestSandbox::checksTheReferenceVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const auto vectors = QJsonDocument::fromJson(
        test::readFile(QStringLiteral(WEGO_TEST_DATA "/pay/v3-vectors.json")));
    for (const QJsonValue& value : vectors[u"requests"].toArray())
        QTest::addRow("%s", qPrintable(value[u"name"].toString())) << value.toObject();
}

void TestSandbox::checksTheReferenceVectors()
{
    QFETCH(QJsonObject, vector);
    const auto text = [&vector](
                          QStringView name) { return vector.value(name).toString().toUtf8(); };
    m_clock->setNowMs(vector.value(u"timestamp").toInteger() * 1000);
    auto identity = sandbox::openIdentity(m_state.path(), *m_clock);
    QVERIFY(identity.has_value());
    const auto certificate = security::Certificate::fromPem(
        test::readFile(QStringLiteral(WEGO_TEST_DATA "/pay/throwaway-merchant-cert.pem")));
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

void TestSandbox::signsRepliesWithTheAskedKey_data()
{
    QTest::addColumn<bool>("certificates");
    QTest::addColumn<bool>("askForKey");
    QTest::addColumn<bool>("byKey");
    QTest::newRow("key asked") << true << true << true;
    QTest::newRow("nothing asked") << true << false << false;
    QTest::newRow("public-key mode") << false << false << true;
}

void TestSandbox::signsRepliesWithTheAskedKey()
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

void TestSandbox::errorsAreSignedToo()
{
    m_client->wechatpaySerial = m_ready.wechatpayKeyId.toLatin1();
    const RawReply reply = askForBill("/v3/bill/tradebill?bill_date=2026-11-22");
    QCOMPARE(reply.status, 400);
    QVERIFY(isSigned(reply, wechatpayKey()));
    QVERIFY(!reply.headers["request-id"].isEmpty());
}

void TestSandbox::unknownPathsAndMethods()
{
    QCOMPARE(askForBill("/v3/pay/nothing").status, 404);
    QCOMPARE(m_client->v3("POST", "/v3/bill/tradebill", "{}").status, 405);
}

void TestSandbox::certificatesDecryptWithTheApiV3Key()
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

void TestSandbox::noCertificatesInPublicKeyMode()
{
    sandbox::Options options;
    options.platformCertificates = false;
    restart(options);
    const RawReply reply = askForBill("/v3/certificates");
    QCOMPARE(reply.status, 404);
    QCOMPARE(code(reply), u"RESOURCE_NOT_EXISTS"_s);
    QVERIFY(isSigned(reply, wechatpayKey()));
}

void TestSandbox::echoComesBackEncrypted()
{
    m_client->wechatpaySerial = m_ready.wechatpayKeyId.toLatin1();
    const auto secret = security::rsaOaepEncrypt(wechatpayKey(), "张三");
    QVERIFY(secret.has_value());
    const QJsonObject body{{u"echo_message"_s, u"你好"_s},
        {u"encrypted_echo_message"_s, QString::fromLatin1(secret->toBase64())}};
    const RawReply reply = m_client->v3("POST", "/v3/security/echo", QJsonDocument(body).toJson());
    QCOMPARE(reply.status, 200);
    QCOMPARE(json(reply).value(u"echo_message").toString(), u"你好"_s);
    const auto key = security::PrivateKey::fromPem(test::readFile(m_ready.keyFile));
    const auto plain = security::rsaOaepDecrypt(*key,
        QByteArray::fromBase64(json(reply).value(u"encrypted_echo_message").toString().toLatin1()));
    QCOMPARE(plain.value_or(QByteArray()), QByteArray("张三"));
}

void TestSandbox::echoWantsASerial()
{
    const RawReply reply = m_client->v3("POST", "/v3/security/echo", R"({"echo_message":"hi"})");
    QCOMPARE(reply.status, 400);
    QCOMPARE(code(reply), u"PARAM_ERROR"_s);
    m_client->wechatpaySerial = m_ready.wechatpayKeyId.toLatin1();
    QCOMPARE(m_client->v3("POST", "/v3/security/echo", "[1]").status, 400);
}

void TestSandbox::v2Bill_data()
{
    QTest::addColumn<QByteArray>("signType");
    QTest::addColumn<QByteArray>("packing");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("MD5") << QByteArray() << QByteArray() << QByteArray("ALL");
    QTest::newRow("HMAC gzip") << QByteArray("HMAC-SHA256") << QByteArray("GZIP")
                               << QByteArray("ALL");
    QTest::newRow("refunds") << QByteArray("MD5") << QByteArray("GZIP") << QByteArray("REFUND");
}

void TestSandbox::v2Bill()
{
    QFETCH(QByteArray, signType);
    QFETCH(QByteArray, packing);
    QFETCH(QByteArray, type);
    auto fields = billFields();
    fields["bill_type"] = type;
    fields["sign_type"] = signType;
    fields["tar_type"] = packing;
    const RawReply reply = m_client->v2("/pay/downloadbill", fields);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.complete);
    const QByteArray bill = packing.isEmpty() ? reply.body : test::unzip(reply.body);
    QCOMPARE(bill, m_sandbox->billFor(Yesterday, QString::fromLatin1(type)));
}

void TestSandbox::v2Failures_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* field, const char* value, const char* message) {
        QTest::addRow("%s=%s", field, value)
            << QByteArray(field) << QByteArray(value) << QByteArray(message);
    };
    row("bill_date", "20261122", "data format error");
    row("bill_date", "2026-11-21", "data format error");
    row("bill_date", "", "missing parameter");
    row("bill_date", "20250101", "bill_date is too old");
    row("bill_type", "EVERYTHING", "invalid bill_type");
    row("bill_type", "RECHARGE_REFUND", "No Bill Exist");
    row("tar_type", "ZIP", "data format error");
    row("nonce_str", "", "missing parameter");
    row("mch_id", "1699990002", "MCHID_NOT_EXIST");
    row("appid", "wx0000000000000000", "APPID_MCHID_NOT_MATCH");
    row("sign_type", "SHA1", "SIGN ERROR");
}

void TestSandbox::v2Failures()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, message);
    auto fields = billFields();
    fields[field] = value;
    const RawReply reply = m_client->v2("/pay/downloadbill", fields);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("<return_code><![CDATA[FAIL]]></return_code>"));
    QVERIFY2(reply.body.contains("<![CDATA[" + message + "]]>"), reply.body.constData());
    QVERIFY(!reply.body.contains("<sign>"));
}

void TestSandbox::v2RefusesBadXml()
{
    auto fields = billFields();
    fields["sign"] = m_client->v2Sign(fields);
    const QByteArray good = RawClient::toXml(fields);
    const auto post = [this](const QByteArray& body) {
        return m_client->send("POST", "/pay/downloadbill", {{"Content-Type", "text/xml"}}, body)
            .body;
    };
    QVERIFY(post(good).startsWith("\xEF\xBB\xBF"));
    QVERIFY(post({}).contains("POST_DATA_EMPTY"));
    QVERIFY(post(good.chopped(3)).contains("XML_FORMAT_ERROR"));
    QVERIFY(post("<!DOCTYPE xml [<!ENTITY a \"b\">]>" + good).contains("XML_FORMAT_ERROR"));
    fields["sign"] = fields["sign"].toLower();
    QVERIFY(post(RawClient::toXml(fields)).contains("SIGN ERROR"));
    m_client->apiV2Key = m_client->apiV3Key;
    QVERIFY(m_client->v2("/pay/downloadbill", billFields()).body.contains("SIGN ERROR"));
    QVERIFY(m_client->send("GET", "/pay/downloadbill", {}).body.contains("REQUIRE_POST_METHOD"));
}

void TestSandbox::v2ChecksTheReferenceVectors()
{
    const auto document = QJsonDocument::fromJson(
        test::readFile(QStringLiteral(WEGO_TEST_DATA "/pay/v2-vectors.json")));
    const base::Secret key(document[u"key"].toString().toLatin1());
    int checked = 0;
    for (const QJsonValue& vector : document[u"vectors"].toArray()) {
        const QJsonObject object = vector[u"fields"].toObject();
        const QString type = vector[u"signType"].toString();
        // What names no sign_type is MD5 to a server.
        if (type != u"MD5" && object.value(u"sign_type").toString() != type)
            continue;
        sandbox::V2Fields fields{{"sign", vector[u"sign"].toString().toLatin1()}};
        for (const QString& name : object.keys())
            fields.insert(name.toLatin1(), object.value(name).toString().toUtf8());
        QVERIFY2(sandbox::hasValidSign(fields, key), qPrintable(vector[u"name"].toString()));
        fields["nonce_str"] += 'x';
        QVERIFY(!sandbox::hasValidSign(fields, key));
        ++checked;
    }
    QVERIFY(checked >= 3);
}

void TestSandbox::faultDelay()
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

void TestSandbox::faultDrop()
{
    m_sandbox->inject({.kind = Fault::Kind::Drop});
    QCOMPARE(askForBill().status, 0);
    QCOMPARE(askForBill().status, 200);
}

void TestSandbox::faultTruncate()
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

void TestSandbox::faultTruncatedGzip()
{
    m_sandbox->inject({.kind = Fault::Kind::TruncatedGzip, .count = 2});
    const RawReply file = m_client->v3("GET", targetOf(askForBill(BillTarget + "&tar_type=GZIP")));
    QVERIFY(file.complete);
    QVERIFY(file.body.startsWith("\x1f\x8b"));
    QVERIFY(test::unzip(file.body).isEmpty());
    auto fields = billFields();
    fields["tar_type"] = "GZIP";
    QVERIFY(test::unzip(m_client->v2("/pay/downloadbill", fields).body).isEmpty());
    QVERIFY(!test::unzip(m_client->v2("/pay/downloadbill", fields).body).isEmpty());
}

void TestSandbox::faultWrongHash()
{
    m_sandbox->inject({.kind = Fault::Kind::WrongHash});
    const QString wrong = json(askForBill()).value(u"hash_value").toString();
    const QString right = json(askForBill()).value(u"hash_value").toString();
    QCOMPARE(wrong.size(), 40);
    QVERIFY(wrong != right);
}

void TestSandbox::faultSignatures()
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

void TestSandbox::faultErrorCode()
{
    m_sandbox->inject({.kind = Fault::Kind::ErrorCode, .text = "FREQUENCY_LIMITED"});
    const RawReply limited = askForBill();
    QCOMPARE(limited.status, 429);
    QCOMPARE(code(limited), u"FREQUENCY_LIMITED"_s);
    m_sandbox->inject({.kind = Fault::Kind::ErrorCode, .value = 20002, .text = "No Bill Exist"});
    const QByteArray v2 = m_client->v2("/pay/downloadbill", billFields()).body;
    QVERIFY(v2.contains("No Bill Exist") && v2.contains("20002"));
}

void TestSandbox::faultHttpStatus()
{
    m_sandbox->inject({.kind = Fault::Kind::HttpStatus, .value = 502});
    const RawReply reply = askForBill();
    QCOMPARE(reply.status, 502);
    QVERIFY(reply.complete && reply.body.isEmpty());
}

void TestSandbox::faultBrokenSummary()
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

void TestSandbox::faultExpiredLink()
{
    const QByteArray target = targetOf(askForBill());
    m_sandbox->inject({.kind = Fault::Kind::ExpiredLink});
    QCOMPARE(code(m_client->v3("GET", target)), u"INVALID_REQUEST"_s);
    QCOMPARE(m_client->v3("GET", target).status, 200);
}

void TestSandbox::faultsCountAndKnowTheirPath()
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

void TestSandbox::faultsThroughTheControlCall()
{
    const QByteArray path = "/sandbox/faults";
    const test::RawHeaders headers{{"Content-Type", "application/json"}};
    const auto post = [&](const QByteArray& body) {
        return m_client->send("POST", path, headers, body).status;
    };
    QCOMPARE(post(R"({"kind":"http-status","value":502,"path":"/v3/bill"})"), 204);
    QCOMPARE(askForBill().status, 502);
    QCOMPARE(post(R"({"faults":[{"kind":"wrong-hash"},{"kind":"drop","count":-1}]})"), 204);
    QCOMPARE(askForBill().status, 0);
    QCOMPARE(m_client->send("DELETE", path, headers).status, 204);
    QCOMPARE(askForBill().status, 200);
    QCOMPARE(post(R"({"kind":"earthquake"})"), 400);
    QCOMPARE(post("nonsense"), 400);
}

void TestSandbox::oneConnectionForManyRequests()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_ready.payUrl.port()));
    for (const QByteArray query : {"&x=%7c", "&y=%2F%2f", "&z=%40"}) {
        const QByteArray target = BillTarget + query;
        const QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: x\r\nAccept: */*\r\n"
            + "User-Agent: test\r\nAuthorization: " + m_client->authorization("GET", target)
            + "\r\n\r\n";
        // The request line arrives in two pieces.
        socket.write(request.left(20));
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        socket.write(request.mid(20));
        QTRY_VERIFY(socket.peek(100'000).contains("download_url"));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
    }
}

void TestSandbox::clientsThatLeaveHarmNobody()
{
    // One leaves while its bill is made, one in the middle of the request line.
    for (const bool whole : {true, false}) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_ready.payUrl.port()));
        const QByteArray request = "GET " + BillTarget
            + " HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nUser-Agent: test\r\nAuthorization: "
            + m_client->authorization("GET", BillTarget) + "\r\n\r\n";
        socket.write(whole ? request : request.left(9));
        const int before = m_sandbox->requestCount(BillPath);
        QTRY_VERIFY(!whole || m_sandbox->requestCount(BillPath) > before);
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        socket.abort();
    }
    QCOMPARE(askForBill().status, 200);
    // And one whose sandbox is gone before its bill is made.
    auto* leaving = m_client.get();
    QTimer::singleShot(0, this, [this] { m_sandbox.reset(); });
    QCOMPARE(leaving->v3("GET", BillTarget + "&bill_type=REFUND").status, 0);
}

void TestSandbox::otherRequestsGoOnWhileALargeBillIsMade()
{
    QTemporaryDir folder;
    sandbox::Options options;
    options.stateFolder = folder.path();
    options.ordersPerDay = 200'000;
    restart(options);
    RawClient second(m_ready);
    second.timestamp = m_clock->nowSeconds();
    second.nonce = "another client";
    int answered = 0;
    QTimer::singleShot(0, this, [&] {
        answered = second.v3("GET", "/v3/certificates").status;
        QVERIFY(
            !QFile::exists(folder.filePath(u"bills"_s)) || m_sandbox->requestCount(BillPath) == 1);
    });
    const RawReply link = askForBill(BillTarget + "&tar_type=GZIP");
    QCOMPARE(answered, 200);
    QCOMPARE(link.status, 200);
    const RawReply file = m_client->v3("GET", targetOf(link));
    const QByteArray bill = test::unzip(file.body);
    QVERIFY(bill.count('\n') > 190'000);
    QCOMPARE(json(link).value(u"hash_value").toString().toLatin1(),
        QCryptographicHash::hash(bill, QCryptographicHash::Sha1).toHex());
}

void TestSandbox::officialAccountPortAnswers404()
{
    sandbox::Ready swapped = m_ready;
    swapped.payUrl = m_ready.oaUrl;
    const RawReply reply = RawClient(swapped).send("GET", "/cgi-bin/user/get", {});
    QCOMPARE(reply.status, 404);
    QVERIFY(json(reply).contains(u"errcode"_s));
    QCOMPARE(m_sandbox->requestCount(u"/cgi-bin/user/get"_s), 1);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
