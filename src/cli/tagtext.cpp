// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tagtext.h"

#include "base/beijingtime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

using domain::SkipReason;
using domain::Tag;
using domain::TaggingPlan;

QString timeOf(qint64 ms)
{
    return base::beijing::toText(base::beijing::fromMs(ms));
}

QString storedName(int tag, const QList<Tag>& tags)
{
    const auto found = std::ranges::find(tags, tag, &Tag::id);
    return found == tags.end() ? QString() : found->name;
}

QJsonObject skippedOf(const TaggingPlan& plan)
{
    QJsonObject reasons;
    for (int i = 0; i < domain::SkipReasonCount; ++i) {
        if (plan.skippedBy[i] > 0)
            reasons.insert(domain::toString(static_cast<SkipReason>(i)), plan.skippedBy[i]);
    }
    return reasons;
}

} // namespace

QJsonObject TagText::toJson(const Tag& tag)
{
    return {{u"id"_s, tag.id}, {u"name"_s, tag.name}, {u"count"_s, tag.members}};
}

QJsonObject TagText::toJson(const TaggingPlan& plan, const QList<Tag>& tags)
{
    QJsonObject object{{u"plan"_s, plan.number}, {u"action"_s, domain::toString(plan.action)},
        {u"tagid"_s, plan.tag}, {u"tag"_s, storedName(plan.tag, tags)},
        {u"people"_s, plan.people()}, {u"calls"_s, plan.calls()}, {u"waiting"_s, plan.waiting},
        {u"done"_s, plan.done}, {u"failed"_s, plan.failed}, {u"skipped"_s, plan.skipped},
        {u"skipped_by"_s, skippedOf(plan)}, {u"ended"_s, plan.isEnded()},
        {u"made_at"_s, base::beijing::toRfc3339(base::beijing::fromMs(plan.madeMs))}};
    if (plan.undoes != 0)
        object.insert(u"undoes"_s, plan.undoes);
    return object;
}

QJsonObject TagText::toJson(const domain::TaggedPerson& person)
{
    QJsonObject object{{u"openid"_s, person.openid}, {u"state"_s, domain::toString(person.state)}};
    if (!person.why.isEmpty())
        object.insert(u"why"_s, person.why);
    return object;
}

QString TagText::nameOf(int tag, const QList<Tag>& tags)
{
    const QString name = storedName(tag, tags);
    return name.isEmpty() ? tr("tag %1").arg(tag) : name;
}

QString TagText::title(const TaggingPlan& plan, const QList<Tag>& tags)
{
    const QString name = nameOf(plan.tag, tags);
    const bool applies = plan.action == domain::TaggingAction::Apply;
    return (applies ? tr("Plan %1: give \"%2\" to %L3 people, in %L4 calls")
                    : tr("Plan %1: take \"%2\" from %L3 people, in %L4 calls"))
        .arg(plan.number)
        .arg(name)
        .arg(plan.waiting)
        .arg(plan.calls());
}

QString TagText::line(const TaggingPlan& plan, const QList<Tag>& tags)
{
    const QString action = plan.action == domain::TaggingAction::Apply ? u"+"_s : u"-"_s;
    const QString undone = plan.undoes != 0 ? tr(", undoes plan %1").arg(plan.undoes) : QString();
    return tr("%1  %2  %3%4: %L5 done, %L6 failed, %L7 skipped, %L8 waiting%9")
        .arg(plan.number)
        .arg(timeOf(plan.madeMs), action, nameOf(plan.tag, tags))
        .arg(plan.done)
        .arg(plan.failed)
        .arg(plan.skipped)
        .arg(plan.waiting)
        .arg(undone);
}

QList<QPair<QString, QString>> TagText::skipped(const TaggingPlan& plan)
{
    QList<QPair<QString, QString>> rows;
    for (int i = 0; i < domain::SkipReasonCount; ++i) {
        if (plan.skippedBy[i] > 0)
            rows.append({u"  "_s + reason(static_cast<SkipReason>(i)),
                QLocale().toString(plan.skippedBy[i])});
    }
    return rows;
}

QString TagText::reason(SkipReason reason)
{
    switch (reason) {
    case SkipReason::HasIt:
        return tr("has the tag already");
    case SkipReason::HasItNot:
        return tr("does not have the tag");
    case SkipReason::TooManyTags:
        return tr("has 20 tags, and no more are allowed");
    case SkipReason::Left:
        return tr("follows no more");
    case SkipReason::Unknown:
        return tr("not among the followers");
    case SkipReason::NotFetched:
        return tr("profile not fetched yet, run wego user sync");
    case SkipReason::Malformed:
        return tr("not an openid");
    case SkipReason::Twice:
        return tr("named twice");
    }
    return {};
}

QString TagText::state(domain::PersonState state)
{
    switch (state) {
    case domain::PersonState::Waiting:
        return tr("waiting");
    case domain::PersonState::Done:
        return tr("done");
    case domain::PersonState::Failed:
        return tr("failed");
    case domain::PersonState::Skipped:
        return tr("skipped");
    }
    return {};
}

} // namespace wego::cli
