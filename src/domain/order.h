// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace wego::domain {

/// WeChat's trade_state. Source: pay.weixin.qq.com docs V2 orderquery, v3 4012791858.
enum class TradeState {
    NotPaid,  ///< NOTPAY; not final, and no failure
    Paid,     ///< SUCCESS
    Refunded, ///< REFUND: at least one refund was accepted, of whatever part
    Closed,   ///< CLOSED
    Reversed, ///< REVOKED: a code payment was taken back
    Paying,   ///< USERPAYING: the customer types a password
    Failed,   ///< PAYERROR
    Accepted, ///< ACCEPT: waiting for the deduction
    Unknown,  ///< a word that this version does not know
};

/// WeChat's word ("NOTPAY"), and back; a word that nobody knows is Unknown.
QString toString(TradeState state);
TradeState tradeStateFromString(QStringView word);

/// Somebody has paid and the money may still be the merchant's.
bool isPaid(TradeState state);
/// Nothing more happens by itself.
bool isFinal(TradeState state);

/// A coupon that paid for a part of an order, or its share of a refund.
struct Coupon {
    QString id;
    QString name = {};
    bool isNoCash = false; ///< nobody paid for it (免充值): it is not settled either
    base::Money amount;

    friend bool operator==(const Coupon&, const Coupon&) = default;
};

/// One order as WeChat, a bill or our own making tells it. What is not known is empty.
struct Order {
    QString appId;
    QString mchid;
    QString outTradeNo;    ///< the merchant's number
    QString transactionId; ///< WeChat's number; only once it is paid
    TradeState state = TradeState::Unknown;
    QString stateText; ///< WeChat's own words
    QString tradeType; ///< JSAPI, NATIVE, APP, MICROPAY, MWEB, FACEPAY
    QString bankType;  ///< ICBC_DEBIT
    QString openid;
    QString goods; ///< description; queries do not tell it, bills and our own orders do
    QString attach;
    QString deviceId;
    base::Money total;
    std::optional<base::Money> settlement; ///< without coupons that nobody paid for
    std::optional<base::Money> payerTotal; ///< what the customer paid
    QList<Coupon> coupons = {};
    QDateTime createdAt; ///< Beijing time, as all times here
    QDateTime paidAt;
    QDateTime expiresAt;

    /// What the customer paid: all of it if no coupon is known.
    [[nodiscard]] base::Money paidByCustomer() const { return payerTotal.value_or(total); }

    friend bool operator==(const Order&, const Order&) = default;
};

} // namespace wego::domain
