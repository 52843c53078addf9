// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/errorcatalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using wego::base::Error;
using wego::base::ErrorKind;
using wego::services::CatalogueLanguage;
using wego::services::ErrorCatalogue;
using wego::services::Explanation;

namespace {

const QStringList Fields = {u"title"_s, u"cause"_s, u"next"_s};

/// Names that look like a code and are none: log categories and names of files.
const QSet<QString> NoCodes = {u"wego.app"_s, u"wego.bills"_s, u"wego.gui"_s, u"wego.net"_s,
    u"wego.sandbox"_s, u"wego.security"_s, u"wego.services"_s, u"wego.sqlite"_s, u"wego.log"_s,
    u"wego.ini"_s};

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray catalogue()
{
    return QJsonDocument::fromJson(
        readFile(QStringLiteral(WEGO_SOURCE_DIR "/resources/errors.json")))
        .array();
}

QSet<QString> placeholdersOf(const QJsonObject& texts)
{
    static const QRegularExpression pattern(u"\\{(\\w+)\\}"_s);
    QSet<QString> names;
    for (const QString& field : Fields) {
        auto matches = pattern.globalMatch(texts[field].toString());
        while (matches.hasNext())
            names.insert(matches.next().captured(1));
    }
    return names;
}

/// Every "wego.something" of the sources, with one file that says it.
QMap<QString, QString> codesInSources()
{
    static const QRegularExpression pattern(u"\"(wego\\.[a-z0-9-]+)\""_s);
    QMap<QString, QString> codes;
    QDirIterator files(QStringLiteral(WEGO_SOURCE_DIR "/src"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        auto matches = pattern.globalMatch(QString::fromUtf8(readFile(name)));
        while (matches.hasNext())
            codes.insert(matches.next().captured(1), name);
    }
    return codes;
}

/// What the interfaces of an official account answer, the negative codes of its message encryption,
/// the pages of web authorisation, and the outcomes of mass messages.
constexpr const char* OfficialAccountCodes =
    "-40011 -40010 -40009 -40008 -40007 -40006 -40005 -40004 -40003 -40002 -40001 -1 0 "
    "10003 10004 10005 10006 10009 10010 10011 10012 10013 10015 10016 40001 40002 40003 "
    "40004 40005 40006 40007 40008 40009 40010 40011 40012 40013 40014 40015 40016 40017 "
    "40018 40019 40020 40021 40022 40023 40024 40025 40026 40027 40028 40029 40030 40031 "
    "40032 40033 40035 40036 40037 40038 40039 40048 40050 40051 40052 40053 40054 40055 "
    "40059 40060 40062 40065 40066 40092 40102 40114 40117 40118 40119 40120 40121 40125 "
    "40130 40132 40137 40152 40155 40163 40164 40200 40201 40202 40203 40204 40243 40246 "
    "40247 40249 41001 41002 41003 41004 41005 41006 41007 41008 41009 41010 41030 41039 "
    "42001 42002 42003 42007 42010 43001 43002 43003 43004 43005 43019 43100 43101 43116 "
    "44001 44002 44003 44004 44005 45001 45002 45003 45004 45005 45006 45007 45008 45009 "
    "45010 45011 45015 45016 45017 45018 45026 45027 45028 45035 45047 45056 45057 45058 "
    "45059 45062 45064 45065 45066 45067 45072 45080 45081 45083 45084 45103 45106 45113 "
    "45157 45158 45159 45162 45166 45169 45171 46001 46002 46003 46004 47001 47003 48001 "
    "48002 48003 48004 48005 48006 48008 48021 48022 49003 50001 50002 50004 50005 50007 "
    "53404 53405 53406 53500 53501 53502 53503 53504 53505 53600 61003 61004 61007 61016 "
    "61023 61450 61451 61452 61453 61454 61455 61456 61457 61458 61500 61501 61502 61503 "
    "63001 63002 65300 65301 65302 65303 65304 65305 65306 65307 65308 65309 65310 65311 "
    "65312 65313 65314 65316 65317 65320 65400 65401 65402 65403 65404 65405 65406 65407 "
    "65408 65409 65410 65411 65412 65413 65414 65415 65416 65417 70000 76001 76002 76003 "
    "76004 76021 76022 87009 87014 88000 88001 88002 88003 88004 88005 88007 88008 88010 "
    "89501 89503 89504 89505 89506 89507 200011 200012 200013 200014 200016 200017 "
    "200018 200019 200020 200021 200022 200100 9001001 9001002 9001003 9001004 9001005 "
    "9001006 9001007 9001008 9001009 9001010 9410010 9410011 9410012 9500001 9500002 "
    "268487001 268487002 268488001 err(10001) err(20001) err(20002) err(20004) "
    "err(20006) err(20008) err(20013) err(21000) err(22000) err(30001) err(30002) "
    "err(30003) err(40001) err(40002)";

QStringList officialAccountCodes()
{
    return QString::fromLatin1(OfficialAccountCodes).split(u' ');
}

/// No brace but around the name of a fact.
bool hasBalancedFacts(QString text)
{
    static const QRegularExpression fact(u"\\{\\w+\\}"_s);
    text.remove(fact);
    return !text.contains(u'{') && !text.contains(u'}');
}

} // namespace

class TestErrorCatalogue : public QObject {
    Q_OBJECT

private slots:
    void bothLanguagesAreComplete();
    void placeholdersAreTheSameInBothLanguages();
    void speaksPlainly();
    void everyCodeOnce();
    void everyKindHasGeneralSentences();
    void knowsEveryCodeOfTheSources();
    void knowsWhatWeChatAnswers_data();
    void knowsWhatWeChatAnswers();
    void knowsEveryCodeOfAnOfficialAccount();
    void factsAreBalanced();
    void looksUpByNumber();
    void keepsPaymentAndMassMessageNumbersApart();
    void namesTheAddressToAllow();
    void fillsFacts();
    void missingFactsBecomeAnEllipsis();
    void unknownCodeStillShowsItselfAndTheRequestId();
    void explainsACodeInAnyCase();
};

void TestErrorCatalogue::bothLanguagesAreComplete()
{
    QVERIFY(catalogue().size() > 100);
    for (const QJsonValue entry : catalogue()) {
        const QString code = entry[u"codes"_s][0].toString();
        for (const QString& language : {u"en"_s, u"zh"_s}) {
            for (const QString& field : Fields) {
                const QString text = entry[language][field].toString();
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(code + u' ' + language));
                const bool isChinese = text.contains(QRegularExpression(u"\\p{Han}"_s));
                const bool isOnlyFacts = text.startsWith(u'{') && text.size() < 20;
                QVERIFY2(isOnlyFacts || isChinese == (language == u"zh"), qPrintable(text));
            }
        }
    }
}

