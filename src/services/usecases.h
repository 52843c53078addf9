// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/accounts.h"
#include "services/bills.h"
#include "services/followers.h"
#include "services/groups.h"
#include "services/menus.h"
#include "services/officialaccounts.h"
#include "services/orders.h"
#include "services/quotas.h"
#include "services/refunds.h"
#include "services/segments.h"
#include "services/servercheck.h"
#include "services/tags.h"
#include "services/tokens.h"

namespace wego::services {

/// All that the program can do, on one store and one keychain, wired once for every front end and
/// test. Taken down in reverse.
struct UseCases {
    /// `environment` outlives it.
    explicit UseCases(Environment& environment);
    Q_DISABLE_COPY_MOVE(UseCases)

    Accounts accounts;
    Bills bills;
    OfficialAccounts officialAccounts;
    Tokens tokens;
    ServerCheck serverCheck;
    Quotas quotas;
    Followers followers;
    Tags tags;
    Segments segments;
    Groups groups;
    Menus menus;
    Orders orders;
    Refunds refunds;
};

} // namespace wego::services
