// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "base/clock.h"
#include "base/money.h"
#include "e2e/killer.h"
#include "e2e/programs.h"
#include "e2e/refundlimits.h"
#include "sandbox/sandbox.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace wego;
using test::Killer;
using test::KillWish;
using test::Programs;
using test::Run;

// The built program refunds what a file says, by V2 with the client certificate that TLS demands,
// and is killed again and again: while it reads the file, asks for the orders, plans and sends.

namespace {

constexpr int LeastRefunds = 100;
constexpr int UsualKills = 8;
constexpr auto Header = "order_number,amount,reason\n";
const auto RefundPath = u"/secapi/pay/refund"_s;

/// What a refund is known by on both sides.
using Number = QString;

} // namespace

class TestRefundProgramKilled : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRefundHappensOnce();

private:
    void startSandbox();
    void addAccount();
    /// Two orders of three with a part, one with all; by either number in turn.
    void writeFile();
    void killAgainAndAgain(const KillWish& wish);
    [[nodiscard]] QStringList nextLife(Killer& killer);
    void compare();
    void importAgain();
    [[nodiscard]] int applied() const { return m_sandbox->requestCount(RefundPath); }
    Run wego(const QString& line)
    {
        return m_programs->wego(common() + line.split(u' ', Qt::SkipEmptyParts));
    }
    static QStringList common() { return {u"--account"_s, u"shop"_s, u"--json"_s, u"--yes"_s}; }

    std::unique_ptr<Programs> m_programs;
    QTemporaryDir m_state;
    base::SystemClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    sandbox::Ready m_ready;
    int m_refunds = 0;
    QString m_file;
    QHash<Number, qint64> m_planned; ///< fen by out_trade_no
    int m_batch = 0;
};

