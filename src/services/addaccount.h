// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/accounts.h"

#include <memory>

namespace wego::services {

/// Writes a checked draft: keeps an id in the store, writes the secrets to the keychain under it,
/// then the account to the store. Once begun it comes to one of two ends, even when it is cancelled
/// half way: all is there, or nothing. What a program leaves that dies half way, clearLeftovers()
/// finds.
class AddAccountJob final : public net::ResultJob<domain::Account> {
    Q_OBJECT

public:
    /// `keeper` outlives the job and is the context of the keychain's answers.
    AddAccountJob(Environment& environment, AccountDraft draft, QObject* keeper);
    ~AddAccountJob() override;

signals:
    /// The id that the account will have, before its first secret is written.
    void reserved(const wego::domain::AccountId& id);
    /// On every successful end, before `finished`.
    void added(const wego::domain::Account& account);

protected:
    void start() override;
    void abort() override;

private:
    struct Work;
    void writeSecrets();
    void saveAccount(const base::Result<void>& written);

    std::shared_ptr<Work> m_work;
};

/// Removes from keychain and store what additions have left that were never finished and began more
/// than five minutes ago. Answers nobody; what fails is tried again the next time. `keeper` is the
/// context of the keychain's answers.
void clearLeftovers(Environment& environment, QObject* keeper);

} // namespace wego::services
