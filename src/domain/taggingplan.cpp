// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/taggingplan.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

constexpr std::array Actions{u"apply", u"remove"};
constexpr std::array States{u"waiting", u"done", u"failed", u"skipped"};
constexpr std::array<const char16_t*, SkipReasonCount> Reasons{u"has-it", u"has-it-not",
    u"too-many-tags", u"left", u"unknown", u"not-fetched", u"malformed", u"twice"};

template <typename Enum, std::size_t Count>
QString wordOf(const std::array<const char16_t*, Count>& words, Enum value)
{
    return QString::fromUtf16(words.at(static_cast<std::size_t>(value)));
}

template <typename Enum, std::size_t Count>
std::optional<Enum> valueOf(const std::array<const char16_t*, Count>& words, QStringView word)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (word == QStringView(words.at(i)))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

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
