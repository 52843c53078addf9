// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ordermerge.h"

#include <algorithm>
#include <optional>

namespace wego::store {
namespace {

using domain::Order;
using domain::Refund;
using domain::RefundStatus;
using domain::TradeState;

bool isKnown(const QString& text)
{
    return !text.isEmpty();
}

bool isKnown(const QByteArray& bytes)
{
    return !bytes.isEmpty();
}

bool isKnown(base::Money amount)
{
    return !amount.isZero();
}

bool isKnown(const std::optional<base::Money>& amount)
{
    return amount.has_value();
}

bool isKnown(const QDateTime& time)
{
    return time.isValid();
}

bool isKnown(const QList<domain::Coupon>& coupons)
{
    return !coupons.isEmpty();
}

/// Takes fields over from what was told: all that it knows if it is better, else only those that
/// were not known.
class Filler {
public:
    explicit Filler(bool isBetter) : m_isBetter(isBetter) { }

    template <typename T> void operator()(T& known, const T& told) const
    {
        if (isKnown(told) && (m_isBetter || !isKnown(known)))
            known = told;
    }

private:
    bool m_isBetter;
};

int rank(OrderSource source)
{
    switch (source) {
    case OrderSource::WeChat:
        return 2;
    case OrderSource::Bill:
        return 1;
    case OrderSource::Made:
        break;
    }
    return 0;
}

/// How far along the life of an order a state is.
int progress(TradeState state)
{
    switch (state) {
    case TradeState::Unknown:
        return 0;
    case TradeState::NotPaid:
    case TradeState::Paying:
    case TradeState::Accepted:
        return 1;
    case TradeState::Closed:
    case TradeState::Failed:
        return 2;
    case TradeState::Paid:
        return 3;
    case TradeState::Refunded:
    case TradeState::Reversed:
        break;
    }
    return 4;
}

bool hasEnded(RefundStatus status)
{
    return status == RefundStatus::Succeeded || status == RefundStatus::Closed;
}

bool isBetter(const OrderRecord& told, const OrderRecord& known)
{
    const int difference = rank(told.source) - rank(known.source);
    return difference > 0 || (difference == 0 && told.knownMs >= known.knownMs);
}

bool changesState(const OrderRecord& told, const OrderRecord& known)
{
    const bool isNewer = told.knownMs >= known.knownMs;
    const bool isForward = progress(told.order.state) > progress(known.order.state);
    if (told.order.state == TradeState::Unknown)
        return false;
    if (told.source == OrderSource::WeChat)
        return isNewer || isForward;
    return isForward && (isNewer || known.source != OrderSource::WeChat);
}

bool changesStatus(const RefundRow& told, const RefundRow& known)
{
    const RefundStatus from = known.refund.status;
    const RefundStatus to = told.refund.status;
    if (to == RefundStatus::Unknown || from == RefundStatus::Unknown)
        return to != RefundStatus::Unknown;
    if (told.knownMs < known.knownMs)
        return !hasEnded(from) && hasEnded(to);
    return !hasEnded(from) || to != RefundStatus::Processing;
}

void fill(const Filler& take, Order& known, const Order& told)
{
    take(known.appId, told.appId);
    take(known.mchid, told.mchid);
    take(known.outTradeNo, told.outTradeNo);
    take(known.transactionId, told.transactionId);
    take(known.tradeType, told.tradeType);
    take(known.bankType, told.bankType);
    take(known.openid, told.openid);
    take(known.goods, told.goods);
    take(known.attach, told.attach);
    take(known.deviceId, told.deviceId);
    take(known.total, told.total);
    take(known.settlement, told.settlement);
    take(known.payerTotal, told.payerTotal);
    take(known.coupons, told.coupons);
    take(known.createdAt, told.createdAt);
    take(known.paidAt, told.paidAt);
    take(known.expiresAt, told.expiresAt);
}

void fill(const Filler& take, Refund& known, const Refund& told)
{
    take(known.outRefundNo, told.outRefundNo);
    take(known.refundId, told.refundId);
    take(known.outTradeNo, told.outTradeNo);
    take(known.transactionId, told.transactionId);
    take(known.amount, told.amount);
    take(known.total, told.total);
    take(known.settlement, told.settlement);
    take(known.payerAmount, told.payerAmount);
    take(known.feeReturned, told.feeReturned);
    take(known.coupons, told.coupons);
    take(known.channel, told.channel);
    take(known.receiver, told.receiver);
    take(known.fundsAccount, told.fundsAccount);
    take(known.reason, told.reason);
    take(known.createdAt, told.createdAt);
    take(known.succeededAt, told.succeededAt);
}

/// WeChat's words belong to their state.
void move(Order& known, const Order& told)
{
    if (known.state != told.state || !told.stateText.isEmpty())
        known.stateText = told.stateText;
    known.state = told.state;
}

} // namespace

OrderRow merged(const OrderRow& known, const OrderRow& told)
{
    OrderRow result = known;
    result.isMade = known.isMade || told.isMade;
    const bool better = isBetter(told.record, known.record);
    const bool moves = changesState(told.record, known.record);
    const Filler take(better);
    fill(take, result.record.order, told.record.order);
    take(result.record.raw, told.record.raw);
    take(result.record.requestId, told.record.requestId);
    if (moves)
        move(result.record.order, told.record.order);
    if (better || moves) {
        const bool isSame = told.record.source == known.record.source;
        result.record.source = told.record.source;
        result.record.knownMs = isSame ? std::max(known.record.knownMs, told.record.knownMs)
                                       : told.record.knownMs;
    }
    return result;
}

RefundRow merged(const RefundRow& known, const RefundRow& told)
{
    RefundRow result = known;
    fill(Filler(told.knownMs >= known.knownMs), result.refund, told.refund);
    if (changesStatus(told, known))
        result.refund.status = told.refund.status;
    result.knownMs = std::max(known.knownMs, told.knownMs);
    return result;
}

} // namespace wego::store
