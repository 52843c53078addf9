// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/workerjob.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wego;
using net::Job;
using net::WorkerControl;
using net::WorkerJob;

namespace {

/// Gates that a worker and a test open for each other; shared, since a worker may outlive the test
/// function's objects.
struct Gates {
    QSemaphore entered;
    QSemaphore mayLeave;
    std::atomic_bool sawCancel = false;
    std::atomic_bool hasLeft = false;
};

WorkerJob<int>::Run waitsAtGate(const std::shared_ptr<Gates>& gates)
{
    return [gates](const WorkerControl& control) -> base::Result<int> {
        gates->entered.release();
        gates->mayLeave.acquire();
        gates->sawCancel = control.isCancelled();
        control.reportProgress(1, 1);
        gates->hasLeft = true;
        return 1;
    };
}

} // namespace

class TestWorkerJob : public QObject {
    Q_OBJECT

private slots:
    void init() { m_session = std::make_unique<QObject>(); }
    void cleanup()
    {
        m_session.reset();
        m_pool.waitForDone();
    }

    void runsElsewhereAndDeliversHere();
    void deliversErrors();
    void deliversValuesThatCannotBeCopied();
    void mergesProgressAndKeepsTheNewest();
    void cancelEndsAtOnceAndTellsTheWorker();
    void cancelledBeforeItsTurnNeverRuns();
    void sessionMayDieWhileTheWorkerRuns();
    void sessionMayDieWithTheResultOnItsWay();

private:
    std::unique_ptr<QObject> m_session;
    QThreadPool m_pool;
};

void TestWorkerJob::runsElsewhereAndDeliversHere()
{
    QThread* worker = nullptr;
    auto* job = new WorkerJob<QThread*>(
        m_session.get(), [](const WorkerControl&) { return QThread::currentThread(); }, &m_pool);
    QThread* receiver = nullptr;
    job->onFinished(this, [&](const base::Result<QThread*>& result) {
        worker = *result;
        receiver = QThread::currentThread();
    });
    QTRY_VERIFY(receiver);
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(worker != receiver);
}

void TestWorkerJob::deliversErrors()
{
    auto* job = new WorkerJob<int>(
        m_session.get(),
        [](const WorkerControl&) -> base::Result<int> {
            return base::fail({base::ErrorKind::Storage, u"wego.disk-full"_s});
        },
        &m_pool);
    std::optional<base::Error> error;
    job->onFinished(this, [&](const base::Result<int>& result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, u"wego.disk-full"_s);
}

void TestWorkerJob::deliversValuesThatCannotBeCopied()
{
    using Value = std::shared_ptr<const std::unique_ptr<int>>;
    auto* job = new WorkerJob<Value>(
        m_session.get(),
        [](const WorkerControl&) {
            return std::make_shared<const std::unique_ptr<int>>(std::make_unique<int>(7));
        },
        &m_pool);
    int seen = 0;
    job->onFinished(this, [&](const base::Result<Value>& result) { seen = ***result; });
    QTRY_COMPARE(seen, 7);
}

void TestWorkerJob::mergesProgressAndKeepsTheNewest()
{
    static constexpr int Rows = 100'000;
    auto* job = new WorkerJob<int>(
        m_session.get(),
        [](const WorkerControl& control) -> base::Result<int> {
            for (int row = 1; row <= Rows; ++row)
                control.reportProgress(row, Rows);
            return Rows;
        },
        &m_pool);
    QSignalSpy finished(job, &Job::finished);
    QSignalSpy progress(job, &Job::progressChanged);
    // Started here, and held back from the results until the worker is through.
    QCoreApplication::sendPostedEvents(job);
    m_pool.waitForDone();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(progress.count(), 1);
    QCOMPARE(progress[0], (QVariantList{qint64(Rows), qint64(Rows)}));
}

void TestWorkerJob::cancelEndsAtOnceAndTellsTheWorker()
{
    const auto gates = std::make_shared<Gates>();
    auto* job = new WorkerJob<int>(m_session.get(), waitsAtGate(gates), &m_pool);
    QSignalSpy finished(job, &Job::finished);
    QSignalSpy progress(job, &Job::progressChanged);
    std::optional<base::ErrorKind> kind;
    job->onFinished(this, [&](const base::Result<int>& result) { kind = result.error().kind; });
    QTRY_COMPARE(gates->entered.available(), 1);
    job->cancel();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(kind == base::ErrorKind::Cancelled);
    gates->mayLeave.release();
    m_pool.waitForDone();
    QVERIFY(gates->sawCancel);
    QCOMPARE(progress.count(), 0);
    QCOMPARE(finished.count(), 1);
}

void TestWorkerJob::cancelledBeforeItsTurnNeverRuns()
{
    m_pool.setMaxThreadCount(1);
    const auto gates = std::make_shared<Gates>();
    new WorkerJob<int>(m_session.get(), waitsAtGate(gates), &m_pool);
    QTRY_COMPARE(gates->entered.available(), 1);
    const auto second = std::make_shared<Gates>();
    second->mayLeave.release();
    auto* waiting = new WorkerJob<int>(m_session.get(), waitsAtGate(second), &m_pool);
    QCoreApplication::sendPostedEvents(waiting);
    waiting->cancel();
    gates->mayLeave.release();
    m_pool.waitForDone();
    QVERIFY(!second->hasLeft);
}

void TestWorkerJob::sessionMayDieWhileTheWorkerRuns()
{
    const auto gates = std::make_shared<Gates>();
    auto* job = new WorkerJob<int>(m_session.get(), waitsAtGate(gates), &m_pool);
    bool called = false;
    job->onFinished(this, [&](const auto&) { called = true; });
    QTRY_COMPARE(gates->entered.available(), 1);
    m_session.reset();
    gates->mayLeave.release();
    m_pool.waitForDone();
    QVERIFY(gates->hasLeft);
    QVERIFY(gates->sawCancel);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!called);
}

void TestWorkerJob::sessionMayDieWithTheResultOnItsWay()
{
    auto* job = new WorkerJob<int>(
        m_session.get(), [](const WorkerControl&) -> base::Result<int> { return 1; }, &m_pool);
    bool called = false;
    job->onFinished(this, [&](const auto&) { called = true; });
    QCoreApplication::sendPostedEvents(job);
    m_pool.waitForDone();
    m_session.reset();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestWorkerJob)
#include "tst_workerjob.moc"
