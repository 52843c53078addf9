// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/menumatchcommand.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString MenuMatchCommand::summary() const
{
    return tr("Show the menu that somebody sees.");
}

void MenuMatchCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"PERSON"_s, tr("An openid or a WeChat ID."));
}

void MenuMatchCommand::execute(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1)
        return misuse(tr("Name one person: wego menu match OPENID."));
    if (!openMenus())
        return;
    follow(menus().match(account(), parser.positionalArguments().first()),
        [this](const domain::Menu& menu) { showAndFinish(menu); });
}

} // namespace wego::cli
