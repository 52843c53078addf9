// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

#include <optional>

namespace wego::net {

/// Marks a request that goes through an HTTP proxy with the proxy's address.
inline constexpr auto HttpProxyAttribute = QNetworkRequest::User;
/// The same for a proxy of any kind.
inline constexpr auto ProxyAttribute = static_cast<QNetworkRequest::Attribute>(
    QNetworkRequest::User + 1);

/// Why an exchange failed below HTTP; nothing if there is an answer, of whatever status.
/// Network "wego.connection", "wego.host-unknown", "wego.truncated" (fact: host), "wego.proxy",
/// "wego.proxy-login" (facts: host, reason, and proxy if known); Tls "wego.tls" (facts: host,
/// reason); Protocol "wego.not-http" (fact: host).
std::optional<base::Error> replyError(
    const QNetworkReply& reply, const QList<QSslError>& tlsErrors);

/// Nothing came in time. Timeout "wego.timeout" (facts: host, seconds), or "wego.proxy-timeout"
/// (fact proxy too) if the account has a proxy and not even a head has come through it.
base::Error timeoutError(const QNetworkReply& reply, bool isSent, int limitMs);

/// True if this failure proves that no byte of the request has left.
bool isSurelyUnsent(QNetworkReply::NetworkError error);

} // namespace wego::net
