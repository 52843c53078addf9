// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "security/keys.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace wego::wechat::pay {

// The bodies of v3's answers. What cannot be read is Protocol "wego.reply-unreadable". Pure.

/// Answer of GET /v3/bill/tradebill.
struct BillLink {
    QByteArray sha1; ///< of the unpacked bill, lower-case hex
    QUrl url;        ///< to be used as given; lives five minutes
};
base::Result<BillLink> parseBillLink(const QByteArray& body);

/// One entry of the answer of GET /v3/certificates, still encrypted.
struct SealedCertificate {
    QString serial;
    QByteArray nonce;
    QByteArray associatedData;
    QByteArray cipherText; ///< with its tag, base64 removed
};
/// Tolerates the blanks that WeChat has in some names ("effective_time ").
base::Result<QList<SealedCertificate>> parseCertificates(const QByteArray& body);

/// Opens one. Fails with Auth "wego.api-v3-key" if the key does not open it and with Protocol
/// "wego.reply-unreadable" if what is inside is not the certificate that was announced.
base::Result<security::Certificate> openCertificate(
    const SealedCertificate& sealed, const base::Secret& apiV3Key);

/// Answer of POST /v3/security/echo.
base::Result<QString> parseEcho(const QByteArray& body);

} // namespace wego::wechat::pay
