// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followercolumns.h"

#include "gui/users/userwords.h"
#include "gui/widgets/tokens.h"

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::FollowerColumn;

namespace {

constexpr int Padding = 16;      ///< of a cell, both sides together
constexpr int OuterPadding = 24; ///< of the first cell

int idWidth()
{
    constexpr int IdLength = 28;
    const QFontMetrics fixed(Theme::fixedFont(TypeRole::Caption));
    return fixed.horizontalAdvance(QString(IdLength, u'0')) + OuterPadding + 4;
}

int widestScene(const QFontMetrics& metrics)
{
    int widest = 0;
    for (int scene = 0; scene < domain::SubscribeSceneCount; ++scene)
        widest = std::max(widest,
            metrics.horizontalAdvance(
                UserWords::scene(static_cast<domain::SubscribeScene>(scene))));
    return std::min(widest, 140) + Padding;
}

} // namespace

const QList<FollowerColumn>& FollowerColumns::all()
{
    static const QList<FollowerColumn> columns = [] {
        QList<FollowerColumn> list;
        for (int number = 0; number < services::FollowerColumnCount; ++number)
            list.append(static_cast<FollowerColumn>(number));
        return list;
    }();
    return columns;
}

QStringList FollowerColumns::defaultKeys()
{
    QStringList keys;
    for (const FollowerColumn column :
        {FollowerColumn::Openid, FollowerColumn::Remark, FollowerColumn::Tags,
            FollowerColumn::SubscribeTime, FollowerColumn::Scene, FollowerColumn::SceneValue})
        keys.append(services::keyOf(column));
    return keys;
}

QString FollowerColumns::title(FollowerColumn column)
{
    switch (column) {
    case FollowerColumn::Openid:
        return tr("OpenID");
    case FollowerColumn::Remark:
        return tr("Remark");
    case FollowerColumn::Tags:
        return tr("Tags");
    case FollowerColumn::SubscribeTime:
        return tr("Followed");
    case FollowerColumn::Scene:
        return tr("Came by");
    case FollowerColumn::SceneValue:
        return tr("Scene value");
    case FollowerColumn::Language:
        return tr("Language");
    case FollowerColumn::Unionid:
        return tr("UnionID");
    case FollowerColumn::Blacklisted:
        return tr("Blacklist");
    case FollowerColumn::MissedOn:
        return tr("Left on");
    }
    return {};
}

ColumnClaim FollowerColumns::claim(FollowerColumn column, const QFontMetrics& metrics)
{
    switch (column) {
    case FollowerColumn::Openid:
    case FollowerColumn::Unionid:
        return {idWidth(), idWidth(), 0, 0};
    case FollowerColumn::Remark:
        return {80, 122, 0, 0};
    case FollowerColumn::Tags:
        return {120, 150, 0, 1};
    case FollowerColumn::SubscribeTime: {
        const int width = metrics.horizontalAdvance(u"2026-11-22 20:00"_s) + Padding + 4;
        return {width, width + 8, 0, 0};
    }
    case FollowerColumn::Scene:
        return {80, widestScene(metrics), 2, 0};
    case FollowerColumn::SceneValue:
        return {72, 96, 1, 0};
    case FollowerColumn::Language:
    case FollowerColumn::Blacklisted:
    case FollowerColumn::MissedOn:
        break;
    }
    return {72, 100, 0, 0};
}

} // namespace wego::gui
