// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "fixture.h"
#include "security/keys.h"
#include "security/signing.h"
#include "services/accounts.h"
#include "services/addaccount.h"
#include "store/accountrepository.h"
#include "store/auditlog.h"
#include "store/billrepository.h"
#include "support/testcertificates.h"

#include <QFileInfo>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::Account;
using domain::AccountColour;
using domain::PayMode;
using domain::SecretKind;
using services::AccountDraft;
using services::Accounts;
using services::ConnectionStep;
using services::MerchantFile;
using services::Setting;
using test::Fixture;
using test::outcomeOf;
using test::readFile;
using Fit = services::MerchantFile::Fit;
using Kind = services::MerchantFile::Kind;
using StepState = services::ConnectionStep::State;

Q_DECLARE_METATYPE(wego::domain::PayMode)
Q_DECLARE_METATYPE(wego::domain::SecretKind)
Q_DECLARE_METATYPE(QString wego::sandbox::Ready::*)

namespace {

base::Secret secret(const char* text)
{
    return base::Secret(QByteArrayView(text));
}

const char* const OtherKey = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

} // namespace

class TestAccounts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void addsInEveryMode_data();
    void addsInEveryMode();
    void keepsNoSecretOutsideTheKeychain();
    void refusesIncompleteDrafts_data();
    void refusesIncompleteDrafts();
    void officialAccountAloneIsEnough();
    void refusesTakenNameBeforeTouchingTheKeychain();
    void failingKeychainLeavesNothing_data();
    void failingKeychainLeavesNothing();
    void failingStoreLeavesNoSecret();
    void cancelledAddLeavesNothing();
    void clearsUpAfterAProgramThatDied_data();
    void clearsUpAfterAProgramThatDied();
    void leavesTheAdditionOfAnotherWindowAlone();
    void overtakenAddLeavesNothing();
    void twoWindowsDoNotShareAFormerId();
    void remembersWhoIsInUse();
    void choosesTheRarestColour();
    void addsV2WithItsClientCertificate();
    void updatesNamesAndHosts();
    void approversHaveNamesOfTheirOwn();
    void changesOfApprovalStandInTheLog();
    void approvalThatComesOrGoesStandsInTheLog();
    void refusesToUpdate_data();
    void refusesToUpdate();
    void expiredCertificateMayStay();
    void removesSecretsWithTheAccount();
    void merchantThatComesBackFindsItsBills();
    void lockedKeychainKeepsTheAccount();
    void removalThatDiedCanBeRepeated();
    void tellsLengthsOnly();
    void replacesOnlyWellFormedSecrets_data();
    void replacesOnlyWellFormedSecrets();
    void emptySecretsAreRemoved();
    void changesCertificateAndKeyTogether();
    void storesNoHalfOfAPair_data();
    void storesNoHalfOfAPair();
    void changeThatCannotBeStoredPutsTheOldKeyBack();

    void recognisesTheMerchantsFiles();
    void opensPkcs12WithTheMerchantNumber();
    void filesThatDoNotFitChangeNothing();
    void expiredCertificateIsRefused();
    void tellsOtherCertificatesAndTheirEnd();
    void ownPublicKeyIsNotWechats();

    void connectionTestPasses_data();
    void connectionTestPasses();
    void connectionTestFailsAtTheRightStep_data();
    void connectionTestFailsAtTheRightStep();
    void connectionTestWithoutAServer();
    void connectionTestOfAStoredAccount();
    void connectionTestCanBeCancelled();

private:
    [[nodiscard]] MerchantFile take(AccountDraft& draft, const QString& file) const;
    /// The account with files of the same merchant that are not those it was added with.
    [[nodiscard]] AccountDraft withOtherFiles(
        const domain::AccountId& id, const QList<QString sandbox::Ready::*>& files) const;
    [[nodiscard]] QByteArray storedKey(const domain::AccountId& id) const;
    /// Like kill -9 when the keychain has taken that many secrets: nothing of the job goes on.
    void dieWhileAdding(int answers);
    [[nodiscard]] QDateTime now() const { return base::beijing::now(m_fixture->clock); }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Accounts> m_accounts;
};

void TestAccounts::initTestCase()
{
    qRegisterMetaType<domain::AccountId>();
}

void TestAccounts::init()
{
    m_fixture = std::make_unique<Fixture>();
    QVERIFY(m_fixture->startSandbox());
    m_accounts = std::make_unique<Accounts>(*m_fixture->environment);
}

void TestAccounts::cleanup()
{
    m_accounts.reset();
    m_fixture.reset();
}

MerchantFile TestAccounts::take(AccountDraft& draft, const QString& file) const
{
    return Accounts::takeFile(draft, QFileInfo(file).fileName(), readFile(file), now());
}

void TestAccounts::dieWhileAdding(int answers)
{
    bool dead = false;
    m_fixture->keychain.afterWrite = [this, &dead, left = answers]() mutable {
        if (--left > 0)
            return;
        m_fixture->keychain.answers = false;
        dead = true;
    };
    m_accounts->add(m_fixture->draft(PayMode::V3PublicKey));
    QTRY_VERIFY(dead);
    m_accounts.reset();
    m_fixture->keychain.afterWrite = {};
    m_fixture->keychain.answers = true;
}

void TestAccounts::addsInEveryMode_data()
{
    QTest::addColumn<PayMode>("mode");
    QTest::addColumn<int>("secrets");
    QTest::newRow("V2") << PayMode::V2 << 1;
    QTest::newRow("v3 with certificates") << PayMode::V3Certificate << 3;
    QTest::newRow("v3 with the public key") << PayMode::V3PublicKey << 3;
}

