// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/vault.h"

#include "security/ciphers.h"
#include "security/opensslhandles.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QRandomGenerator>

namespace wego::security {

using namespace Qt::StringLiterals;

namespace {

// The last byte is the version: it stands for the parameters of scrypt and the layout.
constexpr QByteArrayView Magic("WEGOKEYS\x01", 9);
constexpr qsizetype SaltSize = 16;
constexpr qsizetype NonceSize = 12;
constexpr qsizetype ChecksumSize = 32;
constexpr qsizetype HeaderSize = Magic.size() + SaltSize + NonceSize;
constexpr qsizetype TagSize = 16;

constexpr std::uint64_t ScryptN = 1U << 15U;
constexpr std::uint64_t ScryptR = 8;
constexpr std::uint64_t ScryptP = 1;
constexpr std::uint64_t ScryptMemory = std::uint64_t{64} * 1024 * 1024;

QByteArray randomBytes(qsizetype size)
{
    // The system's generator cannot fail half-way; a nonce that repeats would give the key away.
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

base::Error failure(const QString& code)
{
    return {base::ErrorKind::Secret, code};
}

QByteArray checksum(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

bool isWhole(const QByteArray& vault)
{
    return vault.size() >= HeaderSize + TagSize + ChecksumSize
        && QByteArrayView(vault).startsWith(Magic)
        && checksum(QByteArrayView(vault).chopped(ChecksumSize)) == vault.last(ChecksumSize);
}

QByteArray serialise(const Secrets& secrets)
{
    QByteArray plain;
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << static_cast<quint32>(secrets.size());
    for (const auto& [name, secret] : secrets) {
        stream << name << static_cast<quint32>(secret.size());
        stream.writeRawData(secret.reveal().data(), static_cast<int>(secret.size()));
    }
    return plain;
}

base::Result<Secrets> deserialise(const QByteArray& plain)
{
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 count = 0;
    stream >> count;
    Secrets secrets;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString name;
        QByteArray bytes;
        stream >> name >> bytes;
        secrets.insert_or_assign(name, base::Secret::take(bytes));
    }
    if (stream.status() != QDataStream::Ok)
        return base::fail(failure(u"wego.keychain-damaged"_s));
    return secrets;
}

} // namespace

QByteArray makeSalt()
{
    return randomBytes(SaltSize);
}

base::Result<VaultKey> makeVaultKey(const base::Secret& password, const QByteArray& salt)
{
    QByteArray key(32, Qt::Uninitialized);
    // An empty password is a null pointer, which OpenSSL would take for "only check the numbers".
    const QByteArrayView text = password.isEmpty() ? QByteArrayView("") : password.reveal();
    if (EVP_PBE_scrypt(text.data(), static_cast<std::size_t>(text.size()), bytesOf(salt),
            static_cast<std::size_t>(salt.size()), ScryptN, ScryptR, ScryptP, ScryptMemory,
            reinterpret_cast<unsigned char*>(key.data()), static_cast<std::size_t>(key.size()))
        != 1)
        return base::fail(openSslError(base::ErrorKind::Secret, u"wego.encrypt"_s));
    return VaultKey{salt, base::Secret::take(key)};
}

base::Result<QByteArray> saltOf(const QByteArray& vault)
{
    if (!isWhole(vault))
        return base::fail(failure(u"wego.keychain-damaged"_s));
    return vault.mid(Magic.size(), SaltSize);
}

base::Result<QByteArray> encryptVault(const Secrets& secrets, const VaultKey& key)
{
    const QByteArray nonce = randomBytes(NonceSize);
    const QByteArray header = Magic.toByteArray() + key.salt + nonce;
    QByteArray plain = serialise(secrets);
    auto cipher = aesGcmEncrypt(key.key, nonce, header, plain);
    base::Secret::take(plain);
    if (!cipher)
        return base::fail(cipher.error());
    const QByteArray bytes = header + *cipher;
    return bytes + checksum(bytes);
}

base::Result<Secrets> decryptVault(const QByteArray& vault, const VaultKey& key)
{
    if (!isWhole(vault))
        return base::fail(failure(u"wego.keychain-damaged"_s));
    const QByteArray header = vault.first(HeaderSize);
    const QByteArrayView cipher = QByteArrayView(vault).sliced(HeaderSize).chopped(ChecksumSize);
    auto plain = aesGcmDecrypt(key.key, header.last(NonceSize), header, cipher);
    if (!plain)
        return base::fail(failure(u"wego.keychain-password"_s));
    auto secrets = deserialise(*plain);
    base::Secret::take(*plain);
    return secrets;
}

} // namespace wego::security
