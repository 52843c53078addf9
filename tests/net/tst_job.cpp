// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/job.h"
#include "net/sequencejob.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace wego;
using net::Job;

namespace {

struct Events {
    int starts = 0;
    int aborts = 0;
};

/// A job that does what the test says.
class ScriptedJob final : public net::ResultJob<int> {
public:
    explicit ScriptedJob(QObject* session, Events* events = nullptr)
        : ResultJob(session), m_events(events)
    {
    }

    using ResultJob::finish;
    using ResultJob::follow;
    std::function<void(ScriptedJob*)> onStart;
    std::function<void(ScriptedJob*)> onAbort;

protected:
    void start() override
    {
        if (m_events)
            ++m_events->starts;
        if (onStart)
            onStart(this);
    }
    void abort() override
    {
        if (m_events)
            ++m_events->aborts;
        if (onAbort)
            onAbort(this);
    }

private:
    Events* m_events;
};

/// Runs everything that is due now, deletions included.
void turn()
{
    for (int round = 0; round < 10; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

base::Error someError()
{
    return {base::ErrorKind::Api, u"SYSTEM_ERROR"_s};
}

class DaysJob final : public net::SequenceJob<int> {
public:
    DaysJob(QObject* session, QList<ScriptedJob*>* made, int days)
        : SequenceJob(session), m_made(made), m_days(days)
    {
    }

protected:
    void start() override
    {
        plan(QList<qint64>(m_days, 1));
        nextDay();
    }

private:
    void nextDay()
    {
        if (m_day == m_days) {
            finish(m_sum);
            return;
        }
        ++m_day;
        auto* step = new ScriptedJob(this);
        m_made->append(step);
        runStep(step, [this](const base::Result<int>& result) {
            if (!result) {
                finish(base::fail(result.error()));
                return;
            }
            m_sum += *result;
            nextDay();
        });
    }

    QList<ScriptedJob*>* m_made;
    int m_days;
    int m_day = 0;
    int m_sum = 0;
};

} // namespace

class TestJob : public QObject {
    Q_OBJECT

private slots:
    void init() { m_session = std::make_unique<QObject>(); }
    void cleanup()
    {
        m_session.reset();
        turn();
    }

    // 1
    void startsOnTheNextTurnOnly();
    // 2
    void finishesOnceAlthoughFinishIsCalledTwice();
    void announcesSynchronousFinishLater();
    void announcesCancelLater();
    // 3
    void deliversValueAndError();
    void endsCancelledAsCancelled();
    // 4
    void callsNothingWhenContextIsGone();
    // 5
    void neverStartsWhenCancelledBefore();
    void abortsInFlightOnceAlthoughCancelledTwice();
    void ignoresCancelAfterTheEnd();
    void ignoresCancelBetweenFinishAndSignal();
    void ignoresFinishFromInsideAbort();
    void cancelsFromInsideStart();
    void cancelsFromInsideItsOwnCallback();
    // 6
    void passesRetriesOfItsChild();
    // 7
    void deletesItselfAfterFinished();
    void survivesDeletionInsideFinished();
    // 8
    void isAChildOfItsSession();
    void diesWithSessionWithoutCallbacks_data();
    void diesWithSessionWithoutCallbacks();
    void sessionMayDieInsideACallback();
    // 10
    void forwardsCancelToItsChild();
    void cancelsAChildThatComesTooLate();
    void hearsNothingOfAChildThatSucceededBeforeCancel();
    void cancelsItsChildWhenDestroyed();

    void functionJobEndsLateOrNever();

    void sequenceRunsStepsOneAfterAnother();
    void sequenceStopsAtTheFirstError();
    void sequenceForwardsCancelAndStartsNoFurtherStep();
    void sequenceAddsUpWeights();

private:
    std::unique_ptr<QObject> m_session;
};

void TestJob::startsOnTheNextTurnOnly()
{
    Events events;
    new ScriptedJob(m_session.get(), &events);
    QCOMPARE(events.starts, 0);
    turn();
    QCOMPARE(events.starts, 1);
}

void TestJob::finishesOnceAlthoughFinishIsCalledTwice()
{
    auto* job = new ScriptedJob(m_session.get());
    QSignalSpy spy(job, &Job::finished);
    int value = 0;
    job->onFinished(this, [&](const base::Result<int>& result) { value = *result; });
    job->onStart = [](ScriptedJob* self) {
        self->finish(1);
        self->finish(2);
    };
    turn();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(value, 1);
}

void TestJob::announcesSynchronousFinishLater()
{
    auto* job = new ScriptedJob(m_session.get());
    QSignalSpy spy(job, &Job::finished);
    int seenInside = -1;
    job->onStart = [&](ScriptedJob* self) {
        self->finish(1);
        seenInside = static_cast<int>(spy.count());
    };
    turn();
    QCOMPARE(seenInside, 0);
    QCOMPARE(spy.count(), 1);
}

void TestJob::announcesCancelLater()
{
    auto* job = new ScriptedJob(m_session.get());
    QSignalSpy spy(job, &Job::finished);
    turn();
    job->cancel();
    QCOMPARE(spy.count(), 0);
    QVERIFY(!job->isFinished());
    turn();
    QCOMPARE(spy.count(), 1);
}

void TestJob::deliversValueAndError()
{
    for (const base::Result<int>& expected :
        {base::Result<int>(7), base::Result<int>(base::fail(someError()))}) {
        auto* job = new ScriptedJob(m_session.get());
        std::optional<base::Result<int>> seen;
        job->onFinished(this, [&](const base::Result<int>& result) { seen = result; });
        job->onStart = [&](ScriptedJob* self) { self->finish(expected); };
        turn();
        QVERIFY(seen.has_value());
        QVERIFY(*seen == expected);
    }
}

void TestJob::endsCancelledAsCancelled()
{
    auto* job = new ScriptedJob(m_session.get());
    std::optional<base::Error> error;
    job->onFinished(this, [&](const base::Result<int>& result) { error = result.error(); });
    turn();
    job->cancel();
    turn();
    QVERIFY(error.has_value());
    QVERIFY(error->kind == base::ErrorKind::Cancelled);
    QCOMPARE(error->code, u"wego.cancelled"_s);
}

void TestJob::callsNothingWhenContextIsGone()
{
    auto* job = new ScriptedJob(m_session.get());
    QSignalSpy spy(job, &Job::finished);
    bool called = false;
    {
        QObject context;
        job->onFinished(&context, [&](const auto&) { called = true; });
    }
    job->onStart = [](ScriptedJob* self) { self->finish(1); };
    turn();
    QCOMPARE(spy.count(), 1);
    QVERIFY(!called);
}

void TestJob::neverStartsWhenCancelledBefore()
{
    Events events;
    auto* job = new ScriptedJob(m_session.get(), &events);
    QSignalSpy spy(job, &Job::finished);
    job->cancel();
    turn();
    QCOMPARE(events.starts, 0);
    QCOMPARE(events.aborts, 0);
    QCOMPARE(spy.count(), 1);
}

void TestJob::abortsInFlightOnceAlthoughCancelledTwice()
{
    Events events;
    auto* job = new ScriptedJob(m_session.get(), &events);
    QSignalSpy spy(job, &Job::finished);
    turn();
    job->cancel();
    job->cancel();
    turn();
    QCOMPARE(events.aborts, 1);
    QCOMPARE(spy.count(), 1);
}

void TestJob::ignoresCancelAfterTheEnd()
{
    Events events;
    auto* job = new ScriptedJob(m_session.get(), &events);
    QSignalSpy spy(job, &Job::finished);
    job->onStart = [](ScriptedJob* self) { self->finish(5); };
    bool isStillGood = false;
    job->onFinished(this, [&](const auto&) {
        job->cancel();
        isStillGood = job->result().has_value() && job->isFinished();
    });
    turn();
    QVERIFY(isStillGood);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(events.aborts, 0);
}

void TestJob::ignoresCancelBetweenFinishAndSignal()
{
    Events events;
    auto* job = new ScriptedJob(m_session.get(), &events);
    base::Result<int> seen = 0;
    job->onFinished(this, [&](const base::Result<int>& result) { seen = result; });
    job->onStart = [](ScriptedJob* self) {
        self->finish(5);
        self->cancel();
    };
    turn();
    QCOMPARE(seen.value_or(-1), 5);
    QCOMPARE(events.aborts, 0);
}

void TestJob::ignoresFinishFromInsideAbort()
{
    auto* job = new ScriptedJob(m_session.get());
    base::Result<int> seen = 0;
    job->onFinished(this, [&](const base::Result<int>& result) { seen = result; });
    job->onAbort = [](ScriptedJob* self) { self->finish(9); };
    turn();
    job->cancel();
    turn();
    QVERIFY(!seen.has_value());
}

void TestJob::cancelsFromInsideStart()
{
    Events events;
    auto* job = new ScriptedJob(m_session.get(), &events);
    QSignalSpy spy(job, &Job::finished);
    job->onStart = [](ScriptedJob* self) { self->cancel(); };
    turn();
    QCOMPARE(events.aborts, 1);
    QCOMPARE(spy.count(), 1);
}

void TestJob::cancelsFromInsideItsOwnCallback()
{
    auto* job = new ScriptedJob(m_session.get());
    int calls = 0;
    job->onFinished(this, [&](const auto&) {
        ++calls;
        job->cancel();
    });
    turn();
    job->cancel();
    turn();
    QCOMPARE(calls, 1);
}

void TestJob::passesRetriesOfItsChild()
{
    auto* parent = new ScriptedJob(m_session.get());
    auto* child = new ScriptedJob(parent);
    QSignalSpy spy(parent, &Job::retryScheduled);
    parent->onStart = [&](ScriptedJob* self) { self->follow(child); };
    turn();
    emit child->retryScheduled(2, 700);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0], (QVariantList{2, qint64(700)}));
}

