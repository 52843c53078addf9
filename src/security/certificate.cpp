// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keys.h"
#include "security/opensslhandles.h"
#include "security/pem.h"

#include <QTimeZone>

#include <openssl/x509v3.h>

#include <ctime>

namespace wego::security {

using namespace Qt::StringLiterals;

namespace {

QDateTime toUtc(const ASN1_TIME* time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString toText(const ASN1_STRING* string)
{
    unsigned char* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    if (size < 0)
        return {};
    QString text = QString::fromUtf8(reinterpret_cast<const char*>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

base::Error wrongKind(const std::vector<PemBlock>& blocks)
{
    base::Error error{base::ErrorKind::Secret, u"wego.certificate-unreadable"_s};
    if (blocks.empty())
        return error;
    error.detail = QString::fromLatin1(blocks.front().label);
    if (blocks.front().label.endsWith("KEY"))
        error.code = u"wego.certificate-is-key"_s;
    return error;
}

} // namespace

Certificate::Certificate(std::shared_ptr<x509_st> certificate)
    : m_certificate(std::move(certificate))
{
}

base::Result<Certificate> Certificate::fromPem(QByteArrayView pem)
{
    const auto blocks = parsePem(pem);
    for (const PemBlock& block : blocks) {
        if (!block.label.endsWith("CERTIFICATE"))
            continue;
        const QByteArrayView der = block.der.reveal();
        const unsigned char* at = bytesOf(der);
        X509* certificate = d2i_X509(nullptr, &at, der.size());
        if (!certificate || !X509_get0_pubkey(certificate)) {
            X509_free(certificate);
            return base::fail(
                openSslError(base::ErrorKind::Secret, u"wego.certificate-unreadable"_s));
        }
        return Certificate(std::shared_ptr<X509>(certificate, X509_free));
    }
    return base::fail(wrongKind(blocks));
}

QString Certificate::serial() const
{
    const BignumPtr number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(m_certificate.get()), nullptr));
    char* hex = BN_bn2hex(number.get());
    QString serial = QString::fromLatin1(hex);
    OPENSSL_free(hex);
    return serial.size() % 2 == 0 ? serial : u'0' + serial;
}

QString Certificate::commonName() const
{
    const X509_NAME* subject = X509_get_subject_name(m_certificate.get());
    const int index = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (index < 0)
        return {};
    return toText(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, index)));
}

QDateTime Certificate::notBefore() const
{
    return toUtc(X509_get0_notBefore(m_certificate.get()));
}

QDateTime Certificate::notAfter() const
{
    return toUtc(X509_get0_notAfter(m_certificate.get()));
}

PublicKey Certificate::publicKey() const
{
    return PublicKey(
        std::shared_ptr<EVP_PKEY>(X509_get_pubkey(m_certificate.get()), EVP_PKEY_free));
}

QByteArray Certificate::toPem() const
{
    unsigned char* der = nullptr;
    const int size = i2d_X509(m_certificate.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return writePem("CERTIFICATE", bytes);
}

} // namespace wego::security
