// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/job.h"
#include "wechat/oa/apirequest.h"
#include "wechat/oa/token.h"

#include <QJsonObject>
#include <QUrl>

#include <memory>

namespace wego::base {
class Clock;
class Random;
}

namespace wego::wechat::oa {

/// An official account on the wire: every call has a good token, whoever else asks at the same
/// time.
///
/// A token is renewed five minutes before its end, by one renewal for any number of calls. When
/// WeChat refuses one (40001, 40014, 42001), only that token is dropped and the call is sent once
/// more; a second refusal is its failure. Busy answers (-1, 45011) are waited out; all other codes
/// are final.
///
/// Failures of the jobs: WeChat's codes (see apiError()); those of net::HttpClient; Protocol
/// "wego.reply-unreadable" (fact reason); of the token source Input "wego.credentials-incomplete"
/// (fact missing) and "wego.token-url" (fact reason), Protocol "wego.token-url-answer" (facts host,
/// reason), Auth "wego.token-used-up" and "wego.token-war" (facts times, minutes; see TokenBrake).
class Session final : public QObject {
    Q_OBJECT

public:
    /// WeChat's own host.
    static QUrl defaultApi() { return QUrl(QStringLiteral("https://api.weixin.qq.com")); }

    /// An empty `api` is WeChat's own host. The client, the clock and chance outlive the session.
    Session(const QUrl& api, Credentials credentials, TokenSettings settings, net::HttpClient& http,
        base::Clock& clock, base::Random& random, QObject* parent = nullptr);
    ~Session() override;

    /// The answer of a call, which is no refusal. The job is a child of the session.
    net::ResultJob<QJsonObject>* call(ApiRequest request);

    /// What happened to the account's tokens before, in its order, here or in another start of the
    /// program: classic ones are not fetched too often, see TokenBrake.
    void recall(const QList<TokenEvent>& events);
    /// A token that another session of the account received: used if it is newer than those that
    /// were here and has more than five minutes left.
    void give(const AccessToken& token);
    /// The token whose time is not over, if there is one.
    [[nodiscard]] SharedToken present() const;
    /// A token that can be used, renewed if it is time.
    net::ResultJob<SharedToken>* token();
    /// Invalidates the present stable token at once and gets another, whatever the token source.
    /// Breaks everybody who uses it: only if the user asks for it by name. 20 times a day.
    net::ResultJob<SharedToken>* forceNewToken();

    /// Resets all call counters with the AppSecret instead of a token: for when the counter of the
    /// token calls is used up. One of ten a month, so that it is never repeated.
    net::ResultJob<QJsonObject>* clearQuotaWithSecret();

signals:
    /// For the token timeline: a token came, was refused, or could not be had.
    void tokenReported(const wego::domain::TokenEvent& event);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::wechat::oa
