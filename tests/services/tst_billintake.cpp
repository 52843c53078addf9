// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "fixture.h"
#include "services/billintake.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using base::Result;
using services::BillIntake;
using store::BillRecord;
using store::BillRepository;
using store::BillSource;
using test::Fixture;
using test::readFile;
using test::writeFile;

namespace {

const QDate Day(2026, 11, 21);

/// The bill with another number of trades in its summary.
QByteArray withWrongSummary(const QByteArray& bill)
{
    QByteArray broken = bill;
    return broken.insert(broken.lastIndexOf("\n`", broken.size() - 3) + 2, '1');
}

} // namespace

class TestBillIntake : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void keepsWhatCannotBeReadAsABill_data();
    void keepsWhatCannotBeReadAsABill();
    void refusesAnotherMerchantsBill();
    void refusesABillOfAnotherDay();
    void keepsTheVerifiedBill_data();
    void keepsTheVerifiedBill();
    void betterBillTakesThePlace();
    void importLeavesWechatsBill();
    void importReplacesWhatIsNotVerified();
    void importReplacesALostFile();
    void remembersWhereTheBillIsFrom();

private:
    [[nodiscard]] QByteArray bill() const { return m_fixture->sandbox().billFor(Day); }
    [[nodiscard]] BillIntake intake() const;
    Result<BillIntake::Taken> take(
        const QByteArray& bytes, BillSource source = BillSource::V2, const QString& sha1 = {});
    Result<BillRecord> import(const QByteArray& bytes);
    [[nodiscard]] std::optional<BillRecord> known() const;

    std::unique_ptr<Fixture> m_fixture;
    domain::Account m_account;
};

void TestBillIntake::init()
{
    m_fixture = std::make_unique<Fixture>();
    QVERIFY(m_fixture->startSandbox());
    m_account = {};
    m_account.id = {u"a1"_s};
    m_account.mchid = m_fixture->ready().mchid;
}

BillIntake TestBillIntake::intake() const
{
    return {store::BillArchive(m_fixture->environment->archiveFolder), *m_fixture->database,
        m_account, base::beijing::now(m_fixture->clock)};
}

Result<BillIntake::Taken> TestBillIntake::take(
    const QByteArray& bytes, BillSource source, const QString& sha1)
{
    const QString file = m_fixture->path(u"came"_s);
    writeFile(file, bytes);
    const std::atomic_bool cancelled = false;
    const net::WorkerControl control(std::make_shared<net::WorkerLine>(this));
    return intake().take({file, Day, domain::BillType::All, source, sha1}, {control, cancelled});
}

Result<BillRecord> TestBillIntake::import(const QByteArray& bytes)
{
    const QString file = m_fixture->path(u"file"_s);
    writeFile(file, bytes);
    const std::atomic_bool cancelled = false;
    const net::WorkerControl control(std::make_shared<net::WorkerLine>(this));
    return intake().import(file, {control, cancelled});
}

std::optional<BillRecord> TestBillIntake::known() const
{
    const BillRepository bills(*m_fixture->database);
    return bills.find(m_account.id, Day, domain::BillType::All).value();
}

void TestBillIntake::keepsWhatCannotBeReadAsABill_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("new header") << QByteArray("a,b\n`1,`2\n") << u"wego.bill-header"_s;
    QTest::newRow("damaged gzip") << QByteArray("\x1f\x8b\x08rubbish") << u"wego.bill-gzip"_s;
}

void TestBillIntake::keepsWhatCannotBeReadAsABill()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto taken = take(bytes, BillSource::V3, u"ab"_s);
    QVERIFY(taken);
    QVERIFY(taken->problem);
    QCOMPARE(taken->problem->code, code);
    QVERIFY(known() == taken->record);
    QVERIFY(!taken->record.verified);
    QCOMPARE(taken->record.problemCount, 1);
    QCOMPARE(taken->record.rows, 0);
    QCOMPARE(readFile(intake().archive.absolutePath(taken->record.file)), bytes);
}

