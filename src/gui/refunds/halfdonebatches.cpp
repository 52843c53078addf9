// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refunds/halfdonebatches.h"

#include "domain/approvalrule.h"
#include "gui/shell/jobcentre.h"
#include "services/accounts.h"
#include "services/refunds.h"

#include <limits>

namespace wego::gui {

using domain::RefundBatch;
using domain::RefundState;

namespace {

/// Of one that was stopped nothing is sent any more, but what is in doubt has to be asked for.
bool isOpen(const RefundBatch& batch)
{
    const qint64 inDoubt = batch.of(RefundState::Sent).count + batch.of(RefundState::Unknown).count;
    return batch.isStopped ? inDoubt > 0 : batch.open() > 0;
}

} // namespace

HalfDoneBatches::HalfDoneBatches(Context& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    connect(&context.accounts, &services::Accounts::currentChanged, this, &HalfDoneBatches::load);
    connect(&context.accounts, &services::Accounts::accountsChanged, this, &HalfDoneBatches::load);
    connect(&context.refunds, &services::Refunds::batchesChanged, this, &HalfDoneBatches::load);
    connect(&context.jobs, &JobCentre::changed, this, &HalfDoneBatches::sort);
    load();
}

bool HalfDoneBatches::waitsForApproval(const Context& context, const RefundBatch& batch)
{
    return !batch.isStopped && batch.of(RefundState::Planned).count > 0
        && domain::needsApproval(
            batch, domain::strictestLimit(context.accounts.all(), batch.mchid));
}

QString HalfDoneBatches::jobKey(const RefundBatch& batch)
{
    return QStringLiteral("refund-batch-%1-%2").arg(batch.mchid).arg(batch.number);
}

void HalfDoneBatches::load()
{
    if (m_loading)
        m_loading->cancel();
    m_loading.clear();
    const auto account = m_context.accounts.current();
    if (!account || account->id != m_account)
        m_open.clear();
    m_account = account ? account->id : domain::AccountId();
    sort();
    if (!account || account->payMode == domain::PayMode::None)
        return;
    auto* job = m_context.refunds.batches(m_account, std::numeric_limits<int>::max());
    m_loading = job;
    job->onFinished(this, [this, job](const base::Result<QList<RefundBatch>>& batches) {
        if (m_loading != job)
            return;
        m_loading.clear();
        m_open = batches.value_or(QList<RefundBatch>());
        m_open.removeIf([](const RefundBatch& batch) { return !isOpen(batch); });
        sort();
    });
}

void HalfDoneBatches::sort()
{
    QList<RefundBatch> waiting = m_open;
    waiting.removeIf(
        [this](const RefundBatch& batch) { return m_context.jobs.isAtWork(jobKey(batch)); });
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    emit changed();
}

} // namespace wego::gui
