// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followerquery.h"
#include "gui/users/userstoolrow.h"

#include <QList>
#include <QString>

namespace wego::gui {

/// What the room's controls ask for, as one query.
struct UsersFilter {
    FollowerState state = FollowerState::Following;
    domain::Segment segment; ///< of the builder
    QString search;
    domain::FollowerOrder order = domain::FollowerOrder::SubscribeTime;
    bool descending = true;

    [[nodiscard]] domain::FollowerQuery query() const;
    /// Whether both find the same people, in whatever order.
    [[nodiscard]] bool findsAs(const UsersFilter& other) const;
    /// Whether anything but the state narrows it.
    [[nodiscard]] bool isNarrowed() const;
    /// The conditions of the builder that must all be met; one if they are not joined by "and".
    [[nodiscard]] QList<domain::Segment> conditions() const;
    /// The same without the condition at this place.
    [[nodiscard]] UsersFilter without(int condition) const;
    [[nodiscard]] UsersFilter withoutSearch() const;
};

/// Conditions of the whole tree.
[[nodiscard]] int conditionCount(const domain::Segment& segment);

} // namespace wego::gui
