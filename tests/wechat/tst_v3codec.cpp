// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ciphers.h"
#include "security/paydata.h"
#include "support/fakeclock.h"
#include "support/fakerandom.h"
#include "wechat/pay/v3codec.h"
#include "wechat/pay/v3replies.h"

#include <QJsonArray>
#include <QTest>

using namespace wego::wechat::pay;
using namespace Qt::StringLiterals;
using wego::base::ErrorKind;
using wego::base::Secret;
using wego::net::HttpResponse;
using wego::security::Certificate;
using wego::security::PrivateKey;
using wego::security::PublicKey;
using wego::test::FakeClock;
using wego::test::FakeRandom;
using wego::test::payFile;
using wego::test::payJson;

namespace {

const QString PlatformSerial = u"3B7E0C91A4D85F2266119900AABBCCDDEEFF0123"_s;

PrivateKey merchantKey()
{
    return *PrivateKey::fromPem(payFile("throwaway-merchant-key.pem"));
}

PublicKey platformPublicKey()
{
    return *PublicKey::fromPem(payFile("throwaway-platform-pubkey.pem"));
}

QByteArray bytes(const QJsonObject& object, QLatin1StringView name)
{
    return object.value(name).toString().toUtf8();
}

V3Message messageOf(const QJsonObject& vector)
{
    return {bytes(vector, "method"_L1), bytes(vector, "target"_L1),
        vector.value("timestamp"_L1).toInteger(), bytes(vector, "nonce"_L1),
        bytes(vector, "body"_L1)};
}

V3Signature signatureOf(const QJsonObject& vector)
{
    return {vector.value("timestamp"_L1).toInteger(), bytes(vector, "nonce"_L1),
        bytes(vector, "signature"_L1), PlatformSerial};
}

HttpResponse response(int status, const QByteArray& body)
{
    HttpResponse made;
    made.status = status;
    made.body = body;
    made.receivedAtMs = FakeClock::DefaultStartMs;
    made.headers = {{"Request-ID", "08F78B"}};
    return made;
}

QByteArray certificatesReply(const QByteArray& serial, const QByteArray& name = "serial_no")
{
    const QJsonArray vectors = payJson("cipher-vectors.json").value("gcm"_L1).toArray();
    return "{\"data\":[{\"" + name + "\":\"" + serial
        + "\",\"effective_time \":\"2026-01-01T08:00:00+08:00\",\"encrypt_certificate\":"
          "{\"algorithm\":\"AEAD_AES_256_GCM\",\"nonce\":\"c3rtDemo0001\","
          "\"associated_data\":\"certificate\",\"ciphertext\":\""
        + bytes(vectors[3].toObject(), "ciphertext"_L1) + "\"}}]}";
}

QByteArray linkReply(const QByteArray& url, const QByteArray& type = "SHA1",
    const QByteArray& hash = "1ffaab35a6205cbbc22eaea2f190cba0a867919c")
{
    return "{\"hash_type\":\"" + type + "\",\"hash_value\":\"" + hash + "\",\"download_url\":\""
        + url + "\",\"new_field\":[1]}";
}

} // namespace

