// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/authority.h"

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

using base::Result;

namespace {

template <auto function> struct Deleter {
    template <typename T> void operator()(T* object) const { function(object); }
};

using ContextPointer = std::unique_ptr<OSSL_LIB_CTX, Deleter<&OSSL_LIB_CTX_free>>;
using ProviderPointer = std::unique_ptr<OSSL_PROVIDER, Deleter<&OSSL_PROVIDER_unload>>;
using Pkcs12Pointer = std::unique_ptr<PKCS12, Deleter<&PKCS12_free>>;
using NumberPointer = std::unique_ptr<BIGNUM, Deleter<&BN_free>>;
using ExtensionPointer = std::unique_ptr<X509_EXTENSION, Deleter<&X509_EXTENSION_free>>;

std::unexpected<base::Error> failWithOpenSsl(const QString& what)
{
    std::array<char, 200> text{};
    ERR_error_string_n(ERR_get_error(), text.data(), text.size());
    ERR_clear_error();
    return base::fail({base::ErrorKind::Secret, u"wego.sandbox-keys"_s,
        what + ": "_L1 + QString::fromLatin1(text.data())});
}

std::shared_ptr<EVP_PKEY> own(EVP_PKEY* key)
{
    return {key, Deleter<&EVP_PKEY_free>()};
}

Result<security::PrivateKey> makeEllipticKey()
{
    const auto key = own(EVP_EC_gen("P-256"));
    if (!key)
        return failWithOpenSsl(u"P-256 key"_s);
    return security::PrivateKey(key);
}

void setSerial(X509* certificate)
{
    std::array<unsigned char, 20> bytes{};
    RAND_bytes(bytes.data(), int(bytes.size()));
    bytes[0] = (bytes[0] & 0x3F) | 0x40;
    const NumberPointer number(BN_bin2bn(bytes.data(), int(bytes.size()), nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

void addName(X509_NAME* name, const char* field, const QString& value)
{
    if (value.isEmpty())
        return;
    const QByteArray text = value.toUtf8();
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
        reinterpret_cast<const unsigned char*>(text.constData()), int(text.size()), -1, 0);
}

void setSubject(X509* certificate, const Subject& subject)
{
    X509_NAME* name = X509_get_subject_name(certificate);
    addName(name, "C", u"CN"_s);
    addName(name, "O", subject.organization);
    addName(name, "OU", subject.unit);
    addName(name, "CN", subject.commonName);
}

void setTimes(X509* certificate, const Validity& validity)
{
    ASN1_TIME_set(X509_getm_notBefore(certificate), validity.from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate), validity.until.toSecsSinceEpoch());
}

void addExtension(X509* certificate, X509* issuer, int kind, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionPointer extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    if (extension)
        X509_add_ext(certificate, extension.get(), -1);
}

/// Everything but issuer, extensions and signature.
std::shared_ptr<X509> draft(EVP_PKEY* key, const Subject& subject, const Validity& validity)
{
    std::shared_ptr<X509> certificate(X509_new(), Deleter<&X509_free>());
    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerial(certificate.get());
    setSubject(certificate.get(), subject);
    setTimes(certificate.get(), validity);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

std::shared_ptr<X509> parse(const security::Certificate& certificate)
{
    const QByteArray pem = certificate.toPem();
    const std::unique_ptr<BIO, Deleter<&BIO_free>> bio(
        BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return {PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr), Deleter<&X509_free>()};
}

Result<KeyAndCertificate> signDraft(const security::PrivateKey& key,
    const std::shared_ptr<X509>& certificate, const security::PrivateKey& issuerKey)
{
    if (X509_sign(certificate.get(), issuerKey.handle(), EVP_sha256()) == 0)
        return failWithOpenSsl(u"certificate"_s);
    return KeyAndCertificate{key, security::Certificate(certificate)};
}

} // namespace

Result<security::PrivateKey> makeRsaKey()
{
    const auto key = own(EVP_RSA_gen(2048));
    if (!key)
        return failWithOpenSsl(u"RSA key"_s);
    return security::PrivateKey(key);
}

Authority::Authority(KeyAndCertificate own, Validity validity)
    : m_own(std::move(own)), m_validity(std::move(validity))
{
}

Result<Authority> Authority::create(const Validity& validity)
{
    const auto key = makeEllipticKey();
    if (!key)
        return base::fail(key.error());
    const auto certificate = draft(key->handle(),
        {u"WegoDesk Sandbox Root CA"_s, u"WegoDesk Sandbox"_s, u"Never trust outside tests"_s},
        validity);
    X509* raw = certificate.get();
    X509_set_issuer_name(raw, X509_get_subject_name(raw));
    addExtension(raw, raw, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(raw, raw, NID_subject_key_identifier, "hash");
    auto pair = signDraft(*key, certificate, *key);
    if (!pair)
        return base::fail(pair.error());
    return Authority(std::move(*pair), validity);
}

Result<KeyAndCertificate> Authority::issue(const Subject& subject) const
{
    const auto key = makeRsaKey();
    const auto issuer = parse(m_own.certificate);
    if (!key || !issuer)
        return key ? failWithOpenSsl(u"issuer"_s) : base::fail(key.error());
    const auto certificate = draft(key->handle(), subject, m_validity);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
    addExtension(certificate.get(), issuer.get(), NID_basic_constraints, "CA:FALSE");
    addExtension(certificate.get(), issuer.get(), NID_key_usage,
        "critical,digitalSignature,keyEncipherment");
    return signDraft(*key, certificate, m_own.key);
}

Result<KeyAndCertificate> Authority::issueForLoopback() const
{
    const auto key = makeEllipticKey();
    const auto issuer = parse(m_own.certificate);
    if (!key || !issuer)
        return key ? failWithOpenSsl(u"issuer"_s) : base::fail(key.error());
    const auto certificate = draft(
        key->handle(), {u"localhost"_s, u"WegoDesk Sandbox"_s, {}}, m_validity);
    X509* raw = certificate.get();
    X509_set_issuer_name(raw, X509_get_subject_name(issuer.get()));
    addExtension(raw, issuer.get(), NID_basic_constraints, "CA:FALSE");
    addExtension(raw, issuer.get(), NID_ext_key_usage, "serverAuth");
    addExtension(raw, issuer.get(), NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
    addExtension(raw, issuer.get(), NID_authority_key_identifier, "keyid");
    return signDraft(*key, certificate, m_own.key);
}

Result<QByteArray> makeLegacyPkcs12(
    const KeyAndCertificate& pair, const QByteArray& password, const QByteArray& friendlyName)
{
    const ContextPointer context(OSSL_LIB_CTX_new());
    const ProviderPointer legacy(OSSL_PROVIDER_load(context.get(), "legacy"));
    const ProviderPointer standard(OSSL_PROVIDER_load(context.get(), "default"));
    if (!legacy || !standard)
        return failWithOpenSsl(u"legacy provider"_s);
    const auto certificate = parse(pair.certificate);
    // Without a MAC first, since the one made here would be of SHA-256.
    const Pkcs12Pointer file(PKCS12_create_ex(password.constData(), friendlyName.constData(),
        pair.key.handle(), certificate.get(), nullptr, NID_pbe_WithSHA1And3_Key_TripleDES_CBC,
        NID_pbe_WithSHA1And40BitRC2_CBC, PKCS12_DEFAULT_ITER, -1, 0, context.get(), nullptr));
    if (!file
        || PKCS12_set_mac(
               file.get(), password.constData(), -1, nullptr, 0, PKCS12_DEFAULT_ITER, EVP_sha1())
            == 0)
        return failWithOpenSsl(u"PKCS#12"_s);
    unsigned char* bytes = nullptr;
    const int size = i2d_PKCS12(file.get(), &bytes);
    if (size <= 0)
        return failWithOpenSsl(u"PKCS#12"_s);
    const QByteArray result(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(bytes);
    return result;
}

} // namespace wego::sandbox
