// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <optional>

namespace wego::base {
class Random;
}

namespace wego::net {

/// When to try again. Pure: time and chance come from outside.
struct RetryPolicy {
    /// A server that asks for a longer wait than this is told to the user instead.
    static constexpr qint64 LongestRetryAfterMs = 120'000;

    int attempts = 4;
    qint64 firstDelayMs = 500;
    qint64 maxDelayMs = 20'000;

    /// The wait after attempt `attempt` (from 1) has failed, or nothing if it was the last.
    /// Exponential; the upper half of each delay is chance, so that many clients do not come back
    /// at the same moment. `retryAfterMs` overrules it.
    [[nodiscard]] std::optional<qint64> delayAfter(
        int attempt, std::optional<qint64> retryAfterMs, base::Random& random) const;
};

/// Reads a Retry-After header (seconds, or an HTTP date) as a wait from `nowMs`; never negative.
std::optional<qint64> parseRetryAfter(const QByteArray& value, qint64 nowMs);

} // namespace wego::net
