// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keys.h"

#include "security/opensslhandles.h"
#include "security/pem.h"

#include <openssl/pem.h>

namespace wego::security {

using namespace Qt::StringLiterals;

namespace {

base::Error keyError(const QString& code, const QString& detail = {})
{
    return {base::ErrorKind::Secret, code, detail};
}

std::shared_ptr<EVP_PKEY> shared(EVP_PKEY* key)
{
    return {key, EVP_PKEY_free};
}

base::Result<std::shared_ptr<EVP_PKEY>> onlyRsa(EVP_PKEY* key)
{
    if (!key)
        return base::fail(openSslError(base::ErrorKind::Secret, u"wego.key-unreadable"_s));
    auto owned = shared(key);
    if (!EVP_PKEY_is_a(key, "RSA"))
        return base::fail(keyError(u"wego.key-not-rsa"_s));
    return owned;
}

EVP_PKEY* decodePublic(const PemBlock& block)
{
    const QByteArrayView der = block.der.reveal();
    const unsigned char* at = bytesOf(der);
    if (block.label == "RSA PUBLIC KEY")
        return d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, der.size());
    return d2i_PUBKEY(nullptr, &at, der.size());
}

EVP_PKEY* decodePrivate(const PemBlock& block)
{
    const QByteArrayView der = block.der.reveal();
    const unsigned char* at = bytesOf(der);
    return d2i_AutoPrivateKey(nullptr, &at, der.size());
}

bool isPrivate(const PemBlock& block)
{
    return block.label.endsWith("PRIVATE KEY");
}

bool isPublic(const PemBlock& block)
{
    return block.label.endsWith("PUBLIC KEY");
}

bool isCertificate(const PemBlock& block)
{
    return block.label.endsWith("CERTIFICATE");
}

bool isEncrypted(const PemBlock& block)
{
    return block.encrypted || block.label == "ENCRYPTED PRIVATE KEY";
}

/// Says what the text holds instead of the wanted kind of key.
base::Error wrongKind(const std::vector<PemBlock>& blocks)
{
    if (blocks.empty())
        return keyError(u"wego.key-unreadable"_s, u"no PEM block that can be decoded"_s);
    if (isCertificate(blocks.front()))
        return keyError(u"wego.key-is-certificate"_s);
    if (isPublic(blocks.front()))
        return keyError(u"wego.key-is-public"_s);
    if (isPrivate(blocks.front()))
        return keyError(u"wego.key-is-private"_s);
    return keyError(u"wego.key-unreadable"_s, QString::fromLatin1(blocks.front().label));
}

QByteArray contentsOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

} // namespace

PublicKey::PublicKey(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key))
{
}

base::Result<PublicKey> PublicKey::fromPem(QByteArrayView pem)
{
    const auto blocks = parsePem(pem);
    for (const PemBlock& block : blocks) {
        if (!isPublic(block))
            continue;
        auto key = onlyRsa(decodePublic(block));
        if (!key)
            return base::fail(key.error());
        return PublicKey(*key);
    }
    return base::fail(wrongKind(blocks));
}

int PublicKey::bits() const
{
    return EVP_PKEY_get_bits(m_key.get());
}

QByteArray PublicKey::toPem() const
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(bio.get(), m_key.get());
    return contentsOf(bio.get());
}

bool PublicKey::equals(const PublicKey& other) const
{
    return EVP_PKEY_eq(m_key.get(), other.m_key.get()) == 1;
}

PrivateKey::PrivateKey(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key))
{
}

base::Result<PrivateKey> PrivateKey::fromPem(QByteArrayView pem)
{
    const auto blocks = parsePem(pem);
    for (const PemBlock& block : blocks) {
        if (!isPrivate(block))
            continue;
        if (isEncrypted(block))
            return base::fail(keyError(u"wego.key-encrypted"_s));
        auto key = onlyRsa(decodePrivate(block));
        if (!key)
            return base::fail(key.error());
        return PrivateKey(*key);
    }
    return base::fail(wrongKind(blocks));
}

int PrivateKey::bits() const
{
    return EVP_PKEY_get_bits(m_key.get());
}

PublicKey PrivateKey::publicKey() const
{
    // Through its encoding, so that the result does not keep the private half alive.
    unsigned char* der = nullptr;
    const int size = i2d_PUBKEY(m_key.get(), &der);
    const unsigned char* at = der;
    EVP_PKEY* key = d2i_PUBKEY(nullptr, &at, size);
    OPENSSL_free(der);
    return PublicKey(shared(key));
}

base::Secret PrivateKey::toPem() const
{
    // This kind of BIO clears its memory when it is freed.
    const BioPtr bio(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    QByteArray pem = contentsOf(bio.get());
    return base::Secret::take(pem);
}

} // namespace wego::security
