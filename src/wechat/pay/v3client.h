// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wechat/pay/payclient.h"
#include "wechat/pay/v3session.h"

namespace wego::wechat::pay {

/// A merchant account by v3, in either key mode.
class V3Client final : public PayClient, private TradeBills {
    Q_OBJECT

public:
    V3Client(Credentials credentials, const QUrl& payUrl, net::HttpClient& http, base::Clock& clock,
        base::Random& random);

    [[nodiscard]] TradeBills& bills() override { return *this; }
    net::ResultJob<CredentialCheck>* checkCredentials() override;

private:
    net::ResultJob<ReceivedBill>* fetch(const TradeBillRequest& request) override;

    V3Session m_session;
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

/// What is wrong with the merchant's own certificate, as far as it is known: Secret
/// "wego.certificate-merchant" (facts certificate, mchid), "wego.key-differs" (fact serial),
/// "wego.certificate-serial" (facts certificate, serial), "wego.certificate-expired" (fact date).
std::optional<base::Error> certificateProblem(const Credentials& credentials, qint64 nowMs);

} // namespace wego::wechat::pay
