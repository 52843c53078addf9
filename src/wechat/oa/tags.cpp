// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/tags.h"

#include "wechat/oa/apianswer.h"
#include "wechat/oa/apierror.h"
#include "wechat/oa/jsonbody.h"

#include <QJsonArray>

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SomeOpenidsFailed = 45171;

/// {"tag":{"id":101,"name":"..."}}, and the same for a group.
template <typename Named> base::Result<Named> parseNamed(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const auto id = smallInteger(object.value("id"_L1));
    if (!id)
        return base::fail(unreadable(u"an entry has no id"_s));
    return Named{
        *id, object.value("name"_L1).toString(), integerOf(object.value("count"_L1)).value_or(0)};
}

template <typename Named> base::Result<QList<Named>> parseAll(const QJsonValue& list)
{
    if (!list.isArray())
        return base::fail(unreadable(u"no list of entries"_s));
    QList<Named> all;
    const QJsonArray entries = list.toArray();
    for (const auto& entry : entries) {
        auto named = parseNamed<Named>(entry);
        if (!named)
            return base::fail(named.error());
        all.append(std::move(*named));
    }
    return all;
}

ApiRequest once(ApiRequest request)
{
    request.isRepeatable = false;
    return request;
}

ApiRequest memberCall(const QString& name, int id, const QStringList& openids)
{
    ApiRequest request = post(u"/cgi-bin/tags/members/"_s + name,
        {{u"openid_list"_s, QJsonArray::fromStringList(openids)}, {u"tagid"_s, id}});
    request.accepts = {SomeOpenidsFailed};
    return request;
}

} // namespace

ApiRequest tagCreateRequest(const QString& name)
{
    return once(post(u"/cgi-bin/tags/create"_s, {{u"tag"_s, QJsonObject{{u"name"_s, name}}}}));
}

base::Result<domain::Tag> parseTag(const QJsonObject& answer)
{
    return parseNamed<domain::Tag>(answer.value("tag"_L1));
}

ApiRequest tagsRequest()
{
    return {"GET", u"/cgi-bin/tags/get"_s};
}

base::Result<QList<domain::Tag>> parseTags(const QJsonObject& answer)
{
    return parseAll<domain::Tag>(answer.value("tags"_L1));
}

ApiRequest tagRenameRequest(int id, const QString& name)
{
    return post(
        u"/cgi-bin/tags/update"_s, {{u"tag"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, name}}}});
}

ApiRequest tagDeleteRequest(int id)
{
    return post(u"/cgi-bin/tags/delete"_s, {{u"tag"_s, QJsonObject{{u"id"_s, id}}}});
}

ApiRequest tagMembersRequest(int id, const QString& after)
{
    return post(u"/cgi-bin/user/tag/get"_s, {{u"tagid"_s, id}, {u"next_openid"_s, after}});
}

ApiRequest tagsOfRequest(const QString& openid)
{
    return post(u"/cgi-bin/tags/getidlist"_s, {{u"openid"_s, openid}});
}

base::Result<QList<int>> parseTagIds(const QJsonObject& answer)
{
    const QJsonValue list = answer.value("tagid_list"_L1);
    if (!list.isArray())
        return base::fail(unreadable(u"no tagid_list"_s));
    return idsIn(list);
}

ApiRequest tagRequest(int id, const QStringList& openids)
{
    return memberCall(u"batchtagging"_s, id, openids);
}

ApiRequest untagRequest(int id, const QStringList& openids)
{
    return memberCall(u"batchuntagging"_s, id, openids);
}

base::Result<QStringList> parseFailedOpenids(const QJsonObject& answer)
{
    const auto refusal = refusalIn(answer);
    if (!refusal)
        return QStringList();
    QStringList failed;
    const QJsonArray entries = answer.value("fail_openid_list"_L1).toArray();
    for (const auto& entry : entries)
        failed.append(entry.toString());
    // Without the list nobody knows who was left out.
    failed.removeAll(QString());
    if (failed.isEmpty())
        return base::fail(*refusal);
    return failed;
}

ApiRequest groupCreateRequest(const QString& name)
{
    return once(post(u"/cgi-bin/groups/create"_s, {{u"group"_s, QJsonObject{{u"name"_s, name}}}}));
}

base::Result<Group> parseGroup(const QJsonObject& answer)
{
    return parseNamed<Group>(answer.value("group"_L1));
}

ApiRequest groupsRequest()
{
    return {"GET", u"/cgi-bin/groups/get"_s};
}

base::Result<QList<Group>> parseGroups(const QJsonObject& answer)
{
    return parseAll<Group>(answer.value("groups"_L1));
}

ApiRequest groupOfRequest(const QString& openid)
{
    return post(u"/cgi-bin/groups/getid"_s, {{u"openid"_s, openid}});
}

base::Result<int> parseGroupId(const QJsonObject& answer)
{
    const auto id = smallInteger(answer.value("groupid"_L1));
    if (!id)
        return base::fail(unreadable(u"no groupid"_s));
    return *id;
}

ApiRequest groupRenameRequest(int id, const QString& name)
{
    return post(
        u"/cgi-bin/groups/update"_s, {{u"group"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, name}}}});
}

ApiRequest groupMoveRequest(const QString& openid, int toGroup)
{
    return post(
        u"/cgi-bin/groups/members/update"_s, {{u"openid"_s, openid}, {u"to_groupid"_s, toGroup}});
}

ApiRequest groupDeleteRequest(int id)
{
    return post(u"/cgi-bin/groups/delete"_s, {{u"group"_s, QJsonObject{{u"id"_s, id}}}});
}

} // namespace wego::wechat::oa
