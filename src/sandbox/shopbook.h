// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/traderecords.h"

#include <QDate>

#include <optional>

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

class BillDesk;
struct OrderPlace;

/// The shop's orders and refunds, which follow from the seed, as calls see them: by the numbers
/// that stand in the bills, and only once their time has come.
class ShopBook {
public:
    ShopBook(BillDesk& bills, const base::Clock& clock);

    [[nodiscard]] std::optional<TradeOrder> byOutTradeNo(const QString& number) const;
    [[nodiscard]] std::optional<TradeOrder> byTransactionId(const QString& number) const;
    /// Of the order with this out_trade_no, the first one first.
    [[nodiscard]] QList<TradeRefund> refundsOf(const QString& outTradeNo) const;
    [[nodiscard]] std::optional<TradeRefund> refundByOutRefundNo(const QString& number) const;
    [[nodiscard]] std::optional<TradeRefund> refundByRefundId(const QString& number) const;
    /// The first `most` of a day.
    [[nodiscard]] QList<TradeOrder> orders(QDate day, int most) const;

private:
    [[nodiscard]] std::optional<TradeOrder> at(const OrderPlace& place) const;
    [[nodiscard]] QList<TradeRefund> refundsAt(const OrderPlace& place) const;

    BillDesk& m_bills;
    const base::Clock& m_clock;
};

} // namespace wego::sandbox
