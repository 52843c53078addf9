// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tag.h"

#include <algorithm>

namespace wego::domain {
namespace {

bool isPrintable(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

/// Characters as people count them: a surrogate pair is one.
qsizetype characters(QStringView text)
{
    return text.size()
        - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

bool isTaken(const QList<Tag>& present, int exceptId, QStringView name)
{
    return std::any_of(present.begin(), present.end(),
        [&](const Tag& tag) { return tag.id != exceptId && tag.name == name; });
}

constexpr int NoTag = -1;

} // namespace

bool isSystemTag(int id)
{
    return id >= 0 && id <= 2;
}

std::optional<FieldCheck> checkTagName(QStringView name)
{
    if (name.isEmpty())
        return FieldCheck{FieldProblem::Missing};
    if (name.trimmed().size() != name.size())
        return FieldCheck{FieldProblem::Surrounded};
    if (!isPrintable(name))
        return FieldCheck{FieldProblem::BadCharacters};
    if (const auto excess = characters(name) - LongestTagName; excess > 0)
        return FieldCheck{FieldProblem::TooLong, static_cast<int>(excess)};
    return std::nullopt;
}

std::optional<FieldCheck> checkRemark(QStringView remark)
{
    if (!isPrintable(remark))
        return FieldCheck{FieldProblem::BadCharacters};
    if (const auto excess = remark.toUtf8().size() - LongestRemarkBytes; excess > 0)
        return FieldCheck{FieldProblem::TooLong, static_cast<int>(excess)};
    return std::nullopt;
}

std::optional<TagProblem> checkCreate(const QList<Tag>& present, QStringView name)
{
    if (isTaken(present, NoTag, name))
        return TagProblem::NameTaken;
    const auto own = std::count_if(
        present.begin(), present.end(), [](const Tag& tag) { return !isSystemTag(tag.id); });
    if (own >= MostTags)
        return TagProblem::TooManyTags;
    return std::nullopt;
}

std::optional<TagProblem> checkRename(const QList<Tag>& present, int id, QStringView name)
{
    if (isSystemTag(id))
        return TagProblem::SystemTag;
    if (isTaken(present, id, name))
        return TagProblem::NameTaken;
    return std::nullopt;
}

std::optional<TagProblem> checkDelete(const Tag& tag)
{
    if (isSystemTag(tag.id))
        return TagProblem::SystemTag;
    if (tag.members > MostMembersToDelete)
        return TagProblem::TooManyMembers;
    return std::nullopt;
}

bool canTakeTag(const QList<int>& tags, int tag)
{
    return tags.contains(tag) || tags.size() < MostTagsOfOne;
}

} // namespace wego::domain
