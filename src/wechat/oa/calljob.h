// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wechat/oa/apirequest.h"
#include "wechat/oa/tokenkeeper.h"

#include <optional>

namespace wego::wechat::oa {

/// Waits for a token that can be used, renewing it or joining the renewal in flight. Cancelling
/// leaves the renewal to the others.
class HaveTokenJob final : public net::ResultJob<SharedToken> {
    Q_OBJECT

public:
    HaveTokenJob(TokenKeeper& keeper, Force force, QObject* parent);

protected:
    void start() override;
    void abort() override { }

private:
    void resume(const base::Result<AccessToken>& renewed);

    TokenKeeper& m_keeper;
    Force m_force;
};

/// A request with a token. If WeChat refuses the token, once more with another.
class CallJob final : public net::ResultJob<QJsonObject> {
    Q_OBJECT

public:
    CallJob(const Line& line, TokenKeeper& keeper, ApiRequest request, QObject* parent);

protected:
    void start() override { obtainToken(); }
    void abort() override { }

private:
    void obtainToken();
    void send();
    void receive(const base::Result<QJsonObject>& answer);

    const Line& m_line;
    TokenKeeper& m_keeper;
    ApiRequest m_request;
    SharedToken m_token;
    std::optional<base::Error> m_refusal;
};

/// POST /cgi-bin/clear_quota/v2, the one call of an account that takes its AppSecret.
class ClearQuotaJob final : public net::ResultJob<QJsonObject> {
    Q_OBJECT

public:
    ClearQuotaJob(const Line& line, const Credentials& credentials, QObject* parent);

protected:
    void start() override;
    void abort() override { }

private:
    const Line& m_line;
    const Credentials& m_credentials;
};

} // namespace wego::wechat::oa
