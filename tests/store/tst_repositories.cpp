// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountrepository.h"
#include "store/billrepository.h"
#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using wego::domain::Account;
using wego::domain::AccountColour;
using wego::domain::AccountId;
using wego::domain::BillType;
using wego::domain::PayMode;
using wego::store::AccountRepository;
using wego::store::BillRecord;
using wego::store::BillRepository;
using wego::store::BillSource;
using wego::store::Database;
using wego::store::Reservation;

namespace {

Account fullAccount()
{
    Account account;
    account.id = {u"a1"_s};
    account.name = u"示范店 'A'"_s;
    account.colour = AccountColour::Teal;
    account.appId = u"wx5f3c0a9d17e2b846"_s;
    account.mchid = u"1699990001"_s;
    account.subMchid = u"1699990002"_s;
    account.oaUrl = QUrl(u"http://127.0.0.1:8001"_s);
    account.payUrl = QUrl(u"https://127.0.0.1:8002/base"_s);
    account.caFile = u"/tmp/ca.pem"_s;
    account.proxy = QUrl(u"socks5://me@127.0.0.1:1080"_s);
    account.payMode = PayMode::V3PublicKey;
    account.merchantSerial = u"0A5C"_s;
    account.merchantCertificate = "-----BEGIN CERTIFICATE-----\nAA==\n";
    account.wechatpayKeyId = u"PUB_KEY_ID_01"_s;
    account.wechatpayKey = "-----BEGIN PUBLIC KEY-----\nAA==\n";
    account.sandbox = true;
    account.v2SignType = wego::domain::V2SignType::HmacSha256;
    account.testMode = true;
    account.notifyUrl = QUrl(u"https://shop.example/通知"_s);
    account.refundLimit = wego::base::Money::fromFen(5'000'000'000);
    account.approvers = {{u"陈 \"C\""_s, "-----BEGIN PUBLIC KEY-----\nAB==\n"}, {u"Li"_s, "x"}};
    return account;
}

Account smallAccount(const QString& id, const QString& name)
{
    Account account;
    account.id = {id};
    account.name = name;
    return account;
}

BillRecord fullRecord(QDate day = QDate(2026, 11, 21))
{
    BillRecord record;
    record.account = {u"a1"_s};
    record.mchid = u"1699990001"_s;
    record.day = day;
    record.file = u"1699990001/2026/x.csv.gz"_s;
    record.sha256 = u"ab"_s;
    record.plainSha1 = u"cd"_s;
    record.sha1Confirmed = true;
    record.bytes = 5'000'000'000;
    record.source = BillSource::V2;
    record.receivedAt = QDateTime(QDate(2026, 11, 22), QTime(2, 3, 4, 5), Qt::UTC);
    record.rows = 1'000'000;
    record.verified = true;
    record.problemCount = 3;
    record.orderFen = 9'000'000'000'000;
    record.settlementFen = 8'000'000'000'000;
    record.refundFen = 1;
    record.feeMilliFen = -54'000;
    record.elsewhere = true;
    return record;
}

} // namespace

class TestRepositories : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_database.reset(); }

    void keepsEveryFieldOfAnAccount();
    void listsAccountsInOrderOfCreation();
    void savingAgainReplacesAndKeepsTheOrder();
    void refusesTakenName();
    void removesOnlyTheOneAccount();
    void neverStoresAProxyPassword();
    void keepsAnIdForOneAtATime();
    void addsUnderTheReservedId();
    void refusedNameKeepsTheReservation();
    void takesOverWhatIsStale();
    void keepsEveryFieldOfABill();
    void latestReceiptCounts();
    void findsOnlyWhatWasAsked();
    void billsStayWhenTheAccountGoes();
    void countsDaysWithAFile();
    void knowsTheSpanOfADayType();
    void knowsWhoLeftBillsBehind();
    void bringsNoBillsOfATestSystemBack();
    void findsOnlyBillsOfThePresentMerchant();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestRepositories::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"wego.sqlite"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestRepositories::keepsEveryFieldOfAnAccount()
{
    AccountRepository accounts(*m_database);
    QVERIFY(accounts.save(fullAccount()));
    QVERIFY(accounts.save(smallAccount(u"a2"_s, u"empty"_s)));
    const auto all = accounts.all();
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QVERIFY(all->at(0) == fullAccount());
    QVERIFY(all->at(1) == smallAccount(u"a2"_s, u"empty"_s));
}

