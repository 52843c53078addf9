// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orderbook.h"

#include "domain/bill.h"
#include "domain/refundurgency.h"
#include "services/environment.h"
#include "store/accountrepository.h"
#include "store/billrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::Order;
using domain::Refund;
using Found = Result<std::optional<OrderView>>;

std::unexpected<base::Error> accountError(const QString& code, const QString& account)
{
    return base::fail({base::ErrorKind::Input, code, {}, false, {}, {{u"account"_s, account}}});
}

OrderView::Source sourceFrom(store::OrderSource source)
{
    switch (source) {
    case store::OrderSource::WeChat:
        return OrderView::Source::Stored;
    case store::OrderSource::Bill:
        return OrderView::Source::Bill;
    case store::OrderSource::Made:
        return OrderView::Source::Made;
    }
    return OrderView::Source::Stored;
}

OrderView viewFrom(const store::OrderRecord& record)
{
    OrderView view;
    view.order = record.order;
    view.source = sourceFrom(record.source);
    view.knownMs = record.knownMs;
    view.requestId = record.requestId;
    if (!record.raw.isEmpty())
        view.raw.append(record.raw);
    return view;
}

/// When the bill of that day was made.
qint64 billMs(const QDateTime& time)
{
    return time.isValid() ? domain::billReadyAt(time.date()).toMSecsSinceEpoch() : 0;
}

/// When the last of the bills was made that tell of the order.
qint64 toldMs(const domain::KnownOrder& archived)
{
    qint64 ms = archived.order ? billMs(archived.order->paidAt) : 0;
    for (const Refund& refund : archived.refunds)
        ms = std::max(ms, billMs(refund.createdAt));
    return ms;
}

} // namespace

OrderBook::OrderBook(const Environment& environment, domain::Account account)
    : m_database(environment.database)
    , m_account(std::move(account))
    , m_orders(environment.database, m_account.mchid)
    , m_journal(environment.database, m_account.mchid)
{
}

Result<OrderBook> OrderBook::of(const Environment& environment, const domain::AccountId& account)
{
    const auto accounts = store::AccountRepository(environment.database).all();
    if (!accounts)
        return base::fail(accounts.error());
    const auto found = std::ranges::find(*accounts, account, &domain::Account::id);
    if (found == accounts->end())
        return accountError(u"wego.account-gone"_s, account.value);
    if (found->mchid.isEmpty())
        return accountError(u"wego.account-no-payments"_s, found->name);
    return OrderBook(environment, *found);
}

Found OrderBook::find(const QList<domain::OrderNumber>& numbers) const
{
    for (const domain::OrderNumber& number : numbers) {
        if (number.kind == domain::OrderNumberKind::OpenId)
            continue;
        const auto record = m_orders.find(number);
        if (!record)
            return base::fail(record.error());
        if (*record) {
            auto view = complete(viewFrom(**record));
            return view ? Found(std::move(*view)) : base::fail(view.error());
        }
    }
    return std::nullopt;
}

Result<OrderView> OrderBook::viewOf(const domain::KnownOrder& archived) const
{
    OrderView view;
    if (archived.order) {
        view.order = *archived.order;
    } else if (!archived.refunds.isEmpty()) {
        view.order.outTradeNo = archived.refunds.first().outTradeNo;
        view.order.transactionId = archived.refunds.first().transactionId;
    }
    view.refunds = archived.refunds;
    view.source = OrderView::Source::Bill;
    view.knownMs = toldMs(archived);
    return complete(std::move(view));
}

/// Adds what is known here beside the order itself.
Result<OrderView> OrderBook::complete(OrderView view) const
{
    auto whole = withRefunds(std::move(view));
    if (whole)
        whole->billDay = billDayOf(whole->order);
    return whole;
}

