// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "bills/verification.h"
#include "services/bills.h"
#include "services/errorcatalogue.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace wego::gui {

/// Dates, amounts and sentences of the bill room in the language of the window, which is the one of
/// QLocale(): Chinese forms for Chinese, English ones for everything else. Dates are Beijing's.
class BillWords {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::BillWords)

public:
    [[nodiscard]] static bool isChinese();
    [[nodiscard]] static services::CatalogueLanguage catalogueLanguage();
    /// Chinese weeks begin on Monday; elsewhere the system's locale decides.
    [[nodiscard]] static Qt::DayOfWeek firstDayOfWeek();

    [[nodiscard]] static QString weekday(Qt::DayOfWeek day);  ///< "Mo", "一"
    [[nodiscard]] static QString fullDay(QDate day);          ///< "Saturday, 21 Nov 2026"
    [[nodiscard]] static QString shortDay(QDate day);         ///< "21 Nov", "11-21"
    [[nodiscard]] static QString month(QDate day);            ///< "November 2026"
    [[nodiscard]] static QString monthName(QDate day);        ///< "November", "11 月"
    [[nodiscard]] static QString moment(const QDateTime& at); ///< "22 Nov 10:05"
    [[nodiscard]] static QString span(QDate from, QDate to);  ///< "2026-08-23 to 11-21"

    /// One decimal for calendar cells: "47.0k", "4.7万"; below a thousand whole yuan.
    [[nodiscard]] static QString shortAmount(base::Money amount);
    [[nodiscard]] static QString count(qint64 number); ///< "1,284"
    /// A sum of a summary line, by the kind of its column: "46,957.00", "274.98000".
    [[nodiscard]] static QString sum(bills::Column column, std::int64_t value);
    /// Yuan without needless zeros, for sentences: "0.02", "12.00", "0.00125".
    [[nodiscard]] static QString plainAmount(bills::Column column, std::int64_t value);

    [[nodiscard]] static QString state(services::BillDay::State state);
    [[nodiscard]] static QString problem(const bills::RowProblem& problem, int columns);
    [[nodiscard]] static QString billType(domain::BillType type);
};

} // namespace wego::gui
