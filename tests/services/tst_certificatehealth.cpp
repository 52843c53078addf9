// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "fixture.h"
#include "services/certificatehealth.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::PayMode;
using domain::SecretKind;
using services::AccountDraft;
using services::Accounts;
using services::CertificateHealth;
using test::Fixture;
using test::outcomeOf;
using Level = services::CertificateHealth::Level;

Q_DECLARE_METATYPE(wego::services::CertificateHealth::Level)
Q_DECLARE_METATYPE(wego::domain::PayMode)

namespace {

constexpr qint64 Day = 24 * 3600;

QStringList codesOf(const CertificateHealth& health)
{
    QStringList codes;
    for (const base::Error& problem : health.problems)
        codes.append(problem.code);
    return codes;
}

} // namespace

class TestCertificateHealth : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void findsWhatDoesNotFit_data();
    void findsWhatDoesNotFit();
    void tellsWhatEnds_data();
    void tellsWhatEnds();
    void severalProblemsAtOnce();
    void soundAccounts_data();
    void soundAccounts();
    void readsTheKeychain();
    void wordsAreDistinct();

private:
    [[nodiscard]] QDateTime now() const { return base::beijing::now(m_fixture->clock); }
    [[nodiscard]] CertificateHealth healthOf(const AccountDraft& draft, const QDateTime& now) const
    {
        domain::Account account = draft.account;
        account.payMode = services::payModeOf(draft);
        return services::healthOf(account, draft.secrets, now);
    }

    std::unique_ptr<Fixture> m_fixture;
};

void TestCertificateHealth::initTestCase()
{
    m_fixture = std::make_unique<Fixture>();
    QVERIFY(m_fixture->startSandbox());
}

void TestCertificateHealth::findsWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("another key") << u"key"_s << u"wego.key-differs"_s;
    QTest::newRow("unreadable key") << u"bad key"_s << u"wego.key-unreadable"_s;
    QTest::newRow("lost key") << u"no key"_s << u"wego.account-incomplete"_s;
    QTest::newRow("lost v3 key") << u"no v3 key"_s << u"wego.account-incomplete"_s;
    QTest::newRow("another merchant") << u"merchant"_s << u"wego.certificate-merchant"_s;
    QTest::newRow("broken certificate") << u"certificate"_s << u"wego.certificate-unreadable"_s;
}

void TestCertificateHealth::findsWhatDoesNotFit()
{
    QFETCH(QString, change);
    QFETCH(QString, code);
    AccountDraft draft = m_fixture->draft(PayMode::V3Certificate);
    domain::Account account = draft.account;
    account.payMode = PayMode::V3Certificate;
    if (change == u"key") {
        Fixture other;
        QVERIFY(other.startSandbox(2));
        draft.secrets.insert_or_assign(
            SecretKind::MerchantPrivateKey, base::Secret(test::readFile(other.ready().keyFile)));
    }
    if (change == u"bad key") {
        draft.secrets.insert_or_assign(
            SecretKind::MerchantPrivateKey, base::Secret(QByteArrayView("no key")));
    }
    if (change == u"no key")
        draft.secrets.erase(SecretKind::MerchantPrivateKey);
    if (change == u"no v3 key")
        draft.secrets.erase(SecretKind::ApiV3Key);
    if (change == u"merchant")
        account.mchid = u"1600000001"_s;
    if (change == u"certificate")
        account.merchantCertificate = "no certificate";
    const CertificateHealth health = services::healthOf(account, draft.secrets, now());
    QVERIFY(health.level == Level::Broken);
    QVERIFY(health.isUrgent());
    QCOMPARE(codesOf(health), QStringList{code});
    QVERIFY(health.fitsKey != std::optional(change == u"key"));
    QVERIFY(health.fitsMerchant != std::optional(change == u"merchant"));
}

void TestCertificateHealth::tellsWhatEnds_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<int>("days");
    QTest::addColumn<Level>("level");
    QTest::newRow("long ago") << -400 * Day << -401 << Level::Broken;
    QTest::newRow("a second ago") << -1LL << -1 << Level::Broken;
    QTest::newRow("now") << 0LL << 0 << Level::Broken;
    QTest::newRow("a second left") << 1LL << 0 << Level::WithinOneDay;
    QTest::newRow("a day") << Day << 1 << Level::WithinOneDay;
    QTest::newRow("more than a day") << Day + 1 << 1 << Level::Within7Days;
    QTest::newRow("a week") << 7 * Day << 7 << Level::Within7Days;
    QTest::newRow("more than a week") << 7 * Day + 1 << 7 << Level::Within30Days;
    QTest::newRow("a month") << 30 * Day << 30 << Level::Within30Days;
    QTest::newRow("more than a month") << 30 * Day + 1 << 30 << Level::Within90Days;
    QTest::newRow("a quarter") << 90 * Day << 90 << Level::Within90Days;
    QTest::newRow("more than a quarter") << 90 * Day + 1 << 90 << Level::Fine;
}

