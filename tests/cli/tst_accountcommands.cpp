// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clibench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using test::CliBench;
using test::Outcome;

namespace {

/// Every secret of the sandbox's merchant, also the lines of its private key.
QList<QByteArray> secretsOf(const CliBench& bench)
{
    QList<QByteArray> list;
    const QJsonObject object = QJsonDocument::fromJson(bench.secrets()).object();
    for (const QJsonValue& value : object)
        list.append(value.toString().toUtf8());
    for (const QByteArray& line : test::fileContent(bench.ready().keyFile).split('\n')) {
        if (!line.isEmpty() && !line.startsWith("-----"))
            list.append(line);
    }
    return list;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestAccountCommands : public QObject {
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<CliBench>(); }
    void cleanup() { m_bench.reset(); }

    void addsInEveryMode_data()
    {
        QTest::addColumn<CliBench::Mode>("mode");
        QTest::addColumn<QString>("payMode");
        QTest::newRow("V2") << CliBench::Mode::V2 << u"v2"_s;
        QTest::newRow("v3 certificate") << CliBench::Mode::V3Certificate << u"v3-certificate"_s;
        QTest::newRow("v3 public key") << CliBench::Mode::V3PublicKey << u"v3-public-key"_s;
    }

    void addsInEveryMode()
    {
        QFETCH(const CliBench::Mode, mode);
        QFETCH(const QString, payMode);
        const Outcome added = m_bench->run(
            QStringList{u"--json"_s} + m_bench->addArguments(u"shop"_s, mode),
            {m_bench->secrets()});
        QCOMPARE(added.exitCode, 0);
        QCOMPARE(added.object().value(u"name"_s).toString(), u"shop"_s);
        QCOMPARE(added.object().value(u"pay_mode"_s).toString(), payMode);
        QCOMPARE(added.object().value(u"mchid"_s).toString(), m_bench->ready().mchid);

        const Outcome tested = m_bench->run({u"account"_s, u"test"_s, u"--json"_s});
        QVERIFY2(tested.exitCode == 0, tested.out.constData());
        QCOMPARE(tested.objects().size(), 3);
        QCOMPARE(tested.object().value(u"step"_s).toString(), u"keys"_s);
    }

    void p12WorksInsteadOfTwoFiles()
    {
        QStringList arguments = m_bench->addArguments(u"shop"_s, CliBench::Mode::V2);
        arguments += {u"--p12"_s, m_bench->ready().p12File};
        QCOMPARE(m_bench->run(arguments, {m_bench->secrets()}).exitCode, 0);
        const Outcome shown = m_bench->run({u"account"_s, u"show"_s, u"--json"_s});
        QCOMPARE(shown.object().value(u"pay_mode"_s).toString(), u"v3-certificate"_s);
    }

    void p12WithWrongPasswordIsRefused()
    {
        QJsonObject secrets = QJsonDocument::fromJson(m_bench->secrets()).object();
        secrets.insert(u"p12_password"_s, u"1234567890"_s);
        QStringList arguments = m_bench->addArguments(u"shop"_s, CliBench::Mode::V2);
        arguments += {u"--p12"_s, m_bench->ready().p12File};
        const Outcome outcome = m_bench->run(arguments, {QJsonDocument(secrets).toJson()});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("wego.p12-password"), outcome.err.constData());
    }

    void promptsOnTerminalForWhatIsMissing()
    {
        QStringList arguments = m_bench->addArguments(u"shop"_s, CliBench::Mode::V2);
        arguments.removeAll(u"--secrets-stdin"_s);
        const QByteArray key = QJsonDocument::fromJson(m_bench->secrets())
                                   .object()
                                   .value(u"api_v2_key"_s)
                                   .toString()
                                   .toUtf8();
        const Outcome outcome = m_bench->run(arguments, {"\n" + key + "\n\n", true});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QVERIFY(outcome.err.contains("API key (V2)"));
        QVERIFY(!outcome.err.contains(key));
        const Outcome shown = m_bench->run({u"account"_s, u"show"_s, u"--json"_s});
        const QJsonObject lengths = shown.object().value(u"secret_lengths"_s).toObject();
        QCOMPARE(lengths.value(u"api_v2_key"_s).toInt(), 32);
        QVERIFY(!lengths.contains(u"app_secret"_s));
    }

