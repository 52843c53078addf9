// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "base/redact.h"
#include "base/secret.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego::base;

class tst_Redact : public QObject {
    Q_OBJECT

private slots:
    void hidesValues_data();
    void hidesValues();
    void keepsWhatIsHarmless_data();
    void keepsWhatIsHarmless();
    void knowsSecretNames();
    void logFileHoldsNoSecret();
    void secretNeverPrints();
    void secretWipesItsSource();
    void secretComparesByContent();
};

namespace {

const QString Value = u"Sandbox2KeyNotReal0123456789ABCD"_s;

} // namespace

void tst_Redact::hidesValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("query") << u"GET /x?access_token="_s + Value + u"&a=1"_s;
    QTest::newRow("canonical string") << u"mch_id=1&key="_s + Value;
    QTest::newRow("json") << u"{\"api_v3_key\": \""_s + Value + u"\", \"b\": 1}"_s;
    QTest::newRow("json with escapes") << u"{\"secret\":\"a\\\""_s + Value + u"\"}"_s;
    QTest::newRow("xml") << u"<xml><sign>"_s + Value + u"</sign></xml>"_s;
    QTest::newRow("xml cdata") << u"<sign><![CDATA["_s + Value + u"]]></sign>"_s;
    QTest::newRow("header") << u"Authorization: Bearer "_s + Value;
    QTest::newRow("v3 header")
        << u"authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"1\",signature=\""_s + Value + u"\""_s;
    QTest::newRow("scheme alone")
        << u"sent WECHATPAY2-SHA256-RSA2048 mchid=\"1\",nonce_str=\"2\",signature=\""_s + Value;
    QTest::newRow("reply header") << u"Wechatpay-Signature: "_s + Value;
    QTest::newRow("download link") << u"/v3/billdownload/file?token="_s + Value;
    QTest::newRow("pem") << u"-----BEGIN PRIVATE KEY-----\n"_s + Value
            + u"\n-----END PRIVATE KEY-----"_s;
    QTest::newRow("pem cut off") << u"-----BEGIN RSA PRIVATE KEY-----\n"_s + Value;
    QTest::newRow("api key") << u"https://tokens.example.com/oa?apikey="_s + Value;
    QTest::newRow("own key") << u"GET /oa?my_api_key="_s + Value + u"&a=1"_s;
    QTest::newRow("access token alone") << u"[98_"_s + Value + u"-_"_s + Value + u"]"_s;
    QTest::newRow("upper case") << u"APPSECRET="_s + Value;
}

void tst_Redact::hidesValues()
{
    QFETCH(QString, text);
    const QString clean = redact(text);
    QVERIFY2(!clean.contains(Value), qPrintable(clean));
    QVERIFY2(clean.contains(u"(redacted)"_s), qPrintable(clean));
    QCOMPARE(redact(clean), clean);
}

void tst_Redact::keepsWhatIsHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("order number") << u"out_trade_no=QH261121S0301239&total_fee=1280"_s;
    QTest::newRow("WeChat's number") << u"transaction_id=4200009999202609011234567890"_s;
    QTest::newRow("a word inside") << u"monkey=1 signed=2 tokens=3"_s;
    QTest::newRow("numbers and words") << u"12_items, 98_of_them_and_so_on"_s;
    QTest::newRow("sentence") << u"The bill of 2026-11-21 has 1,284 rows."_s;
    QTest::newRow("public key") << u"-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"_s;
}

void tst_Redact::keepsWhatIsHarmless()
{
    QFETCH(QString, text);
    QCOMPARE(redact(text), text);
}

void tst_Redact::knowsSecretNames()
{
    QVERIFY(isSecretName(u"Authorization"));
    QVERIFY(isSecretName(u"api_v2_key"));
    QVERIFY(isSecretName(u"SIGN"));
    QVERIFY(!isSecretName(u"sign_type"));
    QVERIFY(!isSecretName(u"mchid"));
}

void tst_Redact::logFileHoldsNoSecret()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"log"_s);
    installLogHandler(name);
    qCInfo(logNet).noquote() << u"sent key="_s + Value << u"to host"_s;
    installLogHandler();
    qInstallMessageHandler(nullptr);

    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("wego.net"));
    QVERIFY(text.contains("to host"));
    QVERIFY(!text.contains(Value.toLatin1()));
}

void tst_Redact::secretNeverPrints()
{
    const Secret secret{QByteArrayView("hush")};
    QString text;
    QDebug(&text) << secret;
    QCOMPARE(text.trimmed(), u"(secret)"_s);
}

void tst_Redact::secretWipesItsSource()
{
    QByteArray source("hush");
    const char* const memory = source.constData();
    const Secret secret = Secret::take(source);
    QVERIFY(source.isEmpty());
    QVERIFY(memory != secret.reveal().data());
    QCOMPARE(secret.reveal(), QByteArrayView("hush"));
}

void tst_Redact::secretComparesByContent()
{
    const Secret one{QByteArrayView("hush")};
    QVERIFY(one == one.copy());
    QVERIFY(!(one == Secret(QByteArrayView("husH"))));
    QVERIFY(!(one == Secret(QByteArrayView("hush!"))));
    QVERIFY(Secret() == Secret(QByteArrayView()));
}

QTEST_APPLESS_MAIN(tst_Redact)
#include "tst_redact.moc"