void TestAccounts::addsInEveryMode()
{
    QFETCH(PayMode, mode);
    QFETCH(int, secrets);
    QSignalSpy changed(m_accounts.get(), &Accounts::accountsChanged);
    QSignalSpy current(m_accounts.get(), &Accounts::currentChanged);
    const auto added = outcomeOf(m_accounts->add(m_fixture->draft(mode)));
    QVERIFY(added);
    QVERIFY(!added->id.isEmpty());
    QVERIFY(added->payMode == mode);
    QCOMPARE(added->merchantSerial.isEmpty(), mode == PayMode::V2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(current.size(), 1);
    QVERIFY(m_accounts->find(added->id) == *added);
    QVERIFY(m_accounts->findByName(added->name) == *added);
    QVERIFY(m_accounts->current() == *added);
    QCOMPARE(int(m_fixture->keychain.entries.size()), secrets);
    for (const auto& [key, value] : m_fixture->keychain.entries)
        QVERIFY2(key.startsWith(added->id.value + u'/'), qPrintable(key));
}

void TestAccounts::keepsNoSecretOutsideTheKeychain()
{
    QVERIFY(outcomeOf(m_accounts->add(m_fixture->draft(PayMode::V3PublicKey))));
    QVERIFY(m_fixture->keychain.entries.size() == 3);
    for (const QString& name : m_fixture->filesBelow(QString())) {
        const QByteArray bytes = readFile(m_fixture->path(name));
        for (const auto& [key, value] : m_fixture->keychain.entries)
            QVERIFY2(!bytes.contains(value.reveal()), qPrintable(name));
        QVERIFY(!bytes.contains("PRIVATE KEY"));
    }
}

void TestAccounts::refusesIncompleteDrafts_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << u"no name"_s << u"wego.account-name"_s << QString();
    QTest::newRow("bad appid") << u"bad appid"_s << u"wego.account-field"_s << u"appid"_s;
    QTest::newRow("bad mchid") << u"bad mchid"_s << u"wego.account-field"_s << u"mchid"_s;
    QTest::newRow("bad key id") << u"bad key id"_s << u"wego.account-field"_s
                                << u"wechatpay_key_id"_s;
    QTest::newRow("short key") << u"short key"_s << u"wego.api-key-form"_s << u"api_v3_key"_s;
    QTest::newRow("same keys") << u"same keys"_s << u"wego.keys-equal"_s << QString();
    QTest::newRow("other merchant")
        << u"other merchant"_s << u"wego.certificate-merchant"_s << QString();
    QTest::newRow("no private key")
        << u"no private key"_s << u"wego.account-incomplete"_s << u"merchant_private_key"_s;
    QTest::newRow("no certificate")
        << u"no certificate"_s << u"wego.account-incomplete"_s << u"merchant_certificate"_s;
    QTest::newRow("no v3 key") << u"no v3 key"_s << u"wego.account-incomplete"_s << u"api_v3_key"_s;
    QTest::newRow("key id without key")
        << u"key id only"_s << u"wego.account-incomplete"_s << u"wechatpay_key"_s;
    QTest::newRow("key without key id")
        << u"key only"_s << u"wego.account-incomplete"_s << u"wechatpay_key_id"_s;
    QTest::newRow("key differs") << u"key differs"_s << u"wego.key-differs"_s << QString();
    QTest::newRow("unreadable key") << u"unreadable key"_s << u"wego.key-unreadable"_s << QString();
    QTest::newRow("nothing") << u"nothing"_s << u"wego.account-incomplete"_s << u"mchid"_s;
    QTest::newRow("V2 without its key")
        << u"half of V2's"_s << u"wego.account-incomplete"_s << u"merchant_private_key"_s;
    QTest::newRow("V2 without its certificate")
        << u"other half of V2's"_s << u"wego.account-incomplete"_s << u"merchant_certificate"_s;
    QTest::newRow("notify") << u"notify"_s << u"wego.notify-url"_s << QString();
    QTest::newRow("limit") << u"limit"_s << u"wego.account-field"_s << u"refund_limit"_s;
    QTest::newRow("approver") << u"approver"_s << u"wego.key-unreadable"_s << QString();
    QTest::newRow("no v2 key") << u"no v2 key"_s << u"wego.account-incomplete"_s << u"api_v2_key"_s;
}