void TestRefundProgramKilled::initTestCase()
{
    if (const QString missing = Programs::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_programs = std::make_unique<Programs>();
    QVERIFY(m_programs->startKeyring());
}

void TestRefundProgramKilled::startSandbox()
{
    sandbox::Options options;
    options.stateFolder = m_state.path();
    options.ordersPerDay = 2 * m_refunds;
    options.followers = 0;
    options.refundDelayMs = 200;
    options.tls = true;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
    const auto ready = m_sandbox->start();
    QVERIFY(ready);
    m_ready = *ready;
}

void TestRefundProgramKilled::addAccount()
{
    QJsonObject secrets = QJsonDocument::fromJson(test::contentOf(m_ready.secretsFile)).object();
    secrets.remove(u"api_v3_key"_s); // with it the merchant would not be asked by V2
    const Run added = m_programs->wego(
        {u"account"_s, u"add"_s, u"shop"_s, u"--appid"_s, m_ready.appId, u"--mchid"_s,
            m_ready.mchid, u"--pay-url"_s, m_ready.payUrl.toString(), u"--ca-file"_s,
            m_ready.caFile, u"--sign-type"_s, u"hmac-sha256"_s, u"--p12"_s, m_ready.p12File,
            u"--secrets-stdin"_s},
        QJsonDocument(secrets).toJson());
    QVERIFY2(added.exitCode == 0, added.err.constData());
}

void TestRefundProgramKilled::writeFile()
{
    QByteArray text = Header;
    const QDate yesterday = base::beijing::today(m_clock).addDays(-1);
    const QJsonArray orders = m_sandbox->orders(yesterday, 2 * m_refunds);
    for (const QJsonValue& order : orders) {
        const auto row = static_cast<int>(m_planned.size());
        const qint64 total = order[u"total"].toInteger();
        if (row == m_refunds || order[u"refunded"].toInteger() > 0)
            continue;
        const qint64 amount = row % 3 == 0 ? total : std::max<qint64>(1, total / 3);
        const auto number = row % 2 == 0 ? u"transaction_id" : u"out_trade_no";
        text += order[number].toString().toUtf8() + ','
            + (row % 3 == 0 ? QByteArray("all") : base::Money::fromFen(amount).toYuan().toUtf8())
            + ",活动取消\n";
        m_planned.insert(order[u"out_trade_no"].toString(), amount);
    }
    QCOMPARE(m_planned.size(), m_refunds);
    m_file = m_programs->path(u"cancelled.csv"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

/// As long as nothing is planned, the file; then the file once more, or what is left open.
QStringList TestRefundProgramKilled::nextLife(Killer& killer)
{
    if (m_batch == 0)
        m_batch = wego(u"refund batches"_s).object().value(u"batch"_s).toInt();
    const bool resumes = m_batch != 0 && killer.draw(2) == 0;
    return common()
        + (resumes ? QStringList{u"refund"_s, u"resume"_s}
                   : QStringList{u"refund"_s, u"batch"_s, m_file});
}

void TestRefundProgramKilled::killAgainAndAgain(const KillWish& wish)
{
    Killer killer(wish, m_refunds, [this] { return applied(); });
    bool isKilled = true;
    while (isKilled && !killer.isDone()) {
        const auto program = m_programs->start(nextLife(killer));
        const auto left = static_cast<int>(m_refunds - m_sandbox->refunds().size());
        isKilled = killer.kill(*program, left);
        if (!isKilled)
            qWarning("%s", program->readAllStandardError().constData());
    }
    qInfo("%s; %d calls so far", killer.summary().constData(), applied());
    QVERIFY2(isKilled, "it ended by itself before the last kill");
}

void TestRefundProgramKilled::compare()
{
    const Run journal = wego(u"refund journal --limit 0"_s);
    QVERIFY2(journal.exitCode == 0, journal.err.constData());
    QHash<Number, QJsonObject> ours;
    const QList<QJsonObject> entries = journal.objects();
    for (const QJsonObject& entry : entries) {
        const QString state = entry[u"state"].toString();
        QVERIFY2(state == u"accepted" || state == u"succeeded", qPrintable(state));
        ours.insert(entry[u"out_refund_no"].toString(), entry);
    }
    QCOMPARE(entries.size(), m_refunds);
    QCOMPARE(ours.size(), m_refunds);
    const QJsonArray refunds = m_sandbox->refunds();
    QCOMPARE(refunds.size(), m_refunds);
    QHash<Number, qint64> refunded;
    for (const QJsonValue& refund : refunds) {
        const QJsonObject entry = ours.take(refund[u"out_refund_no"].toString());
        const QString order = refund[u"out_trade_no"].toString();
        const qint64 amount = refund[u"amount"].toInteger();
        QCOMPARE(entry[u"amount"][u"refund"].toInteger(), amount);
        QCOMPARE(entry[u"out_trade_no"].toString(), order);
        refunded[order] += amount;
    }
    QVERIFY(refunded == m_planned);
    const Run verified = wego(u"refund journal --verify"_s);
    QVERIFY2(verified.exitCode == 0, (verified.out + verified.err).constData());
}

void TestRefundProgramKilled::importAgain()
{
    const QString result = m_programs->path(u"result.csv"_s);
    const Run written = wego(u"refund resume %1 --result %2"_s.arg(m_batch).arg(result));
    QVERIFY2(written.exitCode == 0, (written.out + written.err).constData());
    QCOMPARE(test::contentOf(result).trimmed().count('\n'), m_refunds);
    const int calls = applied();
    for (const QString& file : {m_file, result}) {
        const Run again = wego(u"refund batch "_s + file);
        QVERIFY2(again.exitCode == 0, (again.out + again.err).constData());
    }
    QCOMPARE(applied(), calls);
    QCOMPARE(wego(u"refund journal --limit 0"_s).objects().size(), m_refunds);
}

void TestRefundProgramKilled::everyRefundHappensOnce()
{
    const auto wish = KillWish::fromEnvironment(UsualKills);
    m_refunds = std::max(LeastRefunds, 3 * wish.kills);
    startSandbox();
    if (QTest::currentTestFailed())
        return;
    addAccount();
    if (QTest::currentTestFailed())
        return;
    writeFile();
    if (QTest::currentTestFailed())
        return;
    test::injectRefundFaults(*m_sandbox);
    killAgainAndAgain(wish);
    if (QTest::currentTestFailed())
        return;
    const Run ended = wego(u"refund batch "_s + m_file);
    QVERIFY2(ended.exitCode == 0, (ended.out + ended.err).constData());
    m_sandbox->clearFaults();
    m_batch = wego(u"refund batches"_s).object().value(u"batch"_s).toInt();
    compare();
    QCOMPARE(test::brokenLimit(m_sandbox->refundRates()), QString());
    importAgain();
}

int main(int argc, char** argv)
{
    Programs::enterBus(argv, argc);
    QCoreApplication application(argc, argv);
    // Kills by the hundred take longer than Qt Test lets a test run.
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(24 * 3'600'000));
    TestRefundProgramKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_refundprogramkilled.moc"
