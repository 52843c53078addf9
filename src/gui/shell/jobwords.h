// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/jobcentre.h"
#include "gui/widgets/statemark.h"

#include <QCoreApplication>

class QToolButton;

namespace wego::gui {

/// What the job bar says of a job, and its button that pauses it.
class JobWords {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::JobWords)

public:
    /// "Download bills   2026-08-24 to 11-21   61 of 90"
    [[nodiscard]] static QString running(const TrackedJob& job);
    /// "about 2 min left"; empty if that is not known.
    [[nodiscard]] static QString timeLeft(std::optional<int> seconds);
    /// "10:05", with the date when it was not today.
    [[nodiscard]] static QString time(const QDateTime& endedAt, const QDateTime& now);
    [[nodiscard]] static Mark mark(TrackedJob::State state);
    /// 0 to 1000, or -1 when the end is not known.
    [[nodiscard]] static int permille(const TrackedJob& job);
    /// Hides the button if the job cannot pause.
    static void showPause(QToolButton& button, const TrackedJob& job);
    /// Pauses it, or lets it go on.
    static void togglePause(const TrackedJob& job);
};

} // namespace wego::gui
