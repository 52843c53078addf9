// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "security/keys.h"

#include <QByteArray>
#include <QString>

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

/// The one merchant that the sandbox knows.
inline constexpr QLatin1StringView AppId("wx5f3c0a9d17e2b846");
inline constexpr QLatin1StringView Mchid("1699990001");

/// Who the sandbox is: one merchant and the platform that serves it. Kept in the state folder.
/// Files for an account lie on top, what only the platform may know below "platform".
struct Identity {
    QString appId;
    QString mchid;
    base::Secret appSecret;
    base::Secret apiV2Key;
    base::Secret apiV3Key;

    security::Certificate merchantCertificate;
    security::PrivateKey platformKey;
    security::Certificate platformCertificate;
    security::PrivateKey wechatpayKey; ///< the other half of pub_key.pem
    QString wechatpayKeyId;

    QByteArray tlsCertificate;
    base::Secret tlsKey;
};

/// Names of the files that a client gets, inside the state folder.
namespace files {
inline constexpr auto CaCertificate = "ca.pem";
inline constexpr auto MerchantCertificate = "apiclient_cert.pem";
inline constexpr auto MerchantKey = "apiclient_key.pem";
inline constexpr auto MerchantPkcs12 = "apiclient_cert.p12";
inline constexpr auto WechatpayKey = "pub_key.pem";
inline constexpr auto Secrets = "secrets.json";
}

/// Reads the identity, or makes it if the folder does not hold a complete one. Certificates are
/// valid for five years from the earlier of the computer's time and the clock's.
/// Failures: ErrorKind::Storage "wego.sandbox-state" (fact: path), "wego.sandbox-keys".
base::Result<Identity> openIdentity(const QString& folder, const base::Clock& clock);

} // namespace wego::sandbox
