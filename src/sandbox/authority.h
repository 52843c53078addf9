// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "security/keys.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace wego::sandbox {

struct Validity {
    QDateTime from;
    QDateTime until;
};

struct Subject {
    QString commonName;
    QString organization;
    QString unit;
};

struct KeyAndCertificate {
    security::PrivateKey key;
    security::Certificate certificate;
};

base::Result<security::PrivateKey> makeRsaKey();

/// A certification authority that lives as long as this object; its own key is on P-256, which is
/// made at once. Every failure is "wego.sandbox-keys" with OpenSSL's words in the detail.
class Authority {
public:
    static base::Result<Authority> create(const Validity& validity);

    [[nodiscard]] const security::Certificate& certificate() const { return m_own.certificate; }
    /// For merchants and the platform: an RSA key of 2048 bits.
    [[nodiscard]] base::Result<KeyAndCertificate> issue(const Subject& subject) const;
    /// For TLS on 127.0.0.1 and localhost.
    [[nodiscard]] base::Result<KeyAndCertificate> issueForLoopback() const;

private:
    Authority(KeyAndCertificate own, Validity validity);

    KeyAndCertificate m_own;
    Validity m_validity;
};

/// PKCS#12 in the form of WeChat's download: RC2-40 for the certificate, 3DES for the key.
base::Result<QByteArray> makeLegacyPkcs12(
    const KeyAndCertificate& pair, const QByteArray& password, const QByteArray& friendlyName);

} // namespace wego::sandbox
