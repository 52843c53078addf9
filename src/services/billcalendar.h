// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bills.h"
#include "store/billrepository.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <utility>

namespace wego::services {

/// What the calendar is made of. `now` is Beijing time.
struct CalendarFacts {
    QDateTime now;
    QList<store::BillRecord> records; ///< of the span asked for
    /// The first and last day of which anything is known, also outside of the span.
    std::optional<std::pair<QDate, QDate>> known;
    QString archiveFolder;
};

/// One entry a day from `from` to `to`; pure.
QList<BillDay> billCalendar(QDate from, QDate to, const CalendarFacts& facts);

/// The entry of a day of which a record exists.
BillDay billDayOf(const store::BillRecord& record, const QString& archiveFolder);

/// True for days that are not archived and that WeChat still has.
bool isMissing(const BillDay& day);

/// False for what WeChat said within a day of the promised time, when it may still have been at
/// work on the bill: that there were no trades, or a V2 bill that does not add up.
bool isFinal(const store::BillRecord& record);

} // namespace wego::services