void TestErrorCatalogue::placeholdersAreTheSameInBothLanguages()
{
    for (const QJsonValue entry : catalogue()) {
        QVERIFY2(
            placeholdersOf(entry[u"en"_s].toObject()) == placeholdersOf(entry[u"zh"_s].toObject()),
            qPrintable(entry[u"codes"_s][0].toString()));
    }
}

void TestErrorCatalogue::speaksPlainly()
{
    static const QRegularExpression loud(u"[!！您]"_s);
    for (const QJsonValue entry : catalogue()) {
        const QString all = QString::fromUtf8(QJsonDocument(entry.toObject()).toJson());
        QVERIFY2(!all.contains(loud), qPrintable(all));
    }
}

void TestErrorCatalogue::everyCodeOnce()
{
    QSet<QString> seen;
    for (const QJsonValue entry : catalogue()) {
        QVERIFY(!entry[u"codes"_s].toArray().isEmpty());
        for (const QJsonValue code : entry[u"codes"_s].toArray()) {
            const QString key = code.toString().toUpper();
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
    }
}

void TestErrorCatalogue::everyKindHasGeneralSentences()
{
    const ErrorCatalogue errors;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Secret); ++kind) {
        const Explanation text = errors.explain(
            {static_cast<ErrorKind>(kind), u"NEW_CODE"_s}, CatalogueLanguage::Chinese);
        QVERIFY(!text.known);
        QVERIFY(!text.title.isEmpty() && !text.cause.isEmpty() && !text.nextStep.isEmpty());
    }
}