void TestAccounts::refusesIncompleteDrafts()
{
    QFETCH(QString, change);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const bool publicKey = change == u"key only" || change == u"bad key id";
    AccountDraft draft = m_fixture->draft(
        publicKey ? PayMode::V3PublicKey : PayMode::V3Certificate);
    Account& account = draft.account;
    if (change == u"no name")
        account.name = u" "_s;
    if (change == u"bad appid")
        account.appId = u"wx123"_s;
    if (change == u"bad mchid")
        account.mchid = u"16999x"_s;
    if (change == u"bad key id")
        account.wechatpayKeyId = u"0116"_s;
    if (change == u"short key")
        draft.secrets.insert_or_assign(SecretKind::ApiV3Key, secret("too short"));
    if (change == u"same keys")
        draft.secrets.insert_or_assign(
            SecretKind::ApiV3Key, draft.secrets.at(SecretKind::ApiV2Key).copy());
    if (change == u"other merchant")
        account.mchid = u"1699990002"_s;
    if (change == u"no private key" || change == u"no v2 key" || change == u"nothing")
        draft.secrets.clear();
    if (change == u"no certificate" || change == u"no v2 key" || change == u"nothing") {
        account.merchantCertificate.clear();
        account.merchantSerial.clear();
    }
    if (change == u"no v3 key") {
        draft.secrets.erase(SecretKind::ApiV2Key);
        draft.secrets.erase(SecretKind::ApiV3Key);
    }
    if (change == u"half of V2's") {
        draft.secrets.erase(SecretKind::ApiV3Key);
        draft.secrets.erase(SecretKind::MerchantPrivateKey);
    }
    if (change == u"other half of V2's") {
        draft.secrets.erase(SecretKind::ApiV3Key);
        account.merchantCertificate.clear();
    }
    if (change == u"notify")
        account.notifyUrl = QUrl(u"http://shop.example/notify"_s);
    if (change == u"limit")
        account.refundLimit = base::Money::fromFen(-1);
    if (change == u"approver")
        account.approvers = {{u"Wang"_s, "no key"}};
    if (change == u"key id only")
        account.wechatpayKeyId = u"PUB_KEY_ID_0116"_s;
    if (change == u"key only")
        account.wechatpayKeyId.clear();
    if (change == u"nothing") {
        account.mchid.clear();
        account.appId.clear();
    }
    if (change == u"unreadable key")
        draft.secrets.insert_or_assign(SecretKind::MerchantPrivateKey, secret("not a key"));
    if (change == u"key differs") {
        Fixture other;
        QVERIFY(other.startSandbox(2));
        draft.secrets.insert_or_assign(
            SecretKind::MerchantPrivateKey, base::Secret(readFile(other.ready().keyFile)));
    }

    const auto refused = outcomeOf(m_accounts->add(std::move(draft)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    if (!field.isEmpty())
        QCOMPARE(refused.error().facts.value(u"field"_s), field);
    QVERIFY(m_accounts->all().isEmpty());
    QVERIFY(m_fixture->keychain.entries.empty());
}

void TestAccounts::officialAccountAloneIsEnough()
{
    AccountDraft draft;
    draft.account.name = u"公众号"_s;
    draft.account.appId = u"wx5f3c0a9d17e2b846"_s;
    draft.secrets.emplace(SecretKind::AppSecret, secret(OtherKey));
    const auto added = outcomeOf(m_accounts->add(std::move(draft)));
    QVERIFY(added);
    QVERIFY(added->payMode == PayMode::None);
}

void TestAccounts::refusesTakenNameBeforeTouchingTheKeychain()
{
    QVERIFY(outcomeOf(m_accounts->add(m_fixture->draft(PayMode::V2))));
    const auto entries = m_fixture->keychain.entries.size();
    const auto refused = outcomeOf(m_accounts->add(m_fixture->draft(PayMode::V2)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"wego.account-name-taken"_s);
    QCOMPARE(m_fixture->keychain.entries.size(), entries);
}

void TestAccounts::failingKeychainLeavesNothing_data()
{
    QTest::addColumn<int>("writes");
    QTest::newRow("at the first secret") << 0;
    QTest::newRow("at the second") << 1;
    QTest::newRow("at the last") << 2;
}

void TestAccounts::failingKeychainLeavesNothing()
{
    QFETCH(int, writes);
    m_fixture->keychain.writesLeft = writes;
    const auto failed = outcomeOf(m_accounts->add(m_fixture->draft(PayMode::V3PublicKey)));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"wego.keychain-locked"_s);
    QVERIFY(m_fixture->keychain.entries.empty());
    QVERIFY(m_accounts->all().isEmpty());
}

void TestAccounts::failingStoreLeavesNoSecret()
{
    // Another window takes the name while the keychain is being asked.
    auto* job = m_accounts->add(m_fixture->draft(PayMode::V3Certificate));
    Account rival;
    rival.id = {u"rival"_s};
    rival.name = u"Sandbox v3-certificate"_s;
    QMetaObject::invokeMethod(
        this, [&] { QVERIFY(store::AccountRepository(*m_fixture->database).save(rival)); },
        Qt::QueuedConnection);
    const auto failed = outcomeOf(job);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"wego.account-name-taken"_s);
    QTRY_VERIFY(m_fixture->keychain.entries.empty());
    QCOMPARE(m_accounts->all().size(), 1);
}

void TestAccounts::cancelledAddLeavesNothing()
{
    const QPointer job = m_accounts->add(m_fixture->draft(PayMode::V3PublicKey));
    bool cancelled = false;
    job->onFinished(this, [&](const base::Result<Account>& result) { cancelled = !result; });
    m_fixture->keychain.afterWrite = [job] {
        if (job) // the writes that follow outlive it
            job->cancel();
    };
    QTRY_VERIFY(cancelled);
    QTRY_VERIFY(m_fixture->keychain.entries.empty());
    QVERIFY(m_accounts->all().isEmpty());
}

void TestAccounts::clearsUpAfterAProgramThatDied_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<bool>("atTheNextStart");
    QTest::newRow("after the first secret, found at the next start") << 1 << true;
    QTest::newRow("after the first secret, found at the next addition") << 1 << false;
    QTest::newRow("after the last secret, found at the next start") << 3 << true;
}

void TestAccounts::clearsUpAfterAProgramThatDied()
{
    QFETCH(int, answers);
    QFETCH(bool, atTheNextStart);
    Accounts other(*m_fixture->environment);
    dieWhileAdding(answers);
    QCOMPARE(m_fixture->keychain.entries.size(), static_cast<std::size_t>(answers));
    QVERIFY(other.all().isEmpty());

    m_fixture->clock.startAt(now().addSecs(6 * 60).toMSecsSinceEpoch());
    std::unique_ptr<Accounts> next;
    if (atTheNextStart) {
        next = std::make_unique<Accounts>(*m_fixture->environment);
        QTRY_VERIFY(m_fixture->keychain.entries.empty());
        QVERIFY(next->all().isEmpty());
    } else {
        QVERIFY(outcomeOf(other.add(m_fixture->draft(PayMode::V2))));
        QTRY_COMPARE(m_fixture->keychain.entries.size(), 1U);
    }
    const qint64 later = now().toMSecsSinceEpoch() + 1;
    store::AccountRepository repository(*m_fixture->database);
    QTRY_VERIFY(repository.takeStale(later, later)->isEmpty());
}

void TestAccounts::leavesTheAdditionOfAnotherWindowAlone()
{
    dieWhileAdding(2);
    m_fixture->clock.startAt(now().addSecs(4 * 60).toMSecsSinceEpoch());
    Accounts next(*m_fixture->environment);
    QVERIFY(outcomeOf(next.add(m_fixture->draft(PayMode::V2))));
    QCOMPARE(m_fixture->keychain.entries.size(), 3U);
}

void TestAccounts::overtakenAddLeavesNothing()
{
    auto* job = m_accounts->add(m_fixture->draft(PayMode::V3PublicKey));
    const auto& entries = m_fixture->keychain.entries;
    m_fixture->keychain.afterWrite = [&] {
        if (entries.size() != 2)
            return;
        m_fixture->clock.startAt(now().addSecs(6 * 60).toMSecsSinceEpoch());
        services::clearLeftovers(*m_fixture->environment, m_accounts.get());
    };
    const auto failed = outcomeOf(job);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"wego.account-overtaken"_s);
    QTRY_VERIFY(entries.empty());
    QVERIFY(m_accounts->all().isEmpty());
}

