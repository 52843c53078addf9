// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QTimer>

namespace wego::base {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

void SystemClock::callAfter(qint64 delayMs, QObject* context, std::function<void()> callback)
{
    QTimer::singleShot(std::chrono::milliseconds(delayMs), context, std::move(callback));
}

} // namespace wego::base
