// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orderquestion.h"

#include "base/clock.h"

#include <utility>

namespace wego::services {

using base::Result;
using domain::Refund;

OrderQuestion::OrderQuestion(Tools tools, domain::OrderNumber number, QObject* owner)
    : ResultJob(owner)
    , m_tools(std::move(tools))
    , m_store(this, m_tools.pool)
    , m_orders(m_tools.database, m_tools.account.mchid)
    , m_number(std::move(number))
{
}

void OrderQuestion::start()
{
    auto* call = m_tools.session->client().orders().find(m_number);
    follow(call);
    call->onFinished(this, [this](const Result<wechat::pay::OrderAnswer>& answer) {
        if (!isEnding())
            receive(answer);
    });
}

void OrderQuestion::receive(const Result<wechat::pay::OrderAnswer>& answer)
{
    if (answer)
        return keep(*answer);
    if (answer.error().code != u"ORDER_NOT_EXIST")
        return finish(base::fail(answer.error()));
    m_known.isComplete = true;
    finish(m_known);
}

void OrderQuestion::keep(const wechat::pay::OrderAnswer& answer)
{
    m_known.order = answer.order;
    store::OrderRecord record;
    record.order = answer.order;
    record.knownMs = m_tools.clock.nowMs();
    record.requestId = answer.requestId;
    record.raw = answer.raw;
    const store::RefundJournal journal(m_tools.database, m_tools.account.mchid);
    m_store.run(
        [orders = m_orders, journal, record]() mutable -> Result<Stored> {
            if (const auto saved = orders.save(record); !saved)
                return base::fail(saved.error());
            auto refunds = orders.refundsOf(record.order.outTradeNo);
            auto entries = journal.ofOrder(record.order.outTradeNo, record.order.transactionId);
            if (!refunds || !entries)
                return base::fail(refunds ? entries.error() : refunds.error());
            return Stored{std::move(*refunds), std::move(*entries)};
        },
        [this](const Result<Stored>& stored) {
            if (isEnding())
                return;
            if (!stored)
                return finish(base::fail(stored.error()));
            askRefunds(*stored);
        });
}

void OrderQuestion::askRefunds(const Stored& stored)
{
    if (!AskRefunds::mayHaveSome(*m_known.order, stored.refunds, stored.journal)) {
        m_known.isComplete = true;
        return finish(m_known);
    }
    const QStringList numbers = AskRefunds::numbersOf(stored.refunds, stored.journal);
    auto* question = new AskRefunds(
        {m_tools.clock, m_tools.pace, m_tools.session, m_tools.account.payMode, *m_known.order,
            [numbers](const auto& next) { next(numbers); }},
        this);
    follow(question);
    question->onFinished(this, [this](const Result<ToldRefunds>& told) {
        if (isEnding())
            return;
        if (!told)
            return finish(base::fail(told.error()));
        keepRefunds(*told);
    });
}

/// All that is known counts, also a refund of a bill that WeChat cannot be asked for.
void OrderQuestion::keepRefunds(const ToldRefunds& told)
{
    m_known.isComplete = told.isComplete;
    m_store.run(
        [orders = m_orders, refunds = told.refunds, number = m_known.order->outTradeNo,
            nowMs = m_tools.clock.nowMs()]() mutable -> Result<QList<Refund>> {
            if (const auto saved = orders.saveRefunds(refunds, nowMs); !saved)
                return base::fail(saved.error());
            return orders.refundsOf(number);
        },
        [this, trouble = told.trouble](const Result<QList<Refund>>& refunds) {
            if (!refunds || trouble)
                return finish(base::fail(refunds ? *trouble : refunds.error()));
            m_known.refunds = *refunds;
            finish(m_known);
        });
}

} // namespace wego::services
