// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/users.h"

#include "wechat/oa/apianswer.h"
#include "wechat/oa/apierror.h"
#include "wechat/oa/jsonbody.h"

#include <QJsonArray>

#include <algorithm>

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;

namespace {

/// WeChat leaves "data" out when there is nobody.
base::Result<QStringList> openidsIn(const QJsonValue& list)
{
    QStringList openids;
    const QJsonArray entries = list.toArray();
    openids.reserve(entries.size());
    for (const auto& entry : entries) {
        const QString openid = entry.toString();
        if (openid.isEmpty())
            return base::fail(unreadable(u"an openid is no text"_s));
        openids.append(openid);
    }
    return openids;
}

QDateTime timeIn(const QJsonValue& value)
{
    const auto seconds = integerOf(value);
    return seconds && *seconds > 0 ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC) : QDateTime();
}

void fillSubscribed(Profile& profile, const QJsonObject& answer)
{
    domain::Follower& follower = profile.follower;
    follower.remark = answer.value("remark"_L1).toString();
    follower.tags = idsIn(answer.value("tagid_list"_L1));
    std::sort(follower.tags.begin(), follower.tags.end());
    follower.tags.erase(
        std::unique(follower.tags.begin(), follower.tags.end()), follower.tags.end());
    follower.subscribedAt = timeIn(answer.value("subscribe_time"_L1));
    follower.sceneWord = answer.value("subscribe_scene"_L1).toString();
    follower.qrScene = integerOf(answer.value("qr_scene"_L1)).value_or(0);
    follower.qrSceneText = answer.value("qr_scene_str"_L1).toString();
    follower.language = answer.value("language"_L1).toString();
    profile.groupId = smallInteger(answer.value("groupid"_L1)).value_or(0);
    profile.nickname = answer.value("nickname"_L1).toString();
    profile.avatarUrl = answer.value("headimgurl"_L1).toString();
}

ApiRequest memberCall(const QString& name, const QStringList& openids)
{
    return post(u"/cgi-bin/tags/members/"_s + name,
        {{u"openid_list"_s, QJsonArray::fromStringList(openids)}});
}

} // namespace

ApiRequest followersRequest(const QString& after)
{
    ApiRequest request{"GET", u"/cgi-bin/user/get"_s};
    if (!after.isEmpty())
        request.query = {{u"next_openid"_s, after}};
    return request;
}

base::Result<OpenidPage> parseOpenids(const QJsonObject& answer)
{
    const auto count = integerOf(answer.value("count"_L1));
    if (!count)
        return base::fail(unreadable(u"no count of openids"_s));
    auto openids = openidsIn(answer.value("data"_L1).toObject().value("openid"_L1));
    if (!openids)
        return base::fail(openids.error());
    // Whoever is missing on a list counts as gone, so that half a page must not pass for one.
    if (*count != openids->size())
        return base::fail(unreadable(u"not as many openids as the count says"_s));
    return OpenidPage{integerOf(answer.value("total"_L1)).value_or(-1), std::move(*openids),
        answer.value("next_openid"_L1).toString()};
}

ApiRequest profileRequest(const QString& openid, const QString& language)
{
    return {"GET", u"/cgi-bin/user/info"_s, {{u"openid"_s, openid}, {u"lang"_s, language}}};
}

base::Result<Profile> parseProfile(const QJsonObject& answer)
{
    Profile profile;
    profile.follower.openid = answer.value("openid"_L1).toString();
    profile.follower.unionid = answer.value("unionid"_L1).toString();
    const auto subscribe = integerOf(answer.value("subscribe"_L1));
    if (profile.follower.openid.isEmpty() || !subscribe)
        return base::fail(unreadable(u"a profile has no openid or no subscribe"_s));
    profile.isSubscribed = *subscribe != 0;
    if (profile.isSubscribed)
        fillSubscribed(profile, answer);
    return profile;
}

ApiRequest profilesRequest(const QStringList& openids, const QString& language)
{
    QJsonArray users;
    for (const QString& openid : openids)
        users.append(QJsonObject{{u"openid"_s, openid}, {u"lang"_s, language}});
    return post(u"/cgi-bin/user/info/batchget"_s, {{u"user_list"_s, users}});
}

base::Result<QList<Profile>> parseProfiles(const QJsonObject& answer)
{
    const QJsonValue list = answer.value("user_info_list"_L1);
    if (!list.isArray())
        return base::fail(unreadable(u"no user_info_list"_s));
    QList<Profile> profiles;
    const QJsonArray entries = list.toArray();
    for (const auto& entry : entries) {
        auto profile = parseProfile(entry.toObject());
        if (!profile)
            return base::fail(profile.error());
        profiles.append(std::move(*profile));
    }
    return profiles;
}

ApiRequest remarkRequest(const QString& openid, const QString& remark)
{
    return post(
        u"/cgi-bin/user/info/updateremark"_s, {{u"openid"_s, openid}, {u"remark"_s, remark}});
}

ApiRequest blacklistRequest(const QString& after)
{
    return post(u"/cgi-bin/tags/members/getblacklist"_s, {{u"begin_openid"_s, after}});
}

ApiRequest blacklistAddRequest(const QStringList& openids)
{
    return memberCall(u"batchblacklist"_s, openids);
}

ApiRequest blacklistRemoveRequest(const QStringList& openids)
{
    return memberCall(u"batchunblacklist"_s, openids);
}

} // namespace wego::wechat::oa
