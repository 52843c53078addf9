// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandboxkeychain.h"
#include "net/job.h"
#include "sandbox/sandbox.h"
#include "services/accounts.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <optional>
#include <vector>

namespace wego::app {

class SandboxServer;

/// The sandbox inside the window: a server on a thread of its own, and the account that talks to
/// it. Its ports change with every start, so the account's hosts are brought up to date.
class EmbeddedSandbox final : public QObject {
    Q_OBJECT

public:
    EmbeddedSandbox(QString stateFolder, services::Accounts& accounts, SandboxKeychain& keychain,
        base::Clock& clock, QObject* parent = nullptr);
    ~EmbeddedSandbox() override;

    /// Starts the server unless it runs, and adds its account unless it is there. May be called
    /// again after a failure.
    net::ResultJob<domain::Account>* open();
    /// Lets something go wrong from now on; for pictures.
    void inject(const sandbox::Fault& fault);
    /// As sandbox::Sandbox::orders(); for pictures.
    [[nodiscard]] QJsonArray orders(QDate day, int most) const;

private:
    using Finish = std::function<void(base::Result<domain::Account>)>;

    void startServer();
    void onStarted(const base::Result<sandbox::Ready>& ready);
    void storeAccount();
    void refreshAccount(services::AccountDraft draft);
    void addAccount(services::AccountDraft draft);
    void answer(const base::Result<domain::Account>& account);
    [[nodiscard]] base::Result<services::AccountDraft> makeDraft() const;

    QString m_stateFolder;
    services::Accounts& m_accounts;
    SandboxKeychain& m_keychain;
    base::Clock& m_clock;
    QThread m_thread;
    SandboxServer* m_server = nullptr; ///< lives on m_thread
    std::optional<sandbox::Ready> m_ready;
    std::vector<Finish> m_waiting; ///< until the account is stored
};

} // namespace wego::app
