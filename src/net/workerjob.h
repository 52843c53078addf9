// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/job.h"
#include "net/workerline.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace wego::net {

/// What a function on a worker thread may ask and say. Safe to use after the job is gone.
class WorkerControl {
public:
    explicit WorkerControl(std::shared_ptr<WorkerLine> line) : m_line(std::move(line)) { }

    /// To be asked often; the function then returns whatever it likes, nobody reads it.
    [[nodiscard]] bool isCancelled() const { return m_line->isCancelled(); }
    /// `total` is -1 when unknown. Cheap enough for each of a million rows: reports that come
    /// faster than they are taken are merged into the newest.
    void reportProgress(qint64 done, qint64 total) const { m_line->reportProgress(done, total); }

private:
    // Shared with the job: either side may be the last to let go.
    std::shared_ptr<WorkerLine> m_line;
};

/// A blocking function on a thread pool as a job. `run` must own (or share) all that it uses,
/// because it may outlive the job, the session and their objects: when those go, it is only told
/// to stop. The result comes by value on the job's thread.
template <typename T> class WorkerJob final : public ResultJob<T> {
public:
    using Run = std::function<base::Result<T>(const WorkerControl& control)>;

    /// `pool` must outlive the job; null is the application's.
    WorkerJob(QObject* session, Run run, QThreadPool* pool = nullptr)
        : ResultJob<T>(session)
        , m_run(std::move(run))
        , m_pool(pool ? pool : QThreadPool::globalInstance())
        , m_line(std::make_shared<WorkerLine>(this))
    {
    }
    ~WorkerJob() override { m_line->close(); }

protected:
    void start() override
    {
        m_line->onProgress([this](qint64 done, qint64 total) {
            if (!this->isEnding())
                emit this->progressChanged(done, total);
        });
        m_pool->start([this, run = std::move(m_run), line = m_line] {
            if (line->isCancelled())
                return;
            // In shared memory, because a posted call must be copyable and a result need not be.
            auto result = std::make_shared<base::Result<T>>(run(WorkerControl(line)));
            // `this` is touched only by the posted call, which dies with the job.
            line->post([this, result] { this->finish(std::move(*result)); });
        });
    }
    void abort() override { m_line->close(); }

private:
    Run m_run;
    QThreadPool* m_pool;
    std::shared_ptr<WorkerLine> m_line;
};

} // namespace wego::net
