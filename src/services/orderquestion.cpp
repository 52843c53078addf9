// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orderquestion.h"

#include "base/clock.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {

using base::Result;
using domain::Refund;
using domain::TradeState;

OrderQuestion::OrderQuestion(Tools tools, domain::OrderNumber number, QObject* owner)
    : ResultJob(owner)
    , m_tools(std::move(tools))
    , m_store(this, m_tools.pool)
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
        return keep(answer);
    if (answer.error().code != u"ORDER_NOT_EXIST")
        return finish(base::fail(answer.error()));
    m_known.isComplete = true;
    finish(m_known);
}

void OrderQuestion::keep(const Result<wechat::pay::OrderAnswer>& answer)
{
    m_known.order = answer->order;
    store::OrderRecord record;
    record.order = answer->order;
    record.knownMs = m_tools.clock.nowMs();
    record.requestId = answer->requestId;
    record.raw = answer->raw;
    m_store.run([orders = m_tools.orders, record]() mutable { return orders.save(record); },
        [this](const Result<void>& saved) {
            if (isEnding())
                return;
            if (!saved)
                return finish(base::fail(saved.error()));
            if (m_known.order->state == TradeState::Refunded)
                return askRefunds();
            m_known.isComplete = true;
            finish(m_known);
        });
}

void OrderQuestion::askRefunds()
{
    auto* call = m_tools.session->client().refunds().ofOrder(m_number);
    follow(call);
    call->onFinished(this, [this](const Result<wechat::pay::RefundsAnswer>& answer) {
        if (!isEnding())
            receiveRefunds(answer);
    });
}

void OrderQuestion::receiveRefunds(const Result<wechat::pay::RefundsAnswer>& answer)
{
    if (!answer && answer.error().code == u"wego.v2-only")
        return takeStoredRefunds();
    if (!answer)
        return finish(base::fail(answer.error()));
    m_known.refunds = answer->refunds;
    m_known.isComplete = true;
    m_store.run(
        [orders = m_tools.orders, refunds = answer->refunds,
            nowMs = m_tools.clock.nowMs()]() mutable { return orders.saveRefunds(refunds, nowMs); },
        [this](const Result<void>& saved) {
            finish(saved ? Result<domain::KnownOrder>(m_known) : base::fail(saved.error()));
        });
}

void OrderQuestion::takeStoredRefunds()
{
    m_store.run([orders = m_tools.orders,
                    number = m_known.order->outTradeNo] { return orders.refundsOf(number); },
        [this](const Result<QList<Refund>>& refunds) {
            if (!refunds)
                return finish(base::fail(refunds.error()));
            m_known.refunds = *refunds;
            finish(m_known);
        });
}

} // namespace wego::services
