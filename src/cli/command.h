// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QIODevice;

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

namespace wego::cli {

/// The fixed exit codes of `wego`.
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< refused by WeChat, or a check failed
    Usage = 2,
    Network = 3,
    SecretStore = 4,
    Interrupted = 5,
};

/// The exit code that fits an error.
ExitCode exitCodeFor(const base::Error& error);

/// Where a command reads and writes; tests give buffers.
struct Streams {
    QIODevice& in;
    QIODevice& out;
    QIODevice& err;
    bool inIsTerminal = false;
    bool errIsTerminal = false;
    /// Shows or hides what is typed; may be empty.
    std::function<void(bool shown)> setEcho = {};
};

/// The options that every command takes, before its noun or after its verb.
struct GlobalOptions {
    QString account;
    bool json = false;
    bool quiet = false;
    bool yes = false;
    QString keychainFile;
    bool masterPasswordStdin = false;
};

/// The use cases, once store and keychain are open.
struct Services {
    explicit Services(services::UseCases& useCases);

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
};

/// What commands stand on; made by `app` or a test.
struct Context {
    base::Clock& clock;
    services::ErrorCatalogue& errors;
    services::Settings& settings;
    Streams& streams;
    /// Opens store and keychain when the first command wants them, so that help and explanations
    /// work without.
    std::function<base::Result<Services>(const GlobalOptions& global)> open;
    bool chinese = false; ///< language of texts from the error catalogue
};

/// One verb of the command line. A command lives until it calls `done`, which it may do from inside
/// run() or later from the event loop, exactly once.
class Command : public QObject {
    Q_OBJECT

public:
    using Finished = std::function<void(ExitCode)>;

    /// "bill download": noun and verb; "explain" has no verb.
    [[nodiscard]] virtual QString name() const = 0;
    /// One line for the list of commands.
    [[nodiscard]] virtual QString summary() const = 0;
    /// Adds options and positional arguments; the help text derives from them.
    virtual void declare(QCommandLineParser& parser) const = 0;
    virtual void run(
        const QCommandLineParser& parser, const GlobalOptions& global, Finished done) = 0;
    /// Ctrl+C: stop what is running; the command still calls `done`.
    virtual void interrupt() { }

protected:
    using QObject::QObject;
};

using CommandList = std::vector<std::unique_ptr<Command>>;

/// All commands that stand on the services. `app` adds `sandbox serve` to them.
CommandList makeCommands(Context& context);

} // namespace wego::cli
