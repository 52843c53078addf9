// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/paintwatch.h"

#include <QEvent>
#include <QSignalSpy>
#include <QWidget>

#include <algorithm>

namespace wego::bench {
namespace {

constexpr int LongestWaitMs = 30'000;

double msOf(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    // Events of other threads come here too, and keep no window from answering.
    if (receiver->thread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    QElapsedTimer timer;
    timer.start();
    const bool taken = QApplication::notify(receiver, event);
    m_longestNs = std::max(m_longestNs, timer.nsecsElapsed());
    --m_depth;
    return taken;
}

PaintWatch::PaintWatch(QWidget* widget) : QObject(widget)
{
    widget->installEventFilter(this);
}

double PaintWatch::msUntilPainted(
    const std::function<void()>& action, const std::function<bool()>& isThere)
{
    m_ms = -1;
    QSignalSpy spy(this, &PaintWatch::painted);
    m_isThere = isThere;
    m_timer.start();
    action();
    if (spy.isEmpty())
        spy.wait(LongestWaitMs);
    m_isThere = nullptr;
    return m_ms;
}

bool PaintWatch::eventFilter(QObject* watched, QEvent* event)
{
    // The filter comes before the painting, so the time is taken by what is queued behind it.
    if (event->type() == QEvent::Paint && m_isThere && m_isThere()) {
        m_isThere = nullptr;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_ms = msOf(m_timer);
                emit painted();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wego::bench
