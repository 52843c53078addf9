// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "base/clock.h"
#include "base/random.h"
#include "domain/refundplan.h"
#include "e2e/killer.h"
#include "e2e/refundlimits.h"
#include "net/httpclient.h"
#include "sandbox/sandbox.h"
#include "security/keychain.h"
#include "services/accounts.h"
#include "services/environment.h"
#include "services/refundplanner.h"
#include "services/refunds.h"
#include "services/settings.h"
#include "services/usecases.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::AccountId;
using domain::RefundEntry;
using domain::RefundState;

// A batch of refunds whose program is killed again and again, while WeChat loses answers and has
// errors of its own. The program that is killed is this one, started again; the sandbox is in the
// one that kills.

namespace {

constexpr int Refunds = 500;
constexpr int FewRefunds = 60;
constexpr int Again = 5; ///< of them, for orders that stand in the file already
constexpr int LongestMs = 600'000;
constexpr auto ChildVariable = "WEGO_TEST_REFUNDS_CHILD";
constexpr auto MasterPassword = "a password for this test alone";
const auto V3Path = u"/v3/refund/domestic/refunds"_s;
const auto V2Path = u"/secapi/pay/refund"_s;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename T> std::optional<T> outcomeOf(net::ResultJob<T>* job)
{
    std::optional<base::Result<T>> outcome;
    QEventLoop loop;
    job->onFinished(&loop, [&](const base::Result<T>& result) {
        outcome = result;
        loop.quit();
    });
    QTimer::singleShot(LongestMs, &loop, &QEventLoop::quit);
    loop.exec();
    if (outcome && !*outcome)
        qWarning("%s", qPrintable(base::toLogLine(outcome->error())));
    return outcome && *outcome ? std::optional<T>(**outcome) : std::nullopt;
}

/// The services on everything that is kept in a folder.
class Program {
public:
    explicit Program(const QString& home) : m_home(home) { }

    bool open()
    {
        auto keychain = security::openFileKeychain(
            m_home + u"/keychain"_s, base::Secret(QByteArray(MasterPassword)));
        auto database = store::Database::open(databaseIn(m_home));
        if (!keychain || !database)
            return false;
        m_keychain = std::move(*keychain);
        m_database = std::move(*database);
        m_environment.reset(new services::Environment{m_clock, m_random, *m_keychain, *m_database,
            m_settings, m_home + u"/archive"_s, m_home + u"/cache"_s,
            [this](const net::HttpConfiguration& configuration) {
                return std::make_unique<net::HttpClient>(configuration, m_clock, m_random);
            }});
        m_useCases = std::make_unique<services::UseCases>(*m_environment);
        return true;
    }

    [[nodiscard]] services::Refunds& refunds() { return m_useCases->refunds; }
    [[nodiscard]] services::Accounts& accounts() { return m_useCases->accounts; }
    [[nodiscard]] AccountId account() { return accounts().all().first().id; }

    static QString databaseIn(const QString& home) { return home + u"/wego.sqlite"_s; }

private:
    QString m_home;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    services::Settings m_settings{QString()};
    std::unique_ptr<security::Keychain> m_keychain;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<services::Environment> m_environment;
    std::unique_ptr<services::UseCases> m_useCases;
};

/// Goes on with the batch until it is through, or until the other program kills this one.
int runAsChild(qint64 batch)
{
    Program program(qEnvironmentVariable("WEGODESK_HOME"));
    if (!program.open())
        return 2;
    const auto ended = outcomeOf(program.refunds().run(program.account(), batch));
    return ended && ended->open() == 0 ? 0 : 1;
}

} // namespace

class TestRefundsKilled : public QObject {
    Q_OBJECT

private slots:
    void everyRefundHappensOnce_data();
    void everyRefundHappensOnce();
    void survivesOtherKeysAndClocks_data();
    void survivesOtherKeysAndClocks();

private:
    void startSandbox();
    void addAccount(domain::PayMode mode);
    void planBatch(int refunds, int again);
    [[nodiscard]] services::RefundPlan makePlan(int refunds, int again);
    void killAgainAndAgain(const test::KillWish& wish);
    [[nodiscard]] std::unique_ptr<QProcess> startChild();
    void runToTheEnd();
    void runHere(const QString& pauseCode);
    void compare();
    void compareRates();
    void importAgain();
    [[nodiscard]] int applied() const
    {
        return m_sandbox->requestCount(V3Path) + m_sandbox->requestCount(V2Path);
    }
    [[nodiscard]] bool isStoreSound();
    [[nodiscard]] QString home() const { return m_home->path(); }

