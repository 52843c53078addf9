// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/followertext.h"

#include "base/beijingtime.h"
#include "cli/output.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

constexpr int OpenidWidth = 28;
constexpr int RemarkWidth = 20;
constexpr int TimeWidth = 19;

QString timeText(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    return base::beijing::toText(base::beijing::fromMs(time.toMSecsSinceEpoch()));
}

QString sceneValue(const domain::Follower& follower)
{
    if (!follower.qrSceneText.isEmpty())
        return follower.qrSceneText;
    return follower.qrScene == 0 ? QString() : QString::number(follower.qrScene);
}

} // namespace

FollowerText::FollowerText(const QList<domain::Tag>& tags)
{
    for (const domain::Tag& tag : tags)
        m_tagNames.insert(tag.id, tag.name);
}

QJsonObject FollowerText::toJson(const domain::Follower& follower)
{
    QJsonObject object{{u"openid"_s, follower.openid}, {u"subscribe"_s, follower.hasLeft() ? 0 : 1},
        {u"blacklisted"_s, follower.blacklisted}};
    if (!follower.unionid.isEmpty())
        object.insert(u"unionid"_s, follower.unionid);
    if (follower.hasLeft())
        object.insert(u"missed_on"_s, base::beijing::toIsoDate(follower.missedOn));
    if (!follower.subscribedAt.isValid())
        return object;
    QJsonArray tags;
    for (const int tag : follower.tags)
        tags.append(tag);
    object.insert(u"remark"_s, follower.remark);
    object.insert(u"tagid_list"_s, tags);
    object.insert(u"subscribe_time"_s, follower.subscribedAt.toSecsSinceEpoch());
    object.insert(u"subscribe_scene"_s, follower.sceneWord);
    object.insert(u"qr_scene"_s, follower.qrScene);
    object.insert(u"qr_scene_str"_s, follower.qrSceneText);
    object.insert(u"language"_s, follower.language);
    return object;
}

QString FollowerText::tagNames(const domain::Follower& follower) const
{
    QStringList names;
    for (const int tag : follower.tags) {
        const QString name = m_tagNames.value(tag);
        names.append(name.isEmpty() ? QString::number(tag) : name);
    }
    return names.join(u", "_s);
}

QString FollowerText::line(const domain::Follower& follower) const
{
    QStringList parts{padded(follower.openid, OpenidWidth),
        padded(timeText(follower.subscribedAt), TimeWidth), padded(follower.remark, RemarkWidth),
        tagNames(follower)};
    if (follower.blacklisted)
        parts.append(tr("[blacklisted]"));
    if (follower.hasLeft())
        parts.append(tr("[missed since %1]").arg(base::beijing::toIsoDate(follower.missedOn)));
    QString text = parts.join(u"  "_s);
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QList<QPair<QString, QString>> FollowerText::table(const domain::Follower& follower) const
{
    QList<QPair<QString, QString>> rows{{tr("openid"), follower.openid},
        {tr("unionid"), follower.unionid}, {tr("remark"), follower.remark},
        {tr("tags"), tagNames(follower)}, {tr("followed at"), timeText(follower.subscribedAt)},
        {tr("scene"), follower.sceneWord}, {tr("scene value"), sceneValue(follower)},
        {tr("language"), follower.language},
        {tr("blacklisted"), follower.blacklisted ? tr("yes") : QString()},
        {tr("missed since"),
            follower.hasLeft() ? base::beijing::toIsoDate(follower.missedOn) : QString()}};
    rows.removeIf([](const auto& row) { return row.second.isEmpty(); });
    return rows;
}

} // namespace wego::cli
