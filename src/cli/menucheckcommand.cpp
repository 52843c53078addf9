// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/menucheckcommand.h"

#include "cli/menutext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString MenuCheckCommand::summary() const
{
    return tr("Check a menu file as WeChat would, without sending it.");
}

void MenuCheckCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The menu as JSON; - for standard input."));
}

void MenuCheckCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return misuse(tr("Name one file: wego menu check FILE."));
    const auto menus = readMenus(parser.positionalArguments().first());
    if (!menus)
        return;
    const QList<domain::MenuProblem> problems = domain::checkMenus(*menus);
    for (const domain::MenuProblem& problem : problems) {
        if (output().isJson())
            output().object(MenuText::toJson(*menus, problem));
        else
            output().line(MenuText::problem(*menus, problem, context().errors, context().chinese));
    }
    if (problems.isEmpty())
        output().note(tr("WeChat would accept these menus."));
    finish(domain::hasErrors(problems) ? ExitCode::Refused : ExitCode::Done);
}

} // namespace wego::cli
