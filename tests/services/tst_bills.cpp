// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billreader.h"
#include "fixture.h"
#include "services/bills.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::AccountId;
using domain::PayMode;
using sandbox::Fault;
using services::Accounts;
using services::BillDay;
using services::BillDayOutcome;
using services::Bills;
using services::DownloadReport;
using services::ExportReport;
using services::ExportRequest;
using test::Fixture;
using test::outcomeOf;
using test::readFile;
using test::writeFile;
using State = BillDay::State;

Q_DECLARE_METATYPE(wego::domain::PayMode)

namespace {

const QDate Today(2026, 11, 22);
const QDate Yesterday(2026, 11, 21);
constexpr qint64 HourMs = 3'600'000;

const auto BillPath = u"/v3/bill/tradebill"_s;
const auto FilePath = u"/v3/billdownload/file"_s;

Fault fault(Fault::Kind kind, const QString& path = {}, int value = 0, int count = -1)
{
    Fault result;
    result.kind = kind;
    result.path = path;
    result.value = value;
    result.count = count;
    return result;
}

/// Files of this process cannot grow beyond `bytes` while this lives: a full disk without a disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

/// Every cell of every row as shown, for comparing whole bills.
QStringList rowsOf(const bills::BillTable& table)
{
    QStringList rows;
    for (qint64 row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(table.text(row, column));
        rows.append(cells.join(u'|'));
    }
    return rows;
}

/// A bill's detail lines without header and summary.
QByteArrayList detailsOf(const QByteArray& bill)
{
    QByteArrayList lines = bill.split('\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    return lines.mid(1, lines.size() - 3);
}

} // namespace

class TestBills : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void downloadsVerifiesAndArchives_data();
    void downloadsVerifiesAndArchives();
    void recordsADayWithoutTrades();
    void tellsWhyADayCannotBeHad_data();
    void tellsWhyADayCannotBeHad();
    void skipsWhatIsArchived();
    void fetchesAgainWhenAsked();
    void fetchesWhatIsLost();
    void asksAgainWhatCameTooEarly_data();
    void asksAgainWhatCameTooEarly();
    void resumesAfterCancel();
    void cancelLeavesNothingBehind();
    void cancelAtAnyMomentIsAllOrNothing_data();
    void cancelAtAnyMomentIsAllOrNothing();
    void keepsABillThatDoesNotAddUp();
    void oneBrokenDayDoesNotStopTheOthers_data();
    void oneBrokenDayDoesNotStopTheOthers();
    void stopsWhenEveryDayWouldFail_data();
    void stopsWhenEveryDayWouldFail();
    void failedDayIsShownUntilItSucceeds();
    void fullDiskLeavesNothing();
    void lockedKeychainStopsAtOnce();
    void accountWithoutPaymentsStopsAtOnce();
    void unknownAccount();
    void endsWhileDownloading();

    void opensWhatWasArchived();
    void reportsDamagedArchive();
    void reportsDayThatIsNotThere();
    void verifiesArchivedDayAndFile();
    void totalsAreSumsOfTheDays();

    void exportsTheSameBytesTwice();
    void exportComesBackRowByRow();
    void exportsFilteredAndSorted();
    void exportsManyDaysUnderOneHeader();
    void refusesToExport_data();
    void refusesToExport();
    void fullDiskKeepsTheOldExport();

    void importsABillOfTheMerchantPlatform();
    void refusesToImport_data();
    void refusesToImport();

    void fullDiskImportsNothing();
    void readsACopyOfTheUsersFile();

    void removesDownloadsOfKilledPrograms();
    void billsStayWhenTheAccountIsRemoved();
    void billsOfATestSystemStayThere();

private:
    AccountId add(PayMode mode = PayMode::V3Certificate);
    DownloadReport download(const QList<QDate>& days, bool again = false);
    BillDayOutcome downloadOne(QDate day);
    [[nodiscard]] BillDay dayOf(QDate day) const;
    [[nodiscard]] QDate dayWithoutTrades() const;
    /// The last `count` days that have trades, newest first.
    [[nodiscard]] QList<QDate> tradingDays(int count) const;
    ExportRequest exportOf(const QList<QDate>& days, const QString& name = u"out.csv"_s) const;

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<Bills> m_bills;
    AccountId m_account;
};

void TestBills::init()
{
    m_fixture = std::make_unique<Fixture>();
    QVERIFY(m_fixture->startSandbox());
    m_accounts = std::make_unique<Accounts>(*m_fixture->environment);
    m_bills = std::make_unique<Bills>(*m_fixture->environment);
    m_account = {};
}

void TestBills::cleanup()
{
    m_bills.reset();
    m_accounts.reset();
    m_fixture.reset();
}

