// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clibench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using sandbox::Fault;
using test::CliBench;
using test::Outcome;
using test::words;

namespace {

constexpr int OrdersADay = 40;

const auto RefundPath = u"/v3/refund/domestic/refunds"_s;

QByteArray text(const QJsonObject& object, const QString& key)
{
    return object.value(key).toString().toUtf8();
}

int count(const QJsonObject& object, const QString& group, const QString& word)
{
    return object.value(group).toObject().value(word).toObject().value(u"count"_s).toInt();
}

} // namespace

/// The commands about batches of refunds, against the sandbox. Each test takes orders that no other
/// has.
class TestRefundBatchCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<CliBench>(sandbox::Options{.refundDelayMs = 0});
        QVERIFY(m_bench->addAccount(u"shop"_s));
        const QString from = test::isoDate(m_bench->tradingDay(3));
        QCOMPARE(run(u"bill download --from "_s + from).exitCode, 0);
        for (int back = 3; back >= 0; --back) {
            const auto day = m_bench->tradingDay(back);
            for (const auto each : m_bench->sandbox().orders(day, OrdersADay)) {
                const QJsonObject order = each.toObject();
                if (order[u"refunded"_s].toInteger() == 0 && order[u"total"_s].toInteger() >= 300)
                    m_orders.append(order);
            }
        }
        QVERIFY(m_orders.size() > 60);
    }
    void cleanup() { m_bench->sandbox().clearFaults(); }
    void cleanupTestCase() { m_bench.reset(); }

    void dryRunSaysWhatWouldHappen()
    {
        const QJsonObject good = takeOrder();
        const QJsonObject whole = takeOrder();
        const QString file = write("dry.csv",
            "out_trade_no,transaction_id,amount,reason\n" + text(good, u"out_trade_no"_s)
                + ",,1.00,cold\n" + text(good, u"out_trade_no"_s) + ",,1.00,cold\n,"
                + text(whole, u"transaction_id"_s) + ",all,cold\n" + text(whole, u"out_trade_no"_s)
                + ",,99999.00,cold\n" + "NOSUCH-1,,1.00,cold\n" + text(whole, u"out_trade_no"_s)
                + ",,0.1+0.2,cold\n");
        const int before = asked();
        const Outcome dry = run(u"--json refund batch --dry-run "_s + file);
        QVERIFY2(dry.exitCode == 0, dry.err.constData());
        QCOMPARE(asked(), before);
        const auto rows = dry.objects();
        QCOMPARE(rows.size(), 7);
        QCOMPARE(rows[1][u"verdict"_s].toString(), u"refused"_s);
        QCOMPARE(rows[1][u"why"_s].toString(), u"duplicate"_s);
        QCOMPARE(rows[1][u"duplicate_of"_s], rows[0][u"row"_s]);
        QCOMPARE(rows[3][u"verdict"_s].toString(), u"refused"_s);
        QCOMPARE(rows[5][u"verdict"_s].toString(), u"refused"_s);
        QCOMPARE(rows[6][u"rows"_s].toInt(), 6);
        QCOMPARE(rows[6][u"queried"_s], QJsonValue(false));
        const Outcome asking = run(u"--json refund batch --dry-run --query "_s + file);
        QVERIFY2(asking.exitCode == 0, asking.err.constData());
        const auto known = asking.objects();
        QCOMPARE(known[0][u"verdict"_s].toString(), u"refund"_s);
        QCOMPARE(known[0][u"amount"_s].toInt(), 100);
        QCOMPARE(known[2][u"verdict"_s].toString(), u"refund"_s);
        QCOMPARE(known[2][u"amount"_s], whole[u"total"_s]);
        QCOMPARE(known[4][u"verdict"_s].toString(), u"refused"_s);
        const QJsonObject sum = known[6];
        QCOMPARE(sum[u"queried"_s], QJsonValue(true));
        QCOMPARE(count(sum, u"verdicts"_s, u"refund"_s), 2);
        QCOMPARE(count(sum, u"verdicts"_s, u"refused"_s), 4);
        QCOMPARE(sum[u"to_send"_s].toObject()[u"amount"_s].toInteger(),
            100 + whole[u"total"_s].toInteger());
        const Outcome inWords = run(u"refund batch --dry-run --query "_s + file);
        QVERIFY(inWords.out.contains("the same as row"));
        QVERIFY(inWords.err.contains("Nothing was sent"));
        QVERIFY(m_bench->sandbox().refunds().isEmpty());
    }

    void emptyAmountsAreSaid()
    {
        const QByteArray number = text(takeOrder(), u"out_trade_no"_s);
        const QString forgotten = write(
            "forgotten.csv", "out_trade_no,amount,reason\n" + number + ",,cold\n");
        const QByteArray warning = "without an amount";
        QVERIFY(run(u"refund batch --dry-run "_s + forgotten).err.contains(warning));
        QVERIFY(run(u"--json refund batch --dry-run "_s + forgotten).err.contains(warning));
        // Whoever writes it means it, and without the column there is nothing to forget.
        const QString meant = write(
            "meant.csv", "out_trade_no,amount,reason\n" + number + ",all,cold\n");
        QVERIFY(!run(u"refund batch --dry-run "_s + meant).err.contains(warning));
        const QString without = write("without.csv", "out_trade_no,reason\n" + number + ",cold\n");
        QVERIFY(!run(u"refund batch --dry-run "_s + without).err.contains(warning));
    }

    void asksForTheTotal_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("isTerminal");
        QTest::addColumn<int>("code");
        QTest::newRow("no terminal") << QByteArray("3.00\n") << false << 1;
        QTest::newRow("another total") << QByteArray("3.01\n") << true << 1;
        QTest::newRow("yes") << QByteArray("y\n") << true << 1;
        QTest::newRow("the total") << QByteArray("3.00\n") << true << 0;
    }

    void asksForTheTotal()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const bool, isTerminal);
        QFETCH(const int, code);
        const qsizetype before = refunded();
        const QString file = write("asked.csv", rows(3));
        const Outcome done = m_bench->run(
            {u"refund"_s, u"batch"_s, file}, {typed, isTerminal, isTerminal});
        QVERIFY2(done.exitCode == code, done.err.constData());
        QCOMPARE(refunded() - before, code == 0 ? 3 : 0);
        QVERIFY(done.err.contains("3.00"));
        QCOMPARE(done.err.contains("--yes"), !isTerminal);
    }

    void sameFileRefundsNothingTwice()
    {
        const QString file = write("once.csv", rows(5));
        const QString result = m_bench->path(u"once-result.csv"_s);
        const Outcome first = run(u"--json --yes refund batch %1 --result %2"_s.arg(file, result));
        QVERIFY2(first.exitCode == 0, first.err.constData());
        const QJsonObject batch = first.object();
        QCOMPARE(batch[u"all"_s].toObject()[u"count"_s].toInt(), 5);
        QCOMPARE(batch[u"all"_s].toObject()[u"amount"_s].toInt(), 500);
        QCOMPARE(batch[u"open"_s].toInt(), 0);
        const qsizetype before = refunded();
        const int number = batch[u"batch"_s].toInt();
        for (const QString& each : {file, write("copy.csv", test::fileContent(file)), result}) {
            const Outcome again = run(u"--json --yes refund batch "_s + each);
            QVERIFY2(again.exitCode == 0, (again.out + again.err).constData());
            QCOMPARE(refunded(), before);
        }
        QVERIFY(test::fileContent(result).startsWith("\xef\xbb\xbf"));
        const auto entries = run(u"--json refund journal --batch %1"_s.arg(number)).objects();
        QCOMPARE(entries.size(), 5);
        for (const QJsonObject& entry : entries)
            QCOMPARE(entry[u"batch"_s].toInt(), number);
        const auto listed = run(u"--json refund batches"_s).objects();
        QCOMPARE(listed.first()[u"batch"_s].toInt(), number);
        const Outcome out = run(u"refund result %1 --out -"_s.arg(number));
        QCOMPARE(out.exitCode, 0);
        QCOMPARE(out.out, test::fileContent(result));
    }

    void refusedRowsAreToldByTheExitCode()
    {
        const QString file = write("partly.csv", rows(2) + "NOSUCH-2,1.00,a\n");
        const Outcome done = run(u"--json --yes refund batch "_s + file);
        QCOMPARE(done.exitCode, 1);
        QCOMPARE(done.object()[u"all"_s].toObject()[u"count"_s].toInt(), 2);
        QCOMPARE(
            count(done.object()[u"plan"_s].toObject(), u"refused_by"_s, u"unknown-order"_s), 1);
    }

    void nothingToSendIsSaid()
    {
        const qsizetype before = refunded();
        const Outcome done = run(
            u"--yes refund batch "_s + write("none.csv", Header + "NOSUCH-3,1.00,a\n"));
        QCOMPARE(done.exitCode, 1);
        QVERIFY(done.err.contains("Nothing is to be sent"));
        QCOMPARE(refunded(), before);
    }

    void notEnoughPausesAndIsResumed()
    {
        const QString file = write("poor.csv", rows(4));
        m_bench->sandbox().inject(
            {.kind = Fault::Kind::NotEnough, .count = -1, .path = RefundPath});
        const Outcome paused = run(u"--yes refund batch "_s + file);
        QVERIFY2(paused.exitCode == 1, paused.err.constData());
        QVERIFY(paused.err.contains("does not hold enough"));
        QVERIFY(paused.err.contains("wego refund resume"));
        m_bench->sandbox().clearFaults();
        const qsizetype before = refunded();
        const Outcome resumed = run(u"--json refund resume"_s);
        QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
        QCOMPARE(resumed.object()[u"open"_s].toInt(), 0);
        QCOMPARE(refunded() - before, 4);
    }

    void interruptedBatchEndsWithFiveAndIsResumed()
    {
        const QString file = write("interrupted.csv", rows(6));
        m_bench->sandbox().inject(
            {.kind = Fault::Kind::Delay, .value = 50, .count = -1, .path = RefundPath});
        const Outcome stopped = m_bench->runAndInterrupt(
            {u"--yes"_s, u"refund"_s, u"batch"_s, file}, "1 of 6 refunds", {.errIsTerminal = true});
        QVERIFY2(stopped.exitCode == 5, stopped.err.constData());
        QVERIFY(stopped.err.contains("wego refund resume"));
        m_bench->sandbox().clearFaults();
        const int number = run(u"--json refund batches"_s).objects().first()[u"batch"_s].toInt();
        const Outcome resumed = run(u"--json refund resume %1"_s.arg(number));
        QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
        const auto entries = run(u"--json refund journal --batch %1"_s.arg(number)).objects();
        QCOMPARE(entries.size(), 6);
        for (const QJsonObject& entry : entries)
            QCOMPARE(appliedAmount(entry[u"out_refund_no"_s].toString()), 100);
    }

    void stoppedBatchIsNeverSent()
    {
        const QString file = write("stopped.csv", rows(3));
        m_bench->sandbox().inject(
            {.kind = Fault::Kind::NotEnough, .count = -1, .path = RefundPath});
        QCOMPARE(run(u"--yes refund batch "_s + file).exitCode, 1);
        m_bench->sandbox().clearFaults();
        const int number = run(u"--json refund batches"_s).objects().first()[u"batch"_s].toInt();
        QCOMPARE(run(u"refund stop %1"_s.arg(number)).exitCode, 1);
        const Outcome stopped = run(u"--json --yes refund stop %1"_s.arg(number));
        QVERIFY2(stopped.exitCode == 0, stopped.err.constData());
        QCOMPARE(stopped.object()[u"stopped"_s], QJsonValue(true));
        const qsizetype before = refunded();
        QCOMPARE(run(u"refund resume"_s).exitCode, 0);
        QCOMPARE(refunded(), before);
    }

    void doubtsOfAStoppedBatchAreAskedFor()
    {
        const QString file = write("doubts.csv", rows(4));
        m_bench->sandbox().inject(
            {.kind = Fault::Kind::DropAfter, .count = -1, .path = RefundPath});
        QCOMPARE(run(u"--yes refund batch "_s + file).exitCode, 3);
        m_bench->sandbox().clearFaults();
        const int number = run(u"--json refund batches"_s).objects().first()[u"batch"_s].toInt();
        const Outcome stopped = run(u"--json --yes refund stop %1"_s.arg(number));
        QVERIFY(stopped.object()[u"open"_s].toInt() > 0);
        QVERIFY2(stopped.err.contains("wego refund resume"), stopped.err.constData());
        const qsizetype before = refunded();
        const Outcome resumed = run(u"--json refund resume"_s);
        QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
        QCOMPARE(resumed.object()[u"open"_s].toInt(), 0);
        QCOMPARE(refunded(), before);
        for (const auto& entry : run(u"--json refund journal --batch %1"_s.arg(number)).objects()) {
            const bool isRefunded = entry[u"state"_s].toString() == u"succeeded"_s;
            QVERIFY(isRefunded || entry[u"state"_s].toString() == u"cancelled"_s);
            QCOMPARE(appliedAmount(entry[u"out_refund_no"_s].toString()), isRefunded ? 100 : 0);
        }
    }

    void columnsAreChosen_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<int>("code");
        QTest::newRow("by header") << u"number=which,amount=how much,reason=why"_s << 0;
        QTest::newRow("by place") << u"number=3,amount=2,reason=1"_s << 0;
        QTest::newRow("no such column") << u"number=4"_s << 2;
        QTest::newRow("no such header") << u"number=x"_s << 2;
        QTest::newRow("no such name") << u"price=1"_s << 2;
    }

    void columnsAreChosen()
    {
        QFETCH(const QString, columns);
        QFETCH(const int, code);
        const QString file = write("columns.csv",
            "why,how much,which\ncold,1.00," + text(takeOrder(), u"transaction_id"_s) + '\n');
        const Outcome dry = m_bench->run({u"--json"_s, u"refund"_s, u"batch"_s, u"--dry-run"_s,
            u"--query"_s, u"--columns"_s, columns, file});
        QVERIFY2(dry.exitCode == code, dry.err.constData());
        if (code == 0)
            QCOMPARE(count(dry.objects().last(), u"verdicts"_s, u"refund"_s), 1);
    }

    void readsStandardInputAndWritesThePlan()
    {
        const QString plan = m_bench->path(u"plan.csv"_s);
        const Outcome dry = m_bench->run(
            words(u"--json refund batch - --dry-run --query --plan-out "_s + plan), {rows(2)});
        QVERIFY2(dry.exitCode == 0, dry.err.constData());
        QCOMPARE(dry.objects().size(), 3);
        QCOMPARE(test::fileContent(plan).count('\n'), 3);
    }

    void missingFileIsExplained()
    {
        const Outcome dry = run(u"--json refund batch /nowhere.csv --dry-run"_s);
        QCOMPARE(dry.exitCode, 1);
        QVERIFY2(dry.err.contains("wego.cannot-read"), dry.err.constData());
    }

    void unknownBatchIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        for (const auto& line : {u"refund resume 999"_s, u"--yes refund stop 999"_s,
                 u"refund result 999 --out f.csv"_s, u"refund request-approval 999 --out f"_s})
            QTest::newRow(qPrintable(line)) << line;
    }

    void unknownBatchIsRefused()
    {
        QFETCH(const QString, line);
        const Outcome outcome = run(u"--json "_s + line);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("wego.batch-unknown"), outcome.err.constData());
    }

    void secondPersonMustApprove()
    {
        CliBench other;
        QVERIFY(other.addAccount(u"shop"_s));
        const Outcome key = other.run(words(u"refund approver --name Wang"_s));
        QVERIFY2(key.exitCode == 0, key.err.constData());
        QVERIFY(key.out.startsWith("-----BEGIN PUBLIC KEY-----"));
        const QString keyFile = write("wang.pem", key.out);
        QVERIFY(m_bench->addAccount(u"careful"_s));
        const Outcome set = run(
            u"account set careful --refund-limit 2.00 --approver Wang=%1"_s.arg(keyFile));
        QVERIFY2(set.exitCode == 0, set.err.constData());
        const QString as = u"--account careful --json "_s;
        const qsizetype before = refunded();
        const Outcome held = run(as + u"--yes refund batch "_s + write("big.csv", rows(3)));
        QVERIFY2(held.exitCode == 1, held.err.constData());
        QVERIFY(held.err.contains("request-approval"));
        const int number = held.object()[u"batch"_s].toInt();
        QCOMPARE(run(as + u"refund resume"_s).exitCode, 1);
        QCOMPARE(refunded(), before);

        const QString request = m_bench->path(u"request.json"_s);
        const QString approval = m_bench->path(u"approval.json"_s);
        QCOMPARE(
            run(as + u"refund request-approval %1 --out %2"_s.arg(number).arg(request)).exitCode,
            0);
        const QStringList approve = words(
            u"refund approve %1 --out %2 --name Wang"_s.arg(request, approval));
        QCOMPARE(other.run(approve, {"2.00\n", true}).exitCode, 1);
        const Outcome approved = other.run(approve, {"3.00\n", true});
        QVERIFY2(approved.exitCode == 0, approved.err.constData());
        const QString take = as + u"refund take-approval %1 "_s.arg(number);
        const Outcome bad = run(take + request);
        QCOMPARE(bad.exitCode, 1);
        QVERIFY2(bad.err.contains("wego.approv"), bad.err.constData());
        // The same person sits at both keychains here.
        const Outcome own = run(take + approval);
        QCOMPARE(own.exitCode, 1);
        QVERIFY2(own.err.contains("wego.approval-own"), own.err.constData());
        QCOMPARE(run(as + u"refund resume %1"_s.arg(number)).exitCode, 1);
        QCOMPARE(refunded(), before);
    }

    void journalIsVerified()
    {
        const Outcome sound = run(u"--json refund journal --verify"_s);
        QVERIFY2(sound.exitCode == 0, sound.out.constData());
        QCOMPARE(sound.object()[u"sound"_s], QJsonValue(true));
        QVERIFY(sound.object()[u"records"_s].toInt() > 0);
        QVERIFY(sound.object()[u"entries"_s].toInt() > 0);
        const auto log = run(u"--json refund journal --audit --limit 5"_s).objects();
        QCOMPARE(log.size(), 5);
        QVERIFY(!log.first()[u"person"_s].toString().isEmpty());
        QCOMPARE(log.first()[u"hash"_s], sound.object()[u"head"_s]);
    }

    /// Last: the journal of this bench is broken afterwards.
    void changedJournalIsTold()
    {
        const auto entry = run(u"--json refund journal --limit 1"_s).object();
        const QString number = entry[u"out_refund_no"_s].toString();
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s);
            database.setDatabaseName(m_bench->path(u"home/data/wegodesk.db"_s));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE refund_entry SET receiver = receiver || '1' WHERE "
                               "out_refund_no = '%1'"_s.arg(number)));
            QCOMPARE(query.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(u"intruder"_s);
        const Outcome told = run(u"--json refund journal --verify"_s);
        QCOMPARE(told.exitCode, 1);
        QCOMPARE(told.object()[u"sound"_s], QJsonValue(false));
        QCOMPARE(told.object()[u"broken_entries"_s].toArray(), QJsonArray{number});
        const Outcome inWords = run(u"refund journal --verify"_s);
        QCOMPARE(inWords.exitCode, 1);
        QVERIFY(inWords.out.contains(number.toUtf8()));
    }

