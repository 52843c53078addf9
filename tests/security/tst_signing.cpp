// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keys.h"
#include "security/signing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego::security;

namespace {

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

class TestSigning : public QObject {
    Q_OBJECT

private slots:
    void publishedVectors_data();
    void publishedVectors();
    void anyChangedBitIsRefused();
    void otherKeysDoNotFit();
    void signaturesOfAnyOtherLength();
    void keysSurvivePem();
    void halvesAreNotMixedUp();
    void keysOfOtherKindsAreRefused();
    void keysOfWrongSize();
};

// RFC 8032, section 7.1.
void TestSigning::publishedVectors_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("test 1")
        << hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
        << hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
        << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
               "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("test 2")
        << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        << hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << hex("72")
        << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da0"
               "85ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QTest::newRow("test 3")
        << hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
        << hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025") << hex("af82")
        << hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac1"
               "8ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
}

void TestSigning::publishedVectors()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, open);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, signature);
    const auto key = SigningKey::fromRaw(secret);
    QVERIFY(key);
    QCOMPARE(key->verifyingKey().toRaw().toHex(), open.toHex());
    QCOMPARE(key->sign(text)->toHex(), signature.toHex());
    QVERIFY(VerifyingKey::fromRaw(open)->verifies(text, signature));
}

void TestSigning::anyChangedBitIsRefused()
{
    const auto key = SigningKey::make();
    QVERIFY(key);
    QByteArray text = "1699990001 approves 3 refunds of 12.80";
    QByteArray signature = *key->sign(text);
    QVERIFY(key->verifyingKey().verifies(text, signature));
    for (QByteArray* part : {&text, &signature}) {
        for (qsizetype bit = 0; bit < part->size() * 8; ++bit) {
            char& byte = (*part)[bit / 8];
            byte = static_cast<char>(byte ^ (1 << (bit % 8)));
            QVERIFY(!key->verifyingKey().verifies(text, signature));
            byte = static_cast<char>(byte ^ (1 << (bit % 8)));
        }
    }
}

void TestSigning::otherKeysDoNotFit()
{
    const auto key = SigningKey::make();
    const auto other = SigningKey::make();
    QVERIFY(key->verifyingKey() != other->verifyingKey());
    QVERIFY(!other->verifyingKey().verifies("text", *key->sign("text")));
}

void TestSigning::signaturesOfAnyOtherLength()
{
    const auto key = SigningKey::make();
    const QByteArray signature = *key->sign("text");
    QVERIFY(!key->verifyingKey().verifies("text", {}));
    QVERIFY(!key->verifyingKey().verifies("text", signature.left(63)));
    QVERIFY(!key->verifyingKey().verifies("text", signature + 'x'));
}

void TestSigning::keysSurvivePem()
{
    const auto key = SigningKey::make();
    const auto secret = key->toPem();
    QVERIFY(secret.reveal().toByteArray().startsWith("-----BEGIN PRIVATE KEY-----"));
    const auto again = SigningKey::fromPem(secret.reveal());
    QVERIFY(again);
    QCOMPARE(*again->sign("text"), *key->sign("text"));
    const auto open = VerifyingKey::fromPem(key->verifyingKey().toPem());
    QVERIFY(open);
    QCOMPARE(open->toRaw(), key->verifyingKey().toRaw());
}

void TestSigning::halvesAreNotMixedUp()
{
    const auto key = SigningKey::make();
    QVERIFY(!VerifyingKey::fromPem(key->toPem().reveal()));
    QCOMPARE(
        SigningKey::fromPem(key->verifyingKey().toPem()).error().code, u"wego.key-unreadable"_s);
    QVERIFY(!SigningKey::fromPem("nothing"));
}

void TestSigning::keysOfOtherKindsAreRefused()
{
    // X25519: keys of the same length that cannot sign.
    const QByteArray open = "-----BEGIN PUBLIC KEY-----\n"
                            "MCowBQYDK2VuAyEA3p7bfXt9wbTTW2HC7OQ1Nz+DQ8hbeGdNrfx+FG+IK08=\n"
                            "-----END PUBLIC KEY-----\n";
    QCOMPARE(VerifyingKey::fromPem(open).error().code, u"wego.key-not-ed25519"_s);
}

void TestSigning::keysOfWrongSize()
{
    QVERIFY(!SigningKey::fromRaw(QByteArray(31, 'x')));
    QVERIFY(!VerifyingKey::fromRaw(QByteArray(33, 'x')));
}

QTEST_APPLESS_MAIN(TestSigning)

#include "tst_signing.moc"