AccountId TestBills::add(PayMode mode)
{
    m_account = m_fixture->addAccount(*m_accounts, mode);
    return m_account;
}

DownloadReport TestBills::download(const QList<QDate>& days, bool again)
{
    const auto report = outcomeOf(
        m_bills->download(m_account, days, {domain::BillType::All, again}));
    return report.value_or(DownloadReport());
}

BillDayOutcome TestBills::downloadOne(QDate day)
{
    const DownloadReport report = download({day});
    return report.days.isEmpty() ? BillDayOutcome() : report.days.first();
}

BillDay TestBills::dayOf(QDate day) const
{
    const auto days = m_bills->days(m_account, day, day);
    return days && !days->isEmpty() ? days->first() : BillDay();
}

QDate TestBills::dayWithoutTrades() const
{
    for (QDate day = Yesterday.addDays(-1); day > Today.addDays(-80); day = day.addDays(-1)) {
        if (m_fixture->sandbox().billFor(day).isEmpty())
            return day;
    }
    return {};
}

QList<QDate> TestBills::tradingDays(int count) const
{
    QList<QDate> days;
    for (QDate day = Yesterday; days.size() < count; day = day.addDays(-1)) {
        if (!m_fixture->sandbox().billFor(day).isEmpty())
            days.append(day);
    }
    return days;
}

ExportRequest TestBills::exportOf(const QList<QDate>& days, const QString& name) const
{
    ExportRequest request;
    request.days = days;
    request.outFile = m_fixture->path(name);
    return request;
}

void TestBills::downloadsVerifiesAndArchives_data()
{
    QTest::addColumn<PayMode>("mode");
    QTest::newRow("V2") << PayMode::V2;
    QTest::newRow("v3 with certificates") << PayMode::V3Certificate;
    QTest::newRow("v3 with the public key") << PayMode::V3PublicKey;
}

void TestBills::downloadsVerifiesAndArchives()
{
    QFETCH(PayMode, mode);
    QVERIFY(!add(mode).isEmpty());
    QSignalSpy changed(m_bills.get(), &Bills::daysChanged);
    const auto outcome = downloadOne(Yesterday);
    QVERIFY2(!outcome.error, qPrintable(base::toLogLine(outcome.error.value_or(base::Error()))));
    QVERIFY(outcome.state == State::Verified);
    QVERIFY(outcome.rows > 0);
    QVERIFY(changed.size() >= 2);

    const BillDay day = dayOf(Yesterday);
    QVERIFY(day.state == State::Verified);
    QCOMPARE(day.rows, outcome.rows);
    QVERIFY(day.orders.fen() > 0 && day.settled.fen() > 0 && day.fees.milliFen() > 0);
    QCOMPARE(day.sha1Confirmed, mode != PayMode::V2);
    QVERIFY(QFileInfo(day.file).isFile());
    QCOMPARE(m_bills->archivedDays(m_account), 1);
    QCOMPARE(m_fixture->filesBelow(u"archive"_s).size(), 1);
    QTRY_VERIFY(m_fixture->filesBelow(u"cache"_s).isEmpty());

    const auto table = bills::readBill(day.file);
    const auto original = bills::readBill(m_fixture->sandbox().billFor(Yesterday));
    QVERIFY(table && original);
    QCOMPARE(rowsOf(**table), rowsOf(**original));
}

void TestBills::recordsADayWithoutTrades()
{
    add();
    const QDate day = dayWithoutTrades();
    QVERIFY(day.isValid());
    const auto outcome = downloadOne(day);
    QVERIFY(outcome.state == State::NoTrades);
    QVERIFY(!outcome.error);
    QVERIFY(dayOf(day).state == State::NoTrades);
    QCOMPARE(m_bills->archivedDays(m_account), 0);

    const int asked = m_fixture->sandbox().requestCount(BillPath);
    QVERIFY(downloadOne(day).state == State::NoTrades);
    QCOMPARE(m_fixture->sandbox().requestCount(BillPath), asked);
}

void TestBills::tellsWhyADayCannotBeHad_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    QTest::newRow("tomorrow") << Today.addDays(1) << int(State::Future) << u"wego.bill-future"_s
                              << u"today"_s << u"2026-11-22"_s;
    QTest::newRow("today") << Today << int(State::Today) << u"wego.bill-today"_s << u"time"_s
                           << u"2026-11-23 10:00:00"_s;
    QTest::newRow("too old") << QDate(2026, 8, 21) << int(State::Expired) << u"wego.bill-too-old"_s
                             << u"oldest"_s << u"2026-08-22"_s;
    QTest::newRow("yesterday before ten")
        << Yesterday << int(State::NotReady) << u"wego.bill-not-ready"_s << u"time"_s
        << u"2026-11-22 10:00:00"_s;
}