void TestAccounts::twoWindowsDoNotShareAFormerId()
{
    store::BillRecord left;
    left.account = {u"former"_s};
    left.mchid = m_fixture->ready().mchid;
    left.day = QDate(2026, 11, 1);
    left.receivedAt = now();
    QVERIFY(store::BillRepository(*m_fixture->database).save(left));
    Accounts other(*m_fixture->environment);
    QList<Account> added;
    for (Accounts* window : {m_accounts.get(), &other}) {
        AccountDraft draft = m_fixture->draft(PayMode::V2);
        draft.account.payUrl.clear();
        draft.account.name = u"Shop %1"_s.arg(window == &other);
        window->add(std::move(draft))->onFinished(this, [&](const base::Result<Account>& result) {
            QVERIFY(result);
            added.append(*result);
        });
    }
    QTRY_COMPARE(added.size(), 2);
    QVERIFY(added.at(0).id != added.at(1).id);
    QVERIFY(added.at(0).id == left.account || added.at(1).id == left.account);
    QCOMPARE(m_accounts->all().size(), 2);
}

void TestAccounts::remembersWhoIsInUse()
{
    QVERIFY(!m_accounts->current());
    const auto first = m_fixture->addAccount(*m_accounts, PayMode::V2);
    const auto second = m_fixture->addAccount(*m_accounts, PayMode::V3PublicKey);
    QVERIFY(m_accounts->current()->id == first);
    QSignalSpy changed(m_accounts.get(), &Accounts::currentChanged);
    m_accounts->use(second);
    m_accounts->use(second);
    QCOMPARE(changed.size(), 1);
    const Accounts later(*m_fixture->environment);
    QVERIFY(later.current()->id == second);
    QVERIFY(outcomeOf(m_accounts->remove(second)));
    QCOMPARE(changed.size(), 2);
    QVERIFY(m_accounts->current()->id == first);
}

void TestAccounts::choosesTheRarestColour()
{
    QVERIFY(m_accounts->nextColour() == AccountColour::Indigo);
    m_fixture->addAccount(*m_accounts, PayMode::V2);
    QVERIFY(m_accounts->nextColour() == AccountColour::Violet);
    AccountDraft draft = m_fixture->draft(PayMode::V3Certificate);
    draft.account.sandbox = true;
    QVERIFY(outcomeOf(m_accounts->add(std::move(draft)))->colour == AccountColour::Steel);
}

void TestAccounts::addsV2WithItsClientCertificate()
{
    AccountDraft draft = m_fixture->draft(PayMode::V2);
    QVERIFY(take(draft, m_fixture->ready().p12File).fit == Fit::Fits);
    const auto added = outcomeOf(m_accounts->add(std::move(draft)));
    QVERIFY(added);
    QVERIFY(added->payMode == PayMode::V2);
    QVERIFY(!added->merchantSerial.isEmpty());
    const auto lengths = outcomeOf(m_accounts->secretLengths(added->id));
    QVERIFY(lengths->contains(SecretKind::MerchantPrivateKey));
}

void TestAccounts::updatesNamesAndHosts()
{
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V2);
    QSignalSpy changed(m_accounts.get(), &Accounts::accountsChanged);
    Account account = *m_accounts->find(id);
    account.name = u"新名字"_s;
    account.payUrl = QUrl(u"https://api2.mch.weixin.qq.com"_s);
    QVERIFY(m_accounts->update(account));
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_accounts->find(id) == account);
    account.name.clear();
    QCOMPARE(m_accounts->update(account).error().code, u"wego.account-name"_s);
    account.id = {u"nobody"_s};
    QCOMPARE(m_accounts->update(account).error().code, u"wego.account-unknown"_s);
    QCOMPARE(changed.size(), 1);
}

void TestAccounts::approversHaveNamesOfTheirOwn()
{
    const QByteArray key = security::SigningKey::make()->verifyingKey().toPem();
    Account account = *m_accounts->find(m_fixture->addAccount(*m_accounts, PayMode::V2));
    for (const QString& name : {u""_s, u" "_s, QString(41, u'x'), u"Wang"_s}) {
        account.approvers = {{u"Wang"_s, key}, {name, key}};
        const auto refused = m_accounts->update(account);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"wego.approver-name"_s);
        QCOMPARE(refused.error().facts.value(u"name"_s), name);
    }
    account.approvers = {{u"Wang"_s, key}, {u"Li"_s, key}};
    QVERIFY(m_accounts->update(account));
    account.approvers = {{u"Wang"_s, readFile(m_fixture->ready().wechatpayKeyFile)}};
    QCOMPARE(m_accounts->update(account).error().code, u"wego.key-not-ed25519"_s);
}

void TestAccounts::changesOfApprovalStandInTheLog()
{
    store::AuditLog log(*m_fixture->database);
    Account account = *m_accounts->find(m_fixture->addAccount(*m_accounts, PayMode::V2));
    account.name = u"新名字"_s;
    account.testMode = true;
    QVERIFY(m_accounts->update(account));
    QVERIFY(log.newest(10)->isEmpty());
    account.refundLimit = base::Money::fromFen(500'000);
    QVERIFY(m_accounts->update(account));
    const auto lines = log.newest(10).value();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().what, u"account-approval"_s);
    QCOMPARE(lines.first().account, account.id.value);
    QVERIFY(lines.first().person.contains(u'@'));
    QVERIFY(lines.first().detail.contains(u"500000"));
    QVERIFY(log.verify()->isSound());
}

