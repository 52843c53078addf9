// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace wego::security {

using Secrets = std::map<QString, base::Secret>;

/// The key that opens a vault, and the salt it was derived with.
struct VaultKey {
    QByteArray salt;
    base::Secret key;
};

/// Derives the key with scrypt; takes a noticeable moment, on purpose.
base::Result<VaultKey> makeVaultKey(const base::Secret& password, const QByteArray& salt);
/// A fresh random salt.
QByteArray makeSalt();

/// The salt of an encrypted vault; "wego.keychain-damaged" if the bytes are not an unharmed vault.
base::Result<QByteArray> saltOf(const QByteArray& vault);

/// Bytes of a vault: magic and version, salt, nonce, AES-256-GCM of the secrets, SHA-256 of all
/// that. The checksum is no protection; it tells a damaged file from a wrong password.
base::Result<QByteArray> encryptVault(const Secrets& secrets, const VaultKey& key);
/// "wego.keychain-damaged" or "wego.keychain-password".
base::Result<Secrets> decryptVault(const QByteArray& vault, const VaultKey& key);

} // namespace wego::security
