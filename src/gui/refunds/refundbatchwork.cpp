// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/refundbatchwork.h"

#include "gui/refunds/refundwords.h"
#include "gui/shell/jobcentre.h"
#include "gui/shell/shellwords.h"

#include <utility>

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

} // namespace

RefundBatchWork::RefundBatchWork(Context& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    connect(&context.refunds, &services::Refunds::batchesChanged, this,
        [this](const domain::AccountId& account) {
            if (account == m_account)
                loadBatches();
        });
}

void RefundBatchWork::setAccount(const domain::AccountId& account)
{
    cancel(m_reading);
    cancel(m_judging);
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
    withBatch([this](const RefundBatch& batch) { showBatch(batch, [this] { run(); }); });
}

void RefundBatchWork::openBatch(qint64 batch)
{
    m_context.refunds.batches(m_account, 0)
        ->onFinished(this, [this, batch](const base::Result<QList<RefundBatch>>& batches) {
            if (isLost(batches))
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

void RefundBatchWork::showBatch(const RefundBatch& batch, const std::function<void()>& next)
{
    m_context.refunds.entries(m_account, batch.number)
        ->onFinished(this, [this, next](const base::Result<QList<domain::RefundEntry>>& entries) {
            if (isLost(entries))
                return;
            emit batchOpened(*entries);
            next();
        });
}

QString RefundBatchWork::title() const
{
    if (m_batch)
        return m_batch->fileName;
    return m_file ? m_file->name : QString();
}

void RefundBatchWork::run()
{
    if (m_run || !m_batch)
        return;
    m_run = m_context.refunds.run(m_account, m_batch->number);
    const int shown = m_context.jobs.begin(m_run, tr("Batch refund"), m_batch->fileName);
    connect(m_run, &net::Job::progressChanged, this, &RefundBatchWork::progressed);
    connect(m_run, &services::RefundRunJob::entryChanged, this, &RefundBatchWork::entryChanged);
    connect(m_run, &services::RefundRunJob::resumed, this, &RefundBatchWork::runChanged);
    connect(m_run, &services::RefundRunJob::paused, this,
        [this](const std::optional<base::Error>& why) {
            emit paused(why);
            emit runChanged();
        });
    m_run->onFinished(this,
        [this, shown](const base::Result<RefundBatch>& result) { onRunFinished(shown, result); });
    emit runChanged();
}

QString RefundBatchWork::resultOf(const RefundBatch& batch) const
{
    const auto& done = batch.of(RefundState::Succeeded);
    const auto& accepted = batch.of(RefundState::Accepted);
    return tr("%1: %Ln refunded or accepted, %2 yuan", "file, amount",
        static_cast<int>(done.count + accepted.count))
        .arg(batch.fileName, RefundWords::amount(done.amount + accepted.amount));
}

void RefundBatchWork::onRunFinished(int shown, const base::Result<RefundBatch>& result)
{
    m_run.clear();
    if (result) {
        m_batch = *result;
        const bool needsPerson = result->of(RefundState::Refused).count > 0
            || result->of(RefundState::Abnormal).count > 0;
        m_context.jobs.end(shown,
            needsPerson ? TrackedJob::State::Attention : TrackedJob::State::Done,
            resultOf(*result));
    } else if (result.error().kind == base::ErrorKind::Cancelled) {
        m_context.jobs.drop(shown);
    } else {
        const auto why = m_context.errors.explain(result.error(), ShellWords::catalogueLanguage());
        m_context.jobs.end(shown, TrackedJob::State::Failed, why.title, [this] { run(); });
        emit failed(result.error());
    }
    emit runChanged();
}

void RefundBatchWork::pause()
{
    if (m_run)
        m_run->pause();
}

void RefundBatchWork::resume()
{
    if (m_run)
        m_run->resume();
    else
        run();
}

void RefundBatchWork::stop()
{
    if (!m_batch)
        return;
    if (m_run)
        m_run->cancel();
    m_context.refunds.stop(m_account, m_batch->number)
        ->onFinished(this, [this](const base::Result<RefundBatch>& batch) {
            if (isLost(batch))
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
            ->onFinished(this, [this](const base::Result<RefundBatch>& approved) {
                if (isLost(approved))
                    return;
                m_batch = *approved;
                emit runChanged();
            });
    });
}

} // namespace wego::gui
