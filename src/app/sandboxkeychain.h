// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "security/keychain.h"

#include <QSet>

#include <memory>

namespace wego::app {

/// The user's keychain, with one exception: what belongs to the embedded sandbox's account is kept
/// in memory where there is no keychain, so that anybody can try the program. Real accounts never
/// get that exception.
class SandboxKeychain final : public security::Keychain {
public:
    explicit SandboxKeychain(std::unique_ptr<security::Keychain> chosen);

    /// This account is the sandbox's.
    void except(const domain::AccountId& account);

    void read(const QString& key, QObject* context, ReadCallback callback) override;
    void write(
        const QString& key, base::Secret secret, QObject* context, WriteCallback callback) override;
    void remove(const QString& key, QObject* context, WriteCallback callback) override;

private:
    [[nodiscard]] bool isExcepted(const QString& key) const;

    std::unique_ptr<security::Keychain> m_chosen;
    std::unique_ptr<security::Keychain> m_memory;
    QSet<QString> m_accounts;
    QSet<QString> m_inMemory; ///< keys
};

} // namespace wego::app
