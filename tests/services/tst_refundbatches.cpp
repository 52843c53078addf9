// SPDX-License-Identifier: GPL-3.0-or-later
#include "refundbench.h"
#include "services/paysession.h"
#include "services/refundapproval.h"
#include "services/refundchecks.h"
#include "services/refundqueue.h"
#include "store/database.h"

#include <QSet>
#include <QTest>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::PayMode;
using domain::RefundBatch;
using domain::RefundEntry;
using domain::RefundState;
using domain::RefundVerdict;
using domain::RefusalReason;
using sandbox::Fault;
using services::RefundPlan;
using test::outcomeOf;
using test::RefundBench;

namespace {

template <typename T> QString codeOf(const base::Result<T>& result)
{
    return result ? u"ok"_s : result.error().code;
}

QString reasonOf(const base::Result<RefundBatch>& result)
{
    return result ? u"ok"_s : result.error().code + u' ' + result.error().facts[u"reason"_s];
}

} // namespace

class TestRefundBatches : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void dryRunAsksNobody();
    void dryRunWithQuestions();
    void refundsMadeElsewhere_data();
    void refundsMadeElsewhere();
    void dryRunCanBeCancelled();
    void sameFileIsTheSameBatch();
    void planThatHasChanged();
    void nothingIsLeftToPlan();
    void rowsAreAskedForBeforeTheyGo();
    void unknownOrdersAreAskedForWhenPlanned();
    void ordersThatDoNotExistAreLearnt();
    void noRefundStandsInItsOwnWay();

    void runsToItsEnd();
    void pausesForMoney();
    void pausesAndGoesOn();
    void pausedBeforeItBegins();
    void cancelledRunsGoOn();
    void stoppedBatchSendsNothing();
    void doubtsOfAStoppedBatchAreAskedFor();
    void whatMayBeOnItsWayIsNotGivenUp();
    void oneBatchRunsOnce();
    void clocksThatDiffer();
    void lostConnection();
    void resultSendsNothing();

    void approvalIsDemanded();
    void approversAreThoseOfTheBatch();
    void approvalsThatDoNotFit();
    void ownApproval();
    void requestsThatAreNone();

private:
    services::Refunds& refunds() { return *m_bench->refunds; }
    [[nodiscard]] const domain::AccountId& account() const { return m_bench->account; }
    base::Result<RefundPlan> dryRun(const services::RefundFile& file, bool query = true)
    {
        return outcomeOf(refunds().dryRun(account(), file, query));
    }
    base::Result<RefundBatch> run(qint64 batch)
    {
        return outcomeOf(refunds().run(account(), batch));
    }
    void refundElsewhere(int index);
    RefundBatch planned(int count)
    {
        return m_bench->planned(m_bench->file(count)).value_or(RefundBatch());
    }
    void setLimit(qint64 fen, const QList<domain::Approver>& approvers);
    [[nodiscard]] QString path(const QString& name) const { return m_bench->fixture.path(name); }
    services::ApprovalRequest requestFor(qint64 batch);
    base::Result<RefundBatch> take(qint64 batch, const services::Approval& approval);

    std::unique_ptr<RefundBench> m_bench;
};

void TestRefundBatches::init()
{
    m_bench = std::make_unique<RefundBench>(PayMode::V3PublicKey, 100);
    QVERIFY(m_bench->isReady());
}

void TestRefundBatches::dryRunAsksNobody()
{
    const auto plan = dryRun(m_bench->file(3), false);
    QVERIFY(plan);
    QCOMPARE(plan->of(RefundVerdict::QueryFirst).count, 3);
    QCOMPARE(plan->toSend().amount, base::Money::fromFen(300));
    QVERIFY(!plan->wasQueried);
    QVERIFY(!plan->earlier);
    QVERIFY(!plan->archivedUntil.isValid());
    const auto path = u"/v3/pay/transactions/id/"_s + m_bench->transactionId(0);
    QCOMPARE(m_bench->fixture.sandbox().requestCount(path), 0);
}

