// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/menudeletecommand.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString MenuDeleteCommand::summary() const
{
    return tr("Delete all menus, or one conditional menu.");
}

void MenuDeleteCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"conditional"_s, tr("Only the conditional menu of this id."), u"id"_s});
}

void MenuDeleteCommand::execute(const QCommandLineParser& parser)
{
    if (!parser.positionalArguments().isEmpty())
        return misuse(tr("This command takes no names; --conditional ID names one menu."));
    if (!openMenus())
        return;
    if (!parser.isSet(u"conditional"_s))
        return propose({{}, tr("all menus deleted")});
    const QString id = parser.value(u"conditional"_s);
    withMenus(u"live"_s, [this, id](const domain::MenuSet& live) { deleteOne(live, id); });
}

void MenuDeleteCommand::deleteOne(domain::MenuSet menus, const QString& id)
{
    const qsizetype deleted = menus.conditional.removeIf(
        [&id](const domain::ConditionalMenu& menu) { return menu.id == id; });
    if (deleted == 0)
        return misuse(
            tr("There is no conditional menu %1. \"wego menu show\" lists them.").arg(id));
    propose({menus, tr("conditional menu %1 deleted").arg(id)});
}

} // namespace wego::cli
