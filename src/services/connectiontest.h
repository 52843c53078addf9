// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/accounts.h"

#include <memory>

namespace wego::wechat::pay {
struct CredentialCheck;
}

namespace wego::services {

class PaySession;

/// The three steps of the connection test, one after another; what follows a failure is skipped.
class RunConnectionTest final : public ConnectionTestJob {
    Q_OBJECT

public:
    /// A draft with its secrets. If `secretsFrom` is an id, they are read from the keychain first.
    RunConnectionTest(Environment& environment, AccountDraft draft,
        const domain::AccountId& secretsFrom, QObject* session);
    ~RunConnectionTest() override;

    [[nodiscard]] QList<ConnectionStep> steps() const override { return m_steps; }

protected:
    void start() override;
    void abort() override { }

private:
    void checkKeys();
    void askWechat();
    void takeAnswer(const base::Result<wechat::pay::CredentialCheck>& answer);
    void pass(ConnectionStep::Kind kind, const QString& fact);
    /// Marks the step as failed and all later ones as skipped, and ends.
    void fail(ConnectionStep::Kind kind, const base::Error& error);
    void set(ConnectionStep::Kind kind, ConnectionStep::State state);
    void setRunning(ConnectionStep::Kind kind) { set(kind, ConnectionStep::State::Running); }

    Environment& m_environment;
    AccountDraft m_draft;
    domain::AccountId m_secretsFrom;
    QList<ConnectionStep> m_steps;
    std::shared_ptr<PaySession> m_session;
};

} // namespace wego::services