void TestRefundBatches::dryRunWithQuestions()
{
    services::RefundFile file = m_bench->file(2);
    file.rows.append(RefundBench::row(4, m_bench->transactionId(0), 100));
    file.rows.append(RefundBench::row(5, m_bench->transactionId(2), 100'000'000));
    file.rows.append(RefundBench::row(6, u"4200000000202611210000000000"_s, 100));
    auto* job = refunds().dryRun(account(), file, true);
    const QSignalSpy progress(job, &net::Job::progressChanged);
    const auto plan = outcomeOf(job);
    QVERIFY(plan);
    QCOMPARE(plan->of(RefundVerdict::Refund).count, 2);
    QCOMPARE(plan->of(RefundVerdict::Refused).count, 3);
    const auto count = [&](RefusalReason reason) {
        return plan->reasons[static_cast<size_t>(reason)].count;
    };
    QCOMPARE(count(RefusalReason::Duplicate), 1);
    QCOMPARE(count(RefusalReason::MoreThanLeft), 1);
    QCOMPARE(count(RefusalReason::UnknownOrder), 1);
    QCOMPARE(progress.last().at(0).toLongLong(), 4);
    QCOMPARE(progress.last().at(1).toLongLong(), 4);
    QCOMPARE(m_bench->sent(), 0);
}

