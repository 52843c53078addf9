// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/clibench.h"
#include "sandbox/sandbox.h"
#include "security/signing.h"
#include "services/accounts.h"
#include "services/secretstore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace wego;
using test::CliBench;
using test::Outcome;
using test::words;

class TestPaymentSettings : public QObject {
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<CliBench>(); }
    void cleanup() { m_bench.reset(); }

    void refusesWrongValues_data();
    void refusesWrongValues();
    void refusesFilesThatAreNoApprovers();
    void setsEverything();
    void takesEverythingAway();
    void aNewKeyTakesTheOldOnesPlace();
    void addTakesTheSameOptions();
    void addsV2WithItsClientCertificate();
    void exportAndImportKeepThem();
    void importAsksBeforeTheRuleOfTwoIsLoosened();
    void importRefusesWhatCannotBe_data();
    void importRefusesWhatCannotBe();
    void checkOfSoundAccounts();
    void checkTellsWhatDoesNotFit();
    void checkOfNames();
    void takesAnotherCertificateWithItsKey_data();
    void takesAnotherCertificateWithItsKey();
    void takesNoHalfOfAPair();

private:
    /// A file with a new approver's public key.
    QString approverFile(const QString& name);
    [[nodiscard]] QJsonObject shown()
    {
        return m_bench->run(words(u"account show --json"_s)).object();
    }
    Outcome set(const QStringList& options)
    {
        return m_bench->run(QStringList{u"account"_s, u"set"_s, u"shop"_s} + options);
    }
    QString exported();
    /// Files of the same merchant, but with other keys.
    [[nodiscard]] const sandbox::Ready& otherFiles();

    QTemporaryDir m_otherState;
    std::optional<base::SystemClock> m_clock;
    std::unique_ptr<sandbox::Sandbox> m_other;
    sandbox::Ready m_otherReady;
    std::unique_ptr<CliBench> m_bench;
};

