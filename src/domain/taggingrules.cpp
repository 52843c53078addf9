// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/taggingrules.h"

#include "domain/openid.h"
#include "domain/tag.h"

namespace wego::domain {
namespace {

/// What is no openid is kept only to be shown.
constexpr qsizetype LongestShown = 64;

} // namespace

std::optional<SkipReason> reasonToSkip(TaggingAction action, int tag, const Follower& follower)
{
    if (follower.hasLeft())
        return SkipReason::Left;
    if (!follower.subscribedAt.isValid())
        return SkipReason::NotFetched;
    if (action == TaggingAction::Remove)
        return follower.hasTag(tag) ? std::nullopt : std::optional(SkipReason::HasItNot);
    if (follower.hasTag(tag))
        return SkipReason::HasIt;
    if (!canTakeTag(follower.tags, tag))
        return SkipReason::TooManyTags;
    return std::nullopt;
}

TaggedPerson TaggingRoll::enter(const Follower& follower)
{
    return row(follower.openid, reasonToSkip(m_action, m_tag, follower));
}

TaggedPerson TaggingRoll::enter(const QString& text, const Follower* follower)
{
    return row(text.left(LongestShown), reasonToSkipLine(text, follower));
}

TaggedPerson TaggingRoll::enterDone(const QString& openid, const Follower* follower)
{
    const bool hasLeft = follower && follower->hasLeft();
    return row(openid, hasLeft ? std::optional(SkipReason::Left) : std::nullopt);
}

std::optional<SkipReason> TaggingRoll::reasonToSkipLine(
    const QString& text, const Follower* follower)
{
    if (!isOpenid(text))
        return SkipReason::Malformed;
    const qsizetype before = m_seen.size();
    m_seen.insert(text);
    if (m_seen.size() == before)
        return SkipReason::Twice;
    return follower ? reasonToSkip(m_action, m_tag, *follower) : std::optional(SkipReason::Unknown);
}

TaggedPerson TaggingRoll::row(const QString& openid, const std::optional<SkipReason>& reason)
{
    TaggedPerson person;
    person.position = m_position++;
    person.openid = openid;
    if (reason) {
        person.state = PersonState::Skipped;
        person.why = toString(*reason);
    }
    return person;
}

} // namespace wego::domain
