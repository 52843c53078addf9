// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/shop.h"

#include "sandbox/goods.h"
#include "sandbox/mixing.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace wego::sandbox {

namespace {

// What a number is drawn for, so that the draws of one order do not hang together.
enum Purpose : quint64 {
    ForClosing = 1,
    ForCount,
    ForSecond,
    ForBasket,
    ForCustomer,
    ForCoupon,
    ForRefund,
    ForRefundDetail,
};

constexpr int DaysForRefunds = 7;

/// Trade by the hour: lunch, the afternoon, a quiet evening.
constexpr std::array<int, 24> WorkdayRhythm{
    0, 0, 0, 0, 0, 0, 0, 1, 3, 4, 6, 9, 13, 10, 9, 13, 12, 8, 7, 8, 6, 3, 1, 0};
constexpr std::array<int, 24> WeekendRhythm{
    0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 6, 8, 10, 11, 13, 15, 14, 11, 9, 10, 9, 5, 2, 0};
/// Monday first, in thousandths of an ordinary day.
constexpr std::array<int, 7> WeekRhythm{870, 900, 930, 970, 1080, 1190, 1130};

/// Takes a small number out of a large one and leaves the rest for the next.
int take(quint64& number, int bound)
{
    const auto wide = static_cast<quint64>(bound);
    const auto result = static_cast<int>(number % wide);
    number /= wide;
    return result;
}

const std::array<int, 24>& rhythmOf(QDate day)
{
    return day.dayOfWeek() >= 6 ? WeekendRhythm : WorkdayRhythm;
}

bool isPeak(QDate day)
{
    return day.month() == 11 && day.day() == 11;
}

int pickGoods(int number)
{
    const auto all = goods();
    for (int place = 0; place < static_cast<int>(all.size()); ++place) {
        number -= all[static_cast<size_t>(place)].weight;
        if (number < 0)
            return place;
    }
    return 0;
}

int goodsWeight()
{
    int sum = 0;
    for (const Goods& one : goods())
        sum += one.weight;
    return sum;
}

/// Half are JSAPI (mini program), a third are scanned at the till.
int pickTradeType(int percent)
{
    constexpr std::array<int, 4> upTo{52, 86, 94, 100};
    return static_cast<int>(std::upper_bound(upTo.begin(), upTo.end(), percent) - upTo.begin());
}

int pickQuantity(int percent, int fen)
{
    if (fen > 5000)
        return 1;
    return percent < 68 ? 1 : percent < 90 ? 2 : percent < 97 ? 3 : 6;
}

enum class RefundPlan { None, FullSameDay, PartialSameDay, FullLater, PartialLater, InTwoParts };

RefundPlan planFor(quint64 number)
{
    const auto permille = number % 1000;
    if (permille < 12)
        return RefundPlan::FullSameDay;
    if (permille < 17)
        return RefundPlan::PartialSameDay;
    if (permille < 21)
        return RefundPlan::FullLater;
    if (permille < 24)
        return RefundPlan::PartialLater;
    return permille < 26 ? RefundPlan::InTwoParts : RefundPlan::None;
}

bool isOnSameDay(RefundPlan plan)
{
    return plan != RefundPlan::FullLater && plan != RefundPlan::PartialLater;
}

bool isLater(RefundPlan plan)
{
    return !isOnSameDay(plan) || plan == RefundPlan::InTwoParts;
}

bool isPartial(RefundPlan plan)
{
    return plan != RefundPlan::FullSameDay && plan != RefundPlan::FullLater;
}

/// In whole jiao; all of it where that would be nothing.
std::int64_t partOf(std::int64_t total, int percent)
{
    const std::int64_t part = total * percent / 1000 * 10;
    return part == 0 ? total : part;
}

/// Coupons go back in proportion; what is cut off from the first part stays for the second.
void setAmounts(Refund& refund, std::int64_t first)
{
    const Order& order = refund.order;
    const std::int64_t settlement = first - first * order.noCashCoupon / order.total;
    const std::int64_t coupon = first * order.prefundedCoupon / order.total;
    const bool isRest = refund.part == 2;
    refund.amount = isRest ? order.total - first : first;
    refund.settlement = isRest ? order.settlement() - settlement : settlement;
    refund.prefundedCoupon = isRest ? order.prefundedCoupon - coupon : coupon;
}

} // namespace

Shop::Shop(quint32 seed, int ordersPerDay, QSet<QDate> openDays)
    : m_seed(seed)
    , m_ordersPerDay(std::clamp(ordersPerDay, 1, 1'000'000))
    , m_openDays(std::move(openDays))
{
}

quint64 Shop::draw(QDate day, int index, quint64 purpose) const
{
    const auto number = static_cast<quint64>(day.toJulianDay());
    const quint64 base = mix((quint64(m_seed) << 32) ^ number ^ (purpose << 56));
    return mix(base + static_cast<quint64>(index));
}

bool Shop::isOpen(QDate day) const
{
    return draw(day, 0, ForClosing) % 20 != 0 || isPeak(day) || m_openDays.contains(day);
}

