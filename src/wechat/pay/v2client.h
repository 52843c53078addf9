// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wechat/pay/payclient.h"
#include "wechat/pay/v2orders.h"
#include "wechat/pay/v2refunds.h"
#include "wechat/pay/v2session.h"

namespace wego::wechat::pay {

/// A merchant account by V2.
class V2Client final : public PayClient, private TradeBills {
    Q_OBJECT

public:
    V2Client(Credentials credentials, const QUrl& payUrl, net::HttpClient& http, base::Clock& clock,
        base::Random& random, net::HttpClient* certified);

    [[nodiscard]] TradeBills& bills() override { return *this; }
    [[nodiscard]] Orders& orders() override { return m_orders; }
    [[nodiscard]] Refunds& refunds() override { return m_refunds; }
    net::ResultJob<CredentialCheck>* checkCredentials() override;

private:
    net::ResultJob<ReceivedBill>* fetch(const TradeBillRequest& request) override;

    V2Session m_session;
    V2Orders m_orders;
    V2Refunds m_refunds;
};

/// First what can be seen without WeChat (the certificate that refunds need is the merchant's and
/// fits its key), then asks for the bill of a day so long past that there is none: an XML answer
/// that has read further than the signature proves the key. If the key is refused but the APIv3 key
/// would do, says so by "wego.keys-swapped".
class V2CheckJob final : public net::ResultJob<CredentialCheck> {
    Q_OBJECT

public:
    V2CheckJob(V2Session& session, QObject* parent);

protected:
    void start() override;
    void abort() override { }

private:
    void ask(const base::Secret& key);
    void receive(const base::Result<net::HttpResponse>& response);
    void receiveRefusal(const base::Error& error);
    [[nodiscard]] bool mayTryOtherKey() const;

    V2Session& m_session;
    std::optional<base::Error> m_refusal; ///< of the V2 key, while the other one is tried
};

} // namespace wego::wechat::pay
