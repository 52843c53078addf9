// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/syncstate.h"
#include "gui/users/syncerrorpanel.h"
#include "gui/users/userstoolrow.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace wego::gui {

/// What the room of followers knows, and from it what it says. No widgets.
struct UsersRoomState {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::UsersRoomState)

public:
    enum class Content { NoAccount, NeverSynced, Table };

    bool hasAccount = false;
    bool isLoading = false; ///< `sync` is not read yet
    domain::SyncState sync;
    bool isSyncing = false;
    qint64 page = 0; ///< of the list that comes, 0 while unknown
    qint64 pages = 0;
    qint64 followers = 0; ///< who follow, as the store counts
    qint64 known = 0;     ///< everybody in the store
    qint64 shown = 0;     ///< whom the query finds
    bool isShown = false; ///< shown is about the present query
    FollowerState state = FollowerState::Following;
    std::optional<SyncErrorPanel::Failure> failure;

    [[nodiscard]] Content content() const;
    [[nodiscard]] bool hasNobody() const { return isShown && shown == 0; }
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString syncText() const;
    [[nodiscard]] QString primaryText() const;
    [[nodiscard]] bool canTag() const;
    [[nodiscard]] bool canExport() const;
    [[nodiscard]] QString emptyTitle() const;
    [[nodiscard]] QString emptyText() const;
    /// A line over the table: what is not complete, or how old it is; usually empty.
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool canResume() const;

private:
    [[nodiscard]] QString when() const;
};

} // namespace wego::gui
