// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/menurollbackcommand.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString MenuRollbackCommand::summary() const
{
    return tr("Go back to a version of the history; shows what changes and asks first.");
}

void MenuRollbackCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"VERSION"_s, tr("A number of wego menu history."));
    parser.addOption({u"dry-run"_s, tr("Only show what would change.")});
}

void MenuRollbackCommand::execute(const QCommandLineParser& parser)
{
    bool isNumber = false;
    const qint64 number = parser.positionalArguments().value(0).toLongLong(&isNumber);
    if (parser.positionalArguments().size() != 1 || !isNumber)
        return misuse(tr("Name one version by its number: wego menu rollback VERSION."));
    if (!openMenus())
        return;
    const bool isDryRun = parser.isSet(u"dry-run"_s);
    withVersion(number, [this, isDryRun](const domain::MenuVersion& version) {
        propose({version.menus, tr("back to version %1").arg(version.number), isDryRun});
    });
}

} // namespace wego::cli
