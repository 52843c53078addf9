// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/refundcall.h"
#include "services/refundqueue.h"
#include "services/refunds.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace wego::services {

struct CheckedRefund;
struct Environment;
struct RunEntries;

/// Carries out entries of the journal, one step of one entry at a time.
class RefundRun final : public RefundRunJob {
    Q_OBJECT

public:
    struct Order {
        Environment& environment;
        QThreadPool& pool;
        domain::Account account;
        store::RefundJournal journal;
        std::shared_ptr<RefundLine> line;
        qint64 batch = 0;         ///< 0: no batch
        QString outRefundNo = {}; ///< one entry only
        bool onlyAsks = false;    ///< what was accepted, and nothing is sent
        QString lockFile = {};    ///< of the batch
        /// Who wants nothing to be sent, and given up what WeChat has not; empty: nobody.
        QString givenUpBy = {};
        RefundQueue::Manner manner = {};
        QObject* calls = nullptr; ///< owns the steps, which go on when the run is given up
        /// Hears of every change, of steps that go on as well.
        std::function<void(const domain::RefundEntry&)> told = {};
        std::optional<base::Error> refusal = {}; ///< the run does nothing but bring it
    };

    RefundRun(Order order, QObject* owner);
    ~RefundRun() override;

    void pause() override;
    void resume() override;
    [[nodiscard]] bool isPaused() const override { return m_isPaused || m_isStuck; }

protected:
    void start() override;
    void abort() override { }

private:
    void begin(const RunEntries& loaded);
    void goOn();
    void goOnAt(qint64 waitMs);
    [[nodiscard]] bool maySend() const;
    void openSession();
    void take(const RefundQueue::Next& next);
    void check(const domain::RefundEntry& entry);
    void applyRules(const domain::RefundEntry& entry, const domain::KnownOrder& known);
    void checkFailed(const domain::RefundEntry& entry, const base::Error& error);
    void settleCheck(const domain::RefundEntry& before, const CheckedRefund& checked);
    void call(RefundCall::Kind kind, const domain::RefundEntry& entry);
    void arrive(const QString& outRefundNo, const base::Result<RefundTurn>& turn);
    void judgeTrouble(const RefundTurn& turn);
    void reload(const QString& outRefundNo);
    void note(const domain::RefundEntry& entry);
    void announce();
    void stopSending(const base::Error& error);
    void tryAgainLater();
    void end();
    [[nodiscard]] domain::RefundBatch summary() const;

    Order m_order;
    StoreLine m_store;
    // Shared with the steps, which may end after the run.
    std::shared_ptr<QLockFile> m_lock;
    std::shared_ptr<PaySession> m_session;
    RefundQueue m_queue;
    QHash<QString, domain::RefundEntry> m_entries; ///< as the journal has them
    QSet<QString> m_open;
    qint64 m_total = 0;
    bool m_isLoaded = false;
    bool m_isBusy = false;
    bool m_isPaused = false;
    bool m_isHalted = false;      ///< there is no connection to ask with
    bool m_isStuck = false;       ///< questions are not answered; goes on when one is
    bool m_pauseIsAsked = false;  ///< said when the step under way is over
    bool m_resumesItself = false; ///< when the connection may be back
    bool m_hasBegun = false;
    int m_connectionTries = 0;
    quint64 m_wake = 0; ///< only the newest timer counts
};

} // namespace wego::services