/// One fen of this order of the shop, of which nothing is known here.
void TestRefundBatches::refundElsewhere(int index)
{
    std::shared_ptr<services::PaySession> session;
    services::PaySession::open(*m_bench->fixture.environment, *m_bench->accounts->find(account()),
        this, [&session](const auto& opened) { session = opened.value_or(nullptr); });
    QTRY_VERIFY_WITH_TIMEOUT(session, 60'000);
    domain::RefundOrder order;
    order.outRefundNo = u"ELSEWHERE-1"_s;
    order.transactionId = m_bench->transactionId(index);
    order.amount = base::Money::fromFen(1);
    order.total = m_bench->total(index);
    QVERIFY(outcomeOf(session->client().refunds().apply(order)));
}

void TestRefundBatches::refundsMadeElsewhere_data()
{
    QTest::addColumn<bool>("withV2Key");
    QTest::newRow("with a V2 key they are listed") << true;
    QTest::newRow("by v3 alone they are hidden") << false;
}

void TestRefundBatches::refundsMadeElsewhere()
{
    QFETCH(const bool, withV2Key);
    services::AccountDraft draft = m_bench->fixture.draft(PayMode::V3PublicKey);
    draft.account.name = u"Second"_s;
    if (!withV2Key)
        draft.secrets.erase(domain::SecretKind::ApiV2Key);
    const auto second = outcomeOf(m_bench->accounts->add(std::move(draft)));
    QVERIFY(second);
    refundElsewhere(1);
    services::RefundFile file = m_bench->file(2);
    const auto plan = outcomeOf(refunds().dryRun(second->id, file, true));
    QVERIFY(plan);
    QCOMPARE(plan->of(RefundVerdict::Refund).count, 2);
    // Nothing was refunded of the first one, and that WeChat tells by v3, too.
    QVERIFY(!plan->rows.first().mayHideRefunds);
    QCOMPARE(plan->rows.last().mayHideRefunds, !withV2Key);
    QCOMPARE(plan->rows.last().refunded.isZero(), !withV2Key);
    // It may be sent all the same: what is too much WeChat refuses.
    QCOMPARE(codeOf(outcomeOf(refunds().plan(second->id, *plan))), u"ok"_s);
}

void TestRefundBatches::dryRunCanBeCancelled()
{
    auto* job = refunds().dryRun(account(), m_bench->file(10), true);
    connect(job, &net::Job::progressChanged, this, [job](qint64 done) {
        if (done == 2)
            job->cancel();
    });
    QCOMPARE(codeOf(outcomeOf(job)), u"wego.cancelled"_s);
}

void TestRefundBatches::sameFileIsTheSameBatch()
{
    const RefundBatch first = planned(3);
    QCOMPARE(first.all().count, 3);
    QCOMPARE(first.open(), 3);
    services::RefundFile renamed = m_bench->file(3);
    renamed.name = u"other.csv"_s;
    const auto plan = dryRun(renamed);
    QVERIFY(plan->earlier);
    QCOMPARE(plan->toSend().count, 0);
    QCOMPARE(outcomeOf(refunds().plan(account(), *plan))->number, first.number);
    QVERIFY(run(first.number));
    QCOMPARE(m_bench->planned(renamed)->number, first.number);
    QVERIFY(run(first.number));
    QCOMPARE(m_bench->accepted(), 3);
    QCOMPARE(m_bench->sent(), 3);
}

void TestRefundBatches::planThatHasChanged()
{
    const auto plan = dryRun(m_bench->file(3));
    QVERIFY(plan);
    // The same order and amount in another file, which was faster.
    QVERIFY(m_bench->planned(m_bench->file(1)));
    const auto late = outcomeOf(refunds().plan(account(), *plan));
    QCOMPARE(codeOf(late), u"wego.plan-changed"_s);
    QCOMPARE(late.error().facts[u"count"_s], u"2"_s);
    QCOMPARE(outcomeOf(refunds().batches(account()))->size(), 1);
}

void TestRefundBatches::nothingIsLeftToPlan()
{
    services::RefundFile file;
    file.rows = {RefundBench::row(2, u"4200000000202611210000000000"_s, 100)};
    file.digest = domain::digestOf(file.rows);
    QCOMPARE(codeOf(m_bench->planned(file)), u"wego.nothing-to-refund"_s);
}

void TestRefundBatches::rowsAreAskedForBeforeTheyGo()
{
    const services::RefundFile file = m_bench->file(2);
    QVERIFY(dryRun(file)); // what was asked for is known from now on, though not for how long
    const auto plan = dryRun(file, false);
    QCOMPARE(plan->of(RefundVerdict::QueryFirst).count, 2);
    const auto batch = outcomeOf(refunds().plan(account(), *plan));
    QCOMPARE(codeOf(batch), u"ok"_s);
    for (const RefundEntry& entry : m_bench->entries(batch->number))
        QCOMPARE(entry.why, u"wego.query-first"_s);
    const auto path = u"/v3/pay/transactions/id/"_s + m_bench->transactionId(0);
    const int asked = m_bench->fixture.sandbox().requestCount(path);
    // One of them cannot be found any more.
    m_bench->fault(Fault::Kind::ErrorCode, 1,
        u"/v3/pay/transactions/id/"_s + m_bench->transactionId(1), "ORDER_NOT_EXIST");
    QVERIFY(run(batch->number));
    QCOMPARE(m_bench->fixture.sandbox().requestCount(path), asked + 1);
    QCOMPARE(m_bench->accepted(), 1);
    const auto entries = m_bench->entries(batch->number);
    QCOMPARE(domain::toString(entries[0].state), u"succeeded"_s);
    QCOMPARE(domain::toString(entries[1].state), u"refused"_s);
    QCOMPARE(entries[1].why, u"ORDER_NOT_EXIST"_s);
    QCOMPARE(entries[1].sends, 0);
}

void TestRefundBatches::unknownOrdersAreAskedForWhenPlanned()
{
    const auto plan = dryRun(m_bench->file(2), false);
    const auto batch = outcomeOf(refunds().plan(account(), *plan));
    QCOMPARE(codeOf(batch), u"ok"_s);
    for (const RefundEntry& entry : m_bench->entries(batch->number))
        QVERIFY(entry.order.total >= base::Money::fromFen(100));
    // All that is left of an order that nobody knows is no sum that anybody has confirmed.
    services::RefundFile all = m_bench->file(1, 5);
    all.rows.first().amount.reset();
    all.rows.first().takesAll = true;
    all.digest = domain::digestOf(all.rows);
    QCOMPARE(codeOf(m_bench->planned(all, false)), u"wego.plan-changed"_s);
    QCOMPARE(codeOf(m_bench->planned(all, false)), u"ok"_s);
}

/// Whoever looks at the plan once more sees why it has changed, and can go on.
void TestRefundBatches::ordersThatDoNotExistAreLearnt()
{
    services::RefundFile file = m_bench->file(2);
    file.rows.append(RefundBench::row(4, u"4200000000202611210000000000"_s, 100));
    file.digest = domain::digestOf(file.rows);
    const auto first = dryRun(file, false);
    QCOMPARE(first->toSend().count, 3);
    const auto changed = outcomeOf(refunds().plan(account(), *first));
    QCOMPARE(codeOf(changed), u"wego.plan-changed"_s);
    QCOMPARE(changed.error().facts[u"count"_s], u"2"_s);
    QCOMPARE(changed.error().facts[u"total"_s], u"2.00"_s);
    const auto second = dryRun(file, false);
    QCOMPARE(second->toSend().count, 2);
    QVERIFY(second->rows.last().reason == RefusalReason::UnknownOrder);
    const auto batch = outcomeOf(refunds().plan(account(), *second));
    QCOMPARE(codeOf(batch), u"ok"_s);
    QCOMPARE(batch->all().count, 2);
    // Not for ever: such an order may be made.
    m_bench->fixture.clock.startAt(m_bench->fixture.clock.nowMs() + 600'000);
    file.rows.last().amount = base::Money::fromFen(200);
    file.digest = domain::digestOf(file.rows);
    QVERIFY(dryRun(file, false)->rows.last().verdict == RefundVerdict::QueryFirst);
}

/// Sent before a kill, and seen by WeChat only now.
void TestRefundBatches::noRefundStandsInItsOwnWay()
{
    const RefundBatch batch = planned(1);
    RefundEntry entry = m_bench->entries(batch.number).first();
    entry.state = RefundState::Sent;
    entry.order.amount = entry.order.total;
    domain::KnownOrder known{domain::Order()};
    known.order->transactionId = entry.order.transactionId;
    known.order->total = entry.order.total;
    known.order->state = domain::TradeState::Refunded;
    known.refunds.append(domain::Refund());
    known.refunds[0].outRefundNo = entry.order.outRefundNo;
    known.refunds[0].amount = entry.order.amount;
    const store::RefundJournal journal(m_bench->fixture.environment->database, batch.mchid);
    const auto own = services::checkRules(journal, entry, known, 0);
    QVERIFY(own);
    QCOMPARE(domain::toString(own->entry.state), u"sent"_s);
    QVERIFY(!own->hasToWait);
    known.refunds[0].outRefundNo = u"ANOTHER"_s;
    const auto another = services::checkRules(journal, entry, known, 0);
    QVERIFY(another);
    QCOMPARE(another->entry.message, u"nothing-left"_s);
}

void TestRefundBatches::runsToItsEnd()
{
    const RefundBatch batch = planned(8);
    auto* job = refunds().run(account(), batch.number);
    const QSignalSpy progress(job, &net::Job::progressChanged);
    const QSignalSpy changes(&refunds(), &services::Refunds::entriesChanged);
    const auto ended = outcomeOf(job);
    QVERIFY(ended);
    QCOMPARE(ended->open(), 0);
    QCOMPARE(ended->of(RefundState::Succeeded).count, 8);
    QCOMPARE(progress.last().at(0).toLongLong(), 8);
    QCOMPARE(progress.last().at(1).toLongLong(), 8);
    QCOMPARE(changes.size(), 24);
    QSet<QString> numbers;
    for (const RefundEntry& entry : m_bench->entries(batch.number))
        numbers.insert(entry.order.outRefundNo);
    QCOMPARE(numbers.size(), 8);
    QCOMPARE(m_bench->accepted(), 8);
    QVERIFY(m_bench->isJournalSound());
}

void TestRefundBatches::pausesForMoney()
{
    const RefundBatch batch = planned(5);
    m_bench->fixture.sandbox().setBalance(base::Money::fromFen(250));
    auto* job = refunds().run(account(), batch.number);
    QList<std::optional<base::Error>> pauses;
    connect(job, &services::RefundRunJob::paused, this, [&](const std::optional<base::Error>& why) {
        pauses.append(why);
        QVERIFY(job->isPaused());
        QCOMPARE(m_bench->accepted(), 2);
        // Whoever tops up goes on.
        m_bench->fixture.sandbox().setBalance(base::Money::fromFen(10'000));
        job->resume();
    });
    const auto ended = outcomeOf(job);
    QVERIFY(ended);
    QCOMPARE(pauses.size(), 1);
    QVERIFY(pauses.first());
    QCOMPARE(pauses.first()->code, u"NOT_ENOUGH"_s);
    QCOMPARE(ended->of(RefundState::Succeeded).count, 5);
    QCOMPARE(m_bench->accepted(), 5);
    QCOMPARE(m_bench->sent(), 6);
}

void TestRefundBatches::pausesAndGoesOn()
{
    const RefundBatch batch = planned(5);
    auto* job = refunds().run(account(), batch.number);
    int sentWhenPaused = 0;
    connect(job, &services::RefundRunJob::entryChanged, this, [&](const RefundEntry& entry) {
        if (entry.state == RefundState::Sent && m_bench->sent() == 1)
            job->pause();
    });
    connect(job, &services::RefundRunJob::paused, this, [&](const std::optional<base::Error>& why) {
        QVERIFY(!why);
        sentWhenPaused = m_bench->sent();
        // Between two rows: nothing is on its way.
        for (const RefundEntry& entry : m_bench->entries(batch.number))
            QVERIFY(entry.state != RefundState::Sent);
        job->resume();
    });
    QVERIFY(outcomeOf(job));
    QCOMPARE(sentWhenPaused, 2);
    QCOMPARE(m_bench->accepted(), 5);
}

void TestRefundBatches::pausedBeforeItBegins()
{
    const RefundBatch batch = planned(2);
    auto* job = refunds().run(account(), batch.number);
    const QSignalSpy pauses(job, &services::RefundRunJob::paused);
    job->pause();
    QCOMPARE(pauses.size(), 1);
    m_bench->fixture.clock.callAfter(200, this, [job, this] {
        QCOMPARE(m_bench->sent(), 0);
        job->resume();
    });
    QCOMPARE(codeOf(outcomeOf(job)), u"ok"_s);
    QCOMPARE(m_bench->accepted(), 2);
}

void TestRefundBatches::cancelledRunsGoOn()
{
    const RefundBatch batch = planned(5);
    auto* job = refunds().run(account(), batch.number);
    connect(job, &services::RefundRunJob::entryChanged, this, [job](const RefundEntry& entry) {
        if (entry.state == RefundState::Sent)
            job->cancel();
    });
    QCOMPARE(codeOf(outcomeOf(job)), u"wego.cancelled"_s);
    // What was on its way is written down though nobody waits for it.
    QTRY_COMPARE(domain::toString(m_bench->entries(batch.number).first().state), u"accepted"_s);
    const auto ended = run(batch.number);
    QCOMPARE(codeOf(ended), u"ok"_s);
    QCOMPARE(m_bench->accepted(), 5);
    QCOMPARE(m_bench->sent(), 5);
}

void TestRefundBatches::stoppedBatchSendsNothing()
{
    const RefundBatch batch = planned(5);
    const auto stopped = outcomeOf(refunds().stop(account(), batch.number));
    QVERIFY(stopped);
    QVERIFY(stopped->isStopped);
    QCOMPARE(stopped->of(RefundState::Cancelled).count, 5);
    QVERIFY(run(batch.number));
    QCOMPARE(m_bench->sent(), 0);
    QVERIFY(m_bench->isJournalSound());
}

void TestRefundBatches::doubtsOfAStoppedBatchAreAskedFor()
{
    const RefundBatch batch = planned(4);
    // The answer to the first is lost, and the second leaves no computer.
    m_bench->fault(Fault::Kind::DropAfter, 1, u"/v3/refund"_s);
    auto* job = refunds().run(account(), batch.number);
    connect(job, &services::RefundRunJob::entryChanged, this, [job](const RefundEntry& entry) {
        if (entry.state == RefundState::Unknown)
            job->cancel();
    });
    QCOMPARE(codeOf(outcomeOf(job)), u"wego.cancelled"_s);
    store::RefundJournal journal(m_bench->fixture.environment->database, batch.mchid);
    const qint64 nowMs = m_bench->fixture.clock.nowMs();
    const RefundEntry second = m_bench->entries(batch.number).at(1);
    QVERIFY(journal.move(RefundState::Planned, services::aboutToSend(second, nowMs)));
    QCOMPARE(outcomeOf(refunds().stop(account(), batch.number))->open(), 2);
    m_bench->fixture.clock.startAt(nowMs + 60'000);
    const auto ended = run(batch.number);
    QCOMPARE(codeOf(ended), u"ok"_s);
    QCOMPARE(ended->of(RefundState::Succeeded).count, 1);
    QCOMPARE(ended->of(RefundState::Cancelled).count, 3);
    QVERIFY(ended->endedMs > 0);
    QCOMPARE(m_bench->accepted(), 1);
    QCOMPARE(m_bench->fixture.sandbox().requestCount(
                 u"/v3/refund/domestic/refunds/"_s + second.order.outRefundNo),
        1);
    QVERIFY(m_bench->isJournalSound());
}

void TestRefundBatches::whatMayBeOnItsWayIsNotGivenUp()
{
    const RefundBatch batch = planned(1);
    store::RefundJournal journal(m_bench->fixture.environment->database, batch.mchid);
    const RefundEntry planned = m_bench->entries(batch.number).first();
    const auto sent = journal.move(RefundState::Planned, services::aboutToSend(planned, 1'000));
    QVERIFY(sent);
    QVERIFY(services::whenMissing(journal, *sent, {}, 99'000)->mayBeRepeated);
    QVERIFY(journal.stopBatch(batch.number, u"li"_s, 2'000));
    const auto early = services::whenMissing(journal, *sent, {}, 31'000);
    QVERIFY(early);
    QVERIFY(!early->mayBeRepeated);
    QCOMPARE(early->waitMs, 30'000);
    QCOMPARE(early->entry, *sent);
    services::RefundQueue queue({});
    domain::RefundPace pace;
    queue.add(*sent, 31'000);
    queue.settle(*early, 31'000);
    QCOMPARE(queue.next(pace, 31'000, true).waitMs, 30'000);
    // Nobody knows how much time has passed when the clock was set back.
    const auto setBack = services::whenMissing(journal, *sent, {}, -3'600'000);
    QVERIFY(setBack);
    QCOMPARE(setBack->waitMs, 60'000);
    QCOMPARE(setBack->entry, *sent);
    const auto late = services::whenMissing(journal, *sent, {}, 61'000);
    QVERIFY(late);
    QCOMPARE(domain::toString(late->entry.state), u"cancelled"_s);
    // Somebody else was faster.
    QCOMPARE(codeOf(services::whenMissing(journal, *sent, {}, 61'000)), u"wego.refund-moved"_s);
}

void TestRefundBatches::oneBatchRunsOnce()
{
    const RefundBatch batch = planned(5);
    auto* first = refunds().run(account(), batch.number);
    bool isTried = false;
    connect(first, &services::RefundRunJob::entryChanged, this, [&] {
        if (std::exchange(isTried, true))
            return;
        services::Orders orders(*m_bench->fixture.environment);
        services::Refunds others(*m_bench->fixture.environment, orders);
        QCOMPARE(codeOf(outcomeOf(others.run(account(), batch.number))), u"wego.batch-running"_s);
        QCOMPARE(codeOf(run(batch.number)), u"wego.batch-running"_s);
    });
    QVERIFY(outcomeOf(first));
    QCOMPARE(m_bench->sent(), 5);
}

/// Answers that cannot be believed: one refund is not known to have happened, no further one goes.
void TestRefundBatches::clocksThatDiffer()
{
    const RefundBatch batch = planned(4);
    m_bench->fault(Fault::Kind::StaleTimestamp, -1);
    auto* job = refunds().run(account(), batch.number);
    connect(job, &services::RefundRunJob::paused, this, [&](const std::optional<base::Error>& why) {
        QVERIFY(why);
        QCOMPARE(m_bench->sent(), 1);
        m_bench->fixture.sandbox().clearFaults();
        job->resume();
    });
    const auto ended = outcomeOf(job);
    QVERIFY(ended);
    QCOMPARE(ended->of(RefundState::Succeeded).count, 4);
    QCOMPARE(m_bench->accepted(), 4);
    QCOMPARE(m_bench->sent(), 4);
}

void TestRefundBatches::lostConnection()
{
    const RefundBatch batch = planned(4);
    m_bench->fault(Fault::Kind::Drop, 4, u"/v3/refund"_s);
    const auto ended = run(batch.number);
    QVERIFY(ended);
    QCOMPARE(ended->of(RefundState::Succeeded).count, 4);
    QCOMPARE(m_bench->accepted(), 4);
}

void TestRefundBatches::resultSendsNothing()
{
    const RefundBatch batch = planned(4);
    QVERIFY(run(batch.number));
    const QString file = path(u"result.csv"_s);
    QVERIFY(outcomeOf(refunds().writeResult(account(), batch.number, file)));
    const auto read = outcomeOf(refunds().readFile(account(), file));
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 4);
    const auto plan = dryRun(*read);
    QVERIFY(plan);
    QCOMPARE(plan->of(RefundVerdict::Done).count, 4);
    QCOMPARE(plan->toSend().count, 0);
    QCOMPARE(codeOf(outcomeOf(refunds().plan(account(), *plan))), u"wego.nothing-to-refund"_s);
    QVERIFY(outcomeOf(refunds().writePlan(*plan, path(u"plan.csv"_s))));
    QVERIFY(!test::readFile(path(u"plan.csv"_s)).isEmpty());
    QCOMPARE(
        codeOf(outcomeOf(refunds().writeResult(account(), 99, file))), u"wego.batch-unknown"_s);
    QCOMPARE(m_bench->sent(), 4);
}

void TestRefundBatches::setLimit(qint64 fen, const QList<domain::Approver>& approvers)
{
    domain::Account changed = *m_bench->accounts->find(account());
    changed.refundLimit = base::Money::fromFen(fen);
    changed.approvers = approvers;
    QVERIFY(m_bench->accounts->update(changed));
}

services::ApprovalRequest TestRefundBatches::requestFor(qint64 batch)
{
    const QString file = path(u"request.json"_s);
    const auto written = outcomeOf(refunds().writeApprovalRequest(account(), batch, file));
    return written
        ? services::requestFromFile(test::readFile(file)).value_or(services::ApprovalRequest())
        : services::ApprovalRequest();
}

base::Result<RefundBatch> TestRefundBatches::take(qint64 batch, const services::Approval& approval)
{
    const QString file = path(u"approval.json"_s);
    test::writeFile(file, services::toFile(approval));
    return outcomeOf(refunds().takeApproval(account(), batch, file));
}

void TestRefundBatches::approvalIsDemanded()
{
    const auto key = *security::SigningKey::make();
    setLimit(500, {{u"Wang"_s, key.verifyingKey().toPem()}});
    const RefundBatch small = planned(5);
    QVERIFY(!dryRun(m_bench->file(5))->needsApproval);
    QVERIFY(run(small.number));
    QVERIFY(dryRun(m_bench->file(6, 5))->needsApproval);
    const auto large = m_bench->planned(m_bench->file(6, 5));
    QCOMPARE(codeOf(run(large->number)), u"wego.batch-not-approved"_s);
    // Nor one by one, by its number.
    const QString one = m_bench->entries(large->number).first().order.outRefundNo;
    QCOMPARE(codeOf(outcomeOf(refunds().resolve(account(), one))), u"wego.batch-not-approved"_s);
    // Nor by another account of the same merchant, which has no limit.
    services::AccountDraft draft = m_bench->fixture.draft(PayMode::V3PublicKey);
    draft.account.name = u"Second"_s;
    const auto second = outcomeOf(m_bench->accounts->add(std::move(draft)));
    QVERIFY(second);
    QCOMPARE(second->mchid, large->mchid);
    QCOMPARE(
        codeOf(outcomeOf(refunds().run(second->id, large->number))), u"wego.batch-not-approved"_s);
    QCOMPARE(m_bench->sent(), 5);
    const services::ApprovalRequest request = requestFor(large->number);
    QCOMPARE(request.count, 6);
    QCOMPARE(request.total, base::Money::fromFen(600));
    const auto approval = services::approve(request, u"Wang"_s, u"wang@office"_s, 1'000, key);
    const auto approved = take(large->number, *approval);
    QCOMPARE(reasonOf(approved), u"ok"_s);
    QCOMPARE(approved->approver, u"Wang"_s);
    QVERIFY(run(large->number));
    QCOMPARE(m_bench->accepted(), 11);
    QStringList words;
    const auto log = outcomeOf(refunds().auditLog(1'000));
    for (const domain::AuditRecord& record : *log)
        words.append(record.what);
    for (const QString& word : {u"approval-requested"_s, u"batch-approved"_s, u"batch-planned"_s})
        QVERIFY2(words.contains(word), qPrintable(word));
    QVERIFY(m_bench->isJournalSound());
}

/// Another account of the same merchant has other approvers.
void TestRefundBatches::approversAreThoseOfTheBatch()
{
    const auto wang = *security::SigningKey::make();
    const auto zhao = *security::SigningKey::make();
    setLimit(100, {{u"Wang"_s, wang.verifyingKey().toPem()}});
    services::AccountDraft draft = m_bench->fixture.draft(PayMode::V3PublicKey);
    draft.account.name = u"Second"_s;
    draft.account.approvers = {{u"Zhao"_s, zhao.verifyingKey().toPem()}};
    const auto second = outcomeOf(m_bench->accounts->add(std::move(draft)));
    QVERIFY(second);
    const RefundBatch batch = planned(3);
    const services::ApprovalRequest request = requestFor(batch.number);
    const auto takeBySecond = [&](const QString& name, const security::SigningKey& key) {
        const auto approval = services::approve(request, name, u"wang@office"_s, 1'000, key);
        test::writeFile(path(u"approval.json"_s), services::toFile(*approval));
        return outcomeOf(
            refunds().takeApproval(second->id, batch.number, path(u"approval.json"_s)));
    };
    QCOMPARE(codeOf(takeBySecond(u"Zhao"_s, zhao)), u"wego.approver-unknown"_s);
    QCOMPARE(codeOf(takeBySecond(u"Wang"_s, wang)), u"ok"_s);
}

void TestRefundBatches::approvalsThatDoNotFit()
{
    const auto key = *security::SigningKey::make();
    const auto other = *security::SigningKey::make();
    setLimit(100, {{u"Wang"_s, key.verifyingKey().toPem()}});
    const RefundBatch batch = planned(3);
    const auto second = m_bench->planned(m_bench->file(3, 5));
    const services::ApprovalRequest request = requestFor(batch.number);
    const auto signedBy = [&](const security::SigningKey& by, const QString& name) {
        return *services::approve(request, name, u"wang@office"_s, 1'000, by);
    };
    QCOMPARE(
        reasonOf(take(second->number, signedBy(key, u"Wang"_s))), u"wego.approval-invalid batch"_s);
    QCOMPARE(reasonOf(take(batch.number, signedBy(other, u"Wang"_s))),
        u"wego.approval-invalid signature"_s);
    QCOMPARE(codeOf(take(batch.number, signedBy(other, u"Zhao"_s))), u"wego.approver-unknown"_s);
    services::Approval changed = signedBy(key, u"Wang"_s);
    changed.atMs = 2'000;
    QCOMPARE(reasonOf(take(batch.number, changed)), u"wego.approval-invalid signature"_s);
    changed = signedBy(key, u"Wang"_s);
    changed.request.total = base::Money::fromFen(299);
    QCOMPARE(reasonOf(take(batch.number, changed)), u"wego.approval-invalid total"_s);
    changed.request.mchid = u"1900000001"_s;
    QCOMPARE(reasonOf(take(batch.number, changed)), u"wego.approval-invalid merchant"_s);
    for (const QByteArray& junk : {QByteArray(), QByteArray("{}"), QByteArray(100'000, '[')}) {
        test::writeFile(path(u"junk.json"_s), junk);
        QVERIFY(!outcomeOf(refunds().takeApproval(account(), batch.number, path(u"junk.json"_s))));
    }
    QCOMPARE(codeOf(run(batch.number)), u"wego.batch-not-approved"_s);
    QCOMPARE(m_bench->sent(), 0);
}

void TestRefundBatches::ownApproval()
{
    const auto own = outcomeOf(refunds().ownApprover(u"Chen"_s));
    QVERIFY(own);
    QCOMPARE(outcomeOf(refunds().ownApprover(u"Chen"_s))->publicKey, own->publicKey);
    setLimit(100, {*own});
    const RefundBatch batch = planned(3);
    requestFor(batch.number);
    const QString approval = path(u"approval.json"_s);
    QVERIFY(outcomeOf(refunds().approve(path(u"request.json"_s), approval, u"Chen"_s)));
    QCOMPARE(codeOf(outcomeOf(refunds().takeApproval(account(), batch.number, approval))),
        u"wego.approval-own"_s);
    // Nor by saying that it was somebody else, with the key of this computer.
    const auto& secret = m_bench->fixture.keychain.entries.at(u"approver/private_key"_s);
    const auto key = security::SigningKey::fromPem(secret.reveal());
    const auto forged = services::approve(
        requestFor(batch.number), u"Chen"_s, u"wang@office"_s, 1'000, *key);
    QCOMPARE(codeOf(take(batch.number, *forged)), u"wego.approval-own"_s);
    QCOMPARE(codeOf(run(batch.number)), u"wego.batch-not-approved"_s);
}

void TestRefundBatches::requestsThatAreNone()
{
    const QString out = path(u"approval.json"_s);
    for (const QByteArray& junk : {QByteArray(), QByteArray("[]"),
             QByteArray(R"({"type":"wegodesk-refund-approval-request","version":1})")}) {
        test::writeFile(path(u"junk.json"_s), junk);
        QCOMPARE(codeOf(outcomeOf(refunds().approve(path(u"junk.json"_s), out, u"Chen"_s))),
            u"wego.approval-request"_s);
    }
    QCOMPARE(codeOf(outcomeOf(refunds().approve(path(u"none.json"_s), out, u"Chen"_s))),
        u"wego.cannot-read"_s);
    QVERIFY(!QFile::exists(out));
}

QTEST_GUILESS_MAIN(TestRefundBatches)

#include "tst_refundbatches.moc"
