// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wego::base {

class Clock;

/// Beijing time is UTC+8 all year. WeChat's days, bills and time stamps follow it, whatever zone
/// the computer is set to. All functions below take and give times in that zone.
namespace beijing {

inline constexpr int OffsetSeconds = 8 * 3600;

[[nodiscard]] QDateTime fromMs(qint64 msSinceEpoch);
[[nodiscard]] QDateTime now(const Clock& clock);
[[nodiscard]] QDate today(const Clock& clock);
/// Midnight at the start of the day.
[[nodiscard]] QDateTime startOfDay(QDate day);

/// "2026-11-21", and back; nothing else is read.
[[nodiscard]] QString toIsoDate(QDate day);
[[nodiscard]] std::optional<QDate> fromIsoDate(QStringView text);
/// V2's "yyyyMMdd".
[[nodiscard]] QString toCompactDate(QDate day);
/// "2026-11-21 10:05:00", the form of bills and of our output.
[[nodiscard]] QString toText(const QDateTime& time);
/// RFC 3339 with "+08:00", the form of v3.
[[nodiscard]] QString toRfc3339(const QDateTime& time);

} // namespace beijing
} // namespace wego::base
