// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userwords.h"

#include "base/beijingtime.h"
#include "base/money.h"
#include "gui/users/segmentwords.h"

#include <QLocale>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 OpenidsOfPage = 10'000;
constexpr qint64 ProfilesOfCall = 100;

} // namespace

qint64 listCalls(qint64 followers)
{
    return std::max<qint64>(1, (followers + OpenidsOfPage - 1) / OpenidsOfPage);
}

qint64 profileCalls(qint64 followers)
{
    return (followers + ProfilesOfCall - 1) / ProfilesOfCall;
}

QString UserWords::count(qint64 number)
{
    return base::formatScaled(number, 0, true);
}

QString UserWords::minute(const QDateTime& utc)
{
    if (!utc.isValid())
        return {};
    return base::beijing::toText(base::beijing::fromMs(utc.toMSecsSinceEpoch())).chopped(3);
}

QString UserWords::shortMinute(qint64 msSinceEpoch)
{
    return base::beijing::toText(base::beijing::fromMs(msSinceEpoch)).mid(5, 11);
}

QString UserWords::scene(domain::SubscribeScene scene)
{
    QString name = SegmentWords::sceneName(scene);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString UserWords::sceneValue(const domain::Follower& follower)
{
    if (!follower.qrSceneText.isEmpty())
        return follower.qrSceneText;
    return follower.qrScene == 0 ? QString() : QString::number(follower.qrScene);
}

QString UserWords::blacklisted()
{
    return tr("Blacklisted");
}

QString UserWords::joined(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return tr("%1 %2", "one sentence after another").arg(first, second);
}

QString UserWords::cost(qint64 followers)
{
    return tr("For %1 people it takes %2 calls for the list and about %3 for the profiles.")
        .arg(count(followers), count(listCalls(followers)), count(profileCalls(followers)));
}

QString UserWords::resumption(const domain::SyncState& state)
{
    if (!state.isUnfinished())
        return {};
    if (state.listed)
        return tr("Synced the list; the profiles of %1 people are still to come")
            .arg(count(state.pending));
    const qint64 all = std::max(listCalls(state.announced), state.pages + 1);
    return tr("Synced %1 of %2 pages, goes on at page %3")
        .arg(count(state.pages), count(all), count(state.pages + 1));
}

} // namespace wego::gui
