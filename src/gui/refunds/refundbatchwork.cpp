// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundbatchwork.h"

#include "gui/refunds/halfdonebatches.h"
#include "gui/refunds/refundwords.h"
#include "gui/shell/jobcentre.h"
#include "gui/shell/shellwords.h"

#include <limits>

namespace wego::gui {

using domain::RefundBatch;
using domain::RefundState;
using services::RefundFile;
using services::RefundPlan;

namespace {

void cancel(const QPointer<net::Job>& job)
{
    if (job)
        job->cancel();
}

/// What ended otherwise than it should.
qint64 unsuccessful(const RefundBatch& batch)
{
    return batch.of(RefundState::Refused).count + batch.of(RefundState::Abnormal).count;
}

} // namespace

RefundBatchWork::RefundBatchWork(Context& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    connect(&context.refunds, &services::Refunds::batchesChanged, this,
        [this](const domain::AccountId& account) {
            if (account == m_account)
                loadBatches();
        });
    connect(&context.refunds, &services::Refunds::entriesChanged, this,
        [this](const domain::AccountId&, const QList<domain::RefundEntry>& entries) {
            for (const domain::RefundEntry& entry : entries)
                hear(entry);
        });
}

void RefundBatchWork::setAccount(const domain::AccountId& account)
{
    cancel(m_reading);
    cancel(m_judging);
    cancel(m_planning);
    m_account = account;
    m_file.reset();
    m_plan.reset();
    m_batch.reset();
    if (!account.isEmpty())
        loadBatches();
}

/// False for what was cancelled, which nobody wants to hear of, and for failures, which are told.
template <typename T> bool RefundBatchWork::isLost(const base::Result<T>& result)
{
    if (result)
        return false;
    if (result.error().kind != base::ErrorKind::Cancelled)
        emit failed(result.error());
    return true;
}

void RefundBatchWork::loadBatches()
{
    m_context.refunds.batches(m_account)->onFinished(
        this, [this, account = m_account](const base::Result<QList<RefundBatch>>& batches) {
            if (account == m_account && batches)
                emit batchesRead(*batches);
        });
}

void RefundBatchWork::openFile(const QString& path)
{
    m_path = path;
    m_text.clear();
    read(m_context.refunds.readFile(m_account, path));
}

void RefundBatchWork::openText(const QByteArray& text)
{
    m_path.clear();
    m_text = text;
    read(m_context.refunds.readText(m_account, text));
}

void RefundBatchWork::chooseColumns(const services::RefundColumns& columns)
{
    read(m_path.isEmpty() ? m_context.refunds.readText(m_account, m_text, columns)
                          : m_context.refunds.readFile(m_account, m_path, columns));
}

void RefundBatchWork::read(net::ResultJob<RefundFile>* job)
{
    cancel(m_reading);
    cancel(m_planning);
    m_reading = job;
    job->onFinished(this, [this](const base::Result<RefundFile>& file) {
        if (isLost(file))
            return;
        m_file = *file;
        m_plan.reset();
        m_batch.reset();
        emit fileRead();
        judge(false);
    });
}

void RefundBatchWork::judge(bool query)
{
    if (!m_file)
        return;
    cancel(m_judging);
    auto* job = m_context.refunds.dryRun(m_account, *m_file, query);
    m_judging = job;
    connect(job, &net::Job::progressChanged, this, &RefundBatchWork::judged);
    const int shown = query ? m_context.jobs.begin(job, tr("Ask for the orders"), m_file->name) : 0;
    job->onFinished(this, [this, shown](const base::Result<RefundPlan>& plan) {
        m_judging.clear();
        if (shown != 0)
            m_context.jobs.drop(shown);
        if (isLost(plan))
            return;
        m_plan = *plan;
        emit planReady();
    });
}

/// The batch of this plan, written into the journal now if it is not there yet.
void RefundBatchWork::withBatch(const Next& next)
{
    if (m_batch)
        return next(*m_batch);
    if (!m_plan || m_planning)
        return;
    auto* job = m_context.refunds.plan(m_account, *m_plan);
    m_planning = job;
    job->onFinished(this, [this, next](const base::Result<RefundBatch>& batch) {
        m_planning.clear();
        if (isLost(batch))
            return;
        m_batch = *batch;
        next(*m_batch);
    });
}

void RefundBatchWork::start()
{
    withBatch([this](const RefundBatch& batch) {
        showBatch(batch, [this, batch] { run(m_account, batch); });
    });
}

void RefundBatchWork::openBatch(qint64 batch)
{
    m_context.refunds.batches(m_account, std::numeric_limits<int>::max())
        ->onFinished(this,
            [this, account = m_account, batch](const base::Result<QList<RefundBatch>>& batches) {
                if (account != m_account || isLost(batches))
                    return;
                for (const RefundBatch& each : *batches) {
                    if (each.number != batch)
                        continue;
                    m_file.reset();
                    m_plan.reset();
                    m_batch = each;
                    showBatch(each, [] { });
                }
            });
}

bool RefundBatchWork::isShown(const RefundBatch& batch) const
{
    return m_batch && m_batch->number == batch.number && m_batch->mchid == batch.mchid;
}

/// Whoever has changed it: a run, the window that follows what was accepted, a single question.
void RefundBatchWork::hear(const domain::RefundEntry& entry)
{
    if (!m_batch || entry.batch != m_batch->number || entry.mchid != m_batch->mchid)
        return;
    if (m_opening)
        m_news.insert(entry.number, entry);
    emit entryChanged(entry);
}

void RefundBatchWork::showBatch(const RefundBatch& batch, const std::function<void()>& next)
{
    m_news.clear();
    auto* job = m_context.refunds.entries(m_account, batch.number);
    m_opening = job;
    job->onFinished(
        this, [this, job, batch, next](const base::Result<QList<domain::RefundEntry>>& entries) {
            if (!isShown(batch) || isLost(entries))
                return;
            if (m_opening == job) // else somebody reads it again
                emit batchOpened(withNews(*entries));
            next();
        });
}

/// What was read may be older than what was heard meanwhile.
QList<domain::RefundEntry> RefundBatchWork::withNews(QList<domain::RefundEntry> entries) const
{
    for (domain::RefundEntry& entry : entries)
        entry = m_news.value(entry.number, entry);
    return entries;
}

QString RefundBatchWork::title() const
{
    if (m_batch)
        return RefundWords::name(*m_batch);
    return m_file ? m_file->name : QString();
}

services::RefundRunJob* RefundBatchWork::shownRun() const
{
    return m_batch ? m_runs.value(m_batch->number).data() : nullptr;
}

void RefundBatchWork::run(const domain::AccountId& account, const RefundBatch& batch)
{
    if (m_runs.value(batch.number))
        return;
    auto* job = m_context.refunds.run(account, batch.number);
    m_runs.insert(batch.number, job);
    follow(job, batch);
    const int shown = m_context.jobs.begin(
        job, tr("Batch refund"), RefundWords::name(batch), HalfDoneBatches::jobKey(batch));
    showInJobBar(job, shown);
    const auto again = [this, account, batch] { run(account, batch); };
    job->onFinished(this, [this, batch, shown, again](const base::Result<RefundBatch>& result) {
        m_runs.remove(batch.number);
        m_pauses.remove(batch.number);
        tellResult(shown, result, again);
        if (isShown(batch) && result)
            m_batch = *result;
        else if (isShown(batch) && result.error().kind != base::ErrorKind::Cancelled)
            emit failed(result.error());
        emit runChanged();
    });
    emit runChanged();
}

/// What happens behind another batch is told by the job bar alone.
void RefundBatchWork::follow(services::RefundRunJob* job, const RefundBatch& batch)
{
    using services::RefundRunJob;
    connect(job, &net::Job::progressChanged, this, [this, batch](qint64 done, qint64 total) {
        if (isShown(batch))
            emit progressed(done, total);
    });
    connect(job, &RefundRunJob::entryChanged, this, &RefundBatchWork::hear);
    connect(job, &RefundRunJob::resumed, this, [this, batch] {
        m_pauses.remove(batch.number);
        emit runChanged();
    });
    connect(job, &RefundRunJob::paused, this, [this, batch](const std::optional<base::Error>& why) {
        m_pauses.insert(batch.number, why);
        if (isShown(batch))
            emit paused(why);
        emit runChanged();
    });
}

void RefundBatchWork::showInJobBar(services::RefundRunJob* job, int shown)
{
    using services::RefundRunJob;
    const QPointer<RefundRunJob> run = job;
    const auto pause = [run] {
        if (run)
            run->pause();
    };
    const auto resume = [run] {
        if (run)
            run->resume();
    };
    m_context.jobs.setPausing(shown, pause, resume);
    connect(job, &RefundRunJob::paused, this, [this, shown](const std::optional<base::Error>&) {
        m_context.jobs.setPaused(shown, true);
    });
    connect(job, &RefundRunJob::resumed, this,
        [this, shown] { m_context.jobs.setPaused(shown, false); });
}

std::optional<base::Error> RefundBatchWork::pausedBy() const
{
    return m_batch ? m_pauses.value(m_batch->number) : std::nullopt;
}

bool RefundBatchWork::waitsForApproval() const
{
    return m_batch && HalfDoneBatches::waitsForApproval(m_context, *m_batch);
}

QString RefundBatchWork::resultOf(const RefundBatch& batch) const
{
    const auto& done = batch.of(RefundState::Succeeded);
    const auto& accepted = batch.of(RefundState::Accepted);
    const QString good = tr("%1: %Ln refunded or accepted, %2 yuan", "file, amount",
        static_cast<int>(done.count + accepted.count))
                             .arg(RefundWords::name(batch),
                                 RefundWords::amount(done.amount + accepted.amount));
    const qint64 bad = unsuccessful(batch);
    return bad == 0
        ? good
        : tr("%1; %Ln refused or abnormal", "what went well", static_cast<int>(bad)).arg(good);
}

void RefundBatchWork::tellResult(
    int shown, const base::Result<RefundBatch>& result, const std::function<void()>& again)
{
    if (result) {
        m_context.jobs.end(shown,
            unsuccessful(*result) > 0 ? TrackedJob::State::Attention : TrackedJob::State::Done,
            resultOf(*result));
    } else if (result.error().kind == base::ErrorKind::Cancelled) {
        m_context.jobs.drop(shown);
    } else {
        const auto why = m_context.errors.explain(result.error(), ShellWords::catalogueLanguage());
        m_context.jobs.end(shown, TrackedJob::State::Failed, why.title, again);
    }
}

void RefundBatchWork::pause()
{
    if (auto* job = shownRun())
        job->pause();
}

void RefundBatchWork::resume()
{
    if (auto* job = shownRun())
        job->resume();
    else if (m_batch)
        run(m_account, *m_batch);
}

void RefundBatchWork::stop()
{
    if (!m_batch)
        return;
    if (auto* job = shownRun())
        job->cancel();
    m_context.refunds.stop(m_account, m_batch->number)
        ->onFinished(this, [this, stopped = *m_batch](const base::Result<RefundBatch>& batch) {
            if (!isShown(stopped) || isLost(batch))
                return;
            m_batch = *batch;
            showBatch(*batch, [this] { emit runChanged(); });
        });
}

void RefundBatchWork::reportWritten(net::ResultJob<net::Done>* job, const QString& path)
{
    job->onFinished(this, [this, path](const base::Result<net::Done>& result) {
        if (!isLost(result))
            emit written(path);
    });
}

void RefundBatchWork::writePlan(const QString& path)
{
    if (m_plan)
        reportWritten(m_context.refunds.writePlan(*m_plan, path), path);
}

void RefundBatchWork::writeResult(const QString& path)
{
    if (m_batch)
        reportWritten(m_context.refunds.writeResult(m_account, m_batch->number, path), path);
}

void RefundBatchWork::writeApprovalRequest(const QString& path)
{
    withBatch([this, path](const RefundBatch& batch) {
        reportWritten(m_context.refunds.writeApprovalRequest(m_account, batch.number, path), path);
    });
}

void RefundBatchWork::takeApproval(const QString& path)
{
    withBatch([this, path](const RefundBatch& batch) {
        m_context.refunds.takeApproval(m_account, batch.number, path)
            ->onFinished(this, [this, batch](const base::Result<RefundBatch>& approved) {
                if (!isShown(batch) || isLost(approved))
                    return;
                m_batch = *approved;
                emit runChanged();
            });
    });
}

} // namespace wego::gui
