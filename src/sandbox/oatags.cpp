// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oatags.h"

#include "sandbox/audience.h"
#include "sandbox/openids.h"

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr int MostTags = 100;
constexpr qsizetype MostLetters = 30;
constexpr qsizetype MostTagsOfOne = 20;
constexpr int MostBearersToRemove = 100'000;
constexpr int PageSize = 10'000;
constexpr qsizetype MostPeople = 50;

QJsonObject tagOf(const OaCall& call)
{
    return call.body.value(u"tag"_s).toObject();
}

} // namespace

void OaTags::addRoutes(OaRoutes& routes)
{
    const auto post = [this, &routes](
                          const QString& path, OaResult (OaTags::*answer)(const OaCall&)) {
        routes.insert(path,
            {OaVerb::Post, [this, answer](const OaCall& call) { return (this->*answer)(call); }});
    };
    const auto ask = [this, &routes](
                         const QString& path, OaResult (OaTags::*answer)(const OaCall&) const) {
        routes.insert(path,
            {OaVerb::Post, [this, answer](const OaCall& call) { return (this->*answer)(call); }});
    };
    routes.insert(u"/cgi-bin/tags/get"_s, {OaVerb::Get, [this](const OaCall&) { return list(); }});
    post(u"/cgi-bin/tags/create"_s, &OaTags::create);
    post(u"/cgi-bin/tags/update"_s, &OaTags::rename);
    post(u"/cgi-bin/tags/delete"_s, &OaTags::remove);
    post(u"/cgi-bin/tags/members/batchtagging"_s, &OaTags::tagAll);
    post(u"/cgi-bin/tags/members/batchuntagging"_s, &OaTags::untagAll);
    ask(u"/cgi-bin/tags/getidlist"_s, &OaTags::ofPerson);
    ask(u"/cgi-bin/user/tag/get"_s, &OaTags::bearers);
}

OaResult OaTags::list()
{
    QJsonArray tags;
    for (const auto& [id, name] : m_audience.tagNames().asKeyValueRange())
        tags.append(
            QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"count"_s, m_audience.tagCount(id)}});
    return QJsonObject{{u"tags"_s, tags}};
}

/// `own` may keep its name.
std::expected<QString, OaError> OaTags::readName(const OaCall& call, int own) const
{
    const QString name = tagOf(call).value(u"name"_s).toString();
    const int bearer = m_audience.tagNames().key(name, own);
    if (name.trimmed().isEmpty() || bearer != own)
        return refuse(45157);
    if (name.toUcs4().size() > MostLetters)
        return refuse(45158);
    return name;
}

std::expected<int, OaError> OaTags::readOwnTag(const OaCall& call) const
{
    const int tag = tagOf(call).value(u"id"_s).toInt(-1);
    if (tag >= 0 && tag < FirstOwnTag)
        return refuse(45058);
    if (!m_audience.tagNames().contains(tag))
        return refuse(45159);
    return tag;
}

std::expected<int, OaError> OaTags::readMemberTag(const OaCall& call) const
{
    const int tag = call.body.value(u"tagid"_s).toInt(-1);
    if (!m_audience.tagNames().contains(tag))
        return refuse(45159);
    return tag;
}

OaResult OaTags::create(const OaCall& call)
{
    const auto name = readName(call, -1);
    if (!name)
        return std::unexpected(name.error());
    if (m_audience.ownTagCount() >= MostTags)
        return refuse(45056);
    const int id = m_audience.addTag(*name);
    return QJsonObject{{u"tag"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, *name}}}};
}

OaResult OaTags::rename(const OaCall& call)
{
    const auto tag = readOwnTag(call);
    if (!tag)
        return std::unexpected(tag.error());
    const auto name = readName(call, *tag);
    if (!name)
        return std::unexpected(name.error());
    m_audience.renameTag(*tag, *name);
    return oaOk();
}

OaResult OaTags::remove(const OaCall& call)
{
    const auto tag = readOwnTag(call);
    if (!tag)
        return std::unexpected(tag.error());
    if (m_audience.tagCount(*tag) > MostBearersToRemove)
        return refuse(45057);
    m_audience.removeTag(*tag);
    return oaOk();
}

OaResult OaTags::bearers(const OaCall& call) const
{
    const auto tag = readMemberTag(call);
    if (!tag)
        return std::unexpected(tag.error());
    const auto from = readStart(m_audience, call.body.value(u"next_openid"_s).toString());
    if (!from)
        return std::unexpected(from.error());
    const auto page = m_audience.page(
        *from, PageSize, [this, &tag](int index) { return m_audience.tags(index).contains(*tag); });
    return toPage(m_audience, page.indexes);
}

OaResult OaTags::ofPerson(const OaCall& call) const
{
    const auto index = readPerson(m_audience, call.body.value(u"openid"_s));
    if (!index)
        return std::unexpected(index.error());
    QJsonArray tags;
    for (const int tag : m_audience.tags(*index))
        tags.append(tag);
    return QJsonObject{{u"tagid_list"_s, tags}};
}

int OaTags::tagOne(int index, int tag)
{
    QList<int> tags = m_audience.tags(index);
    if (tags.contains(tag))
        return 0;
    if (tags.size() >= MostTagsOfOne)
        return 45059;
    tags.append(tag);
    m_audience.setTags(index, tags);
    return 0;
}

int OaTags::untagOne(int index, int tag)
{
    QList<int> tags = m_audience.tags(index);
    if (tags.removeOne(tag))
        m_audience.setTags(index, tags);
    return 0;
}

/// Does what can be done. If nobody could be changed, the code is that of the first one.
OaResult OaTags::forAll(const OaCall& call, Step step)
{
    const auto ids = readOpenIds(call.body, MostPeople);
    if (!ids)
        return std::unexpected(ids.error());
    const auto tag = readMemberTag(call);
    if (!tag)
        return std::unexpected(tag.error());
    QJsonArray failed;
    int firstCode = 0;
    for (const QString& id : *ids) {
        const auto index = m_audience.seeded().indexOf(id);
        const int code = !index           ? 40003
            : !m_audience.follows(*index) ? 50005
                                          : (this->*step)(*index, *tag);
        if (code == 0)
            continue;
        failed.append(id);
        firstCode = firstCode == 0 ? code : firstCode;
    }
    if (failed.isEmpty())
        return oaOk();
    if (failed.size() == ids->size())
        return refuse(firstCode);
    return refuse(45171, {{u"fail_openid_list"_s, failed}});
}

OaResult OaTags::tagAll(const OaCall& call)
{
    return forAll(call, &OaTags::tagOne);
}

OaResult OaTags::untagAll(const OaCall& call)
{
    return forAll(call, &OaTags::untagOne);
}

} // namespace wego::sandbox
