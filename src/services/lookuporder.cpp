// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lookuporder.h"

#include "base/beijingtime.h"
#include "base/log.h"
#include "services/billwork.h"

#include <algorithm>

namespace wego::services {
namespace {

constexpr qint64 GoodsPatienceMs = 1'500;

/// Its bill is there, and was never read for it.
bool lacksGoods(const OrderView& view)
{
    return view.order.goods.isEmpty() && view.billDay.isValid();
}

using base::ErrorKind;
using base::Result;
using domain::KnownOrder;
using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::Refund;
using wechat::pay::OrderAnswer;
using wechat::pay::RefundAnswer;
using wechat::pay::RefundsAnswer;

OrderNumber orderNumberOf(const Refund& refund)
{
    return refund.outTradeNo.isEmpty()
        ? OrderNumber{OrderNumberKind::TransactionId, refund.transactionId}
        : OrderNumber{OrderNumberKind::OutTradeNo, refund.outTradeNo};
}

bool isOfRefund(const OrderNumber& number)
{
    return number.kind == OrderNumberKind::RefundId || number.kind == OrderNumberKind::OutRefundNo;
}

/// WeChat has looked at this number and has nothing for it; another one may do.
bool isAboutNumber(const base::Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Input
        || (error.kind == ErrorKind::Api && !error.retryable);
}

} // namespace

void RunLookUp::prepare()
{
    onBook([numbers = m_numbers](const OrderBook& book) { return book.find(numbers); },
        [this](std::optional<OrderView> view) {
            m_known = std::move(view);
            m_knowsOrder = m_known.has_value();
            if (m_known)
                emit storedFound(*m_known);
            if (!m_known || lacksGoods(*m_known))
                search(m_numbers);
            openSession();
        });
}

void RunLookUp::abort()
{
    if (m_search)
        m_search->cancel();
}

void RunLookUp::search(const QList<OrderNumber>& numbers)
{
    m_isSearching = true;
    m_hasSearched = true;
    const QDate today = base::beijing::today(desk().environment.clock);
    auto* work = new BillWork<Archived>(this, desk().searchPool,
        [&environment = desk().environment, id = desk().account, today, numbers](
            const WorkScope& scope) {
            return findArchivedOrders({environment, id, today, &scope.cancelled}, numbers);
        });
    m_search = work;
    work->onFinished(this, [this, numbers](const Result<Archived>& found) {
        if (!isEnding())
            takeArchived(found, numbers);
    });
}

void RunLookUp::takeArchived(const Result<Archived>& found, const QList<OrderNumber>& numbers)
{
    if (!found)
        qCWarning(base::logServices) << "archive not searched" << base::toLogLine(found.error());
    KnownOrder known;
    for (const OrderNumber& number : numbers) {
        if (found && !known.order && known.refunds.isEmpty())
            known = found->value(domain::keyOf(number));
    }
    if (!known.order && known.refunds.isEmpty())
        return endSearch();
    onBook(
        [known](OrderBook& book) -> Result<OrderView> {
            if (const auto kept = book.keepArchived(known); !kept)
                return base::fail(kept.error());
            return book.viewOf(known);
        },
        [this, hasOrder = known.order.has_value()](const OrderView& view) {
            if (!m_knowsOrder)
                learn(view, hasOrder);
            endSearch();
        });
}

void RunLookUp::learn(const OrderView& view, bool hasOrder)
{
    m_known = view;
    m_knowsOrder = hasOrder;
    if (hasOrder && m_answer.order.outTradeNo.isEmpty())
        emit storedFound(view);
}

void RunLookUp::endSearch()
{
    m_isSearching = false;
    if (const auto next = std::exchange(m_afterSearch, {}))
        next();
}

void RunLookUp::whenSearched(std::function<void()> next)
{
    if (m_isSearching)
        m_afterSearch = std::move(next);
    else
        next();
}

/// What was found here stays shown, and is noted as a look-up of its own.
void RunLookUp::notConnected(const base::Error& error)
{
    whenSearched([this, error] {
        if (!m_knowsOrder)
            return fail(error);
        onBook(
            [number = m_numbers.first(), order = m_known->order.outTradeNo, ms = nowMs()](
                OrderBook& book) -> Result<net::Done> {
                const auto noted = book.note(number, order, ms);
                return noted ? Result<net::Done>(net::Done()) : base::fail(noted.error());
            },
            [this, error](net::Done) {
                desk().recentChanged();
                fail(error);
            });
    });
}

void RunLookUp::askNext()
{
    do {
        ++m_at;
    } while (m_at < m_numbers.size() && m_numbers.at(m_at).kind == OrderNumberKind::OpenId);
    if (m_at >= m_numbers.size())
        return exhausted();
    const OrderNumber& number = m_numbers.at(m_at);
    if (isOfRefund(number))
        askRefundNumber(number);
    else
        askOrder(number);
}

void RunLookUp::askOrder(const OrderNumber& number)
{
    ask(client().orders().find(number), [this](const Result<OrderAnswer>& answer) {
        if (answer)
            takeOrder(*answer);
        else
            tryNext(answer.error());
    });
}

void RunLookUp::askRefundNumber(const OrderNumber& number)
{
    if (const auto order = orderOf(number))
        return askOrder(*order);
    if (number.kind == OrderNumberKind::OutRefundNo) {
        return ask(
            client().refunds().find(number.value), [this](const Result<RefundAnswer>& answer) {
                if (!answer)
                    return tryNext(answer.error());
                askOrder(orderNumberOf(answer->refund));
            });
    }
    ask(client().refunds().ofOrder(number), [this](const Result<RefundsAnswer>& answer) {
        if (!answer)
            return tryNext(answer.error());
        if (answer->refunds.isEmpty())
            return askNext();
        askOrder(orderNumberOf(answer->refunds.first()));
    });
}

std::optional<OrderNumber> RunLookUp::orderOf(const OrderNumber& number) const
{
    if (!m_known)
        return std::nullopt;
    for (const Refund& refund : m_known->refunds) {
        if (refund.refundId == number.value || refund.outRefundNo == number.value)
            return orderNumberOf(refund);
    }
    return std::nullopt;
}

void RunLookUp::tryNext(const base::Error& error)
{
    if (!isAboutNumber(error))
        return notConnected(error);
    if (error.kind == ErrorKind::Api)
        m_refusal = error;
    askNext();
}

/// The archive knows refund numbers that v3 cannot be asked for.
void RunLookUp::exhausted()
{
    const auto isRefundId = [](const OrderNumber& number) {
        return number.kind == OrderNumberKind::RefundId;
    };
    const auto refundId = std::ranges::find_if(m_numbers, isRefundId);
    if (refundId == m_numbers.end() || m_hasTriedArchived)
        return giveUp();
    whenSearched([this, number = *refundId] {
        m_hasTriedArchived = true;
        if (const auto order = orderOf(number))
            askOrder(*order);
        else
            giveUp();
    });
}

void RunLookUp::giveUp()
{
    if (m_refusal)
        return fail(*m_refusal);
    const base::Error error = unknownOrder(m_numbers, account().name);
    if (m_numbers.isEmpty())
        return fail(error);
    onBook(
        [number = m_numbers.first(), ms = nowMs()](OrderBook& book) -> Result<net::Done> {
            const auto noted = book.note(number, {}, ms);
            return noted ? Result<net::Done>(net::Done()) : base::fail(noted.error());
        },
        [this, error](net::Done) {
            desk().recentChanged();
            fail(error);
        });
}

void RunLookUp::takeOrder(const OrderAnswer& answer)
{
    m_answer = answer;
    m_raw.append(answer.raw);
    keepAnswer(answer, [this](std::optional<OrderView> view) {
        if (view)
            m_known = std::move(view);
        desk().orderChanged(m_answer.order.outTradeNo);
        askRefunds();
    });
}

void RunLookUp::askRefunds()
{
    const bool mayHaveSome = m_known
        ? AskRefunds::mayHaveSome(m_answer.order, m_known->refunds, m_known->journal)
        : AskRefunds::mayHaveSome(m_answer.order, {}, {});
    if (!mayHaveSome) {
        m_told.isComplete = true;
        return endWithGoods();
    }
    auto* question = new AskRefunds(
        {desk().environment.clock, m_pace, session(), account().payMode, m_answer.order,
            [this](AskRefunds::Next next) { searchRefunds(std::move(next)); }},
        this);
    connect(question, &net::Job::progressChanged, this, &net::Job::progressChanged);
    ask(question, [this](const Result<ToldRefunds>& told) {
        // What was found of the order is worth showing, and that refunds may be missing.
        if (told)
            m_told = *told;
        m_raw += m_told.raw;
        endWithGoods();
    });
}

/// v3 lists no refunds: those that are known here are asked for, and the bills know more.
void RunLookUp::searchRefunds(AskRefunds::Next next)
{
    if (m_answer.order.state == domain::TradeState::Refunded && !m_hasSearched)
        search({AskRefunds::numberOf(m_answer.order)});
    whenSearched([this, next = std::move(next)] {
        // Read again: what the archive told came in beside what WeChat said.
        onBook(
            [number = m_answer.order.outTradeNo](const OrderBook& book) {
                return book.find({{OrderNumberKind::OutTradeNo, number}});
            },
            [this, next](std::optional<OrderView> view) {
                if (view)
                    m_known = std::move(view);
                next(m_known ? AskRefunds::numbersOf(m_known->refunds, m_known->journal)
                             : QStringList());
            });
    });
}

/// Bills tell what was bought, which WeChat does not. That is worth a moment, and no more.
void RunLookUp::endWithGoods()
{
    const auto endOnce = [this] {
        if (!isEnding() && !std::exchange(m_isAtEnd, true))
            end();
    };
    whenSearched(endOnce);
    if (m_isSearching)
        desk().environment.clock.callAfter(GoodsPatienceMs, this, endOnce);
}

void RunLookUp::end()
{
    const OrderNumber number = m_numbers.at(std::min(m_at, m_numbers.size() - 1));
    const QString outTradeNo = m_answer.order.outTradeNo;
    onBook(
        [refunds = m_told.refunds, number, outTradeNo, ms = nowMs()](
            OrderBook& book) -> Result<std::optional<OrderView>> {
            auto kept = book.keepRefunds(refunds, ms);
            if (kept)
                kept = book.note(number, outTradeNo, ms);
            if (!kept)
                return base::fail(kept.error());
            return book.find({{OrderNumberKind::OutTradeNo, outTradeNo}});
        },
        [this, outTradeNo](std::optional<OrderView> view) {
            desk().orderChanged(outTradeNo);
            desk().recentChanged();
            if (!view)
                return fail(unknownOrder(m_numbers, account().name));
            view->source = OrderView::Source::WeChat;
            view->raw = m_raw;
            view->requestId = m_answer.requestId;
            view->refundsComplete = m_told.isComplete;
            finish(*view);
        });
}

} // namespace wego::services
