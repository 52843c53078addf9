// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"
#include "domain/accountrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego::domain;

class tst_Account : public QObject {
    Q_OBJECT

private slots:
    void namesOfSecretsReadBack();
    void namesOfModesReadBack();
    void choosesTheMode();
    void aKeyBesideV2AloneIsItsClientCertificate();
    void namesOfSignTypesReadBack();
    void checksFields_data();
    void checksFields();
    void saysHowManyCharactersAreMissing();
};

namespace {

constexpr int Fine = -1;

using Checker = std::optional<FieldCheck> (*)(QStringView);

} // namespace

Q_DECLARE_METATYPE(Checker)

void tst_Account::namesOfSecretsReadBack()
{
    for (int i = 0; i < SecretKindCount; ++i) {
        const auto kind = static_cast<SecretKind>(i);
        QVERIFY(secretKindFromString(toString(kind)) == kind);
    }
    QVERIFY(!secretKindFromString(u"app_password").has_value());
}

void tst_Account::namesOfModesReadBack()
{
    for (const PayMode mode :
        {PayMode::None, PayMode::V2, PayMode::V3Certificate, PayMode::V3PublicKey})
        QVERIFY(payModeFromString(toString(mode)) == mode);
    QVERIFY(!payModeFromString(u"v4").has_value());
}

void tst_Account::choosesTheMode()
{
    QVERIFY(choosePayMode({}) == PayMode::None);
    QVERIFY(choosePayMode({.apiV3Key = true}) == PayMode::None);
    QVERIFY(choosePayMode({.wechatpayKey = true}) == PayMode::None);
    QVERIFY(choosePayMode({.apiV2Key = true, .apiV3Key = true}) == PayMode::V2);
    QVERIFY(choosePayMode({.privateKey = true}) == PayMode::V3Certificate);
    QVERIFY(choosePayMode({.privateKey = true, .apiV2Key = true, .apiV3Key = true})
        == PayMode::V3Certificate);
    QVERIFY(choosePayMode({.privateKey = true, .wechatpayKey = true, .apiV2Key = true})
        == PayMode::V3PublicKey);
}

void tst_Account::aKeyBesideV2AloneIsItsClientCertificate()
{
    QVERIFY(choosePayMode({.privateKey = true, .apiV2Key = true}) == PayMode::V2);
}

void tst_Account::namesOfSignTypesReadBack()
{
    for (const V2SignType type : {V2SignType::Md5, V2SignType::HmacSha256})
        QVERIFY(v2SignTypeFromString(toString(type)) == type);
    QCOMPARE(toString(V2SignType::HmacSha256), u"HMAC-SHA256"_s);
    QVERIFY(!v2SignTypeFromString(u"md5").has_value());
    QVERIFY(!v2SignTypeFromString(u"").has_value());
}

void tst_Account::checksFields_data()
{
    QTest::addColumn<Checker>("check");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    const auto row = [](const char* name, Checker check, const QString& text, int problem) {
        QTest::newRow(name) << check << text << problem;
    };
    const auto is = [](FieldProblem problem) { return static_cast<int>(problem); };
    row("app id", checkAppId, u"wx5f3c0a9d17e2b846"_s, Fine);
    row("app id without wx", checkAppId, u"5f3c0a9d17e2b846ab"_s, is(FieldProblem::BadForm));
    row("app id with capital", checkAppId, u"wx5f3c0A9d17e2b846"_s,
        is(FieldProblem::BadCharacters));
    row("app id cut", checkAppId, u"wx5f3c0a9d17e2b84"_s, is(FieldProblem::TooShort));
    row("no app id", checkAppId, QString(), is(FieldProblem::Missing));
    row("mchid", checkMchid, u"1699990001"_s, Fine);
    row("mchid with letter", checkMchid, u"169999000l"_s, is(FieldProblem::BadCharacters));
    row("mchid too long", checkMchid, u"16999900011"_s, is(FieldProblem::TooLong));
    row("mchid full width", checkMchid, u"１699990001"_s, is(FieldProblem::BadCharacters));
    row("api key", checkApiKey, u"Sandbox2KeyNotReal0123456789ABCD"_s, Fine);
    row("api key pasted with line end", checkApiKey, u"Sandbox2KeyNotReal0123456789ABCD\n"_s,
        is(FieldProblem::Surrounded));
    row("key id", checkWechatpayKeyId, u"PUB_KEY_ID_0116999900012026010100000100000001"_s, Fine);
    row("key id without prefix", checkWechatpayKeyId, u"0116999900012026010100000100000001"_s,
        is(FieldProblem::BadForm));
    row("only the prefix", checkWechatpayKeyId, u"PUB_KEY_ID_"_s, is(FieldProblem::BadForm));
    row("serial with leading zero", checkSerial, u"0A5C3E7F10D2B4968F0E1D2C3B4A59687786950F"_s,
        Fine);
    row("serial that lost its zero", checkSerial, u"A5C3E7F10D2B4968F0E1D2C3B4A59687786950F"_s,
        is(FieldProblem::BadForm));
    row("serial in lower case", checkSerial, u"0a5c"_s, is(FieldProblem::BadCharacters));
    const QString longUrl = u"https://shop.example/"_s + QString(234, u'n');
    row("notify", checkNotifyUrl, u"https://shop.example:8443/wx/notify"_s, Fine);
    row("notify as long as can be", checkNotifyUrl, longUrl, Fine);
    row("notify too long", checkNotifyUrl, longUrl + u'n', is(FieldProblem::TooLong));
    row("no notify", checkNotifyUrl, QString(), is(FieldProblem::Missing));
    row("notify with a blank", checkNotifyUrl, u"https://shop.example/ "_s,
        is(FieldProblem::Surrounded));
    for (const char* url : {"http://shop.example/n", "https:///n", "shop.example/n",
             "https://shop.example/n?a=1", "https://shop.example/n?", "https://shop.example/n#a",
             "https://me@shop.example/n", "https://shop .example/n"})
        row(url, checkNotifyUrl, QString::fromLatin1(url), is(FieldProblem::BadForm));
    row("name", checkAccountName, u"青禾茶铺"_s, Fine);
    row("name with emoji", checkAccountName, u"茶🍵"_s, Fine);
    row("name of blanks", checkAccountName, u"  "_s, is(FieldProblem::Surrounded));
    row("name with line end inside", checkAccountName, u"a\nb"_s, is(FieldProblem::BadCharacters));
}

void tst_Account::checksFields()
{
    QFETCH(Checker, check);
    QFETCH(QString, text);
    QFETCH(int, problem);
    const auto found = check(text);
    QCOMPARE(found ? static_cast<int>(found->problem) : Fine, problem);
}

void tst_Account::saysHowManyCharactersAreMissing()
{
    QCOMPARE(checkApiKey(u"Sandbox3KeyNotReal9876543210ab")->difference, 2);
    QCOMPARE(checkApiKey(u"Sandbox3KeyNotReal9876543210abcdefg")->difference, 3);
}

QTEST_APPLESS_MAIN(tst_Account)
#include "tst_account.moc"
