// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/singlerefund.h"

#include "domain/refundrules.h"
#include "services/runlock.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::OrderNumberKind;
using domain::RefundEntry;
using domain::RefundState;

base::Error inputError(const QString& code, const QString& fact, const QString& value)
{
    return {base::ErrorKind::Input, code, {}, false, {}, {{fact, value}}};
}

domain::RefundOrder orderOf(const RefundWish& wish)
{
    return {wish.outRefundNo, wish.outTradeNo, wish.transactionId, wish.amount, wish.total,
        wish.reason, wish.funds};
}

bool agrees(const QString& wished, const QString& stored)
{
    return wished.isEmpty() || stored.isEmpty() || wished == stored;
}

bool isSameWish(const RefundWish& wish, const domain::RefundOrder& order)
{
    return agrees(wish.outTradeNo, order.outTradeNo)
        && agrees(wish.transactionId, order.transactionId) && wish.amount == order.amount
        && wish.funds == order.funds && wish.reason == order.reason;
}

/// The order as it is known here, or as little as the wish says of it.
Result<domain::Order> orderFor(const RefundDesk& desk, const RefundWish& wish)
{
    const auto number = wish.transactionId.isEmpty()
        ? domain::OrderNumber{OrderNumberKind::OutTradeNo, wish.outTradeNo}
        : domain::OrderNumber{OrderNumberKind::TransactionId, wish.transactionId};
    const auto record = desk.orders.find(number);
    if (!record)
        return base::fail(record.error());
    if (*record)
        return (*record)->order;
    domain::Order order;
    order.outTradeNo = wish.outTradeNo;
    order.transactionId = wish.transactionId;
    order.state = domain::TradeState::Paid;
    order.total = wish.total;
    return order;
}

Result<void> checkWish(const RefundDesk& desk, const RefundWish& wish, const domain::Order& order)
{
    const auto refunds = desk.orders.refundsOf(order.outTradeNo);
    const auto journal = desk.journal.ofOrder(order.outTradeNo, order.transactionId);
    if (!refunds || !journal)
        return base::fail(!refunds ? refunds.error() : journal.error());
    const auto obstacles = domain::obstaclesTo(
        wish.amount, wish.reason, order, domain::refundedSoFar(*refunds, *journal), desk.nowMs);
    if (obstacles.isEmpty())
        return {};
    return base::fail(
        inputError(u"wego.refund-rule"_s, u"obstacle"_s, domain::toString(obstacles.first())));
}

Result<RefundEntry> newEntry(RefundDesk& desk, const RefundWish& wish)
{
    const auto order = orderFor(desk, wish);
    if (!order)
        return base::fail(order.error());
    if (const auto checked = checkWish(desk, wish, *order); !checked)
        return base::fail(checked.error());
    RefundEntry entry;
    entry.account = desk.account.id.value;
    entry.mchid = desk.account.mchid;
    entry.order = orderOf(wish);
    entry.order.outTradeNo = order->outTradeNo;
    entry.order.transactionId = order->transactionId;
    entry.order.total = order->total;
    entry.person = desk.person;
    entry.plannedMs = desk.nowMs;
    entry.changedMs = desk.nowMs;
    return desk.journal.plan(entry);
}

/// Nothing more is to be done.
bool hasEnded(RefundState state)
{
    return domain::isFinal(state) && state != RefundState::Abnormal;
}

} // namespace

Result<RefundEntry> entryFor(RefundDesk desk, const RefundWish& wish)
{
    const auto lock = runLock(desk.lockFile);
    if (const auto taken = takeRefundLock(*lock); !taken)
        return base::fail(taken.error());
    const auto stored = desk.journal.find(wish.outRefundNo);
    if (!stored)
        return base::fail(stored.error());
    if (!*stored)
        return newEntry(desk, wish);
    if (isSameWish(wish, (*stored)->order))
        return **stored;
    return base::fail(inputError(u"wego.refund-number-taken"_s, u"number"_s, wish.outRefundNo));
}

SingleRefund::SingleRefund(Kind kind, RefundRun::Order run, Prepare prepare, QObject* owner)
    : RefundJob(owner)
    , m_kind(kind)
    , m_order(std::move(run))
    , m_prepare(std::move(prepare))
    , m_store(this, m_order.pool)
{
}

void SingleRefund::start()
{
    if (m_order.refusal)
        return finish(base::fail(*m_order.refusal));
    if (m_kind == Kind::Resolve)
        return prepare();
    m_order.line->open(this, [this](const Result<void>& opened) {
        if (isEnding())
            return;
        if (!opened)
            return finish(base::fail(opened.error()));
        prepare();
    });
}

void SingleRefund::prepare()
{
    m_store.run([prepare = m_prepare] { return prepare(); },
        [this](const Result<RefundEntry>& entry) {
            if (isEnding())
                return;
            if (!entry)
                return finish(base::fail(entry.error()));
            m_order.told(*entry);
            if (hasEnded(entry->state))
                return finish(*entry);
            carryOut(*entry);
        });
}

void SingleRefund::carryOut(const RefundEntry& entry)
{
    m_order.outRefundNo = entry.order.outRefundNo;
    const bool isFollowed = entry.state == RefundState::Accepted
        || entry.state == RefundState::Abnormal;
    if (isFollowed) {
        m_order.onlyAsks = true;
        m_order.manner.polls = {0};
        m_order.manner.followsAbnormal = true;
    }
    auto* run = new RefundRun(m_order, this);
    follow(run);
    connect(run, &RefundRunJob::paused, this, [this, run](const std::optional<base::Error>& why) {
        if (!why || isEnding())
            return;
        finish(base::fail(*why));
        run->cancel();
    });
    run->onFinished(this, [this](const Result<domain::RefundBatch>& ended) {
        if (isEnding())
            return;
        if (!ended)
            return finish(base::fail(ended.error()));
        readEnd();
    });
}

void SingleRefund::readEnd()
{
    m_store.run(
        [journal = m_order.journal, number = m_order.outRefundNo] { return journal.find(number); },
        [this](const Result<std::optional<RefundEntry>>& entry) {
            if (!entry)
                return finish(base::fail(entry.error()));
            finish(**entry);
        });
}

} // namespace wego::services