void TestCertificateHealth::tellsWhatEnds()
{
    QFETCH(qint64, left);
    QFETCH(int, days);
    QFETCH(Level, level);
    const AccountDraft draft = m_fixture->draft(PayMode::V3PublicKey);
    const QDateTime end = healthOf(draft, now()).notAfter;
    const CertificateHealth health = healthOf(draft, end.addSecs(-left));
    QCOMPARE(health.daysLeft, days);
    QCOMPARE(services::toString(health.level), services::toString(level));
    QCOMPARE(health.isUrgent(), left <= 7 * Day);
    const QStringList codes = level == Level::Fine ? QStringList()
        : level == Level::Broken                   ? QStringList(u"wego.certificate-expired"_s)
                                                   : QStringList(u"wego.certificate-ends"_s);
    QCOMPARE(codesOf(health), codes);
    if (!codes.isEmpty()) {
        QCOMPARE(health.problems.first().facts.value(u"serial"_s), health.serial);
        QCOMPARE(health.problems.first().facts.value(u"days"_s), QString::number(days));
        QCOMPARE(health.problems.first().facts.value(u"date"_s), base::beijing::toText(end));
    }
}

void TestCertificateHealth::severalProblemsAtOnce()
{
    AccountDraft draft = m_fixture->draft(PayMode::V3Certificate);
    domain::Account account = draft.account;
    account.payMode = PayMode::V3Certificate;
    account.mchid = u"1600000001"_s;
    draft.secrets.clear();
    const CertificateHealth health = services::healthOf(account, draft.secrets, now().addYears(30));
    QCOMPARE(codesOf(health),
        (QStringList{u"wego.certificate-merchant"_s, u"wego.certificate-expired"_s,
            u"wego.account-incomplete"_s, u"wego.account-incomplete"_s}));
    QVERIFY(health.keys.isEmpty());
    QVERIFY(!health.fitsKey);
}

void TestCertificateHealth::soundAccounts_data()
{
    QTest::addColumn<PayMode>("mode");
    QTest::addColumn<int>("keys");
    QTest::newRow("none") << PayMode::None << 0;
    QTest::newRow("V2") << PayMode::V2 << 1;
    QTest::newRow("v3 with certificates") << PayMode::V3Certificate << 3;
    QTest::newRow("v3 with the public key") << PayMode::V3PublicKey << 3;
}

void TestCertificateHealth::soundAccounts()
{
    QFETCH(PayMode, mode);
    QFETCH(int, keys);
    const AccountDraft draft = mode == PayMode::None ? AccountDraft() : m_fixture->draft(mode);
    const CertificateHealth health = healthOf(draft, now());
    const bool hasCertificate = keys == 3;
    QVERIFY(health.account.payMode == mode);
    QCOMPARE(codesOf(health), QStringList());
    QVERIFY(health.level == Level::Fine);
    QCOMPARE(health.keys.size(), keys);
    QCOMPARE(health.fitsKey, hasCertificate ? std::optional(true) : std::nullopt);
    QCOMPARE(health.fitsMerchant, hasCertificate ? std::optional(true) : std::nullopt);
    QCOMPARE(health.serial.isEmpty(), !hasCertificate);
    QCOMPARE(health.notAfter.isValid(), hasCertificate);
    QCOMPARE(health.notBefore < health.notAfter, hasCertificate);
}

void TestCertificateHealth::readsTheKeychain()
{
    Accounts accounts(*m_fixture->environment);
    QCOMPARE(outcomeOf(accounts.health({u"nobody"_s})).error().code, u"wego.account-unknown"_s);
    const auto id = m_fixture->addAccount(accounts, PayMode::V3PublicKey);
    const auto health = outcomeOf(accounts.health(id));
    QVERIFY(health);
    QVERIFY(health->level == Level::Fine);
    QCOMPARE(health->fitsKey, true);
    m_fixture->keychain.refusesAll = true;
    const auto locked = outcomeOf(accounts.health(id));
    m_fixture->keychain.refusesAll = false;
    QVERIFY(!locked);
    QVERIFY(locked.error().kind == base::ErrorKind::Secret);
}

void TestCertificateHealth::wordsAreDistinct()
{
    QStringList words;
    for (const Level level : {Level::Fine, Level::Within90Days, Level::Within30Days,
             Level::Within7Days, Level::WithinOneDay, Level::Broken})
        words.append(services::toString(level));
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(words.last(), u"broken"_s);
}

QTEST_GUILESS_MAIN(TestCertificateHealth)
#include "tst_certificatehealth.moc"
