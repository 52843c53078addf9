// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/platformcertificates.h"

#include "wechat/pay/payerrors.h"

#include <algorithm>
#include <cstdlib>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

/// The date outranks the time stamp: if it is right, an old time stamp is an old answer and not a
/// wrong clock.
base::Error staleReply(const net::HttpResponse& response)
{
    const auto offset = clockOffsetMs(response);
    if (offset && std::abs(*offset) > ClockToleranceMs)
        return clockOff(*offset, requestIdOf(response));
    return unverified(u"the answer is old"_s, requestIdOf(response), true);
}

base::Result<QList<security::Certificate>> openAll(
    const QList<SealedCertificate>& sealed, const base::Secret& key)
{
    QList<security::Certificate> certificates;
    for (const SealedCertificate& box : sealed) {
        auto certificate = openCertificate(box, key);
        if (!certificate)
            return base::fail(certificate.error());
        certificates.append(std::move(*certificate));
    }
    return certificates;
}

bool opensWithV2Key(const SealedCertificate& sealed, const Credentials& credentials)
{
    return !credentials.apiV2Key.isEmpty()
        && openCertificate(sealed, credentials.apiV2Key).has_value();
}

/// During a change of modes even the certificates may come signed with the public key.
std::optional<security::PublicKey> keyOf(const QList<security::Certificate>& certificates,
    const Credentials& credentials, const QString& serial)
{
    if (credentials.wechatpayKey && serial == credentials.wechatpayKeyId)
        return credentials.wechatpayKey;
    const auto found = std::find_if(certificates.begin(), certificates.end(),
        [&](const security::Certificate& one) { return one.serial() == serial; });
    if (found == certificates.end())
        return std::nullopt;
    return found->publicKey();
}

} // namespace

PlatformCertificates::PlatformCertificates(const Credentials& credentials)
    : m_publicKeyId(credentials.wechatpayKeyId), m_publicKey(credentials.wechatpayKey)
{
}

std::optional<security::PublicKey> PlatformCertificates::find(const QString& serial) const
{
    if (m_publicKey && serial == m_publicKeyId)
        return m_publicKey;
    const auto found = m_certificates.constFind(serial);
    if (found == m_certificates.cend())
        return std::nullopt;
    return found->publicKey();
}

bool PlatformCertificates::isStale(qint64 nowMs) const
{
    return !hasCertificates() || nowMs - m_fetchedAtMs > FreshForMs;
}

QString PlatformCertificates::preferredSerial() const
{
    if (m_publicKey)
        return m_publicKeyId;
    const auto newest = std::max_element(m_certificates.begin(), m_certificates.end(),
        [](const auto& a, const auto& b) { return a.notBefore() < b.notBefore(); });
    return newest == m_certificates.end() ? QString() : newest.key();
}

void PlatformCertificates::replace(const QList<security::Certificate>& certificates, qint64 nowMs)
{
    m_certificates.clear();
    for (const security::Certificate& certificate : certificates)
        m_certificates.insert(certificate.serial(), certificate);
    m_fetchedAtMs = nowMs;
}

base::Result<void> verifyReply(
    const net::HttpResponse& response, const std::optional<security::PublicKey>& key)
{
    const auto signature = v3SignatureOf(response);
    const QString requestId = requestIdOf(response);
    if (!signature)
        return base::fail(unverified(u"the answer is not signed"_s, requestId, true));
    if (!key)
        return base::fail(
            unverified(u"signed with the unknown key "_s + signature->serial, requestId, false));
    if (!v3IsSigned(*signature, response.body, *key))
        return base::fail(unverified(u"the signature is wrong"_s, requestId, true));
    if (std::abs(signature->timestamp * 1000 - response.receivedAtMs) > ClockToleranceMs)
        return base::fail(staleReply(response));
    return {};
}

base::Result<QList<security::Certificate>> openVerifiedCertificates(
    const net::HttpResponse& response, const Credentials& credentials)
{
    const auto sealed = parseCertificates(response.body);
    if (!sealed)
        return base::fail(withRequestId(sealed.error(), response));
    auto certificates = openAll(*sealed, credentials.apiV3Key);
    if (!certificates) {
        base::Error error = withRequestId(certificates.error(), response);
        if (error.code == u"wego.api-v3-key"_s && opensWithV2Key(sealed->first(), credentials))
            error.code = u"wego.keys-swapped"_s;
        return base::fail(error);
    }
    const auto signature = v3SignatureOf(response);
    const auto key = signature ? keyOf(*certificates, credentials, signature->serial)
                               : std::nullopt;
    if (const auto verified = verifyReply(response, key); !verified)
        return base::fail(verified.error());
    return certificates;
}

} // namespace wego::wechat::pay
