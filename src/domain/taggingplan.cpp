// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/taggingplan.h"

#include "domain/enumwords.h"

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

constexpr std::array Actions{u"apply", u"remove"};
constexpr std::array States{u"waiting", u"done", u"failed", u"skipped"};
constexpr std::array<const char16_t*, SkipReasonCount> Reasons{u"has-it", u"has-it-not",
    u"too-many-tags", u"left", u"unknown", u"not-fetched", u"malformed", u"twice"};

} // namespace

TaggingAction reverse(TaggingAction action)
{
    return action == TaggingAction::Apply ? TaggingAction::Remove : TaggingAction::Apply;
}

QString toString(TaggingAction action)
{
    return wordOf(Actions, action);
}

std::optional<TaggingAction> taggingActionFromString(QStringView word)
{
    return valueOf<TaggingAction>(Actions, word);
}

QString toString(PersonState state)
{
    return wordOf(States, state);
}

std::optional<PersonState> personStateFromString(QStringView word)
{
    return valueOf<PersonState>(States, word);
}

QString toString(SkipReason reason)
{
    return wordOf(Reasons, reason);
}

std::optional<SkipReason> skipReasonFromString(QStringView word)
{
    return valueOf<SkipReason>(Reasons, word);
}

} // namespace wego::domain
