// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wego::wechat::pay {

// The forms in which both interfaces write amounts and times. Pure.

/// More than this in one order is an answer gone wrong; sums of many stay far from any limit.
inline constexpr qint64 LargestFen = 9'999'999'999'999;

/// Whole fen as WeChat writes them: ASCII digits, nothing else, at most LargestFen.
std::optional<base::Money> moneyFromFen(QByteArrayView digits);

/// "20260901101502", or the "2026-09-01 10:15:02" of refund queries: Beijing time. Invalid if it is
/// neither.
QDateTime timeFromV2(const QString& text);
/// RFC 3339 with or without milliseconds, in any zone; Beijing time. Invalid if it is not.
QDateTime timeFromV3(const QString& text);
/// "20260901101502".
QString toV2Time(const QDateTime& time);

/// Whether a coupon's type says that nobody paid for it: NO_CASH of V2, NOCASH and, of old,
/// DISCOUNT of v3.
bool isNoCashType(QStringView type);

} // namespace wego::wechat::pay
