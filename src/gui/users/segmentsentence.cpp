// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/segmentsentence.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace wego::gui {

using domain::AllOf;
using domain::AnyOf;
using domain::NoneOf;
using domain::Segment;

namespace {

/// The terms of an "all" or "any", with its word.
struct Terms {
    Joiner joiner;
    const std::vector<Segment>* terms;
};

std::optional<Terms> termsOf(const Segment& segment)
{
    if (const auto* all = std::get_if<AllOf>(&segment.term))
        return Terms{Joiner::And, &all->terms};
    if (const auto* any = std::get_if<AnyOf>(&segment.term))
        return Terms{Joiner::Or, &any->terms};
    return std::nullopt;
}

const NoneOf* noneOf(const Segment& segment)
{
    return std::get_if<NoneOf>(&segment.term);
}

bool isCondition(const Segment& segment)
{
    return !termsOf(segment) && !noneOf(segment);
}

/// A condition, or one that is negated.
std::optional<SentencePart> chipOf(const Segment& segment)
{
    if (isCondition(segment))
        return SentencePart{false, segment};
    const NoneOf* none = noneOf(segment);
    if (none && none->terms.size() == 1 && isCondition(none->terms.front()))
        return SentencePart{true, none->terms.front()};
    return std::nullopt;
}

std::optional<SentencePart> groupOf(const std::vector<Segment>& terms, Joiner joiner)
{
    SentencePart group;
    group.joiner = joiner;
    for (const Segment& term : terms) {
        const auto chip = chipOf(term);
        if (!chip)
            return std::nullopt;
        group.parts.push_back(*chip);
    }
    return group.parts.empty() ? std::nullopt : std::optional(group);
}

std::optional<SentencePart> negatedGroupOf(const NoneOf& none)
{
    const bool isWrapped = none.terms.size() == 1 && termsOf(none.terms.front());
    auto group = isWrapped
        ? groupOf(*termsOf(none.terms.front())->terms, termsOf(none.terms.front())->joiner)
        : groupOf(none.terms, Joiner::Or);
    // "Not" of a single "not" would come out as the condition itself.
    if (!group || (!isWrapped && group->parts.size() < 2))
        return std::nullopt;
    group->isNegated = true;
    group->isPlainNot = !isWrapped;
    return group;
}

SentencePart partOf(const Segment& segment)
{
    if (const auto chip = chipOf(segment))
        return *chip;
    std::optional<SentencePart> group;
    if (const auto terms = termsOf(segment))
        group = groupOf(*terms->terms, terms->joiner);
    else
        group = negatedGroupOf(*noneOf(segment));
    return group ? *group : SentencePart{false, segment, true};
}

Segment listOf(std::vector<Segment> terms, Joiner joiner)
{
    if (joiner == Joiner::And)
        return {AllOf{std::move(terms)}};
    return {AnyOf{std::move(terms)}};
}

Segment segmentOf(const SentencePart& part);

std::vector<Segment> segmentsOf(const std::vector<SentencePart>& parts)
{
    std::vector<Segment> terms;
    terms.reserve(parts.size());
    for (const SentencePart& part : parts)
        terms.push_back(segmentOf(part));
    return terms;
}

Segment segmentOf(const SentencePart& part)
{
    if (part.isGroup() && part.isNegated && part.isPlainNot && part.joiner == Joiner::Or)
        return {NoneOf{segmentsOf(part.parts)}};
    const Segment inner = part.isGroup() ? listOf(segmentsOf(part.parts), part.joiner) : part.chip;
    return part.isNegated ? Segment{NoneOf{{inner}}} : inner;
}

Joiner other(Joiner joiner)
{
    return joiner == Joiner::And ? Joiner::Or : Joiner::And;
}

qsizetype sizeOf(const Segment& segment)
{
    const NoneOf* none = noneOf(segment);
    const auto listed = termsOf(segment);
    qsizetype size = 1;
    if (none || listed) {
        for (const Segment& term : none ? none->terms : *listed->terms)
            size += sizeOf(term);
    }
    return size;
}

} // namespace

SegmentSentence::SegmentSentence(const Segment& segment)
{
    const auto listed = termsOf(segment);
    m_isBare = !listed || (listed->joiner == Joiner::Or && listed->terms->empty());
    if (m_isBare) {
        m_parts.push_back(partOf(segment));
        return;
    }
    m_joiner = listed->joiner;
    for (const Segment& term : *listed->terms)
        m_parts.push_back(partOf(term));
}

Segment SegmentSentence::segment() const
{
    if (m_parts.empty())
        return {};
    if (m_isBare && m_parts.size() == 1)
        return segmentOf(m_parts.front());
    return listOf(segmentsOf(m_parts), m_joiner);
}

const SentencePart* SegmentSentence::find(SentencePlace place) const
{
    return const_cast<SegmentSentence*>(this)->at(place); // NOLINT(*-const-cast): shared look-up
}

SentencePart* SegmentSentence::at(SentencePlace place)
{
    if (place.part < 0 || place.part >= std::ssize(m_parts))
        return nullptr;
    SentencePart& part = m_parts[static_cast<std::size_t>(place.part)];
    if (!place.isInGroup())
        return &part;
    if (place.inner >= std::ssize(part.parts))
        return nullptr;
    return &part.parts[static_cast<std::size_t>(place.inner)];
}

bool SegmentSentence::isFull() const
{
    constexpr int MostOfOneMore = 3; // the condition, its "not", a list around it
    return sizeOf(segment()) + MostOfOneMore > domain::LargestSegment;
}

void SegmentSentence::setJoiner(Joiner joiner)
{
    m_joiner = joiner;
    m_isBare = false;
}

