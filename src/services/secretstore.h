// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/accounts.h"

#include <QList>

#include <functional>

namespace wego::security {
class Keychain;
}

namespace wego::services {

/// The secrets of accounts in the keychain, under "<account id>/<kind>". Several at once; each call
/// answers once on the thread of `context`, and not at all when the context is gone by then.
class SecretStore {
public:
    using ReadCallback = std::function<void(base::Result<SecretSet>)>;
    using WriteCallback = std::function<void(base::Result<void>)>;

    explicit SecretStore(security::Keychain& keychain) : m_keychain(keychain) { }

    /// Whatever is stored of the account; a kind that is not there is left out.
    void read(const domain::AccountId& id, QObject* context, ReadCallback callback) const;
    /// All or nothing: what was written before a failure is removed again.
    void write(const domain::AccountId& id, SecretSet secrets, QObject* context,
        WriteCallback callback) const;
    /// Over those that are there; an empty one removes what is there, other kinds stay. What was
    /// changed before a failure stays changed.
    void replace(const domain::AccountId& id, SecretSet secrets, QObject* context,
        WriteCallback callback) const;
    /// Removes every kind; goes on after a failure and reports the first.
    void remove(const domain::AccountId& id, QObject* context, WriteCallback callback) const;

private:
    security::Keychain& m_keychain;
};

/// "<account id>/api_v3_key".
QString secretKey(const domain::AccountId& id, domain::SecretKind kind);

} // namespace wego::services
