// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QSslConfiguration>
#include <QString>

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace wego::net {

struct HttpConfiguration;
struct HttpRequest;

/// The only class that touches QNetworkAccessManager. Sends exactly what it is given: no HTTP/2, no
/// redirects, no cookies, no cache, nothing unpacked, nothing sent twice.
class Transport {
public:
    Transport(
        const HttpConfiguration& configuration, std::unique_ptr<QNetworkAccessManager> manager);
    ~Transport();
    Q_DISABLE_COPY_MOVE(Transport)

    /// Why nothing can be sent: the configuration cannot be used.
    [[nodiscard]] const std::optional<base::Error>& fault() const { return m_fault; }

    /// The reply dies with the transport; whoever is done with it earlier calls deleteLater().
    [[nodiscard]] QNetworkReply* send(const HttpRequest& request);

private:
    [[nodiscard]] QNetworkRequest prepare(const HttpRequest& request) const;

    std::unique_ptr<QNetworkAccessManager> m_manager;
    QSslConfiguration m_tls;
    QString m_proxy;     ///< without user and password; empty for the system's
    QString m_httpProxy; ///< the same if it is an HTTP proxy
    std::optional<base::Error> m_fault;
};

} // namespace wego::net