void TestJob::deletesItselfAfterFinished()
{
    auto* job = new ScriptedJob(m_session.get());
    const QPointer<ScriptedJob> kept(job);
    QPointer<ScriptedJob> inside;
    job->onFinished(this, [&](const auto&) { inside = kept; });
    job->onStart = [](ScriptedJob* self) { self->finish(1); };
    turn();
    QVERIFY(kept.isNull());
}

void TestJob::survivesDeletionInsideFinished()
{
    auto* job = new ScriptedJob(m_session.get());
    job->onStart = [](ScriptedJob* self) { self->finish(1); };
    bool called = false;
    job->onFinished(this, [&](const auto&) {
        called = true;
        job->deleteLater();
    });
    const QPointer<ScriptedJob> kept(job);
    turn();
    QVERIFY(called);
    QVERIFY(kept.isNull());
}

void TestJob::isAChildOfItsSession()
{
    const auto* job = new ScriptedJob(m_session.get());
    QCOMPARE(job->parent(), m_session.get());
}

void TestJob::diesWithSessionWithoutCallbacks_data()
{
    QTest::addColumn<QString>("moment");
    QTest::newRow("before start") << u"scheduled"_s;
    QTest::newRow("in flight") << u"running"_s;
    QTest::newRow("result stored") << u"ending"_s;
    QTest::newRow("just cancelled") << u"cancelled"_s;
}

