// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/syncstate.h"
#include "domain/tag.h"
#include "store/followersync.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace wego::services {

/// What a synchronisation stores, from WeChat's answers as they came. Blocks: for one worker at a
/// time. An answer that cannot be read is Protocol "wego.reply-unreadable".
class SyncStore {
public:
    SyncStore(store::Database& database, const store::Audience& audience);

    struct Begun {
        domain::SyncState state;
        bool resumed = false;
    };
    base::Result<Begun> begin(domain::SyncScope scope, qint64 nowMs);

    struct Listed {
        domain::SyncState state;
        qint64 added = 0; ///< of them not known before, or come back
        qint64 left = 0;  ///< of everybody, once the list is complete
    };
    /// Stores the page of the list that was asked for behind `from`; if it is the last one, finds
    /// out who left.
    base::Result<Listed> takePage(const QString& from, const QJsonObject& answer, QDate today);

    base::Result<domain::SyncState> restartList() { return m_sync.restartList(); }

    /// At most so many openids without a profile.
    [[nodiscard]] base::Result<QStringList> pending(qsizetype limit) const;

    struct Profiled {
        QStringList openids; ///< of whom WeChat said something
        qint64 left = 0;     ///< of them, according to their profiles
    };
    /// `askedMs`: when the first of the answers was asked for.
    base::Result<Profiled> saveProfiles(
        const QList<QJsonObject>& answers, QDate today, qint64 askedMs);

    /// Whether somebody has a tag of which only the number is known.
    [[nodiscard]] base::Result<bool> lookAtTags();
    /// False, with nothing stored, if tags were changed here since begin(), lookAtTags() or this
    /// call: the answer may be older than that, and they are to be asked for again.
    base::Result<bool> saveTags(const QJsonObject& answer);
    base::Result<void> saveBlacklist(const QStringList& openids, QDate today);

    /// Ends the round; gives the number of those who follow now.
    base::Result<qint64> end(qint64 nowMs);

private:
    store::Database& m_database;
    store::Audience m_audience;
    store::FollowerSync m_sync;
    QList<domain::Tag> m_tags; ///< as they were before WeChat was asked for them
};

} // namespace wego::services
