// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/follower.h"
#include "domain/taggingplan.h"

#include <QSet>
#include <QString>

#include <optional>

namespace wego::domain {

/// Why a call about this follower would change nothing or be refused; nothing if it is worth
/// making. Of somebody whose profile is not known yet the tags are not known either, and WeChat is
/// asked to do what may be done already.
std::optional<SkipReason> reasonToSkip(TaggingAction action, int tag, const Follower& follower);

/// Turns people into the rows of a plan, numbered in the order in which they come.
class TaggingRoll {
public:
    TaggingRoll(TaggingAction action, int tag) : m_action(action), m_tag(tag) { }

    /// Somebody of whom each comes once.
    TaggedPerson enter(const Follower& follower);
    /// A line of a list that may hold anything; `follower` is null if nobody is known by it.
    TaggedPerson enter(const QString& text, const Follower* follower);
    /// Somebody for whom the plan that is undone has succeeded: what it did is the truth, whatever
    /// is known of them since.
    TaggedPerson enterDone(const QString& openid, const Follower* follower);

private:
    [[nodiscard]] std::optional<SkipReason> reasonToSkipLine(
        const QString& text, const Follower* follower);
    TaggedPerson row(const QString& openid, const std::optional<SkipReason>& reason);

    TaggingAction m_action;
    int m_tag;
    qint64 m_position = 0;
    QSet<QString> m_seen;
};

} // namespace wego::domain