void TestErrorCatalogue::knowsEveryCodeOfTheSources()
{
    const QStringList known = ErrorCatalogue().codes();
    const auto used = codesInSources();
    QVERIFY(used.contains(u"wego.store-newer"_s));
    QStringList missing;
    for (auto code = used.begin(); code != used.end(); ++code) {
        if (!known.contains(code.key()) && !NoCodes.contains(code.key()))
            missing.append(code.key() + u" in "_s + code.value());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestErrorCatalogue::knowsWhatWeChatAnswers_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code :
        {"SYSTEMERROR", "SYSTEM_ERROR", "BIZERR_NEED_RETRY", "SERVICE_UNAVAILABLE",
            "FREQUENCY_LIMITED", "INVALID_REQ_TOO_MUCH", "SIGNERROR", "SIGN_ERROR", "签名错误",
            "NOAUTH", "NO_AUTH", "APPID_NOT_EXIST", "APPID_MCHID_NOT_MATCH", "MCHID_NOT_EXIST",
            "MCH_NOT_EXISTS", "LACK_PARAMS", "PARAM_ERROR", "INVALID_REQUEST", "XML_FORMAT_ERROR",
            "NOT_UTF8", "ORDERNOTEXIST", "ORDER_NOT_EXIST", "REFUNDNOTEXIST", "RESOURCE_NOT_EXISTS",
            "INVALID_TRANSACTIONID", "ORDERPAID", "ORDERCLOSED", "TRADE_STATE_ERROR", "RULE_LIMIT",
            "OUT_TRADE_NO_USED", "NOTENOUGH", "NOT_ENOUGH", "USER_ACCOUNT_ABNORMAL",
            "TRADE_OVERDUE", "REFUND_FEE_MISMATCH", "ERROR", "NO_STATEMENT_EXIST", "No Bill Exist",
            "STATEMENT_CREATING", "CompressGZip Error", "NOT_FOUND", "USERPAYING", "BANKERROR",
            "AUTHCODEEXPIRE", "NOTSUPORTCARD", "REVERSE_EXPIRE", "ORDERREVERSED"})
        QTest::newRow(code) << QString::fromUtf8(code);
}

void TestErrorCatalogue::knowsWhatWeChatAnswers()
{
    QFETCH(QString, code);
    const ErrorCatalogue errors;
    const auto english = errors.explainCode(code, CatalogueLanguage::English);
    const auto chinese = errors.explainCode(code, CatalogueLanguage::Chinese);
    QVERIFY(english && chinese);
    QVERIFY(english->known);
    QVERIFY(english->title != chinese->title);
}

void TestErrorCatalogue::knowsEveryCodeOfAnOfficialAccount()
{
    const ErrorCatalogue errors;
    const QStringList codes = officialAccountCodes();
    QCOMPARE(codes.size(), 329);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    for (const QString& code : codes) {
        QCOMPARE(errors.codes().count(code), 1);
        for (const auto language : {CatalogueLanguage::English, CatalogueLanguage::Chinese}) {
            const auto text = errors.explainCode(code, language);
            QVERIFY2(text && text->known, qPrintable(code));
            QVERIFY2(!text->title.isEmpty() && !text->cause.isEmpty() && !text->nextStep.isEmpty(),
                qPrintable(code));
        }
    }
}

void TestErrorCatalogue::factsAreBalanced()
{
    QVERIFY(hasBalancedFacts(u"the address {ip} of {host}"_s));
    QVERIFY(!hasBalancedFacts(u"the address {ip"_s));
    QVERIFY(!hasBalancedFacts(u"the address {}"_s));
    for (const QJsonValue entry : catalogue()) {
        for (const QString& language : {u"en"_s, u"zh"_s}) {
            for (const QString& field : Fields) {
                const QString text = entry[language][field].toString();
                QVERIFY2(hasBalancedFacts(text), qPrintable(text));
            }
        }
    }
}

void TestErrorCatalogue::looksUpByNumber()
{
    const ErrorCatalogue errors;
    const auto refused = errors.explainCode(u"40164"_s, CatalogueLanguage::English);
    QVERIFY(refused);
    QCOMPARE(refused->code, u"40164"_s);
    QVERIFY(refused->title.contains(u"IP address"_s));
    QVERIFY(!refused->cause.contains(u'{'));
    const auto alias = errors.explainCode(u"61004"_s, CatalogueLanguage::English);
    QVERIFY(alias);
    QCOMPARE(alias->code, u"61004"_s);
    QCOMPARE(alias->title, refused->title);
    QVERIFY(errors.explainCode(u"-1"_s, CatalogueLanguage::Chinese));
    QVERIFY(!errors.explainCode(u"4016"_s, CatalogueLanguage::English));
}

