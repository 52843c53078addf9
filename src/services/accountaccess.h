// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "services/accounts.h"

namespace wego::services {

/// A copy of one secret; empty if it is not in the set.
base::Secret secretOf(const SecretSet& secrets, domain::SecretKind kind);

/// How an account reaches the other side: proxy, authorities, time-outs.
net::HttpConfiguration httpConfigurationOf(
    const domain::Account& account, const SecretSet& secrets);

} // namespace wego::services
