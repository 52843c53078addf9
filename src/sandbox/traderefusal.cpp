// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/traderefusal.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

using enum TradeRefusal;

constexpr std::array Words{
    RefusalWords{OrderUnknown, "ORDERNOTEXIST"_L1, 404, "ORDER_NOT_EXIST"_L1, u"订单不存在"},
    RefusalWords{OrderPaid, "ORDERPAID"_L1, 400, "ORDER_PAID"_L1, u"该订单已支付"},
    RefusalWords{OrderClosed, "ORDERCLOSED"_L1, 400, "ORDER_CLOSED"_L1, u"该订单已关闭"},
    RefusalWords{
        NumberUsed, "OUT_TRADE_NO_USED"_L1, 403, "OUT_TRADE_NO_USED"_L1, u"201 商户订单号重复"},
    RefusalWords{TransactionUnknown, "INVALID_TRANSACTIONID"_L1, 404, "RESOURCE_NOT_EXISTS"_L1,
        u"订单不存在，请检查微信订单号"},
    RefusalWords{
        RefundedOrderUnknown, "ORDERNOTEXIST"_L1, 404, "RESOURCE_NOT_EXISTS"_L1, u"订单不存在"},
    RefusalWords{
        RefundUnknown, "REFUNDNOTEXIST"_L1, 404, "RESOURCE_NOT_EXISTS"_L1, u"退款单不存在"},
    RefusalWords{RefundOfOtherOrder, "INVALID_REQUEST"_L1, 400, "INVALID_REQUEST"_L1,
        u"支付单号校验不一致，请核实后再试"},
    RefusalWords{RefundDiffers, "REFUND_FEE_MISMATCH"_L1, 400, "INVALID_REQUEST"_L1,
        u"订单金额或退款金额与之前请求不一致，请核实后再试"},
    RefusalWords{TotalDiffers, "REFUND_FEE_MISMATCH"_L1, 400, "INVALID_REQUEST"_L1,
        u"订单金额与实际不一致，请核实后再试"},
    RefusalWords{MoreThanLeft, "REFUND_FEE_MISMATCH"_L1, 400, "INVALID_REQUEST"_L1,
        u"退款金额大于订单可退金额，请核实后再试"},
    RefusalWords{
        TooManyRefunds, "ERROR"_L1, 400, "INVALID_REQUEST"_L1, u"一笔订单部分退款不能超过50次"},
    RefusalWords{
        TooOld, "TRADE_OVERDUE"_L1, 400, "INVALID_REQUEST"_L1, u"订单已超过一年，不能发起退款"},
    RefusalWords{TooSoon, "FREQUENCY_LIMITED"_L1, 429, "FREQUENCY_LIMITED"_L1,
        u"频率限制，同一订单的多次退款请间隔1分钟"},
    RefusalWords{
        NotEnough, "NOTENOUGH"_L1, 403, "NOT_ENOUGH"_L1, u"基本账户余额不足，请充值后重新发起"},
    RefusalWords{TooFast, "FREQUENCY_LIMITED"_L1, 429, "FREQUENCY_LIMITED"_L1,
        u"频率限制，请降低频率后再重试"},
    RefusalWords{TooFastForOld, "FREQUENCY_LIMITED"_L1, 429, "FREQUENCY_LIMITED"_L1,
        u"频率限制，1个月之前的订单请降低申请频率再重试"},
    RefusalWords{TooManyMistakes, "INVALID_REQ_TOO_MUCH"_L1, 429, "FREQUENCY_LIMITED"_L1,
        u"无效请求过多，请检查后等待1分钟再重试"},
    RefusalWords{NotAbnormal, "ERROR"_L1, 400, "INVALID_REQUEST"_L1, u"退款单不是退款异常状态"},
    RefusalWords{SystemError, "SYSTEMERROR"_L1, 500, "SYSTEM_ERROR"_L1, u"系统超时，请稍后重试"},
};

} // namespace

const RefusalWords& wordsOf(TradeRefusal refusal)
{
    return *std::find_if(Words.begin(), Words.end(),
        [refusal](const RefusalWords& words) { return words.refusal == refusal; });
}

} // namespace wego::sandbox
