// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clibench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using sandbox::Fault;
using test::CliBench;
using test::Outcome;
using test::words;

namespace {

QString yuan(qint64 fen)
{
    return base::Money::fromFen(fen).toYuan();
}

qint64 leftOf(const QJsonObject& order)
{
    return order[u"total"_s].toInteger() - order[u"refunded"_s].toInteger();
}

} // namespace

/// The commands about refunds, against the sandbox. Each test takes orders that no other has.
class TestRefundCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<CliBench>(sandbox::Options{.refundDelayMs = 0});
        QVERIFY(m_bench->addAccount(u"shop"_s));
        const QString from = test::isoDate(m_bench->tradingDay(3));
        QCOMPARE(run(u"bill download --from "_s + from).exitCode, 0);
        for (int back = 3; back >= 0; --back) {
            for (const auto each : m_bench->sandbox().orders(m_bench->tradingDay(back), 40)) {
                // A part of it can be refunded as well.
                if (leftOf(each.toObject()) == each.toObject()[u"total"_s].toInteger()
                    && leftOf(each.toObject()) >= 300)
                    m_orders.append(each.toObject());
            }
        }
        QVERIFY(m_orders.size() > 40);
    }
    void cleanup() { m_bench->sandbox().clearFaults(); }
    void cleanupTestCase() { m_bench.reset(); }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const auto& line :
            {u"refund create"_s, u"refund create --amount 1.00 --reason a"_s,
                u"refund create --out-trade-no a --amount 1.00"_s,
                u"refund create --out-trade-no a --reason a"_s,
                u"refund create --out-trade-no a --transaction-id b --amount 1.00 --reason a"_s,
                u"refund create --out-trade-no a --amount 0.00 --reason a"_s,
                u"refund create --out-trade-no a --amount 0.1+0.2 --reason a"_s,
                u"refund create --out-trade-no a --amount 1.005 --reason a"_s,
                u"refund create --out-trade-no a --amount １２ --reason a"_s,
                u"refund create --out-trade-no a --amount -5 --reason a"_s,
                u"refund create --out-trade-no a --amount 1e9 --reason a"_s,
                u"refund create --out-trade-no a --amount 1.00 --reason a --funds x"_s,
                u"refund create --out-trade-no a --amount 1.00 --reason a --out-refund-no !"_s,
                u"refund create a --out-trade-no a --amount 1.00 --reason a"_s, u"refund show"_s,
                u"refund show !"_s, u"refund batch"_s, u"refund batch a b"_s,
                u"refund batch a.csv --dry-run --result b"_s, u"refund resume x"_s,
                u"refund resume 1 2"_s, u"refund resume --result f"_s, u"refund stop"_s,
                u"refund stop x"_s, u"refund stop 1 --out-refund-no a"_s, u"refund batches 1"_s,
                u"refund batches --limit 0"_s, u"refund journal 1"_s, u"refund journal --limit x"_s,
                u"refund journal --batch 0"_s, u"refund journal --audit --verify"_s,
                u"refund result 1"_s, u"refund result --out f"_s, u"refund request-approval 1"_s,
                u"refund approve a"_s, u"refund approve a --out b"_s, u"refund approver"_s,
                u"refund take-approval 1"_s, u"refund take-approval a b"_s})
            QTest::newRow(qPrintable(line)) << words(line);
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QVERIFY(m_bench->run(arguments).isMisuse());
    }

    void refunds_data()
    {
        QTest::addColumn<CliBench::Mode>("mode");
        QTest::newRow("V2") << CliBench::Mode::V2Certificate;
        QTest::newRow("v3, certificates") << CliBench::Mode::V3Certificate;
        QTest::newRow("v3, public key") << CliBench::Mode::V3PublicKey;
    }

    void refunds()
    {
        QFETCH(const CliBench::Mode, mode);
        const QString account = QString::fromLatin1(QTest::currentDataTag()).remove(u' ');
        if (!m_bench->addAccount(account, mode))
            QFAIL("no account");
        const QJsonObject order = takeOrder();
        const Outcome done = run(
            u"--account %1 --json refund create --transaction-id %2 --amount 1.00 --reason cold --yes"_s
                .arg(account, order[u"transaction_id"_s].toString()));
        QVERIFY2(done.exitCode == 0, done.err.constData());
        const QJsonObject entry = done.object();
        QCOMPARE(entry[u"amount"_s].toObject()[u"refund"_s].toInt(), 100);
        QCOMPARE(entry[u"amount"_s].toObject()[u"total"_s], order[u"total"_s]);
        QVERIFY(
            QSet<QString>({u"accepted"_s, u"succeeded"_s}).contains(entry[u"state"_s].toString()));
        const QString number = entry[u"out_refund_no"_s].toString();
        QCOMPARE(amountInSandbox(number), 100);
        const Outcome shown = run(u"--account %1 --json refund show %2"_s.arg(account, number));
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        QCOMPARE(shown.object()[u"amount"_s].toObject()[u"refund"_s].toInt(), 100);
        QCOMPARE(shown.object()[u"out_refund_no"_s].toString(), number);
        QCOMPARE(shown.object()[u"journal"_s].toObject()[u"number"_s], entry[u"number"_s]);
        const Outcome offline = run(
            u"--account %1 --json refund show --offline %2"_s.arg(account, number));
        QCOMPARE(offline.exitCode, 0);
        QCOMPARE(offline.object()[u"out_refund_no"_s].toString(), number);
        const auto view = run(u"--account %1 --json order show %2"_s.arg(account, number)).object();
        QCOMPARE(view[u"refundable"_s].toInteger(), leftOf(order) - 100);
        QCOMPARE(view[u"refunded"_s].toInteger(), 100);
        QCOMPARE(view[u"trade_state"_s].toString(), u"REFUND"_s);
    }

    void withoutCertificateV2IsASecretThatIsMissing()
    {
        QVERIFY(m_bench->addAccount(u"bare"_s, CliBench::Mode::V2));
        const Outcome refused = run(
            u"--account bare --json --yes refund create --out-trade-no %1 --amount 1.00 --reason a"_s
                .arg(takeOrder()[u"out_trade_no"_s].toString()));
        QCOMPARE(refused.exitCode, 4);
        QVERIFY2(refused.err.contains("wego.client-certificate-missing"), refused.err.constData());
    }

    void allIsWhatIsLeft()
    {
        const QJsonObject order = takeOrder();
        const QString create =
            u"--json --yes refund create --out-trade-no %1 --amount all --reason r"_s.arg(
                order[u"out_trade_no"_s].toString());
        const Outcome done = run(create);
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QCOMPARE(done.object()[u"amount"_s].toObject()[u"refund"_s].toInteger(), leftOf(order));
        const Outcome again = run(create);
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.err.contains("wego.refund-rule"), again.err.constData());
    }

    void asksForTheAmount_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("isTerminal");
        QTest::addColumn<int>("code");
        QTest::newRow("the amount") << QByteArray("1.00\n") << true << 0;
        QTest::newRow("without decimals") << QByteArray("1\n") << true << 0;
        QTest::newRow("another amount") << QByteArray("1.01\n") << true << 1;
        QTest::newRow("yes") << QByteArray("yes\n") << true << 1;
        QTest::newRow("nothing") << QByteArray("\n") << true << 1;
        QTest::newRow("end of input") << QByteArray() << true << 1;
        QTest::newRow("no terminal") << QByteArray("1.00\n") << false << 1;
    }

    void asksForTheAmount()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const bool, isTerminal);
        QFETCH(const int, code);
        const qsizetype before = m_bench->sandbox().refunds().size();
        const Outcome done = m_bench->run(
            words(u"refund create --out-trade-no %1 --amount 1.00 --reason cold"_s.arg(
                takeOrder()[u"out_trade_no"_s].toString())),
            {typed, isTerminal});
        QCOMPARE(done.exitCode, code);
        QCOMPARE(m_bench->sandbox().refunds().size() - before, code == 0 ? 1 : 0);
        QCOMPARE(done.err.contains("Nothing done"), code != 0);
        QCOMPARE(done.err.contains("--yes"), !isTerminal);
    }

    void refusesWhatBreaksARule()
    {
        const QJsonObject order = takeOrder();
        const QString number = order[u"out_trade_no"_s].toString();
        const QString create =
            u"--json --yes refund create --out-trade-no %1 --amount %2 --reason %3"_s;
        const qsizetype before = m_bench->sandbox().refunds().size();
        const Outcome tooMuch = run(create.arg(number, yuan(leftOf(order) + 1), u"a"_s));
        QCOMPARE(tooMuch.exitCode, 1);
        QVERIFY2(tooMuch.err.contains("wego.refund-rule"), tooMuch.err.constData());
        const Outcome tooLong = run(create.arg(number, u"1.00"_s, QString(81, u'x')));
        QCOMPARE(tooLong.exitCode, 1);
        const Outcome unknown = run(create.arg(u"NOSUCH-1"_s, u"1.00"_s, u"a"_s));
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(unknown.err.contains("wego.order-unknown"), unknown.err.constData());
        QCOMPARE(m_bench->sandbox().refunds().size(), before);
    }

    void sameNumberIsTheSameRefund()
    {
        const QString number = takeOrder()[u"out_trade_no"_s].toString();
        const QString create =
            u"--json --yes refund create --out-trade-no %1 --amount 1.00 --reason a --out-refund-no SAME-1"_s
                .arg(number);
        QCOMPARE(run(create).exitCode, 0);
        const qsizetype before = m_bench->sandbox().refunds().size();
        const Outcome again = run(create);
        QVERIFY2(again.exitCode == 0, again.err.constData());
        QCOMPARE(again.object()[u"out_refund_no"_s].toString(), u"SAME-1"_s);
        QCOMPARE(m_bench->sandbox().refunds().size(), before);
        const Outcome other = run(QString(create).replace(u"1.00"_s, u"2.00"_s));
        QCOMPARE(other.exitCode, 1);
        QVERIFY2(other.err.contains("wego.refund-number-taken"), other.err.constData());
    }

    void lostAnswerIsResolved()
    {
        m_bench->sandbox().inject(
            {.kind = Fault::Kind::DropAfter, .path = u"/v3/refund/domestic/refunds"_s});
        const QString number = takeOrder()[u"out_trade_no"_s].toString();
        const Outcome done = run(
            u"--json --yes refund create --out-trade-no %1 --amount 1.00 --reason a --out-refund-no LOST-1"_s
                .arg(number));
        QVERIFY2(done.exitCode == 0 || done.exitCode == 3, done.err.constData());
        m_bench->sandbox().clearFaults();
        QCOMPARE(run(u"refund resume"_s).exitCode, 0);
        QCOMPARE(amountInSandbox(u"LOST-1"_s), 100);
        QCOMPARE(stateOf(u"LOST-1"_s), u"succeeded"_s);
    }

    void failedCommandAgainIsTheSameRefund()
    {
        QVERIFY(m_bench->addAccount(u"twice"_s, CliBench::Mode::V2));
        const QString order = takeOrder()[u"out_trade_no"_s].toString();
        const QString create =
            u"--account %1 --json --yes refund create --out-trade-no %2 --amount %3 --reason a"_s;
        // V2 without its certificate sends nothing, and what it was to send stands in the journal.
        const Outcome failed = run(create.arg(u"twice"_s, order, u"1.00"_s));
        QCOMPARE(failed.exitCode, 4);
        QVERIFY(failed.err.contains("wego refund resume"));
        const Outcome other = run(create.arg(u"shop"_s, order, u"2.00"_s));
        QVERIFY2(other.exitCode == 1, other.err.constData());
        QVERIFY2(other.err.contains("wego.refund-rule"), other.err.constData());
        const Outcome again = run(create.arg(u"shop"_s, order, u"1.00"_s));
        QVERIFY2(again.exitCode == 0, again.err.constData());
        QVERIFY(again.err.contains("goes on with it"));
        QCOMPARE(run(u"refund resume"_s).exitCode, 0);
        qint64 refunded = 0;
        for (const auto each : m_bench->sandbox().refunds()) {
            if (each.toObject()[u"out_trade_no"_s] == order)
                refunded += each.toObject()[u"amount"_s].toInteger();
        }
        QCOMPARE(refunded, 100);
    }

    void plannedRefundIsStopped()
    {
        const auto path = u"/v3/refund/domestic/refunds"_s;
        m_bench->sandbox().inject({.kind = Fault::Kind::NotEnough, .count = -1, .path = path});
        const QString create =
            u"--json --yes refund create --out-trade-no %1 --amount 1.00 --reason a --out-refund-no %2"_s;
        const QString order = takeOrder()[u"out_trade_no"_s].toString();
        QCOMPARE(run(create.arg(order, u"STOP-1"_s)).exitCode, 1);
        m_bench->sandbox().clearFaults();
        const QString stop = u"refund stop --out-refund-no "_s;
        QCOMPARE(run(stop + u"STOP-1"_s).exitCode, 1);
        QCOMPARE(stateOf(u"STOP-1"_s), u"planned"_s);
        const Outcome stopped = run(u"--json --yes "_s + stop + u"STOP-1"_s);
        QVERIFY2(stopped.exitCode == 0, stopped.err.constData());
        QCOMPARE(stopped.object()[u"state"_s].toString(), u"cancelled"_s);
        QCOMPARE(run(u"refund resume"_s).exitCode, 0);
        QCOMPARE(amountInSandbox(u"STOP-1"_s), 0);
        const QString another = takeOrder()[u"out_trade_no"_s].toString();
        QCOMPARE(run(create.arg(another, u"STOP-2"_s)).exitCode, 0);
        const Outcome late = run(u"--json --yes "_s + stop + u"STOP-2"_s);
        QCOMPARE(late.exitCode, 1);
        QVERIFY2(late.err.contains("wego.refund-move"), late.err.constData());
        QCOMPARE(run(u"--yes "_s + stop + u"STOP-3"_s).exitCode, 1);
    }

    void resumeBeginsWithSingleRefunds()
    {
        m_bench->sandbox().inject({.kind = Fault::Kind::NotEnough,
            .count = -1,
            .path = u"/v3/refund/domestic/refunds"_s});
        const QString file = m_bench->path(u"batch.csv"_s);
        QFile batch(file);
        QVERIFY(batch.open(QIODevice::WriteOnly));
        batch.write("out_trade_no,amount,reason\n"
            + takeOrder()[u"out_trade_no"_s].toString().toUtf8() + ",1.00,a\n");
        batch.close();
        QCOMPARE(run(u"--yes refund batch "_s + file).exitCode, 1);
        const QString create = u"--yes refund create --out-trade-no %1 --amount 1.00 --reason a"_s;
        QCOMPARE(run(create.arg(takeOrder()[u"out_trade_no"_s].toString())).exitCode, 1);
        m_bench->sandbox().clearFaults();
        const Outcome resumed = run(u"--json refund resume"_s);
        QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
        QCOMPARE(resumed.objects().size(), 2);
        QCOMPARE(resumed.objects()[0][u"batch"_s].toInt(), 0);
        QVERIFY(resumed.objects()[1][u"batch"_s].toInt() > 0);
    }

    void refusedByWeChat()
    {
        m_bench->sandbox().inject({.kind = Fault::Kind::ErrorCode,
            .text = "USER_ACCOUNT_ABNORMAL",
            .path = u"/v3/refund/domestic/refunds"_s});
        const Outcome done = run(
            u"--json --yes refund create --out-trade-no %1 --amount 1.00 --reason a --out-refund-no NO-1"_s
                .arg(takeOrder()[u"out_trade_no"_s].toString()));
        QCOMPARE(done.exitCode, 1);
        QVERIFY2(done.err.contains("USER_ACCOUNT_ABNORMAL"), done.err.constData());
        QCOMPARE(stateOf(u"NO-1"_s), u"refused"_s);
    }

    void unknownRefundIsRefused()
    {
        for (const QString& line :
            {u"--json refund show NOSUCH-9"_s, u"--json refund show --offline NOSUCH-9"_s}) {
            const Outcome shown = run(line);
            QCOMPARE(shown.exitCode, 1);
            QVERIFY(shown.out.isEmpty());
        }
    }

    void resumeWithNothingOpenIsASuccess()
    {
        CliBench fresh;
        QVERIFY(fresh.addAccount(u"shop"_s));
        const Outcome resumed = fresh.run(words(u"refund resume"_s));
        QCOMPARE(resumed.exitCode, 0);
        QVERIFY(resumed.err.contains("Nothing was left open"));
        for (const auto& line : {u"refund journal"_s, u"refund batches"_s}) {
            const Outcome list = fresh.run(words(line));
            QCOMPARE(list.exitCode, 0);
            QVERIFY(list.out.isEmpty());
            QVERIFY(!list.err.isEmpty());
        }
        QCOMPARE(fresh.run(words(u"--json refund journal --verify"_s)).exitCode, 0);
    }

private:
    Outcome run(const QString& line) { return m_bench->run(words(line)); }
    QJsonObject takeOrder() { return m_orders.takeFirst(); }

    /// What the sandbox has refunded by this number, 0 if nothing.
    qint64 amountInSandbox(const QString& outRefundNo) const
    {
        for (const auto each : m_bench->sandbox().refunds()) {
            if (each.toObject()[u"out_refund_no"_s] == outRefundNo)
                return each.toObject()[u"amount"_s].toInteger();
        }
        return 0;
    }
    QString stateOf(const QString& outRefundNo)
    {
        for (const QJsonObject& entry : run(u"--json refund journal --limit 0"_s).objects()) {
            if (entry[u"out_refund_no"_s] == outRefundNo)
                return entry[u"state"_s].toString();
        }
        return {};
    }

    std::unique_ptr<CliBench> m_bench;
    QList<QJsonObject> m_orders; ///< of the sandbox's shop, nothing of them refunded
};

QTEST_GUILESS_MAIN(TestRefundCommands)
#include "tst_refundcommands.moc"
