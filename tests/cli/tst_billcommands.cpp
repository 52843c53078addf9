// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clibench.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using sandbox::Fault;
using test::CliBench;
using test::isoDate;
using test::Outcome;

Q_DECLARE_METATYPE(wego::sandbox::Fault)

namespace {

QString writtenTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QJsonObject sumCalled(const QJsonObject& verification, const QString& name)
{
    for (const QJsonValue& sum : verification.value(u"sums"_s).toArray()) {
        if (sum[u"name"_s].toString() == name)
            return sum.toObject();
    }
    return {};
}

} // namespace

class TestBillCommands : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<CliBench>();
        QVERIFY(m_bench->addAccount(u"shop"_s));
        m_day = m_bench->tradingDay();
    }
    void cleanup() { m_bench.reset(); }

    void downloadsADayInEveryMode_data()
    {
        QTest::addColumn<CliBench::Mode>("mode");
        QTest::newRow("V2") << CliBench::Mode::V2;
        QTest::newRow("v3 certificate") << CliBench::Mode::V3Certificate;
        QTest::newRow("v3 public key") << CliBench::Mode::V3PublicKey;
    }

    void downloadsADayInEveryMode()
    {
        QFETCH(const CliBench::Mode, mode);
        QVERIFY(m_bench->addAccount(u"another"_s, mode));
        const Outcome outcome = m_bench->run({u"--account"_s, u"another"_s, u"--json"_s, u"bill"_s,
            u"download"_s, u"--date"_s, isoDate(m_day)});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const QJsonObject day = outcome.object();
        QCOMPARE(outcome.objects().size(), 1);
        QCOMPARE(day.value(u"bill_date"_s).toString(), isoDate(m_day));
        QCOMPARE(day.value(u"bill_type"_s).toString(), u"ALL"_s);
        QCOMPARE(day.value(u"state"_s).toString(), u"verified"_s);
        QVERIFY(day.value(u"rows"_s).toInt() > 0);
    }

    void downloadsASpanOneLineADay()
    {
        const QDate from = m_day.addDays(-3);
        const Outcome outcome = m_bench->run({u"bill"_s, u"download"_s, u"--json"_s, u"--from"_s,
            isoDate(from), u"--to"_s, isoDate(m_day)});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.objects().size(), 4);
    }

    void secondRunAsksNothingUnlessAgain()
    {
        const QStringList download{u"bill"_s, u"download"_s, u"--date"_s, isoDate(m_day)};
        const QString path = u"/v3/bill/tradebill"_s;
        QCOMPARE(m_bench->run(download).exitCode, 0);
        QCOMPARE(m_bench->sandbox().requestCount(path), 1);
        QCOMPARE(m_bench->run(download).exitCode, 0);
        QCOMPARE(m_bench->sandbox().requestCount(path), 1);
        QCOMPARE(m_bench->run(download + QStringList{u"--again"_s}).exitCode, 0);
        QCOMPARE(m_bench->sandbox().requestCount(path), 2);
    }

    void dayWithoutTradesIsNoFailure()
    {
        const auto day = m_bench->dayWithoutTrades();
        if (!day)
            QSKIP("the sandbox traded every day");
        const Outcome outcome = m_bench->run(
            {u"bill"_s, u"download"_s, u"--json"_s, u"--date"_s, isoDate(*day)});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.object().value(u"state"_s).toString(), u"no-trades"_s);
    }

    void daysOutOfReachAreExplained_data()
    {
        QTest::addColumn<int>("daysFromNewest");
        QTest::newRow("today or later") << 3;
        QTest::newRow("older than three months") << -200;
    }

    void daysOutOfReachAreExplained()
    {
        QFETCH(const int, daysFromNewest);
        const Outcome outcome = m_bench->run({u"bill"_s, u"download"_s, u"--json"_s, u"--date"_s,
            isoDate(m_day.addDays(daysFromNewest))});
        QCOMPARE(outcome.exitCode, 1);
        const QJsonObject error = outcome.object().value(u"error"_s).toObject();
        QVERIFY2(
            error.value(u"code"_s).toString().startsWith(u"wego.bill-"_s), outcome.out.constData());
        QVERIFY(!error.value(u"message"_s).toString().isEmpty());
    }

    void faultsDecideTheExitCode_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("state");
        QTest::newRow("WeChat refuses")
            << Fault{Fault::Kind::ErrorCode, 0, "NO_AUTH", -1, {}} << 1 << u"failed"_s;
        QTest::newRow("another hash")
            << Fault{Fault::Kind::WrongHash, 0, {}, -1, {}} << 1 << u"failed"_s;
        QTest::newRow("wrong signature")
            << Fault{Fault::Kind::WrongSignature, 0, {}, -1, {}} << 1 << u"failed"_s;
        QTest::newRow("does not add up")
            << Fault{Fault::Kind::BrokenSummary, 0, {}, -1, {}} << 1 << u"mismatch"_s;
    }

    void faultsDecideTheExitCode()
    {
        QFETCH(const Fault, fault);
        QFETCH(const int, exitCode);
        QFETCH(const QString, state);
        m_bench->sandbox().inject(fault);
        const Outcome outcome = m_bench->run(
            {u"bill"_s, u"download"_s, u"--json"_s, u"--date"_s, isoDate(m_day)});
        QCOMPARE(outcome.exitCode, exitCode);
        QCOMPARE(outcome.object().value(u"state"_s).toString(), state);
    }

    void unreachableHostIsANetworkFailure()
    {
        QStringList arguments = m_bench->addArguments(u"far"_s, CliBench::Mode::V2);
        arguments.replace(
            arguments.indexOf(m_bench->ready().payUrl.toString()), u"http://127.0.0.1:1"_s);
        QCOMPARE(m_bench->run(arguments, {m_bench->secrets()}).exitCode, 0);
        const Outcome outcome = m_bench->run(
            {u"--account"_s, u"far"_s, u"bill"_s, u"download"_s, u"--date"_s, isoDate(m_day)});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(!outcome.err.isEmpty());
    }

    void interruptedDownloadKeepsItsDaysAndResumes()
    {
        const QStringList download{u"bill"_s, u"download"_s, u"--json"_s, u"--from"_s,
            isoDate(m_day.addDays(-6)), u"--to"_s, isoDate(m_day)};
        const Outcome first = m_bench->runAndInterrupt(download, "bill_date");
        QCOMPARE(first.exitCode, 5);
        const Outcome archived = m_bench->run({u"bill"_s, u"archive"_s, u"--json"_s});
        const qsizetype kept = archived.objects().size();
        QVERIFY(kept >= 1 && kept < 7);
        QCOMPARE(m_bench->run(download).exitCode, 0);
        QCOMPARE(m_bench->run({u"bill"_s, u"archive"_s, u"--json"_s}).objects().size(), 7);
    }

    void verifyGivesEverySum()
    {
        download(m_day);
        const Outcome outcome = m_bench->run({u"bill"_s, u"verify"_s, isoDate(m_day), u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject verification = outcome.object();
        QCOMPARE(verification.value(u"verified"_s).toBool(), true);
        QVERIFY(verification.value(u"rows"_s).toInt() > 0);
        QCOMPARE(verification.value(u"expected_rows"_s), verification.value(u"rows"_s));
        QVERIFY(verification.value(u"problems"_s).toArray().isEmpty());
        QVERIFY(verification.value(u"sums"_s).toArray().size() >= 5);
        const QJsonObject sum = sumCalled(verification, u"total_fee"_s);
        QVERIFY(sum.value(u"expected"_s).toInteger() > 0);
        QCOMPARE(sum.value(u"expected"_s), sum.value(u"actual"_s));
    }

    void verifyTakesAnyFileAndFindsTheDifference()
    {
        QByteArray bill = m_bench->sandbox().billFor(m_day);
        const QString good = writtenTo(m_bench->path(u"good.csv"_s), bill);
        QCOMPARE(m_bench->run({u"bill"_s, u"verify"_s, good}).exitCode, 0);

        const qsizetype summary = bill.lastIndexOf('\n', bill.size() - 3) + 1;
        const qsizetype digit = bill.indexOf('.', summary) + 1;
        bill[digit] = bill[digit] == '9' ? '1' : '9';
        const QString bad = writtenTo(m_bench->path(u"bad.csv"_s), bill);
        const Outcome outcome = m_bench->run({u"bill"_s, u"verify"_s, bad, u"--json"_s});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.object().value(u"verified"_s).toBool(true), false);
        bool anyDiffers = false;
        for (const QJsonValue& sum : outcome.object().value(u"sums"_s).toArray())
            anyDiffers |= sum[u"expected"_s] != sum[u"actual"_s];
        QVERIFY(anyDiffers);
        const Outcome text = m_bench->run({u"bill"_s, u"verify"_s, bad});
        QVERIFY(text.out.contains("does not add up"));
        QVERIFY(text.out.contains("differs by"));
        QVERIFY(!text.out.contains("missing or unreadable"));
    }

    void verifySaysWhichTotalsAreNotThere_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("the summary does not name it") << false;
        QTest::newRow("the summary has no amount under it") << true;
    }

    void verifySaysWhichTotalsAreNotThere()
    {
        QFETCH(const bool, named);
        QList<QByteArray> lines = m_bench->sandbox().billFor(m_day).trimmed().split('\n');
        for (qsizetype line = lines.size() - 2; line < lines.size(); ++line) {
            QByteArray& text = lines[line];
            if (named && line == lines.size() - 1)
                text = text.left(text.lastIndexOf(',') + 1) + "`many\r";
            else if (!named)
                text = text.left(text.lastIndexOf(',')) + '\r';
        }
        const QString file = writtenTo(m_bench->path(u"total.csv"_s), lines.join('\n'));
        const Outcome outcome = m_bench->run({u"bill"_s, u"verify"_s, file});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.out.count("missing or unreadable"), 1);
        QVERIFY(!outcome.out.contains("differs by"));
    }

    void verifyListsRowsItCannotRead()
    {
        QList<QByteArray> lines = m_bench->sandbox().billFor(m_day).split('\n');
        lines[1] = "`broken";
        const QString file = writtenTo(m_bench->path(u"rows.csv"_s), lines.join('\n'));
        const Outcome outcome = m_bench->run({u"bill"_s, u"verify"_s, file, u"--json"_s});
        QCOMPARE(outcome.exitCode, 1);
        const QJsonObject problem =
            outcome.object().value(u"problems"_s).toArray().first().toObject();
        QCOMPARE(problem.value(u"line"_s).toInt(), 2);
        QCOMPARE(problem.value(u"reason"_s).toString(), u"too-few-cells"_s);
    }

    void verifyOfWhatIsNotThereFails()
    {
        QCOMPARE(m_bench->run({u"bill"_s, u"verify"_s, isoDate(m_day)}).exitCode, 1);
        QCOMPARE(m_bench->run({u"bill"_s, u"verify"_s, u"/nowhere.csv"_s}).exitCode, 1);
        const QString text = writtenTo(m_bench->path(u"poem.txt"_s), "not a bill\n");
        QCOMPARE(m_bench->run({u"bill"_s, u"verify"_s, text}).exitCode, 1);
    }

    void totalsAddUpTheArchivedDays()
    {
        const QDate before = m_bench->tradingDay(1);
        download(m_day);
        download(before);
        const QJsonObject totals = m_bench
                                       ->run({u"bill"_s, u"totals"_s, u"--json"_s, u"--from"_s,
                                           isoDate(before), u"--to"_s, isoDate(m_day)})
                                       .object();
        QCOMPARE(totals.value(u"days"_s).toInt(), 2);
        qint64 orders = 0;
        qint64 rows = 0;
        for (const QDate day : {before, m_day}) {
            const QJsonObject verified =
                m_bench->run({u"bill"_s, u"verify"_s, isoDate(day), u"--json"_s}).object();
            orders += sumCalled(verified, u"total_fee"_s).value(u"expected"_s).toInteger();
            rows += verified.value(u"rows"_s).toInteger();
        }
        QCOMPARE(totals.value(u"total_fee"_s).toInteger(), orders);
        QCOMPARE(totals.value(u"rows"_s).toInteger(), rows);
        QVERIFY(totals.contains(u"net"_s));
    }

    void totalsOfAMonthCountWhatIsMissing()
    {
        download(m_day);
        const Outcome outcome = m_bench->run(
            {u"bill"_s, u"totals"_s, u"--json"_s, u"--month"_s, isoDate(m_day).left(7)});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.object().value(u"days"_s).toInt(), 1);
        QCOMPARE(outcome.object().value(u"from"_s).toString(), isoDate(m_day).left(8) + u"01"_s);
        const Outcome text = m_bench->run(
            {u"bill"_s, u"totals"_s, u"--month"_s, isoDate(m_day).left(7)});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.out.contains("net"));
    }

    void exportWritesTheSameBytesToFileAndOutput()
    {
        download(m_day);
        const QString file = m_bench->path(u"out.csv"_s);
        const Outcome written = m_bench->run(
            {u"bill"_s, u"export"_s, isoDate(m_day), u"--out"_s, file, u"--json"_s});
        QVERIFY2(written.exitCode == 0, written.err.constData());
        QCOMPARE(written.object().value(u"file"_s).toString(), file);
        const Outcome streamed = m_bench->run(
            {u"bill"_s, u"export"_s, isoDate(m_day), u"--out"_s, u"-"_s});
        QCOMPARE(streamed.exitCode, 0);
        QVERIFY(!streamed.out.isEmpty());
        QCOMPARE(streamed.out, test::fileContent(file));
        QVERIFY(streamed.out.startsWith("\xef\xbb\xbf"));
    }

    void exportHonoursColumnsHeadersFormatAndSearch()
    {
        download(m_day);
        const QStringList base{u"bill"_s, u"export"_s, isoDate(m_day), u"--out"_s, u"-"_s,
            u"--format"_s, u"rfc4180"_s};
        const Outcome two = m_bench->run(base
            + QStringList{u"--columns"_s, u"out_trade_no,total_fee"_s, u"--headers"_s, u"en"_s});
        QCOMPARE(two.exitCode, 0);
        QCOMPARE(
            two.out.left(two.out.indexOf('\r')), QByteArray("Merchant order number,Order amount"));
        const QList<QByteArray> rows = two.out.split('\n');
        QVERIFY(rows.size() > 3);
        const QByteArray number = rows[2].left(rows[2].indexOf(','));
        const Outcome one = m_bench->run(base
            + QStringList{
                u"--columns"_s, u"out_trade_no"_s, u"--search"_s, QString::fromUtf8(number)});
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.out.count('\n') >= 2 && one.out.count('\n') < two.out.count('\n'));
        const Outcome chinese = m_bench->run(base);
        QVERIFY(chinese.out.startsWith(u"交易时间"_s.toUtf8()));
    }

    void exportMergesDaysAndSaysWhatIsMissing()
    {
        download(m_day);
        download(m_day.addDays(-2));
        const Outcome outcome = m_bench->run({u"bill"_s, u"export"_s, u"--from"_s,
            isoDate(m_day.addDays(-2)), u"--to"_s, isoDate(m_day), u"--out"_s, u"-"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.err.contains(isoDate(m_day.addDays(-1)).toUtf8()));
    }

    void exportOfNothingArchivedFails()
    {
        const QString file = m_bench->path(u"out.csv"_s);
        const Outcome outcome = m_bench->run(
            {u"bill"_s, u"export"_s, isoDate(m_day), u"--out"_s, file});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains("wego.bill-not-archived"));
        QVERIFY(!QFile::exists(file));
    }

    void exportLeavesNothingHalfWritten()
    {
        download(m_day);
        const QString folder = m_bench->path(u"nowhere"_s);
        const Outcome outcome = m_bench->run(
            {u"bill"_s, u"export"_s, isoDate(m_day), u"--out"_s, folder + u"/out.csv"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(!QDir(folder).exists());
    }

    void archiveListsAndImports()
    {
        const QString file = writtenTo(
            m_bench->path(u"bill.csv"_s), m_bench->sandbox().billFor(m_day));
        const Outcome imported = m_bench->run(
            {u"bill"_s, u"archive"_s, u"--import"_s, file, u"--json"_s});
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        QCOMPARE(imported.object().value(u"bill_date"_s).toString(), isoDate(m_day));
        const Outcome listed = m_bench->run({u"bill"_s, u"archive"_s, u"--json"_s});
        QCOMPARE(listed.objects().size(), 1);
        QVERIFY(QFile::exists(listed.object().value(u"file"_s).toString()));
        QCOMPARE(
            m_bench->run({u"bill"_s, u"archive"_s, u"--import"_s, u"/nowhere.csv"_s}).exitCode, 1);
    }

    void importedExportGivesTheSameRows()
    {
        download(m_day);
        const QString file = m_bench->path(u"out.csv"_s);
        QCOMPARE(
            m_bench->run({u"bill"_s, u"export"_s, isoDate(m_day), u"--out"_s, file}).exitCode, 0);
        const QJsonObject original =
            m_bench->run({u"bill"_s, u"verify"_s, isoDate(m_day), u"--json"_s}).object();
        const QJsonObject exported =
            m_bench->run({u"bill"_s, u"verify"_s, file, u"--json"_s}).object();
        QCOMPARE(exported.value(u"rows"_s), original.value(u"rows"_s));
        QCOMPARE(exported.value(u"problems"_s), original.value(u"problems"_s));
    }

    void quietPrintsResultsOnly()
    {
        const Outcome outcome = m_bench->run({u"--quiet"_s, u"bill"_s, u"archive"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.isEmpty());
        QVERIFY(!m_bench->run({u"bill"_s, u"archive"_s}).err.isEmpty());
    }

private:
    void download(QDate day)
    {
        const Outcome outcome = m_bench->run({u"bill"_s, u"download"_s, u"--date"_s, isoDate(day)});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    }

    std::unique_ptr<CliBench> m_bench;
    QDate m_day;
};

QTEST_GUILESS_MAIN(TestBillCommands)
#include "tst_billcommands.moc"
