// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/taggingplanner.h"

#include "base/log.h"
#include "services/billwork.h"
#include "services/tagedit.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::TaggedPerson;
using domain::TaggingPlan;

/// Of one transaction: small enough that nobody else waits long for the store.
constexpr int PeoplePerPage = 2'000;
/// Nobody fills a plan for so long.
constexpr qint64 AbandonedMs = 24LL * 3'600'000;

} // namespace

TaggingPlanner::TaggingPlanner(Stores stores, const TaggingPlan& plan, net::WorkerControl control)
    : m_stores(std::move(stores))
    , m_plan(plan)
    , m_control(std::move(control))
    , m_roll(plan.action, plan.tag)
{
}

Result<TaggingPlan> TaggingPlanner::planFor(const QStringList& openids)
{
    m_total = openids.size();
    return make([&] { return addListed(openids); });
}

Result<TaggingPlan> TaggingPlanner::planFor(const domain::FollowerQuery& query)
{
    return make([&] { return addFound(query); });
}

Result<TaggingPlan> TaggingPlanner::planReverse(const TaggingPlan& undone)
{
    m_total = undone.done;
    return make([&] { return addDone(undone); });
}

Result<TaggingPlan> TaggingPlanner::make(const Fill& fill)
{
    const auto tags = m_stores.tags.all();
    if (!tags)
        return base::fail(tags.error());
    if (!tagWithId(*tags, m_plan.tag))
        return base::fail(unknownTag(m_plan.tag));
    if (auto cleared = m_stores.plans.discardIncomplete(m_plan.madeMs - AbandonedMs); !cleared)
        return base::fail(cleared.error());
    const auto number = m_stores.plans.begin(m_plan);
    if (!number)
        return base::fail(number.error());
    m_plan.number = *number;
    const auto filled = fill();
    if (filled)
        return m_stores.plans.complete(*number);
    if (const auto discarded = m_stores.plans.discard(*number); !discarded)
        qCWarning(base::logStore) << "plan stays:" << base::toLogLine(discarded.error());
    return base::fail(filled.error());
}

Result<void> TaggingPlanner::addListed(const QStringList& openids)
{
    for (qsizetype at = 0; at < openids.size(); at += PeoplePerPage) {
        if (auto added = addPage(openids.mid(at, PeoplePerPage)); !added)
            return added;
    }
    return {};
}

Result<void> TaggingPlanner::addFound(const domain::FollowerQuery& query)
{
    // By openid everybody comes once, whatever a synchronisation changes meanwhile.
    domain::FollowerQuery ordered = query;
    ordered.order = domain::FollowerOrder::Openid;
    ordered.descending = false;
    std::optional<domain::FollowerPlace> place;
    for (;;) {
        const auto page = m_stores.followers.page(ordered, PeoplePerPage, place);
        if (!page)
            return base::fail(page.error());
        if (page->isEmpty())
            return {};
        QList<TaggedPerson> people;
        for (const domain::Follower& follower : *page)
            people.append(m_roll.enter(follower));
        if (auto added = add(people); !added)
            return added;
        place = domain::placeOf(page->last());
    }
}

Result<void> TaggingPlanner::addDone(const TaggingPlan& undone)
{
    qint64 from = 0;
    for (;;) {
        const auto people = m_stores.plans.people(
            undone.number, from, PeoplePerPage, domain::PersonState::Done);
        if (!people)
            return base::fail(people.error());
        if (people->isEmpty())
            return {};
        QStringList openids;
        for (const TaggedPerson& person : *people)
            openids.append(person.openid);
        const auto known = m_stores.plans.known(openids);
        if (!known)
            return base::fail(known.error());
        QList<TaggedPerson> again;
        for (const QString& openid : std::as_const(openids)) {
            const auto found = known->constFind(openid);
            again.append(m_roll.enterDone(openid, found == known->constEnd() ? nullptr : &*found));
        }
        if (auto added = add(again); !added)
            return added;
        from = people->last().position + 1;
    }
}

Result<void> TaggingPlanner::addPage(const QStringList& openids)
{
    const auto known = m_stores.plans.known(openids);
    if (!known)
        return base::fail(known.error());
    QList<TaggedPerson> people;
    for (const QString& openid : openids) {
        const auto found = known->constFind(openid);
        people.append(m_roll.enter(openid, found == known->constEnd() ? nullptr : &*found));
    }
    return add(people);
}

Result<void> TaggingPlanner::add(const QList<TaggedPerson>& people)
{
    if (m_control.isCancelled())
        return base::fail(cancelledError());
    if (auto added = m_stores.plans.add(m_plan.number, people); !added)
        return added;
    m_added += people.size();
    m_control.reportProgress(m_added, m_total);
    return {};
}

} // namespace wego::services