void TestRepositories::listsAccountsInOrderOfCreation()
{
    AccountRepository accounts(*m_database);
    for (const QString& id : {u"z"_s, u"m"_s, u"a"_s})
        QVERIFY(accounts.save(smallAccount(id, id)));
    const auto all = accounts.all().value();
    QCOMPARE(all.at(0).id.value, u"z"_s);
    QCOMPARE(all.at(1).id.value, u"m"_s);
    QCOMPARE(all.at(2).id.value, u"a"_s);
}

void TestRepositories::savingAgainReplacesAndKeepsTheOrder()
{
    AccountRepository accounts(*m_database);
    QVERIFY(accounts.save(fullAccount()));
    QVERIFY(accounts.save(smallAccount(u"a2"_s, u"second"_s)));
    QVERIFY(accounts.save(smallAccount(u"a1"_s, u"renamed"_s)));
    const auto all = accounts.all().value();
    QCOMPARE(all.size(), 2);
    QVERIFY(all.at(0) == smallAccount(u"a1"_s, u"renamed"_s));
}

void TestRepositories::refusesTakenName()
{
    AccountRepository accounts(*m_database);
    QVERIFY(accounts.save(smallAccount(u"a1"_s, u"Shop"_s)));
    const auto refused = accounts.save(smallAccount(u"a2"_s, u"Shop"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"wego.account-name-taken"_s);
    QCOMPARE(refused.error().facts.value(u"name"_s), u"Shop"_s);
    QCOMPARE(accounts.all()->size(), 1);
}

void TestRepositories::removesOnlyTheOneAccount()
{
    AccountRepository accounts(*m_database);
    QVERIFY(accounts.save(smallAccount(u"a1"_s, u"one"_s)));
    QVERIFY(accounts.save(smallAccount(u"a2"_s, u"two"_s)));
    QVERIFY(accounts.remove({u"a1"_s}));
    QVERIFY(accounts.remove({u"never there"_s}));
    QCOMPARE(accounts.all()->size(), 1);
    QCOMPARE(accounts.all()->first().id.value, u"a2"_s);
}

void TestRepositories::neverStoresAProxyPassword()
{
    AccountRepository accounts(*m_database);
    Account account = smallAccount(u"a1"_s, u"one"_s);
    account.proxy = QUrl(u"http://me:hunter2@proxy:3128"_s);
    QVERIFY(accounts.save(account));
    QCOMPARE(accounts.all()->first().proxy, QUrl(u"http://me@proxy:3128"_s));
}

void TestRepositories::keepsAnIdForOneAtATime()
{
    AccountRepository accounts(*m_database);
    QVERIFY(accounts.save(smallAccount(u"stored"_s, u"Shop"_s)));
    const QList<AccountId> wanted{{u"stored"_s}, {u"former"_s}, {u"fresh"_s}};
    QCOMPARE((*accounts.reserve(wanted, 1))->id.value, u"former"_s);
    QCOMPARE((*accounts.reserve(wanted, 1))->id.value, u"fresh"_s);
    QVERIFY(!accounts.reserve(wanted, 1)->has_value());
    QVERIFY(accounts.release({u"former"_s}));
    QCOMPARE((*accounts.reserve(wanted, 2))->id.value, u"former"_s);
    QCOMPARE(accounts.all()->size(), 1);
}

void TestRepositories::addsUnderTheReservedId()
{
    AccountRepository accounts(*m_database);
    const auto reservation = *accounts.reserve({{u"a1"_s}}, 1);
    QVERIFY(accounts.all()->isEmpty());
    QVERIFY(accounts.add(fullAccount(), *reservation));
    QVERIFY(accounts.all()->first() == fullAccount());
    QVERIFY(accounts.takeStale(100, 100)->isEmpty());
    const auto again = accounts.add(fullAccount(), *reservation);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"wego.account-overtaken"_s);
}

