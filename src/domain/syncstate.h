// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace wego::domain {

/// How far the synchronisation of followers is. Times in milliseconds since the epoch, 0 for never.
struct SyncState {
    qint64 round = 0; ///< counts them; 0 if there never was one
    qint64 startedMs = 0;
    qint64 endedMs = 0;      ///< of this round; 0 while it runs or was broken off
    QString nextOpenid;      ///< where WeChat's list goes on; empty for its start
    qint64 pages = 0;        ///< of the list that are stored
    bool listed = false;     ///< the list is complete
    qint64 listedPeople = 0; ///< on these pages
    qint64 announced = 0;    ///< followers as WeChat counts them
    qint64 pending = 0;      ///< followers whose profile is still to be fetched

    [[nodiscard]] bool isUnfinished() const { return round > 0 && endedMs == 0; }
    friend bool operator==(const SyncState&, const SyncState&) = default;
};

/// Whose profiles a round fetches.
enum class SyncScope { New, Everybody };

} // namespace wego::domain