void TestBills::tellsWhyADayCannotBeHad()
{
    QFETCH(QDate, day);
    QFETCH(int, state);
    QFETCH(QString, code);
    QFETCH(QString, fact);
    QFETCH(QString, value);
    add();
    if (day == Yesterday)
        m_fixture->clock.startAt(test::StartedClock::Noon - 3 * HourMs);
    const auto outcome = downloadOne(day);
    QCOMPARE(int(outcome.state), state);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, code);
    QCOMPARE(outcome.error->facts.value(fact), value);
    QCOMPARE(int(dayOf(day).state), state);
    QCOMPARE(m_fixture->sandbox().requestCount(BillPath), 0);
}

void TestBills::skipsWhatIsArchived()
{
    add();
    const auto days = tradingDays(3);
    QVERIFY(!download({days.at(1)}).hasFailures());
    const int asked = m_fixture->sandbox().requestCount(BillPath);
    const auto report = download(days + days);
    QCOMPARE(report.days.size(), 3);
    QVERIFY(!report.hasFailures());
    QCOMPARE(m_fixture->sandbox().requestCount(BillPath), asked + 2);
    QCOMPARE(m_bills->archivedDays(m_account), 3);
    QVERIFY(m_bills->missingDays(m_account, days.last(), days.last()).isEmpty());
}

void TestBills::fetchesAgainWhenAsked()
{
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    const int asked = m_fixture->sandbox().requestCount(BillPath);
    QVERIFY(!download({Yesterday}, true).hasFailures());
    QCOMPARE(m_fixture->sandbox().requestCount(BillPath), asked + 1);
    QVERIFY(dayOf(Yesterday).state == State::Verified);
}

void TestBills::fetchesWhatIsLost()
{
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    const QString file = dayOf(Yesterday).file;
    const QByteArray bytes = readFile(file);
    const int asked = m_fixture->sandbox().requestCount(BillPath);
    QVERIFY(writeFile(file, bytes.chopped(1)));
    QVERIFY(dayOf(Yesterday).state == State::Fetchable);
    QCOMPARE(m_bills->missingDays(m_account, Yesterday, Yesterday), QList<QDate>{Yesterday});
    QVERIFY(downloadOne(Yesterday).state == State::Verified);
    QCOMPARE(m_fixture->sandbox().requestCount(BillPath), asked + 1);
    QCOMPARE(readFile(dayOf(Yesterday).file), bytes);
    QVERIFY(m_bills->missingDays(m_account, Yesterday, Yesterday).isEmpty());
}

void TestBills::asksAgainWhatCameTooEarly_data()
{
    QTest::addColumn<PayMode>("mode");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("state");
    QTest::newRow("no trades") << PayMode::V3PublicKey << int(Fault::Kind::ErrorCode)
                               << int(State::NoTrades);
    QTest::newRow("no trades by V2")
        << PayMode::V2 << int(Fault::Kind::ErrorCode) << int(State::NoTrades);
    QTest::newRow("V2 bill that does not add up")
        << PayMode::V2 << int(Fault::Kind::BrokenSummary) << int(State::Mismatch);
}

void TestBills::asksAgainWhatCameTooEarly()
{
    QFETCH(PayMode, mode);
    QFETCH(int, kind);
    QFETCH(int, state);
    add(mode);
    Fault early = fault(static_cast<Fault::Kind>(kind), {}, 0, 1);
    early.text = "NO_STATEMENT_EXIST";
    m_fixture->sandbox().inject(early);
    QCOMPARE(int(downloadOne(Yesterday).state), state);
    QCOMPARE(int(dayOf(Yesterday).state), state);
    // On the same day nobody is reminded of it, but whoever asks gets an answer.
    QVERIFY(m_bills->missingDays(m_account, Yesterday, Yesterday).isEmpty());
    m_fixture->clock.startAt(test::StartedClock::Noon + 24 * HourMs);
    QCOMPARE(m_bills->missingDays(m_account, Yesterday, Yesterday), QList<QDate>{Yesterday});
    QCOMPARE(outcomeOf(m_bills->totals(m_account, Yesterday, Yesterday))->missingDays, 0);
    m_fixture->clock.startAt(test::StartedClock::Noon);
    QVERIFY(downloadOne(Yesterday).state == State::Verified);
    QVERIFY(dayOf(Yesterday).state == State::Verified);
}

