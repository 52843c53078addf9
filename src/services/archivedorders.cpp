// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/archivedorders.h"

#include "base/log.h"
#include "bills/rowlookup.h"
#include "services/archiveddays.h"
#include "services/billorders.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace wego::services {
namespace {

using base::Result;
using bills::BillTable;
using bills::Column;
using bills::RowKind;
using bills::WantedCells;
using domain::KnownOrder;
using domain::Order;
using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::Refund;

Column columnOf(OrderNumberKind kind)
{
    switch (kind) {
    case OrderNumberKind::TransactionId:
        return Column::TransactionId;
    case OrderNumberKind::OutTradeNo:
        return Column::OutTradeNo;
    case OrderNumberKind::RefundId:
        return Column::RefundId;
    case OrderNumberKind::OutRefundNo:
        return Column::OutRefundNo;
    case OrderNumberKind::OpenId:
        return Column::OpenId;
    }
    return Column::Unknown;
}

bool isOfRefund(OrderNumberKind kind)
{
    return kind == OrderNumberKind::RefundId || kind == OrderNumberKind::OutRefundNo;
}

/// The values that are wanted, with the bytes that they are.
class WantedNumbers {
public:
    void add(OrderNumberKind kind, const QString& value)
    {
        const QByteArray bytes = value.toUtf8();
        m_bytes.append(bytes);
        const Column column = columnOf(kind);
        auto cells = std::ranges::find(m_cells, column, &WantedCells::column);
        if (cells == m_cells.end())
            cells = m_cells.insert(cells, WantedCells{column, {}});
        cells->values.insert(bytes);
    }
    [[nodiscard]] const std::vector<WantedCells>& cells() const { return m_cells; }
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }

private:
    QByteArrayList m_bytes;
    std::vector<WantedCells> m_cells;
};

/// What the rows of one order told.
struct Sighting {
    std::optional<Order> order; ///< from the row of the payment
    QDate day;                  ///< of its bill
    bool isReversed = false;
    QList<Refund> refunds; ///< newest first, as they are met
};

/// Orders met in bills, by WeChat's number: every row has it.
class Sightings {
public:
    void add(const BillTable& table, qint64 row, QDate day)
    {
        if (table.kind(row) == RowKind::Refund) {
            const Refund refund = refundFromBill(table, row);
            m_orders[refund.transactionId].refunds.append(refund);
            m_byRefund.insert(refund.outRefundNo, refund.transactionId);
            m_byRefund.insert(refund.refundId, refund.transactionId);
            m_byOutTradeNo.insert(refund.outTradeNo, refund.transactionId);
            return;
        }
        Order order = orderFromBill(table, row);
        Sighting& sighting = m_orders[order.transactionId];
        m_byOutTradeNo.insert(order.outTradeNo, order.transactionId);
        if (table.kind(row) == RowKind::Reversal) {
            sighting.isReversed = true;
            return;
        }
        sighting.day = day;
        sighting.order = std::move(order);
    }

    [[nodiscard]] const Sighting* find(const OrderNumber& number) const
    {
        const auto found = m_orders.constFind(transactionId(number));
        return found == m_orders.constEnd() ? nullptr : &*found;
    }
    [[nodiscard]] bool hasPayment(const OrderNumber& number) const
    {
        const Sighting* sighting = find(number);
        return sighting && sighting->order;
    }
    [[nodiscard]] const QHash<QString, Sighting>& all() const { return m_orders; }

private:
    [[nodiscard]] QString transactionId(const OrderNumber& number) const
    {
        if (number.kind == OrderNumberKind::OutTradeNo)
            return m_byOutTradeNo.value(number.value);
        return isOfRefund(number.kind) ? m_byRefund.value(number.value) : number.value;
    }

    QHash<QString, Sighting> m_orders;
    QHash<QString, QString> m_byOutTradeNo;
    QHash<QString, QString> m_byRefund;
};

/// The order and its refunds as they fit together.
KnownOrder knownFrom(const Sighting& sighting)
{
    KnownOrder known{sighting.order, sighting.refunds, false, {}};
    std::ranges::sort(known.refunds, {},
        [](const Refund& refund) { return std::pair(refund.createdAt, refund.outRefundNo); });
    if (!known.order)
        return known;
    for (Refund& refund : known.refunds)
        refund.total = known.order->total;
    const bool isRefunded = std::ranges::any_of(
        known.refunds, [](const Refund& refund) { return domain::takesMoney(refund.status); });
    if (isRefunded)
        known.order->state = domain::TradeState::Refunded;
    if (sighting.isReversed)
        known.order->state = domain::TradeState::Reversed;
    return known;
}

