// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/sandboxservecommand.h"
#include "base/log.h"
#include "cli/secretinput.h"

#include <QFileInfo>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace wego::app {

namespace {

constexpr int MostAttempts = 3;

}

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
        if (auto opened = openApp(global); !opened)
            return base::fail(opened.error());
        base::installLogHandler(m_app.paths().log(), base::LogEcho::None);
    }
    return cli::Services(m_app.useCases());
}

base::Result<void> CommandLine::openApp(const cli::GlobalOptions& global)
{
    services::Settings& settings = m_app.settings();
    const bool isNamed = !global.keychainFile.isEmpty();
    const QString file = isNamed ? QFileInfo(global.keychainFile).absoluteFilePath()
                                 : settings.text(services::Setting::KeychainFile);
    // A remembered file that is gone is never made anew: its secrets would be missed later.
    const auto missing = isNamed ? security::MissingFile::Create : security::MissingFile::Fail;
    base::Secret password;
    if (!file.isEmpty()) {
        auto given = masterPassword(global, isNamed && !QFileInfo::exists(file));
        if (!given)
            return base::fail({base::ErrorKind::Secret, u"wego.keychain-password"_s});
        password = std::move(*given);
    }
    auto keychain = openKeychain(file, password, missing);
    if (!keychain)
        return base::fail(keychain.error());
    if (auto opened = m_app.open(std::move(*keychain)); !opened)
        return opened;
    if (isNamed)
        settings.set(services::Setting::KeychainFile, file);
    return {};
}

std::optional<base::Secret> CommandLine::masterPassword(
    const cli::GlobalOptions& global, bool isNew)
{
    if (m_streams.inIsTerminal) {
        return isNew ? newPassword()
                     : cli::SecretInput::ask(m_streams, tr("Password of the secrets file"));
    }
    if (!global.masterPasswordStdin)
        return std::nullopt;
    QByteArray line = m_streams.in.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return std::nullopt;
    return base::Secret::take(line);
}

std::optional<base::Secret> CommandLine::newPassword()
{
    for (int attempt = 0; attempt < MostAttempts; ++attempt) {
        auto first = cli::SecretInput::ask(m_streams, tr("Password of the new secrets file"));
        if (!first || first->isEmpty())
            return std::nullopt;
        const auto second = cli::SecretInput::ask(m_streams, tr("The same password again"));
        if (!second)
            return std::nullopt;
        if (first->reveal() == second->reveal())
            return first;
        m_streams.err.write((tr("The two differ.") + u'\n').toUtf8());
    }
    return std::nullopt;
}

} // namespace wego::app