/// Gone and added again without them, an account would have loosened the rule without a trace.
void TestAccounts::approvalThatComesOrGoesStandsInTheLog()
{
    store::AuditLog log(*m_fixture->database);
    AccountDraft draft = m_fixture->draft(PayMode::V2);
    draft.account.refundLimit = base::Money::fromFen(500'000);
    const auto added = outcomeOf(m_accounts->add(std::move(draft)));
    QVERIFY(added);
    QCOMPARE(log.newest(10)->size(), 1);
    QCOMPARE(log.newest(1)->first().account, added->id.value);
    QVERIFY(log.newest(1)->first().detail.contains(u"500000"));
    QVERIFY(outcomeOf(m_accounts->remove(added->id)));
    const auto lines = log.newest(10).value();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().what, u"account-approval"_s);
    QCOMPARE(lines.first().account, added->id.value);
    QVERIFY(lines.first().detail.contains(u"\"after\":{\"approvers\":[],\"refund_limit\":0}"));
    QVERIFY(log.verify()->isSound());
}

void TestAccounts::refusesToUpdate_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("appid") << u"appid"_s << u"wego.account-field"_s << u"appid"_s;
    QTest::newRow("merchant as a path") << u"path"_s << u"wego.account-field"_s << u"mchid"_s;
    QTest::newRow("merchant") << u"merchant"_s << u"wego.account-fixed"_s << u"mchid"_s;
    QTest::newRow("no merchant") << u"no merchant"_s << u"wego.account-fixed"_s << u"mchid"_s;
    QTest::newRow("sandbox") << u"sandbox"_s << u"wego.account-fixed"_s << u"sandbox"_s;
    QTest::newRow("certificate") << u"certificate"_s << u"wego.certificate-unreadable"_s
                                 << QString();
    const QString address = u"wego.account-address"_s;
    QTest::newRow("host that is a file") << u"file:///etc/passwd"_s << address << u"oa_url"_s;
    QTest::newRow("host with a user") << u"https://k3y@api.example.com"_s << address << u"oa_url"_s;
    QTest::newRow("host of payments") << u"ftp://pay.example.com"_s << address << u"pay_url"_s;
    QTest::newRow("proxy") << u"https://proxy.example.com"_s << address << u"proxy"_s;
    QTest::newRow("proxy with a password")
        << u"http://u:p@proxy.example.com"_s << address << u"proxy"_s;
}

void TestAccounts::refusesToUpdate()
{
    QFETCH(QString, change);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V3PublicKey);
    const Account before = *m_accounts->find(id);
    Account account = before;
    if (change == u"appid")
        account.appId = u"wx123"_s;
    if (change == u"path")
        account.mchid = u"../../1699"_s;
    if (change == u"merchant")
        account.mchid = u"1699990002"_s;
    if (change == u"no merchant")
        account.mchid.clear();
    if (change == u"sandbox")
        account.sandbox = true;
    if (change == u"certificate")
        account.merchantCertificate = "no certificate";
    if (field == u"oa_url")
        account.oaUrl = QUrl(change);
    if (field == u"pay_url")
        account.payUrl = QUrl(change);
    if (field == u"proxy")
        account.proxy = QUrl(change);
    const auto refused = m_accounts->update(account);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(refused.error().facts.value(u"field"_s), field);
    QVERIFY(m_accounts->find(id) == before);
}

void TestAccounts::expiredCertificateMayStay()
{
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V3PublicKey);
    Account account = *m_accounts->find(id);
    m_fixture->clock.startAt(now().addYears(20).toMSecsSinceEpoch());
    account.name = u"Old shop"_s;
    QVERIFY(m_accounts->update(account));
    account.merchantCertificate += '\n';
    QCOMPARE(m_accounts->update(account).error().code, u"wego.certificate-expired"_s);
}

void TestAccounts::removesSecretsWithTheAccount()
{
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V3PublicKey);
    QVERIFY(outcomeOf(m_accounts->remove(id)));
    QVERIFY(m_fixture->keychain.entries.empty());
    QVERIFY(m_accounts->all().isEmpty());
    QCOMPARE(outcomeOf(m_accounts->remove(id)).error().code, u"wego.account-unknown"_s);
}

void TestAccounts::merchantThatComesBackFindsItsBills()
{
    const auto addAt = [this](const QUrl& payUrl) {
        AccountDraft draft = m_fixture->draft(PayMode::V2);
        draft.account.payUrl = payUrl;
        return outcomeOf(m_accounts->add(std::move(draft)))->id;
    };
    const auto first = addAt({});
    store::BillRecord record;
    record.account = first;
    record.mchid = m_fixture->ready().mchid;
    record.day = QDate(2026, 11, 21);
    record.receivedAt = now();
    QVERIFY(store::BillRepository(*m_fixture->database).save(record));
    QVERIFY(outcomeOf(m_accounts->remove(first)));

    const auto elsewhere = addAt(m_fixture->ready().payUrl);
    QVERIFY(elsewhere != first);
    QVERIFY(outcomeOf(m_accounts->remove(elsewhere)));
    QVERIFY(addAt({}) == first);
}

void TestAccounts::lockedKeychainKeepsTheAccount()
{
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V2);
    m_fixture->keychain.refusesAll = true;
    QCOMPARE(outcomeOf(m_accounts->remove(id)).error().code, u"wego.keychain-locked"_s);
    QCOMPARE(m_accounts->all().size(), 1);
}

void TestAccounts::removalThatDiedCanBeRepeated()
{
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V2);
    m_fixture->keychain.answers = false;
    m_accounts->remove(id);
    // The keychain's answer to the first kind never comes; that secret may be gone already.
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    m_accounts = std::make_unique<Accounts>(*m_fixture->environment);
    m_fixture->keychain.answers = true;
    QCOMPARE(m_accounts->all().size(), 1);
    QVERIFY(outcomeOf(m_accounts->remove(id)));
    QVERIFY(m_fixture->keychain.entries.empty());
    QVERIFY(m_accounts->all().isEmpty());
}

void TestAccounts::tellsLengthsOnly()
{
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V3PublicKey);
    const auto lengths = outcomeOf(m_accounts->secretLengths(id));
    QVERIFY(lengths);
    QCOMPARE(lengths->size(), std::size_t(3));
    QCOMPARE(lengths->at(SecretKind::ApiV3Key), 32);
    QVERIFY(lengths->at(SecretKind::MerchantPrivateKey) > 1000);
    QVERIFY(outcomeOf(m_accounts->secretLengths({u"nobody"_s}))->empty());
}