void TestJob::diesWithSessionWithoutCallbacks()
{
    QFETCH(QString, moment);
    auto* job = new ScriptedJob(m_session.get());
    const QPointer<ScriptedJob> kept(job);
    bool called = false;
    job->onFinished(this, [&](const auto&) { called = true; });
    if (moment != u"scheduled")
        turn();
    if (moment == u"ending")
        job->finish(1);
    if (moment == u"cancelled")
        job->cancel();
    m_session.reset();
    QVERIFY(kept.isNull());
    turn();
    QVERIFY(!called);
}

void TestJob::sessionMayDieInsideACallback()
{
    auto* job = new ScriptedJob(m_session.get());
    auto* other = new ScriptedJob(m_session.get());
    const QPointer<ScriptedJob> keptOther(other);
    int calls = 0;
    job->onStart = [](ScriptedJob* self) { self->finish(1); };
    job->onFinished(this, [&](const auto&) {
        ++calls;
        m_session.reset();
    });
    other->onFinished(this, [&](const auto&) { ++calls; });
    turn();
    QCOMPARE(calls, 1);
    QVERIFY(keptOther.isNull());
}

void TestJob::forwardsCancelToItsChild()
{
    Events events;
    auto* parent = new ScriptedJob(m_session.get());
    auto* child = new ScriptedJob(m_session.get(), &events);
    parent->onStart = [&](ScriptedJob* self) { self->follow(child); };
    turn();
    parent->cancel();
    QCOMPARE(events.aborts, 1);
}

