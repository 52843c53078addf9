// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tagplancommand.h"

#include "cli/openidinput.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using domain::TaggingPlan;

} // namespace

TagPlanCommand::TagPlanCommand(Context& context, domain::TaggingAction action)
    : TaggingCommand(context), m_action(action)
{
}

QString TagPlanCommand::name() const
{
    return m_action == domain::TaggingAction::Apply ? u"tag apply"_s : u"tag remove"_s;
}

QString TagPlanCommand::summary() const
{
    return m_action == domain::TaggingAction::Apply
        ? tr("Give a tag to many followers; shows first what it would do.")
        : tr("Take a tag from many followers; shows first what it would do.");
}

void TagPlanCommand::declare(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"TAG"_s, tr("Name or number of the tag."));
    OpenidInput::declareOption(parser);
    FollowerFilter::declare(parser);
    parser.addOption({u"all"_s, tr("All who follow.")});
    parser.addOption({u"dry-run"_s, tr("Make the plan and send nothing.")});
}

bool TagPlanCommand::checkUsage(const QCommandLineParser& parser)
{
    m_isDry = parser.isSet(u"dry-run"_s);
    if (parser.positionalArguments().size() != 1) {
        misuse(tr("Name one tag, and whom by --openids, --segment or --search."));
        return false;
    }
    const QStringList filters{u"tag"_s, u"search"_s, u"segment"_s, u"blacklisted"_s, u"all"_s};
    const bool isFound = std::ranges::any_of(
        filters, [&parser](const QString& option) { return parser.isSet(option); });
    if (isFound != parser.isSet(u"openids"_s))
        return true;
    misuse(tr("Say whom, either by --openids or by --segment, --search, --tag or --all."));
    return false;
}

void TagPlanCommand::executeFor(const QCommandLineParser& parser, const Services& services)
{
    const QString wanted = parser.positionalArguments().first();
    if (!parser.isSet(u"openids"_s)) {
        const auto query = FollowerFilter::query(parser, services, account());
        if (!query)
            return query.error().error ? fail(*query.error().error) : misuse(query.error().usage);
        return withTag(wanted, services,
            [this, query = *query](const domain::Tag& tag) { planFor(tag, query); });
    }
    const auto found = OpenidInput::read(parser, {}, context().streams, output());
    if (!found)
        return fail(found.error());
    withTag(wanted, services,
        [this, openids = found->openids](const domain::Tag& tag) { planFor(tag, openids); });
}

void TagPlanCommand::planFor(const domain::Tag& tag, const QStringList& openids)
{
    follow(tags().plan(account(), m_action, tag.id, openids),
        [this](const TaggingPlan& plan) { take(plan); });
}

void TagPlanCommand::planFor(const domain::Tag& tag, const domain::FollowerQuery& query)
{
    follow(tags().plan(account(), m_action, tag.id, query),
        [this](const TaggingPlan& plan) { take(plan); });
}

void TagPlanCommand::take(const TaggingPlan& plan)
{
    if (!m_isDry)
        return offer(plan);
    show(plan);
    leave(plan, ExitCode::Done);
}

} // namespace wego::cli
