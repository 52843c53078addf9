// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oausers.h"

#include "sandbox/audience.h"
#include "sandbox/openids.h"

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr int PageSize = 10'000;
constexpr qsizetype MostProfiles = 100;
constexpr qsizetype RemarkBytes = 30; ///< shorter than this

bool isLanguage(const QString& language)
{
    return QStringList{u"zh_CN"_s, u"zh_TW"_s, u"en"_s}.contains(language);
}

} // namespace

void OaUsers::addRoutes(OaRoutes& routes)
{
    routes.insert(
        u"/cgi-bin/user/get"_s, {OaVerb::Get, [this](const OaCall& call) { return list(call); }});
    routes.insert(
        u"/cgi-bin/user/info"_s, {OaVerb::Get, [this](const OaCall& call) { return one(call); }});
    routes.insert(u"/cgi-bin/user/info/batchget"_s,
        {OaVerb::Post, [this](const OaCall& call) { return many(call); }});
    routes.insert(u"/cgi-bin/user/info/updateremark"_s,
        {OaVerb::Post, [this](const OaCall& call) { return setRemark(call); }});
}

OaResult OaUsers::list(const OaCall& call) const
{
    const auto from = readStart(m_audience, queryValue(call.request, u"next_openid"_s));
    if (!from)
        return std::unexpected(from.error());
    const auto page = m_audience.page(*from, PageSize, [](int) { return true; });
    QJsonObject answer = toPage(m_audience, page.indexes);
    answer.insert(u"total"_s, m_audience.total());
    // Filled even when nobody is left, empty only after that.
    if (page.indexes.isEmpty())
        answer.insert(u"next_openid"_s, QString());
    return answer;
}

QJsonObject OaUsers::profile(int index, const QString& language) const
{
    const Followers& seeded = m_audience.seeded();
    const bool follows = m_audience.follows(index);
    QJsonObject answer{{u"subscribe"_s, follows ? 1 : 0},
        {u"openid"_s, QString::fromLatin1(seeded.openId(index))},
        {u"unionid"_s, QString::fromLatin1(seeded.unionId(index))}};
    if (!follows)
        return answer;
    const Follower person = seeded.follower(index);
    QJsonArray tags;
    for (const int tag : m_audience.tags(index))
        tags.append(tag);
    answer.insert(u"language"_s, language);
    answer.insert(u"subscribe_time"_s, person.subscribedAt);
    answer.insert(u"remark"_s, m_audience.remark(index));
    answer.insert(u"groupid"_s, m_audience.group(index));
    answer.insert(u"tagid_list"_s, tags);
    answer.insert(u"subscribe_scene"_s, person.scene);
    answer.insert(u"qr_scene"_s, person.qrScene);
    answer.insert(u"qr_scene_str"_s, person.qrSceneText);
    return answer;
}

OaResult OaUsers::one(const OaCall& call) const
{
    const auto index = readPerson(m_audience, queryValue(call.request, u"openid"_s));
    if (!index)
        return std::unexpected(index.error());
    const QString language = queryValue(call.request, u"lang"_s);
    return profile(*index, isLanguage(language) ? language : u"zh_CN"_s);
}

OaResult OaUsers::many(const OaCall& call) const
{
    const QJsonArray asked = call.body.value(u"user_list"_s).toArray();
    if (asked.isEmpty() || asked.size() > MostProfiles)
        return refuse(40032);
    QJsonArray profiles;
    for (const auto& value : asked) {
        const QJsonObject person = value.toObject();
        const auto index = m_audience.seeded().indexOf(person.value(u"openid"_s).toString());
        if (!index)
            return refuse(40003);
        const QString language = person.value(u"lang"_s).toString();
        profiles.append(profile(*index, isLanguage(language) ? language : u"zh_CN"_s));
    }
    return QJsonObject{{u"user_info_list"_s, profiles}};
}

OaResult OaUsers::setRemark(const OaCall& call)
{
    const auto index = readPerson(m_audience, call.body.value(u"openid"_s));
    if (!index)
        return std::unexpected(index.error());
    if (!m_audience.follows(*index))
        return refuse(43004);
    const QJsonValue remark = call.body.value(u"remark"_s);
    if (!remark.isString() || remark.toString().toUtf8().size() >= RemarkBytes)
        return refuse(40092);
    m_audience.setRemark(*index, remark.toString());
    return oaOk();
}

} // namespace wego::sandbox
