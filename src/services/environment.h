// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace wego::base {
class Clock;
class Random;
}

namespace wego::domain {
struct Account;
}

namespace wego::net {
class HttpClient;
struct HttpConfiguration;
}

namespace wego::security {
class Keychain;
}

namespace wego::store {
class Database;
}

namespace wego::services {

class Settings;

/// What the services stand on, made and owned by `app` (or a test) and outliving every service.
struct Environment {
    base::Clock& clock;
    base::Random& random;
    security::Keychain& keychain;
    store::Database& database;
    Settings& settings;
    QString archiveFolder; ///< bills as received
    QString cacheFolder;   ///< may be emptied at any time
    /// Makes the HTTP client of an account's session; tests put their fake in here.
    std::function<std::unique_ptr<net::HttpClient>(const net::HttpConfiguration&)> makeHttpClient;
};

} // namespace wego::services
