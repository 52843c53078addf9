// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/signing.h"

#include "security/opensslhandles.h"
#include "security/pem.h"

#include <openssl/pem.h>

namespace wego::security {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype KeySize = 32;
constexpr qsizetype SignatureSize = 64;
constexpr auto Algorithm = "ED25519";

base::Error unreadable()
{
    return openSslError(base::ErrorKind::Secret, u"wego.key-unreadable"_s);
}

/// Takes the key over.
base::Result<std::shared_ptr<EVP_PKEY>> onlyEd25519(EVP_PKEY* key)
{
    if (!key)
        return base::fail(unreadable());
    std::shared_ptr<EVP_PKEY> owned(key, EVP_PKEY_free);
    if (!EVP_PKEY_is_a(key, Algorithm))
        return base::fail({base::ErrorKind::Secret, u"wego.key-not-ed25519"_s});
    return owned;
}

/// The first block whose label ends so, decoded.
template <typename Decode>
base::Result<std::shared_ptr<EVP_PKEY>> fromBlock(
    QByteArrayView pem, QByteArrayView label, Decode decode)
{
    for (const PemBlock& block : parsePem(pem)) {
        if (!block.label.endsWith(label) || block.encrypted)
            continue;
        const QByteArrayView der = block.der.reveal();
        const unsigned char* at = bytesOf(der);
        return onlyEd25519(decode(&at, static_cast<long>(der.size())));
    }
    return base::fail(unreadable());
}

QByteArray contentsOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

} // namespace

base::Result<VerifyingKey> VerifyingKey::fromPem(QByteArrayView pem)
{
    auto key = fromBlock(pem, "PUBLIC KEY",
        [](const unsigned char** at, long size) { return d2i_PUBKEY(nullptr, at, size); });
    if (!key)
        return base::fail(key.error());
    return VerifyingKey(std::move(*key));
}

base::Result<VerifyingKey> VerifyingKey::fromRaw(QByteArrayView bytes)
{
    auto key = onlyEd25519(EVP_PKEY_new_raw_public_key_ex(
        nullptr, Algorithm, nullptr, bytesOf(bytes), static_cast<size_t>(bytes.size())));
    if (!key)
        return base::fail(key.error());
    return VerifyingKey(std::move(*key));
}

QByteArray VerifyingKey::toPem() const
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(bio.get(), m_key.get());
    return contentsOf(bio.get());
}

QByteArray VerifyingKey::toRaw() const
{
    QByteArray bytes(KeySize, Qt::Uninitialized);
    size_t size = KeySize;
    EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char*>(bytes.data()), &size);
    return bytes;
}

bool VerifyingKey::verifies(QByteArrayView text, QByteArrayView signature) const
{
    if (signature.size() != SignatureSize)
        return false;
    const DigestContextPtr context(EVP_MD_CTX_new());
    const bool fits = EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, m_key.get())
            == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), SignatureSize, bytesOf(text),
               static_cast<size_t>(text.size()))
            == 1;
    takeOpenSslErrors();
    return fits;
}

base::Result<SigningKey> SigningKey::make()
{
    auto key = onlyEd25519(EVP_PKEY_Q_keygen(nullptr, nullptr, Algorithm));
    if (!key)
        return base::fail(key.error());
    return SigningKey(std::move(*key));
}

base::Result<SigningKey> SigningKey::fromPem(QByteArrayView pem)
{
    auto key = fromBlock(pem, "PRIVATE KEY",
        [](const unsigned char** at, long size) { return d2i_AutoPrivateKey(nullptr, at, size); });
    if (!key)
        return base::fail(key.error());
    return SigningKey(std::move(*key));
}

base::Result<SigningKey> SigningKey::fromRaw(QByteArrayView seed)
{
    auto key = onlyEd25519(EVP_PKEY_new_raw_private_key_ex(
        nullptr, Algorithm, nullptr, bytesOf(seed), static_cast<size_t>(seed.size())));
    if (!key)
        return base::fail(key.error());
    return SigningKey(std::move(*key));
}

VerifyingKey SigningKey::verifyingKey() const
{
    // From its bytes, so that the result does not keep the private half alive.
    const QByteArray raw = VerifyingKey(m_key).toRaw();
    return VerifyingKey(
        {EVP_PKEY_new_raw_public_key_ex(nullptr, Algorithm, nullptr, bytesOf(raw), KeySize),
            EVP_PKEY_free});
}

base::Secret SigningKey::toPem() const
{
    // This kind of BIO clears its memory when it is freed.
    const BioPtr bio(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    QByteArray pem = contentsOf(bio.get());
    return base::Secret::take(pem);
}

base::Result<QByteArray> SigningKey::sign(QByteArrayView text) const
{
    const DigestContextPtr context(EVP_MD_CTX_new());
    QByteArray signature(SignatureSize, Qt::Uninitialized);
    size_t size = SignatureSize;
    if (EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
               bytesOf(text), static_cast<size_t>(text.size()))
            != 1)
        return base::fail(openSslError(base::ErrorKind::Secret, u"wego.cannot-sign"_s));
    return signature;
}

} // namespace wego::security
