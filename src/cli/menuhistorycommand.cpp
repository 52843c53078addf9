// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/menuhistorycommand.h"

#include "cli/menutext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString MenuHistoryCommand::summary() const
{
    return tr("List every version of the menus, newest first.");
}

void MenuHistoryCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"limit"_s, tr("At most so many; 20 if not given."), u"count"_s, u"20"_s});
}

void MenuHistoryCommand::execute(const QCommandLineParser& parser)
{
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (!parser.positionalArguments().isEmpty() || !isNumber || limit < 1)
        return misuse(tr("This command takes no names; --limit is a number from 1 on."));
    if (!openMenus())
        return;
    follow(menus().known(account(), limit),
        [this](const services::KnownMenus& known) { show(known); });
}

void MenuHistoryCommand::show(const services::KnownMenus& known)
{
    for (const domain::MenuVersion& version : known.versions) {
        if (output().isJson())
            output().object(MenuText::toJson(version));
        else
            output().line(MenuText::version(version));
    }
    if (known.versions.isEmpty())
        output().note(tr("No menu is known yet: \"wego menu show\" asks WeChat."));
    if (known.publication)
        output().warn(tr("A publication was broken off. \"wego menu publish --finish\" ends it, "
                         "\"--go-back\" takes it back."));
    finish(ExitCode::Done);
}

} // namespace wego::cli
