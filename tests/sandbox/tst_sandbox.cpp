// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/v2message.h"
#include "sandboxfixture.h"

#include <QCryptographicHash>
#include <QDirIterator>
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
using namespace wego::test;

class TestSandbox : public QObject, private SandboxFixture {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void makesFilesForAnAccount();
    void reusesTheStateFolder();
    void saysWhichFolderCannotBeWritten();
    void portTaken();
    void tlsWithItsOwnAuthority();
    void yesterdayAlwaysHasTrade();
    void v2Bill_data();
    void v2Bill();
    void v2Failures_data();
    void v2Failures();
    void v2RefusesBadXml();
    void v2ChecksTheReferenceVectors();
    void oneConnectionForManyRequests();
    void clientsThatLeaveHarmNobody();
    void otherRequestsGoOnWhileALargeBillIsMade();
    void officialAccountAnswersOnItsPort();
};

void TestSandbox::makesFilesForAnAccount()
{
    const auto certificate = security::Certificate::fromPem(readFile(m_ready.certFile));
    QVERIFY(certificate.has_value());
    QCOMPARE(certificate->commonName(), m_ready.mchid);
    QVERIFY(certificate->notAfter() > QDateTime::currentDateTimeUtc().addYears(4));
    const auto key = security::PrivateKey::fromPem(readFile(m_ready.keyFile));
    QVERIFY(key.has_value());
    QCOMPARE(key->bits(), 2048);
    QVERIFY(key->publicKey().equals(certificate->publicKey()));
    const auto p12 = security::readPkcs12(readFile(m_ready.p12File), base::Secret("1699990001"));
    QVERIFY2(p12.has_value(), p12 ? "" : qPrintable(p12.error().detail));
    QVERIFY(p12->key.publicKey().equals(certificate->publicKey()));
    QVERIFY(!security::readPkcs12(readFile(m_ready.p12File), base::Secret("1699990002")));
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
    const QByteArray certificate = readFile(m_ready.certFile);
    const QByteArray secrets = readFile(m_ready.secretsFile);
    const QString keyId = m_ready.wechatpayKeyId;
    restart({});
    QCOMPARE(readFile(m_ready.certFile), certificate);
    QCOMPARE(readFile(m_ready.secretsFile), secrets);
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
    options.ordersPerDay = 5000; // a file of many pieces
    restart(options);
    QCOMPARE(m_ready.payUrl.scheme(), u"https"_s);
    m_client->ca = QSslCertificate(readFile(m_ready.caFile));
    const RawReply link = askForBill();
    QCOMPARE(link.status, 200);
    const RawReply file = m_client->v3("GET", targetOf(link));
    QVERIFY(file.complete);
    QCOMPARE(file.body, m_sandbox->billFor(Yesterday));
    // A client that does not know the authority gets nowhere.
    m_client->ca = QSslCertificate(readFile(m_ready.certFile));
    QCOMPARE(askForBill().status, 0);
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
    const QByteArray bill = packing.isEmpty() ? reply.body : unzip(reply.body);
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
        readFile(QStringLiteral(WEGO_TEST_DATA "/pay/v2-vectors.json")));
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
    options.ordersPerDay = 60'000;
    restart(options);
    RawClient second(m_ready);
    second.timestamp = m_clock->nowSeconds();
    second.nonce = "another client";
    int answered = 0;
    bool before = false;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        if (answered != 0 || m_sandbox->requestCount(BillPath) == 0)
            return;
        timer.stop();
        answered = second.v3("GET", "/v3/certificates").status;
        QDirIterator made(
            folder.path(), {u"*.csv.gz"_s}, QDir::Files, QDirIterator::Subdirectories);
        before = !made.hasNext();
    });
    timer.start(0);
    const RawReply link = askForBill(BillTarget + "&tar_type=GZIP");
    QCOMPARE(answered, 200);
    QVERIFY(before);
    QCOMPARE(link.status, 200);
    const RawReply file = m_client->v3("GET", targetOf(link));
    const QByteArray bill = unzip(file.body);
    QVERIFY(bill.count('\n') > 55'000);
    QCOMPARE(json(link).value(u"hash_value").toString().toLatin1(),
        QCryptographicHash::hash(bill, QCryptographicHash::Sha1).toHex());
}

void TestSandbox::officialAccountAnswersOnItsPort()
{
    sandbox::Ready swapped = m_ready;
    swapped.payUrl = m_ready.oaUrl;
    const RawReply reply = RawClient(swapped).send("GET", "/cgi-bin/user/get", {});
    QCOMPARE(reply.status, 200);
    QCOMPARE(json(reply).value(u"errcode"_s).toInt(), 41001);
    QCOMPARE(m_sandbox->requestCount(u"/cgi-bin/user/get"_s), 1);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
