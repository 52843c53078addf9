// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sandbox/traderecords.h"
#include "sandbox/traderefusal.h"

#include <QHash>

namespace wego::base {
class Clock;
}

namespace wego::sandbox {

class ShopBook;
class TradeLog;

/// What somebody pays with.
struct PaidWith {
    base::Money coupon = {};
    bool couponIsNoCash = false;
};

/// Orders: those that calls make, and those of the shop. NOTPAY, then paid or closed: by a call, or
/// when their time is over (seven days if the merchant does not say). Whether a paid one shows
/// REFUND, RefundDesk knows.
class OrderDesk {
public:
    /// Orders are paid by themselves after `autoPayMs`; not if it is negative.
    OrderDesk(const ShopBook& shop, base::Clock& clock, TradeLog& log, qint64 autoPayMs);

    /// One line of the log.
    void restore(const QJsonObject& order);
    [[nodiscard]] std::optional<TradeOrder> byOutTradeNo(const QString& number);
    /// Paid ones only.
    [[nodiscard]] std::optional<TradeOrder> byTransactionId(const QString& number);
    /// Makes `wish`, or makes it payable by new means if it is the same as before.
    TradeResult<TradeOrder> create(const TradeOrder& wish);
    /// One that is closed stays so: OrderClosed.
    TradeResult<void> close(const QString& outTradeNo);
    /// By out_trade_no, or by a code_url, which a later one of the same order has made useless.
    TradeResult<TradeOrder> pay(const QString& outTradeNoOrCodeUrl, const PaidWith& with);

private:
    /// A made one, as it is at this moment.
    TradeOrder* find(const QString& outTradeNo);
    void letTimePass(TradeOrder& order);
    void markPaid(TradeOrder& order, qint64 atMs, const PaidWith& with);
    void renew(TradeOrder& order);
    void keep(const TradeOrder& order);

    const ShopBook& m_shop;
    base::Clock& m_clock;
    TradeLog& m_log;
    qint64 m_autoPayMs;
    base::SystemRandom m_random;
    QHash<QString, TradeOrder> m_orders;     ///< by out_trade_no
    QHash<QString, QString> m_byTransaction; ///< to out_trade_no
};

} // namespace wego::sandbox
