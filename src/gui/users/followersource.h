// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followerquery.h"
#include "net/job.h"

#include <QList>

#include <functional>

namespace wego::gui {

/// Where a table of followers comes from: services::Followers for one account.
struct FollowerSource {
    std::function<net::ResultJob<domain::FollowerPage>*(
        const domain::FollowerQuery& query, int limit)>
        first;
    std::function<net::ResultJob<QList<domain::Follower>>*(
        const domain::FollowerQuery& query, int limit, const domain::FollowerPlace& after)>
        next;
};

} // namespace wego::gui
