// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/followeredits.h"
#include "services/pacedcalls.h"
#include "services/profilequeue.h"
#include "services/storeline.h"
#include "services/syncstore.h"

#include <memory>

namespace wego::services {

/// Carries out Followers::sync(): the tags; the list, page by page, and the profiles of those on it
/// side by side; the tags again if profiles named new ones; the blacklist.
class SyncFollowers final : public SyncJob {
    Q_OBJECT

public:
    SyncFollowers(const FollowerDesk& desk, const domain::AccountId& account, SyncOptions options,
        QObject* owner);
    ~SyncFollowers() override;

    [[nodiscard]] bool isOver() const { return isEnding(); }

signals:
    /// Rows changed in the store; see Followers::followersChanged().
    void stored(const QStringList& openids);
    /// Tags, or how many have them.
    void tagsStored();

protected:
    void start() override;
    void abort() override;

private:
    enum class Step { Tags, List, Profiles, NewTags, Blacklist };

    void begin();
    void goOn();
    void nextStep();
    bool sendStep();
    bool sendProfiles();
    void refill();

    void askForTags();
    void takeTags(const QJsonObject& answer);
    void askForPage();
    void takePage(const QJsonObject& answer);
    void restartList(const base::Error& refusal);
    void afterPage(const SyncStore::Listed& listed);
    void takeProfiles(
        const QStringList& asked, qint64 askedMs, const base::Result<QJsonObject>& answer);
    void saveProfiles();
    void lookForNewTags();
    void askForBlacklist();
    void takeBlacklist(const QJsonObject& answer);
    void end();

    void giveUp(const base::Error& error);
    void settle();
    void announcePages();
    void announce();
    template <typename Work, typename Next> void onStore(Work work, Next next);
    template <typename Next> void ask(const wechat::oa::ApiRequest& request, Next next);

    FollowerDesk m_desk;
    domain::AccountId m_account;
    SyncOptions m_options;
    StoreLine m_line;
    std::shared_ptr<SyncStore> m_store; ///< shared with the work that uses it
    std::unique_ptr<PacedCalls> m_calls;
    std::optional<base::Error> m_failure;
    SyncReport m_report;

    Step m_step = Step::Tags;
    bool m_stepUnderWay = false;
    domain::SyncState m_state;
    qint64 m_listed = 0;
    bool m_listRestarted = false;
    QStringList m_blacklist;
    QString m_blacklistNext;

    ProfileQueue m_queue;
    bool m_refilling = false;
    bool m_maybePending = true;   ///< the store may know openids that the queue does not
    QList<QJsonObject> m_answers; ///< profiles that are not stored yet
    qint64 m_askedMs = 0;         ///< when the first of them was asked for
    bool m_saving = false;
    qint64 m_profiled = 0;
};

} // namespace wego::services
