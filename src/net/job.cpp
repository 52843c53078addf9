// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/job.h"

namespace wego::net {

Job::Job(QObject* session) : QObject(session)
{
    QMetaObject::invokeMethod(this, &Job::begin, Qt::QueuedConnection);
}

Job::~Job()
{
    // The step may belong to the session and not to us; without us nobody waits for it.
    if (m_child)
        m_child->cancel();
}

void Job::begin()
{
    if (m_state != State::Scheduled)
        return;
    m_state = State::Running;
    start();
}

void Job::cancel()
{
    if (isEnding())
        return;
    const bool wasRunning = m_state == State::Running;
    storeCancelled();
    // Ending comes first: whatever abort() sets loose can no longer change the result.
    scheduleFinished();
    if (!wasRunning)
        return;
    if (m_child) {
        // A step that has just succeeded must not lead to the next one.
        m_child->disconnect(this);
        m_child->cancel();
    }
    abort();
}

void Job::scheduleFinished()
{
    if (isEnding())
        return;
    m_state = State::Ending;
    QMetaObject::invokeMethod(this, &Job::end, Qt::QueuedConnection);
}

void Job::end()
{
    m_state = State::Finished;
    // Before the signal, since a callback may destroy the session and this job with it.
    deleteLater();
    emit finished(this);
}

void Job::follow(Job* child)
{
    m_child = child;
    if (isEnding()) {
        child->cancel();
        return;
    }
    connect(child, &Job::retryScheduled, this, &Job::retryScheduled);
}

} // namespace wego::net
