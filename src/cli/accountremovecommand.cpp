// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountremovecommand.h"

#include "cli/secretinput.h"
#include "services/accounts.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString AccountRemoveCommand::summary() const
{
    return tr("Remove an account and its secrets; archived bills stay.");
}

void AccountRemoveCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NAME"_s, tr("Name of the account."));
}

void AccountRemoveCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return misuse(tr("Name one account: wego account remove NAME."));
    const auto opened = openAccount(parser.positionalArguments().first());
    if (!opened || !confirmed(opened->account))
        return;
    follow(opened->services.accounts.remove(opened->account.id),
        [this, name = opened->account.name](net::Done) {
            if (output().isJson())
                output().object({{u"name"_s, name}, {u"removed"_s, true}});
            else
                output().line(tr("Removed \"%1\" and its secrets.").arg(name));
            finish(ExitCode::Done);
        });
}

bool AccountRemoveCommand::confirmed(const domain::Account& account)
{
    if (global().yes)
        return true;
    if (!context().streams.inIsTerminal) {
        output().warn(tr("Nothing removed: this needs a confirmation. Without a terminal give "
                         "--yes."));
        finish(ExitCode::Refused);
        return false;
    }
    const QString question =
        tr("Remove \"%1\" and its secrets? Archived bills stay.").arg(account.name);
    if (SecretInput::confirm(context().streams, question))
        return true;
    output().warn(tr("Nothing removed."));
    finish(ExitCode::Refused);
    return false;
}

} // namespace wego::cli
