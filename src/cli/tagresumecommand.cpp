// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tagresumecommand.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString TagResumeCommand::summary() const
{
    return tr("Carry out a plan, or go on with one that was stopped.");
}

void TagResumeCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, tr("Number of the plan."));
}

bool TagResumeCommand::checkUsage(const QCommandLineParser& parser)
{
    return readNumber(parser);
}

void TagResumeCommand::executeFor(
    const QCommandLineParser& /*parser*/, const Services& /*services*/)
{
    const auto plan = tags().find(account(), number());
    if (!plan)
        return fail(plan.error());
    offer(*plan);
}

} // namespace wego::cli
