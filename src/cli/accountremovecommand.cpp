// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountremovecommand.h"

#include "cli/confirmation.h"
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
    if (!opened)
        return;
    const QString question =
        tr("Remove \"%1\" and its secrets? Archived bills stay.").arg(opened->account.name);
    if (!Confirmation(context(), global(), output()).ask(question))
        return finish(ExitCode::Refused);
    follow(opened->services.accounts.remove(opened->account.id),
        [this, name = opened->account.name](net::Done) {
            if (output().isJson())
                output().object({{u"name"_s, name}, {u"removed"_s, true}});
            else
                output().line(tr("Removed \"%1\" and its secrets.").arg(name));
            finish(ExitCode::Done);
        });
}

} // namespace wego::cli
