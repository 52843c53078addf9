// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/menushowcommand.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString MenuShowCommand::summary() const
{
    return tr("Show the menus: live ones, a version, the draft or a file.");
}

void MenuShowCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(
        u"[WHICH]"_s, tr("live (if nothing is named), draft, a version number, or a file."));
}

void MenuShowCommand::execute(const QCommandLineParser& parser)
{
    const QStringList which = parser.positionalArguments();
    if (which.size() > 1)
        return misuse(tr("Name one thing to show: wego menu show [live|draft|VERSION|FILE]."));
    if (!openMenus())
        return;
    withMenus(
        which.value(0, u"live"_s), [this](const domain::MenuSet& menus) { showAndFinish(menus); });
}

} // namespace wego::cli
