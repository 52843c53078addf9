// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wechat/pay/payclient.h"
#include "wechat/pay/v2orders.h"
#include "wechat/pay/v2refunds.h"
#include "wechat/pay/v2session.h"
#include "wechat/pay/v3orders.h"
#include "wechat/pay/v3refunds.h"
#include "wechat/pay/v3session.h"

namespace wego::wechat::pay {

/// What a v3 account still does by V2.
struct V2Part {
    V2Part(const Credentials& credentials, const QUrl& payUrl, net::HttpClient& http,
        base::Clock& clock, base::Random& random, QObject& owner);

    V2Session session;
    V2Orders orders;
    V2Refunds refunds;
};

/// A merchant account by v3, in either key mode.
class V3Client final : public PayClient, private TradeBills {
    Q_OBJECT

public:
    V3Client(Credentials credentials, const QUrl& payUrl, net::HttpClient& http, base::Clock& clock,
        base::Random& random);

    [[nodiscard]] TradeBills& bills() override { return *this; }
    [[nodiscard]] Orders& orders() override { return m_orders; }
    [[nodiscard]] Refunds& refunds() override { return m_refunds; }
    net::ResultJob<CredentialCheck>* checkCredentials() override;

private:
    net::ResultJob<ReceivedBill>* fetch(const TradeBillRequest& request) override;

    V3Session m_session;
    std::unique_ptr<V2Part> m_v2; ///< nothing if the account has no key of V2
    V3Orders m_orders;
    V3Refunds m_refunds;
};

/// First what can be seen without WeChat (key, certificate, serial and merchant belong together),
/// then in certificate mode the certificates, which prove the APIv3 key, then the echo call, which
/// proves the rest.
class V3CheckJob final : public net::ResultJob<CredentialCheck> {
    Q_OBJECT

public:
    V3CheckJob(V3Session& session, QObject* parent);

protected:
    void start() override;
    void abort() override { }

private:
    void fetchCertificates();
    void echo();
    void receiveEcho(const base::Result<net::HttpResponse>& response);

    V3Session& m_session;
};

} // namespace wego::wechat::pay
