// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billreader.h"
#include "net/workerjob.h"

#include <atomic>
#include <functional>
#include <memory>

class QThreadPool;

namespace wego::services {

/// What a function on a bill worker is given: a way to hear of cancel() and to report progress.
struct WorkScope {
    const net::WorkerControl& control;
    const std::atomic_bool& cancelled;

    [[nodiscard]] bills::ReadOptions readOptions() const
    {
        bills::ReadOptions options;
        options.cancelled = &cancelled;
        options.progress = [control = control](
                               qint64 done, qint64 total) { control.reportProgress(done, total); };
        return options;
    }
};

/// The error of work that was given up; nobody reads it.
inline base::Error cancelledError()
{
    return {base::ErrorKind::Cancelled, QStringLiteral("wego.cancelled")};
}

/// Blocking work on bills as a job: a WorkerJob whose cancel() also reaches the bill engine.
template <typename T> class BillWork final : public net::ResultJob<T> {
public:
    using Run = std::function<base::Result<T>(const WorkScope&)>;

    /// `run` owns or shares what it uses, except what outlives `pool`'s threads.
    BillWork(QObject* session, QThreadPool& pool, Run run)
        : net::ResultJob<T>(session), m_pool(pool), m_run(std::move(run))
    {
    }
    ~BillWork() override { m_cancelled->store(true); }

protected:
    void start() override
    {
        auto* worker = new net::WorkerJob<T>(
            this,
            [run = std::move(m_run), cancelled = m_cancelled](
                const net::WorkerControl& control) { return run({control, *cancelled}); },
            &m_pool);
        this->follow(worker);
        QObject::connect(worker, &net::Job::progressChanged, this, &net::Job::progressChanged);
        worker->onFinished(this, [this](const base::Result<T>& result) { this->finish(result); });
    }
    void abort() override { m_cancelled->store(true); }

private:
    QThreadPool& m_pool;
    Run m_run;
    // Shared with the worker, which may end after the job.
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace wego::services
