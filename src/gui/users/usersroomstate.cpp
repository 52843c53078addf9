// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/usersroomstate.h"

#include "gui/users/userwords.h"

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ExampleFollowers = 100'000;

} // namespace

UsersRoomState::Content UsersRoomState::content() const
{
    if (!hasAccount)
        return Content::NoAccount;
    const bool isNew = known == 0 && sync.endedMs == 0 && !isLoading;
    return isNew ? Content::NeverSynced : Content::Table;
}

QString UsersRoomState::when() const
{
    return UserWords::shortMinute(sync.endedMs > 0 ? sync.endedMs : sync.startedMs);
}

QString UsersRoomState::facts() const
{
    if (!hasAccount || (content() == Content::NeverSynced && !isSyncing))
        return {};
    const QString people = tr("%1 followers").arg(UserWords::count(followers));
    if (isSyncing && page > 0 && page < pages)
        return people + u"   "_s
            + tr("list page %1 of %2").arg(UserWords::count(page), UserWords::count(pages));
    if (isSyncing)
        return people + u"   "_s + tr("syncing");
    if (sync.endedMs == 0)
        return people;
    return people + u"   "_s + tr("synced %1", "time").arg(when());
}

QString UsersRoomState::syncText() const
{
    return isSyncing ? tr("Syncing…") : tr("Sync");
}

QString UsersRoomState::primaryText() const
{
    return canTag() ? tr("Tag %1 people…").arg(UserWords::count(shown)) : tr("Tag…");
}

bool UsersRoomState::canTag() const
{
    return content() == Content::Table && isShown && shown > 0 && state != FollowerState::Left
        && !failure;
}

bool UsersRoomState::canExport() const
{
    return content() == Content::Table && isShown && known > 0;
}

QString UsersRoomState::emptyTitle() const
{
    return hasAccount ? tr("The followers are not on this computer yet") : tr("No account");
}

QString UsersRoomState::emptyText() const
{
    if (!hasAccount)
        return tr("Add an account with an AppID, or open the sandbox, to see its followers.");
    if (isSyncing)
        return tr("They are being fetched from WeChat; the first of them appear soon.");
    const qint64 example = sync.announced > 0 ? sync.announced : ExampleFollowers;
    return UserWords::joined(tr("A sync fetches the list from WeChat, 10,000 people a call, then "
                                "what is known of each of them, 100 people a call."),
        UserWords::cost(example));
}

QString UsersRoomState::note() const
{
    if (content() != Content::Table || isSyncing)
        return {};
    if (failure)
        return sync.endedMs > 0 || sync.startedMs > 0
            ? tr("Below is what is on this computer, as of %1; filters, segments and export work "
                 "as usual.")
                  .arg(when())
            : QString();
    return UserWords::resumption(sync);
}

bool UsersRoomState::canResume() const
{
    return !isSyncing && !failure && sync.isUnfinished();
}

} // namespace wego::gui
