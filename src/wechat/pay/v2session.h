// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "wechat/pay/credentials.h"
#include "wechat/pay/v2codec.h"

#include <QUrl>

#include <optional>

namespace wego::base {
class Clock;
class Random;
}

namespace wego::wechat::pay {

/// What the jobs of one V2 account share. Lives in the client, whose children the jobs are.
class V2Session {
public:
    /// `certified` shows the merchant's certificate; nothing if there is none.
    V2Session(Credentials credentials, QUrl payUrl, net::HttpClient& http, base::Clock& clock,
        base::Random& random, net::HttpClient* certified = nullptr);

    [[nodiscard]] const Credentials& credentials() const { return m_credentials; }
    [[nodiscard]] net::HttpClient& http() const { return m_http; }
    [[nodiscard]] net::HttpClient* certified() const { return m_certified; }
    [[nodiscard]] base::Clock& clock() const { return m_clock; }
    [[nodiscard]] base::Random& random() const { return m_random; }

    /// Input "wego.credentials-incomplete" if no request could be signed.
    [[nodiscard]] std::optional<base::Error> problem() const;

    /// A POST of `fields` with appid, mch_id, nonce and signature added, signed as the account
    /// chose.
    [[nodiscard]] base::Result<net::HttpRequest> sign(
        const QString& path, V2Fields fields, const base::Secret& key) const;

private:
    Credentials m_credentials;
    QUrl m_payUrl;
    net::HttpClient& m_http;
    base::Clock& m_clock;
    base::Random& m_random;
    net::HttpClient* m_certified;
};

/// The error that an XML answer carries. An answer that is no error is Protocol
/// "wego.reply-unreadable": it is asked only where XML means failure.
base::Error v2ErrorIn(const QByteArray& xml);

} // namespace wego::wechat::pay
