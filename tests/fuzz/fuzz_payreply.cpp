// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the answer to a question about orders or refunds, by V2 or v3: read or refused, and
// no amount that is read is negative or beyond what anybody pays.
#include "wechat/pay/payvalues.h"
#include "wechat/pay/v2ordercodec.h"
#include "wechat/pay/v2refundcodec.h"
#include "wechat/pay/v3ordercodec.h"
#include "wechat/pay/v3refundcodec.h"

#include <cstdint>
#include <cstdlib>

using namespace wego;
using namespace wego::wechat::pay;

namespace {

void check(base::Money amount)
{
    if (amount.fen() < 0 || amount.fen() > LargestFen)
        std::abort();
}

void check(const std::optional<base::Money>& amount)
{
    check(amount.value_or(base::Money()));
}

void check(const QList<domain::Coupon>& coupons)
{
    for (const domain::Coupon& coupon : coupons)
        check(coupon.amount);
}

void check(const base::Result<domain::Order>& order)
{
    if (!order)
        return;
    check(order->total);
    check(order->settlement);
    check(order->payerTotal);
    check(order->coupons);
}

void check(const domain::Refund& refund)
{
    check(refund.amount);
    check(refund.total);
    check(refund.settlement);
    check(refund.payerAmount);
    check(refund.feeReturned);
    check(refund.coupons);
}

void check(const base::Result<domain::Refund>& refund)
{
    if (refund)
        check(*refund);
}

void check(const base::Result<domain::PreparedOrder>& order)
{
    if (order && order->h5Url.host().isEmpty())
        std::abort();
}

void readV2(const QByteArray& body)
{
    const auto fields = v2ParseXml(body);
    if (!fields)
        return;
    check(v2OrderOf(*fields));
    check(v2PreparedOf(*fields, domain::PayScene::H5));
    check(v2AcceptedRefundOf(*fields));
    if (const auto page = v2RefundPageOf(*fields))
        for (const domain::Refund& refund : page->refunds)
            check(refund);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readV2(body);
    check(v3OrderOf(body));
    check(v3RefundOf(body));
    check(v3PreparedOf(body, domain::PayScene::H5));
    return 0;
}
