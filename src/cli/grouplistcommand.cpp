// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/grouplistcommand.h"

#include "cli/grouptext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString GroupListCommand::summary() const
{
    return tr("List the legacy groups; tags have replaced them.");
}

void GroupListCommand::declare(QCommandLineParser& /*parser*/) const
{
}

void GroupListCommand::execute(const QCommandLineParser& parser)
{
    if (!parser.positionalArguments().isEmpty())
        return misuse(tr("This command takes no names."));
    const auto opened = openAccount();
    if (!opened)
        return;
    output().note(GroupText::tagsAreNewer());
    follow(opened->services.groups.all(opened->account.id),
        [this](const QList<services::LegacyGroup>& groups) {
            for (const services::LegacyGroup& group : groups) {
                if (output().isJson())
                    output().object(GroupText::toJson(group));
                else
                    output().line(GroupText::line(group));
            }
            finish(ExitCode::Done);
        });
}

} // namespace wego::cli