    QTemporaryDir m_state;
    std::optional<QTemporaryDir> m_home;
    base::SystemClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    sandbox::Ready m_ready;
    qint64 m_batch = 0;
    services::RefundPlan m_plan;
};

void TestRefundsKilled::startSandbox()
{
    sandbox::Options options;
    options.stateFolder = m_state.path();
    options.ordersPerDay = 2 * Refunds;
    options.followers = 0;
    options.refundDelayMs = 200;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
    const auto ready = m_sandbox->start();
    QVERIFY(ready);
    m_ready = *ready;
}

void TestRefundsKilled::addAccount(domain::PayMode mode)
{
    Program program(home());
    QVERIFY(program.open());
    services::AccountDraft draft;
    draft.account.name = u"shop"_s;
    draft.account.appId = m_ready.appId;
    draft.account.mchid = m_ready.mchid;
    draft.account.payUrl = m_ready.payUrl;
    draft.account.payMode = mode;
    const QJsonObject secrets = QJsonDocument::fromJson(contentOf(m_ready.secretsFile)).object();
    for (const auto kind : {domain::SecretKind::ApiV2Key, domain::SecretKind::ApiV3Key}) {
        draft.secrets.insert_or_assign(
            kind, base::Secret(secrets.value(domain::toString(kind)).toString().toUtf8()));
    }
    const QDateTime now = base::beijing::now(m_clock);
    for (const QString& file : {m_ready.certFile, m_ready.keyFile, m_ready.wechatpayKeyFile}) {
        services::Accounts::takeFile(draft, QFileInfo(file).fileName(), contentOf(file), now);
    }
    draft.account.wechatpayKeyId = m_ready.wechatpayKeyId;
    QVERIFY(outcomeOf(program.accounts().add(std::move(draft))));
}

/// A dry run that has asked for everything, without its five hundred questions.
services::RefundPlan TestRefundsKilled::makePlan(int refunds, int again)
{
    services::RefundPlan plan;
    const QDate yesterday = base::beijing::today(m_clock).addDays(-1);
    const QJsonArray orders = m_sandbox->orders(yesterday, 2 * Refunds);
    QList<domain::RefundRow> repeated;
    for (const QJsonValue& order : orders) {
        if (order[u"refunded"].toInteger() > 0 || plan.file.rows.size() == refunds - again)
            continue;
        domain::RefundRow row;
        row.row = static_cast<int>(plan.file.rows.size()) + 2;
        row.number = {domain::OrderNumberKind::TransactionId, order[u"transaction_id"].toString()};
        const qint64 total = order[u"total"].toInteger();
        row.amount = base::Money::fromFen(std::max<qint64>(1, total / (1 + row.row % 3)));
        row.reason = u"活动取消"_s;
        plan.file.rows.append(row);
        if (row.row % 3 > 0 && repeated.size() < again)
            repeated.append(row);
        domain::KnownOrder known;
        known.order.emplace();
        known.order->mchid = m_ready.mchid;
        known.order->outTradeNo = order[u"out_trade_no"].toString();
        known.order->transactionId = row.number.value;
        known.order->total = base::Money::fromFen(total);
        known.order->state = domain::TradeState::Paid;
        known.order->paidAt = base::beijing::now(m_clock).addDays(-1);
        known.isComplete = true;
        plan.orders.insert(domain::keyOf(row.number), known);
    }
    for (domain::RefundRow& row : repeated) {
        row.row = static_cast<int>(plan.file.rows.size()) + 2;
        row.amount = base::Money::fromFen(1);
        plan.file.rows.append(row);
    }
    plan.file.name = u"cancelled.csv"_s;
    plan.file.digest = domain::digestOf(plan.file.rows);
    plan.wasQueried = true;
    plan.rows = domain::judge(plan.file.rows, {plan.orders, {}, true, m_clock.nowMs()});
    for (const domain::PlannedRefund& row : std::as_const(plan.rows)) {
        domain::RefundTally& tally = plan.verdicts[static_cast<size_t>(row.verdict)];
        ++tally.count;
        tally.amount += row.amount;
    }
    return plan;
}