/// Goes back through the days, collecting the rows wanted, until `isEnough()`.
template <typename Enough>
Result<void> collect(
    ArchivedDays& days, const WantedNumbers& wanted, Sightings& sightings, Enough isEnough)
{
    if (wanted.isEmpty())
        return {};
    return days.goBack([&](const BillTable& table, QDate day) -> Result<bool> {
        const auto rows = bills::findRows(table, wanted.cells(), days.cancelled());
        if (!rows)
            return base::fail(cancelledError());
        for (const std::uint32_t row : *rows)
            sightings.add(table, row, day);
        return isEnough();
    });
}

/// The orders that refund numbers belong to. They have a search of their own, because a later
/// refund of the same order is met before the number that leads to it.
Result<QHash<QString, OrderNumber>> ordersOfRefunds(
    ArchivedDays& days, const QList<OrderNumber>& numbers)
{
    QHash<QString, OrderNumber> orders;
    WantedNumbers wanted;
    QList<OrderNumber> left;
    for (const OrderNumber& number : numbers) {
        if (!isOfRefund(number.kind))
            continue;
        wanted.add(number.kind, number.value);
        left.append(number);
    }
    if (left.isEmpty())
        return orders;
    Sightings sightings;
    const auto collected = collect(days, wanted, sightings, [&] {
        left.removeIf([&](const OrderNumber& number) { return sightings.find(number); });
        return left.isEmpty();
    });
    if (!collected)
        return base::fail(collected.error());
    for (const OrderNumber& number : numbers) {
        const Sighting* sighting = isOfRefund(number.kind) ? sightings.find(number) : nullptr;
        if (sighting) {
            orders.insert(domain::keyOf(number),
                {OrderNumberKind::TransactionId, sighting->refunds.first().transactionId});
        }
    }
    return orders;
}

QDate hintOf(const OrderNumber& number)
{
    return number.kind == OrderNumberKind::TransactionId
        ? domain::dayInside(number.value).value_or(QDate())
        : QDate();
}

KnownOrder answerFor(
    const OrderNumber& number, const Sightings& sightings, const ArchivedDays& days)
{
    const Sighting* sighting = sightings.find(number);
    KnownOrder known = sighting ? knownFrom(*sighting) : KnownOrder();
    if (known.order) {
        known.missingDay = days.firstMissing(sighting->day);
        known.isComplete = !known.missingDay.isValid();
        return known;
    }
    const QDate gap = days.firstMissing(hintOf(number));
    known.missingDay = gap.isValid() ? gap : days.today();
    return known;
}

} // namespace

Result<QHash<QString, KnownOrder>> findArchivedOrders(
    const ArchiveSearch& search, const QList<OrderNumber>& numbers)
{
    auto days = ArchivedDays::of(search);
    if (!days)
        return base::fail(days.error());
    const auto ofRefunds = ordersOfRefunds(*days, numbers);
    if (!ofRefunds)
        return base::fail(ofRefunds.error());
    QHash<QString, OrderNumber> orders;
    WantedNumbers wanted;
    QList<OrderNumber> left;
    for (const OrderNumber& number : numbers) {
        const OrderNumber order = ofRefunds->value(domain::keyOf(number), number);
        orders.insert(domain::keyOf(number), order);
        if (isOfRefund(order.kind) || order.kind == OrderNumberKind::OpenId)
            continue;
        wanted.add(order.kind, order.value);
        left.append(order);
    }
    Sightings sightings;
    const auto collected = collect(*days, wanted, sightings, [&] {
        left.removeIf([&](const OrderNumber& number) { return sightings.hasPayment(number); });
        return left.isEmpty();
    });
    if (!collected)
        return base::fail(collected.error());
    QHash<QString, KnownOrder> known;
    for (const auto& [key, number] : orders.asKeyValueRange())
        known.insert(key, answerFor(number, sightings, *days));
    return known;
}

Result<QList<Order>> findArchivedOrdersOf(
    const ArchiveSearch& search, const QString& openid, int limit)
{
    auto days = ArchivedDays::of(search);
    if (!days)
        return base::fail(days.error());
    WantedNumbers wanted;
    wanted.add(OrderNumberKind::OpenId, openid);
    Sightings sightings;
    const auto collected = collect(*days, wanted, sightings, [&] {
        return std::ranges::count_if(sightings.all(), [](const Sighting& sighting) {
            return sighting.order.has_value();
        }) >= limit;
    });
    if (!collected)
        return base::fail(collected.error());
    QList<Order> orders;
    for (const Sighting& sighting : sightings.all()) {
        if (sighting.order)
            orders.append(*knownFrom(sighting).order);
    }
    std::ranges::sort(orders, std::ranges::greater(), &Order::paidAt);
    return orders.first(std::min<qsizetype>(orders.size(), limit));
}

} // namespace wego::services
