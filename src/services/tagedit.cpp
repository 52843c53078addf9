// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tagedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using domain::Tag;
using domain::TagProblem;

base::Error inputError(const QString& code, const QMap<QString, QString>& facts)
{
    return {base::ErrorKind::Input, code, {}, false, {}, facts};
}

QString wordFor(domain::FieldProblem problem)
{
    switch (problem) {
    case domain::FieldProblem::Missing:
        return u"missing"_s;
    case domain::FieldProblem::TooLong:
        return u"too-long"_s;
    case domain::FieldProblem::Surrounded:
        return u"surrounded"_s;
    default:
        return u"characters"_s;
    }
}

base::Error refusal(TagProblem problem, const Tag& tag)
{
    const QMap<QString, QString> facts{{u"tag"_s, tag.name}};
    switch (problem) {
    case TagProblem::NameTaken:
        return inputError(u"wego.tag-taken"_s, {{u"name"_s, tag.name}});
    case TagProblem::TooManyTags:
        return inputError(u"wego.tags-full"_s, {{u"limit"_s, QString::number(domain::MostTags)}});
    case TagProblem::SystemTag:
        return inputError(u"wego.tag-system"_s, facts);
    case TagProblem::TooManyMembers:
        break;
    }
    return inputError(u"wego.tag-too-large"_s,
        {{u"tag"_s, tag.name}, {u"members"_s, QString::number(tag.members)},
            {u"limit"_s, QString::number(domain::MostMembersToDelete)}});
}

std::optional<base::Error> refusal(const std::optional<TagProblem>& problem, const Tag& tag)
{
    return problem ? std::optional(refusal(*problem, tag)) : std::nullopt;
}

} // namespace

base::Result<void> checkTagNameForm(const QString& name)
{
    const auto check = domain::checkTagName(name);
    if (!check)
        return {};
    return base::fail(inputError(u"wego.tag-name"_s,
        {{u"name"_s, name}, {u"length"_s, QString::number(name.toUcs4().size())},
            {u"problem"_s, wordFor(check->problem)},
            {u"difference"_s, QString::number(check->difference)}}));
}

base::Error unknownTag(int tag)
{
    return inputError(u"wego.tag-unknown"_s, {{u"tag"_s, QString::number(tag)}});
}

std::optional<Tag> tagWithId(const QList<Tag>& tags, int id)
{
    const auto found = std::find_if(
        tags.begin(), tags.end(), [id](const Tag& tag) { return tag.id == id; });
    return found == tags.end() ? std::nullopt : std::optional(*found);
}

std::optional<base::Error> refusalOfCreate(const QList<Tag>& present, const QString& name)
{
    return refusal(domain::checkCreate(present, name), {.id = 0, .name = name, .members = 0});
}

std::optional<base::Error> refusalOfRename(const QList<Tag>& present, int tag, const QString& name)
{
    if (const auto problem = domain::checkRename(present, tag, name)) {
        const bool isTaken = *problem == TagProblem::NameTaken;
        const Tag meant = isTaken
            ? Tag{tag, name}
            : tagWithId(present, tag).value_or(Tag{tag, QString::number(tag)});
        return refusal(*problem, meant);
    }
    return tagWithId(present, tag) ? std::nullopt : std::optional(unknownTag(tag));
}

std::optional<base::Error> refusalOfDelete(const QList<Tag>& present, int tag)
{
    if (domain::isSystemTag(tag)) {
        return refusal(TagProblem::SystemTag,
            tagWithId(present, tag).value_or(Tag{tag, QString::number(tag)}));
    }
    const auto found = tagWithId(present, tag);
    return found ? refusal(domain::checkDelete(*found), *found) : std::optional(unknownTag(tag));
}

} // namespace wego::services
