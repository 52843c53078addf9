// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keys.h"
#include "security/opensslhandles.h"

#include <QScopeGuard>

#include <openssl/pkcs12.h>

namespace wego::security {

using namespace Qt::StringLiterals;

namespace {

/// A library context of its own: WeChat's files use RC2 with 40 bits, and loading the legacy
/// provider into the default context would offer such ciphers to the whole program.
struct LegacyContext {
    LibraryContextPtr openssl{OSSL_LIB_CTX_new()};
    ProviderPtr standard{OSSL_PROVIDER_load(openssl.get(), "default")};
    ProviderPtr legacy{OSSL_PROVIDER_load(openssl.get(), "legacy")};
};

base::Error failure(const QString& code)
{
    return openSslError(base::ErrorKind::Secret, code);
}

// Both leave the library context, which does not outlive the call, by their encodings.

std::shared_ptr<EVP_PKEY> intoDefaultContext(const EVP_PKEY* key)
{
    unsigned char* der = nullptr;
    const int size = i2d_PrivateKey(key, &der);
    if (size <= 0)
        return {};
    const unsigned char* at = der;
    std::shared_ptr<EVP_PKEY> copy(d2i_AutoPrivateKey(nullptr, &at, size), EVP_PKEY_free);
    OPENSSL_clear_free(der, static_cast<std::size_t>(size));
    return copy;
}

std::shared_ptr<X509> intoDefaultContext(const X509* certificate)
{
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    if (size <= 0)
        return {};
    const unsigned char* at = der;
    std::shared_ptr<X509> copy(d2i_X509(nullptr, &at, size), X509_free);
    OPENSSL_free(der);
    return copy;
}

Pkcs12Ptr decode(const QByteArray& bytes, OSSL_LIB_CTX* library)
{
    PKCS12* p12 = PKCS12_init_ex(NID_pkcs7_data, library, nullptr);
    const unsigned char* at = bytesOf(bytes);
    if (!d2i_PKCS12(&p12, &at, bytes.size()))
        return {};
    return Pkcs12Ptr(p12);
}

base::Result<Pkcs12> unpack(PKCS12* p12, const char* password, bool hasLegacy)
{
    EVP_PKEY* rawKey = nullptr;
    X509* rawCertificate = nullptr;
    const bool parsed = PKCS12_parse(p12, password, &rawKey, &rawCertificate, nullptr) == 1;
    const PkeyPtr key(rawKey);
    const X509Ptr certificate(rawCertificate);
    if (!parsed)
        return base::fail(failure(hasLegacy ? u"wego.p12-unreadable"_s : u"wego.p12-legacy"_s));
    if (!key || !certificate)
        return base::fail(failure(u"wego.p12-incomplete"_s));
    if (!EVP_PKEY_is_a(key.get(), "RSA"))
        return base::fail(failure(u"wego.key-not-rsa"_s));
    const auto ownKey = intoDefaultContext(key.get());
    const auto ownCertificate = intoDefaultContext(certificate.get());
    if (!ownKey || !ownCertificate)
        return base::fail(failure(u"wego.p12-unreadable"_s));
    return Pkcs12{PrivateKey(ownKey), Certificate(ownCertificate)};
}

} // namespace

base::Result<Pkcs12> readPkcs12(const QByteArray& bytes, const base::Secret& password)
{
    const LegacyContext context;
    const Pkcs12Ptr p12 = decode(bytes, context.openssl.get());
    if (!p12)
        return base::fail(failure(u"wego.p12-unreadable"_s));
    QByteArray text = password.reveal().toByteArray();
    const auto wiped = qScopeGuard([&text] { base::Secret::take(text); });
    if (PKCS12_mac_present(p12.get())
        && PKCS12_verify_mac(p12.get(), text.constData(), static_cast<int>(text.size())) != 1)
        return base::fail(failure(u"wego.p12-password"_s));
    return unpack(p12.get(), text.constData(), context.legacy != nullptr);
}

} // namespace wego::security
