// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/sandboxservecommand.h"
#include "base/log.h"
#include "cli/secretinput.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace wego::app {

CommandLine::CommandLine(AppContext& app, cli::Streams& streams, bool chinese)
    : m_app(app)
    , m_streams(streams)
    , m_context{app.clock(), app.errors(), app.settings(), streams,
          [this](const cli::GlobalOptions& global) { return open(global); }, chinese}
{
}

cli::CommandList CommandLine::makeCommands()
{
    cli::CommandList commands = cli::makeCommands(m_context);
    commands.push_back(std::make_unique<SandboxServeCommand>(m_context));
    return commands;
}

base::Result<cli::Services> CommandLine::open(const cli::GlobalOptions& global)
{
    if (!m_app.isOpen()) {
        auto keychain = openKeychain(global);
        if (!keychain)
            return base::fail(keychain.error());
        if (auto opened = m_app.open(std::move(*keychain)); !opened)
            return base::fail(opened.error());
        base::installLogHandler(m_app.paths().log(), base::LogEcho::None);
    }
    return cli::Services{m_app.accounts(), m_app.bills()};
}

base::Result<std::unique_ptr<security::Keychain>> CommandLine::openKeychain(
    const cli::GlobalOptions& global)
{
    services::Settings& settings = m_app.settings();
    const QString before = settings.text(services::Setting::KeychainFile);
    if (!global.keychainFile.isEmpty()) {
        settings.set(
            services::Setting::KeychainFile, QFileInfo(global.keychainFile).absoluteFilePath());
    }
    base::Secret password;
    if (needsMasterPassword(settings)) {
        auto given = masterPassword(global);
        if (!given)
            return base::fail({base::ErrorKind::Secret, u"wego.keychain-password"_s});
        password = std::move(*given);
    }
    auto keychain = openChosenKeychain(settings, password);
    // A file that could not be opened is not remembered.
    if (!keychain)
        settings.set(services::Setting::KeychainFile, before);
    return keychain;
}

std::optional<base::Secret> CommandLine::masterPassword(const cli::GlobalOptions& global)
{
    const QString label = QCoreApplication::translate(
        "wego::app::CommandLine", "Password of the secrets file");
    if (m_streams.inIsTerminal)
        return cli::SecretInput::ask(m_streams, label);
    if (!global.masterPasswordStdin)
        return std::nullopt;
    QByteArray line = m_streams.in.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return std::nullopt;
    return base::Secret::take(line);
}

} // namespace wego::app
