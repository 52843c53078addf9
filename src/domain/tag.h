// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountrules.h"

#include <QList>
#include <QString>

#include <optional>

namespace wego::domain {

/// A tag of an official account.
struct Tag {
    int id = 0;
    QString name;
    qint64 members = 0; ///< as WeChat last counted, with what was tagged here since

    friend bool operator==(const Tag&, const Tag&) = default;
};

// WeChat's limits.
inline constexpr int MostTags = 100;                   ///< 45056
inline constexpr int MostTagsOfOne = 20;               ///< of one follower, 45059
inline constexpr int LongestTagName = 30;              ///< characters, 45158
inline constexpr qint64 MostMembersToDelete = 100'000; ///< 45057
inline constexpr int LongestRemarkBytes = 29;          ///< of UTF-8, 40092

/// 0, 1 and 2 are WeChat's own and cannot be changed: 45058.
bool isSystemTag(int id);

/// A name for a tag: 1 to 30 characters, not blank, printable.
std::optional<FieldCheck> checkTagName(QStringView name);
/// A remark: at most 29 bytes of UTF-8 (`difference` in bytes), printable; may be empty.
std::optional<FieldCheck> checkRemark(QStringView remark);

/// Why WeChat would refuse, asked before it is.
enum class TagProblem { NameTaken, TooManyTags, SystemTag, TooManyMembers };

std::optional<TagProblem> checkCreate(const QList<Tag>& present, QStringView name);
std::optional<TagProblem> checkRename(const QList<Tag>& present, int id, QStringView name);
std::optional<TagProblem> checkDelete(const Tag& tag);
/// True if somebody with these tags may be given one more, or has it already.
bool canTakeTag(const QList<int>& tags, int tag);

} // namespace wego::domain
