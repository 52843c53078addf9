// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/job.h"

#include <QList>

#include <numeric>
#include <utility>

namespace wego::net {

/// Adds up the progress of steps that count different things. Each step has a weight; a range of
/// days gives each day the weight 1 and so counts days.
class ProgressSum {
public:
    explicit ProgressSum(QList<qint64> weights = {}) : m_weights(std::move(weights)) { }

    [[nodiscard]] qint64 total() const
    {
        return std::accumulate(m_weights.begin(), m_weights.end(), qint64(0));
    }
    /// What is done when `step` (from 0) has done `done` of `total`; -1 of unknown size counts as
    /// nothing yet.
    [[nodiscard]] qint64 during(qsizetype step, qint64 done, qint64 total) const
    {
        const qint64 before = after(step - 1);
        if (step < 0 || step >= m_weights.size() || total <= 0)
            return before;
        const double share = static_cast<double>(qBound(qint64(0), done, total))
            / static_cast<double>(total);
        return before + static_cast<qint64>(static_cast<double>(m_weights[step]) * share);
    }
    /// What is done when `step` has ended.
    [[nodiscard]] qint64 after(qsizetype step) const
    {
        const qsizetype count = qBound(qsizetype(0), step + 1, m_weights.size());
        return std::accumulate(m_weights.begin(), m_weights.begin() + count, qint64(0));
    }

private:
    QList<qint64> m_weights;
};

/// Base of work of several steps: one job after another, each started by the end of the one before.
/// cancel() reaches the running step, progress is added up. The derived class calls plan() and the
/// first runStep() in start(), goes on in the callbacks, and ends with finish().
template <typename T> class SequenceJob : public ResultJob<T> {
protected:
    using ResultJob<T>::ResultJob;

    /// The weights of all steps, in order; 1 each to count steps. Announces the total at once.
    void plan(QList<qint64> weights)
    {
        m_sum = ProgressSum(std::move(weights));
        announce(m_sum.after(m_step));
    }

    /// Runs `step`, a child of this job or of its session, then calls
    /// `next(const base::Result<U> &)`; not after cancel().
    template <typename U, typename Next> void runStep(ResultJob<U>* step, Next next)
    {
        ++m_step;
        this->follow(step);
        QObject::connect(step, &Job::progressChanged, this,
            [this](qint64 done, qint64 total) { announce(m_sum.during(m_step, done, total)); });
        step->onFinished(this, [this, next = std::move(next)](const base::Result<U>& result) {
            if (this->isEnding())
                return;
            announce(m_sum.after(m_step));
            next(result);
        });
    }

    /// Counts a step that needs no job, because it was done in an earlier run.
    void skipStep() { announce(m_sum.after(++m_step)); }

    void abort() override { }

private:
    void announce(qint64 done) { emit this->progressChanged(done, m_sum.total()); }

    ProgressSum m_sum;
    qsizetype m_step = -1;
};

} // namespace wego::net
