// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/filerecognition.h"
#include "security/keys.h"
#include "security/paydata.h"
#include "security/pem.h"

#include <QTest>

using namespace wego::security;
using namespace Qt::StringLiterals;
using wego::base::Secret;
using wego::test::payFile;

namespace {

QByteArray onOneLine(QByteArray pem)
{
    return pem.replace('\n', ' ').trimmed();
}

QByteArray withCrLf(QByteArray pem)
{
    return pem.replace("\n", "\r\n");
}

QByteArray withWrittenLineEnds(QByteArray pem)
{
    return pem.replace("\n", "\\n");
}

} // namespace

class TestKeys : public QObject {
    Q_OBJECT

private slots:
    void readsPrivateKeyHoweverItWasPasted_data()
    {
        const QByteArray pem = payFile("throwaway-merchant-key.pem");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("as is") << pem;
        QTest::newRow("BOM and CRLF") << "\xEF\xBB\xBF" + withCrLf(pem);
        QTest::newRow("one line") << onOneLine(pem);
        QTest::newRow("no line ends at all") << QByteArray(pem).replace("\n", "");
        QTest::newRow("line ends written as \\n") << withWrittenLineEnds(pem);
        QTest::newRow("blanks around") << "\n\t  " + pem + "  \n\n";
        QTest::newRow("text before") << "Bag Attributes\n localKeyID: 01\n" + pem;
    }

    void readsPrivateKeyHoweverItWasPasted()
    {
        QFETCH(QByteArray, text);
        const auto key = PrivateKey::fromPem(text);
        QVERIFY2(key, key ? "" : qPrintable(key.error().code));
        QCOMPARE(key->bits(), 2048);
        QCOMPARE(key->toPem().reveal().toByteArray(), payFile("throwaway-merchant-key.pem"));
    }

    void readsPkcs1Forms()
    {
        QVERIFY(PrivateKey::fromPem(payFile("throwaway-merchant-key-pkcs1.pem")));
        const auto key = PublicKey::fromPem(payFile("throwaway-platform-pubkey-pkcs1.pem"));
        QVERIFY(key);
        QVERIFY(key->equals(*PublicKey::fromPem(payFile("throwaway-platform-pubkey.pem"))));
    }