void TestBillIntake::refusesAnotherMerchantsBill()
{
    m_account.mchid = u"1699990009"_s;
    const auto refused = take(bill());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"wego.bill-merchant"_s);
    QVERIFY(!known());
}

void TestBillIntake::refusesABillOfAnotherDay()
{
    const auto refused = take(m_fixture->sandbox().billFor(Day.addDays(-1)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"wego.bill-day"_s);
    QVERIFY(refused.error().kind == base::ErrorKind::Protocol);
    QCOMPARE(refused.error().facts.value(u"last"_s), u"2026-11-20"_s);
    QVERIFY(m_fixture->filesBelow(u"archive"_s).isEmpty());
}

void TestBillIntake::keepsTheVerifiedBill_data()
{
    QTest::addColumn<bool>("readable");
    QTest::newRow("bill that does not add up") << true;
    QTest::newRow("no bill") << false;
}

void TestBillIntake::keepsTheVerifiedBill()
{
    QFETCH(bool, readable);
    const auto first = take(bill(), BillSource::V3, u"ab"_s);
    QVERIFY(first && first->record.verified && !first->problem);
    const auto second = take(readable ? withWrongSummary(bill()) : QByteArray("a,b\n"));
    QVERIFY(second);
    QVERIFY(second->record == first->record);
    QVERIFY(known() == first->record);
    QCOMPARE(second->problem->code, u"wego.bill-differs"_s);
    QVERIFY(
        readFile(second->problem->facts.value(u"path"_s)) == readFile(m_fixture->path(u"came"_s)));
    QCOMPARE(m_fixture->filesBelow(u"archive"_s).size(), 2);
}

void TestBillIntake::betterBillTakesThePlace()
{
    QVERIFY(!take(withWrongSummary(bill()))->record.verified);
    QVERIFY(take(bill())->record.verified);
    QVERIFY(known()->verified);
    // A verified one whose file is gone cannot be kept.
    QVERIFY(QFile::remove(intake().archive.absolutePath(known()->file)));
    QVERIFY(!take(withWrongSummary(bill()))->problem);
    QVERIFY(!known()->verified);
}

void TestBillIntake::importLeavesWechatsBill()
{
    const auto first = take(bill(), BillSource::V2);
    QVERIFY(first && first->record.verified);
    const auto same = import(bill());
    QVERIFY(same);
    QVERIFY(*same == first->record);
    const auto refused = import(bill() + "\r\n");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"wego.import-differs"_s);
    QCOMPARE(refused.error().facts.value(u"day"_s), u"2026-11-21"_s);
    QVERIFY(known() == first->record);
    QCOMPARE(m_fixture->filesBelow(u"archive"_s).size(), 1);
}

void TestBillIntake::importReplacesWhatIsNotVerified()
{
    QVERIFY(!take(withWrongSummary(bill()))->record.verified);
    const auto imported = import(bill());
    QVERIFY(imported && imported->verified);
    QVERIFY(known() == *imported);
    QVERIFY(imported->source == BillSource::File);
}

void TestBillIntake::importReplacesALostFile()
{
    const auto first = take(bill(), BillSource::V3, u"ab"_s);
    QVERIFY(first);
    QVERIFY(QFile::remove(intake().archive.absolutePath(first->record.file)));
    QVERIFY(import(bill()));
    QVERIFY(known()->source == BillSource::File);
}

void TestBillIntake::remembersWhereTheBillIsFrom()
{
    QVERIFY(!take(bill())->record.elsewhere);
    m_account.payUrl = m_fixture->ready().payUrl;
    QVERIFY(take(bill())->record.elsewhere);
    m_account.payUrl.clear();
    m_account.sandbox = true;
    QVERIFY(take(bill())->record.elsewhere);
}

QTEST_GUILESS_MAIN(TestBillIntake)
#include "tst_billintake.moc"