    void endOfInputAtPromptIsAnInterruption()
    {
        QStringList arguments = m_bench->addArguments(u"shop"_s, CliBench::Mode::V2);
        arguments.removeAll(u"--secrets-stdin"_s);
        QCOMPARE(m_bench->run(arguments, {"\n", true}).exitCode, 5);
        QVERIFY(m_bench->run({u"account"_s, u"list"_s, u"--json"_s}).out.isEmpty());
    }

    void badSecretsOnInputAreRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("api_v2_key=Zx8Yw7Vu6Ts5Rq4Po3Nm2Lk1Ji0HgFeD");
        QTest::newRow("a list") << QByteArray("[\"Zx8Yw7Vu6Ts5Rq4Po3Nm2Lk1Ji0HgFeD\"]");
        QTest::newRow("a number") << QByteArray("{\"api_v2_key\": 12345678}");
        QTest::newRow("another name")
            << QByteArray("{\"apikey\": \"Zx8Yw7Vu6Ts5Rq4Po3Nm2Lk1Ji0HgFeD\"}");
        QTest::newRow("private key")
            << QByteArray("{\"merchant_private_key\": \"Zx8Yw7Vu6Ts5Rq4Po3Nm2Lk1Ji0HgFeD\"}");
        QTest::newRow("too short") << QByteArray("{\"api_v2_key\": \"Zx8Yw7Vu6\"}");
    }

    void badSecretsOnInputAreRefused()
    {
        QFETCH(const QByteArray, input);
        const Outcome outcome = m_bench->run(
            m_bench->addArguments(u"shop"_s, CliBench::Mode::V2), {input});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(!outcome.err.contains("Zx8Yw7Vu6"));
        QVERIFY(m_bench->run({u"account"_s, u"list"_s, u"--json"_s}).out.isEmpty());
    }

    void wrongFilesAreNamed()
    {
        QStringList arguments = m_bench->addArguments(u"shop"_s, CliBench::Mode::V2);
        const Outcome swapped = m_bench->run(
            arguments + QStringList{u"--key"_s, m_bench->ready().certFile}, {m_bench->secrets()});
        QCOMPARE(swapped.exitCode, 1);
        QVERIFY2(swapped.err.contains("a certificate"), swapped.err.constData());
        const Outcome missing = m_bench->run(
            arguments + QStringList{u"--key"_s, u"/nowhere.pem"_s}, {m_bench->secrets()});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(missing.err.contains("/nowhere.pem"));
    }

    void certificateOfAnotherMerchantIsRefused()
    {
        QStringList arguments = m_bench->addArguments(u"shop"_s, CliBench::Mode::V3Certificate);
        arguments.replace(arguments.indexOf(m_bench->ready().mchid), u"1600000001"_s);
        const Outcome outcome = m_bench->run(arguments, {m_bench->secrets()});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("wego.certificate-merchant"), outcome.err.constData());
    }

    void namesAreUnique()
    {
        QVERIFY(m_bench->addAccount(u"shop"_s));
        const Outcome outcome = m_bench->run(
            m_bench->addArguments(u"shop"_s, CliBench::Mode::V2), {m_bench->secrets()});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("wego.account-name-taken"), outcome.err.constData());
    }

    void listShowsCurrentOne()
    {
        QVERIFY(m_bench->addAccount(u"first"_s));
        QVERIFY(m_bench->addAccount(u"second"_s, CliBench::Mode::V2));
        QCOMPARE(m_bench->run({u"account"_s, u"use"_s, u"second"_s}).exitCode, 0);
        const QList<QJsonObject> list =
            m_bench->run({u"account"_s, u"list"_s, u"--json"_s}).objects();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].value(u"current"_s).toBool(), false);
        QCOMPARE(list[1].value(u"current"_s).toBool(), true);
        const Outcome text = m_bench->run({u"account"_s, u"list"_s});
        QVERIFY(text.out.contains("* second"));
    }

    void unknownNameIsWrongUsageWithSuggestion()
    {
        QVERIFY(m_bench->addAccount(u"branch"_s));
        for (const QStringList& arguments :
            {QStringList{u"account"_s, u"show"_s, u"brnch"_s},
                QStringList{u"account"_s, u"use"_s, u"brnch"_s},
                QStringList{u"account"_s, u"test"_s, u"brnch"_s},
                QStringList{u"--account"_s, u"brnch"_s, u"bill"_s, u"verify"_s, u"2026-11-01"_s}}) {
            const Outcome outcome = m_bench->run(arguments);
            QCOMPARE(outcome.exitCode, 2);
            QVERIFY2(outcome.err.contains("\"branch\""), outcome.err.constData());
        }
    }

    void namesThatNobodyReadsAreWrongUsage()
    {
        QVERIFY(m_bench->addAccount(u"shop"_s));
        for (const QStringList& arguments : {QStringList{u"account"_s, u"list"_s, u"shop"_s},
                 QStringList{u"account"_s, u"show"_s, u"shop"_s, u"shop"_s},
                 QStringList{u"token"_s, u"refresh"_s, u"shop"_s, u"other"_s},
                 QStringList{u"server"_s, u"callback"_s, u"shop"_s, u"other"_s}})
            QVERIFY(m_bench->run(arguments).isMisuse());
    }

    void withoutAnyAccountSaysHowToAddOne()
    {
        const Outcome outcome = m_bench->run({u"account"_s, u"show"_s});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.contains("wego account add"));
    }

    void removeNeedsConfirmation()
    {
        QVERIFY(m_bench->addAccount(u"shop"_s));
        const QStringList remove{u"account"_s, u"remove"_s, u"shop"_s};
        const Outcome unasked = m_bench->run(remove);
        QCOMPARE(unasked.exitCode, 1);
        QVERIFY(unasked.err.contains("Remove \"shop\""));
        QVERIFY(unasked.err.contains("--yes"));
        QCOMPARE(m_bench->run(remove, {"n\n", true}).exitCode, 1);
        QCOMPARE(m_bench->run({u"account"_s, u"list"_s, u"--json"_s}).objects().size(), 1);
        QCOMPARE(m_bench->run(remove, {"y\n", true}).exitCode, 0);
        QVERIFY(m_bench->run({u"account"_s, u"list"_s, u"--json"_s}).out.isEmpty());
        QVERIFY(m_bench->addAccount(u"shop"_s));
        const Outcome removed = m_bench->run(QStringList{u"--yes"_s, u"--json"_s} + remove);
        QCOMPARE(removed.exitCode, 0);
        QCOMPARE(removed.object().value(u"removed"_s).toBool(), true);
    }

    void exportHoldsSettingsButNoSecret()
    {
        QVERIFY(m_bench->addAccount(u"shop"_s));
        const Outcome outcome = m_bench->run({u"account"_s, u"export"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject document = QJsonDocument::fromJson(outcome.out).object();
        const QJsonObject account = document.value(u"accounts"_s).toArray().first().toObject();
        QCOMPARE(account.value(u"mchid"_s).toString(), m_bench->ready().mchid);
        QCOMPARE(account.value(u"wechatpay_key_id"_s).toString(), m_bench->ready().wechatpayKeyId);
        for (const QByteArray& secret : secretsOf(*m_bench))
            QVERIFY2(!outcome.out.contains(secret), secret.constData());
    }

    void importUpdatesAnAccountAndKeepsItsSecrets()
    {
        QVERIFY(m_bench->addAccount(u"shop"_s));
        const QString file = m_bench->path(u"accounts.json"_s);
        QCOMPARE(m_bench->run({u"account"_s, u"export"_s, u"--out"_s, file}).exitCode, 0);
        QByteArray bytes = test::fileContent(file);
        write(file, bytes.replace("\"sub_mchid\": \"\"", "\"sub_mchid\": \"1600000002\""));
        QCOMPARE(m_bench->run({u"account"_s, u"import"_s, file}).exitCode, 0);
        const QJsonObject shown = m_bench->run({u"account"_s, u"show"_s, u"--json"_s}).object();
        QCOMPARE(shown.value(u"sub_mchid"_s).toString(), u"1600000002"_s);
        QVERIFY(shown.value(u"secret_lengths"_s).toObject().contains(u"api_v3_key"_s));
    }

    void importOnANewComputerTakesSecretsAnew()
    {
        QVERIFY(m_bench->addAccount(u"shop"_s));
        const QString file = m_bench->path(u"accounts.json"_s);
        QCOMPARE(m_bench->run({u"account"_s, u"export"_s, u"--out"_s, file}).exitCode, 0);
        QCOMPARE(m_bench->run({u"--yes"_s, u"account"_s, u"remove"_s, u"shop"_s}).exitCode, 0);

        QCOMPARE(m_bench->run({u"account"_s, u"import"_s, file}).exitCode, 1);
        const Outcome imported = m_bench->run(
            {u"account"_s, u"import"_s, file, u"--key"_s, m_bench->ready().keyFile,
                u"--secrets-stdin"_s, u"--yes"_s},
            {m_bench->secrets()});
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        QCOMPARE(m_bench->run({u"account"_s, u"test"_s}).exitCode, 0);
    }

    void importAsksWhomANewAccountTalksTo_data() { importAsksBeforeTrustChanges_data(); }

    void importAsksWhomANewAccountTalksTo()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        const QJsonObject fresh{{u"name"_s, u"new"_s}, {u"appid"_s, u"wx5f3c0a9d17e2b846"_s},
            {u"wechatpay_key"_s, field == u"wechatpay_key_id" ? u"PEM"_s : QString()},
            {field, value}};
        const QStringList import{
            u"account"_s, u"import"_s, writeAccounts({fresh}), u"--secrets-stdin"_s};
        const Outcome refused = m_bench->run(import, {"{}"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("--yes"), refused.err.constData());
        QVERIFY2(refused.err.contains(value.toUtf8()), refused.err.constData());
        QVERIFY(exported().isEmpty());
        QCOMPARE(m_bench->run(import + QStringList{u"--yes"_s}, {"{}"}).exitCode, 0);
        QCOMPARE(exported().first().value(field).toString(), value);
    }

    void importWarnsOfHostsWithoutEncryption()
    {
        const QJsonObject fresh{{u"name"_s, u"new"_s}, {u"appid"_s, u"wx5f3c0a9d17e2b846"_s},
            {u"oa_url"_s, u"http://gateway.example.com"_s}};
        const Outcome imported = m_bench->run(
            {u"account"_s, u"import"_s, writeAccounts({fresh}), u"--secrets-stdin"_s, u"--yes"_s},
            {"{}"});
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        QVERIFY2(imported.err.contains("gateway.example.com is asked without encryption"),
            imported.err.constData());
    }

    void importAsksBeforeTrustChanges_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("host") << u"pay_url"_s << u"https://pay.example.com"_s;
        QTest::newRow("authority") << u"ca_file"_s << u"/tmp/own.pem"_s;
        QTest::newRow("proxy") << u"proxy"_s << u"http://proxy.example.com:8080"_s;
        QTest::newRow("key") << u"wechatpay_key_id"_s << u"PUB_KEY_ID_0000000000000000000001"_s;
    }

    void importAsksBeforeTrustChanges()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QVERIFY(m_bench->addAccount(u"shop"_s));
        const QJsonObject changed = withField(exported().first(), field, value);
        const QString file = writeAccounts({changed});
        const QStringList import{u"account"_s, u"import"_s, file};
        const Outcome refused = m_bench->run(import);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("--yes"), refused.err.constData());
        QVERIFY2(refused.err.contains(value.toUtf8()), refused.err.constData());
        QCOMPARE(m_bench->run(import, {"n\n", true}).exitCode, 1);
        QVERIFY(exported().first().value(field) != QJsonValue(value));
        QCOMPARE(m_bench->run(import, {"y\n", true}).exitCode, 0);
        QCOMPARE(exported().first().value(field).toString(), value);
    }

    void importTakesOneNewAccountAtATime()
    {
        QVERIFY(m_bench->addAccount(u"shop"_s));
        const QJsonObject shop = exported().first();
        const QString file = writeAccounts({shop, withField(shop, u"name"_s, u"second"_s),
            withField(shop, u"name"_s, u"third"_s)});
        const QStringList import{u"account"_s, u"import"_s, file, u"--key"_s,
            m_bench->ready().keyFile, u"--secrets-stdin"_s, u"--yes"_s};
        const Outcome both = m_bench->run(import, {m_bench->secrets()});
        QCOMPARE(both.exitCode, 2);
        QVERIFY2(both.err.contains("second, third"), both.err.constData());
        QCOMPARE(exported().size(), 1);
        QCOMPARE(m_bench->run(import + QStringList{u"--only"_s, u"nobody"_s}, {m_bench->secrets()})
                     .exitCode,
            2);
        const Outcome third = m_bench->run(
            import + QStringList{u"--only"_s, u"third"_s}, {m_bench->secrets()});
        QVERIFY2(third.exitCode == 0, third.err.constData());
        QCOMPARE(m_bench->run({u"--account"_s, u"third"_s, u"account"_s, u"test"_s}).exitCode, 0);
        QCOMPARE(exported().size(), 2);
    }

    void importRefusesSecretsForWhatExists()
    {
        QVERIFY(m_bench->addAccount(u"shop"_s));
        const QString file = writeAccounts(exported());
        const Outcome outcome = m_bench->run(
            {u"account"_s, u"import"_s, file, u"--secrets-stdin"_s}, {m_bench->secrets()});
        QCOMPARE(outcome.exitCode, 2);
    }

    void importedAccountIsNeverTheEmbeddedSandbox()
    {
        QVERIFY(m_bench->addAccount(u"shop"_s));
        QJsonObject other = withField(exported().first(), u"name"_s, u"other"_s);
        other.insert(u"sandbox"_s, true);
        const Outcome imported = m_bench->run(
            {u"account"_s, u"import"_s, writeAccounts({other}), u"--key"_s,
                m_bench->ready().keyFile, u"--secrets-stdin"_s, u"--yes"_s},
            {m_bench->secrets()});
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        for (const QJsonObject& account : exported())
            QVERIFY(!account.value(u"sandbox"_s).toBool());
    }

    void importRefusesForeignFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another JSON") << QByteArray("{\"accounts\": []}");
        QTest::newRow("later version")
            << QByteArray("{\"format\": \"wego-accounts\", \"version\": 2, \"accounts\": []}");
        QTest::newRow("no name") << QByteArray(
            "{\"format\": \"wego-accounts\", \"version\": 1, \"accounts\": [{}]}");
        QTest::newRow("password in the proxy") << QByteArray(
            "{\"format\": \"wego-accounts\", \"version\": 1, \"accounts\": [{\"name\": \"a\", "
            "\"proxy\": \"http://u:p@h:1\"}]}");
        QTest::newRow("host of another kind") << QByteArray(
            "{\"format\": \"wego-accounts\", \"version\": 1, \"accounts\": [{\"name\": \"a\", "
            "\"oa_url\": \"ftp://api.weixin.qq.com\"}]}");
        QTest::newRow("mode") << QByteArray(
            "{\"format\": \"wego-accounts\", \"version\": 1, \"accounts\": [{\"name\": \"a\", "
            "\"pay_mode\": \"v4\"}]}");
    }

    void importRefusesForeignFiles()
    {
        QFETCH(const QByteArray, content);
        const QString file = m_bench->path(u"accounts.json"_s);
        write(file, content);
        const Outcome outcome = m_bench->run({u"account"_s, u"import"_s, file});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("wego.accounts-file"), outcome.err.constData());
    }

    void testNamesTheWrongKey()
    {
        QJsonObject secrets = QJsonDocument::fromJson(m_bench->secrets()).object();
        secrets.insert(u"api_v2_key"_s, u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s);
        QCOMPARE(m_bench
                     ->run(m_bench->addArguments(u"shop"_s, CliBench::Mode::V2),
                         {QJsonDocument(secrets).toJson()})
                     .exitCode,
            0);
        const Outcome outcome = m_bench->run({u"account"_s, u"test"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.objects().last().value(u"state"_s).toString(), u"failed"_s);
        QVERIFY(outcome.objects().last().contains(u"error"_s));
    }

    void testOfUnreachableHostIsANetworkFailure()
    {
        QStringList arguments = m_bench->addArguments(u"shop"_s, CliBench::Mode::V2);
        arguments.replace(
            arguments.indexOf(m_bench->ready().payUrl.toString()), u"http://127.0.0.1:1"_s);
        QCOMPARE(m_bench->run(arguments, {m_bench->secrets()}).exitCode, 0);
        QCOMPARE(m_bench->run({u"account"_s, u"test"_s}).exitCode, 3);
    }

    void nothingEverPrintsASecret()
    {
        QByteArray all;
        const auto collect = [&](const QStringList& arguments, const test::Input& input = {}) {
            const Outcome outcome = m_bench->run(arguments, input);
            all += outcome.out + outcome.err;
        };
        collect(
            m_bench->addArguments(u"shop"_s, CliBench::Mode::V3PublicKey), {m_bench->secrets()});
        collect({u"account"_s, u"list"_s});
        collect({u"account"_s, u"list"_s, u"--json"_s});
        collect({u"account"_s, u"show"_s});
        collect({u"account"_s, u"show"_s, u"--json"_s});
        collect({u"account"_s, u"test"_s});
        collect({u"account"_s, u"test"_s, u"--json"_s});
        QVERIFY(!all.isEmpty());
        for (const QByteArray& secret : secretsOf(*m_bench))
            QVERIFY2(!all.contains(secret), secret.constData());
    }

private:
    QList<QJsonObject> exported()
    {
        const Outcome outcome = m_bench->run({u"account"_s, u"export"_s});
        const QJsonDocument document = QJsonDocument::fromJson(outcome.out);
        QList<QJsonObject> accounts;
        for (const QJsonValue& value : document.object().value(u"accounts"_s).toArray())
            accounts.append(value.toObject());
        return accounts;
    }

    static QJsonObject withField(QJsonObject account, const QString& field, const QString& value)
    {
        account.insert(field, value);
        return account;
    }

    QString writeAccounts(const QList<QJsonObject>& accounts)
    {
        QJsonArray array;
        for (const QJsonObject& account : accounts)
            array.append(account);
        const QString file = m_bench->path(u"accounts.json"_s);
        write(file,
            QJsonDocument(
                {{u"format"_s, u"wego-accounts"_s}, {u"version"_s, 1}, {u"accounts"_s, array}})
                .toJson());
        return file;
    }

    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(TestAccountCommands)
#include "tst_accountcommands.moc"
