// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/traderecords.h"
#include "sandbox/traderefusal.h"

#include <QHash>
#include <QStringList>

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

class OrderDesk;
class RefundRates;
class ShopBook;
class TradeLog;

/// What a call for a refund says.
struct RefundWish {
    QString outRefundNo;
    QString outTradeNo = {}; ///< not looked at if there is a transactionId
    QString transactionId = {};
    base::Money amount = {};
    base::Money total = {};
    QString funds = {};
    RefundState end = RefundState::Succeeded; ///< what will become of it
};

/// Refunds: those that calls make, and those of the shop. One out_refund_no is one refund for ever;
/// asking again gives the same one. Accepted ones are processed for a while.
class RefundDesk {
public:
    RefundDesk(OrderDesk& orders, const ShopBook& shop, RefundRates& rates, base::Clock& clock,
        TradeLog& log, qint64 delayMs);

    /// One line of the log.
    void restore(const QJsonObject& refund);
    TradeResult<TradeRefund> apply(const RefundWish& wish);
    [[nodiscard]] std::optional<TradeRefund> byOutRefundNo(const QString& number) const;
    [[nodiscard]] std::optional<TradeRefund> byRefundId(const QString& number) const;
    /// The first one first.
    [[nodiscard]] QList<TradeRefund> ofOrder(const QString& outTradeNo) const;
    /// Those that calls made, by time.
    [[nodiscard]] QList<TradeRefund> made() const;
    /// False for a number that no call made.
    bool setState(const QString& outRefundNo, RefundState state);
    /// An abnormal one is paid out to a bank card.
    TradeResult<TradeRefund> payOutAbnormal(const QString& refundId, const QString& outRefundNo);

    [[nodiscard]] base::Money balance() const { return m_balance; }
    void setBalance(base::Money balance);

private:
    [[nodiscard]] std::optional<TradeOrder> orderOf(const RefundWish& wish) const;
    TradeResult<TradeRefund> applyTo(const TradeOrder& order, const RefundWish& wish);
    /// The same refund once more, or why it is another one.
    TradeResult<TradeRefund> again(
        const TradeRefund& known, const TradeOrder& order, const RefundWish& wish);
    [[nodiscard]] std::optional<TradeRefusal> objection(
        const TradeOrder& order, const RefundWish& wish, const QList<TradeRefund>& before) const;
    TradeRefund accept(
        const TradeOrder& order, const RefundWish& wish, const QList<TradeRefund>& before);
    void keep(const TradeRefund& refund);

    OrderDesk& m_orders;
    const ShopBook& m_shop;
    RefundRates& m_rates;
    base::Clock& m_clock;
    TradeLog& m_log;
    qint64 m_delayMs;
    base::Money m_balance;
    QHash<QString, TradeRefund> m_refunds; ///< by out_refund_no
    QHash<QString, QString> m_byRefundId;  ///< to out_refund_no
    QHash<QString, QStringList> m_byOrder; ///< out_trade_no to out_refund_no, by time
};

} // namespace wego::sandbox
