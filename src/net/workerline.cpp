// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/workerline.h"

#include <QObject>

#include <utility>

namespace wego::net {

void WorkerLine::close()
{
    m_cancelled = true;
    const std::scoped_lock lock(m_mutex);
    m_owner = nullptr;
}

void WorkerLine::post(std::function<void()> call)
{
    // The lock keeps the owner from dying while the event is queued; its destructor removes what is
    // queued by then.
    const std::scoped_lock lock(m_mutex);
    if (m_owner)
        QMetaObject::invokeMethod(m_owner, std::move(call), Qt::QueuedConnection);
}

void WorkerLine::reportProgress(qint64 done, qint64 total)
{
    const std::scoped_lock lock(m_mutex);
    m_done = done;
    m_total = total;
    if (!m_owner || std::exchange(m_progressPosted, true))
        return;
    QMetaObject::invokeMethod(m_owner, [this] { deliverProgress(); }, Qt::QueuedConnection);
}

void WorkerLine::deliverProgress()
{
    qint64 done = 0;
    qint64 total = 0;
    {
        const std::scoped_lock lock(m_mutex);
        m_progressPosted = false;
        done = m_done;
        total = m_total;
        if (!m_owner)
            return;
    }
    m_progress(done, total);
}

} // namespace wego::net
