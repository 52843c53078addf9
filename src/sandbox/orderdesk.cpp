// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/orderdesk.h"

#include "base/beijingtime.h"
#include "base/clock.h"
#include "sandbox/mixing.h"
#include "sandbox/shopbook.h"
#include "sandbox/tradelog.h"
#include "sandbox/tradenumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr qint64 DayMs = 24 * 3600 * 1000LL;
constexpr qint64 UsualLifeMs = 7 * DayMs;
constexpr qint64 LongestLifeMs = 15 * DayMs;
constexpr qint64 ShortestLifeMs = 60 * 1000;

} // namespace

OrderDesk::OrderDesk(const ShopBook& shop, base::Clock& clock, TradeLog& log, qint64 autoPayMs)
    : m_shop(shop), m_clock(clock), m_log(log), m_autoPayMs(autoPayMs)
{
}

void OrderDesk::restore(const QJsonObject& object)
{
    const TradeOrder order = orderFromJson(object);
    m_orders.insert(order.outTradeNo, order);
    if (!order.transactionId.isEmpty())
        m_byTransaction.insert(order.transactionId, order.outTradeNo);
}

void OrderDesk::keep(const TradeOrder& order)
{
    m_log.append({{u"order"_s, toJson(order)}});
}

void OrderDesk::markPaid(TradeOrder& order, qint64 atMs, const PaidWith& with)
{
    const auto count = static_cast<quint64>(m_byTransaction.size());
    const QDate day = base::beijing::fromMs(atMs).date();
    order.state = PaymentState::Paid;
    order.paidMs = atMs;
    order.transactionId = transactionIdFor(day, count);
    order.bank = u"OTHERS"_s;
    if (order.openId.isEmpty()) {
        QByteArray openId;
        appendOpenId(openId, mix(count) % 2000);
        order.openId = QString::fromLatin1(openId);
    }
    if (!with.coupon.isZero())
        order.coupons = {{(with.couponIsNoCash ? u"2"_s : u"1"_s) + order.transactionId.right(9),
            with.couponIsNoCash, with.coupon}};
    m_byTransaction.insert(order.transactionId, order.outTradeNo);
    keep(order);
}

void OrderDesk::letTimePass(TradeOrder& order)
{
    if (order.state != PaymentState::NotPaid)
        return;
    const qint64 now = m_clock.nowMs();
    const qint64 paidAt = order.createdMs + m_autoPayMs;
    if (m_autoPayMs >= 0 && paidAt <= now && paidAt < order.expiresMs) {
        markPaid(order, paidAt, {});
    } else if (order.expiresMs <= now) {
        order.state = PaymentState::Closed;
        keep(order);
    }
}

TradeOrder* OrderDesk::find(const QString& outTradeNo)
{
    const auto found = m_orders.find(outTradeNo);
    if (found == m_orders.end())
        return nullptr;
    letTimePass(*found);
    return &*found;
}

std::optional<TradeOrder> OrderDesk::byOutTradeNo(const QString& number)
{
    if (const TradeOrder* made = find(number))
        return *made;
    return m_shop.byOutTradeNo(number);
}

std::optional<TradeOrder> OrderDesk::byTransactionId(const QString& number)
{
    const auto made = m_byTransaction.constFind(number);
    if (made != m_byTransaction.cend())
        return m_orders.value(*made);
    return m_shop.byTransactionId(number);
}

void OrderDesk::renew(TradeOrder& order)
{
    const QDateTime now = base::beijing::now(m_clock);
    order.prepayId = u"wx"_s + now.toString(u"ddHHmmss"_s)
        + QString::fromLatin1(m_random.nonce(26)).toLower();
    if (order.tradeType == u"NATIVE")
        order.codeUrl = u"weixin://wxpay/bizpayurl?pr="_s + QString::fromLatin1(m_random.nonce(9));
}

TradeResult<TradeOrder> OrderDesk::create(const TradeOrder& wish)
{
    const auto known = byOutTradeNo(wish.outTradeNo);
    if (known && known->state == PaymentState::Paid)
        return std::unexpected(TradeRefusal::OrderPaid);
    if (known && known->state == PaymentState::Closed)
        return std::unexpected(TradeRefusal::OrderClosed);
    if (known && known->fingerprint != wish.fingerprint)
        return std::unexpected(TradeRefusal::NumberUsed);
    TradeOrder order = known.value_or(wish);
    if (!known) {
        const qint64 now = m_clock.nowMs();
        const qint64 life = wish.expiresMs == 0 ? UsualLifeMs : wish.expiresMs - now;
        order.createdMs = now;
        order.expiresMs = now + std::clamp(life, ShortestLifeMs, LongestLifeMs);
    }
    renew(order);
    m_orders.insert(order.outTradeNo, order);
    keep(order);
    return order;
}

TradeResult<void> OrderDesk::close(const QString& outTradeNo)
{
    const auto known = byOutTradeNo(outTradeNo);
    if (!known)
        return std::unexpected(TradeRefusal::OrderUnknown);
    if (known->state == PaymentState::Paid)
        return std::unexpected(TradeRefusal::OrderPaid);
    if (known->state == PaymentState::Closed)
        return std::unexpected(TradeRefusal::OrderClosed);
    TradeOrder& order = m_orders[outTradeNo];
    order.state = PaymentState::Closed;
    keep(order);
    return {};
}

TradeResult<TradeOrder> OrderDesk::pay(const QString& outTradeNoOrCodeUrl, const PaidWith& with)
{
    TradeOrder* order = find(outTradeNoOrCodeUrl);
    if (!order) {
        const auto shown = std::find_if(m_orders.begin(), m_orders.end(),
            [&](const TradeOrder& each) { return each.codeUrl == outTradeNoOrCodeUrl; });
        if (shown == m_orders.end() || outTradeNoOrCodeUrl.isEmpty())
            return std::unexpected(TradeRefusal::OrderUnknown);
        order = find(shown->outTradeNo);
    }
    if (order->state == PaymentState::Paid)
        return std::unexpected(TradeRefusal::OrderPaid);
    if (order->state == PaymentState::Closed)
        return std::unexpected(TradeRefusal::OrderClosed);
    if (with.coupon > order->total)
        return std::unexpected(TradeRefusal::MoreThanLeft);
    markPaid(*order, m_clock.nowMs(), with);
    return *order;
}

} // namespace wego::sandbox
