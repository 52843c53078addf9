// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundcall.h"

#include "base/clock.h"
#include "base/log.h"
#include "services/refundchecks.h"

#include <utility>

namespace wego::services {
namespace {

using domain::RefundEntry;

/// The journal is what counts; an order that is shown without its newest refund is no reason to
/// stop.
void remember(store::OrderRepository& orders, const domain::Refund& refund, qint64 nowMs)
{
    if (const auto saved = orders.saveRefunds({refund}, nowMs); !saved)
        qCWarning(base::logServices) << "refund is not with its order" << toLogLine(saved.error());
}

} // namespace

RefundCall::RefundCall(Tools tools, Kind kind, RefundEntry entry, QObject* owner)
    : ResultJob(owner)
    , m_tools(std::move(tools))
    , m_store(this, m_tools.pool)
    , m_kind(kind)
    , m_entry(std::move(entry))
{
    // Before anybody else hears of the end, and wants the next step.
    connect(this, &net::Job::finished, this, &RefundCall::release);
}

RefundCall::~RefundCall()
{
    release();
}

void RefundCall::release()
{
    if (std::exchange(m_isClaimed, false))
        m_tools.line->release(m_entry.order.outRefundNo);
}

/// Moves the entry in the journal, then calls `next()`; without that the job ends.
template <typename Next>
void RefundCall::store(const RefundEntry& to, std::optional<domain::Refund> told, Next next)
{
    m_store.run(
        [journal = m_tools.journal, orders = m_tools.orders, from = m_entry.state, to,
            told = std::move(told), lock = m_tools.lock,
            nowMs = m_tools.clock.nowMs()]() mutable -> base::Result<RefundEntry> {
            auto moved = journal.move(from, to);
            if (moved && told)
                remember(orders, *told, nowMs);
            return moved;
        },
        [this, next = std::move(next)](const base::Result<RefundEntry>& moved) {
            if (isEnding())
                return;
            if (!moved)
                return finish(base::fail(moved.error()));
            m_entry = *moved;
            emit stored(m_entry);
            next();
        });
}

void RefundCall::start()
{
    if (m_kind == Kind::Ask)
        return ask();
    store(aboutToSend(m_entry, m_tools.clock.nowMs()), {}, [this] { send(); });
}

void RefundCall::send()
{
    m_tools.line->pace().sent(orderKeyOf(m_entry.order), m_tools.clock.nowMs());
    auto* call = m_tools.session->client().refunds().apply(m_entry.order);
    call->onFinished(this, [this](const RefundReply& reply) { receive(reply); });
}

void RefundCall::ask()
{
    m_askedMs = m_tools.clock.nowMs();
    m_tools.line->pace().queried(m_askedMs);
    auto* call = m_tools.session->client().refunds().find(m_entry.order.outRefundNo);
    call->onFinished(this, [this](const RefundReply& reply) { receive(reply); });
}

void RefundCall::receive(const RefundReply& reply)
{
    if (isEnding())
        return;
    const qint64 nowMs = m_tools.clock.nowMs();
    RefundTurn turn = m_kind == Kind::Send ? afterSending(m_entry, reply, nowMs)
                                           : afterAsking(m_entry, reply, nowMs);
    if (turn.isGood)
        m_tools.line->pace().succeeded();
    if (turn.isTooFast)
        m_tools.line->slowDown(reply.error().code);
    else if (turn.isGood)
        m_tools.line->speedUp();
    conclude(turn, reply);
}

void RefundCall::conclude(const RefundTurn& turn, const RefundReply& reply)
{
    if (turn.mayBeRepeated)
        return settleMissing();
    if (turn.entry == m_entry)
        return finish(turn);
    const bool isTold = reply && turn.entry.state != domain::RefundState::Refused;
    store(turn.entry, isTold ? std::optional(reply->refund) : std::nullopt, [this, turn] {
        RefundTurn stored = turn;
        stored.entry = m_entry;
        finish(stored);
    });
}

void RefundCall::settleMissing()
{
    m_store.run(
        [journal = m_tools.journal, entry = m_entry, lock = m_tools.lock,
            givenUpBy = m_tools.givenUpBy,
            askedMs = m_askedMs] { return whenMissing(journal, entry, givenUpBy, askedMs); },
        [this](const base::Result<RefundTurn>& turn) {
            if (isEnding())
                return;
            if (turn && turn->entry.state != m_entry.state)
                emit stored(turn->entry);
            finish(turn);
        });
}

} // namespace wego::services