void TestAccounts::replacesOnlyWellFormedSecrets_data()
{
    QTest::addColumn<SecretKind>("kind");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("kept");
    const QByteArray token = "98_" + QByteArray(60, 'x');
    QTest::newRow("AppSecret") << SecretKind::AppSecret << QByteArray(OtherKey)
                               << QByteArray(OtherKey);
    QTest::newRow("AppSecret and a line end")
        << SecretKind::AppSecret << QByteArray(OtherKey) + "\r\n"
        << QByteArray(OtherKey);
    QTest::newRow("half an AppSecret")
        << SecretKind::AppSecret << QByteArray(OtherKey, 16) << QByteArray();
    QTest::newRow("token and blanks") << SecretKind::AccessToken << "\t " + token + " \n" << token;
    QTest::newRow("two tokens") << SecretKind::AccessToken << token + '\n' + token << QByteArray();
    QTest::newRow("password that ends in a blank")
        << SecretKind::ProxyPassword << QByteArray(" pass \n") << QByteArray(" pass ");
}

void TestAccounts::replacesOnlyWellFormedSecrets()
{
    QFETCH(SecretKind, kind);
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, kept);
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V2);
    services::SecretSet secrets;
    secrets.emplace(kind, base::Secret(given));
    const auto replaced = outcomeOf(m_accounts->replaceSecrets(id, std::move(secrets)));
    QCOMPARE(replaced.has_value(), !kept.isEmpty());
    if (!replaced) {
        QCOMPARE(replaced.error().code, u"wego.secret-form"_s);
        QCOMPARE(replaced.error().facts.value(u"field"_s), domain::toString(kind));
    }
    const auto entry = m_fixture->keychain.entries.find(id.value + u'/' + domain::toString(kind));
    QCOMPARE(entry != m_fixture->keychain.entries.end(), !kept.isEmpty());
    if (!kept.isEmpty())
        QCOMPARE(entry->second.reveal().toByteArray(), kept);
}

void TestAccounts::emptySecretsAreRemoved()
{
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V2);
    const auto replace = [&](SecretKind kind, const char* text) {
        services::SecretSet secrets;
        secrets.emplace(kind, secret(text));
        return outcomeOf(m_accounts->replaceSecrets(id, std::move(secrets)));
    };
    QVERIFY(replace(SecretKind::ProxyPassword, "let me in"));
    QCOMPARE(m_fixture->keychain.entries.size(), 2U);
    QVERIFY(replace(SecretKind::TokenUrlHeader, ""));
    QCOMPARE(m_fixture->keychain.entries.size(), 2U);
    QVERIFY(replace(SecretKind::ProxyPassword, ""));
    QCOMPARE(m_fixture->keychain.entries.size(), 1U);
}

AccountDraft TestAccounts::withOtherFiles(
    const domain::AccountId& id, const QList<QString sandbox::Ready::*>& files) const
{
    Fixture other;
    AccountDraft draft{*m_accounts->find(id), {}, {}};
    if (!other.startSandbox(2))
        return draft;
    draft.account.merchantCertificate.clear(); // the files are judged by themselves
    for (const auto file : files)
        if (take(draft, other.ready().*file).fit != Fit::Fits)
            QTest::qFail("a file does not fit", __FILE__, __LINE__);
    if (draft.account.merchantCertificate.isEmpty())
        draft.account.merchantCertificate = m_accounts->find(id)->merchantCertificate;
    return draft;
}

QByteArray TestAccounts::storedKey(const domain::AccountId& id) const
{
    const auto entry = m_fixture->keychain.entries.find(
        id.value + u'/' + domain::toString(SecretKind::MerchantPrivateKey));
    return entry == m_fixture->keychain.entries.end() ? QByteArray()
                                                      : entry->second.reveal().toByteArray();
}

void TestAccounts::changesCertificateAndKeyTogether()
{
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V3PublicKey);
    const Account before = *m_accounts->find(id);
    const QByteArray keyBefore = storedKey(id);
    QSignalSpy changed(m_accounts.get(), &Accounts::secretsChanged);
    AccountDraft draft = withOtherFiles(id, {&sandbox::Ready::p12File});
    draft.secrets.insert_or_assign(SecretKind::ApiV2Key, base::Secret(QByteArray(32, 'k') + '\n'));
    draft.account.testMode = true;
    const auto result = outcomeOf(m_accounts->change(std::move(draft)));
    QVERIFY2(result, qPrintable(result ? QString() : base::toLogLine(result.error())));
    const Account after = *m_accounts->find(id);
    QVERIFY(after == *result);
    QVERIFY(after.merchantSerial != before.merchantSerial);
    QVERIFY(after.testMode);
    QVERIFY(after.payMode == before.payMode);
    QVERIFY(storedKey(id) != keyBefore);
    QCOMPARE(changed.size(), 1);
    const auto certificate = security::Certificate::fromPem(after.merchantCertificate);
    const auto key = security::PrivateKey::fromPem(storedKey(id));
    QVERIFY(key->publicKey().equals(certificate->publicKey()));
}

void TestAccounts::storesNoHalfOfAPair_data()
{
    QTest::addColumn<QString sandbox::Ready::*>("file");
    QTest::newRow("certificate alone") << &sandbox::Ready::certFile;
    QTest::newRow("key alone") << &sandbox::Ready::keyFile;
}

void TestAccounts::storesNoHalfOfAPair()
{
    QFETCH(QString sandbox::Ready::*, file);
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V3PublicKey);
    const Account before = *m_accounts->find(id);
    const QByteArray keyBefore = storedKey(id);
    const auto result = outcomeOf(m_accounts->change(withOtherFiles(id, {file})));
    QCOMPARE(result.error().code, u"wego.key-differs"_s);
    QVERIFY(*m_accounts->find(id) == before);
    QCOMPARE(storedKey(id), keyBefore);
}