QString TestPaymentSettings::approverFile(const QString& name)
{
    QFile file(m_bench->path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(security::SigningKey::make()->verifyingKey().toPem());
    return file.fileName();
}

QString TestPaymentSettings::exported()
{
    const QString path = m_bench->path(u"accounts.json"_s);
    m_bench->run({u"account"_s, u"export"_s, u"--out"_s, path});
    return path;
}

void TestPaymentSettings::refusesWrongValues_data()
{
    QTest::addColumn<QString>("options");
    for (const char* options : {"--sign-type sha1", "--sign-type=", "--test-mode yes",
             "--test-mode=", "--notify-url http://shop.example/n",
             "--notify-url https://shop.example/n?a=1", "--notify-url shop.example",
             "--refund-limit=-1", "--refund-limit 1,000.00", "--refund-limit 0.001",
             "--refund-limit much", "--refund-limit=", "--approver Wang", "--approver =wang.pem",
             "--approver Wang=/nowhere.pem", "--remove-approver Wang"})
        QTest::newRow(options) << QString::fromLatin1(options);
}

void TestPaymentSettings::refusesWrongValues()
{
    QFETCH(QString, options);
    QVERIFY(m_bench->addAccount(u"shop"_s, CliBench::Mode::V2));
    const QJsonObject before = shown();
    const Outcome outcome = set(words(options));
    QVERIFY2(outcome.isMisuse(), outcome.err.constData());
    QCOMPARE(shown(), before);
}

void TestPaymentSettings::refusesFilesThatAreNoApprovers()
{
    QVERIFY(m_bench->addAccount(u"shop"_s, CliBench::Mode::V2));
    for (const QString& file : {m_bench->ready().wechatpayKeyFile, m_bench->ready().secretsFile}) {
        const Outcome outcome = set({u"--approver"_s, u"Wang="_s + file});
        QVERIFY2(outcome.isMisuse(), outcome.err.constData());
        QVERIFY(outcome.err.contains("wego refund approver"));
    }
    const QString longName(41, u'x');
    QVERIFY(set({u"--approver"_s, longName + u'=' + approverFile(u"a.pem"_s)}).isMisuse());
}

void TestPaymentSettings::setsEverything()
{
    QVERIFY(m_bench->addAccount(u"shop"_s, CliBench::Mode::V2));
    const Outcome outcome = set({u"--sign-type"_s, u"hmac-sha256"_s, u"--test-mode"_s, u"on"_s,
        u"--notify-url"_s, u"https://shop.example/notify"_s, u"--refund-limit"_s, u"5000.00"_s,
        u"--approver"_s, u"Wang="_s + approverFile(u"wang.pem"_s), u"--approver"_s,
        u"李="_s + approverFile(u"li.pem"_s)});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(outcome.err.contains("0.01 yuan"));
    const QJsonObject account = shown();
    QCOMPARE(account.value(u"sign_type"_s).toString(), u"HMAC-SHA256"_s);
    QCOMPARE(account.value(u"test_mode"_s).toBool(), true);
    QCOMPARE(account.value(u"notify_url"_s).toString(), u"https://shop.example/notify"_s);
    QCOMPARE(account.value(u"refund_limit"_s).toInteger(), 500'000);
    const QJsonArray approvers = account.value(u"approvers"_s).toArray();
    QCOMPARE(approvers.size(), 2);
    QCOMPARE(approvers.at(1).toObject().value(u"name"_s).toString(), u"李"_s);
    QVERIFY(approvers.at(0).toObject().value(u"public_key"_s).toString().contains(u"PUBLIC KEY"));
    const Outcome text = m_bench->run(words(u"account show"_s));
    for (const char* part : {"HMAC-SHA256", "one fen", "shop.example/notify", "5,000.00", "Wang"})
        QVERIFY2(text.out.contains(part), part);
}

void TestPaymentSettings::takesEverythingAway()
{
    QVERIFY(m_bench->addAccount(u"shop"_s, CliBench::Mode::V2));
    const QJsonObject before = shown();
    QCOMPARE(set({u"--sign-type"_s, u"HMAC-SHA256"_s, u"--test-mode"_s, u"on"_s, u"--notify-url"_s,
                     u"https://shop.example/n"_s, u"--refund-limit"_s, u"1"_s, u"--approver"_s,
                     u"Wang="_s + approverFile(u"wang.pem"_s)})
                 .exitCode,
        0);
    QVERIFY(shown() != before);
    QCOMPARE(set({u"--sign-type"_s, u"md5"_s, u"--test-mode"_s, u"off"_s, u"--notify-url"_s,
                     QString(), u"--refund-limit"_s, u"0"_s, u"--remove-approver"_s, u"Wang"_s})
                 .exitCode,
        0);
    QCOMPARE(shown(), before);
}

void TestPaymentSettings::aNewKeyTakesTheOldOnesPlace()
{
    QVERIFY(m_bench->addAccount(u"shop"_s, CliBench::Mode::V2));
    QCOMPARE(set({u"--approver"_s, u"Wang="_s + approverFile(u"old.pem"_s)}).exitCode, 0);
    const QString fresh = approverFile(u"new.pem"_s);
    QCOMPARE(set({u"--approver"_s, u"Wang="_s + fresh}).exitCode, 0);
    const QJsonArray approvers = shown().value(u"approvers"_s).toArray();
    QCOMPARE(approvers.size(), 1);
    QCOMPARE(approvers.first().toObject().value(u"public_key"_s).toString().toUtf8(),
        test::fileContent(fresh));
}

void TestPaymentSettings::addTakesTheSameOptions()
{
    const QStringList arguments = m_bench->addArguments(u"shop"_s, CliBench::Mode::V2)
        + words(u"--sign-type hmac-sha256 --refund-limit 5000.00 --test-mode on"_s);
    const Outcome added = m_bench->run(arguments, {m_bench->secrets()});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QVERIFY(added.err.contains("Nobody can approve refunds above 5,000.00"));
    QCOMPARE(shown().value(u"sign_type"_s).toString(), u"HMAC-SHA256"_s);
    QCOMPARE(shown().value(u"test_mode"_s).toBool(), true);
}

void TestPaymentSettings::addsV2WithItsClientCertificate()
{
    QJsonObject secrets = QJsonDocument::fromJson(m_bench->secrets()).object();
    secrets.remove(u"api_v3_key"_s);
    const QStringList arguments = m_bench->addArguments(u"shop"_s, CliBench::Mode::V2)
        + QStringList{u"--p12"_s, m_bench->ready().p12File};
    const Outcome added = m_bench->run(arguments, {QJsonDocument(secrets).toJson()});
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QCOMPARE(shown().value(u"pay_mode"_s).toString(), u"v2"_s);
    QVERIFY(!shown().value(u"serial_no"_s).toString().isEmpty());
    const Outcome half = m_bench->run(m_bench->addArguments(u"half"_s, CliBench::Mode::V2)
            + QStringList{u"--key"_s, m_bench->ready().keyFile},
        {QJsonDocument(secrets).toJson()});
    QCOMPARE(half.exitCode, 1);
    QVERIFY2(half.err.contains("merchant_certificate"), half.err.constData());
}

void TestPaymentSettings::exportAndImportKeepThem()
{
    QVERIFY(m_bench->addAccount(u"shop"_s, CliBench::Mode::V2));
    const QStringList options{u"--sign-type"_s, u"hmac-sha256"_s, u"--test-mode"_s, u"on"_s,
        u"--notify-url"_s, u"https://shop.example/n"_s, u"--refund-limit"_s, u"12.34"_s,
        u"--approver"_s, u"Wang="_s + approverFile(u"wang.pem"_s)};
    QCOMPARE(set(options).exitCode, 0);
    const QJsonObject before = shown();
    const QString path = exported();
    QCOMPARE(set(words(u"--sign-type md5 --test-mode off --refund-limit 0"_s)).exitCode, 0);
    QCOMPARE(set({u"--notify-url"_s, QString(), u"--remove-approver"_s, u"Wang"_s}).exitCode, 0);
    QCOMPARE(m_bench->run({u"--yes"_s, u"account"_s, u"import"_s, path}).exitCode, 0);
    QCOMPARE(shown(), before);
}

void TestPaymentSettings::importAsksBeforeTheRuleOfTwoIsLoosened()
{
    QVERIFY(m_bench->addAccount(u"shop"_s, CliBench::Mode::V2));
    const QString path = exported();
    for (const QStringList& options : {words(u"--refund-limit 100"_s),
             QStringList{u"--approver"_s, u"Wang="_s + approverFile(u"wang.pem"_s)},
             words(u"--notify-url https://shop.example/n"_s)}) {
        QCOMPARE(set(options).exitCode, 0);
        const Outcome refused = m_bench->run({u"account"_s, u"import"_s, path});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("--yes"), refused.err.constData());
        QCOMPARE(m_bench->run({u"--yes"_s, u"account"_s, u"import"_s, path}).exitCode, 0);
    }
}

void TestPaymentSettings::importRefusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("sign type") << u"sign_type"_s << QJsonValue(u"RSA"_s);
    QTest::newRow("address") << u"notify_url"_s << QJsonValue(u"http://shop.example"_s);
    QTest::newRow("limit") << u"refund_limit"_s << QJsonValue(-5);
    QTest::newRow("approver") << u"approvers"_s
                              << QJsonValue(QJsonArray{QJsonObject{{u"name"_s, u"Wang"_s}}});
}

