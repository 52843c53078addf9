// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/shop.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace wego::sandbox {

// How the numbers of orders and refunds are made, and what they were made of. A "compact" day is
// "20261121"; it comes from outside because a bill writes a million numbers of the same one.

/// Decimal, with zeros in front up to `width`.
void appendNumber(QByteArray& out, quint64 number, int width);

/// 28 digits: the day at 11 to 18, and no number twice.
void appendTransactionId(QByteArray& out, const Order& order, QByteArrayView compactDay);
/// "QH261121S0300042": the till's number.
void appendOutTradeNo(QByteArray& out, const Order& order, QByteArrayView compactDay);
/// 29 digits; the day is the refund's.
void appendRefundId(QByteArray& out, const Refund& refund, QByteArrayView compactDay);
/// The order's number, R and the part; the day is the order's.
void appendOutRefundNo(QByteArray& out, const Refund& refund, QByteArrayView compactDay);
/// 28 characters, the same for the same customer.
void appendOpenId(QByteArray& out, quint64 customer);

/// For what is made by calls, which no number of the shop equals. `count` is new each time.
QString transactionIdFor(QDate day, quint64 count);
QString refundIdFor(QDate day, quint64 count);

/// What a number was made of if the shop made it: only making it again tells whether it did.
struct OrderPlace {
    QDate day;
    int index = 0;
};
std::optional<OrderPlace> placeOfTransactionId(const QString& number);
std::optional<OrderPlace> placeOfOutTradeNo(const QString& number);
/// The order whose refund it is.
std::optional<OrderPlace> placeOfRefundId(const QString& number);
std::optional<OrderPlace> placeOfOutRefundNo(const QString& number);

} // namespace wego::sandbox
