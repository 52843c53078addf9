// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keychain.h"
#include "security/keychainanswer.h"
#include "security/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace wego::security {

using namespace Qt::StringLiterals;

namespace {

constexpr int LockTimeoutMs = 5000;

base::Error storageError(const QString& code, const QString& path, const QString& detail)
{
    return {base::ErrorKind::Storage, code, detail, false, {}, {{u"path"_s, path}}};
}

base::Error withPath(base::Error error, const QString& path)
{
    error.facts.insert(u"path"_s, path);
    return error;
}

base::Result<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(storageError(u"wego.cannot-read"_s, path, file.errorString()));
    return file.readAll();
}

base::Error lockedError(const QString& path)
{
    return storageError(u"wego.cannot-write"_s, path, u"locked by another program"_s);
}

QString lockFileOf(const QString& path)
{
    return path + u".lock"_s;
}

base::Result<void> writeAll(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(storageError(u"wego.cannot-write"_s, path, file.errorString()));
    return {};
}

/// Reads the file at each call, so that two programs can use it at once; only the key is kept.
class FileKeychain final : public Keychain {
public:
    FileKeychain(QString path, VaultKey key) : m_path(std::move(path)), m_key(std::move(key)) { }

    void read(const QString& key, QObject* context, ReadCallback callback) override
    {
        answerLater(context, std::move(callback), find(key));
    }

    void write(
        const QString& key, base::Secret secret, QObject* context, WriteCallback callback) override
    {
        answerLater(context, std::move(callback),
            change([&](Secrets& secrets) { secrets.insert_or_assign(key, std::move(secret)); }));
    }

    void remove(const QString& key, QObject* context, WriteCallback callback) override
    {
        answerLater(
            context, std::move(callback), change([&](Secrets& secrets) { secrets.erase(key); }));
    }

    base::Result<Secrets> load() const
    {
        const auto bytes = readAll(m_path);
        if (!bytes)
            return base::fail(bytes.error());
        auto secrets = decryptVault(*bytes, m_key);
        if (!secrets)
            return base::fail(withPath(secrets.error(), m_path));
        return secrets;
    }

    base::Result<void> save(const Secrets& secrets) const
    {
        const auto bytes = encryptVault(secrets, m_key);
        if (!bytes)
            return base::fail(bytes.error());
        return writeAll(m_path, *bytes);
    }

private:
    base::Result<base::Secret> find(const QString& key) const
    {
        const auto secrets = load();
        if (!secrets)
            return base::fail(secrets.error());
        const auto found = secrets->find(key);
        if (found == secrets->end())
            return base::fail(secretMissing());
        return found->second.copy();
    }

    template <typename Change> base::Result<void> change(const Change& apply) const
    {
        QLockFile lock(lockFileOf(m_path));
        if (!lock.tryLock(LockTimeoutMs))
            return base::fail(lockedError(m_path));
        auto secrets = load();
        if (!secrets)
            return base::fail(secrets.error());
        apply(*secrets);
        return save(*secrets);
    }

    QString m_path;
    VaultKey m_key;
};

base::Result<std::unique_ptr<Keychain>> openExisting(
    const QString& path, const base::Secret& password)
{
    const auto bytes = readAll(path);
    if (!bytes)
        return base::fail(bytes.error());
    const auto salt = saltOf(*bytes);
    if (!salt)
        return base::fail(withPath(salt.error(), path));
    auto key = makeVaultKey(password, *salt);
    if (!key)
        return base::fail(key.error());
    auto keychain = std::make_unique<FileKeychain>(path, std::move(*key));
    if (const auto secrets = keychain->load(); !secrets)
        return base::fail(secrets.error());
    return keychain;
}

base::Result<std::unique_ptr<Keychain>> create(const QString& path, const base::Secret& password)
{
    auto key = makeVaultKey(password, makeSalt());
    if (!key)
        return base::fail(key.error());
    auto keychain = std::make_unique<FileKeychain>(path, std::move(*key));
    if (const auto saved = keychain->save({}); !saved)
        return base::fail(saved.error());
    return keychain;
}

/// Two programs may begin at once: the second one opens what the first has made.
base::Result<std::unique_ptr<Keychain>> createUnlessThere(
    const QString& path, const base::Secret& password)
{
    if (password.isEmpty())
        return base::fail(withPath({base::ErrorKind::Secret, u"wego.keychain-password"_s}, path));
    QDir().mkpath(QFileInfo(path).absolutePath());
    QLockFile lock(lockFileOf(path));
    if (!lock.tryLock(LockTimeoutMs))
        return base::fail(lockedError(path));
    return QFileInfo::exists(path) ? openExisting(path, password) : create(path, password);
}

} // namespace

base::Result<std::unique_ptr<Keychain>> openFileKeychain(
    const QString& path, const base::Secret& masterPassword, MissingFile missing)
{
    if (QFileInfo::exists(path) || missing == MissingFile::Fail)
        return openExisting(path, masterPassword);
    return createUnlessThere(path, masterPassword);
}

} // namespace wego::security
