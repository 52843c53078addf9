// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/merchantcertificate.h"

#include "base/beijingtime.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

base::Error certificateError(const QString& code, const QMap<QString, QString>& facts = {})
{
    return {base::ErrorKind::Secret, code, {}, false, {}, facts};
}

} // namespace

std::optional<base::Error> certificateProblem(const Credentials& credentials, qint64 nowMs)
{
    if (!credentials.merchantCertificate)
        return std::nullopt;
    const security::Certificate& certificate = *credentials.merchantCertificate;
    if (certificate.commonName() != credentials.mchid)
        return certificateError(u"wego.certificate-merchant"_s,
            {{u"certificate"_s, certificate.commonName()}, {u"mchid"_s, credentials.mchid}});
    if (credentials.privateKey
        && !credentials.privateKey->publicKey().equals(certificate.publicKey()))
        return certificateError(u"wego.key-differs"_s, {{u"serial"_s, certificate.serial()}});
    // V2 needs no serial and may have none.
    if (!credentials.merchantSerial.isEmpty() && certificate.serial() != credentials.merchantSerial)
        return certificateError(u"wego.certificate-serial"_s,
            {{u"certificate"_s, certificate.serial()}, {u"serial"_s, credentials.merchantSerial}});
    if (certificate.notAfter().toMSecsSinceEpoch() < nowMs)
        return certificateError(u"wego.certificate-expired"_s,
            {{u"date"_s, base::beijing::toText(certificate.notAfter())}});
    return std::nullopt;
}

} // namespace wego::wechat::pay
