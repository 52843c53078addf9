// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followerquery.h"

namespace wego::domain {

FollowerPlace placeOf(const Follower& follower)
{
    const QDateTime& time = follower.subscribedAt;
    return {time.isValid() ? time.toSecsSinceEpoch() : -1, follower.remark, follower.openid};
}

} // namespace wego::domain
