// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servicecommand.h"

#include "cli/suggestion.h"
#include "services/accounts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::cli {

ServiceCommand::ServiceCommand(Context& context) : m_context(context)
{
}

ServiceCommand::~ServiceCommand() = default;

void ServiceCommand::run(
    const QCommandLineParser& parser, const GlobalOptions& global, Finished done)
{
    m_global = global;
    m_done = std::move(done);
    m_output.emplace(m_context, m_global);
    execute(parser);
}

void ServiceCommand::interrupt()
{
    if (m_job)
        m_job->cancel();
}

std::optional<Services> ServiceCommand::services()
{
    base::Result<Services> opened = m_context.open(m_global);
    if (opened)
        return *opened;
    fail(opened.error());
    return std::nullopt;
}

std::optional<domain::Account> ServiceCommand::chosenAccount(
    const Services& services, const QString& name)
{
    const QString wanted = name.isEmpty() ? m_global.account : name;
    const auto account = wanted.isEmpty() ? services.accounts.current()
                                          : services.accounts.findByName(wanted);
    if (account)
        return account;
    if (wanted.isEmpty()) {
        misuse(tr("There is no account yet. \"wego account add NAME\" adds one."));
        return std::nullopt;
    }
    QStringList names;
    for (const domain::Account& each : services.accounts.all())
        names.append(each.name);
    const QString nearest = nearestWord(wanted, names);
    misuse(nearest.isEmpty()
            ? tr("There is no account \"%1\".").arg(wanted)
            : tr("There is no account \"%1\". Did you mean \"%2\"?").arg(wanted, nearest));
    return std::nullopt;
}

std::optional<ServiceCommand::Opened> ServiceCommand::openAccount(const QString& name)
{
    const auto opened = services();
    if (!opened)
        return std::nullopt;
    const auto account = chosenAccount(*opened, name);
    if (!account)
        return std::nullopt;
    return Opened{*opened, *account};
}

void ServiceCommand::finish(ExitCode code)
{
    if (m_done && code == ExitCode::Done && m_output && m_output->loss()) {
        output().error(*m_output->loss());
        code = exitCodeFor(*m_output->loss());
    }
    // The owner may delete the command from inside its callback.
    if (const Finished done = std::exchange(m_done, {}))
        done(code);
}

void ServiceCommand::fail(const base::Error& error)
{
    if (error.kind == base::ErrorKind::Cancelled)
        output().warn(tr("Interrupted."));
    else
        output().error(error);
    finish(exitCodeFor(error));
}

void ServiceCommand::misuse(const QString& text)
{
    output().warn(text);
    finish(ExitCode::Usage);
}

} // namespace wego::cli
