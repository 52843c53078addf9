// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/follower.h"
#include "services/followerexport.h"

#include <QHash>
#include <QString>
#include <QVariant>

/// What the table says of a follower.
namespace wego::gui::FollowerCells {

/// For the roles of FollowerModel and of CellDelegate.
[[nodiscard]] QVariant data(const domain::Follower& follower, services::FollowerColumn column,
    int role, const QHash<int, QString>& tagNames);

} // namespace wego::gui::FollowerCells
