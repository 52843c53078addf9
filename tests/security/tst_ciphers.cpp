// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ciphers.h"
#include "security/paydata.h"

#include <QJsonArray>
#include <QTest>

using namespace wego::security;
using namespace Qt::StringLiterals;
using wego::base::Secret;
using wego::test::payFile;
using wego::test::payJson;

namespace {

PrivateKey merchantKey()
{
    return *PrivateKey::fromPem(payFile("throwaway-merchant-key.pem"));
}

PrivateKey platformKey()
{
    return *PrivateKey::fromPem(payFile("throwaway-platform-key.pem"));
}

Secret apiV3Key()
{
    return Secret(payJson("cipher-vectors.json").value("apiV3Key"_L1).toString().toLatin1());
}

/// The raw bytes of a base64 member.
QByteArray decoded(const QJsonObject& object, QLatin1StringView name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}

QByteArray text(const QJsonObject& object, QLatin1StringView name)
{
    return object.value(name).toString().toUtf8();
}

} // namespace

class TestCiphers : public QObject {
    Q_OBJECT

private slots:
    void signsAsTheVectorsOfV2_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = payJson("v2-vectors.json").value("vectors"_L1).toArray();
        QVERIFY(vectors.size() == 5);
        for (const QJsonValue& vector : vectors)
            QTest::newRow(text(vector.toObject(), "name"_L1).constData()) << vector.toObject();
    }

    void signsAsTheVectorsOfV2()
    {
        QFETCH(QJsonObject, vector);
        const QByteArray canonical = text(vector, "canonical"_L1);
        const Secret key(text(payJson("v2-vectors.json"), "key"_L1));
        const bool md5 = text(vector, "signType"_L1) == "MD5";
        QCOMPARE(md5 ? md5Hex(canonical) : hmacSha256Hex(key, canonical), text(vector, "sign"_L1));
    }

    void acceptsEmptyHmacKey()
    {
        QCOMPARE(hmacSha256Hex(Secret(), ""),
            QByteArray("B613679A0814D9EC772F95D778C35FC5FF1697C493715653C6C712144292C5AD"));
    }

    void signsAndVerifiesWithRsa()
    {
        const QByteArray message = "GET\n/v3/certificates\n1\nn\n\n";
        const auto signature = rsaSha256Sign(merchantKey(), message);
        QVERIFY(signature);
        QVERIFY(!signature->contains('\n'));
        QVERIFY(rsaSha256Verify(merchantKey().publicKey(), message, *signature));
        QVERIFY(!rsaSha256Verify(merchantKey().publicKey(), message + ' ', *signature));
        QVERIFY(!rsaSha256Verify(platformKey().publicKey(), message, *signature));
    }

    void doesNotVerifyWhatIsNoSignature_data()
    {
        QTest::addColumn<QByteArray>("signature");
        const QByteArray good = *rsaSha256Sign(platformKey(), "text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("probe") << text(payJson("v3-vectors.json"), "probe"_L1);
        QTest::newRow("without padding") << good.chopped(2);
        QTest::newRow("line end") << good + '\n';
        QTest::newRow("not base64") << "*" + good.mid(1);
        QTest::newRow("short") << QByteArray("AAAA");
        QTest::newRow("in hex") << QByteArray::fromBase64(good).toHex();
    }

    void doesNotVerifyWhatIsNoSignature()
    {
        QFETCH(QByteArray, signature);
        QVERIFY(!rsaSha256Verify(platformKey().publicKey(), "text", signature));
    }

    void decryptsAndEncryptsAsTheVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = payJson("cipher-vectors.json").value("gcm"_L1).toArray();
        QVERIFY(vectors.size() == 4);
        for (const QJsonValue& vector : vectors)
            QTest::newRow(text(vector.toObject(), "name"_L1).constData()) << vector.toObject();
    }

    void decryptsAndEncryptsAsTheVectors()
    {
        QFETCH(QJsonObject, vector);
        const QByteArray nonce = text(vector, "nonce"_L1);
        const QByteArray data = text(vector, "associatedData"_L1);
        const QByteArray cipher = decoded(vector, "ciphertext"_L1);
        const auto plain = aesGcmDecrypt(apiV3Key(), nonce, data, cipher);
        QVERIFY(plain);
        QCOMPARE(*plain, text(vector, "plain"_L1));
        QCOMPARE(*aesGcmEncrypt(apiV3Key(), nonce, data, *plain), cipher);
    }

    void refusesToDecryptWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("cipher");
        const QByteArray key(32, 'k');
        const QByteArray good = *aesGcmEncrypt(Secret(key), "nonce0123456", "data", "plain");
        QByteArray changed = good;
        changed[0] = static_cast<char>(changed[0] ^ 1);
        QTest::newRow("other key")
            << QByteArray(32, 'x') << QByteArray("nonce0123456") << QByteArray("data") << good;
        QTest::newRow("short key")
            << QByteArray(31, 'k') << QByteArray("nonce0123456") << QByteArray("data") << good;
        QTest::newRow("nonce") << key << QByteArray("nonce0123457") << QByteArray("data") << good;
        QTest::newRow("no nonce") << key << QByteArray() << QByteArray("data") << good;
        QTest::newRow("huge nonce") << key << QByteArray(5000, 'n') << QByteArray("data") << good;
        QTest::newRow("data") << key << QByteArray("nonce0123456") << QByteArray() << good;
        QTest::newRow("cipher") << key << QByteArray("nonce0123456") << QByteArray("data")
                                << changed;
        QTest::newRow("cut") << key << QByteArray("nonce0123456") << QByteArray("data")
                             << good.chopped(1);
        QTest::newRow("no tag") << key << QByteArray("nonce0123456") << QByteArray("data")
                                << QByteArray(15, 'c');
    }

    void refusesToDecryptWhatDoesNotFit()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, cipher);
        const auto plain = aesGcmDecrypt(Secret(key), nonce, data, cipher);
        QVERIFY(!plain);
        QCOMPARE(plain.error().code, u"wego.decrypt"_s);
    }

    void takesNoncesOfSixteenBytesAndEmptyText()
    {
        const Secret key(QByteArray(32, 'k'));
        const auto cipher = aesGcmEncrypt(key, "a1b2c3d4e5f60718", {}, {});
        QVERIFY(cipher);
        QCOMPARE(cipher->size(), 16);
        const auto plain = aesGcmDecrypt(key, "a1b2c3d4e5f60718", {}, *cipher);
        QVERIFY(plain);
        QVERIFY(plain->isEmpty());
    }

    void decryptsTheOaepVectors()
    {
        const QJsonArray vectors = payJson("cipher-vectors.json").value("oaep"_L1).toArray();
        QCOMPARE(vectors.size(), 2);
        for (const QJsonValue& value : vectors) {
            const QJsonObject vector = value.toObject();
            const bool platform = text(vector, "key"_L1) == "platform";
            const auto plain = rsaOaepDecrypt(
                platform ? platformKey() : merchantKey(), decoded(vector, "ciphertext"_L1));
            QVERIFY(plain);
            QCOMPARE(*plain, text(vector, "plain"_L1));
        }
    }

    void encryptsUpTo214BytesWithOaep()
    {
        const QByteArray longest(214, 'a');
        const auto cipher = rsaOaepEncrypt(platformKey().publicKey(), longest);
        QVERIFY(cipher);
        QCOMPARE(*rsaOaepDecrypt(platformKey(), *cipher), longest);
        QVERIFY(!rsaOaepDecrypt(merchantKey(), *cipher));
        QVERIFY(!rsaOaepEncrypt(platformKey().publicKey(), longest + 'a'));
    }

    void comparesInConstantTime()
    {
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "ab"));
        QVERIFY(equalInConstantTime({}, {}));
    }
};

QTEST_GUILESS_MAIN(TestCiphers)
#include "tst_ciphers.moc"
