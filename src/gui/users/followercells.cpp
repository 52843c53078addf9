// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followercells.h"

#include "base/beijingtime.h"
#include "gui/users/followermodel.h"
#include "gui/users/userwords.h"
#include "gui/widgets/celldelegate.h"

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::Follower;
using services::FollowerColumn;

namespace {

QStringList namesOf(const Follower& follower, const QHash<int, QString>& tagNames)
{
    QStringList names;
    for (const int tag : follower.tags)
        names.append(tagNames.value(tag, u'#' + QString::number(tag)));
    return names;
}

QString textOf(const Follower& follower, FollowerColumn column, const QHash<int, QString>& tagNames)
{
    switch (column) {
    case FollowerColumn::Openid:
        return follower.openid;
    case FollowerColumn::Remark:
        return follower.remark.isEmpty() ? u"–"_s : follower.remark;
    case FollowerColumn::Tags:
        return namesOf(follower, tagNames).join(u", "_s);
    case FollowerColumn::SubscribeTime:
        return UserWords::minute(follower.subscribedAt);
    case FollowerColumn::Scene:
        return follower.sceneWord.isEmpty() ? QString() : UserWords::scene(follower.scene());
    case FollowerColumn::SceneValue:
        return UserWords::sceneValue(follower);
    case FollowerColumn::Language:
        return follower.language;
    case FollowerColumn::Unionid:
        return follower.unionid;
    case FollowerColumn::Blacklisted:
        return follower.blacklisted ? UserWords::blacklisted() : QString();
    case FollowerColumn::MissedOn:
        return base::beijing::toIsoDate(follower.missedOn);
    }
    return {};
}

} // namespace

QVariant FollowerCells::data(
    const Follower& follower, FollowerColumn column, int role, const QHash<int, QString>& tagNames)
{
    const bool isTags = column == FollowerColumn::Tags && !follower.tags.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(follower, column, tagNames);
    case FollowerModel::OpenidRole:
        return follower.openid;
    case FollowerModel::TagsRole:
        return isTags ? QVariant(namesOf(follower, tagNames)) : QVariant();
    case Qt::ToolTipRole:
        return isTags ? QVariant(namesOf(follower, tagNames).join(u'\n')) : QVariant();
    case ZeroRole:
        return column == FollowerColumn::Remark && follower.remark.isEmpty();
    case QuietRole:
        return column == FollowerColumn::SceneValue || column == FollowerColumn::Language;
    default:
        return {};
    }
}

} // namespace wego::gui
