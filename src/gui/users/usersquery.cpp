// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/usersquery.h"

#include <iterator>

namespace wego::gui {

using domain::AllOf;
using domain::Segment;

namespace {

const std::vector<Segment>* termsOf(const Segment& segment)
{
    if (const auto* all = std::get_if<AllOf>(&segment.term))
        return &all->terms;
    if (const auto* any = std::get_if<domain::AnyOf>(&segment.term))
        return &any->terms;
    if (const auto* none = std::get_if<domain::NoneOf>(&segment.term))
        return &none->terms;
    return nullptr;
}

Segment stateSegment(FollowerState state)
{
    switch (state) {
    case FollowerState::Following:
        break;
    case FollowerState::Left:
        return {domain::HasLeft()};
    case FollowerState::Blacklisted:
        return {domain::IsBlacklisted()};
    }
    return {domain::NoneOf{{Segment{domain::HasLeft()}}}};
}

bool isEverybody(const Segment& segment)
{
    const auto* all = std::get_if<AllOf>(&segment.term);
    return all && all->terms.empty();
}

} // namespace

int conditionCount(const Segment& segment)
{
    const std::vector<Segment>* terms = termsOf(segment);
    if (!terms)
        return 1;
    int count = 0;
    for (const Segment& term : *terms)
        count += conditionCount(term);
    return count;
}

domain::FollowerQuery UsersFilter::query() const
{
    AllOf all{{stateSegment(state)}};
    if (!isEverybody(segment))
        all.terms.push_back(segment);
    return {Segment{all}, search.trimmed(), order, descending};
}

bool UsersFilter::findsAs(const UsersFilter& other) const
{
    return state == other.state && segment == other.segment
        && search.trimmed() == other.search.trimmed();
}

bool UsersFilter::isNarrowed() const
{
    return !isEverybody(segment) || !search.trimmed().isEmpty();
}

QList<Segment> UsersFilter::conditions() const
{
    const auto* all = std::get_if<AllOf>(&segment.term);
    return all ? QList<Segment>(all->terms.begin(), all->terms.end()) : QList<Segment>{segment};
}

UsersFilter UsersFilter::without(int condition) const
{
    UsersFilter less = *this;
    auto* all = std::get_if<AllOf>(&less.segment.term);
    if (all)
        all->terms.erase(std::next(all->terms.begin(), condition));
    else
        less.segment = {};
    return less;
}

UsersFilter UsersFilter::withoutSearch() const
{
    UsersFilter less = *this;
    less.search.clear();
    return less;
}

} // namespace wego::gui
