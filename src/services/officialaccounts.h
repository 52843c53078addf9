// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/accounts.h"
#include "wechat/oa/session.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace wego::net {
class HttpClient;
}

namespace wego::services {

struct Environment;

/// A connection to an official account's interface. Its calls die with it.
class OaSession {
public:
    /// From secrets at hand. "wego.account-no-oa" (fact account) if the account has no AppID.
    static base::Result<std::shared_ptr<OaSession>> make(
        Environment& environment, const domain::Account& account, const SecretSet& secrets);
    ~OaSession();
    Q_DISABLE_COPY_MOVE(OaSession)

    [[nodiscard]] wechat::oa::Session& api() { return *m_api; }
    [[nodiscard]] net::HttpClient& http() { return *m_http; }
    /// As it was when the connection was made.
    [[nodiscard]] const domain::Account& account() const { return m_account; }

private:
    explicit OaSession(domain::Account account) : m_account(std::move(account)) { }

    domain::Account m_account;

    // In this order: the interface uses the HTTP client until its end.
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<wechat::oa::Session> m_api;
};

/// One of WeChat's own hosts for the interface; they differ in the way there only.
struct OaHost {
    QString name; ///< "api", "api2", "sh", "sz", "hk"
    QUrl url;     ///< empty for the general one
};
QList<OaHost> oaHosts();

/// The host that the account's calls go to.
QUrl oaUrlOf(const domain::Account& account);

/// The connections of all official accounts: one an account, so that everything that runs at the
/// same time shares one token and one renewal. Who works keeps the pointer; an account that
/// changes in more than name and colour, or gets other secrets, gets another connection, and the
/// old one lives until its last call. Each classic token ends the one before, so that it is shared
/// with other windows and commands through the keychain.
class OfficialAccounts : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(base::Result<std::shared_ptr<OaSession>>)>;

    /// Both outlive this object.
    OfficialAccounts(Environment& environment, Accounts& accounts, QObject* parent = nullptr);
    ~OfficialAccounts() override;

    /// Answers once, from the event loop, unless `context` is gone. Failures: "wego.account-gone",
    /// that of OaSession::make(), those of the keychain.
    void open(const domain::AccountId& account, QObject* context, Callback callback);

signals:
    /// A token came, was refused or could not be had.
    void tokenReported(
        const wego::domain::AccountId& account, const wego::domain::TokenEvent& event);

private:
    void find(const domain::AccountId& account);
    void read(const domain::Account& account);
    void keep(const domain::Account& account, const std::shared_ptr<OaSession>& session);
    void takeShared(const domain::Account& account);
    void share(const domain::Account& account, const wechat::oa::SharedToken& token);
    void settle(
        const domain::AccountId& account, const base::Result<std::shared_ptr<OaSession>>& session);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::services