void TestBills::resumesAfterCancel()
{
    add();
    const auto days = tradingDays(5);
    auto* job = m_bills->download(m_account, days);
    int done = 0;
    connect(job, &services::DownloadBillsJob::dayFinished, this, [&, job] {
        if (++done == 2)
            job->cancel();
    });
    const auto cancelled = outcomeOf(job);
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().kind == base::ErrorKind::Cancelled);
    QCOMPARE(m_bills->archivedDays(m_account), 2);

    const int asked = m_fixture->sandbox().requestCount(BillPath);
    const auto report = download(days);
    QVERIFY(!report.hasFailures());
    QCOMPARE(report.days.size(), 5);
    QCOMPARE(m_fixture->sandbox().requestCount(BillPath), asked + 3);
    QCOMPARE(m_bills->archivedDays(m_account), 5);
}

void TestBills::cancelLeavesNothingBehind()
{
    add();
    m_fixture->sandbox().inject(fault(Fault::Kind::Delay, FilePath, 60'000));
    auto* job = m_bills->download(m_account, {Yesterday});
    QSignalSpy started(job, &services::DownloadBillsJob::dayStarted);
    bool ended = false;
    job->onFinished(this, [&](const auto&) { ended = true; });
    QTRY_COMPARE(m_fixture->sandbox().requestCount(FilePath), 1);
    QVERIFY(dayOf(Yesterday).state == State::Downloading);
    job->cancel();
    QTRY_VERIFY(ended);
    QCOMPARE(started.size(), 1);
    QVERIFY(dayOf(Yesterday).state == State::Fetchable);
    QTRY_VERIFY(m_fixture->filesBelow(u"cache"_s).isEmpty());
    QVERIFY(m_fixture->filesBelow(u"archive"_s).isEmpty());
}

void TestBills::cancelAtAnyMomentIsAllOrNothing_data()
{
    QTest::addColumn<int>("events");
    for (const int events : {0, 5, 20, 25, 30, 35, 38, 41, 43, 45, 47, 50, 70})
        QTest::addRow("after %d turns of the event loop", events) << events;
}

void TestBills::cancelAtAnyMomentIsAllOrNothing()
{
    QFETCH(int, events);
    add();
    auto* job = m_bills->download(m_account, {Yesterday});
    bool ended = false;
    job->onFinished(this, [&](const auto&) { ended = true; });
    for (int turn = 0; turn < events && !ended; ++turn)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!ended)
        job->cancel();
    QTRY_VERIFY(ended);
    QTRY_VERIFY(m_fixture->filesBelow(u"cache"_s).isEmpty());
    QTRY_COMPARE(m_bills->archivedDays(m_account), m_fixture->filesBelow(u"archive"_s).size());
    const auto again = downloadOne(Yesterday);
    QVERIFY(!again.error);
    QVERIFY(again.state == State::Verified);
    QCOMPARE(m_fixture->filesBelow(u"archive"_s).size(), 1);
}

void TestBills::keepsABillThatDoesNotAddUp()
{
    add();
    m_fixture->sandbox().inject(fault(Fault::Kind::BrokenSummary));
    const auto outcome = downloadOne(Yesterday);
    QVERIFY(!outcome.error);
    QVERIFY(outcome.state == State::Mismatch);
    QVERIFY(dayOf(Yesterday).isArchived());
    const auto verification = outcomeOf(m_bills->verify(m_account, Yesterday));
    QVERIFY(verification);
    QVERIFY(!verification->isVerified());
    const auto span = outcomeOf(m_bills->totals(m_account, Yesterday, Yesterday));
    QCOMPARE(span->unverifiedDays, 1);
}

void TestBills::oneBrokenDayDoesNotStopTheOthers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong hash") << int(Fault::Kind::WrongHash) << BillPath << u"wego.bill-hash"_s;
    QTest::newRow("cut gzip") << int(Fault::Kind::TruncatedGzip) << FilePath << QString();
    QTest::newRow("refused") << int(Fault::Kind::ErrorCode) << BillPath << u"PARAM_ERROR"_s;
}

void TestBills::oneBrokenDayDoesNotStopTheOthers()
{
    QFETCH(int, kind);
    QFETCH(QString, path);
    QFETCH(QString, code);
    add();
    const auto days = tradingDays(3);
    Fault broken = fault(static_cast<Fault::Kind>(kind), path);
    broken.text = "PARAM_ERROR";
    auto* job = m_bills->download(m_account, days);
    connect(job, &services::DownloadBillsJob::dayStarted, this, [&](QDate day) {
        m_fixture->sandbox().clearFaults();
        if (day == days.at(1))
            m_fixture->sandbox().inject(broken);
    });
    const auto report = outcomeOf(job);
    QVERIFY(report);
    QCOMPARE(report->days.size(), 3);
    QVERIFY(report->hasFailures());
    QVERIFY(report->days.at(0).state == State::Verified);
    QVERIFY(report->days.at(1).state == State::Failed);
    QVERIFY(report->days.at(2).state == State::Verified);
    if (!code.isEmpty())
        QCOMPARE(report->days.at(1).error->code, code);
    QCOMPARE(m_fixture->filesBelow(u"archive"_s).size(), 2);
    QTRY_VERIFY(m_fixture->filesBelow(u"cache"_s).isEmpty());
}

