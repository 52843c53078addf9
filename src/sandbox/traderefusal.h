// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <expected>

namespace wego::sandbox {

/// Why WeChat does not do what a call about an order or a refund asks for.
enum class TradeRefusal {
    OrderUnknown,
    OrderPaid,
    OrderClosed,
    NumberUsed,           ///< out_trade_no with other parameters than the first time
    TransactionUnknown,   ///< of a refund
    RefundedOrderUnknown, ///< of a refund, or nobody has paid
    RefundUnknown,
    RefundOfOtherOrder, ///< out_refund_no is another order's
    RefundDiffers,      ///< out_refund_no with other amounts than the first time
    TotalDiffers,
    MoreThanLeft,
    TooManyRefunds,
    TooOld,
    TooSoon, ///< less than a minute after another refund of the order
    NotEnough,
    TooFast,
    TooFastForOld,   ///< orders of more than a month
    TooManyMistakes, ///< too many requests that were refused
    NotAbnormal,     ///< only an abnormal refund is paid out by other means
    SystemError,
};

template <typename T> using TradeResult = std::expected<T, TradeRefusal>;

/// How V2 and v3 say it.
struct RefusalWords {
    TradeRefusal refusal;
    QLatin1StringView v2Code;
    int v3Status;
    QLatin1StringView v3Code;
    QStringView text;
};

const RefusalWords& wordsOf(TradeRefusal refusal);

} // namespace wego::sandbox