Result<OrderView> OrderBook::withRefunds(OrderView view) const
{
    const auto refunds = m_orders.refundsOf(view.order.outTradeNo);
    auto journal = m_journal.ofOrder(view.order.outTradeNo, view.order.transactionId);
    if (!refunds || !journal)
        return base::fail(!refunds ? refunds.error() : journal.error());
    for (const Refund& refund : *refunds) {
        const auto same = std::ranges::find(view.refunds, refund.outRefundNo, &Refund::outRefundNo);
        if (same == view.refunds.end())
            view.refunds.append(refund);
        else
            *same = refund;
    }
    std::ranges::sort(view.refunds, {},
        [](const Refund& refund) { return std::pair(refund.createdAt, refund.outRefundNo); });
    view.journal = std::move(*journal);
    view.refunded = domain::refundedSoFar(view.refunds, view.journal);
    view.refundable = domain::refundable(view.order, view.refunded);
    return view;
}

QDate OrderBook::billDayOf(const Order& order) const
{
    if (!order.paidAt.isValid())
        return {};
    const auto bill = store::BillRepository(m_database)
                          .find(m_account.id, order.paidAt.date(), domain::BillType::All);
    const bool isThere = bill && bill->has_value() && !(*bill)->noTrades;
    return isThere ? order.paidAt.date() : QDate();
}

Result<QList<RecentOrder>> OrderBook::recent(int limit) const
{
    const auto lookups = m_orders.lookups(m_account.id.value, limit);
    if (!lookups)
        return base::fail(lookups.error());
    QList<RecentOrder> all;
    for (const store::OrderLookup& lookup : *lookups) {
        const auto recent = recentFrom(lookup);
        if (!recent)
            return base::fail(recent.error());
        all.append(*recent);
    }
    return all;
}

Result<RecentOrder> OrderBook::recentFrom(const store::OrderLookup& lookup) const
{
    RecentOrder recent{lookup.number, lookup.atMs, {}};
    if (lookup.outTradeNo.isEmpty())
        return recent;
    const auto record = m_orders.find({domain::OrderNumberKind::OutTradeNo, lookup.outTradeNo});
    if (!record)
        return base::fail(record.error());
    if (!*record)
        return recent;
    const auto view = withRefunds(viewFrom(**record));
    if (!view)
        return base::fail(view.error());
    recent.order = view->order;
    recent.refunded = view->refunded;
    recent.refundState = domain::mostUrgent(view->refunds, view->journal);
    return recent;
}

Result<QList<Order>> OrderBook::ofPerson(const QString& openid, int limit) const
{
    const auto records = m_orders.ofPerson(openid, limit);
    if (!records)
        return base::fail(records.error());
    QList<Order> orders;
    for (const store::OrderRecord& record : *records)
        orders.append(record.order);
    return orders;
}

Result<void> OrderBook::keep(const store::OrderRecord& record)
{
    return m_orders.save(record);
}

Result<void> OrderBook::keepRefunds(const QList<Refund>& refunds, qint64 nowMs)
{
    return refunds.isEmpty() ? Result<void>() : m_orders.saveRefunds(refunds, nowMs);
}

Result<void> OrderBook::keepArchived(const domain::KnownOrder& archived)
{
    if (archived.order) {
        const auto kept = keep(
            {*archived.order, store::OrderSource::Bill, toldMs(archived), {}, {}});
        if (!kept)
            return kept;
    }
    // One by one, each as old as its bill: WeChat may have said something else since.
    for (const Refund& refund : archived.refunds) {
        const auto kept = keepRefunds({refund}, billMs(refund.createdAt));
        if (!kept)
            return kept;
    }
    return {};
}

Result<void> OrderBook::note(
    const domain::OrderNumber& number, const QString& outTradeNo, qint64 nowMs)
{
    return m_orders.noteLookup(m_account.id.value, {number, outTradeNo, nowMs});
}

Result<void> OrderBook::clearRecent()
{
    return m_orders.clearLookups(m_account.id.value);
}

base::Error unknownOrder(const QList<domain::OrderNumber>& numbers, const QString& account)
{
    QStringList kinds;
    for (const domain::OrderNumber& number : numbers)
        kinds.append(domain::toString(number.kind));
    return {base::ErrorKind::NotFound, u"wego.order-unknown"_s, {}, false, {},
        {{u"number"_s, numbers.isEmpty() ? QString() : numbers.first().value},
            {u"kinds"_s, kinds.join(u", "_s)}, {u"account"_s, account}}};
}

} // namespace wego::services