void TestBills::stopsWhenEveryDayWouldFail_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("wrong signature") << int(Fault::Kind::WrongSignature) << QByteArray();
    QTest::newRow("no signature") << int(Fault::Kind::NoSignature) << QByteArray();
    QTest::newRow("clock off") << int(Fault::Kind::StaleTimestamp) << QByteArray();
    QTest::newRow("no permission") << int(Fault::Kind::ErrorCode) << QByteArray("NO_AUTH");
    QTest::newRow("keys refused") << int(Fault::Kind::ErrorCode) << QByteArray("SIGN_ERROR");
    QTest::newRow("no connection") << int(Fault::Kind::Drop) << QByteArray();
}

void TestBills::stopsWhenEveryDayWouldFail()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, text);
    add(PayMode::V3PublicKey);
    Fault broken = fault(static_cast<Fault::Kind>(kind), BillPath);
    broken.text = text;
    m_fixture->sandbox().inject(broken);
    const auto report = download(tradingDays(3));
    QCOMPARE(report.days.size(), 1);
    QVERIFY(report.days.first().state == State::Failed);
    QVERIFY(report.days.first().error);
    QVERIFY(m_fixture->filesBelow(u"archive"_s).isEmpty());
    QCOMPARE(m_bills->archivedDays(m_account), 0);
}

void TestBills::failedDayIsShownUntilItSucceeds()
{
    add();
    m_fixture->sandbox().inject(fault(Fault::Kind::HttpStatus, BillPath, 500));
    QVERIFY(downloadOne(Yesterday).state == State::Failed);
    QVERIFY(dayOf(Yesterday).state == State::Failed);
    QVERIFY(dayOf(Yesterday).error);
    QCOMPARE(m_bills->missingDays(m_account, Yesterday, Yesterday), QList<QDate>{Yesterday});
    m_fixture->sandbox().clearFaults();
    QVERIFY(downloadOne(Yesterday).state == State::Verified);
    QVERIFY(dayOf(Yesterday).state == State::Verified);
    QVERIFY(!dayOf(Yesterday).error);
}

void TestBills::fullDiskLeavesNothing()
{
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    const auto before = m_fixture->filesBelow(u"archive"_s);
    const QDate other = tradingDays(2).last();
    {
        // The store's own files are already larger, but only grow beyond this by a new bill.
        const FileSizeLimit limit(600);
        const auto outcome = downloadOne(other);
        QVERIFY(outcome.state == State::Failed);
        QVERIFY2(outcome.error->kind == base::ErrorKind::Storage,
            qPrintable(base::toLogLine(*outcome.error)));
    }
    QCOMPARE(m_fixture->filesBelow(u"archive"_s), before);
    QTRY_VERIFY(m_fixture->filesBelow(u"cache"_s).isEmpty());
    QVERIFY(downloadOne(other).state == State::Verified);
}

void TestBills::lockedKeychainStopsAtOnce()
{
    add();
    m_fixture->keychain.refusesAll = true;
    const auto report = download(tradingDays(2));
    QCOMPARE(report.days.size(), 1);
    QCOMPARE(report.days.first().error->code, u"wego.keychain-locked"_s);
}

void TestBills::accountWithoutPaymentsStopsAtOnce()
{
    services::AccountDraft draft;
    draft.account.name = u"公众号"_s;
    draft.account.appId = u"wx5f3c0a9d17e2b846"_s;
    m_account = outcomeOf(m_accounts->add(std::move(draft)))->id;
    const auto report = download(tradingDays(3));
    QCOMPARE(report.days.size(), 1);
    QCOMPARE(report.days.first().error->code, u"wego.account-no-payments"_s);
}

void TestBills::unknownAccount()
{
    const auto report = outcomeOf(m_bills->download({u"nobody"_s}, {Yesterday}));
    QVERIFY(!report);
    QCOMPARE(report.error().code, u"wego.account-unknown"_s);
}

void TestBills::endsWhileDownloading()
{
    add();
    bool called = false;
    m_bills->download(m_account, tradingDays(5))->onFinished(this, [&](const auto&) {
        called = true;
    });
    QTRY_VERIFY(m_fixture->sandbox().requestCount(BillPath) > 0);
    m_bills.reset();
    m_bills = std::make_unique<Bills>(*m_fixture->environment);
    QVERIFY(!called);
    QVERIFY(!download(tradingDays(5)).hasFailures());
}