void TestErrorCatalogue::keepsPaymentAndMassMessageNumbersApart()
{
    const ErrorCatalogue errors;
    const auto title = [&](const QString& code) {
        const auto text = errors.explainCode(code, CatalogueLanguage::English);
        return text ? text->title : QString();
    };
    QCOMPARE(title(u"20002"_s), title(u"NO_BILL_EXIST"_s));
    QVERIFY(title(u"err(20002)"_s) != title(u"20002"_s));
    QVERIFY(title(u"err(40001)"_s) != title(u"40001"_s));
    QVERIFY(title(u"-40001"_s) != title(u"40001"_s));
}

void TestErrorCatalogue::namesTheAddressToAllow()
{
    Error error{ErrorKind::Auth, u"40164"_s};
    error.facts = {{u"ip"_s, u"203.0.113.7"_s}};
    for (const auto language : {CatalogueLanguage::English, CatalogueLanguage::Chinese}) {
        const Explanation text = ErrorCatalogue().explain(error, language);
        QVERIFY(text.known);
        QVERIFY(text.cause.contains(u"203.0.113.7"_s));
        QVERIFY(text.nextStep.contains(u"developers.weixin.qq.com"_s));
    }
}

void TestErrorCatalogue::fillsFacts()
{
    Error error{ErrorKind::Input, u"wego.bill-too-old"_s};
    error.facts = {{u"day"_s, u"2026-01-02"_s}, {u"oldest"_s, u"2026-08-22"_s}};
    const Explanation text = ErrorCatalogue().explain(error, CatalogueLanguage::English);
    QVERIFY(text.known);
    QVERIFY(text.cause.contains(u"2026-01-02"_s));
    QVERIFY(text.cause.contains(u"2026-08-22"_s));
    QVERIFY(!text.cause.contains(u'{'));
}

void TestErrorCatalogue::missingFactsBecomeAnEllipsis()
{
    const auto text = ErrorCatalogue().explainCode(
        u"wego.bill-too-old"_s, CatalogueLanguage::Chinese);
    QVERIFY(text);
    QVERIFY(text->cause.contains(u"…"_s));
    QVERIFY(!text->cause.contains(u'{'));
}

void TestErrorCatalogue::unknownCodeStillShowsItselfAndTheRequestId()
{
    Error error{ErrorKind::Api, u"BRAND_NEW"_s};
    error.detail = u"what WeChat wrote"_s;
    error.requestId = u"0886F1"_s;
    error.facts.insert(u"message"_s, u"新的规则"_s);
    const Explanation text = ErrorCatalogue().explain(error, CatalogueLanguage::Chinese);
    QVERIFY(!text.known);
    QCOMPARE(text.code, u"BRAND_NEW"_s);
    QVERIFY(text.cause.contains(u"BRAND_NEW"_s));
    QVERIFY(text.cause.contains(u"新的规则"_s));
    QVERIFY(text.details.contains(u"BRAND_NEW"_s));
    QVERIFY(text.details.contains(u"what WeChat wrote"_s));
    QVERIFY(text.details.contains(u"0886F1"_s));
}

void TestErrorCatalogue::explainsACodeInAnyCase()
{
    const ErrorCatalogue errors;
    QVERIFY(errors.explainCode(u"no_statement_exist"_s, CatalogueLanguage::English));
    QVERIFY(errors.explainCode(u"WEGO.DISK-FULL"_s, CatalogueLanguage::English));
    QVERIFY(!errors.explainCode(u"kind:api"_s, CatalogueLanguage::English));
    QVERIFY(!errors.explainCode(u"NEVER_HEARD_OF"_s, CatalogueLanguage::English));
    for (const QString& code : errors.codes())
        QVERIFY(!code.startsWith(u"kind:"_s));
}

QTEST_GUILESS_MAIN(TestErrorCatalogue)
#include "tst_errorcatalogue.moc"
