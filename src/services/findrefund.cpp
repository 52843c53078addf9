// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/findrefund.h"

#include "base/clock.h"
#include "services/environment.h"

#include <utility>

namespace wego::services {
namespace {

using base::Result;
using domain::RefundEntry;
using domain::RefundState;
using Told = std::optional<RefundEntry>;

/// What the answer changes in the journal; nothing if it changes nothing.
Result<Told> update(
    store::RefundJournal journal, const wechat::pay::RefundAnswer& answer, qint64 nowMs)
{
    const auto entry = journal.find(answer.refund.outRefundNo);
    if (!entry)
        return base::fail(entry.error());
    const bool isFollowed = *entry
        && ((*entry)->state == RefundState::Accepted || (*entry)->state == RefundState::Abnormal);
    if (!isFollowed)
        return Told();
    const RefundTurn turn = afterAsking(**entry, answer, nowMs);
    if (turn.entry == **entry)
        return Told();
    auto moved = journal.move((*entry)->state, turn.entry);
    return moved ? Result<Told>(*moved) : base::fail(moved.error());
}

} // namespace

FindRefund::FindRefund(RefundRun::Order order, QObject* owner)
    : ResultJob(owner), m_order(std::move(order)), m_store(this, m_order.pool)
{
}

void FindRefund::start()
{
    if (m_order.refusal)
        return finish(base::fail(*m_order.refusal));
    PaySession::open(m_order.environment, m_order.account, this,
        [this](const Result<std::shared_ptr<PaySession>>& session) {
            if (isEnding())
                return;
            if (!session)
                return finish(base::fail(session.error()));
            m_session = *session;
            ask();
        });
}

void FindRefund::ask()
{
    m_order.line->pace().queried(m_order.environment.clock.nowMs());
    auto* call = m_session->client().refunds().find(m_order.outRefundNo);
    follow(call);
    call->onFinished(this, [this](const RefundReply& reply) {
        if (isEnding())
            return;
        if (!reply)
            return finish(base::fail(reply.error()));
        keep(*reply);
    });
}

void FindRefund::keep(const wechat::pay::RefundAnswer& answer)
{
    m_store.run(
        [journal = m_order.journal,
            orders = store::OrderRepository(m_order.environment.database, m_order.account.mchid),
            answer, nowMs = m_order.environment.clock.nowMs()]() mutable -> Result<Told> {
            if (const auto saved = orders.saveRefunds({answer.refund}, nowMs); !saved)
                return base::fail(saved.error());
            return update(journal, answer, nowMs);
        },
        [this, refund = answer.refund](const Result<Told>& told) {
            if (isEnding())
                return;
            if (!told)
                return finish(base::fail(told.error()));
            if (*told)
                m_order.told(**told);
            finish(refund);
        });
}

} // namespace wego::services
