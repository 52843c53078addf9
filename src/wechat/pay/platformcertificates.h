// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "security/keys.h"
#include "wechat/pay/credentials.h"
#include "wechat/pay/v3codec.h"
#include "wechat/pay/v3replies.h"

#include <QMap>
#include <QString>

#include <optional>

namespace wego::wechat::pay {

/// The keys with which WeChat signs its answers to one merchant, by the serial or id that the
/// answers name. During a change from certificate to public key (or back) both are in use, so
/// both are held.
class PlatformCertificates {
public:
    /// How long a set may be used before it is fetched again.
    static constexpr qint64 FreshForMs = 12LL * 3600 * 1000;

    /// Starts with the public key of the credentials, if they have one.
    explicit PlatformCertificates(const Credentials& credentials);

    [[nodiscard]] std::optional<security::PublicKey> find(const QString& serial) const;
    [[nodiscard]] bool hasCertificates() const { return !m_certificates.isEmpty(); }
    [[nodiscard]] bool isStale(qint64 nowMs) const;
    /// What to name in Wechatpay-Serial so that the answer is signed with it: the public key, else
    /// the newest certificate; empty if there is neither.
    [[nodiscard]] QString preferredSerial() const;

    void replace(const QList<security::Certificate>& certificates, qint64 nowMs);

private:
    QString m_publicKeyId;
    std::optional<security::PublicKey> m_publicKey;
    QMap<QString, security::Certificate> m_certificates;
    qint64 m_fetchedAtMs = 0;
};

/// Opens the certificates of an answer with the APIv3 key and checks with one of them that the
/// answer itself is WeChat's. Besides the failures of openCertificate: Auth "wego.keys-swapped" if
/// the V2 key opens them, "wego.reply-unverified" and "wego.clock-off".
base::Result<QList<security::Certificate>> openVerifiedCertificates(
    const net::HttpResponse& response, const Credentials& credentials);

/// Whether an answer is WeChat's and fresh. `key` is the one that its signature names, or nothing
/// if that is unknown. Failures: Auth "wego.reply-unverified" (fact reason), "wego.clock-off".
base::Result<void> verifyReply(
    const net::HttpResponse& response, const std::optional<security::PublicKey>& key);

} // namespace wego::wechat::pay
