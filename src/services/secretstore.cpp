// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secretstore.h"

#include "security/keychain.h"

#include <memory>

namespace wego::services {
namespace {

using domain::AccountId;
using domain::SecretKind;

QList<SecretKind> allKinds()
{
    QList<SecretKind> kinds;
    for (int kind = 0; kind < domain::SecretKindCount; ++kind)
        kinds.append(static_cast<SecretKind>(kind));
    return kinds;
}

/// One read, write or removal of several secrets under way. Shared with the keychain's callbacks,
/// which must be copyable.
template <typename Callback> struct Walk {
    security::Keychain& keychain;
    AccountId id;
    QObject* context;
    Callback callback;
    QList<SecretKind> open = allKinds();
    SecretSet secrets = {};
    std::optional<base::Error> failure = {};
    bool isAllOrNothing = true;
};

using Reading = Walk<SecretStore::ReadCallback>;
using Writing = Walk<SecretStore::WriteCallback>;

void readNext(const std::shared_ptr<Reading>& walk)
{
    if (walk->open.isEmpty())
        return walk->callback(std::move(walk->secrets));
    const SecretKind kind = walk->open.takeFirst();
    walk->keychain.read(
        secretKey(walk->id, kind), walk->context, [walk, kind](base::Result<base::Secret> secret) {
            if (secret)
                walk->secrets.emplace(kind, std::move(*secret));
            else if (secret.error().kind != base::ErrorKind::NotFound)
                return walk->callback(base::fail(secret.error()));
            readNext(walk);
        });
}

void removeNext(const std::shared_ptr<Writing>& walk)
{
    if (walk->open.isEmpty()) {
        return walk->callback(
            walk->failure ? base::Result<void>(base::fail(*walk->failure)) : base::Result<void>());
    }
    walk->keychain.remove(secretKey(walk->id, walk->open.takeFirst()), walk->context,
        [walk](const base::Result<void>& removed) {
            if (!removed && !walk->failure)
                walk->failure = removed.error();
            removeNext(walk);
        });
}

void writeNext(const std::shared_ptr<Writing>& walk)
{
    if (walk->secrets.empty())
        return walk->isAllOrNothing ? walk->callback({}) : removeNext(walk);
    auto first = walk->secrets.extract(walk->secrets.begin());
    walk->keychain.write(secretKey(walk->id, first.key()), std::move(first.mapped()), walk->context,
        [walk](const base::Result<void>& written) {
            if (written)
                return writeNext(walk);
            walk->failure = written.error();
            walk->secrets.clear();
            if (!walk->isAllOrNothing)
                return walk->callback(written);
            removeNext(walk);
        });
}

} // namespace

QString secretKey(const AccountId& id, SecretKind kind)
{
    return id.value + u'/' + domain::toString(kind);
}

void SecretStore::read(const AccountId& id, QObject* context, ReadCallback callback) const
{
    readNext(std::make_shared<Reading>(m_keychain, id, context, std::move(callback)));
}

void SecretStore::write(
    const AccountId& id, SecretSet secrets, QObject* context, WriteCallback callback) const
{
    auto walk = std::make_shared<Writing>(m_keychain, id, context, std::move(callback));
    std::erase_if(secrets, [](const auto& entry) { return entry.second.isEmpty(); });
    walk->secrets = std::move(secrets);
    writeNext(walk);
}

void SecretStore::replace(
    const AccountId& id, SecretSet secrets, QObject* context, WriteCallback callback) const
{
    auto walk = std::make_shared<Writing>(m_keychain, id, context, std::move(callback));
    walk->open.clear();
    for (const auto& [kind, secret] : secrets) {
        if (secret.isEmpty())
            walk->open.append(kind);
    }
    std::erase_if(secrets, [](const auto& entry) { return entry.second.isEmpty(); });
    walk->secrets = std::move(secrets);
    walk->isAllOrNothing = false;
    writeNext(walk);
}

void SecretStore::remove(const AccountId& id, QObject* context, WriteCallback callback) const
{
    removeNext(std::make_shared<Writing>(m_keychain, id, context, std::move(callback)));
}

} // namespace wego::services
