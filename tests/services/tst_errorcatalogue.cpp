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
    void fillsFacts();
    void missingFactsBecomeAnEllipsis();
    void unknownCodeStillShowsItselfAndTheRequestId();
    void explainsACodeInAnyCase();
};

void TestErrorCatalogue::bothLanguagesAreComplete()
{
    QVERIFY(catalogue().size() > 100);
    for (const QJsonValue& entry : catalogue()) {
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
    for (const QJsonValue& entry : catalogue()) {
        QVERIFY2(
            placeholdersOf(entry[u"en"_s].toObject()) == placeholdersOf(entry[u"zh"_s].toObject()),
            qPrintable(entry[u"codes"_s][0].toString()));
    }
}

void TestErrorCatalogue::speaksPlainly()
{
    static const QRegularExpression loud(u"[!！您]"_s);
    for (const QJsonValue& entry : catalogue()) {
        const QString all = QString::fromUtf8(QJsonDocument(entry.toObject()).toJson());
        QVERIFY2(!all.contains(loud), qPrintable(all));
    }
}

void TestErrorCatalogue::everyCodeOnce()
{
    QSet<QString> seen;
    for (const QJsonValue& entry : catalogue()) {
        QVERIFY(!entry[u"codes"_s].toArray().isEmpty());
        for (const QJsonValue& code : entry[u"codes"_s].toArray()) {
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
