// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace wego::domain {

enum class OrderNumberKind {
    TransactionId, ///< WeChat's order number: 28 digits, or the 32 of years ago
    OutTradeNo,    ///< the merchant's
    RefundId,      ///< WeChat's refund number: 28 or 29 digits beginning with 5
    OutRefundNo,
    OpenId, ///< no order, but all orders of one person
};

/// "transaction_id", "out_trade_no", "refund_id", "out_refund_no", "openid", and back.
QString toString(OrderNumberKind kind);
std::optional<OrderNumberKind> orderNumberKindFromString(QStringView word);

/// A number with what it is.
struct OrderNumber {
    OrderNumberKind kind = OrderNumberKind::OutTradeNo;
    QString value;

    friend bool operator==(const OrderNumber&, const OrderNumber&) = default;
};

/// What a pasted text may be, the likeliest first; empty if it can be no number of any kind. A text
/// that fits several kinds (most merchant numbers may be order or refund numbers) is all of them:
/// they are asked in this order. Tolerated: blanks and line ends around it, a bill's backtick,
/// quotes, full-width digits and letters, groups of digits set apart by blanks, and a whole row of
/// a bill (by commas or tabs), whose order number is taken.
QList<OrderNumber> recogniseOrderNumber(const QString& pasted);

/// The day that WeChat's numbers carry inside (digits 11 to 18), if it can be one.
std::optional<QDate> dayInside(const QString& transactionId);

/// The rules of WeChat: 6 to 32 of letters, digits and _-*|
bool isOutTradeNo(QStringView text);
/// 1 to 64 of letters, digits and _-*@|
bool isOutRefundNo(QStringView text);

} // namespace wego::domain
