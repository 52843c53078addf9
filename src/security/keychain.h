// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace wego::security {

/// Where secrets live. Every call answers exactly once, on the thread of `context` and never from
/// inside the call; if the context is gone by then, nothing is called. Keys are our own words
/// ("<account id>/api_v3_key"), never secrets themselves.
///
/// Failures: ErrorKind::NotFound "wego.secret-missing"; ErrorKind::Secret "wego.keychain-missing"
/// (no secret service on this computer), "wego.keychain-locked", "wego.keychain-denied".
class Keychain {
public:
    using ReadCallback = std::function<void(base::Result<base::Secret>)>;
    using WriteCallback = std::function<void(base::Result<void>)>;

    virtual ~Keychain() = default;
    virtual void read(const QString& key, QObject* context, ReadCallback callback) = 0;
    virtual void write(
        const QString& key, base::Secret secret, QObject* context, WriteCallback callback) = 0;
    /// Removing what is not there succeeds.
    virtual void remove(const QString& key, QObject* context, WriteCallback callback) = 0;

protected:
    Keychain() = default;
    Q_DISABLE_COPY_MOVE(Keychain)
};

/// The desktop's own keychain through QtKeychain, under the service name `service`. Never falls
/// back to plain text.
std::unique_ptr<Keychain> makeSystemKeychain(const QString& service);

/// For tests and the embedded sandbox: forgets everything when it dies.
std::unique_ptr<Keychain> makeMemoryKeychain();

/// What to do where the encrypted file is not there.
enum class MissingFile { Create, Fail };

/// A file encrypted with a master password (scrypt, AES-256-GCM), for computers without a secret
/// service and only if the user chose it. Fails with "wego.keychain-password" if the password does
/// not open an existing file, or is empty for a new one, and with "wego.cannot-read" (fact: path)
/// if the file is missing and not to be created.
base::Result<std::unique_ptr<Keychain>> openFileKeychain(const QString& path,
    const base::Secret& masterPassword, MissingFile missing = MissingFile::Create);

} // namespace wego::security