    void namesTheWrongKindOfFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("certificate")
            << payFile("throwaway-merchant-cert.pem") << u"wego.key-is-certificate"_s;
        QTest::newRow("public key")
            << payFile("throwaway-platform-pubkey.pem") << u"wego.key-is-public"_s;
        QTest::newRow("nothing") << QByteArray() << u"wego.key-unreadable"_s;
        QTest::newRow("words") << QByteArray("hello") << u"wego.key-unreadable"_s;
        QTest::newRow("cut off") << payFile("throwaway-merchant-key.pem").left(900)
                                 << u"wego.key-unreadable"_s;
        QTest::newRow("elliptic curve") << payFile("throwaway-ec-key.pem") << u"wego.key-not-rsa"_s;
        QTest::newRow("encrypted")
            << payFile("throwaway-encrypted-key.pem") << u"wego.key-encrypted"_s;
        QTest::newRow("encrypted the old way")
            << QByteArray("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"
                          "DEK-Info: AES-256-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----\n")
            << u"wego.key-encrypted"_s;
        QTest::newRow("not base64")
            << QByteArray("-----BEGIN PRIVATE KEY-----\n!!!!\n-----END PRIVATE KEY-----\n")
            << u"wego.key-unreadable"_s;
        QTest::newRow("not a key")
            << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
            << u"wego.key-unreadable"_s;
    }

    void namesTheWrongKindOfFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const auto key = PrivateKey::fromPem(text);
        QVERIFY(!key);
        QVERIFY(key.error().kind == wego::base::ErrorKind::Secret);
        QCOMPARE(key.error().code, code);
    }

    void namesPrivateKeyGivenAsPublicKey()
    {
        const auto key = PublicKey::fromPem(payFile("throwaway-merchant-key.pem"));
        QVERIFY(!key);
        QCOMPARE(key.error().code, u"wego.key-is-private"_s);
    }

    void namesKeyGivenAsCertificate()
    {
        const auto certificate = Certificate::fromPem(payFile("throwaway-merchant-key.pem"));
        QVERIFY(!certificate);
        QCOMPARE(certificate.error().code, u"wego.certificate-is-key"_s);
    }

    void pairsPrivateKeyWithCertificate()
    {
        const auto key = PrivateKey::fromPem(payFile("throwaway-merchant-key.pem"));
        const auto own = Certificate::fromPem(payFile("throwaway-merchant-cert.pem"));
        const auto other = Certificate::fromPem(payFile("throwaway-platform-cert.pem"));
        QVERIFY(key && own && other);
        QVERIFY(key->publicKey().equals(own->publicKey()));
        QVERIFY(!key->publicKey().equals(other->publicKey()));
    }

    void readsCertificateWithLeadingZeroInSerial()
    {
        const auto certificate = Certificate::fromPem(
            onOneLine(payFile("throwaway-merchant-cert.pem")));
        QVERIFY(certificate);
        QCOMPARE(certificate->serial(), u"0A5C3E7F10D2B4968F0E1D2C3B4A59687786950F"_s);
        QCOMPARE(certificate->commonName(), u"1699990001"_s);
        QCOMPARE(certificate->notBefore(), QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC));
        QCOMPARE(certificate->notAfter(), QDateTime({2030, 12, 31}, {0, 0}, Qt::UTC));
        QCOMPARE(certificate->toPem(), payFile("throwaway-merchant-cert.pem"));
    }

    void writesPublicKeyAsItWas()
    {
        const QByteArray pem = payFile("throwaway-platform-pubkey.pem");
        QCOMPARE(PublicKey::fromPem(pem)->toPem(), pem);
    }

    void opensPkcs12_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("legacy ciphers") << payFile("throwaway-merchant-legacy.p12");
        QTest::newRow("today's ciphers") << payFile("throwaway-merchant-modern.p12");
    }

    void opensPkcs12()
    {
        QFETCH(QByteArray, bytes);
        const auto content = readPkcs12(bytes, Secret("1699990001"));
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        QCOMPARE(content->certificate.commonName(), u"1699990001"_s);
        QVERIFY(content->key.publicKey().equals(content->certificate.publicKey()));
        QCOMPARE(
            content->key.toPem().reveal().toByteArray(), payFile("throwaway-merchant-key.pem"));
    }

    void refusesPkcs12WithWrongPassword()
    {
        for (const char* password : {"1699990002", ""}) {
            const auto content = readPkcs12(
                payFile("throwaway-merchant-legacy.p12"), Secret(password));
            QVERIFY(!content);
            QCOMPARE(content.error().code, u"wego.p12-password"_s);
        }
    }

    void refusesWhatIsNoPkcs12()
    {
        const auto content = readPkcs12(
            payFile("throwaway-merchant-legacy.p12").left(700), Secret("1699990001"));
        QVERIFY(!content);
        QCOMPARE(content.error().code, u"wego.p12-unreadable"_s);
    }

    void recognisesFilesByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QString>("mchid");
        const QString own = u"1699990001"_s;
        const QByteArray certificate = payFile("throwaway-merchant-cert.pem");
        QTest::newRow("key") << payFile("throwaway-merchant-key.pem")
                             << FileKind::MerchantPrivateKey << QString();
        QTest::newRow("certificate") << certificate << FileKind::MerchantCertificate << own;
        QTest::newRow("certificate in DER")
            << parsePem(certificate).front().der.reveal().toByteArray()
            << FileKind::MerchantCertificate << own;
        QTest::newRow("both in one file") << certificate + payFile("throwaway-merchant-key.pem")
                                          << FileKind::MerchantPrivateKey << own;
        QTest::newRow("platform certificate")
            << payFile("throwaway-platform-cert.pem") << FileKind::PlatformCertificate << QString();
        QTest::newRow("other certificate")
            << payFile("throwaway-other-cert.pem") << FileKind::OtherCertificate << QString();
        QTest::newRow("public key") << payFile("throwaway-platform-pubkey.pem")
                                    << FileKind::WechatpayPublicKey << QString();
        QTest::newRow("p12") << payFile("throwaway-merchant-legacy.p12") << FileKind::Pkcs12 << own;
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\x00", 6) << FileKind::Archive
                             << QString();
        QTest::newRow("empty") << QByteArray() << FileKind::Unknown << QString();
        QTest::newRow("text") << QByteArray("0 and more") << FileKind::Unknown << QString();
    }

    void recognisesFilesByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mchid);
        const RecognisedFile file = recogniseFile(bytes, Secret("1699990001"));
        QTEST(file.kind, "kind");
        QCOMPARE(file.mchid, mchid);
        QCOMPARE(file.key.has_value(),
            file.kind == FileKind::MerchantPrivateKey || file.kind == FileKind::Pkcs12);
    }

    void saysThatPkcs12IsLocked()
    {
        const RecognisedFile file = recogniseFile(
            payFile("throwaway-merchant-legacy.p12"), Secret("other"));
        QCOMPARE(file.kind, FileKind::Pkcs12Locked);
        QVERIFY(!file.key);
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
