// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/askrefunds.h"

#include "base/clock.h"
#include "domain/refundrules.h"

#include <algorithm>
#include <utility>

namespace wego::services {
namespace {

using base::ErrorKind;
using base::Result;
using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::Refund;
using domain::RefundEntry;
using domain::TradeState;
using wechat::pay::RefundAnswer;
using wechat::pay::RefundsAnswer;

/// The list is not to be had, with keys or without.
bool saysNo(const base::Error& error)
{
    return error.kind == ErrorKind::Input || error.kind == ErrorKind::Auth
        || (error.kind == ErrorKind::Api && !error.retryable);
}

/// It concerns this one refund: the next question may do.
bool isAboutOne(const base::Error& error)
{
    return error.kind == ErrorKind::Input || (error.kind == ErrorKind::Api && !error.retryable);
}

/// Bytes of it may have left, so that WeChat may have it.
bool mayExist(const RefundEntry& entry)
{
    return entry.sends > 0;
}

} // namespace

AskRefunds::AskRefunds(Question question, QObject* owner)
    : ResultJob(owner), m_question(std::move(question))
{
}

OrderNumber AskRefunds::numberOf(const domain::Order& order)
{
    return order.transactionId.isEmpty()
        ? OrderNumber{OrderNumberKind::OutTradeNo, order.outTradeNo}
        : OrderNumber{OrderNumberKind::TransactionId, order.transactionId};
}

bool AskRefunds::mayHaveSome(
    const domain::Order& order, const QList<Refund>& stored, const QList<RefundEntry>& journal)
{
    return order.state == TradeState::Refunded || !stored.isEmpty()
        || std::ranges::any_of(journal, mayExist);
}

QStringList AskRefunds::numbersOf(const QList<Refund>& stored, const QList<RefundEntry>& journal)
{
    QStringList numbers;
    for (const Refund& refund : stored)
        numbers.append(refund.outRefundNo);
    for (const RefundEntry& entry : journal) {
        if (mayExist(entry))
            numbers.append(entry.order.outRefundNo);
    }
    numbers.removeDuplicates();
    numbers.removeAll(QString());
    return numbers;
}

void AskRefunds::start()
{
    auto* call = m_question.session->client().refunds().ofOrder(numberOf(m_question.order));
    follow(call);
    call->onFinished(this, [this](const Result<RefundsAnswer>& answer) {
        if (!isEnding())
            receiveList(answer);
    });
}

void AskRefunds::receiveList(const Result<RefundsAnswer>& answer)
{
    if (answer) {
        m_told = {answer->refunds, answer->raw, true, {}};
        return finish(m_told);
    }
    const base::Error& error = answer.error();
    if (error.kind == ErrorKind::NotFound) {
        m_told.isComplete = true;
        return finish(m_told);
    }
    if (m_question.payMode == domain::PayMode::V2 || !saysNo(error))
        return finish(base::fail(error));
    // v3 can do without the list: there may be no V2 key, or an old one.
    if (error.code != u"wego.v2-only")
        m_told.trouble = error;
    m_question.numbers([self = QPointer(this)](const QStringList& outRefundNos) {
        if (self && !self->isEnding())
            self->askEach(outRefundNos);
    });
}

void AskRefunds::askEach(const QStringList& outRefundNos)
{
    m_open = outRefundNos;
    m_count = m_open.size();
    askOne();
}

void AskRefunds::askOne()
{
    if (isEnding())
        return;
    emit progressChanged(m_count - m_open.size(), m_count);
    if (m_open.isEmpty())
        return endAsking();
    const qint64 waitMs = m_question.pace.waitToQuery(m_question.clock.nowMs());
    if (waitMs > 0)
        m_question.clock.callAfter(waitMs, this, [this] { askOne(); });
    else
        send();
}

void AskRefunds::send()
{
    m_question.pace.queried(m_question.clock.nowMs());
    auto* call = m_question.session->client().refunds().find(m_open.takeFirst());
    follow(call);
    call->onFinished(this, [this](const Result<RefundAnswer>& answer) {
        if (!isEnding())
            receiveOne(answer);
    });
}

void AskRefunds::receiveOne(const Result<RefundAnswer>& answer)
{
    if (answer) {
        m_told.refunds.append(answer->refund);
        m_told.raw.append(answer->raw);
    } else if (answer.error().kind != ErrorKind::NotFound) {
        m_isAllAnswered = false;
        if (!m_told.trouble)
            m_told.trouble = answer.error();
        // Without a connection each of the others would wait for its end.
        if (!isAboutOne(answer.error()))
            m_open.clear();
    }
    askOne();
}

/// Each that is known was told; one that nobody here knows is missing in the sum.
void AskRefunds::endAsking()
{
    const bool isAll = m_question.order.state != TradeState::Refunded
        || domain::refundedSoFar(m_told.refunds, {}).amount == m_question.order.total;
    m_told.isComplete = isAll && m_isAllAnswered;
    finish(m_told);
}

} // namespace wego::services
