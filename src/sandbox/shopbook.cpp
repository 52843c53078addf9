// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/shopbook.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "sandbox/billdesk.h"
#include "sandbox/goods.h"
#include "sandbox/tradenumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

using base::Money;

namespace {

constexpr qint64 PrepareMs = 20'000;

qint64 momentOf(QDate day, int second)
{
    return base::beijing::startOfDay(day).toMSecsSinceEpoch() + qint64(second) * 1000;
}

QByteArray compact(QDate day)
{
    return day.toString(u"yyyyMMdd").toLatin1();
}

QString textOf(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

/// Nothing of a sort that paid nothing.
QList<TradeCoupon> coupons(
    const QString& transactionId, std::int64_t prefunded, std::int64_t noCash)
{
    QList<TradeCoupon> list;
    if (prefunded != 0)
        list.append({u"1"_s + transactionId.right(9), false, Money::fromFen(prefunded)});
    if (noCash != 0)
        list.append({u"2"_s + transactionId.right(9), true, Money::fromFen(noCash)});
    return list;
}

TradeOrder toTrade(const Order& source)
{
    const QByteArray day = compact(source.day);
    QByteArray outTradeNo;
    QByteArray transactionId;
    QByteArray openId;
    appendOutTradeNo(outTradeNo, source, day);
    appendTransactionId(transactionId, source, day);
    appendOpenId(openId, source.customer);
    TradeOrder order{.outTradeNo = QString::fromLatin1(outTradeNo),
        .transactionId = QString::fromLatin1(transactionId),
        .state = PaymentState::Paid};
    order.tradeType = textOf(tradeTypes()[size_t(source.tradeType)]);
    order.goods = textOf(goods()[size_t(source.goods)].name);
    order.attach = textOf(attachments()[size_t(source.attachment)]);
    order.device = u"%1"_s.arg(source.branch, 2, 10, QLatin1Char('0'));
    order.bank = textOf(banks()[size_t(source.bank)]);
    order.openId = QString::fromLatin1(openId);
    order.total = Money::fromFen(source.total);
    order.coupons = coupons(order.transactionId, source.prefundedCoupon, source.noCashCoupon);
    order.paidMs = momentOf(source.day, source.second);
    order.createdMs = order.paidMs - PrepareMs;
    return order;
}

/// WeChat makes a day's bills from nine in the morning; what it calls "processing" there is done
/// at noon.
qint64 endOf(const Refund& refund)
{
    if (refund.secondsToSuccess > 0)
        return momentOf(refund.day, refund.second + refund.secondsToSuccess);
    return momentOf(refund.day.addDays(1), 12 * 3600);
}

TradeRefund toTrade(const Refund& source, const TradeOrder& order)
{
    QByteArray outRefundNo;
    QByteArray refundId;
    appendOutRefundNo(outRefundNo, source, compact(source.order.day));
    appendRefundId(refundId, source, compact(source.day));
    TradeRefund refund{.outRefundNo = QString::fromLatin1(outRefundNo),
        .refundId = QString::fromLatin1(refundId),
        .outTradeNo = order.outTradeNo,
        .transactionId = order.transactionId,
        .amount = Money::fromFen(source.amount),
        .total = order.total};
    refund.coupons = coupons(
        order.transactionId, source.prefundedCoupon, source.amount - source.settlement);
    refund.toBalance = source.toBalance;
    refund.createdMs = momentOf(source.day, source.second);
    refund.endsMs = endOf(source);
    return refund;
}

} // namespace

ShopBook::ShopBook(BillDesk& bills, const base::Clock& clock) : m_bills(bills), m_clock(clock)
{
}

std::optional<TradeOrder> ShopBook::at(const OrderPlace& place) const
{
    const auto shop = m_bills.shop();
    if (place.index >= shop->orderCount(place.day))
        return {};
    const TradeOrder order = toTrade(shop->order(place.day, place.index));
    return order.paidMs <= m_clock.nowMs() ? std::optional(order) : std::nullopt;
}

std::optional<TradeOrder> ShopBook::byOutTradeNo(const QString& number) const
{
    const auto place = placeOfOutTradeNo(number);
    auto order = place ? at(*place) : std::nullopt;
    return order && order->outTradeNo == number ? order : std::nullopt;
}

std::optional<TradeOrder> ShopBook::byTransactionId(const QString& number) const
{
    const auto place = placeOfTransactionId(number);
    auto order = place ? at(*place) : std::nullopt;
    return order && order->transactionId == number ? order : std::nullopt;
}

QList<TradeRefund> ShopBook::refundsAt(const OrderPlace& place) const
{
    QList<TradeRefund> result;
    const auto order = at(place);
    if (!order)
        return result;
    for (const Refund& refund : m_bills.shop()->refundsOf(place.day, place.index)) {
        const TradeRefund known = toTrade(refund, *order);
        if (known.createdMs <= m_clock.nowMs())
            result.append(known);
    }
    return result;
}

QList<TradeRefund> ShopBook::refundsOf(const QString& outTradeNo) const
{
    const auto place = placeOfOutTradeNo(outTradeNo);
    return place && byOutTradeNo(outTradeNo) ? refundsAt(*place) : QList<TradeRefund>();
}

std::optional<TradeRefund> ShopBook::refundByOutRefundNo(const QString& number) const
{
    const auto place = placeOfOutRefundNo(number);
    const auto all = place ? refundsAt(*place) : QList<TradeRefund>();
    const auto found = std::find_if(all.begin(), all.end(),
        [&number](const TradeRefund& refund) { return refund.outRefundNo == number; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<TradeRefund> ShopBook::refundByRefundId(const QString& number) const
{
    const auto place = placeOfRefundId(number);
    const auto all = place ? refundsAt(*place) : QList<TradeRefund>();
    const auto found = std::find_if(all.begin(), all.end(),
        [&number](const TradeRefund& refund) { return refund.refundId == number; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QList<TradeOrder> ShopBook::orders(QDate day, int most) const
{
    QList<TradeOrder> result;
    const int count = std::min(most, m_bills.shop()->orderCount(day));
    for (int index = 0; index < count; ++index) {
        if (const auto order = at({day, index}))
            result.append(*order);
    }
    return result;
}

} // namespace wego::sandbox
