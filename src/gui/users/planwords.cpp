// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/planwords.h"

#include "gui/shell/shellwords.h"
#include "gui/users/userwords.h"

#include <QStringList>

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::PersonState;
using domain::SkipReason;
using domain::TaggingAction;
using domain::TaggingPlan;

namespace {

/// Plural forms count in int; what is shown beyond that is the same form.
int pluralOf(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 2'000'000'000));
}

} // namespace

QString PlanWords::title(const TaggingPlan& plan, const QString& tag)
{
    if (plan.action == TaggingAction::Apply)
        return tr("Give the tag %1").arg(tag);
    return tr("Take away the tag %1").arg(tag);
}

QString PlanWords::people(qint64 count)
{
    return tr("%Ln people", nullptr, pluralOf(count));
}

QString PlanWords::effect(const TaggingPlan& plan, const QString& tag)
{
    if (plan.waiting == 0)
        return tr("Nobody is left to do");
    if (plan.action == TaggingAction::Apply)
        return tr("%Ln people get the tag %1", nullptr, pluralOf(plan.waiting)).arg(tag);
    return tr("%Ln people lose the tag %1", nullptr, pluralOf(plan.waiting)).arg(tag);
}

QString PlanWords::calls(const TaggingPlan& plan)
{
    const QString each = tr("at most %Ln people in each", nullptr, domain::PeoplePerCall);
    return tr("%Ln call(s), %1", nullptr, pluralOf(plan.calls())).arg(each);
}

QString PlanWords::reason(SkipReason reason)
{
    switch (reason) {
    case SkipReason::HasIt:
        return tr("has the tag already");
    case SkipReason::HasItNot:
        return tr("does not have the tag");
    case SkipReason::TooManyTags:
        return tr("has 20 tags already, WeChat's limit");
    case SkipReason::Left:
        return tr("follows no more");
    case SkipReason::Unknown:
        return tr("is not among the followers");
    case SkipReason::NotFetched:
        return tr("profile not fetched yet: synchronise first");
    case SkipReason::Malformed:
        return tr("is no OpenID");
    case SkipReason::Twice:
        return tr("stands in the list before");
    }
    return {};
}

QString PlanWords::skipped(const TaggingPlan& plan)
{
    if (plan.skipped == 0)
        return {};
    QStringList lines{tr("%Ln skipped:", nullptr, pluralOf(plan.skipped))};
    for (int index = 0; index < domain::SkipReasonCount; ++index) {
        const qint64 count = plan.skippedBy[index];
        if (count > 0)
            lines.append(tr("%1: %2", "number of people, why")
                    .arg(UserWords::count(count), reason(static_cast<SkipReason>(index))));
    }
    return lines.join(u'\n');
}

QString PlanWords::result(const TaggingPlan& plan)
{
    QStringList facts{tr("%Ln done", nullptr, pluralOf(plan.done))};
    if (plan.failed > 0)
        facts.append(tr("%Ln refused", nullptr, pluralOf(plan.failed)));
    if (plan.skipped > 0)
        facts.append(tr("%Ln skipped", nullptr, pluralOf(plan.skipped)));
    if (plan.waiting > 0)
        facts.append(tr("%Ln still to do", nullptr, pluralOf(plan.waiting)));
    return facts.join(tr(", ", "between facts"));
}

QString PlanWords::verb(const TaggingPlan& plan)
{
    if (plan.action == TaggingAction::Apply)
        return tr("Tag %Ln people", nullptr, pluralOf(plan.waiting));
    return tr("Untag %Ln people", nullptr, pluralOf(plan.waiting));
}

QString PlanWords::person(
    const domain::TaggedPerson& person, const services::ErrorCatalogue& errors)
{
    switch (person.state) {
    case PersonState::Waiting:
        return tr("waiting");
    case PersonState::Done:
        return tr("done");
    case PersonState::Skipped: {
        const auto why = domain::skipReasonFromString(person.why);
        return tr("skipped: %1").arg(why ? reason(*why) : person.why);
    }
    case PersonState::Failed:
        break;
    }
    const auto why = errors.explainCode(person.why, ShellWords::catalogueLanguage());
    return why ? tr("refused: %1 (%2)", "why, code").arg(why->title, person.why)
               : tr("refused: %1").arg(person.why);
}

QString PlanWords::tagNameProblem(
    const QList<domain::Tag>& present, const QString& name, int renamed)
{
    if (const auto wrong = domain::checkTagName(name)) {
        switch (wrong->problem) {
        case domain::FieldProblem::TooLong:
            return tr("At most %1 characters, %Ln too many", nullptr, wrong->difference)
                .arg(domain::LongestTagName);
        case domain::FieldProblem::Missing:
            return tr("A tag needs a name");
        default:
            return tr("Some characters cannot be in a name");
        }
    }
    const auto problem = renamed > 0 ? domain::checkRename(present, renamed, name)
                                     : domain::checkCreate(present, name);
    if (!problem)
        return {};
    switch (*problem) {
    case domain::TagProblem::NameTaken:
        return tr("There is a tag of this name");
    case domain::TagProblem::TooManyTags:
        return tr("There are %1 tags already, WeChat's limit").arg(domain::MostTags);
    case domain::TagProblem::SystemTag:
        return tr("This tag is WeChat's own");
    case domain::TagProblem::TooManyMembers:
        break;
    }
    return {};
}

} // namespace wego::gui
