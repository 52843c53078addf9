// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/jobcentre.h"

#include "base/beijingtime.h"
#include "base/clock.h"

#include <algorithm>
#include <utility>

namespace wego::gui {
namespace {

constexpr qint64 OfferMs = 10'000;

} // namespace

JobCentre::JobCentre(base::Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
}

int JobCentre::begin(
    net::Job* job, const QString& title, const QString& subject, const QString& key)
{
    TrackedJob tracked;
    tracked.id = m_nextId++;
    tracked.title = title;
    tracked.subject = subject;
    tracked.key = key;
    tracked.job = job;
    m_running.append(tracked);
    connect(job, &net::Job::progressChanged, this,
        [this, id = tracked.id](qint64 done, qint64 total) { progress(id, done, total); });
    // A session that goes away takes its jobs along without their ends being announced.
    connect(job, &QObject::destroyed, this, [this, id = tracked.id] { drop(id); });
    emit changed();
    return tracked.id;
}

void JobCentre::setPausing(int id, std::function<void()> pause, std::function<void()> resume)
{
    TrackedJob* tracked = find(id);
    if (!tracked)
        return;
    tracked->pause = std::move(pause);
    tracked->resume = std::move(resume);
    emit changed();
}

void JobCentre::setPaused(int id, bool isPaused)
{
    TrackedJob* tracked = find(id);
    if (!tracked || tracked->isPaused == isPaused)
        return;
    tracked->isPaused = isPaused;
    tracked->timeLeft = {}; // the pause is no part of its pace
    emit changed();
}

bool JobCentre::isAtWork(const QString& key) const
{
    return std::any_of(m_running.begin(), m_running.end(),
        [&key](const TrackedJob& tracked) { return tracked.key == key && !tracked.isPaused; });
}

void JobCentre::progress(int id, qint64 done, qint64 total)
{
    TrackedJob* tracked = find(id);
    if (!tracked)
        return;
    tracked->done = done;
    tracked->total = total;
    tracked->timeLeft.report(done, total, m_clock.nowMs());
    emit changed();
}

void JobCentre::end(
    int id, TrackedJob::State state, const QString& result, std::function<void()> retry)
{
    const TrackedJob* tracked = find(id);
    if (!tracked)
        return;
    TrackedJob ended = *tracked;
    remove(id);
    ended.state = state;
    ended.result = result;
    ended.retry = std::move(retry);
    ended.job.clear();
    keep(std::move(ended));
}

void JobCentre::note(TrackedJob::State state, const QString& result)
{
    TrackedJob noted;
    noted.id = m_nextId++;
    noted.state = state;
    noted.result = result;
    keep(std::move(noted));
}

void JobCentre::offer(TrackedJob::State state, const QString& result, const QString& buttonText,
    std::function<void()> action)
{
    TrackedJob noted;
    noted.id = m_nextId++;
    noted.state = state;
    noted.result = result;
    noted.retry = std::move(action);
    noted.retryText = buttonText;
    const int id = noted.id;
    m_offer = noted;
    keep(std::move(noted));
    m_clock.callAfter(OfferMs, this, [this, id] { withdraw(id); });
}

void JobCentre::withdraw(int id)
{
    if (m_offer && m_offer->id == id)
        m_offer.reset();
    if (m_last && m_last->id == id)
        m_last->retry = {};
    emit changed();
}

void JobCentre::act(int id)
{
    std::function<void()> action;
    for (const auto& result : {m_offer, m_last}) {
        if (result && result->id == id)
            action = result->retry;
    }
    if (m_offer && m_offer->id == id)
        withdraw(id);
    if (action)
        action();
}

void JobCentre::drop(int id)
{
    if (!find(id))
        return;
    remove(id);
    emit changed();
}

QList<TrackedJob> JobCentre::running() const
{
    return m_running;
}

std::optional<int> JobCentre::secondsLeft()
{
    return m_running.isEmpty() ? std::nullopt : m_running.last().timeLeft.seconds(m_clock.nowMs());
}

std::optional<TrackedJob> JobCentre::lastResult() const
{
    return m_last;
}

std::optional<TrackedJob> JobCentre::offerBeside() const
{
    const bool isLast = isIdle() && m_offer && m_last && m_last->id == m_offer->id;
    return isLast ? std::nullopt : m_offer;
}

bool JobCentre::isIdle() const
{
    return m_running.isEmpty();
}

void JobCentre::cancelAll()
{
    for (const TrackedJob& tracked : std::as_const(m_running)) {
        if (tracked.job)
            tracked.job->cancel();
    }
}

void JobCentre::keep(TrackedJob ended)
{
    ended.endedAt = base::beijing::now(m_clock);
    m_last = std::move(ended);
    emit changed();
}

void JobCentre::remove(int id)
{
    m_running.removeIf([id](const TrackedJob& tracked) { return tracked.id == id; });
}

TrackedJob* JobCentre::find(int id)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
        [id](const TrackedJob& tracked) { return tracked.id == id; });
    return found == m_running.end() ? nullptr : &*found;
}

} // namespace wego::gui
