// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/makeorder.h"

#include "base/beijingtime.h"

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::NewOrder;
using domain::NewOrderProblem;
using domain::OrderNumberKind;
using wechat::pay::NewOrderAnswer;
using wechat::pay::OrderAnswer;

constexpr base::Money OneFen = base::Money::fromFen(1);

base::Error problemError(const QList<NewOrderProblem>& problems)
{
    return {base::ErrorKind::Input, u"wego.order-problems"_s, {}, false, {},
        {{u"field"_s, problems.first().field},
            {u"problem"_s, domain::toString(problems.first().kind)},
            {u"count"_s, QString::number(problems.size())}}};
}

domain::Order orderFrom(const NewOrder& made, const domain::Account& account, qint64 nowMs)
{
    domain::Order order;
    order.appId = account.appId;
    order.mchid = account.mchid;
    order.outTradeNo = made.outTradeNo;
    order.state = domain::TradeState::NotPaid;
    order.tradeType = domain::tradeTypeOf(made.scene);
    order.openid = made.openid;
    order.goods = made.description;
    order.attach = made.attach;
    order.deviceId = made.deviceId;
    order.total = made.amount;
    order.createdAt = base::beijing::fromMs(nowMs);
    order.expiresAt = made.expiresAt;
    return order;
}

} // namespace

void MakeOrder::prepare()
{
    NewOrder& order = m_made.order;
    if (order.notifyUrl.isEmpty())
        order.notifyUrl = account().notifyUrl;
    const auto problems = domain::problemsOf(order, nowMs());
    if (!problems.isEmpty())
        return fail(problemError(problems));
    m_made.testMode = account().testMode;
    if (m_made.testMode)
        order.amount = OneFen;
    openSession();
}

void MakeOrder::begin()
{
    ask(client().orders().create(m_made.order), [this](const Result<NewOrderAnswer>& answer) {
        if (!answer)
            return fail(answer.error());
        m_made.prepared = answer->prepared;
        keep();
    });
}

void MakeOrder::keep()
{
    onBook(
        [made = m_made.order, ms = nowMs()](OrderBook& book) -> Result<net::Done> {
            const auto kept = book.keep(
                {orderFrom(made, book.account(), ms), store::OrderSource::Made, ms, {}, {}});
            return kept ? Result<net::Done>(net::Done()) : base::fail(kept.error());
        },
        [this](net::Done) {
            desk().orderChanged(m_made.order.outTradeNo);
            finish(m_made);
        });
}

void CloseOrder::begin()
{
    ask(client().orders().close(m_outTradeNo), [this](const Result<net::Done>& answer) {
        if (!answer && answer.error().code != u"ORDER_PAID"_s)
            return fail(answer.error());
        if (!answer)
            m_refusal = answer.error();
        askOrder();
    });
}

void CloseOrder::askOrder()
{
    ask(client().orders().find({OrderNumberKind::OutTradeNo, m_outTradeNo}),
        [this](const Result<OrderAnswer>& answer) {
            if (answer)
                return keep(*answer);
            if (m_refusal)
                return fail(*m_refusal);
            // It is closed, only nothing more is known of it.
            OrderAnswer closed;
            closed.order.outTradeNo = m_outTradeNo;
            closed.order.mchid = account().mchid;
            closed.order.state = domain::TradeState::Closed;
            keep(closed);
        });
}

void CloseOrder::keep(const OrderAnswer& answer)
{
    keepAnswer(answer, [this](std::optional<OrderView> view) { end(std::move(view)); });
}

void CloseOrder::end(std::optional<OrderView> view)
{
    desk().orderChanged(m_outTradeNo);
    if (m_refusal)
        return fail(*m_refusal);
    OrderView closed = std::move(view).value_or(OrderView());
    closed.source = OrderView::Source::WeChat;
    finish(closed);
}

void ReportCall::begin()
{
    m_report.atMs = nowMs();
    ask(client().orders().report(m_report),
        [this](const Result<net::Done>& answer) { finish(answer); });
}

} // namespace wego::services
