// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/accountaccess.h"

namespace wego::services {

base::Secret secretOf(const SecretSet& secrets, domain::SecretKind kind)
{
    const auto found = secrets.find(kind);
    return found == secrets.end() ? base::Secret() : found->second.copy();
}

net::HttpConfiguration httpConfigurationOf(const domain::Account& account, const SecretSet& secrets)
{
    net::HttpConfiguration configuration;
    configuration.proxy = account.proxy;
    configuration.proxyPassword = secretOf(secrets, domain::SecretKind::ProxyPassword);
    configuration.caFile = account.caFile;
    configuration.connectTimeoutMs = account.connectTimeoutMs;
    configuration.idleTimeoutMs = account.idleTimeoutMs;
    return configuration;
}

} // namespace wego::services
