// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountusecommand.h"

#include "cli/accountjson.h"
#include "services/accounts.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString AccountUseCommand::summary() const
{
    return tr("Make an account the current one.");
}

void AccountUseCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NAME"_s, tr("Name of the account."));
}

void AccountUseCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return misuse(tr("Name one account: wego account use NAME."));
    const auto opened = openAccount(parser.positionalArguments().first());
    if (!opened)
        return;
    opened->services.accounts.use(opened->account.id);
    if (output().isJson())
        output().object(toJson(opened->account));
    else
        output().line(tr("\"%1\" is the current account.").arg(opened->account.name));
    finish(ExitCode::Done);
}

} // namespace wego::cli
