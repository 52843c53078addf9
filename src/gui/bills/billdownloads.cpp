// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billdownloads.h"

#include "base/clock.h"
#include "domain/bill.h"
#include "gui/bills/billsroomstate.h"
#include "gui/bills/words.h"
#include "gui/shell/jobcentre.h"

#include <QFileInfo>

#include <algorithm>

namespace wego::gui {

using services::BillDay;

namespace {

constexpr qint64 AfterTenMs = 60'000;

TrackedJob::State trackedState(const services::DownloadReport& report)
{
    if (report.hasFailures())
        return TrackedJob::State::Failed;
    const bool differs = std::any_of(report.days.begin(), report.days.end(),
        [](const auto& day) { return day.state == BillDay::State::Mismatch; });
    return differs ? TrackedJob::State::Attention : TrackedJob::State::Done;
}

} // namespace

BillDownloads::BillDownloads(Context& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

void BillDownloads::download(
    const domain::AccountId& account, const QList<QDate>& days, services::DownloadOptions options)
{
    if (days.isEmpty())
        return;
    auto* job = m_context.bills.download(account, days, options);
    const int id = m_context.jobs.begin(
        job, tr("Download bills"), BillWords::span(days.constFirst(), days.constLast()));
    ++m_running;
    connect(job, &services::DownloadBillsJob::dayFinished, this,
        [this, account](
            const services::BillDayOutcome& outcome) { emit dayFinished(account, outcome); });
    const auto retry = [self = QPointer(this), account, days, options] {
        if (self)
            self->download(account, days, options);
    };
    job->onFinished(this, [this, id, account, retry](const auto& result) {
        onDownloaded(id, result, account, retry);
    });
    emit started();
}

void BillDownloads::onDownloaded(int id, const base::Result<services::DownloadReport>& result,
    const domain::AccountId& account, const std::function<void()>& retry)
{
    --m_running;
    if (!result) {
        endWithError(id, account, result.error(), retry);
    } else {
        const bool isComplete = !result->hasFailures();
        m_context.jobs.end(id, trackedState(*result),
            BillsRoomState::downloadResult(*result, m_context.errors),
            isComplete ? std::function<void()>() : retry);
    }
    emit finished();
}

void BillDownloads::endWithError(
    int id, const domain::AccountId& account, const base::Error& error, std::function<void()> retry)
{
    if (error.kind == base::ErrorKind::Cancelled)
        return m_context.jobs.drop(id);
    const auto explanation = m_context.errors.explain(error, BillWords::catalogueLanguage());
    m_context.jobs.end(id, TrackedJob::State::Failed, explanation.title, std::move(retry));
    emit failed(account, error);
}

void BillDownloads::importFiles(const domain::AccountId& account, const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    const QString& path = paths.constFirst();
    auto* job = m_context.bills.importFile(account, path);
    const int id = m_context.jobs.begin(job, tr("Import a bill"), QFileInfo(path).fileName());
    ++m_running;
    job->onFinished(this, [this, id, account, rest = paths.mid(1)](const auto& result) {
        onImported(id, account, rest, result);
    });
    emit started();
}

void BillDownloads::onImported(int id, const domain::AccountId& account, const QStringList& rest,
    const base::Result<BillDay>& result)
{
    --m_running;
    if (!result) {
        endWithError(id, account, result.error(), {});
    } else {
        m_context.jobs.end(id, TrackedJob::State::Done,
            tr("%1 archived from a file, %Ln row(s)", "day", static_cast<int>(result->rows))
                .arg(BillWords::shortDay(result->day)));
        emit imported(account, result->day);
    }
    emit finished();
    importFiles(account, rest);
}

void BillDownloads::downloadWhenReady(
    const domain::AccountId& account, QDate day, domain::BillType type)
{
    if (isWaitingFor(account, day, type))
        return;
    m_waiting.insert({account.value, day, type});
    const qint64 delay = domain::billReadyAt(day).toMSecsSinceEpoch() - m_context.clock.nowMs()
        + AfterTenMs;
    m_context.clock.callAfter(qMax<qint64>(0, delay), this, [this, account, day, type] {
        m_waiting.erase({account.value, day, type});
        download(account, {day}, {type});
    });
}

bool BillDownloads::isWaitingFor(
    const domain::AccountId& account, QDate day, domain::BillType type) const
{
    return m_waiting.contains({account.value, day, type});
}

} // namespace wego::gui
