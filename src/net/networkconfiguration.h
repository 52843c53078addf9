// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QNetworkProxyFactory>
#include <QSslConfiguration>

#include <memory>

namespace wego::net {

struct HttpConfiguration;

/// The trust of an account: TLS 1.2 or later, the system's authorities plus the account's, and its
/// client certificate. Failures: Input "wego.ca-file" (facts: path, reason); Secret
/// "wego.client-certificate" (fact: reason).
base::Result<QSslConfiguration> tlsConfiguration(const HttpConfiguration& configuration);

/// The way out: the account's proxy for every host, or else the system's for all but this computer.
/// Failure: Input "wego.proxy-address" (fact: proxy).
base::Result<std::unique_ptr<QNetworkProxyFactory>> proxies(const HttpConfiguration& configuration);

} // namespace wego::net
