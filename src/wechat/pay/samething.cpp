// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/samething.h"

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;
using domain::OrderNumber;
using domain::OrderNumberKind;

namespace {

bool agrees(const QString& said, const QString& known)
{
    return said.isEmpty() || known.isEmpty() || said == known;
}

} // namespace

bool namesOrder(const OrderNumber& number)
{
    const bool isOrder = number.kind == OrderNumberKind::TransactionId
        || number.kind == OrderNumberKind::OutTradeNo;
    return isOrder && !number.value.isEmpty();
}

base::Error notAnOrderNumber(const OrderNumber& number)
{
    return {base::ErrorKind::Input, u"wego.not-an-order-number"_s, {}, false, {},
        {{u"kind"_s, domain::toString(number.kind)}}};
}

bool isAbout(const domain::Order& order, const OrderNumber& number)
{
    return number.value
        == (number.kind == OrderNumberKind::TransactionId ? order.transactionId : order.outTradeNo);
}

bool isAbout(const domain::Refund& refund, const OrderNumber& number)
{
    switch (number.kind) {
    case OrderNumberKind::TransactionId:
        return refund.transactionId == number.value;
    case OrderNumberKind::OutTradeNo:
        return refund.outTradeNo == number.value;
    case OrderNumberKind::RefundId:
        return refund.refundId == number.value;
    case OrderNumberKind::OutRefundNo:
        return refund.outRefundNo == number.value;
    case OrderNumberKind::OpenId:
        break;
    }
    return false;
}

bool isAbout(const domain::Refund& refund, const domain::RefundOrder& order)
{
    return refund.outRefundNo == order.outRefundNo && refund.amount == order.amount
        && agrees(refund.outTradeNo, order.outTradeNo)
        && agrees(refund.transactionId, order.transactionId);
}

} // namespace wego::wechat::pay
