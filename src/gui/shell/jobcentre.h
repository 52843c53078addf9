// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "gui/shell/timeleft.h"
#include "net/job.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

namespace wego::base {
class Clock;
}

namespace wego::gui {

/// What the job bar knows of one piece of work. Texts are translated by whoever starts it.
struct TrackedJob {
    enum class State { Running, Done, Attention, Failed };

    int id = 0;
    QString title;   ///< "Download bills"
    QString subject; ///< "2026-08-24 to 11-21"
    State state = State::Running;
    qint64 done = 0;
    qint64 total = -1;
    TimeLeft timeLeft;
    QString result;              ///< one sentence about what happened
    QDateTime endedAt;           ///< Beijing time
    QPointer<net::Job> job;      ///< null once finished
    std::function<void()> retry; ///< may be empty
    QString retryText = {};      ///< what the button says if it does something else: "Undo"
    QString key = {};            ///< what is at work, for whoever has to know it
    bool isPaused = false;
    std::function<void()> pause = {}; ///< empty: it cannot
    std::function<void()> resume = {};
};

/// All running jobs and the last result, for the job bar and its list.
class JobCentre : public QObject {
    Q_OBJECT

public:
    explicit JobCentre(base::Clock& clock, QObject* parent = nullptr);

    /// Follows the job's progress. Whoever started it calls end() from its own onFinished.
    int begin(net::Job* job, const QString& title, const QString& subject, const QString& key = {});
    /// The job can pause: what the button in the bar does. Whoever started it says when it has.
    void setPausing(int id, std::function<void()> pause, std::function<void()> resume);
    void setPaused(int id, bool isPaused);
    void end(
        int id, TrackedJob::State state, const QString& result, std::function<void()> retry = {});
    /// A result of work that never showed up as running.
    void note(TrackedJob::State state, const QString& result);
    /// The same with a button, which goes after ten seconds: "Undo". It stays in reach while other
    /// work runs or ends, until something else is offered.
    void offer(TrackedJob::State state, const QString& result, const QString& buttonText,
        std::function<void()> action);
    /// The job was cancelled: it leaves without a result.
    void drop(int id);

    [[nodiscard]] QList<TrackedJob> running() const;
    /// Something with this key is at work, and not paused.
    [[nodiscard]] bool isAtWork(const QString& key) const;
    /// What the newest running job will still take, as TimeLeft says it.
    [[nodiscard]] std::optional<int> secondsLeft();
    [[nodiscard]] std::optional<TrackedJob> lastResult() const;
    /// What is offered at this moment, if it is not the last result or if work runs.
    [[nodiscard]] std::optional<TrackedJob> offerBeside() const;
    /// Does what the button of the result `id` says; what is offered, once.
    void act(int id);
    [[nodiscard]] bool isIdle() const;
    void cancelAll();

signals:
    void changed();

private:
    [[nodiscard]] TrackedJob* find(int id);
    void progress(int id, qint64 done, qint64 total);
    void keep(TrackedJob ended);
    void withdraw(int id);
    void remove(int id);

    base::Clock& m_clock;
    QList<TrackedJob> m_running;
    std::optional<TrackedJob> m_last;
    std::optional<TrackedJob> m_offer;
    int m_nextId = 1;
};

} // namespace wego::gui
