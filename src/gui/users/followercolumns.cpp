// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followercolumns.h"

namespace wego::gui {

using services::FollowerColumn;

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

} // namespace wego::gui
