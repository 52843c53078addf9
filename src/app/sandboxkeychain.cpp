// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxkeychain.h"

#include <utility>

namespace wego::app {

namespace {

QString accountOf(const QString& key)
{
    return key.section(u'/', 0, 0);
}

} // namespace

SandboxKeychain::SandboxKeychain(std::unique_ptr<security::Keychain> chosen)
    : m_chosen(std::move(chosen)), m_memory(security::makeMemoryKeychain())
{
}

void SandboxKeychain::except(const domain::AccountId& account)
{
    m_accounts.insert(account.value);
}

bool SandboxKeychain::isExcepted(const QString& key) const
{
    return m_accounts.contains(accountOf(key));
}

void SandboxKeychain::read(const QString& key, QObject* context, ReadCallback callback)
{
    const bool inMemory = m_inMemory.contains(key);
    if (inMemory || !isExcepted(key)) {
        (inMemory ? m_memory : m_chosen)->read(key, context, std::move(callback));
        return;
    }
    // Without a keychain a secret that is not in memory does not exist.
    m_chosen->read(key, context,
        [this, key, context, callback = std::move(callback)](base::Result<base::Secret> secret) {
            if (!secret && secret.error().kind == base::ErrorKind::Secret)
                m_memory->read(key, context, callback);
            else
                callback(std::move(secret));
        });
}

void SandboxKeychain::write(
    const QString& key, base::Secret secret, QObject* context, WriteCallback callback)
{
    if (!isExcepted(key)) {
        m_chosen->write(key, std::move(secret), context, std::move(callback));
        return;
    }
    // std::function wants what it holds to be copyable.
    const auto copy = std::make_shared<base::Secret>(secret.copy());
    m_chosen->write(key, std::move(secret), context,
        [this, key, copy, context, callback = std::move(callback)](
            const base::Result<void>& written) {
            if (written) {
                // A keychain that was away has come back.
                m_inMemory.remove(key);
                return callback(written);
            }
            m_inMemory.insert(key);
            m_memory->write(key, std::move(*copy), context, callback);
        });
}

void SandboxKeychain::remove(const QString& key, QObject* context, WriteCallback callback)
{
    if (!isExcepted(key)) {
        m_chosen->remove(key, context, std::move(callback));
        return;
    }
    m_inMemory.remove(key);
    m_memory->remove(key, context,
        [this, key, context, callback = std::move(callback)](const base::Result<void>&) {
            m_chosen->remove(key, context, [callback](const base::Result<void>& removed) {
                const bool missing = !removed && removed.error().kind == base::ErrorKind::Secret;
                callback(missing ? base::Result<void>() : removed);
            });
        });
}

} // namespace wego::app
