// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keychain.h"
#include "security/keychainanswer.h"

#include <map>

namespace wego::security {

namespace {

class MemoryKeychain final : public Keychain {
public:
    void read(const QString& key, QObject* context, ReadCallback callback) override
    {
        const auto found = m_secrets.find(key);
        if (found == m_secrets.end())
            return answerLater(context, std::move(callback), base::fail(secretMissing()));
        answerLater(context, std::move(callback), found->second.copy());
    }

    void write(
        const QString& key, base::Secret secret, QObject* context, WriteCallback callback) override
    {
        m_secrets.insert_or_assign(key, std::move(secret));
        answerLater(context, std::move(callback), base::Result<void>{});
    }

    void remove(const QString& key, QObject* context, WriteCallback callback) override
    {
        m_secrets.erase(key);
        answerLater(context, std::move(callback), base::Result<void>{});
    }

private:
    std::map<QString, base::Secret> m_secrets;
};

} // namespace

std::unique_ptr<Keychain> makeMemoryKeychain()
{
    return std::make_unique<MemoryKeychain>();
}

} // namespace wego::security