void TestAccounts::changeThatCannotBeStoredPutsTheOldKeyBack()
{
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V3PublicKey);
    const Account before = *m_accounts->find(id);
    const QByteArray keyBefore = storedKey(id);
    m_fixture->keychain.writesLeft = 0;
    AccountDraft draft = withOtherFiles(id, {&sandbox::Ready::p12File});
    QVERIFY(!outcomeOf(m_accounts->change(std::move(draft))));
    QCOMPARE(storedKey(id), keyBefore);
    QVERIFY(*m_accounts->find(id) == before);
    m_fixture->keychain.writesLeft = -1;
    // Another window takes the name while the keychain is being asked.
    m_fixture->keychain.afterWrite = [&] {
        Account rival = before;
        rival.id = {u"rival"_s};
        rival.name = u"Taken"_s;
        m_fixture->keychain.afterWrite = {};
        QVERIFY(store::AccountRepository(*m_fixture->database).save(rival));
    };
    draft = withOtherFiles(id, {&sandbox::Ready::p12File});
    draft.account.name = u"Taken"_s;
    QCOMPARE(
        outcomeOf(m_accounts->change(std::move(draft))).error().code, u"wego.account-name-taken"_s);
    QCOMPARE(storedKey(id), keyBefore);
    QVERIFY(*m_accounts->find(id) == before);
}

void TestAccounts::recognisesTheMerchantsFiles()
{
    AccountDraft draft;
    const MerchantFile certificate = take(draft, m_fixture->ready().certFile);
    QVERIFY(certificate.kind == Kind::Certificate);
    QVERIFY(certificate.fit == Fit::Fits);
    QCOMPARE(certificate.mchid, m_fixture->ready().mchid);
    QCOMPARE(draft.account.mchid, certificate.mchid);
    QCOMPARE(draft.account.merchantSerial, certificate.serial);
    QVERIFY(take(draft, m_fixture->ready().keyFile).kind == Kind::PrivateKey);
    QVERIFY(draft.secrets.contains(SecretKind::MerchantPrivateKey));
    QVERIFY(take(draft, m_fixture->ready().wechatpayKeyFile).kind == Kind::WechatpayPublicKey);
    QVERIFY(!draft.account.wechatpayKey.isEmpty());
    const MerchantFile other = take(draft, m_fixture->ready().secretsFile);
    QVERIFY(other.kind == Kind::Unknown);
    QVERIFY(other.fit == Fit::Unusable);
}

void TestAccounts::opensPkcs12WithTheMerchantNumber()
{
    AccountDraft draft;
    QVERIFY(take(draft, m_fixture->ready().p12File).kind == Kind::Pkcs12Locked);
    draft.account.mchid = m_fixture->ready().mchid;
    const MerchantFile file = take(draft, m_fixture->ready().p12File);
    QVERIFY(file.kind == Kind::Pkcs12);
    QVERIFY(file.fit == Fit::Fits);
    QVERIFY(draft.secrets.contains(SecretKind::MerchantPrivateKey));
    QCOMPARE(draft.account.merchantSerial, file.serial);

    AccountDraft withPassword;
    withPassword.p12Password = base::Secret(m_fixture->ready().mchid.toUtf8());
    QVERIFY(take(withPassword, m_fixture->ready().p12File).fit == Fit::Fits);
    QCOMPARE(withPassword.account.mchid, m_fixture->ready().mchid);
}

void TestAccounts::filesThatDoNotFitChangeNothing()
{
    Fixture other;
    QVERIFY(other.startSandbox(2));
    AccountDraft draft = m_fixture->draft(PayMode::V3Certificate);
    const Account before = draft.account;
    QVERIFY(take(draft, other.ready().keyFile).fit == Fit::KeyDiffers);
    QVERIFY(take(draft, other.ready().certFile).fit == Fit::KeyDiffers);
    draft.account.mchid = u"1699990002"_s;
    QVERIFY(take(draft, m_fixture->ready().certFile).fit == Fit::WrongMerchant);
    draft.account.mchid = before.mchid;
    QVERIFY(draft.account == before);
    QVERIFY(Accounts::check(draft, now()));
}

void TestAccounts::expiredCertificateIsRefused()
{
    const QDateTime later = now().addYears(20);
    AccountDraft empty;
    const MerchantFile file = Accounts::takeFile(
        empty, u"cert.pem"_s, readFile(m_fixture->ready().certFile), later);
    QVERIFY(file.fit == Fit::Expired);
    QVERIFY(empty.account.merchantCertificate.isEmpty());
    const auto refused = Accounts::check(m_fixture->draft(PayMode::V3PublicKey), later);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"wego.certificate-expired"_s);
    QCOMPARE(refused.error().facts.value(u"serial"_s), file.serial);
}

void TestAccounts::tellsOtherCertificatesAndTheirEnd()
{
    const test::TestCertificates others;
    QVERIFY(others.isValid());
    AccountDraft draft;
    const MerchantFile other = Accounts::takeFile(
        draft, u"client.pem"_s, others.clientCertificate(), QDateTime::currentDateTimeUtc());
    QVERIFY(other.kind == Kind::OtherCertificate);
    QVERIFY(other.fit == Fit::Unusable);
    QVERIFY(other.notAfter.isValid());
    QVERIFY(draft.account.merchantCertificate.isEmpty());
    const MerchantFile mine = take(draft, m_fixture->ready().certFile);
    QVERIFY(mine.daysLeft > 0);
    const MerchantFile later = Accounts::takeFile(
        draft, u"cert.pem"_s, readFile(m_fixture->ready().certFile), mine.notAfter.addDays(-3));
    QCOMPARE(later.daysLeft, 3);
    QVERIFY(later.fit == Fit::Fits);
    QVERIFY(!take(draft, m_fixture->ready().keyFile).daysLeft);
}