void TestBills::opensWhatWasArchived()
{
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    const auto table = outcomeOf(m_bills->open(m_account, Yesterday));
    QVERIFY(table);
    QVERIFY((*table)->isComplete());
    QCOMPARE((*table)->rowCount(), dayOf(Yesterday).rows);
    QVERIFY((*table)->verification().isVerified());
}

void TestBills::reportsDamagedArchive()
{
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    const QString file = dayOf(Yesterday).file;
    QByteArray bytes = readFile(file);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    QVERIFY(writeFile(file, bytes));
    const auto changed = outcomeOf(m_bills->open(m_account, Yesterday));
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, u"wego.archive-damaged"_s);
    QCOMPARE(changed.error().facts.value(u"path"_s), file);

    QVERIFY(QFile::remove(file));
    QCOMPARE(
        outcomeOf(m_bills->open(m_account, Yesterday)).error().code, u"wego.archive-damaged"_s);
    QCOMPARE(
        outcomeOf(m_bills->verify(m_account, Yesterday)).error().code, u"wego.archive-damaged"_s);
    QVERIFY(!download({Yesterday}, true).hasFailures());
    QVERIFY(outcomeOf(m_bills->open(m_account, Yesterday)));
}

void TestBills::reportsDayThatIsNotThere()
{
    add();
    const auto opened = outcomeOf(m_bills->open(m_account, Yesterday));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"wego.bill-not-archived"_s);
    QCOMPARE(opened.error().facts.value(u"day"_s), u"2026-11-21"_s);
    QCOMPARE(
        outcomeOf(m_bills->verify(m_account, Yesterday)).error().code, u"wego.bill-not-archived"_s);
    QVERIFY(!outcomeOf(m_bills->openFile(m_fixture->path(u"none.csv"_s))));
    QVERIFY(!outcomeOf(m_bills->verifyFile(m_fixture->path(u"none.csv"_s))));
}

void TestBills::verifiesArchivedDayAndFile()
{
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    const auto ofDay = outcomeOf(m_bills->verify(m_account, Yesterday));
    QVERIFY(ofDay);
    QVERIFY(ofDay->isVerified());
    QCOMPARE(ofDay->rows, dayOf(Yesterday).rows);
    QVERIFY(*ofDay == *outcomeOf(m_bills->verifyFile(dayOf(Yesterday).file)));
}

void TestBills::totalsAreSumsOfTheDays()
{
    add();
    const auto days = tradingDays(3);
    QVERIFY(!download({days.at(0), days.at(2)}).hasFailures());
    const auto span = outcomeOf(m_bills->totals(m_account, days.last(), days.first()));
    QVERIFY(span);
    QCOMPARE(span->days, 2);
    QVERIFY(span->missingDays >= 1);
    QCOMPARE(span->unverifiedDays, 0);
    const BillDay first = dayOf(days.at(0));
    const BillDay last = dayOf(days.at(2));
    QCOMPARE(span->totals.rows, first.rows + last.rows);
    QCOMPARE(span->totals.orderFen, (first.orders + last.orders).fen());
    QCOMPARE(span->totals.refundFen, (first.refunds + last.refunds).fen());
    QCOMPARE(span->totals.feeMilliFen, (first.fees + last.fees).milliFen());
}

void TestBills::exportsTheSameBytesTwice()
{
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    const auto one = outcomeOf(m_bills->exportBills(m_account, exportOf({Yesterday}, u"1.csv"_s)));
    const auto two = outcomeOf(m_bills->exportBills(m_account, exportOf({Yesterday}, u"2.csv"_s)));
    QVERIFY(one && two);
    QCOMPARE(one->rows, dayOf(Yesterday).rows);
    QCOMPARE(one->leftOut, 0);
    const QByteArray bytes = readFile(one->file);
    QCOMPARE(one->bytes, bytes.size());
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    QVERIFY(bytes.endsWith("\r\n"));
    QCOMPARE(readFile(two->file), bytes);
}

void TestBills::exportComesBackRowByRow()
{
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    const auto report = outcomeOf(m_bills->exportBills(m_account, exportOf({Yesterday})));
    QVERIFY(report);
    const auto exported = outcomeOf(m_bills->openFile(report->file));
    const auto archived = outcomeOf(m_bills->open(m_account, Yesterday));
    QVERIFY(exported && archived);
    QCOMPARE(rowsOf(**exported), rowsOf(**archived));
}