void TestPaymentSettings::importRefusesWhatCannotBe()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QVERIFY(m_bench->addAccount(u"shop"_s, CliBench::Mode::V2));
    const QJsonObject before = shown();
    QJsonObject document = QJsonDocument::fromJson(test::fileContent(exported())).object();
    QJsonObject account = document.value(u"accounts"_s).toArray().first().toObject();
    account.insert(field, value);
    document.insert(u"accounts"_s, QJsonArray{account});
    const Outcome outcome = m_bench->run(
        words(u"--yes account import -"_s), {QJsonDocument(document).toJson()});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(shown(), before);
}

void TestPaymentSettings::checkOfSoundAccounts()
{
    QVERIFY(m_bench->addAccount(u"first"_s));
    QVERIFY(m_bench->addAccount(u"second"_s, CliBench::Mode::V2));
    const Outcome outcome = m_bench->run(words(u"account check --json"_s));
    QCOMPARE(outcome.exitCode, 0);
    const QList<QJsonObject> accounts = outcome.objects();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0].value(u"account"_s).toString(), u"first"_s);
    QCOMPARE(accounts[0].value(u"level"_s).toString(), u"fine"_s);
    QCOMPARE(accounts[0].value(u"fits_key"_s).toBool(), true);
    QCOMPARE(accounts[0].value(u"fits_merchant"_s).toBool(), true);
    QVERIFY(accounts[0].value(u"days_left"_s).toInt() > 90);
    QVERIFY(accounts[0].value(u"not_after"_s).toString().contains(u"+08:00"));
    QCOMPARE(accounts[0].value(u"keys"_s).toArray().size(), 3);
    QVERIFY(accounts[0].value(u"problems"_s).toArray().isEmpty());
    QVERIFY(accounts[1].value(u"fits_key"_s).isNull());
    QVERIFY(accounts[1].value(u"not_after"_s).isNull());
    const Outcome text = m_bench->run(words(u"account check"_s));
    QVERIFY(text.out.contains(accounts[0].value(u"serial_no"_s).toString().toUtf8()));
    QVERIFY(text.out.contains("second"));
}

