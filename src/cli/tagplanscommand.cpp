// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tagplanscommand.h"

#include "cli/tagtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

constexpr int PlansShown = 50;

} // namespace

QString TagPlansCommand::summary() const
{
    return tr("List the tagging plans, the newest first.");
}

void TagPlansCommand::declare(QCommandLineParser& /*parser*/) const
{
}

bool TagPlansCommand::checkUsage(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().isEmpty())
        return true;
    misuse(tr("This command takes no names."));
    return false;
}

void TagPlansCommand::executeFor(const QCommandLineParser& /*parser*/, const Services& /*services*/)
{
    const auto plans = tags().plans(account(), PlansShown);
    if (!plans)
        return fail(plans.error());
    const QList<domain::Tag> known = knownTags();
    for (const domain::TaggingPlan& plan : *plans) {
        if (output().isJson())
            output().object(TagText::toJson(plan, known));
        else
            output().line(TagText::line(plan, known));
    }
    if (plans->isEmpty())
        output().note(tr("There is no plan yet. \"wego tag apply TAG\" makes one."));
    finish(ExitCode::Done);
}

} // namespace wego::cli
