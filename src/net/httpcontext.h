// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "net/ratelimiter.h"
#include "net/requesttrace.h"
#include "net/retrypolicy.h"
#include "net/transport.h"

#include <QNetworkAccessManager>

#include <memory>

namespace wego::net {

/// What all calls of one client share.
struct HttpContext {
    HttpContext(const HttpConfiguration& configuration, base::Clock& theClock,
        base::Random& theRandom, std::unique_ptr<QNetworkAccessManager> manager)
        : clock(theClock)
        , random(theRandom)
        , transport(configuration, std::move(manager))
        , limiter(configuration.requestsPerSecond)
        , retries{.attempts = configuration.attempts,
              .firstDelayMs = configuration.firstDelayMs,
              .maxDelayMs = configuration.maxDelayMs}
        , connectTimeoutMs(configuration.connectTimeoutMs)
        , idleTimeoutMs(configuration.idleTimeoutMs)
    {
    }

    base::Clock& clock;
    base::Random& random;
    Transport transport;
    RateLimiter limiter;
    RequestTrace trace;
    RetryPolicy retries;
    int connectTimeoutMs;
    int idleTimeoutMs;
};

} // namespace wego::net
