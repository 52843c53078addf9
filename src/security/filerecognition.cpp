// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/filerecognition.h"

#include "security/opensslhandles.h"
#include "security/pem.h"

#include <QRegularExpression>

namespace wego::security {

using namespace Qt::StringLiterals;

namespace {

bool isMerchantNumber(const QString& text)
{
    static const QRegularExpression digits(u"^[0-9]{8,10}$"_s);
    return digits.match(text).hasMatch();
}

FileKind kindOf(const Certificate& certificate)
{
    const QString name = certificate.commonName();
    if (isMerchantNumber(name))
        return FileKind::MerchantCertificate;
    return name.contains(u"Tenpay"_s, Qt::CaseInsensitive) ? FileKind::PlatformCertificate
                                                           : FileKind::OtherCertificate;
}

void addCertificate(RecognisedFile& file, Certificate certificate)
{
    file.kind = kindOf(certificate);
    if (file.kind == FileKind::MerchantCertificate)
        file.mchid = certificate.commonName();
    file.certificate = std::move(certificate);
}

RecognisedFile recognisePem(QByteArrayView text)
{
    RecognisedFile file;
    if (auto publicKey = PublicKey::fromPem(text)) {
        file.kind = FileKind::WechatpayPublicKey;
        file.publicKey = std::move(*publicKey);
    }
    if (auto certificate = Certificate::fromPem(text))
        addCertificate(file, std::move(*certificate));
    if (auto key = PrivateKey::fromPem(text)) {
        file.kind = FileKind::MerchantPrivateKey;
        file.key = std::move(*key);
    }
    return file;
}

bool looksLikePkcs12(const QByteArray& bytes)
{
    const unsigned char* at = bytesOf(bytes);
    const Pkcs12Ptr p12(d2i_PKCS12(nullptr, &at, bytes.size()));
    takeOpenSslErrors();
    return p12 != nullptr;
}

RecognisedFile recognisePkcs12(const QByteArray& bytes, const base::Secret& password)
{
    RecognisedFile file;
    auto content = readPkcs12(bytes, password);
    if (!content) {
        file.kind = content.error().code == u"wego.p12-password"_s ? FileKind::Pkcs12Locked
                                                                   : FileKind::Unknown;
        return file;
    }
    addCertificate(file, std::move(content->certificate));
    file.key = std::move(content->key);
    file.kind = FileKind::Pkcs12;
    return file;
}

RecognisedFile recogniseDer(const QByteArray& bytes, const base::Secret& password)
{
    if (looksLikePkcs12(bytes))
        return recognisePkcs12(bytes, password);
    RecognisedFile file;
    if (auto certificate = Certificate::fromPem(writePem("CERTIFICATE", bytes)))
        addCertificate(file, std::move(*certificate));
    return file;
}

} // namespace

RecognisedFile recogniseFile(const QByteArray& bytes, const base::Secret& p12Password)
{
    if (bytes.startsWith("PK\x03\x04")) {
        RecognisedFile file;
        file.kind = FileKind::Archive;
        return file;
    }
    if (bytes.contains("-----BEGIN "))
        return recognisePem(bytes);
    constexpr char DerSequence = 0x30;
    if (bytes.startsWith(DerSequence))
        return recogniseDer(bytes, p12Password);
    return {};
}

} // namespace wego::security