SentencePlace SegmentSentence::add(const Segment& condition, bool isNegated)
{
    m_isBare = false;
    m_parts.push_back({isNegated, condition});
    return {static_cast<int>(m_parts.size()) - 1};
}

void SegmentSentence::replace(SentencePlace place, const Segment& condition, bool isNegated)
{
    if (SentencePart* part = at(place))
        *part = {isNegated, condition};
}

void SegmentSentence::setNegated(SentencePlace place, bool isNegated)
{
    if (SentencePart* part = at(place))
        part->isNegated = isNegated;
}

void SegmentSentence::remove(SentencePlace place)
{
    if (!at(place))
        return;
    take(place);
    dissolveSmallGroups();
}

void SegmentSentence::clear()
{
    *this = {};
}

/// The part is gone afterwards; an empty box stays until dissolveSmallGroups().
SentencePart SegmentSentence::take(SentencePlace place)
{
    auto& list = place.isInGroup() ? m_parts[static_cast<std::size_t>(place.part)].parts : m_parts;
    const auto found = list.begin() + (place.isInGroup() ? place.inner : place.part);
    SentencePart taken = std::move(*found);
    if (place.isInGroup() && list.size() == 1) {
        m_parts.erase(m_parts.begin() + place.part);
        return taken;
    }
    list.erase(found);
    return taken;
}

void SegmentSentence::dissolveSmallGroups()
{
    for (SentencePart& part : m_parts) {
        if (part.parts.size() != 1)
            continue;
        SentencePart only = std::move(part.parts.front());
        only.isNegated = only.isNegated != part.isNegated;
        part = std::move(only);
    }
}

SentencePlace SegmentSentence::move(SentencePlace from, SentencePlace target)
{
    const SentencePart* moved = find(from);
    const SentencePart* into = target.isInGroup() ? find({target.part}) : nullptr;
    const bool nests = target.isInGroup() && (!into || !into->isGroup());
    if (!moved || nests || (target.isInGroup() && (moved->isGroup() || moved->isReadOnly)))
        return from;
    const bool isAlone = from.isInGroup() && find({from.part})->parts.size() == 1;
    if (isAlone && target.part == from.part && target.isInGroup())
        return from;
    const auto groups = m_parts.size();
    SentencePart taken = take(from);
    const bool partGone = m_parts.size() < groups;
    if (partGone && target.part > from.part)
        --target.part;
    else if (from.isInGroup() && target.isInGroup() && target.part == from.part
        && target.inner > from.inner)
        --target.inner;
    const auto clamped = [](int index, const auto& list) {
        return std::clamp(index, 0, static_cast<int>(list.size()));
    };
    m_isBare = false;
    if (target.isInGroup()) {
        auto& list = m_parts[static_cast<std::size_t>(target.part)].parts;
        target.inner = clamped(target.inner, list);
        list.insert(list.begin() + target.inner, std::move(taken));
    } else {
        target.part = clamped(target.part, m_parts);
        m_parts.insert(m_parts.begin() + target.part, std::move(taken));
    }
    dissolveSmallGroups();
    return target;
}

SentencePlace SegmentSentence::step(SentencePlace from, SentenceStep step)
{
    const SentencePart* part = find(from);
    if (!part)
        return from;
    const int direction = step == SentenceStep::Back ? -1 : 1;
    if (step == SentenceStep::IntoGroup)
        return from.isInGroup() ? from : gather(from, from.part > 0 ? from.part - 1 : 1);
    if (step == SentenceStep::OutOfGroup)
        return from.isInGroup() ? move(from, {from.part + 1}) : from;
    if (from.isInGroup()) {
        const auto size = static_cast<int>(find({from.part})->parts.size());
        const int next = from.inner + direction;
        if (next >= 0 && next < size)
            return move(from, {from.part, direction > 0 ? next + 1 : next});
        return move(from, {direction > 0 ? from.part + 1 : from.part});
    }
    const SentencePart* neighbour = find({from.part + direction});
    if (!neighbour)
        return from;
    if (neighbour->isGroup() && !part->isGroup() && !part->isReadOnly)
        return move(from,
            {from.part + direction, direction > 0 ? 0 : static_cast<int>(neighbour->parts.size())});
    return move(from, {direction > 0 ? from.part + 2 : from.part - 1});
}

SentencePlace SegmentSentence::gather(SentencePlace chip, int with)
{
    const SentencePart* moved = find(chip);
    SentencePart* host = at({with});
    const bool isItself = !chip.isInGroup() && chip.part == with;
    if (!moved || !host || isItself || moved->isGroup() || moved->isReadOnly || host->isReadOnly)
        return chip;
    if (host->isGroup())
        return move(chip, {with, static_cast<int>(host->parts.size())});
    SentencePart group;
    group.joiner = other(m_joiner);
    group.parts.push_back(*host);
    *host = std::move(group);
    return move(chip, {with, chip.part < with && !chip.isInGroup() ? 0 : 1});
}

SentencePlace SegmentSentence::join(SentencePlace place, Joiner joiner, bool isNegated)
{
    SentencePart* part = at(place);
    if (!part)
        return place;
    part->isNegated = isNegated;
    if (place.isInGroup()) {
        at({place.part})->joiner = joiner;
        return place;
    }
    if (joiner == m_joiner || place.part == 0)
        return place;
    if (m_parts.size() == 2) {
        setJoiner(joiner);
        return place;
    }
    const SentencePart& before = m_parts[static_cast<std::size_t>(place.part) - 1];
    if (part->isGroup() && !before.isGroup())
        return gather({place.part - 1}, place.part).isInGroup() ? SentencePlace{place.part - 1}
                                                                : place;
    return gather(place, place.part - 1);
}

} // namespace wego::gui
