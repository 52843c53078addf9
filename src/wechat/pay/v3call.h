// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "wechat/pay/v3session.h"

#include <optional>

namespace wego::wechat::pay {

/// Lets a call be repeated once because of an answer that could not be verified: WeChat sends
/// wrong signatures on purpose now and then, and does not repeat them.
class ProbeTolerance {
public:
    [[nodiscard]] std::optional<base::Error> limit(std::optional<base::Error> error);

private:
    bool m_used = false;
};

/// Fetches WeChat's platform certificates into the session. Auth "wego.public-key-mode" if the
/// merchant has none because it uses WeChat's public key.
class CertificatesJob final : public net::ResultJob<net::HttpResponse> {
    Q_OBJECT

public:
    CertificatesJob(V3Session& session, QObject* parent);

protected:
    void start() override;
    void abort() override { }

private:
    [[nodiscard]] std::optional<base::Error> inspect(const net::HttpResponse& response) const;
    void receive(const base::Result<net::HttpResponse>& response);

    V3Session& m_session;
    ProbeTolerance m_tolerance;
};

/// A signed request whose answer is WeChat's for sure: fetches the platform certificates before,
/// where they are needed and not yet known or old, and once again when an answer names a new one;
/// that last not for a request that must not be repeated. Its next one does.
class V3CallJob final : public net::ResultJob<net::HttpResponse> {
    Q_OBJECT

public:
    V3CallJob(V3Session& session, V3Request request, QObject* parent);

protected:
    void start() override;
    void abort() override { }

private:
    void refreshKeys();
    void send();
    void receive(const base::Result<net::HttpResponse>& response);
    [[nodiscard]] bool namesUnknownKey(const net::HttpResponse& response) const;
    [[nodiscard]] bool mayRefreshKeys() const;

    V3Session& m_session;
    V3Request m_request;
    ProbeTolerance m_tolerance;
    bool m_refreshed = false;
    bool m_sawUnknownKey = false;
    /// Why the keys are fetched again; says more than a failure to fetch them.
    std::optional<base::Error> m_unverified;
};

} // namespace wego::wechat::pay