private:
    static inline const QByteArray Header = "out_trade_no,amount,reason\n";

    Outcome run(const QString& line) { return m_bench->run(words(line)); }
    QJsonObject takeOrder() { return m_orders.takeFirst(); }
    /// A file that refunds 1.00 of so many orders.
    QByteArray rows(int orders)
    {
        QByteArray file = Header;
        for (int i = 0; i < orders; ++i)
            file += text(takeOrder(), u"out_trade_no"_s) + ",1.00,cold\n";
        return file;
    }
    QString write(const char* name, const QByteArray& content)
    {
        QFile file(m_bench->path(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    [[nodiscard]] qsizetype refunded() const { return m_bench->sandbox().refunds().size(); }
    [[nodiscard]] int asked() const
    {
        int sum = 0;
        for (const auto& path : {u"/v3/pay/transactions"_s, u"/v3/refund"_s, u"/pay"_s})
            sum += m_bench->sandbox().requestCount(path);
        return sum;
    }
    /// What was refunded by this number: once, or it is a fault.
    [[nodiscard]] qint64 appliedAmount(const QString& outRefundNo) const
    {
        qint64 amount = 0;
        for (const auto each : m_bench->sandbox().refunds()) {
            if (each.toObject()[u"out_refund_no"_s] == outRefundNo)
                amount += each.toObject()[u"amount"_s].toInteger();
        }
        return amount;
    }

    std::unique_ptr<CliBench> m_bench;
    QList<QJsonObject> m_orders; ///< of the sandbox's shop, nothing of them refunded
};

QTEST_GUILESS_MAIN(TestRefundBatchCommands)
#include "tst_refundbatchcommands.moc"
