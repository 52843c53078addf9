// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace wego::security {

/// An RSA public key. Cheap to copy.
class PublicKey {
public:
    explicit PublicKey(std::shared_ptr<evp_pkey_st> key);
    /// "BEGIN PUBLIC KEY" (or PKCS#1's form). Tolerates a BOM, CRLF and PEM pasted on one line.
    static base::Result<PublicKey> fromPem(QByteArrayView pem);

    [[nodiscard]] int bits() const;
    [[nodiscard]] QByteArray toPem() const;
    [[nodiscard]] evp_pkey_st* handle() const { return m_key.get(); }
    /// True if both are halves of one pair, or the same key.
    [[nodiscard]] bool equals(const PublicKey& other) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
};

/// An RSA private key. Cheap to copy; wiped by OpenSSL when the last copy goes.
class PrivateKey {
public:
    explicit PrivateKey(std::shared_ptr<evp_pkey_st> key);
    /// PKCS#8 or PKCS#1. "wego.key-is-certificate" and the like when it is another kind of file.
    static base::Result<PrivateKey> fromPem(QByteArrayView pem);

    [[nodiscard]] int bits() const;
    [[nodiscard]] PublicKey publicKey() const;
    /// PKCS#8, for the keychain.
    [[nodiscard]] base::Secret toPem() const;
    [[nodiscard]] evp_pkey_st* handle() const { return m_key.get(); }

private:
    std::shared_ptr<evp_pkey_st> m_key;
};

/// An X.509 certificate. Times are UTC.
class Certificate {
public:
    explicit Certificate(std::shared_ptr<x509_st> certificate);
    static base::Result<Certificate> fromPem(QByteArrayView pem);

    /// Upper-case hex with an even number of digits, leading zeros kept: WeChat's serial_no.
    [[nodiscard]] QString serial() const;
    [[nodiscard]] QString commonName() const;
    [[nodiscard]] QDateTime notBefore() const;
    [[nodiscard]] QDateTime notAfter() const;
    [[nodiscard]] PublicKey publicKey() const;
    [[nodiscard]] QByteArray toPem() const;

private:
    std::shared_ptr<x509_st> m_certificate;
};

/// What apiclient_cert.p12 holds. WeChat's files need OpenSSL's legacy provider, which is loaded
/// for this call only.
struct Pkcs12 {
    PrivateKey key;
    Certificate certificate;
};
/// "wego.p12-password" if the password (WeChat's is the merchant number) is wrong.
base::Result<Pkcs12> readPkcs12(const QByteArray& bytes, const base::Secret& password);

} // namespace wego::security
