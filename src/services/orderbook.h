// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundplan.h"
#include "services/orders.h"
#include "store/orderrepository.h"
#include "store/refundjournal.h"

#include <optional>

namespace wego::services {

/// What is known here of one account's orders, without the archive. Reads and writes the store at
/// once: worker threads only.
class OrderBook {
public:
    /// Input "wego.account-gone" (fact: account) or "wego.account-no-payments" (fact: account).
    static base::Result<OrderBook> of(
        const Environment& environment, const domain::AccountId& account);

    [[nodiscard]] const domain::Account& account() const { return m_account; }

    /// The first of the numbers that is known.
    [[nodiscard]] base::Result<std::optional<OrderView>> find(
        const QList<domain::OrderNumber>& numbers) const;
    /// What a bill tells of an order, with what the journal has of it. Without the payment's bill
    /// only the numbers of the order are known.
    [[nodiscard]] base::Result<OrderView> viewOf(const domain::KnownOrder& archived) const;

    [[nodiscard]] base::Result<QList<RecentOrder>> recent(int limit) const;
    [[nodiscard]] base::Result<QList<domain::Order>> ofPerson(
        const QString& openid, int limit) const;

    base::Result<void> keep(const store::OrderRecord& record);
    base::Result<void> keepRefunds(const QList<domain::Refund>& refunds, qint64 nowMs);
    /// As known when its bills were made.
    base::Result<void> keepArchived(const domain::KnownOrder& archived);
    /// That it was looked up; `outTradeNo` is empty if there is no such order.
    base::Result<void> note(
        const domain::OrderNumber& number, const QString& outTradeNo, qint64 nowMs);
    base::Result<void> clearRecent();

private:
    OrderBook(const Environment& environment, domain::Account account);
    [[nodiscard]] base::Result<OrderView> complete(OrderView view) const;
    [[nodiscard]] base::Result<OrderView> withRefunds(OrderView view) const;
    [[nodiscard]] base::Result<RecentOrder> recentFrom(const store::OrderLookup& lookup) const;
    [[nodiscard]] QDate billDayOf(const domain::Order& order) const;

    store::Database& m_database;
    domain::Account m_account;
    store::OrderRepository m_orders;
    store::RefundJournal m_journal;
};

/// NotFound "wego.order-unknown": which number, tried as what, in which account.
base::Error unknownOrder(const QList<domain::OrderNumber>& numbers, const QString& account);

} // namespace wego::services
