// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/follower.h"
#include "domain/segment.h"

#include <QList>
#include <QString>

namespace wego::domain {

enum class FollowerOrder { SubscribeTime, Openid, Remark };

/// Which followers, and in which order; followers that are equal there come by openid.
struct FollowerQuery {
    Segment segment = {}; ///< the default: everybody
    /// Besides, unless empty: the openid starts with it, or the remark or the name of a tag
    /// contains it (letters A to Z of these two in either case).
    QString search = {};
    FollowerOrder order = FollowerOrder::SubscribeTime;
    bool descending = true;

    friend bool operator==(const FollowerQuery&, const FollowerQuery&) = default;
};

/// Where a follower stands in every order, for going on behind them.
struct FollowerPlace {
    qint64 subscribedSecond = -1; ///< -1 while not known
    QString remark;
    QString openid;
};

/// What a table shows first.
struct FollowerPage {
    QList<Follower> followers;
    qint64 count = 0; ///< of all that the query finds
};

FollowerPlace placeOf(const Follower& follower);

} // namespace wego::domain
