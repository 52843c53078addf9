// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/taglistcommand.h"

#include "cli/tagtext.h"

using namespace Qt::StringLiterals;

namespace wego::cli {

QString TagListCommand::summary() const
{
    return tr("List the tags with their numbers and how many have them.");
}

void TagListCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"refresh"_s, tr("Ask WeChat for its tags first.")});
}

bool TagListCommand::checkUsage(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().isEmpty())
        return true;
    misuse(tr("This command takes no names."));
    return false;
}

void TagListCommand::executeFor(const QCommandLineParser& parser, const Services& /*services*/)
{
    if (parser.isSet(u"refresh"_s)) {
        return follow(
            tags().refresh(account()), [this](const QList<domain::Tag>& all) { show(all); });
    }
    const auto all = tags().all(account());
    if (!all)
        return fail(all.error());
    if (all->isEmpty())
        output().note(tr("No tags are known yet: \"wego tag list --refresh\" asks for them."));
    show(*all);
}

void TagListCommand::show(const QList<domain::Tag>& tags)
{
    for (const domain::Tag& tag : tags) {
        if (output().isJson())
            output().object(TagText::toJson(tag));
        else
            output().line(
                u"%1  %2  %L3"_s.arg(tag.id, 5).arg(padded(tag.name, 32)).arg(tag.members));
    }
    finish(ExitCode::Done);
}

} // namespace wego::cli