void TestRepositories::refusedNameKeepsTheReservation()
{
    AccountRepository accounts(*m_database);
    const auto reservation = *accounts.reserve({{u"a2"_s}}, 1);
    QVERIFY(accounts.save(smallAccount(u"a1"_s, u"Shop"_s)));
    const auto refused = accounts.add(smallAccount(u"a2"_s, u"Shop"_s), *reservation);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"wego.account-name-taken"_s);
    QCOMPARE(accounts.takeStale(100, 100)->size(), 1);
}

void TestRepositories::takesOverWhatIsStale()
{
    AccountRepository accounts(*m_database);
    const auto old = *accounts.reserve({{u"old"_s}}, 10);
    QVERIFY(accounts.reserve({{u"young"_s}}, 60));
    QVERIFY(accounts.reserve({{u"from the future"_s}}, 900));
    const auto taken = accounts.takeStale(50, 100);
    QVERIFY(taken);
    QCOMPARE(taken->size(), 2);
    QCOMPARE(taken->at(0).value, u"from the future"_s);
    QCOMPARE(taken->at(1).value, u"old"_s);
    QVERIFY(accounts.takeStale(50, 100)->isEmpty());
    QVERIFY(!accounts.add(smallAccount(u"old"_s, u"Shop"_s), *old));
    QVERIFY(accounts.all()->isEmpty());
}

void TestRepositories::keepsEveryFieldOfABill()
{
    BillRepository bills(*m_database);
    QVERIFY(bills.save(fullRecord()));
    const auto found = bills.find({u"a1"_s}, QDate(2026, 11, 21), BillType::All);
    QVERIFY(found);
    QVERIFY(found->has_value());
    QVERIFY(**found == fullRecord());

    BillRecord empty;
    empty.account = {u"a1"_s};
    empty.mchid = u"1699990001"_s;
    empty.day = QDate(2026, 11, 20);
    empty.type = BillType::Refund;
    empty.noTrades = true;
    empty.receivedAt = fullRecord().receivedAt;
    QVERIFY(bills.save(empty));
    QVERIFY(**bills.find({u"a1"_s}, QDate(2026, 11, 20), BillType::Refund) == empty);
}

void TestRepositories::latestReceiptCounts()
{
    BillRepository bills(*m_database);
    QVERIFY(bills.save(fullRecord()));
    BillRecord second = fullRecord();
    second.file = u"other"_s;
    second.verified = false;
    second.source = BillSource::File;
    QVERIFY(bills.save(second));
    const auto day = fullRecord().day;
    const auto all = bills.between({u"a1"_s}, day, day, BillType::All).value();
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first() == second);
}

void TestRepositories::findsOnlyWhatWasAsked()
{
    BillRepository bills(*m_database);
    for (int day = 28; day >= 1; --day)
        QVERIFY(bills.save(fullRecord(QDate(2026, 2, day))));
    BillRecord otherType = fullRecord(QDate(2026, 2, 5));
    otherType.type = BillType::Refund;
    QVERIFY(bills.save(otherType));
    BillRecord otherAccount = fullRecord(QDate(2026, 2, 6));
    otherAccount.account = {u"a2"_s};
    QVERIFY(bills.save(otherAccount));

    const auto some = bills.between({u"a1"_s}, QDate(2026, 2, 5), QDate(2026, 2, 7), BillType::All);
    QCOMPARE(some->size(), 3);
    QCOMPARE(some->first().day, QDate(2026, 2, 5));
    QCOMPARE(some->last().day, QDate(2026, 2, 7));
    QVERIFY(!bills.find({u"a2"_s}, QDate(2026, 2, 5), BillType::All)->has_value());
    QVERIFY(!bills.find({u"a1"_s}, QDate(2026, 3, 1), BillType::All)->has_value());
}

