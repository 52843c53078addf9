// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/refunddesk.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "sandbox/orderdesk.h"
#include "sandbox/refundrates.h"
#include "sandbox/shopbook.h"
#include "sandbox/tradelog.h"
#include "sandbox/tradenumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

using base::Money;

namespace {

constexpr qint64 DayMs = 24 * 3600 * 1000LL;
constexpr qint64 RefundableMs = 365 * DayMs;
constexpr qint64 MonthMs = 30 * DayMs;
constexpr qint64 GapMs = 60 * 1000;
constexpr int MostRefunds = 50;

bool isEarlier(const TradeRefund& a, const TradeRefund& b)
{
    return std::pair(a.createdMs, a.refundId) < std::pair(b.createdMs, b.refundId);
}

Money refundedBy(const QList<TradeRefund>& refunds, qint64 nowMs)
{
    Money sum;
    for (const TradeRefund& refund : refunds) {
        if (refund.stateAt(nowMs) != RefundState::Closed)
            sum += refund.amount;
    }
    return sum;
}

/// What is still in a coupon.
Money leftOf(const TradeCoupon& coupon, const QList<TradeRefund>& before, qint64 nowMs)
{
    Money left = coupon.amount;
    for (const TradeRefund& refund : before) {
        for (const TradeCoupon& share : refund.coupons) {
            if (share.id == coupon.id && refund.stateAt(nowMs) != RefundState::Closed)
                left -= share.amount;
        }
    }
    return left;
}

/// The customer gets back in proportion, half up to the fen; the rest is the coupons'.
Money couponPart(Money amount, const TradeOrder& order)
{
    const std::int64_t total = order.total.fen();
    const std::int64_t customer = (2 * amount.fen() * order.byCustomer().fen() + total)
        / (2 * total);
    return amount - Money::fromFen(customer);
}

/// With the last refund of an order every coupon goes back as far as it is left.
QList<TradeCoupon> shares(
    Money amount, const TradeOrder& order, const QList<TradeRefund>& before, qint64 nowMs)
{
    const bool isLast = amount + refundedBy(before, nowMs) == order.total;
    const Money part = couponPart(amount, order);
    Money rest = part;
    QList<TradeCoupon> result;
    for (const TradeCoupon& coupon : order.coupons) {
        const Money left = leftOf(coupon, before, nowMs);
        const bool isLastCoupon = &coupon == &order.coupons.constLast();
        const Money share = isLastCoupon
            ? rest
            : Money::fromFen(part.fen() * coupon.amount.fen() / order.byCoupons().fen());
        const Money given = isLast ? left : std::min(share, left);
        rest -= given;
        if (!given.isZero())
            result.append({coupon.id, coupon.isNoCash, given});
    }
    return result;
}

} // namespace

RefundDesk::RefundDesk(OrderDesk& orders, const ShopBook& shop, RefundRates& rates,
    base::Clock& clock, TradeLog& log, qint64 delayMs)
    : m_orders(orders), m_shop(shop), m_rates(rates), m_clock(clock), m_log(log), m_delayMs(delayMs)
{
}

void RefundDesk::restore(const QJsonObject& object)
{
    const TradeRefund refund = refundFromJson(object);
    m_refunds.insert(refund.outRefundNo, refund);
    m_byRefundId.insert(refund.refundId, refund.outRefundNo);
    QStringList& numbers = m_byOrder[refund.outTradeNo];
    if (!numbers.contains(refund.outRefundNo))
        numbers.append(refund.outRefundNo);
}

void RefundDesk::keep(const TradeRefund& refund)
{
    const QJsonObject object = toJson(refund);
    restore(object);
    m_log.append({{u"refund"_s, object}, {u"balance"_s, qint64(m_balance.fen())}});
}

void RefundDesk::setBalance(Money balance)
{
    m_balance = balance;
    m_log.append({{u"balance"_s, qint64(balance.fen())}});
}

std::optional<TradeRefund> RefundDesk::byOutRefundNo(const QString& number) const
{
    const auto found = m_refunds.constFind(number);
    return found != m_refunds.cend() ? std::optional(*found) : m_shop.refundByOutRefundNo(number);
}

std::optional<TradeRefund> RefundDesk::byRefundId(const QString& number) const
{
    const auto found = m_byRefundId.constFind(number);
    return found != m_byRefundId.cend() ? std::optional(m_refunds.value(*found))
                                        : m_shop.refundByRefundId(number);
}

QList<TradeRefund> RefundDesk::ofOrder(const QString& outTradeNo) const
{
    QList<TradeRefund> all = m_shop.refundsOf(outTradeNo);
    for (const QString& number : m_byOrder.value(outTradeNo))
        all.append(m_refunds.value(number));
    std::sort(all.begin(), all.end(), isEarlier);
    return all;
}

QList<TradeRefund> RefundDesk::made() const
{
    QList<TradeRefund> all = m_refunds.values();
    std::sort(all.begin(), all.end(), isEarlier);
    return all;
}

bool RefundDesk::setState(const QString& outRefundNo, RefundState state)
{
    const auto found = m_refunds.constFind(outRefundNo);
    if (found == m_refunds.cend())
        return false;
    TradeRefund refund = *found;
    const bool wasClosed = refund.end == RefundState::Closed;
    refund.end = state;
    refund.endsMs = state == RefundState::Processing ? m_clock.nowMs() + DayMs : m_clock.nowMs();
    if (state == RefundState::Closed && !wasClosed)
        m_balance += refund.settlement();
    keep(refund);
    return true;
}

