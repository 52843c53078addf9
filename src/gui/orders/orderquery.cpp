// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/orderquery.h"

#include "base/clock.h"
#include "services/refunds.h"

#include <algorithm>
#include <utility>

namespace wego::gui {

using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::RefundEntry;
using domain::RefundState;
using services::OrderView;

namespace {

constexpr qint64 FirstFollowMs = 3'000;
constexpr qint64 MostFollowMs = 60'000;

void drop(QPointer<net::Job>& job)
{
    if (net::Job* dropped = job.data()) {
        job.clear();
        dropped->cancel();
    }
}

/// Whether it was not known before.
bool update(OrderView& view, const RefundEntry& entry)
{
    const auto same = std::find_if(
        view.journal.begin(), view.journal.end(), [&entry](const RefundEntry& known) {
            return known.order.outRefundNo == entry.order.outRefundNo;
        });
    const bool isNew = same == view.journal.end();
    if (isNew)
        view.journal.append(entry);
    else
        *same = entry;
    view.refunded = domain::refundedSoFar(view.refunds, view.journal);
    view.refundable = domain::refundable(view.order, view.refunded);
    return isNew;
}

} // namespace

OrderQuery::OrderQuery(Context& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context.orders, &services::Orders::orderChanged, this, &OrderQuery::onOrderChanged);
    connect(
        &context.refunds, &services::Refunds::entriesChanged, this, &OrderQuery::onEntriesChanged);
}

void OrderQuery::setAccount(const domain::AccountId& account)
{
    drop(m_job);
    drop(m_personJob);
    m_resolving.clear(); // a refund that is under way is none of ours to stop
    ++m_round;
    m_account = account;
    m_numbers.clear();
    m_view.reset();
    m_openid.clear();
    m_personOrders.clear();
    m_error.reset();
    emit changed();
}

bool OrderQuery::isPerson() const
{
    return !m_numbers.isEmpty() && m_numbers.constFirst().kind == OrderNumberKind::OpenId;
}

void OrderQuery::lookUp(const QList<OrderNumber>& numbers)
{
    drop(m_job);
    ++m_round;
    if (numbers != m_numbers)
        m_view.reset();
    m_numbers = numbers;
    m_error.reset();
    if (isPerson()) {
        fetchPerson(m_numbers.constFirst().value);
    } else {
        auto* job = m_context.orders.lookUp(m_account, m_numbers);
        m_job = job;
        connect(job, &services::LookUpJob::storedFound, this, &OrderQuery::onStored);
        job->onFinished(this, [this, job](const base::Result<OrderView>& answer) {
            if (m_job != job)
                return;
            m_job.clear();
            onAnswer(answer);
        });
    }
    emit changed();
}

void OrderQuery::refresh()
{
    if (!m_numbers.isEmpty())
        lookUp(m_numbers);
}

void OrderQuery::onStored(const OrderView& view)
{
    if (sender() == m_job.data())
        take(view);
}

void OrderQuery::onAnswer(const base::Result<OrderView>& answer)
{
    if (answer)
        return take(*answer);
    if (answer.error().kind != base::ErrorKind::Cancelled)
        m_error = answer.error();
    emit changed();
}

void OrderQuery::take(const OrderView& view)
{
    m_view = view;
    if (view.order.openid != m_openid || m_personOrders.isEmpty())
        fetchPerson(view.order.openid);
    m_followDelayMs = FirstFollowMs;
    follow();
    emit changed();
}

void OrderQuery::fetchPerson(const QString& openid)
{
    drop(m_personJob);
    if (openid != std::exchange(m_openid, openid))
        m_personOrders.clear();
    if (openid.isEmpty())
        return;
    auto* job = m_context.orders.ofPerson(m_account, openid);
    m_personJob = job;
    job->onFinished(this, [this, job](const base::Result<QList<domain::Order>>& orders) {
        if (m_personJob != job)
            return;
        m_personJob.clear();
        m_personOrders = orders.value_or(QList<domain::Order>());
        emit changed();
    });
}

/// Better known than before: by another window, or by a refund.
void OrderQuery::onOrderChanged(const domain::AccountId& account, const QString& outTradeNo)
{
    if (account != m_account || m_job || !m_view || m_view->order.outTradeNo != outTradeNo)
        return;
    auto* job = m_context.orders.stored(
        account, {OrderNumber{OrderNumberKind::OutTradeNo, outTradeNo}});
    job->onFinished(this, [this, outTradeNo](const base::Result<OrderView>& known) {
        if (!known || m_job || !m_view || m_view->order.outTradeNo != outTradeNo)
            return;
        OrderView view = *known;
        if (view.knownMs <= m_view->knownMs) {
            view.source = m_view->source;
            view.knownMs = m_view->knownMs;
        }
        if (view.raw.isEmpty())
            view.raw = m_view->raw;
        m_view = view;
        follow();
        emit changed();
    });
}

bool OrderQuery::isOurs(const RefundEntry& entry) const
{
    if (!m_view)
        return false;
    const domain::Order& order = m_view->order;
    const bool isSameTrade = !entry.order.outTradeNo.isEmpty()
        && entry.order.outTradeNo == order.outTradeNo;
    return isSameTrade
        || (!entry.order.transactionId.isEmpty()
            && entry.order.transactionId == order.transactionId);
}

void OrderQuery::onEntriesChanged(
    const domain::AccountId& account, const QList<RefundEntry>& entries)
{
    if (account != m_account)
        return;
    bool isChanged = false;
    for (const RefundEntry& entry : entries) {
        if (!isOurs(entry))
            continue;
        if (update(*m_view, entry))
            m_followDelayMs = FirstFollowMs;
        isChanged = true;
    }
    if (!isChanged)
        return;
    follow();
    emit changed();
}

/// What WeChat has accepted takes seconds to days; it is asked ever more rarely.
void OrderQuery::follow()
{
    const quint64 round = ++m_round;
    const bool isWaiting = m_view
        && std::any_of(m_view->journal.begin(), m_view->journal.end(),
            [](const RefundEntry& entry) { return entry.state == RefundState::Accepted; });
    if (isWaiting)
        m_context.clock.callAfter(
            m_followDelayMs, this, [this, round] { askAfterAccepted(round); });
}

void OrderQuery::askAfterAccepted(quint64 round)
{
    if (round != m_round || !m_view)
        return;
    m_followDelayMs = std::min(2 * m_followDelayMs, MostFollowMs);
    const qint64 delay = m_followDelayMs;
    for (const RefundEntry& entry : std::as_const(m_view->journal)) {
        if (entry.state != RefundState::Accepted)
            continue;
        m_context.refunds.resolve(m_account, entry.order.outRefundNo)
            ->onFinished(this, [this, delay](const base::Result<RefundEntry>&) {
                m_followDelayMs = std::max(m_followDelayMs, delay);
                follow();
            });
        return; // one after the other
    }
}

void OrderQuery::resolveUnknown()
{
    if (!m_view || m_resolving)
        return;
    for (const RefundEntry& entry : std::as_const(m_view->journal)) {
        if (entry.state != RefundState::Unknown && entry.state != RefundState::Sent)
            continue;
        auto* job = m_context.refunds.resolve(m_account, entry.order.outRefundNo);
        m_resolving = job;
        m_error.reset();
        job->onFinished(
            this, [this, account = m_account](const base::Result<RefundEntry>& resolved) {
                m_resolving.clear();
                if (account != m_account)
                    return;
                if (!resolved && resolved.error().kind != base::ErrorKind::Cancelled)
                    m_error = resolved.error();
                emit changed();
            });
        return emit changed();
    }
}

} // namespace wego::gui
