// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audienceof.h"

#include "services/environment.h"
#include "store/accountrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

std::unexpected<base::Error> noAudience(const QString& code, const QString& account)
{
    return base::fail({base::ErrorKind::Input, code, {}, false, {}, {{u"account"_s, account}}});
}

} // namespace

base::Result<store::Audience> audienceOf(
    const Environment& environment, const domain::AccountId& account)
{
    const auto accounts = store::AccountRepository(environment.database).all();
    if (!accounts)
        return base::fail(accounts.error());
    const auto found = std::find_if(accounts->begin(), accounts->end(),
        [&account](const domain::Account& each) { return each.id == account; });
    if (found == accounts->end())
        return noAudience(u"wego.account-gone"_s, account.value);
    if (found->appId.isEmpty())
        return noAudience(u"wego.account-no-oa"_s, found->name);
    return store::Audience{found->id, found->appId};
}

} // namespace wego::services