class TestV3Codec : public QObject {
    Q_OBJECT

private slots:
    void signsRequestsAsTheVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = payJson("v3-vectors.json").value("requests"_L1).toArray();
        QCOMPARE(vectors.size(), 4);
        for (const QJsonValue& vector : vectors)
            QTest::newRow(qPrintable(vector.toObject().value("name"_L1).toString()))
                << vector.toObject();
    }

    void signsRequestsAsTheVectors()
    {
        QFETCH(QJsonObject, vector);
        const V3Message message = messageOf(vector);
        const QByteArray signature = bytes(vector, "signature"_L1);
        const auto header = v3Authorization(
            message, u"1699990001"_s, u"0A5C3E7F10D2B4968F0E1D2C3B4A59687786950F"_s, merchantKey());
        QVERIFY(header);
        QVERIFY(header->endsWith(",signature=\"" + signature + '"'));
        if (vector.contains("authorization"_L1))
            QCOMPARE(*header, bytes(vector, "authorization"_L1));
        QVERIFY(wego::security::rsaSha256Verify(
            merchantKey().publicKey(), v3SignedText(message), signature));
    }

    void targetOfAUrlIsWhatTheVectorsSign()
    {
        const QUrl url(
            u"https://api.mch.weixin.qq.com/v3/refund/domestic/refunds/RF%4020260902%7C07"_s);
        QCOMPARE(wego::net::requestTarget(url), "/v3/refund/domestic/refunds/RF%4020260902%7C07");
    }

    void verifiesRepliesAsTheVectors()
    {
        const QJsonArray vectors = payJson("v3-vectors.json").value("replies"_L1).toArray();
        QCOMPARE(vectors.size(), 2);
        for (const QJsonValue& value : vectors) {
            const QJsonObject vector = value.toObject();
            const QByteArray body = bytes(vector, "body"_L1);
            V3Signature signature = signatureOf(vector);
            QVERIFY(v3IsSigned(signature, body, platformPublicKey()));
            QVERIFY(!v3IsSigned(signature, body + ' ', platformPublicKey()));
            QVERIFY(!v3IsSigned(signature, body, merchantKey().publicKey()));
            ++signature.timestamp;
            QVERIFY(!v3IsSigned(signature, body, platformPublicKey()));
        }
    }

    void doesNotVerifyProbe()
    {
        const QJsonObject data = payJson("v3-vectors.json");
        const QJsonObject vector = data.value("replies"_L1).toArray().first().toObject();
        V3Signature signature = signatureOf(vector);
        signature.signature = bytes(data, "probe"_L1);
        QVERIFY(!v3IsSigned(signature, bytes(vector, "body"_L1), platformPublicKey()));
    }

    void anySignedReplyVerifiesAndNoChangedOne()
    {
        const PrivateKey platform = *PrivateKey::fromPem(payFile("throwaway-platform-key.pem"));
        FakeRandom random(7);
        for (int i = 0; i < 50; ++i) {
            V3Signature signature{1'788'230'400 + i, random.nonce(), {}, PlatformSerial};
            QByteArray body = random.nonce(1 + static_cast<int>(random.below(32)));
            signature.signature = *wego::security::rsaSha256Sign(
                platform, v3ReplyText(signature, body));
            QVERIFY(v3IsSigned(signature, body, platform.publicKey()));
            body[static_cast<qsizetype>(random.below(static_cast<quint32>(body.size())))] = '*';
            QVERIFY(!v3IsSigned(signature, body, platform.publicKey()));
        }
    }

    void readsSignatureHeaders_data()
    {
        QTest::addColumn<QByteArray>("missing");
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<bool>("complete");
        QTest::newRow("all") << QByteArray() << QByteArray("1788230401") << true;
        QTest::newRow("no nonce") << QByteArray("Wechatpay-Nonce") << QByteArray("1") << false;
        QTest::newRow("no serial") << QByteArray("Wechatpay-Serial") << QByteArray("1") << false;
        QTest::newRow("no signature")
            << QByteArray("Wechatpay-Signature") << QByteArray("1") << false;
        QTest::newRow("no time") << QByteArray("wechatpay-timestamp") << QByteArray() << false;
        QTest::newRow("words") << QByteArray() << QByteArray("now") << false;
        QTest::newRow("huge") << QByteArray() << QByteArray("9223372036854775807") << false;
        QTest::newRow("negative") << QByteArray() << QByteArray("-5") << false;
    }

    void readsSignatureHeaders()
    {
        QFETCH(QByteArray, missing);
        QFETCH(QByteArray, timestamp);
        QFETCH(bool, complete);
        HttpResponse reply;
        for (const auto& name : {"wechatpay-nonce", "wechatpay-serial", "wechatpay-signature"})
            if (missing.compare(name, Qt::CaseInsensitive) != 0)
                reply.headers.append(qMakePair(QByteArray(name), QByteArray("value")));
        if (!timestamp.isEmpty())
            reply.headers.append(
                qMakePair(QByteArray("Wechatpay-Timestamp"), QByteArray(timestamp)));
        QCOMPARE(v3SignatureOf(reply).has_value(), complete);
    }

    void readsErrors()
    {
        const auto error = v3ErrorOf(response(400,
            "{\"code\":\"PARAM_ERROR\",\"message\":\"参数错误\",\"detail\":{\"field\":\"/"
            "bill_date\","
            "\"value\":0,\"issue\":\"值低于最小值 1\",\"location\":\"query\"}}"));
        QVERIFY(error.kind == ErrorKind::Api);
        QCOMPARE(error.code, u"PARAM_ERROR"_s);
        QCOMPARE(error.requestId, u"08F78B"_s);
        QCOMPARE(error.facts.value(u"message"_s), u"参数错误"_s);
        QCOMPARE(error.facts.value(u"field"_s), u"/bill_date"_s);
        QCOMPARE(error.facts.value(u"issue"_s), u"值低于最小值 1"_s);
        QVERIFY(!error.retryable);
    }

    void judgesErrorsByCodeAndStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("retryable");
        const auto kind = [](ErrorKind value) { return static_cast<int>(value); };
        QTest::newRow("no statement")
            << 400 << QByteArray(R"({"code":"NO_STATEMENT_EXIST"})") << u"NO_STATEMENT_EXIST"_s
            << kind(ErrorKind::NotFound) << false;
        QTest::newRow("creating") << 400 << QByteArray(R"({"code":"STATEMENT_CREATING"})")
                                  << u"STATEMENT_CREATING"_s << kind(ErrorKind::NotReady) << false;
        QTest::newRow("sign") << 401 << QByteArray(R"({"code":"SIGN_ERROR"})") << u"SIGN_ERROR"_s
                              << kind(ErrorKind::Auth) << false;
        QTest::newRow("limit with new name")
            << 429 << QByteArray(R"({"code":"SLOW_DOWN"})") << u"SLOW_DOWN"_s
            << kind(ErrorKind::RateLimited) << true;
        QTest::newRow("limit without body")
            << 429 << QByteArray() << u"wego.http-status"_s << kind(ErrorKind::RateLimited) << true;
        QTest::newRow("system") << 500 << QByteArray(R"({"code":"SYSTEM_ERROR"})")
                                << u"SYSTEM_ERROR"_s << kind(ErrorKind::Api) << true;
        QTest::newRow("gateway") << 502 << QByteArray("<html>Bad gateway</html>")
                                 << u"wego.http-status"_s << kind(ErrorKind::Api) << true;
        QTest::newRow("redirect") << 302 << QByteArray() << u"wego.http-status"_s
                                  << kind(ErrorKind::Api) << false;
    }

    void judgesErrorsByCodeAndStatus()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(int, kind);
        QFETCH(bool, retryable);
        const auto error = v3ErrorOf(response(status, body));
        QCOMPARE(error.code, code);
        QCOMPARE(static_cast<int>(error.kind), kind);
        QCOMPARE(error.retryable, retryable);
        QCOMPARE(error.requestId, u"08F78B"_s);
    }

    void blamesTheClockForSignErrors()
    {
        HttpResponse reply = response(401, R"({"code":"SIGN_ERROR","message":"签名错误"})");
        reply.headers.append(
            qMakePair(QByteArray("Date"), QByteArray("Sun, 22 Nov 2026 04:10:00 GMT")));
        const auto error = v3ErrorOf(reply);
        QCOMPARE(error.code, u"wego.clock-off"_s);
        QCOMPARE(error.facts.value(u"minutes"_s), u"10"_s);
        reply.headers.last().second = "Sun, 22 Nov 2026 04:04:00 GMT";
        QCOMPARE(v3ErrorOf(reply).code, u"SIGN_ERROR"_s);
    }

    void knowsTheClockWithoutDate()
    {
        HttpResponse reply = response(200, {});
        QVERIFY(!clockOffsetMs(reply));
        reply.headers.append(
            qMakePair(QByteArray("Wechatpay-Timestamp"), QByteArray("1795319880")));
        QCOMPARE(clockOffsetMs(reply).value(), -120'000);
    }

    void readsBillLink()
    {
        const auto link = parseBillLink(linkReply(
            "https://api.mch.weixin.qq.com/v3/billdownload/file?token=aB%2F1&tartype=gzip"));
        QVERIFY(link);
        QCOMPARE(link->sha1, "1ffaab35a6205cbbc22eaea2f190cba0a867919c");
        QCOMPARE(
            wego::net::requestTarget(link->url), "/v3/billdownload/file?token=aB%2F1&tartype=gzip");
    }

    void refusesUnusableBillLink_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray url = "https://api.mch.weixin.qq.com/f?token=1";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("cut") << linkReply(url).chopped(4);
        QTest::newRow("other hash") << linkReply(url, "SHA256");
        QTest::newRow("short hash") << linkReply(url, "SHA1", "1ffa");
        QTest::newRow("no url") << linkReply("");
        QTest::newRow("relative") << linkReply("/v3/billdownload/file?token=1");
        QTest::newRow("file") << linkReply("file:///etc/passwd");
        QTest::newRow("with user") << linkReply("https://a:b@api.mch.weixin.qq.com/f");
        QTest::newRow("too long") << linkReply(url + QByteArray(3000, 'x'));
    }

    void refusesUnusableBillLink()
    {
        QFETCH(QByteArray, body);
        const auto link = parseBillLink(body);
        QVERIFY(!link);
        QCOMPARE(link.error().code, u"wego.reply-unreadable"_s);
        QVERIFY(link.error().kind == ErrorKind::Protocol);
    }

    void opensCertificatesEvenWithBlanksInNames()
    {
        const Secret key("Sandbox3KeyNotReal9876543210abcd");
        for (const QByteArray name : {"serial_no", " serial_no "}) {
            const auto sealed = parseCertificates(
                certificatesReply(PlatformSerial.toLatin1(), name));
            QVERIFY(sealed);
            QCOMPARE(sealed->size(), 1);
            const auto certificate = openCertificate(sealed->first(), key);
            QVERIFY(certificate);
            QCOMPARE(certificate->serial(), PlatformSerial);
            QCOMPARE(certificate->toPem(), payFile("throwaway-platform-cert.pem"));
        }
    }

    void refusesCertificateUnderAnotherSerial()
    {
        const auto sealed = parseCertificates(certificatesReply("0A5C"));
        const auto certificate = openCertificate(
            sealed->first(), Secret("Sandbox3KeyNotReal9876543210abcd"));
        QVERIFY(!certificate);
        QCOMPARE(certificate.error().code, u"wego.reply-unreadable"_s);
    }

    void namesWrongApiV3Key()
    {
        const auto sealed = parseCertificates(certificatesReply(PlatformSerial.toLatin1()));
        const auto certificate = openCertificate(
            sealed->first(), Secret("Sandbox2KeyNotReal0123456789ABCD"));
        QVERIFY(!certificate);
        QVERIFY(certificate.error().kind == ErrorKind::Auth);
        QCOMPARE(certificate.error().code, u"wego.api-v3-key"_s);
    }

    void refusesUnreadableCertificates_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = certificatesReply(PlatformSerial.toLatin1());
        QTest::newRow("none") << QByteArray(R"({"data":[]})");
        QTest::newRow("no data") << QByteArray("{}");
        QTest::newRow("text") << QByteArray("no");
        QTest::newRow("other cipher") << QByteArray(good).replace("AEAD_AES_256_GCM", "SM4");
        QTest::newRow("not base64") << QByteArray(good).replace("\"L1eg3", "\"*1eg3");
        QTest::newRow("no serial") << certificatesReply("");
    }

    void refusesUnreadableCertificates()
    {
        QFETCH(QByteArray, body);
        const auto sealed = parseCertificates(body);
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code, u"wego.reply-unreadable"_s);
    }

    void readsEcho()
    {
        QCOMPARE(*parseEcho(R"({"echo_message":"hi","x":1})"), u"hi"_s);
        QVERIFY(!parseEcho("hi"));
    }
};

QTEST_GUILESS_MAIN(TestV3Codec)
#include "tst_v3codec.moc"
