// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wechat/oa/exchangejob.h"
#include "wechat/oa/tokencodec.h"

namespace wego::wechat::oa {

/// What fetching a token needs; outlives the jobs.
struct TokenOrigin {
    Credentials credentials;
    TokenSettings settings;
};

/// Fetches a token from the source that the settings name. Failures: those of tokencodec.h and of
/// ExchangeJob.
class TokenJob final : public net::ResultJob<AccessToken> {
    Q_OBJECT

public:
    /// Force::Yes asks stable_token whatever the source.
    TokenJob(const Line& line, const TokenOrigin& origin, Force force, QObject* parent);

protected:
    void start() override;
    void abort() override { }

private:
    [[nodiscard]] TokenSource source() const;
    [[nodiscard]] base::Result<net::HttpRequest> request() const;
    [[nodiscard]] base::Result<AccessToken> read(const QJsonObject& answer) const;
    [[nodiscard]] base::Error explain(const base::Error& error) const;
    void receive(const base::Result<QJsonObject>& answer);

    const Line& m_line;
    const TokenOrigin& m_origin;
    Force m_force;
};

} // namespace wego::wechat::oa