void TestJob::cancelsAChildThatComesTooLate()
{
    Events events;
    auto* parent = new ScriptedJob(m_session.get());
    parent->onAbort = [&](ScriptedJob* self) { self->follow(new ScriptedJob(self, &events)); };
    turn();
    parent->cancel();
    turn();
    QCOMPARE(events.starts, 0);
}

void TestJob::hearsNothingOfAChildThatSucceededBeforeCancel()
{
    auto* parent = new ScriptedJob(m_session.get());
    auto* child = new ScriptedJob(parent);
    bool wentOn = false;
    parent->onStart = [&](ScriptedJob* self) {
        self->follow(child);
        child->onFinished(self, [&](const auto&) { wentOn = true; });
    };
    turn();
    child->finish(1);
    parent->cancel();
    turn();
    QVERIFY(!wentOn);
}

void TestJob::cancelsItsChildWhenDestroyed()
{
    Events events;
    {
        QObject ownSession;
        auto* parent = new ScriptedJob(&ownSession);
        auto* child = new ScriptedJob(m_session.get(), &events);
        parent->onStart = [&, child](ScriptedJob* self) { self->follow(child); };
        turn();
    }
    QCOMPARE(events.aborts, 1);
}

void TestJob::functionJobEndsLateOrNever()
{
    net::FunctionJob<int>::Finish end;
    auto* job = new net::FunctionJob<int>(
        m_session.get(), [&](QObject*, net::FunctionJob<int>::Finish finish) { end = finish; });
    int value = 0;
    job->onFinished(this, [&](const base::Result<int>& result) { value = *result; });
    turn();
    end(4);
    turn();
    QCOMPARE(value, 4);
    end(5); // the job is gone by now
    turn();
    QCOMPARE(value, 4);
}

void TestJob::sequenceRunsStepsOneAfterAnother()
{
    QList<ScriptedJob*> steps;
    auto* job = new DaysJob(m_session.get(), &steps, 3);
    QSignalSpy progress(job, &Job::progressChanged);
    int sum = 0;
    job->onFinished(this, [&](const base::Result<int>& result) { sum = *result; });
    for (int day = 0; day < 3; ++day) {
        turn();
        QCOMPARE(steps.size(), day + 1);
        steps.last()->finish(10 * (day + 1));
    }
    turn();
    QCOMPARE(sum, 60);
    QCOMPARE(progress.first(), (QVariantList{qint64(0), qint64(3)}));
    QCOMPARE(progress.last(), (QVariantList{qint64(3), qint64(3)}));
}

void TestJob::sequenceStopsAtTheFirstError()
{
    QList<ScriptedJob*> steps;
    auto* job = new DaysJob(m_session.get(), &steps, 3);
    std::optional<base::Error> error;
    job->onFinished(this, [&](const base::Result<int>& result) { error = result.error(); });
    turn();
    steps.last()->finish(base::fail(someError()));
    turn();
    QCOMPARE(steps.size(), 1);
    QVERIFY(error.has_value());
    QCOMPARE(error->code, u"SYSTEM_ERROR"_s);
}

void TestJob::sequenceForwardsCancelAndStartsNoFurtherStep()
{
    QList<ScriptedJob*> steps;
    Events events;
    auto* job = new DaysJob(m_session.get(), &steps, 3);
    turn();
    steps.last()->onAbort = [&](ScriptedJob*) { ++events.aborts; };
    job->cancel();
    turn();
    QCOMPARE(events.aborts, 1);
    QCOMPARE(steps.size(), 1);
}

void TestJob::sequenceAddsUpWeights()
{
    const net::ProgressSum sum({10, 80, 10});
    QCOMPARE(sum.total(), 100);
    QCOMPARE(sum.during(0, 1, 2), 5);
    QCOMPARE(sum.during(1, 500, 1000), 50);
    QCOMPARE(sum.during(1, 500, -1), 10);
    QCOMPARE(sum.during(1, 2000, 1000), 90);
    QCOMPARE(sum.after(-1), 0);
    QCOMPARE(sum.after(1), 90);
    QCOMPARE(sum.after(7), 100);
    QCOMPARE(sum.during(5, 1, 2), 100);
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
