// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace wego::security {

// Ed25519 (RFC 8032): one person vouches for a text, and another program can tell that it was that
// person. Keys are PEM, the private half PKCS#8.

/// The public half. Cheap to copy.
class VerifyingKey {
public:
    /// "wego.key-unreadable", "wego.key-not-ed25519".
    static base::Result<VerifyingKey> fromPem(QByteArrayView pem);
    /// From its 32 bytes.
    static base::Result<VerifyingKey> fromRaw(QByteArrayView bytes);

    [[nodiscard]] QByteArray toPem() const;
    [[nodiscard]] QByteArray toRaw() const;
    /// `signature` is 64 bytes; anything else is simply not verified.
    [[nodiscard]] bool verifies(QByteArrayView text, QByteArrayView signature) const;

    friend bool operator==(const VerifyingKey& a, const VerifyingKey& b)
    {
        return a.toRaw() == b.toRaw();
    }

private:
    friend class SigningKey;
    explicit VerifyingKey(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key)) { }

    std::shared_ptr<evp_pkey_st> m_key;
};

/// The private half. Cheap to copy; wiped by OpenSSL when the last copy goes.
class SigningKey {
public:
    /// A new one from the system's randomness.
    static base::Result<SigningKey> make();
    /// Failures as for the public half.
    static base::Result<SigningKey> fromPem(QByteArrayView pem);
    /// From its 32 bytes.
    static base::Result<SigningKey> fromRaw(QByteArrayView seed);

    [[nodiscard]] VerifyingKey verifyingKey() const;
    /// For the keychain.
    [[nodiscard]] base::Secret toPem() const;
    /// 64 bytes.
    [[nodiscard]] base::Result<QByteArray> sign(QByteArrayView text) const;

private:
    explicit SigningKey(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key)) { }

    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace wego::security
