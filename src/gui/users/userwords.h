// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/follower.h"
#include "domain/syncstate.h"

#include <QCoreApplication>
#include <QString>

namespace wego::gui {

/// What the room of followers says, in the language of the window.
class UserWords {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::UserWords)

public:
    /// "128,406".
    [[nodiscard]] static QString count(qint64 number);
    /// "2026-11-22 09:12" of Beijing; empty for an invalid time.
    [[nodiscard]] static QString minute(const QDateTime& utc);
    /// "11-22 09:12".
    [[nodiscard]] static QString shortMinute(qint64 msSinceEpoch);
    /// How somebody came, as a word of its own.
    [[nodiscard]] static QString scene(domain::SubscribeScene scene);
    /// The text of the QR code, or else its number; empty if there is neither.
    [[nodiscard]] static QString sceneValue(const domain::Follower& follower);
    [[nodiscard]] static QString blacklisted();
    /// Two sentences as one text; either may be empty.
    [[nodiscard]] static QString joined(const QString& first, const QString& second);
    /// What it takes to bring so many followers: calls for the list and for the profiles.
    [[nodiscard]] static QString cost(qint64 followers);
    /// "Synced 12 of 13 pages, goes on at page 13"; empty if nothing is left to do.
    [[nodiscard]] static QString resumption(const domain::SyncState& state);
};

/// Pages of the list of so many followers, and calls for their profiles.
[[nodiscard]] qint64 listCalls(qint64 followers);
[[nodiscard]] qint64 profileCalls(qint64 followers);

} // namespace wego::gui
