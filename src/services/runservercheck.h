// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/accounts.h"
#include "services/servercheck.h"

#include <functional>
#include <memory>

namespace wego::base {
class Clock;
}

namespace wego::services {

class OaSession;

/// The steps of the check, one after another; what follows a failure is skipped.
class RunServerCheck final : public ServerCheckJob {
    Q_OBJECT

public:
    using Line = std::shared_ptr<OaSession>;
    using Answer = std::function<void(base::Result<Line>)>;
    /// Opens the connection to check; `context` is that of the answer.
    using Open = std::function<void(QObject* context, Answer answer)>;

    RunServerCheck(base::Clock& clock, Open open, QObject* parent);
    ~RunServerCheck() override;

    [[nodiscard]] QList<ServerStep> steps() const override { return m_steps; }

protected:
    void start() override;
    void abort() override { }

private:
    void lookUp();
    void connectToHost();
    void obtainToken();
    void askPermission();

    /// Follows `job`; its failure is the step's, its success is for `next`.
    template <typename T, typename Next> void step(net::ResultJob<T>* job, Next next);
    void run(ServerStep::Kind kind);
    void pass(const QString& fact);
    void failToOpen(const base::Error& error);
    void fail(const base::Error& error);
    void set(qsizetype index, ServerStep::State state);

    base::Clock& m_clock;
    Open m_open;
    Line m_line;
    QList<ServerStep> m_steps;
    qsizetype m_current = 0;
};

} // namespace wego::services
