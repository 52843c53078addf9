// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/officialaccounts.h"
#include "services/storeline.h"
#include "services/tags.h"
#include "store/taggingplanrepository.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace wego::base {
class Clock;
}

namespace wego::services {

struct TaggingVerdict;

/// "wego.plan-unknown" (fact: plan).
base::Error unknownPlan(qint64 plan);

/// Carries out Tags::run(): one call, its result into the store, the next call.
class TaggingRun final : public TaggingJob {
    Q_OBJECT

public:
    struct Order {
        OfficialAccounts& lines;
        base::Clock& clock;
        QThreadPool& pool;
        domain::AccountId account;
        store::TaggingPlanRepository plans;
        qint64 plan = 0;
        QString lockFile;                        ///< of this plan, for all programs on this store
        std::optional<base::Error> refusal = {}; ///< the run does nothing but bring it
    };

    TaggingRun(Order order, QObject* owner);
    ~TaggingRun() override;

    void pause() override;

protected:
    void start() override;
    void abort() override { }

private:
    using People = QList<domain::TaggedPerson>;

    /// Where the plan stands after a result was stored.
    struct Step {
        domain::TaggingPlan plan;
        People next; ///< for the next call, if that was asked for
    };

    void connectLine();
    void goOn();
    void send();
    void receive(const base::Result<QJsonObject>& answer);
    void waitAndSend(const base::Error& error);
    void record(const TaggingVerdict& verdict);
    void failAll(const QString& why);
    void arrive(const base::Result<Step>& step);
    template <typename Work> void onStore(Work work);
    static base::Result<Step> stepFrom(const store::TaggingPlanRepository& plans,
        const base::Result<domain::TaggingPlan>& plan, bool wantsMore);

    Order m_order;
    StoreLine m_store;
    // Shared with the work on the store, which may end after the job.
    std::shared_ptr<QLockFile> m_lock;
    std::shared_ptr<OaSession> m_session;
    domain::TaggingPlan m_plan;
    QList<People> m_calls; ///< still to be made, the first one first
    QStringList m_settled; ///< openids whose result is being stored
    int m_busyAnswers = 0;
    bool m_isPaused = false;
    bool m_isWaiting = false; ///< for WeChat to be less busy
};

} // namespace wego::services
