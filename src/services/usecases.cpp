// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/usecases.h"

namespace wego::services {

UseCases::UseCases(Environment& environment)
    : accounts(environment)
    , bills(environment)
    , officialAccounts(environment, accounts)
    , tokens(environment, officialAccounts)
    , serverCheck(environment, officialAccounts)
    , quotas(environment, officialAccounts)
    , followers(environment, officialAccounts)
    , tags(environment, officialAccounts)
    , segments(environment)
    , groups(officialAccounts)
    , menus(environment, officialAccounts)
    , orders(environment)
    , refunds(environment, orders)
{
    QObject::connect(&followers, &Followers::tagsStored, &tags, &Tags::tagsChanged);
}

} // namespace wego::services
