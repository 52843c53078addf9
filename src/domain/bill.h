// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wego::domain {

/// WeChat's bill_type of a trade bill.
enum class BillType { All, Success, Refund };

/// "ALL", "SUCCESS", "REFUND", and back (any case).
QString toString(BillType type);
std::optional<BillType> billTypeFromString(QStringView name);

/// Whether WeChat can be asked for the bill of a day. Days and times are Beijing's.
enum class BillAvailability {
    Future,
    Today,    ///< the day is not over
    NotReady, ///< yesterday, before 10:00
    Available,
    TooOld, ///< more than three months back: only the merchant platform's web site has it
};

/// `now` in Beijing time. WeChat makes bills from 9:00 of the next day and promises them for 10:00,
/// and gives them out for three months.
BillAvailability billAvailability(QDate day, const QDateTime& now);

/// When the bill of the day is promised: the next day, 10:00 Beijing time.
QDateTime billReadyAt(QDate day);

/// The first and the last day that can be fetched at `now`; the last one is yesterday, or the day
/// before while it is not yet 10:00.
QDate oldestBillDay(const QDateTime& now);
QDate newestBillDay(const QDateTime& now);

} // namespace wego::domain
