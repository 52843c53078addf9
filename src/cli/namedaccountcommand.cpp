// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/namedaccountcommand.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

void NamedAccountCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"NAME"_s, tr("Without it the current account."), u"[NAME]"_s);
}

void NamedAccountCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() > 1)
        return misuse(tr("Name one account, or none for the current one."));
    const auto opened = openAccount(parser.positionalArguments().value(0));
    if (opened)
        executeFor(opened->services, opened->account);
}

} // namespace wego::cli
