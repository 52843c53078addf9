// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSet>

#include <cstdint>
#include <vector>

namespace wego::sandbox {

/// A paid order. Amounts in fen; `second` counts from Beijing midnight.
struct Order {
    QDate day;
    int index = 0; ///< within its day, in the order of time
    int second = 0;
    int branch = 1; ///< 1 to 6
    int goods = 0;  ///< place in goods()
    int bank = 0;
    int attachment = 0;
    int tradeType = 0; ///< place in tradeTypes()
    quint64 customer = 0;
    std::int64_t total = 0;
    std::int64_t prefundedCoupon = 0;
    std::int64_t noCashCoupon = 0;

    /// What WeChat settles: without the coupons that nobody funded.
    [[nodiscard]] std::int64_t settlement() const { return total - noCashCoupon; }
};

/// A refund that WeChat accepted, of an order of the same or an earlier day.
struct Refund {
    Order order;
    QDate day;
    int second = 0;
    int part = 1; ///< 1 or 2
    std::int64_t amount = 0;
    std::int64_t settlement = 0; ///< without its share of no-cash coupons
    std::int64_t prefundedCoupon = 0;
    bool toBalance = false;
    int secondsToSuccess = 0; ///< 0: still processing when the bill is made
};

/// 0.60 % of the settled amount, half up to the fen.
constexpr std::int64_t feeFor(std::int64_t settlementFen)
{
    return (settlementFen * 6 + 500) / 1000;
}

/// The trade of the chain 青禾茶铺 with six branches: everything follows from the seed and the day,
/// and any order can be asked for by itself, so that a day of a million needs no memory.
class Shop {
public:
    /// `openDays` have trade whatever the seed says.
    Shop(quint32 seed, int ordersPerDay, QSet<QDate> openDays = {});

    /// About one day in twenty has no trade at all.
    [[nodiscard]] bool isOpen(QDate day) const;
    [[nodiscard]] int orderCount(QDate day) const;
    [[nodiscard]] Order order(QDate day, int index) const;
    /// By time. Scans the orders of the days whose refunds can fall on this one.
    [[nodiscard]] std::vector<Refund> refunds(QDate day) const;
    /// All of one order, the first one first.
    [[nodiscard]] std::vector<Refund> refundsOf(QDate paidOn, int index) const;

    /// Any number that is the same for the same seed, day and index.
    [[nodiscard]] quint64 draw(QDate day, int index, quint64 purpose) const;

private:
    [[nodiscard]] int secondOf(QDate day, int index) const;
    void addCoupons(Order& order) const;
    void addRefundsOf(
        QDate paidOn, int index, qint64 daysLater, std::vector<Refund>& refunds) const;

    quint32 m_seed;
    int m_ordersPerDay;
    QSet<QDate> m_openDays;
};

} // namespace wego::sandbox