void TestBills::exportsFilteredAndSorted()
{
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    const auto table = outcomeOf(m_bills->open(m_account, Yesterday));
    const int amount = (*table)->indexOf(bills::Column::OrderAmount);
    ExportRequest request = exportOf({Yesterday});
    bills::ColumnFilter positive;
    positive.column = bills::Column::OrderAmount;
    positive.least = 1;
    request.filter.columns.append(positive);
    request.sort = std::pair(bills::Column::OrderAmount, true);
    const auto report = outcomeOf(m_bills->exportBills(m_account, request));
    QVERIFY(report);
    QVERIFY(report->rows > 0 && report->rows <= (*table)->rowCount());
    const auto exported = outcomeOf(m_bills->openFile(report->file));
    QCOMPARE((*exported)->rowCount(), report->rows);
    for (qint64 row = 1; row < (*exported)->rowCount(); ++row)
        QVERIFY((*exported)->amount(row - 1, amount) >= (*exported)->amount(row, amount));
    QVERIFY((*exported)->amount(report->rows - 1, amount) >= 1);
}

void TestBills::exportsManyDaysUnderOneHeader()
{
    add();
    const QDate empty = dayWithoutTrades();
    const auto days = tradingDays(2);
    QVERIFY(!download(days + QList<QDate>{empty}).hasFailures());
    const auto report = outcomeOf(
        m_bills->exportBills(m_account, exportOf({days.at(1), empty, days.at(0)})));
    QVERIFY(report);
    QCOMPARE(report->rows, dayOf(days.at(0)).rows + dayOf(days.at(1)).rows);
    const auto exported = outcomeOf(m_bills->openFile(report->file));
    QCOMPARE((*exported)->rowCount(), report->rows);
    QVERIFY((*exported)->text(0, 0).startsWith(days.at(1).toString(Qt::ISODate)));
    QVERIFY((*exported)->text(report->rows - 1, 0).startsWith(days.at(0).toString(Qt::ISODate)));
}

void TestBills::refusesToExport_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("code");
    QTest::newRow("no folder") << u"not/there/out.csv"_s << u"wego.folder-missing"_s;
    QTest::newRow("archive") << u"archive/out.csv"_s << u"wego.export-into-archive"_s;
    QTest::newRow("deep in the archive")
        << u"archive/1699990001/2026/out.csv"_s << u"wego.export-into-archive"_s;
    QTest::newRow("a folder") << u"cache"_s << u"wego.cannot-write"_s;
    QTest::newRow("day missing") << u"out.csv"_s << u"wego.bill-not-archived"_s;
}

void TestBills::refusesToExport()
{
    QFETCH(QString, out);
    QFETCH(QString, code);
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    const bool dayMissing = code == u"wego.bill-not-archived";
    const auto refused = outcomeOf(m_bills->exportBills(
        m_account, exportOf({dayMissing ? Yesterday.addDays(-70) : Yesterday}, out)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(m_fixture->filesBelow(u"archive"_s).size(), 1);
}

void TestBills::fullDiskKeepsTheOldExport()
{
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    QVERIFY(QDir().mkpath(m_fixture->path(u"exports"_s)));
    const QString name = u"exports/out.csv"_s;
    QVERIFY(writeFile(m_fixture->path(name), "the old one"));
    {
        const FileSizeLimit limit(1000);
        const auto failed = outcomeOf(m_bills->exportBills(m_account, exportOf({Yesterday}, name)));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, u"wego.disk-full"_s);
        QVERIFY(!failed.error().facts.value(u"path"_s).isEmpty());
    }
    QCOMPARE(readFile(m_fixture->path(name)), QByteArray("the old one"));
    QCOMPARE(m_fixture->filesBelow(u"exports"_s), QStringList(u"out.csv"_s));
}

void TestBills::importsABillOfTheMerchantPlatform()
{
    add();
    const QDate day = tradingDays(3).last();
    const QString file = m_fixture->path(u"from the web.csv"_s);
    QVERIFY(writeFile(file, m_fixture->sandbox().billFor(day)));
    QSignalSpy changed(m_bills.get(), &Bills::daysChanged);
    const auto imported = outcomeOf(m_bills->importFile(m_account, file));
    QVERIFY(imported);
    QCOMPARE(imported->day, day);
    QVERIFY(imported->state == State::Verified);
    QVERIFY(!imported->sha1Confirmed);
    QCOMPARE(readFile(imported->file), readFile(file));
    QVERIFY(dayOf(day).isArchived());
    QTRY_COMPARE(changed.size(), 1);
}

void TestBills::refusesToImport_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << u"missing"_s << u"wego.cannot-read"_s;
    QTest::newRow("no bill") << u"no bill"_s << u"wego.bill-header"_s;
    QTest::newRow("two days") << u"two days"_s << u"wego.import-days"_s;
    QTest::newRow("other merchant") << u"other merchant"_s << u"wego.bill-merchant"_s;
    QTest::newRow("changed amount") << u"changed"_s << u"wego.import-mismatch"_s;
    QTest::newRow("no summary") << u"no summary"_s << u"wego.import-mismatch"_s;
}

