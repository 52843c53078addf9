// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpclient.h"
#include "services/accounts.h"
#include "wechat/pay/payclient.h"

#include <functional>
#include <memory>

namespace wego::services {

struct Environment;

/// A connection to WeChat Pay for one account. Made for a piece of work and dropped after it, so
/// that keys are in memory only while they are needed. Its jobs die with it.
class PaySession {
public:
    using Callback = std::function<void(base::Result<std::shared_ptr<PaySession>>)>;

    /// From secrets at hand. "wego.secret-missing" (fact: secret) and what reading a key may say.
    static base::Result<std::shared_ptr<PaySession>> make(
        Environment& environment, const domain::Account& account, const SecretSet& secrets);
    /// The same with the secrets from the keychain. Answers once, unless `context` is gone.
    static void open(Environment& environment, const domain::Account& account, QObject* context,
        Callback callback);

    [[nodiscard]] wechat::pay::PayClient& client() { return *m_client; }

private:
    PaySession() = default;

    // In this order: the client uses the HTTP clients until its end.
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<net::HttpClient> m_certified; ///< only for V2, and where there is a certificate
    std::unique_ptr<wechat::pay::PayClient> m_client;
};

/// The host that the account's payments talk to.
QUrl payUrlOf(const domain::Account& account);

} // namespace wego::services
