// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "net/httpclient.h"

#include <QString>

#include <optional>

namespace wego::wechat::pay {

// What every answer of WeChat Pay tells beside its body. Pure.

/// How far the clocks may be apart before an answer is refused.
inline constexpr qint64 ClockToleranceMs = 5LL * 60 * 1000;

inline constexpr int HttpAccepted = 202;
inline constexpr int HttpUnauthorized = 401;
inline constexpr int HttpTooManyRequests = 429;

/// WeChat's Request-ID; empty if absent.
QString requestIdOf(const net::HttpResponse& response);

/// The time stamp of v3's signature.
std::optional<qint64> signatureTimeMs(const net::HttpResponse& response);

/// WeChat's clock minus ours when the answer arrived: by the Date header, else by the time stamp
/// of the signature.
std::optional<qint64> clockOffsetMs(const net::HttpResponse& response);

/// An answer that is not 2xx and says nothing that can be read: "wego.http-status" (fact status),
/// RateLimited for 429, retryable for that, for 5xx and for 202 (to be asked again).
base::Error httpStatusError(const net::HttpResponse& response);

base::Error withRequestId(base::Error error, const net::HttpResponse& response);

} // namespace wego::wechat::pay