void TestPaymentSettings::checkTellsWhatDoesNotFit()
{
    QVERIFY(m_bench->addAccount(u"shop"_s));
    QVERIFY(m_bench->addAccount(u"other"_s, CliBench::Mode::V2));
    const auto account = m_bench->app().accounts().findByName(u"shop"_s);
    bool removed = false;
    m_bench->app().keychain().remove(
        services::secretKey(account->id, domain::SecretKind::MerchantPrivateKey), this,
        [&removed](const base::Result<void>& result) { removed = result.has_value(); });
    QTRY_VERIFY(removed);
    const Outcome outcome = m_bench->run(words(u"account check --json"_s));
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.objects().size(), 2);
    QCOMPARE(outcome.object().value(u"level"_s).toString(), u"broken"_s);
    const QJsonObject problem = outcome.object().value(u"problems"_s).toArray().first().toObject();
    QCOMPARE(problem.value(u"code"_s).toString(), u"wego.account-incomplete"_s);
    const Outcome text = m_bench->run(words(u"account check"_s));
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.err.contains("merchant_private_key"), text.err.constData());
    QCOMPARE(m_bench->run(words(u"account check other"_s)).exitCode, 0);
}

void TestPaymentSettings::checkOfNames()
{
    QVERIFY(m_bench->addAccount(u"first"_s, CliBench::Mode::V2));
    QVERIFY(m_bench->addAccount(u"second"_s, CliBench::Mode::V2));
    const auto count = [&](const QString& line) {
        return m_bench->run(words(line)).objects().size();
    };
    QCOMPARE(count(u"account check --json"_s), 2);
    QCOMPARE(count(u"account check --json second"_s), 1);
    QCOMPARE(count(u"account check --json second first"_s), 2);
    QCOMPARE(count(u"--account first account check --json"_s), 1);
    QCOMPARE(m_bench->run(words(u"account check frst"_s)).exitCode, 2);
}

const sandbox::Ready& TestPaymentSettings::otherFiles()
{
    if (m_other)
        return m_otherReady;
    sandbox::Options options;
    options.stateFolder = m_otherState.path();
    options.ordersPerDay = 1;
    m_clock.emplace();
    m_other = std::make_unique<sandbox::Sandbox>(options, *m_clock);
    if (const auto ready = m_other->start())
        m_otherReady = *ready;
    return m_otherReady;
}

void TestPaymentSettings::takesAnotherCertificateWithItsKey_data()
{
    QTest::addColumn<bool>("isP12");
    QTest::newRow("p12") << true;
    QTest::newRow("PEM") << false;
}

void TestPaymentSettings::takesAnotherCertificateWithItsKey()
{
    QFETCH(const bool, isP12);
    QVERIFY(m_bench->addAccount(u"shop"_s));
    const QString before = shown().value(u"serial_no"_s).toString();
    const sandbox::Ready& files = otherFiles();
    const Outcome outcome = isP12 ? set({u"--p12"_s, files.p12File})
                                  : set({u"--cert"_s, files.certFile, u"--key"_s, files.keyFile});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QString after = shown().value(u"serial_no"_s).toString();
    QVERIFY(!after.isEmpty() && after != before);
    QVERIFY2(outcome.err.contains(after.toUtf8()), outcome.err.constData());
    QVERIFY(outcome.err.contains("valid until"));
    QCOMPARE(m_bench->run(words(u"account check"_s)).exitCode, 0);
}

void TestPaymentSettings::takesNoHalfOfAPair()
{
    QVERIFY(m_bench->addAccount(u"shop"_s));
    const QJsonObject before = shown();
    const sandbox::Ready& files = otherFiles();
    for (const QStringList& half :
        {QStringList{u"--cert"_s, files.certFile}, QStringList{u"--key"_s, files.keyFile},
            QStringList{u"--cert"_s, files.certFile, u"--key"_s, m_bench->ready().keyFile}}) {
        const Outcome refused = set(half);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("wego.key-differs"), refused.err.constData());
        QCOMPARE(shown(), before);
        QCOMPARE(m_bench->run(words(u"account check"_s)).exitCode, 0);
    }
    const Outcome wrong = set({u"--cert"_s, files.keyFile});
    QVERIFY2(wrong.err.contains("a private key"), wrong.err.constData());
    QCOMPARE(shown(), before);
}

QTEST_GUILESS_MAIN(TestPaymentSettings)
#include "tst_paymentsettings.moc"
