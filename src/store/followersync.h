// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/follower.h"
#include "domain/syncstate.h"
#include "store/audience.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

class QSqlDatabase;

namespace wego::store {

class Database;

/// The synchronisation of an audience, in steps that are each one durable transaction, rows and
/// progress together: whenever the program dies, the next one goes on behind the last step. A step
/// of a round that somebody else has brought further, or to its end, is "wego.sync-overtaken".
class FollowerSync {
public:
    FollowerSync(Database& database, Audience audience);

    [[nodiscard]] base::Result<domain::SyncState> state() const;
    /// Goes on with an unfinished round of the last 24 hours, else starts one. For everybody, the
    /// round also fetches all profiles that came before it started, whatever its scope was.
    base::Result<domain::SyncState> begin(domain::SyncScope scope, qint64 nowMs);
    /// Stores a page of WeChat's list, with what it said of the next one. The page must be the one
    /// at the state's nextOpenid: the same page again is "wego.sync-overtaken", because somebody
    /// else, perhaps another program, has stored it. Returns how many openids are to be asked for
    /// now that were not before: unknown ones, and people who came back.
    base::Result<qint64> takePage(const QString& from, const QStringList& openids,
        const QString& nextOpenid, qint64 announced);
    /// The list of the round is read from its start again, because WeChat does not know any more
    /// where it was to go on. What is stored stays.
    base::Result<domain::SyncState> restartList();
    /// The list is complete: whoever was not on it has been missed since `today`, unless missed
    /// already. Returns how many are missed now that were not before.
    base::Result<qint64> finishList(QDate today);
    /// Openids without a profile, in ascending order behind `after`.
    [[nodiscard]] base::Result<QStringList> pending(int limit, const QString& after = {}) const;
    /// Stores profiles that were asked for at that time. Of somebody who left, only that is stored,
    /// the rest stays as it was known. Whoever was edited since stays pending.
    base::Result<void> saveProfiles(const QList<domain::Follower>& followers, qint64 askedMs);
    /// The round is over.
    base::Result<void> end(qint64 nowMs);

private:
    [[nodiscard]] base::Result<domain::SyncState> presentRound(
        QSqlDatabase& connection, qint64 audience) const;
    /// Runs `work(connection, audience, state) -> Result<void>` in a transaction, while the list of
    /// our round is not complete.
    template <typename Work> base::Result<void> writeList(Work work);

    Database& m_database;
    Audience m_audience;
    qint64 m_round = 0; ///< that begin() gave
};

} // namespace wego::store