void TestAccounts::ownPublicKeyIsNotWechats()
{
    AccountDraft draft = m_fixture->draft(PayMode::V3Certificate);
    const auto own = security::Certificate::fromPem(draft.account.merchantCertificate);
    const QByteArray pem = own->publicKey().toPem();
    const MerchantFile file = Accounts::takeFile(draft, u"pub_key.pem"_s, pem, now());
    QVERIFY(file.kind == Kind::WechatpayPublicKey);
    QVERIFY(file.fit == Fit::OwnKey);
    QVERIFY(draft.account.wechatpayKey.isEmpty());
    draft.account.wechatpayKey = pem;
    draft.account.wechatpayKeyId = m_fixture->ready().wechatpayKeyId;
    QCOMPARE(Accounts::check(draft, now()).error().code, u"wego.wechatpay-key-own"_s);
}

void TestAccounts::connectionTestPasses_data()
{
    addsInEveryMode_data();
}

void TestAccounts::connectionTestPasses()
{
    QFETCH(PayMode, mode);
    auto* job = m_accounts->test(m_fixture->draft(mode));
    QSignalSpy changed(job, &services::ConnectionTestJob::stepChanged);
    QCOMPARE(job->steps().size(), 3);
    const auto steps = outcomeOf(job);
    QVERIFY(steps);
    for (const ConnectionStep& step : *steps) {
        QVERIFY2(step.state == StepState::Passed,
            qPrintable(base::toLogLine(step.error.value_or(base::Error()))));
        QVERIFY(!step.fact.isEmpty());
    }
    QVERIFY(changed.size() >= 5);
    QVERIFY(m_accounts->all().isEmpty());
    QVERIFY(m_fixture->keychain.entries.empty());
}

void TestAccounts::connectionTestFailsAtTheRightStep_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<PayMode>("mode");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("code");
    QTest::newRow("incomplete draft")
        << u"no key"_s << PayMode::V3PublicKey << 0 << u"wego.account-incomplete"_s;
    QTest::newRow("wrong V2 key") << u"v2"_s << PayMode::V2 << 2 << u"SIGN_ERROR"_s;
    QTest::newRow("wrong private key")
        << u"private key"_s << PayMode::V3PublicKey << 2 << u"SIGN_ERROR"_s;
    QTest::newRow("wrong APIv3 key")
        << u"v3"_s << PayMode::V3Certificate << 2 << u"wego.api-v3-key"_s;
    QTest::newRow("swapped keys") << u"swapped"_s << PayMode::V3Certificate << 2
                                  << u"wego.keys-swapped"_s;
    QTest::newRow("serial of another certificate")
        << u"serial"_s << PayMode::V3PublicKey << 2 << u"wego.certificate-serial"_s;
    QTest::newRow("wrong WeChat key")
        << u"wechat key"_s << PayMode::V3PublicKey << 2 << u"wego.reply-unverified"_s;
}

void TestAccounts::connectionTestFailsAtTheRightStep()
{
    QFETCH(QString, change);
    QFETCH(PayMode, mode);
    QFETCH(int, step);
    QFETCH(QString, code);
    AccountDraft draft = m_fixture->draft(mode);
    Fixture other;
    QVERIFY(other.startSandbox(2));
    if (change == u"no key")
        draft.secrets.clear();
    if (change == u"v2")
        draft.secrets.insert_or_assign(SecretKind::ApiV2Key, secret(OtherKey));
    if (change == u"v3")
        draft.secrets.insert_or_assign(SecretKind::ApiV3Key, secret(OtherKey));
    if (change == u"swapped")
        std::swap(draft.secrets.at(SecretKind::ApiV2Key), draft.secrets.at(SecretKind::ApiV3Key));
    if (change == u"private key") {
        // Key and certificate of another download of the same merchant: a pair, but not the
        // one that WeChat knows.
        draft = other.draft(mode);
        draft.account.payUrl = m_fixture->ready().payUrl;
    }
    if (change == u"serial")
        draft.account.merchantSerial = u"0B"_s;
    if (change == u"wechat key")
        draft.account.wechatpayKey = readFile(other.ready().wechatpayKeyFile);
    const auto steps = outcomeOf(m_accounts->test(draft));
    QVERIFY(steps);
    for (int i = 0; i < 3; ++i) {
        const auto expected = i < step ? StepState::Passed
            : i == step                ? StepState::Failed
                                       : StepState::Skipped;
        QVERIFY2(steps->at(i).state == expected,
            qPrintable(base::toLogLine(steps->at(i).error.value_or(base::Error()))));
    }
    QVERIFY(steps->at(step).error);
    QCOMPARE(steps->at(step).error->code, code);
}

void TestAccounts::connectionTestWithoutAServer()
{
    const AccountDraft draft = m_fixture->draft(PayMode::V3PublicKey);
    m_fixture->stopSandbox();
    const auto steps = outcomeOf(m_accounts->test(draft));
    QVERIFY(steps);
    QVERIFY(steps->at(0).state == StepState::Passed);
    QVERIFY(steps->at(1).state == StepState::Failed);
    QCOMPARE(steps->at(1).error->code, u"wego.connection"_s);
    QVERIFY(steps->at(2).state == StepState::Skipped);
}

void TestAccounts::connectionTestOfAStoredAccount()
{
    const auto id = m_fixture->addAccount(*m_accounts, PayMode::V3Certificate);
    const auto steps = outcomeOf(m_accounts->test(id));
    QVERIFY(steps->at(2).state == StepState::Passed);
    m_fixture->keychain.refusesAll = true;
    const auto locked = outcomeOf(m_accounts->test(id));
    QVERIFY(locked->at(0).state == StepState::Failed);
    QCOMPARE(locked->at(0).error->code, u"wego.keychain-locked"_s);
    QVERIFY(outcomeOf(m_accounts->test(domain::AccountId{u"nobody"_s}))->at(0).state
        == StepState::Failed);
}

void TestAccounts::connectionTestCanBeCancelled()
{
    sandbox::Fault delay;
    delay.kind = sandbox::Fault::Kind::Delay;
    delay.value = 60'000;
    delay.count = -1;
    m_fixture->sandbox().inject(delay);
    auto* job = m_accounts->test(m_fixture->draft(PayMode::V3PublicKey));
    connect(job, &services::ConnectionTestJob::stepChanged, job, [job](int index) {
        if (index == 1)
            job->cancel();
    });
    const auto cancelled = outcomeOf(job);
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().kind == base::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
