// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/followersyncs.h"

#include "gui/shell/jobcentre.h"
#include "gui/shell/shellwords.h"
#include "gui/users/userwords.h"
#include "services/accounts.h"

namespace wego::gui {

using namespace Qt::StringLiterals;
using domain::AccountId;

FollowerSyncs::FollowerSyncs(Context& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    connect(&context.followers, &services::Followers::syncStarted, this, &FollowerSyncs::follow);
}

void FollowerSyncs::sync(const AccountId& account)
{
    m_context.followers.sync(account);
}

void FollowerSyncs::follow(const AccountId& account, services::SyncJob* job)
{
    if (m_running.value(account).job == job)
        return;
    const auto known = m_context.accounts.find(account);
    const int tracked = m_context.jobs.begin(
        job, tr("Sync followers"), known ? known->name : QString());
    m_running.insert(account, {job, tracked});
    connect(job, &services::SyncJob::listChanged, this, [this, account](qint64 page, qint64 pages) {
        m_running[account].page = page;
        m_running[account].pages = pages;
        emit changed(account);
    });
    job->onFinished(this, [this, account](const base::Result<services::SyncReport>& report) {
        onFinished(account, report);
    });
    emit changed(account);
}

void FollowerSyncs::onFinished(
    const AccountId& account, const base::Result<services::SyncReport>& report)
{
    const Running run = m_running.take(account);
    const int tracked = run.tracked;
    if (report) {
        const bool isWhole = !report->blacklistRefusal;
        m_context.jobs.end(tracked,
            isWhole ? TrackedJob::State::Done : TrackedJob::State::Attention, synced(*report));
        return emit finished(account);
    }
    if (report.error().kind == base::ErrorKind::Cancelled) {
        m_context.jobs.drop(tracked);
        return emit finished(account);
    }
    m_context.jobs.end(tracked, TrackedJob::State::Failed, stopped(run, report.error()),
        [self = QPointer(this), account] {
            if (self)
                self->sync(account);
        });
    emit failed(account, report.error());
}

QString FollowerSyncs::synced(const services::SyncReport& report) const
{
    const QString counts = tr("Followers synced: %1 new, %2 left, %3 calls")
                               .arg(UserWords::count(report.added), UserWords::count(report.left),
                                   UserWords::count(report.calls));
    if (!report.blacklistRefusal)
        return counts;
    const auto why = m_context.errors.explain(
        *report.blacklistRefusal, ShellWords::catalogueLanguage());
    return tr("%1; the blacklist could not be read: %2").arg(counts, why.title);
}

QString FollowerSyncs::stopped(const Running& run, const base::Error& error) const
{
    const QString why = m_context.errors.explain(error, ShellWords::catalogueLanguage()).title;
    if (run.page > 0 && run.page < run.pages)
        return tr("The sync of followers stopped at page %1: %2")
            .arg(UserWords::count(run.page + 1), why);
    return tr("The sync of followers stopped: %1").arg(why);
}

bool FollowerSyncs::isRunning(const AccountId& account) const
{
    return m_running.contains(account);
}

std::pair<qint64, qint64> FollowerSyncs::pages(const AccountId& account) const
{
    const Running running = m_running.value(account);
    return {running.page, running.pages};
}

} // namespace wego::gui