int Shop::orderCount(QDate day) const
{
    if (!isOpen(day))
        return 0;
    std::int64_t permille = WeekRhythm[static_cast<size_t>(day.dayOfWeek() - 1)];
    permille += static_cast<std::int64_t>(draw(day, 0, ForCount) % 101) - 50;
    if (isPeak(day))
        permille *= 2;
    return static_cast<int>(std::max<std::int64_t>(1, m_ordersPerDay * permille / 1000));
}

int Shop::secondOf(QDate day, int index) const
{
    const auto& rhythm = rhythmOf(day);
    std::int64_t weight = 0;
    for (const int hour : rhythm)
        weight += hour;
    const auto jitter = static_cast<std::int64_t>(draw(day, index, ForSecond) & 0xFFFF);
    const std::int64_t count = std::int64_t(orderCount(day)) << 16;
    std::int64_t position = ((std::int64_t(index) << 16) + jitter) * weight * 3600 / count;
    for (size_t hour = 0; hour < rhythm.size(); ++hour) {
        const std::int64_t span = rhythm[hour] * 3600;
        if (position < span)
            return static_cast<int>(std::int64_t(hour) * 3600 + position / rhythm[hour]);
        position -= span;
    }
    return 86399;
}

void Shop::addCoupons(Order& order) const
{
    quint64 number = draw(order.day, order.index, ForCoupon);
    const int percent = take(number, 100);
    const auto size = std::int64_t(100) * (1 + take(number, 5));
    if (order.total < 1500 || percent >= 9)
        return;
    if (percent < 5 || percent == 8)
        order.prefundedCoupon = size;
    if (percent >= 5)
        order.noCashCoupon = size;
}

Order Shop::order(QDate day, int index) const
{
    static const int weight = goodsWeight();
    quint64 number = draw(day, index, ForBasket);
    Order order{.day = day, .index = index, .second = secondOf(day, index)};
    order.goods = pickGoods(take(number, weight));
    const int price = goods()[static_cast<size_t>(order.goods)].fen;
    order.total = std::int64_t(price) * pickQuantity(take(number, 100), price);
    order.branch = 1 + take(number, 6);
    order.tradeType = pickTradeType(take(number, 100));
    order.bank = take(number, static_cast<int>(banks().size()));
    order.attachment = take(number, static_cast<int>(attachments().size()));
    // Regulars come again: a third of the orders are theirs.
    const quint64 customer = draw(day, index, ForCustomer);
    order.customer = customer % 3 == 0 ? customer % 2000 : customer;
    addCoupons(order);
    return order;
}

void Shop::addRefundsOf(
    QDate paidOn, int index, qint64 daysLater, std::vector<Refund>& refunds) const
{
    const RefundPlan plan = planFor(draw(paidOn, index, ForRefund));
    if (plan == RefundPlan::None)
        return;
    quint64 number = draw(paidOn, index, ForRefundDetail);
    const int later = 1 + take(number, DaysForRefunds);
    if (daysLater == 0 ? !isOnSameDay(plan) : !isLater(plan) || daysLater != later)
        return;
    Refund refund{.order = order(paidOn, index), .day = paidOn.addDays(daysLater)};
    const std::int64_t total = refund.order.total;
    const int share = 30 + take(number, 40);
    const std::int64_t first = isPartial(plan) ? partOf(total, share) : total;
    refund.part = plan == RefundPlan::InTwoParts && daysLater > 0 ? 2 : 1;
    setAmounts(refund, first);
    if (refund.amount == 0)
        return;
    refund.second = daysLater == 0 ? std::min(86399, refund.order.second + 240 + take(number, 5400))
                                   : 9 * 3600 + take(number, 12 * 3600);
    refund.toBalance = take(number, 20) == 0;
    const bool processing = take(number, 12) == 0 || refund.second > 86300;
    refund.secondsToSuccess = processing ? 0 : 3 + take(number, 40);
    refunds.push_back(refund);
}

std::vector<Refund> Shop::refundsOf(QDate paidOn, int index) const
{
    std::vector<Refund> result;
    for (qint64 daysLater = 0; daysLater <= DaysForRefunds; ++daysLater) {
        if (isOpen(paidOn.addDays(daysLater)))
            addRefundsOf(paidOn, index, daysLater, result);
    }
    return result;
}

std::vector<Refund> Shop::refunds(QDate day) const
{
    std::vector<Refund> result;
    for (qint64 daysLater = 0; daysLater <= (isOpen(day) ? DaysForRefunds : -1); ++daysLater) {
        const QDate paidOn = day.addDays(-daysLater);
        const int count = orderCount(paidOn);
        for (int index = 0; index < count; ++index)
            addRefundsOf(paidOn, index, daysLater, result);
    }
    std::sort(result.begin(), result.end(), [](const Refund& a, const Refund& b) {
        return std::tuple(a.second, a.order.day, a.order.index)
            < std::tuple(b.second, b.order.day, b.order.index);
    });
    return result;
}

} // namespace wego::sandbox
