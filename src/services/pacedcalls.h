// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/job.h"
#include "net/ratelimiter.h"
#include "services/officialaccounts.h"

#include <QJsonObject>
#include <QList>
#include <QPointer>

#include <functional>
#include <memory>

namespace wego::base {
class Clock;
}

namespace wego::services {

/// Calls of one job, at most so many at a time and in a second. A call counts as under way until
/// release(), so that no more than these are lost when the program dies.
class PacedCalls : public QObject {
    Q_OBJECT

public:
    using Next = std::function<void(const base::Result<QJsonObject>&)>;

    /// The clock outlives it.
    PacedCalls(std::shared_ptr<OaSession> session, base::Clock& clock, int perSecond, int atATime);
    ~PacedCalls() override;

    [[nodiscard]] bool hasRoom() const { return m_underWay < m_atATime; }
    [[nodiscard]] bool isIdle() const { return m_underWay == 0; }
    [[nodiscard]] qint64 sent() const { return m_sent; }

    /// To be asked only if there is room.
    void ask(const wechat::oa::ApiRequest& request, Next next);
    void release(qsizetype calls = 1) { m_underWay -= calls; }
    /// Nothing is sent and nobody is called from now on.
    void stop();

signals:
    void retryScheduled(int attempt, qint64 delayMs);

private:
    void send(const wechat::oa::ApiRequest& request, const Next& next);

    std::shared_ptr<OaSession> m_session;
    base::Clock& m_clock;
    net::RateLimiter m_rate;
    qsizetype m_atATime;
    qsizetype m_underWay = 0;
    qint64 m_sent = 0;
    bool m_stopped = false;
    QList<QPointer<net::Job>> m_jobs;
};

} // namespace wego::services
