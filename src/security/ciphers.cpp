// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ciphers.h"

#include "security/opensslhandles.h"

#include <openssl/crypto.h>
#include <openssl/rsa.h>

#include <array>
#include <limits>

namespace wego::security {

using namespace Qt::StringLiterals;

namespace {

constexpr int TagSize = 16;
constexpr qsizetype AesKeySize = 32;

unsigned char* writable(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

base::Error failure(const QString& code)
{
    return openSslError(base::ErrorKind::Secret, code);
}

bool fitsGcm(
    const base::Secret& key, QByteArrayView nonce, QByteArrayView data, QByteArrayView text)
{
    constexpr qsizetype limit = std::numeric_limits<int>::max() - TagSize;
    return key.size() == AesKeySize && !nonce.isEmpty() && nonce.size() <= limit
        && data.size() <= limit && text.size() <= limit;
}

/// A context with key and nonce, the associated data already given to it; empty on failure.
CipherContextPtr gcmContext(
    const base::Secret& key, QByteArrayView nonce, QByteArrayView associatedData, bool encrypt)
{
    CipherContextPtr context(EVP_CIPHER_CTX_new());
    EVP_CIPHER_CTX* raw = context.get();
    int written = 0;
    const int direction = encrypt ? 1 : 0;
    const bool ready =
        EVP_CipherInit_ex(raw, EVP_aes_256_gcm(), nullptr, nullptr, nullptr, direction) == 1
        && EVP_CIPHER_CTX_ctrl(raw, EVP_CTRL_GCM_SET_IVLEN, static_cast<int>(nonce.size()), nullptr)
            == 1
        && EVP_CipherInit_ex(
               raw, nullptr, nullptr, bytesOf(key.reveal()), bytesOf(nonce), direction)
            == 1
        && (associatedData.isEmpty()
            || EVP_CipherUpdate(raw, nullptr, &written, bytesOf(associatedData),
                   static_cast<int>(associatedData.size()))
                == 1);
    return ready ? std::move(context) : CipherContextPtr{};
}

bool update(EVP_CIPHER_CTX* context, QByteArray& out, QByteArrayView in)
{
    int written = 0;
    return in.isEmpty()
        || EVP_CipherUpdate(
               context, writable(out), &written, bytesOf(in), static_cast<int>(in.size()))
        == 1;
}

bool finishGcm(EVP_CIPHER_CTX* context)
{
    std::array<unsigned char, TagSize> rest{};
    int written = 0;
    return EVP_CipherFinal_ex(context, rest.data(), &written) == 1;
}

bool useOaepWithSha1(EVP_PKEY_CTX* context)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha1()) == 1
        && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha1()) == 1;
}

} // namespace

QByteArray md5Hex(QByteArrayView data)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_Digest(data.data(), static_cast<std::size_t>(data.size()), digest.data(), &size, EVP_md5(),
        nullptr);
    return QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(size))
        .toHex()
        .toUpper();
}

QByteArray hmacSha256Hex(const base::Secret& key, QByteArrayView data)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    std::size_t size = 0;
    // An empty key is a null pointer here, which OpenSSL takes for a missing one.
    const QByteArrayView bytes = key.isEmpty() ? QByteArrayView("") : key.reveal();
    EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, bytes.data(),
        static_cast<std::size_t>(bytes.size()), bytesOf(data),
        static_cast<std::size_t>(data.size()), digest.data(), digest.size(), &size);
    return QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(size))
        .toHex()
        .toUpper();
}

base::Result<QByteArray> rsaSha256Sign(const PrivateKey& key, QByteArrayView data)
{
    const DigestContextPtr context(EVP_MD_CTX_new());
    std::size_t size = 0;
    const auto length = static_cast<std::size_t>(data.size());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.handle()) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, bytesOf(data), length) != 1)
        return base::fail(failure(u"wego.sign"_s));
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), writable(signature), &size, bytesOf(data), length) != 1)
        return base::fail(failure(u"wego.sign"_s));
    signature.truncate(static_cast<qsizetype>(size));
    return signature.toBase64();
}