void TestRepositories::billsStayWhenTheAccountGoes()
{
    AccountRepository accounts(*m_database);
    BillRepository bills(*m_database);
    QVERIFY(accounts.save(fullAccount()));
    QVERIFY(bills.save(fullRecord()));
    QVERIFY(accounts.remove({u"a1"_s}));
    QVERIFY(bills.find({u"a1"_s}, fullRecord().day, BillType::All)->has_value());
}

void TestRepositories::countsDaysWithAFile()
{
    BillRepository bills(*m_database);
    QCOMPARE(bills.archivedDays({u"a1"_s}).value(), 0);
    QVERIFY(bills.save(fullRecord(QDate(2026, 2, 1))));
    BillRecord refunds = fullRecord(QDate(2026, 2, 1));
    refunds.type = BillType::Refund;
    QVERIFY(bills.save(refunds));
    BillRecord none = fullRecord(QDate(2026, 2, 2));
    none.noTrades = true;
    QVERIFY(bills.save(none));
    QCOMPARE(bills.archivedDays({u"a1"_s}).value(), 1);
}

void TestRepositories::knowsTheSpanOfADayType()
{
    BillRepository bills(*m_database);
    QVERIFY(!bills.knownSpan({u"a1"_s}, BillType::All)->has_value());
    for (const int day : {9, 3, 5})
        QVERIFY(bills.save(fullRecord(QDate(2026, 2, day))));
    const auto span = bills.knownSpan({u"a1"_s}, BillType::All).value();
    QVERIFY(span);
    QCOMPARE(span->first, QDate(2026, 2, 3));
    QCOMPARE(span->second, QDate(2026, 2, 9));
    QVERIFY(!bills.knownSpan({u"a1"_s}, BillType::Refund)->has_value());
}

void TestRepositories::knowsWhoLeftBillsBehind()
{
    AccountRepository accounts(*m_database);
    BillRepository bills(*m_database);
    QVERIFY(accounts.save(fullAccount()));
    BillRecord record = fullRecord();
    record.elsewhere = false;
    QVERIFY(bills.save(record));
    QVERIFY(!bills.formerAccount(u"1699990001"_s)->has_value());
    QVERIFY(accounts.remove({u"a1"_s}));
    QVERIFY(bills.formerAccount(u"1699990001"_s).value() == AccountId{u"a1"_s});
    QVERIFY(!bills.formerAccount(u"1699990002"_s)->has_value());
}

void TestRepositories::bringsNoBillsOfATestSystemBack()
{
    BillRepository bills(*m_database);
    BillRecord real = fullRecord(QDate(2026, 2, 1));
    real.elsewhere = false;
    QVERIFY(bills.save(real));
    QVERIFY(bills.formerAccount(real.mchid)->has_value());
    QVERIFY(bills.save(fullRecord(QDate(2026, 2, 2))));
    QVERIFY(!bills.formerAccount(real.mchid)->has_value());
    real.account = {u"a2"_s};
    real.receivedAt = real.receivedAt.addDays(-9);
    QVERIFY(bills.save(real));
    QVERIFY(bills.formerAccount(real.mchid).value() == AccountId{u"a2"_s});
}

void TestRepositories::findsOnlyBillsOfThePresentMerchant()
{
    AccountRepository accounts(*m_database);
    BillRepository bills(*m_database);
    Account account = fullAccount();
    QVERIFY(accounts.save(account));
    QVERIFY(bills.save(fullRecord()));
    QCOMPARE(bills.archivedDays(account.id).value(), 1);
    account.mchid = u"1699990009"_s;
    QVERIFY(accounts.save(account));
    QVERIFY(!bills.find(account.id, fullRecord().day, BillType::All)->has_value());
    QVERIFY(!bills.knownSpan(account.id, BillType::All)->has_value());
    QCOMPARE(bills.archivedDays(account.id).value(), 0);
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
