// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/followercells.h"

#include "base/beijingtime.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

struct ColumnWords {
    FollowerColumn column;
    QLatin1StringView key;
    QStringView chinese;
    QStringView english;
};

constexpr std::array<ColumnWords, FollowerColumnCount> Columns{{
    {FollowerColumn::Openid, "openid"_L1, u"OpenID", u"OpenID"},
    {FollowerColumn::Remark, "remark"_L1, u"备注", u"Remark"},
    {FollowerColumn::Tags, "tagid_list"_L1, u"标签", u"Tags"},
    {FollowerColumn::SubscribeTime, "subscribe_time"_L1, u"关注时间", u"Followed at"},
    {FollowerColumn::Scene, "subscribe_scene"_L1, u"关注场景", u"Scene"},
    {FollowerColumn::SceneValue, "qr_scene"_L1, u"场景值", u"Scene value"},
    {FollowerColumn::Language, "language"_L1, u"语言", u"Language"},
    {FollowerColumn::Unionid, "unionid"_L1, u"UnionID", u"UnionID"},
    {FollowerColumn::Blacklisted, "blacklisted"_L1, u"黑名单", u"Blacklisted"},
    {FollowerColumn::MissedOn, "missed_on"_L1, u"发现取关", u"Missed on"},
}};

struct SceneWords {
    QStringView chinese;
    QStringView english;
};

/// By the number of domain::SubscribeScene.
constexpr std::array<SceneWords, domain::SubscribeSceneCount> Scenes{{
    {u"其他", u"Other"},
    {u"公众号搜索", u"Search"},
    {u"公众号迁移", u"Account migration"},
    {u"名片分享", u"Shared card"},
    {u"扫描二维码", u"QR code"},
    {u"图文页内名称点击", u"Name in an article"},
    {u"图文页右上角菜单", u"Menu of an article"},
    {u"支付后关注", u"After a payment"},
    {u"微信广告", u"WeChat advertisement"},
    {u"他人转载", u"Reprint"},
    {u"视频号直播", u"Livestream"},
    {u"视频号", u"Channels"},
    {u"小程序关注", u"Mini program"},
}};

const ColumnWords& wordsOf(FollowerColumn column)
{
    return Columns[static_cast<std::size_t>(column)];
}

QString sceneValue(const domain::Follower& follower)
{
    if (!follower.qrSceneText.isEmpty())
        return follower.qrSceneText;
    return follower.qrScene == 0 ? QString() : QString::number(follower.qrScene);
}

QString timeText(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    return base::beijing::toText(base::beijing::fromMs(time.toMSecsSinceEpoch()));
}

} // namespace

QString keyOf(FollowerColumn column)
{
    return wordsOf(column).key;
}

std::optional<FollowerColumn> followerColumnOf(QStringView key)
{
    const auto found = std::ranges::find_if(
        Columns, [key](const ColumnWords& words) { return key == words.key; });
    return found == Columns.end() ? std::nullopt : std::optional(found->column);
}

FollowerCells::FollowerCells(
    FollowerExport::Headings headings, bool forPrograms, const QList<domain::Tag>& tags)
    : m_isChinese(headings == FollowerExport::Headings::Chinese), m_forPrograms(forPrograms)
{
    for (const domain::Tag& tag : tags)
        m_tagNames.insert(tag.id, tag.name);
}

QString FollowerCells::word(QStringView chinese, QStringView english) const
{
    return (m_isChinese ? chinese : english).toString();
}

QString FollowerCells::heading(FollowerColumn column) const
{
    const ColumnWords& words = wordsOf(column);
    return word(words.chinese, words.english);
}

/// A tag of which only the number is known stands there as that.
QString FollowerCells::tagNames(const domain::Follower& follower) const
{
    QStringList names;
    for (const int tag : follower.tags) {
        const QString name = m_tagNames.value(tag);
        names.append(name.isEmpty() ? QString::number(tag) : name);
    }
    return names.join(u", "_s);
}

QString FollowerCells::scene(const domain::Follower& follower) const
{
    const domain::SubscribeScene scene = follower.scene();
    if (m_forPrograms || domain::toString(scene) != follower.sceneWord)
        return follower.sceneWord;
    const SceneWords& words = Scenes[static_cast<std::size_t>(scene)];
    return word(words.chinese, words.english);
}

QString FollowerCells::yesOrNo(bool yes) const
{
    if (m_forPrograms)
        return yes ? u"1"_s : u"0"_s;
    return yes ? word(u"是", u"yes") : QString();
}

QString FollowerCells::text(FollowerColumn column, const domain::Follower& follower) const
{
    switch (column) {
    case FollowerColumn::Openid:
        return follower.openid;
    case FollowerColumn::Remark:
        return follower.remark;
    case FollowerColumn::Tags:
        return tagNames(follower);
    case FollowerColumn::SubscribeTime:
        return timeText(follower.subscribedAt);
    case FollowerColumn::Scene:
        return scene(follower);
    case FollowerColumn::SceneValue:
        return sceneValue(follower);
    case FollowerColumn::Language:
        return follower.language;
    case FollowerColumn::Unionid:
        return follower.unionid;
    case FollowerColumn::Blacklisted:
        return yesOrNo(follower.blacklisted);
    case FollowerColumn::MissedOn:
        return follower.hasLeft() ? base::beijing::toIsoDate(follower.missedOn) : QString();
    }
    Q_UNREACHABLE();
}

} // namespace wego::services