void TestBills::refusesToImport()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    add();
    const auto days = tradingDays(2);
    QByteArray bytes = m_fixture->sandbox().billFor(days.at(0));
    const QByteArray header = bytes.left(bytes.indexOf('\n') + 1);
    if (what == u"no bill")
        bytes = "a,b\n1,2\n";
    if (what == u"two days") {
        bytes = header + detailsOf(m_fixture->sandbox().billFor(days.at(0))).join('\n') + '\n'
            + detailsOf(m_fixture->sandbox().billFor(days.at(1))).join('\n') + '\n';
    }
    if (what == u"other merchant")
        bytes.replace("1699990001", "1699990002");
    if (what == u"changed")
        bytes = header + bytes.mid(bytes.indexOf('\n', header.size()) + 1);
    if (what == u"no summary")
        bytes = header + detailsOf(bytes).join('\n') + '\n';
    const QString file = m_fixture->path(u"file.csv"_s);
    if (what != u"missing")
        QVERIFY(writeFile(file, bytes));
    const auto refused = outcomeOf(m_bills->importFile(m_account, file));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QVERIFY(m_fixture->filesBelow(u"archive"_s).isEmpty());
    QTRY_VERIFY(m_fixture->filesBelow(u"cache"_s).isEmpty());
    QCOMPARE(m_bills->archivedDays(m_account), 0);
}

void TestBills::fullDiskImportsNothing()
{
    add();
    const QString file = m_fixture->path(u"file.csv"_s);
    QVERIFY(writeFile(file, m_fixture->sandbox().billFor(Yesterday)));
    const FileSizeLimit limit(600);
    const auto failed = outcomeOf(m_bills->importFile(m_account, file));
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == base::ErrorKind::Storage);
    QTRY_VERIFY(m_fixture->filesBelow(u"cache"_s).isEmpty());
    QVERIFY(m_fixture->filesBelow(u"archive"_s).isEmpty());
}

void TestBills::readsACopyOfTheUsersFile()
{
    const QString file = m_fixture->path(u"file.csv"_s);
    const QByteArray bytes = m_fixture->sandbox().billFor(Yesterday);
    QVERIFY(writeFile(file, bytes));
    QVERIFY(outcomeOf(m_bills->verifyFile(file))->isVerified());
    const auto table = outcomeOf(m_bills->openFile(file));
    QVERIFY(table);
    const QStringList rows = rowsOf(**table);
    QVERIFY(QFile::resize(file, 1));
    QCOMPARE(rowsOf(**table), rows);
    QTRY_VERIFY(m_fixture->filesBelow(u"cache"_s).isEmpty());
}

void TestBills::removesDownloadsOfKilledPrograms()
{
    const QString folder = m_fixture->path(u"cache/incoming"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const QString& name : {u"/old"_s, u"/young"_s})
        QVERIFY(writeFile(folder + name, "half"));
    QFile old(folder + u"/old"_s);
    QVERIFY(old.open(QIODevice::ReadWrite));
    const QDateTime before = QFileInfo(old).lastModified().addDays(-2);
    QVERIFY(old.setFileTime(before, QFileDevice::FileModificationTime));
    old.close();
    // A clock that is off takes no running download for an old one.
    m_fixture->clock.startAt(before.addYears(3).toMSecsSinceEpoch());
    const Bills fresh(*m_fixture->environment);
    QCOMPARE(m_fixture->filesBelow(u"cache"_s), QStringList(u"incoming/young"_s));
}

void TestBills::billsStayWhenTheAccountIsRemoved()
{
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    QVERIFY(outcomeOf(m_accounts->remove(m_account)));
    QVERIFY(m_fixture->keychain.entries.empty());
    QCOMPARE(m_fixture->filesBelow(u"archive"_s).size(), 1);
    QVERIFY(dayOf(Yesterday).isArchived());
    QVERIFY(outcomeOf(m_bills->open(m_account, Yesterday)));
}

void TestBills::billsOfATestSystemStayThere()
{
    add();
    QVERIFY(!download({Yesterday}).hasFailures());
    QVERIFY(outcomeOf(m_accounts->remove(m_account)));
    services::AccountDraft real = m_fixture->draft(PayMode::V2);
    real.account.payUrl.clear();
    const auto added = outcomeOf(m_accounts->add(std::move(real)));
    QVERIFY(added);
    QVERIFY(added->id != m_account);
    QCOMPARE(m_bills->archivedDays(added->id), 0);
}

QTEST_GUILESS_MAIN(TestBills)
#include "tst_bills.moc"
