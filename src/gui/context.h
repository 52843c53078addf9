// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "net/job.h"

#include <functional>

namespace wego::base {
class Clock;
}

namespace wego::services {
class Accounts;
class Bills;
class ErrorCatalogue;
class Followers;
class Groups;
class Menus;
class Orders;
class Quotas;
class Refunds;
class Segments;
class ServerCheck;
class Settings;
class Tags;
class Tokens;
struct UseCases;
}

namespace wego::gui {

class JobCentre;
class Theme;

/// What the window needs to show itself, which is there before the store is open.
struct ShellContext {
    base::Clock& clock;
    services::ErrorCatalogue& errors;
    services::Settings& settings;
    Theme& theme;
    JobCentre& jobs;
};

/// What every room and dialog may use; made by `app`, outlives the window.
struct Context : ShellContext {
    using OpenSandbox = std::function<net::ResultJob<domain::Account>*()>;

    Context(const ShellContext& shell, services::UseCases& useCases, OpenSandbox openSandbox = {});

    services::Accounts& accounts;
    services::Bills& bills;
    services::Tokens& tokens;
    services::ServerCheck& serverCheck;
    services::Quotas& quotas;
    services::Followers& followers;
    services::Tags& tags;
    services::Segments& segments;
    services::Groups& groups;
    services::Menus& menus;
    services::Orders& orders;
    services::Refunds& refunds;
    /// Starts the embedded sandbox (once) and adds its account if it is not there yet.
    OpenSandbox openSandbox;
};

} // namespace wego::gui
