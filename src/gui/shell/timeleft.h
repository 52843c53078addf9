// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace wego::gui {

/// How long a job will still take, from the pace measured so far. What it says goes down calmly:
/// it is rounded as people speak, and goes up only when the pace has really dropped. Pure; every
/// time is handed in.
class TimeLeft {
public:
    /// Progress as a job reports it, at `nowMs`. Another total, or less done than before, is
    /// another piece of work and begins anew; total -1 says nothing.
    void report(qint64 done, qint64 total, qint64 nowMs);
    /// Seconds to show: tens up to a minute, then whole minutes. Nothing while too little is known,
    /// or when nothing has come for so long that the pace says nothing any more.
    [[nodiscard]] std::optional<int> seconds(qint64 nowMs);
    /// The pace that this rests on, in steps; nothing when seconds() says nothing.
    [[nodiscard]] std::optional<int> perMinute(qint64 nowMs) const;

private:
    void restart(qint64 done, qint64 total, qint64 nowMs);
    [[nodiscard]] bool isKnown(qint64 nowMs) const;

    qint64 m_total = -1;
    qint64 m_firstMs = 0;
    qint64 m_done = 0;
    qint64 m_lastMs = 0;
    double m_perMs = 0; ///< smoothed pace
    std::optional<int> m_shown;
};

} // namespace wego::gui
