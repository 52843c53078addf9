// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "wechat/pay/platformcertificates.h"
#include "wechat/pay/v3address.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace wego::base {
class Clock;
class Random;
}

namespace wego::wechat::pay {

/// A request of v3, before it is signed.
struct V3Request {
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url;
    QByteArray body;
    QByteArray accept = QByteArrayLiteral("application/json");
    bool repeatable = true;
    /// A refusal changes what we believe, so nobody but WeChat may say it.
    bool refusalsMustBeSigned = false;
};

/// What the jobs of one v3 account share: how to sign, whom to believe, and the way out. Lives in
/// the client, whose children the jobs are.
class V3Session {
public:
    V3Session(Credentials credentials, QUrl payUrl, net::HttpClient& http, base::Clock& clock,
        base::Random& random);

    [[nodiscard]] const Credentials& credentials() const { return m_credentials; }
    [[nodiscard]] PlatformCertificates& keys() { return m_keys; }
    [[nodiscard]] net::HttpClient& http() const { return m_http; }
    [[nodiscard]] base::Clock& clock() const { return m_clock; }
    [[nodiscard]] base::Random& random() const { return m_random; }
    [[nodiscard]] const QUrl& payUrl() const { return m_payUrl; }
    [[nodiscard]] V3Merchant merchant() const;
    /// The account's host with `path` ("/v3/...") and `query`, both already encoded.
    [[nodiscard]] QUrl url(const QString& path, const QString& query = {}) const;
    [[nodiscard]] QUrl url(const V3Address& address) const
    {
        return url(address.path, address.query);
    }

    /// Input "wego.credentials-incomplete" if no request could be signed.
    [[nodiscard]] std::optional<base::Error> problem() const;

    /// Signs with a fresh nonce and the present time.
    [[nodiscard]] base::Result<net::HttpRequest> sign(const V3Request& request) const;

    /// Judges an answer: 2xx must be signed by WeChat, and so must the errors that are acted upon
    /// and not only shown (no bill, no order, not yet), and the refusals of requests that ask so.
    [[nodiscard]] std::optional<base::Error> inspect(
        const net::HttpResponse& response, const V3Request& request) const;

private:
    Credentials m_credentials;
    QUrl m_payUrl;
    net::HttpClient& m_http;
    base::Clock& m_clock;
    base::Random& m_random;
    PlatformCertificates m_keys;
};

} // namespace wego::wechat::pay
