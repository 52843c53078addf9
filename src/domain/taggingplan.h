// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace wego::domain {

enum class TaggingAction { Apply, Remove };
TaggingAction reverse(TaggingAction action);

/// "apply", "remove", and back.
QString toString(TaggingAction action);
std::optional<TaggingAction> taggingActionFromString(QStringView word);

enum class PersonState { Waiting, Done, Failed, Skipped };

/// "waiting", "done", "failed", "skipped", and back.
QString toString(PersonState state);
std::optional<PersonState> personStateFromString(QStringView word);

/// Why somebody is left out of a plan; WeChat would refuse, or it would change nothing.
enum class SkipReason {
    HasIt,       ///< has the tag already
    HasItNot,    ///< has no such tag
    TooManyTags, ///< 20 already
    Left,        ///< follows no more
    Unknown,     ///< never seen among the followers
    NotFetched,  ///< a follower whose tags are not known yet, so that undo could not be exact
    Malformed,   ///< no openid at all
    Twice,       ///< named before in the same list
};
inline constexpr int SkipReasonCount = 8;

/// "has-it" and so on, and back.
QString toString(SkipReason reason);
std::optional<SkipReason> skipReasonFromString(QStringView word);

struct TaggedPerson {
    qint64 position = 0; ///< from 0
    QString openid;
    PersonState state = PersonState::Waiting;
    QString why; ///< Failed: WeChat's code; Skipped: the word of a SkipReason

    friend bool operator==(const TaggedPerson&, const TaggedPerson&) = default;
};

inline constexpr int PeoplePerCall = 50;

/// One tag given to many or taken from them; the people stand in the store.
struct TaggingPlan {
    qint64 number = 0;
    TaggingAction action = TaggingAction::Apply;
    int tag = 0;
    qint64 undoes = 0; ///< the plan whose reverse it is; 0 if of none
    qint64 madeMs = 0; ///< milliseconds since the epoch
    qint64 endedMs = 0;
    qint64 waiting = 0;
    qint64 done = 0;
    qint64 failed = 0;
    qint64 skipped = 0;
    qint64 skippedBy[SkipReasonCount] = {};

    [[nodiscard]] qint64 people() const { return waiting + done + failed + skipped; }
    /// Calls that are still to be made.
    [[nodiscard]] qint64 calls() const { return (waiting + PeoplePerCall - 1) / PeoplePerCall; }
    [[nodiscard]] bool isEnded() const { return endedMs != 0; }
};

} // namespace wego::domain
