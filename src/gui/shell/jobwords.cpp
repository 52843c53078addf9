// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/jobwords.h"

#include "base/money.h"
#include "gui/widgets/icons.h"

#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

QString JobWords::running(const TrackedJob& job)
{
    QStringList parts{job.title};
    if (!job.subject.isEmpty())
        parts << job.subject;
    if (job.total > 0)
        parts << tr("%1 of %2")
                     .arg(base::formatScaled(job.done, 0, true),
                         base::formatScaled(job.total, 0, true));
    if (job.isPaused)
        parts << tr("paused");
    return parts.join(u"   "_s);
}

QString JobWords::timeLeft(std::optional<int> seconds)
{
    constexpr int Minute = 60;
    constexpr int Hour = 60 * Minute;
    if (!seconds)
        return {};
    if (*seconds < Minute)
        return tr("about %n s left", "seconds", *seconds);
    if (*seconds < 2 * Hour)
        return tr("about %n min left", "minutes", *seconds / Minute);
    return tr("about %n h left", "hours", (*seconds + Hour / 2) / Hour);
}

QString JobWords::time(const QDateTime& endedAt, const QDateTime& now)
{
    const bool today = endedAt.date() == now.date();
    return endedAt.toString(today ? u"HH:mm"_s : u"MM-dd HH:mm"_s);
}

void JobWords::showPause(QToolButton& button, const TrackedJob& job)
{
    button.setIcon(icon(job.isPaused ? u"media-playback-start"_s : u"media-playback-pause"_s));
    button.setToolTip(job.isPaused ? tr("Go on") : tr("Pause"));
    button.setAccessibleName((job.isPaused ? tr("Go on with %1") : tr("Pause %1")).arg(job.title));
    button.setVisible(static_cast<bool>(job.pause));
}

void JobWords::togglePause(const TrackedJob& job)
{
    const auto& action = job.isPaused ? job.resume : job.pause;
    if (action)
        action();
}

Mark JobWords::mark(TrackedJob::State state)
{
    switch (state) {
    case TrackedJob::State::Running:
        return Mark::Running;
    case TrackedJob::State::Attention:
        return Mark::Warning;
    case TrackedJob::State::Failed:
        return Mark::Refused;
    case TrackedJob::State::Done:
        break;
    }
    return Mark::Tick;
}

int JobWords::permille(const TrackedJob& job)
{
    if (job.total <= 0)
        return -1;
    return static_cast<int>(std::clamp<qint64>(job.done * 1000 / job.total, 0, 1000));
}

} // namespace wego::gui
