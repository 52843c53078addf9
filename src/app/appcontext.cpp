// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"

#include "base/log.h"
#include "net/httpclient.h"
#include "services/environment.h"
#include "services/usecases.h"
#include "store/database.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace wego::app {

// The members are destroyed from the last to the first: services before what they stand on.
struct AppContext::Services {
    Services(AppContext& context, std::unique_ptr<security::Keychain> chain,
        std::unique_ptr<store::Database> store)
        : keychain(std::move(chain))
        , database(std::move(store))
        , environment{context.m_clock, context.m_random, *keychain, *database, context.m_settings,
              context.m_paths.archive(), context.m_paths.cache,
              [&context](const net::HttpConfiguration& configuration) {
                  return std::make_unique<net::HttpClient>(
                      configuration, context.m_clock, context.m_random);
              }}
    {
    }

    std::unique_ptr<security::Keychain> keychain;
    std::unique_ptr<store::Database> database;
    services::Environment environment;
    services::UseCases useCases{environment};
};

AppContext::AppContext(const Paths& paths) : m_paths(paths), m_settings(paths.settings())
{
}

AppContext::~AppContext() = default;

base::Result<void> AppContext::open(std::unique_ptr<security::Keychain> keychain)
{
    if (auto created = m_paths.create(); !created)
        return created;
    auto database = store::Database::open(m_paths.database());
    if (!database)
        return base::fail(database.error());
    m_services = std::make_unique<Services>(*this, std::move(keychain), std::move(*database));
    return {};
}

security::Keychain& AppContext::keychain()
{
    return *m_services->keychain;
}

services::UseCases& AppContext::useCases()
{
    return m_services->useCases;
}

services::Accounts& AppContext::accounts()
{
    return useCases().accounts;
}

services::Bills& AppContext::bills()
{
    return useCases().bills;
}

base::Result<std::unique_ptr<security::Keychain>> openKeychain(
    const QString& file, const base::Secret& password, security::MissingFile missing)
{
    if (file.isEmpty())
        return security::makeSystemKeychain(u"wegodesk"_s);
    return security::openFileKeychain(file, password, missing);
}

} // namespace wego::app
