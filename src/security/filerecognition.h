// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/keys.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wego::security {

/// What a file that was dropped on the account dialog is, decided by its content alone.
enum class FileKind {
    Unknown,
    MerchantPrivateKey,  ///< apiclient_key.pem
    MerchantCertificate, ///< apiclient_cert.pem: the common name is a merchant number
    PlatformCertificate, ///< wechatpay_*.pem
    OtherCertificate,
    WechatpayPublicKey, ///< pub_key.pem
    Pkcs12,             ///< apiclient_cert.p12, opened if the password was right
    Pkcs12Locked,       ///< a p12 that the password does not open
    Archive,            ///< the zip of the merchant platform: unpack it first
};

struct RecognisedFile {
    FileKind kind = FileKind::Unknown;
    std::optional<PrivateKey> key;
    std::optional<Certificate> certificate;
    std::optional<PublicKey> publicKey;
    QString mchid; ///< of a merchant certificate
};

/// Never fails: what cannot be read is Unknown. `p12Password` is the merchant number as a rule.
RecognisedFile recogniseFile(const QByteArray& bytes, const base::Secret& p12Password);

} // namespace wego::security