std::optional<TradeOrder> RefundDesk::orderOf(const RefundWish& wish) const
{
    auto order = wish.transactionId.isEmpty() ? m_orders.byOutTradeNo(wish.outTradeNo)
                                              : m_orders.byTransactionId(wish.transactionId);
    return order && order->state == PaymentState::Paid ? order : std::nullopt;
}

TradeResult<TradeRefund> RefundDesk::apply(const RefundWish& wish)
{
    const qint64 now = m_clock.nowMs();
    if (m_rates.hasTooManyRefused(now))
        return std::unexpected(TradeRefusal::TooManyMistakes);
    if (m_rates.isTooFast(now))
        return std::unexpected(TradeRefusal::TooFast);
    const auto order = orderOf(wish);
    TradeResult<TradeRefund> result = std::unexpected(wish.transactionId.isEmpty()
            ? TradeRefusal::RefundedOrderUnknown
            : TradeRefusal::TransactionUnknown);
    if (order) {
        m_rates.noteAttempt(order->outTradeNo, wish.outRefundNo, now);
        result = applyTo(*order, wish);
    }
    if (result)
        m_rates.noteAccepted(now);
    else if (wordsOf(result.error()).v3Status != 429)
        m_rates.noteRefused(now);
    return result;
}

TradeResult<TradeRefund> RefundDesk::applyTo(const TradeOrder& order, const RefundWish& wish)
{
    const qint64 now = m_clock.nowMs();
    if (const auto known = byOutRefundNo(wish.outRefundNo))
        return again(*known, order, wish);
    if (now - order.paidMs > MonthMs) {
        if (m_rates.isTooFastForOld(now))
            return std::unexpected(TradeRefusal::TooFastForOld);
        m_rates.noteOld(now);
    }
    const QList<TradeRefund> before = ofOrder(order.outTradeNo);
    if (const auto refusal = objection(order, wish, before))
        return std::unexpected(*refusal);
    return accept(order, wish, before);
}

TradeResult<TradeRefund> RefundDesk::again(
    const TradeRefund& known, const TradeOrder& order, const RefundWish& wish)
{
    if (known.outTradeNo != order.outTradeNo)
        return std::unexpected(TradeRefusal::RefundOfOtherOrder);
    if (known.amount != wish.amount || known.total != wish.total)
        return std::unexpected(TradeRefusal::RefundDiffers);
    TradeRefund refund = known;
    ++refund.applied;
    if (m_refunds.contains(known.outRefundNo))
        keep(refund);
    return refund;
}

std::optional<TradeRefusal> RefundDesk::objection(
    const TradeOrder& order, const RefundWish& wish, const QList<TradeRefund>& before) const
{
    const qint64 now = m_clock.nowMs();
    if (wish.total != order.total)
        return TradeRefusal::TotalDiffers;
    if (now - order.paidMs > RefundableMs)
        return TradeRefusal::TooOld;
    if (wish.amount > order.total - refundedBy(before, now))
        return TradeRefusal::MoreThanLeft;
    const auto open = std::count_if(before.begin(), before.end(),
        [now](const TradeRefund& each) { return each.stateAt(now) != RefundState::Closed; });
    if (open >= MostRefunds)
        return TradeRefusal::TooManyRefunds;
    if (!before.isEmpty() && now - before.constLast().createdMs < GapMs)
        return TradeRefusal::TooSoon;
    Money needed = wish.amount;
    for (const TradeCoupon& coupon : shares(wish.amount, order, before, now))
        needed -= coupon.isNoCash ? coupon.amount : Money();
    return needed > m_balance ? std::optional(TradeRefusal::NotEnough) : std::nullopt;
}

TradeRefund RefundDesk::accept(
    const TradeOrder& order, const RefundWish& wish, const QList<TradeRefund>& before)
{
    const qint64 now = m_clock.nowMs();
    TradeRefund refund{.outRefundNo = wish.outRefundNo,
        .outTradeNo = order.outTradeNo,
        .transactionId = order.transactionId,
        .amount = wish.amount,
        .total = order.total};
    refund.refundId = refundIdFor(
        base::beijing::today(m_clock), static_cast<quint64>(m_refunds.size()));
    refund.coupons = shares(wish.amount, order, before, now);
    refund.funds = wish.funds;
    refund.createdMs = now;
    refund.endsMs = now + m_delayMs;
    refund.end = wish.end;
    if (refund.end != RefundState::Closed)
        m_balance -= refund.settlement();
    keep(refund);
    return refund;
}

TradeResult<TradeRefund> RefundDesk::payOutAbnormal(
    const QString& refundId, const QString& outRefundNo)
{
    const auto known = byRefundId(refundId);
    if (!known || known->outRefundNo != outRefundNo)
        return std::unexpected(TradeRefusal::RefundUnknown);
    if (known->stateAt(m_clock.nowMs()) != RefundState::Abnormal)
        return std::unexpected(TradeRefusal::NotAbnormal);
    TradeRefund refund = *known;
    refund.end = RefundState::Succeeded;
    refund.endsMs = m_clock.nowMs() + m_delayMs;
    keep(refund);
    return refund;
}

} // namespace wego::sandbox
