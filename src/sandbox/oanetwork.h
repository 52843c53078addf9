// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/oacall.h"

namespace wego::sandbox {

/// Addresses and the network check: getcallbackip, get_api_domain_ip, callback/check. All
/// addresses are of the ranges for documentation.
void addNetworkRoutes(OaRoutes& routes);

} // namespace wego::sandbox
