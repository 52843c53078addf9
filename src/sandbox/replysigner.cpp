// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/replysigner.h"

#include "base/clock.h"
#include "sandbox/faults.h"
#include "sandbox/identity.h"
#include "security/ciphers.h"

namespace wego::sandbox {

namespace {

constexpr qint64 StaleSeconds = 10 * 60;
constexpr QByteArrayView ProbePrefix = "WECHATPAY/SIGNTEST/";

} // namespace

ReplySigner::ReplySigner(
    const Identity& identity, const base::Clock& clock, Faults& faults, bool platformCertificates)
    : m_identity(identity)
    , m_clock(clock)
    , m_faults(faults)
    , m_platformCertificates(platformCertificates)
{
}

bool ReplySigner::usesCertificate(const Request& request)
{
    if (m_faults.take(Fault::Kind::CertificateSwitch, request.path))
        m_switched = !m_switched;
    const QByteArray asked = request.header("Wechatpay-Serial");
    const bool usual = m_platformCertificates && asked != m_identity.wechatpayKeyId.toLatin1();
    return usual != m_switched;
}

void ReplySigner::addCommonHeaders(Reply& reply)
{
    reply.add("Server", "nginx");
    reply.add("Keep-Alive", "timeout=8");
    reply.add("Content-Language", "zh-CN");
    reply.add("Request-ID", "08" + m_random.nonce(26).toUpper() + "-0");
}

void ReplySigner::sign(Reply& reply, const Request& request)
{
    if (m_faults.take(Fault::Kind::NoSignature, request.path))
        return;
    const bool stale = m_faults.take(Fault::Kind::StaleTimestamp, request.path).has_value();
    const qint64 seconds = m_clock.nowSeconds() + request.skewSeconds - (stale ? StaleSeconds : 0);
    const QByteArray timestamp = QByteArray::number(seconds);
    const QByteArray nonce = m_random.nonce(32);
    const bool certificate = usesCertificate(request);
    const auto& key = certificate ? m_identity.platformKey : m_identity.wechatpayKey;
    const QByteArray text = timestamp + '\n' + nonce + '\n' + reply.body + '\n';
    QByteArray signature = security::rsaSha256Sign(key, text).value_or(QByteArray());
    if (m_faults.take(Fault::Kind::WrongSignature, request.path))
        signature.replace(0, ProbePrefix.size(), ProbePrefix.toByteArray());
    const QString serial = certificate ? m_identity.platformCertificate.serial()
                                       : m_identity.wechatpayKeyId;
    reply.add("Wechatpay-Timestamp", timestamp);
    reply.add("Wechatpay-Nonce", nonce);
    reply.add("Wechatpay-Signature", signature);
    reply.add("Wechatpay-Serial", serial.toLatin1());
    reply.add("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048");
}

} // namespace wego::sandbox
