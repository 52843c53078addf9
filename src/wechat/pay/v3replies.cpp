// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3replies.h"

#include "security/ciphers.h"
#include "wechat/pay/payerrors.h"
#include "wechat/pay/v3reader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestUrl = 2048;

QJsonObject withTrimmedNames(const QJsonObject& object)
{
    QJsonObject trimmed;
    for (auto member = object.begin(); member != object.end(); ++member)
        trimmed.insert(member.key().trimmed(), member.value());
    return trimmed;
}

QByteArray bytesOf(const QJsonObject& object, QLatin1StringView name)
{
    return object.value(name).toString().toUtf8();
}

bool isSha1(const QByteArray& text)
{
    static const QRegularExpression pattern(u"^[0-9a-f]{40}$"_s);
    return pattern.match(QString::fromLatin1(text)).hasMatch();
}

bool isUsable(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https" || url.scheme() == u"http") && url.userInfo().isEmpty();
}

base::Result<SealedCertificate> parseSealed(const QJsonObject& entry)
{
    const QJsonObject box = withTrimmedNames(entry.value("encrypt_certificate"_L1).toObject());
    if (box.value("algorithm"_L1).toString() != u"AEAD_AES_256_GCM")
        return base::fail(unreadable(u"a certificate is encrypted in an unknown way"_s));
    const auto cipherText = QByteArray::fromBase64Encoding(
        bytesOf(box, "ciphertext"_L1), QByteArray::AbortOnBase64DecodingErrors);
    const QString serial = entry.value("serial_no"_L1).toString();
    if (!cipherText || serial.isEmpty())
        return base::fail(unreadable(u"a certificate has no serial or no text"_s));
    return SealedCertificate{
        serial, bytesOf(box, "nonce"_L1), bytesOf(box, "associated_data"_L1), cipherText.decoded};
}

} // namespace

base::Result<BillLink> parseBillLink(const QByteArray& body)
{
    const auto object = parseV3Object(body);
    if (!object)
        return base::fail(object.error());
    const QByteArray sha1 = bytesOf(*object, "hash_value"_L1).toLower();
    if (object->value("hash_type"_L1).toString() != u"SHA1" || !isSha1(sha1))
        return base::fail(unreadable(u"the bill's hash is not a SHA-1"_s));
    const QString text = object->value("download_url"_L1).toString();
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > LongestUrl || !isUsable(url))
        return base::fail(unreadable(u"the bill's link cannot be used"_s));
    return BillLink{sha1, url};
}

base::Result<QList<SealedCertificate>> parseCertificates(const QByteArray& body)
{
    const auto object = parseV3Object(body);
    if (!object)
        return base::fail(object.error());
    QList<SealedCertificate> certificates;
    const QJsonArray entries = withTrimmedNames(*object).value("data"_L1).toArray();
    for (const auto& entry : entries) {
        auto sealed = parseSealed(withTrimmedNames(entry.toObject()));
        if (!sealed)
            return base::fail(sealed.error());
        certificates.append(std::move(*sealed));
    }
    if (certificates.isEmpty())
        return base::fail(unreadable(u"no certificate in the answer"_s));
    return certificates;
}

base::Result<security::Certificate> openCertificate(
    const SealedCertificate& sealed, const base::Secret& apiV3Key)
{
    const auto pem = security::aesGcmDecrypt(
        apiV3Key, sealed.nonce, sealed.associatedData, sealed.cipherText);
    if (!pem)
        return base::fail({base::ErrorKind::Auth, u"wego.api-v3-key"_s, pem.error().detail});
    auto certificate = security::Certificate::fromPem(*pem);
    if (!certificate)
        return base::fail(unreadable(u"what was decrypted is no certificate"_s));
    if (certificate->serial() != sealed.serial.toUpper())
        return base::fail(unreadable(u"a certificate has another serial than announced"_s));
    return certificate;
}

base::Result<QString> parseEcho(const QByteArray& body)
{
    const auto object = parseV3Object(body);
    if (!object)
        return base::fail(object.error());
    return object->value("echo_message"_L1).toString();
}

} // namespace wego::wechat::pay
