// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/menudiffcommand.h"

#include "domain/menusteps.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString MenuDiffCommand::summary() const
{
    return tr("Show what changes from one set of menus to another.");
}

void MenuDiffCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"A"_s, tr("live, draft, a version number, or a file."));
    parser.addPositionalArgument(u"B"_s, tr("The same; what A becomes."));
}

void MenuDiffCommand::execute(const QCommandLineParser& parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return misuse(tr("Name two sets of menus: wego menu diff A B."));
    if (!openMenus())
        return;
    withMenus(words.at(0), [this, words](const domain::MenuSet& before) {
        withMenus(words.at(1), [this, before](const domain::MenuSet& after) {
            if (domain::areEqualMenus(before, after))
                output().note(tr("They are the same."));
            showDifference(before, after);
            finish(ExitCode::Done);
        });
    });
}

} // namespace wego::cli
