// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <mutex>

class QObject;

namespace wego::net {

/// The wire between a worker thread and the object that waits for it. Both hold it; the owner cuts
/// it with close() before it goes away, and after that nothing reaches the owner any more.
class WorkerLine {
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    explicit WorkerLine(QObject* owner) : m_owner(owner) { }

    /// Called on the owner's thread.
    void onProgress(Progress progress) { m_progress = std::move(progress); }
    void close();

    /// Called on any thread.
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void reportProgress(qint64 done, qint64 total);
    /// Runs `call` on the owner's thread, unless the line is cut before.
    void post(std::function<void()> call);

private:
    void deliverProgress();

    std::mutex m_mutex;
    QObject* m_owner;
    Progress m_progress;
    qint64 m_done = 0;
    qint64 m_total = -1;
    bool m_progressPosted = false;
    std::atomic_bool m_cancelled = false;
};

} // namespace wego::net
