// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/order.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace wego::domain {

/// What WeChat says of a refund it has: V2's REFUNDCLOSE and CHANGE and the bill's FAIL are here by
/// v3's names. Source: pay.weixin.qq.com docs v3 4013071031.
enum class RefundStatus { Processing, Succeeded, Closed, Abnormal, Unknown };

/// v3's word ("PROCESSING"), and back from any of the three dialects.
QString toString(RefundStatus status);
RefundStatus refundStatusFromString(QStringView word);

/// Whether the money of this refund is gone, or may be: all but the closed ones.
bool takesMoney(RefundStatus status);

/// One refund as WeChat or a bill tells it. What is not known is empty. Times are Beijing's.
struct Refund {
    QString outRefundNo; ///< the merchant's number
    QString refundId;    ///< WeChat's number
    QString outTradeNo;
    QString transactionId;
    RefundStatus status = RefundStatus::Unknown;
    base::Money amount;                     ///< asked for, on the order's total
    base::Money total;                      ///< of the order
    std::optional<base::Money> settlement;  ///< without the share of coupons nobody paid for
    std::optional<base::Money> payerAmount; ///< what the customer gets
    std::optional<base::Money> feeReturned;
    QList<Coupon> coupons = {};
    QString channel;  ///< ORIGINAL, BALANCE, OTHER_BALANCE, OTHER_BANKCARD
    QString receiver; ///< "招商银行信用卡0403"
    QString fundsAccount;
    QString reason; ///< only of our own refunds
    QDateTime createdAt;
    QDateTime succeededAt;

    friend bool operator==(const Refund&, const Refund&) = default;
};

/// From which of the merchant's accounts the money comes; only merchants of the old fund flow have
/// the choice.
enum class FundsAccount { Default, Available };

/// "default", "available", and back.
QString toString(FundsAccount account);
std::optional<FundsAccount> fundsAccountFromString(QStringView word);

/// All that WeChat needs to refund. One of the two order numbers may be empty.
struct RefundOrder {
    QString outRefundNo;
    QString outTradeNo;
    QString transactionId;
    base::Money amount;
    base::Money total; ///< of the order
    QString reason;    ///< at most 80 bytes
    FundsAccount funds = FundsAccount::Default;

    friend bool operator==(const RefundOrder&, const RefundOrder&) = default;
};

} // namespace wego::domain
