// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oagroups.h"

#include "sandbox/audience.h"
#include "sandbox/openids.h"

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr int MostGroups = 100;
constexpr qsizetype MostLetters = 30;
constexpr qsizetype MostPeople = 50;

QJsonObject groupOf(const OaCall& call)
{
    return call.body.value(u"group"_s).toObject();
}

int idOf(const OaCall& call)
{
    return groupOf(call).value(u"id"_s).toInt(-1);
}

bool isSystem(int group)
{
    return group >= 0 && group < FirstOwnTag;
}

} // namespace

void OaGroups::addRoutes(OaRoutes& routes)
{
    const auto post = [this, &routes](
                          const QString& path, OaResult (OaGroups::*answer)(const OaCall&)) {
        routes.insert(path,
            {OaVerb::Post, [this, answer](const OaCall& call) { return (this->*answer)(call); }});
    };
    routes.insert(
        u"/cgi-bin/groups/get"_s, {OaVerb::Get, [this](const OaCall&) { return list(); }});
    routes.insert(u"/cgi-bin/groups/getid"_s,
        {OaVerb::Post, [this](const OaCall& call) { return ofPerson(call); }});
    post(u"/cgi-bin/groups/create"_s, &OaGroups::create);
    post(u"/cgi-bin/groups/update"_s, &OaGroups::rename);
    post(u"/cgi-bin/groups/delete"_s, &OaGroups::remove);
    post(u"/cgi-bin/groups/members/update"_s, &OaGroups::moveOne);
    post(u"/cgi-bin/groups/members/batchupdate"_s, &OaGroups::moveAll);
}

bool OaGroups::exists(int group) const
{
    return group == 0 || group == BlacklistGroup || m_audience.tagNames().contains(group);
}

OaResult OaGroups::list() const
{
    QHash<int, int> counts;
    (void)m_audience.count([this, &counts](int index) {
        ++counts[m_audience.group(index)];
        return true;
    });
    QMap<int, QString> names = m_audience.tagNames();
    names.insert(0, u"未分组"_s);
    names.insert(BlacklistGroup, u"黑名单"_s);
    QJsonArray groups;
    for (const auto& [id, name] : names.asKeyValueRange())
        groups.append(
            QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"count"_s, counts.value(id)}});
    return QJsonObject{{u"groups"_s, groups}};
}

OaResult OaGroups::ofPerson(const OaCall& call) const
{
    const auto index = readPerson(m_audience, call.body.value(u"openid"_s));
    if (!index)
        return std::unexpected(index.error());
    return QJsonObject{{u"groupid"_s, m_audience.group(*index)}};
}

/// `own` may keep its name.
std::expected<QString, OaError> OaGroups::readName(const OaCall& call, int own) const
{
    const QString name = groupOf(call).value(u"name"_s).toString();
    if (name.trimmed().isEmpty() || m_audience.tagNames().key(name, own) != own)
        return refuse(40051);
    if (name.toUcs4().size() > MostLetters)
        return refuse(45017);
    return name;
}

OaResult OaGroups::create(const OaCall& call)
{
    const auto name = readName(call, -1);
    if (!name)
        return std::unexpected(name.error());
    if (m_audience.ownTagCount() >= MostGroups)
        return refuse(45018);
    const int id = m_audience.addTag(*name);
    return QJsonObject{{u"group"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, *name}}}};
}

OaResult OaGroups::rename(const OaCall& call)
{
    const int group = idOf(call);
    if (isSystem(group))
        return refuse(45016);
    if (!exists(group))
        return refuse(40050);
    const auto name = readName(call, group);
    if (!name)
        return std::unexpected(name.error());
    m_audience.renameTag(group, *name);
    return oaOk();
}

OaResult OaGroups::remove(const OaCall& call)
{
    const int group = idOf(call);
    if (isSystem(group))
        return refuse(45016);
    if (!exists(group))
        return refuse(40152);
    m_audience.removeTag(group);
    return oaOk();
}

void OaGroups::move(int index, int group)
{
    const bool isTag = m_audience.tagNames().contains(group);
    m_audience.setBlacklisted(index, group == BlacklistGroup);
    m_audience.setTags(index, isTag ? QList<int>{group} : QList<int>());
}

std::expected<int, OaError> OaGroups::readTarget(const OaCall& call) const
{
    const int group = call.body.value(u"to_groupid"_s).toInt(-1);
    if (!exists(group))
        return refuse(40050);
    return group;
}

OaResult OaGroups::moveOne(const OaCall& call)
{
    const auto index = readPerson(m_audience, call.body.value(u"openid"_s));
    if (!index)
        return std::unexpected(index.error());
    const auto group = readTarget(call);
    if (!group)
        return std::unexpected(group.error());
    if (!m_audience.follows(*index))
        return refuse(50005);
    move(*index, *group);
    return oaOk();
}

OaResult OaGroups::moveAll(const OaCall& call)
{
    const auto people = readPeople(m_audience, call.body, MostPeople);
    if (!people)
        return std::unexpected(people.error());
    const auto group = readTarget(call);
    if (!group)
        return std::unexpected(group.error());
    for (const int index : *people) {
        if (!m_audience.follows(index))
            return refuse(50005);
    }
    for (const int index : *people)
        move(index, *group);
    return oaOk();
}

} // namespace wego::sandbox
