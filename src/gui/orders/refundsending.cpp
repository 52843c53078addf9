// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/refundsending.h"

#include "gui/shell/jobcentre.h"
#include "gui/shell/shellwords.h"
#include "services/errorcatalogue.h"

namespace wego::gui {

using domain::RefundEntry;
using domain::RefundState;
using State = TrackedJob::State;

RefundSending::RefundSending(Context& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

void RefundSending::send(const domain::AccountId& account, const services::RefundWish& wish)
{
    auto* job = m_context.refunds.refund(account, wish);
    const int shown = m_context.jobs.begin(
        job, tr("Refund %1", "amount").arg(wish.amount.toGroupedYuan()), wish.outRefundNo);
    m_numbers.insert(wish.outRefundNo);
    job->onFinished(
        this, [this, shown, number = wish.outRefundNo](const base::Result<RefundEntry>& entry) {
            m_numbers.remove(number);
            tell(shown, entry);
            emit ended(number, entry);
        });
}

void RefundSending::tell(int shown, const base::Result<RefundEntry>& entry)
{
    if (entry)
        return tellEntry(shown, *entry);
    if (entry.error().kind == base::ErrorKind::Cancelled)
        return m_context.jobs.drop(shown);
    const auto why = m_context.errors.explain(entry.error(), ShellWords::catalogueLanguage());
    m_context.jobs.end(shown, State::Failed, why.title);
}

void RefundSending::tellEntry(int shown, const RefundEntry& entry)
{
    const QString amount = entry.order.amount.toGroupedYuan();
    switch (entry.state) {
    case RefundState::Succeeded:
        return m_context.jobs.end(shown, State::Done, tr("%1 refunded").arg(amount));
    case RefundState::Accepted:
        return m_context.jobs.end(
            shown, State::Done, tr("Refund of %1 accepted by WeChat").arg(amount));
    case RefundState::Planned:
    case RefundState::Sent:
    case RefundState::Unknown:
        return m_context.jobs.end(shown, State::Attention,
            tr("Refund of %1: result unknown, WeChat has to be asked").arg(amount));
    case RefundState::Closed:
    case RefundState::Abnormal:
    case RefundState::Refused:
    case RefundState::Cancelled:
        break;
    }
    m_context.jobs.end(shown, State::Failed, tr("Refund of %1 did not succeed").arg(amount));
}

} // namespace wego::gui
