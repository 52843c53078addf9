// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/job.h"
#include "wechat/pay/bills.h"
#include "wechat/pay/credentials.h"
#include "wechat/pay/orders.h"
#include "wechat/pay/refunds.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace wego::base {
class Clock;
class Random;
}

namespace wego::net {
class HttpClient;
}

namespace wego::wechat::pay {

/// What WeChat answered to a question that proves the keys and moves nothing.
struct CredentialCheck {
    QString requestId;
    qint64 clockOffsetMs = 0; ///< WeChat's clock minus ours
};

/// The session of one merchant account: its jobs are its children and die with it.
class PayClient : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] virtual TradeBills& bills() = 0;
    [[nodiscard]] virtual Orders& orders() = 0;
    [[nodiscard]] virtual Refunds& refunds() = 0;
    /// Sends a harmless signed request: the echo call of v3 (or the certificates in certificate
    /// mode), for V2 the bill of a day long past. Names the wrong key where that can be told.
    virtual net::ResultJob<CredentialCheck>* checkCredentials() = 0;

protected:
    using QObject::QObject;
};

/// WeChat's own host, used when the account names none.
QUrl defaultPayUrl();

/// Makes the client that fits the credentials' mode. `http`, `clock`, `random` and `certified` must
/// outlive it. `certified` shows the merchant's certificate, which only V2's refunds need; without
/// it they are refused before anything is sent.
std::unique_ptr<PayClient> makePayClient(Credentials credentials, const QUrl& payUrl,
    net::HttpClient& http, base::Clock& clock, base::Random& random,
    net::HttpClient* certified = nullptr);

} // namespace wego::wechat::pay