bool rsaSha256Verify(const PublicKey& key, QByteArrayView data, QByteArrayView signature)
{
    const QByteArray text = signature.toByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::AbortOnBase64DecodingErrors);
    // Qt forgives missing padding; whoever signs for WeChat does not leave it out.
    if (!decoded || decoded.decoded.toBase64() != text)
        return false;
    const DigestContextPtr context(EVP_MD_CTX_new());
    const bool verified =
        EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.handle()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(decoded.decoded),
               static_cast<std::size_t>(decoded.decoded.size()), bytesOf(data),
               static_cast<std::size_t>(data.size()))
            == 1;
    takeOpenSslErrors();
    return verified;
}

base::Result<QByteArray> aesGcmDecrypt(const base::Secret& key, QByteArrayView nonce,
    QByteArrayView associatedData, QByteArrayView cipherTextAndTag)
{
    if (cipherTextAndTag.size() < TagSize || !fitsGcm(key, nonce, associatedData, cipherTextAndTag))
        return base::fail(failure(u"wego.decrypt"_s));
    const QByteArrayView cipherText = cipherTextAndTag.chopped(TagSize);
    QByteArray tag = cipherTextAndTag.last(TagSize).toByteArray();
    const CipherContextPtr context = gcmContext(key, nonce, associatedData, false);
    QByteArray plain(cipherText.size(), Qt::Uninitialized);
    if (!context || !update(context.get(), plain, cipherText)
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, TagSize, tag.data()) != 1
        || !finishGcm(context.get())) {
        base::Secret::take(plain);
        return base::fail(failure(u"wego.decrypt"_s));
    }
    return plain;
}

base::Result<QByteArray> aesGcmEncrypt(const base::Secret& key, QByteArrayView nonce,
    QByteArrayView associatedData, QByteArrayView plainText)
{
    if (!fitsGcm(key, nonce, associatedData, plainText))
        return base::fail(failure(u"wego.encrypt"_s));
    const CipherContextPtr context = gcmContext(key, nonce, associatedData, true);
    QByteArray out(plainText.size(), Qt::Uninitialized);
    QByteArray tag(TagSize, Qt::Uninitialized);
    if (!context || !update(context.get(), out, plainText) || !finishGcm(context.get())
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, TagSize, tag.data()) != 1)
        return base::fail(failure(u"wego.encrypt"_s));
    return out + tag;
}

base::Result<QByteArray> rsaOaepEncrypt(const PublicKey& key, QByteArrayView plainText)
{
    const PkeyContextPtr context(EVP_PKEY_CTX_new(key.handle(), nullptr));
    const auto length = static_cast<std::size_t>(plainText.size());
    std::size_t size = 0;
    if (EVP_PKEY_encrypt_init(context.get()) != 1 || !useOaepWithSha1(context.get())
        || EVP_PKEY_encrypt(context.get(), nullptr, &size, bytesOf(plainText), length) != 1)
        return base::fail(failure(u"wego.encrypt"_s));
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_PKEY_encrypt(context.get(), writable(out), &size, bytesOf(plainText), length) != 1)
        return base::fail(failure(u"wego.encrypt"_s));
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

base::Result<QByteArray> rsaOaepDecrypt(const PrivateKey& key, QByteArrayView cipherText)
{
    const PkeyContextPtr context(EVP_PKEY_CTX_new(key.handle(), nullptr));
    const auto length = static_cast<std::size_t>(cipherText.size());
    std::size_t size = 0;
    if (EVP_PKEY_decrypt_init(context.get()) != 1 || !useOaepWithSha1(context.get())
        || EVP_PKEY_decrypt(context.get(), nullptr, &size, bytesOf(cipherText), length) != 1)
        return base::fail(failure(u"wego.decrypt"_s));
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_PKEY_decrypt(context.get(), writable(out), &size, bytesOf(cipherText), length) != 1)
        return base::fail(failure(u"wego.decrypt"_s));
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size()
        && CRYPTO_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace wego::security