void TestRefundsKilled::planBatch(int refunds, int again)
{
    m_plan = makePlan(refunds, again);
    QCOMPARE(m_plan.toSend().count, refunds);
    Program program(home());
    QVERIFY(program.open());
    const auto batch = outcomeOf(program.refunds().plan(program.account(), m_plan));
    QVERIFY(batch);
    QCOMPARE(batch->all().count, refunds);
    QCOMPARE(batch->all().amount, m_plan.toSend().amount);
    m_batch = batch->number;
}

std::unique_ptr<QProcess> TestRefundsKilled::startChild()
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WEGODESK_HOME"_s, home());
    environment.insert(QString::fromLatin1(ChildVariable), QString::number(m_batch));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), QStringList());
    return process;
}

void TestRefundsKilled::killAgainAndAgain(const test::KillWish& wish)
{
    test::Killer killer(wish, Refunds, [this] { return applied(); });
    bool isKilled = true;
    while (isKilled && !killer.isDone()) {
        const auto left = static_cast<int>(Refunds - m_sandbox->refunds().size());
        isKilled = killer.kill(*startChild(), left);
    }
    qInfo("%s; %d calls so far", killer.summary().constData(), applied());
    QVERIFY2(isKilled, "it ended by itself before the last kill");
    for (const int kills : killer.quarters())
        QVERIFY2(kills >= wish.kills / 20, "the kills are not spread over the batch");
}

void TestRefundsKilled::runToTheEnd()
{
    const auto child = startChild();
    QEventLoop loop;
    connect(child.get(), &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(LongestMs, &loop, &QEventLoop::quit);
    loop.exec();
    QCOMPARE(child->state(), QProcess::NotRunning);
    QCOMPARE(child->exitStatus(), QProcess::NormalExit);
    QCOMPARE(child->exitCode(), 0);
}

bool TestRefundsKilled::isStoreSound()
{
    const QString connection = u"check"_s;
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(Program::databaseIn(home()));
        if (!database.open())
            return false;
        QSqlQuery query(u"PRAGMA integrity_check"_s, database);
        answer = query.next() ? query.value(0).toString() : QString();
    }
    QSqlDatabase::removeDatabase(connection);
    return answer == u"ok";
}

/// What the journal says against what WeChat has, refund by refund.
void TestRefundsKilled::compare()
{
    Program program(home());
    QVERIFY(program.open());
    const auto entries = outcomeOf(program.refunds().entries(program.account(), m_batch));
    QVERIFY(entries);
    QCOMPARE(entries->size(), m_plan.toSend().count);
    QHash<QString, RefundEntry> ours;
    base::Money planned;
    for (const RefundEntry& entry : *entries) {
        QVERIFY2(entry.state == RefundState::Succeeded || entry.state == RefundState::Accepted,
            qPrintable(entry.order.outRefundNo + u' ' + domain::toString(entry.state) + u' '
                + entry.why + u' ' + entry.message));
        QVERIFY(!ours.contains(entry.order.outRefundNo));
        ours.insert(entry.order.outRefundNo, entry);
        planned += entry.order.amount;
    }
    QCOMPARE(planned, m_plan.toSend().amount);
    const QJsonArray refunds = m_sandbox->refunds();
    QCOMPARE(refunds.size(), m_plan.toSend().count);
    QSet<QPair<QString, qint64>> orders;
    base::Money refunded;
    for (const QJsonValue& refund : refunds) {
        const QString number = refund[u"out_refund_no"].toString();
        QVERIFY(ours.contains(number));
        const RefundEntry entry = ours.take(number);
        QCOMPARE(refund[u"out_trade_no"].toString(), entry.order.outTradeNo);
        QCOMPARE(refund[u"amount"].toInteger(), entry.order.amount.fen());
        const auto order = qMakePair(entry.order.outTradeNo, qint64{entry.order.amount.fen()});
        QVERIFY2(!orders.contains(order), "refunded twice");
        orders.insert(order);
        refunded += base::Money::fromFen(refund[u"amount"].toInteger());
    }
    QCOMPARE(refunded, planned);
    QVERIFY(ours.isEmpty());
    const auto report = outcomeOf(program.refunds().verifyJournal());
    QVERIFY(report);
    QVERIFY(report->isSound());
    QCOMPARE(report->entries, m_plan.toSend().count);
}

void TestRefundsKilled::compareRates()
{
    const QJsonObject rates = m_sandbox->refundRates();
    qInfo("%s", QJsonDocument(rates).toJson(QJsonDocument::Compact).constData());
    QCOMPARE(test::brokenLimit(rates), QString());
    // Some orders were refunded twice, so that there was something to measure.
    QVERIFY(rates.contains(u"smallest_gap_ms"_s));
}

