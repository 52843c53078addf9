// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tagundocommand.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString TagUndoCommand::summary() const
{
    return tr("Do the reverse of a plan, for those for whom it succeeded.");
}

void TagUndoCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, tr("Number of the plan to undo."));
}

bool TagUndoCommand::checkUsage(const QCommandLineParser& parser)
{
    return readNumber(parser);
}

void TagUndoCommand::executeFor(const QCommandLineParser& /*parser*/, const Services& /*services*/)
{
    follow(tags().planUndo(account(), number()),
        [this](const domain::TaggingPlan& plan) { offer(plan); });
}

} // namespace wego::cli
