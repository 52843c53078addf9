// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>
#include <variant>

namespace wego::net {

/// Work that ends later. The contract, each line of which has a test in tests/net/tst_job:
///
///  1. A service method returns the job already scheduled; it starts on the next turn of the event
///     loop, so the caller can still connect.
///  2. `finished` comes exactly once, and never from inside the call that created or cancelled it.
///  3. `result()` is a Result<T>; a cancelled job ends with ErrorKind::Cancelled.
///  4. Results are delivered by onFinished(context, callback); if the context is gone, nothing is
///     called.
///  5. `cancel()` may be called at any time, any number of times; it stops the underlying work.
///  6. progressChanged(done, total) with total -1 when unknown; retryScheduled(attempt, delayMs)
///     for the status bar.
///  7. The job deletes itself after `finished`; whoever keeps it keeps a QPointer.
///  8. Jobs are children of their session. Destroying the session aborts them without callbacks.
///  9. Renewal, retry, back-off and rate limits happen inside, by the injected clock.
/// 10. Work of several steps is a job too: cancel is forwarded to the current child, progress is
///     added up.
class Job : public QObject {
    Q_OBJECT

public:
    ~Job() override;

    [[nodiscard]] bool isFinished() const { return m_state == State::Finished; }
    void cancel();

signals:
    void finished(wego::net::Job* job);
    /// `done` and `total` count what the job is about: bytes of a download, days of a range.
    void progressChanged(qint64 done, qint64 total);
    void retryScheduled(int attempt, qint64 delayMs);

protected:
    /// `session` becomes the parent; start() is called on the next turn of the event loop.
    explicit Job(QObject* session);

    virtual void start() = 0;
    /// Stops the underlying work: disconnects from replies, aborts them, cancels child jobs. Called
    /// once, and only between start() and the end.
    virtual void abort() = 0;
    /// Stores ErrorKind::Cancelled as the result.
    virtual void storeCancelled() = 0;

    /// To be called by ResultJob once the result is stored; announces it on the next turn.
    void scheduleFinished();
    [[nodiscard]] bool isEnding() const
    {
        return m_state == State::Ending || m_state == State::Finished;
    }

    /// Runs `child` as the current step: cancel() reaches it, its retries are passed on. After
    /// cancel(), or once this job is gone, the step is cancelled and not listened to any more.
    void follow(Job* child);

private:
    enum class State { Scheduled, Running, Ending, Finished };

    void begin();
    void end();

    State m_state = State::Scheduled;
    QPointer<Job> m_child;
};

/// The result of work that has nothing to give back.
using Done = std::monostate;

template <typename T> class ResultJob : public Job {
public:
    /// Valid once finished.
    [[nodiscard]] const base::Result<T>& result() const { return *m_result; }

    /// Calls `callback(const base::Result<T> &)` when the job ends, unless `context` is gone.
    template <typename Callback> void onFinished(QObject* context, Callback callback)
    {
        QObject::connect(this, &Job::finished, context,
            [this, callback = std::move(callback)]() mutable { callback(*m_result); });
    }

protected:
    using Job::Job;

    /// Ends the job; a second call, or one after cancel(), is ignored.
    void finish(base::Result<T> result)
    {
        if (isEnding())
            return;
        m_result = std::move(result);
        scheduleFinished();
    }

    void storeCancelled() final
    {
        m_result = base::fail({base::ErrorKind::Cancelled, QStringLiteral("wego.cancelled")});
    }

private:
    std::optional<base::Result<T>> m_result;
};

/// A job whose work is given as a function; for short glue between services. `run` receives the
/// function that ends the job.
template <typename T> class FunctionJob final : public ResultJob<T> {
public:
    using Finish = std::function<void(base::Result<T>)>;
    using Run = std::function<void(QObject* context, Finish finish)>;

    FunctionJob(QObject* session, Run run) : ResultJob<T>(session), m_run(std::move(run)) { }

protected:
    void start() override
    {
        m_run(this, [self = QPointer<FunctionJob>(this)](base::Result<T> result) {
            if (self)
                self->finish(std::move(result));
        });
    }
    void abort() override { }

private:
    Run m_run;
};

} // namespace wego::net