void TestRefundsKilled::importAgain()
{
    const int calls = applied();
    Program program(home());
    QVERIFY(program.open());
    const auto batch = outcomeOf(program.refunds().plan(program.account(), m_plan));
    QVERIFY(batch);
    QCOMPARE(batch->number, m_batch);
    QVERIFY(outcomeOf(program.refunds().run(program.account(), m_batch)));
    QCOMPARE(applied(), calls);
}

void TestRefundsKilled::everyRefundHappensOnce_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("v3") << static_cast<int>(domain::PayMode::V3PublicKey);
}

void TestRefundsKilled::everyRefundHappensOnce()
{
    QFETCH(const int, mode);
    const auto wish = test::KillWish::fromEnvironment(20);
    m_home.emplace();
    startSandbox();
    addAccount(static_cast<domain::PayMode>(mode));
    if (QTest::currentTestFailed())
        return;
    planBatch(Refunds, Again);
    if (QTest::currentTestFailed())
        return;
    test::injectRefundFaults(*m_sandbox);
    killAgainAndAgain(wish);
    if (QTest::currentTestFailed())
        return;
    runToTheEnd();
    m_sandbox->clearFaults();
    QVERIFY(isStoreSound());
    compare();
    compareRates();
    importAgain();
}

void TestRefundsKilled::survivesOtherKeysAndClocks_data()
{
    using Kind = sandbox::Fault::Kind;
    using domain::PayMode;
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("value");
    const auto add = [](const char* name, PayMode mode, Kind kind, int value) {
        QTest::newRow(name) << static_cast<int>(mode) << static_cast<int>(kind) << value;
    };
    add("key to certificate", PayMode::V3PublicKey, Kind::CertificateSwitch, 0);
    add("certificate to key", PayMode::V3Certificate, Kind::CertificateSwitch, 0);
    add("key, clock ahead", PayMode::V3PublicKey, Kind::ClockSkew, 600);
    add("key, clock behind", PayMode::V3PublicKey, Kind::ClockSkew, -600);
    add("certificate, clock ahead", PayMode::V3Certificate, Kind::ClockSkew, 600);
}

/// In the middle of a batch WeChat signs with something else, or some of its machines have another
/// time.
void TestRefundsKilled::survivesOtherKeysAndClocks()
{
    QFETCH(const int, mode);
    QFETCH(const int, kind);
    QFETCH(const int, value);
    m_home.emplace();
    startSandbox();
    addAccount(static_cast<domain::PayMode>(mode));
    if (QTest::currentTestFailed())
        return;
    planBatch(FewRefunds, 0);
    if (QTest::currentTestFailed())
        return;
    const sandbox::Fault fault{.kind = static_cast<sandbox::Fault::Kind>(kind),
        .value = value,
        .count = 5,
        .path = u"/v3/refund"_s};
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        if (m_sandbox->refunds().size() < FewRefunds / 3)
            return;
        watch.stop();
        m_sandbox->inject(fault);
    });
    watch.start(1);
    runHere(fault.kind == sandbox::Fault::Kind::ClockSkew ? u"wego.clock-off"_s : QString());
    QVERIFY(!watch.isActive());
    compare();
    QCOMPARE(test::brokenLimit(m_sandbox->refundRates()), QString());
    importAgain();
}

/// With an operator who reads why it has paused and lets it go on. Without a code it must not
/// pause.
void TestRefundsKilled::runHere(const QString& pauseCode)
{
    Program program(home());
    QVERIFY(program.open());
    QSet<QString> pauses;
    auto* run = program.refunds().run(program.account(), m_batch);
    connect(run, &services::RefundRunJob::paused, run, [&](const std::optional<base::Error>& why) {
        pauses.insert(why ? why->code : QString());
        QTimer::singleShot(0, run, &services::RefundRunJob::resume);
    });
    const auto ended = outcomeOf(run);
    QVERIFY(ended);
    QCOMPARE(ended->open(), 0);
    QCOMPARE(pauses, pauseCode.isEmpty() ? QSet<QString>() : QSet<QString>{pauseCode});
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (const QByteArray batch = qgetenv(ChildVariable); !batch.isEmpty())
        return runAsChild(batch.toLongLong());
    // Kills by the hundred take longer than Qt Test lets a test run.
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(24 * 3'600'000));
    TestRefundsKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_refundskilled.moc"
