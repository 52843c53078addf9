// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paths.h"
#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "security/keychain.h"
#include "services/errorcatalogue.h"
#include "services/settings.h"

#include <memory>

namespace wego::services {
class Accounts;
class Bills;
struct UseCases;
}

namespace wego::app {

/// Builds what the programs stand on, in order, and takes it down in reverse. The cheap part is
/// there at once; store and services after open().
class AppContext {
public:
    explicit AppContext(const Paths& paths);
    ~AppContext();
    Q_DISABLE_COPY_MOVE(AppContext)

    /// Opens the store and makes the services on this keychain. To be called once; whatever the
    /// store says if it cannot be opened.
    base::Result<void> open(std::unique_ptr<security::Keychain> keychain);
    [[nodiscard]] bool isOpen() const { return m_services != nullptr; }

    [[nodiscard]] const Paths& paths() const { return m_paths; }
    [[nodiscard]] base::Clock& clock() { return m_clock; }
    [[nodiscard]] services::Settings& settings() { return m_settings; }
    [[nodiscard]] services::ErrorCatalogue& errors() { return m_errors; }

    // Only after open():
    [[nodiscard]] security::Keychain& keychain();
    [[nodiscard]] services::UseCases& useCases();
    [[nodiscard]] services::Accounts& accounts();
    [[nodiscard]] services::Bills& bills();

private:
    struct Services;

    Paths m_paths;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    services::Settings m_settings;
    services::ErrorCatalogue m_errors;
    std::unique_ptr<Services> m_services;
};

/// The system's keychain if `file` is empty, else that encrypted file, which `password` opens.
base::Result<std::unique_ptr<security::Keychain>> openKeychain(
    const QString& file, const base::Secret& password, security::MissingFile missing);

} // namespace wego::app
