// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/statemark.h"
#include "services/bills.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QList>

#include <optional>

namespace wego::gui {

/// One month of bill days as six weeks of seven days, with what stands under each number. Knows no
/// service: whoever owns it asks for `firstDay()` to `lastDay()` and hands the days in.
class BillDaysModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int Weeks = 6;
    static constexpr int WeekDays = 7;

    enum Role {
        DateRole = Qt::UserRole, ///< QDate
        StateRole,               ///< int(services::BillDay::State)
        NoteRole,                ///< what stands under the number: "47.0k", "Today", may be empty
        DayMarkRole,             ///< int(Mark) under the number, invalid if there is none
        InMonthRole,             ///< bool
    };

    explicit BillDaysModel(QObject* parent = nullptr);

    /// Any day of the month; empties the days if the month is another one.
    void showMonth(QDate month);
    /// The days of the grid in any number and order; days outside of it are ignored. Only cells
    /// that differ are announced.
    void setDays(const QList<services::BillDay>& days);
    void clear();

    [[nodiscard]] QDate month() const { return m_month; } ///< its first day
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] QDate dateAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(QDate day) const;
    [[nodiscard]] std::optional<services::BillDay> dayAt(QDate day) const;
    /// The states that occur within the month, for the legend.
    [[nodiscard]] QList<services::BillDay::State> states() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] static std::optional<Mark> markOf(services::BillDay::State state);

private:
    [[nodiscard]] bool isInMonth(QDate day) const;

    QDate m_month;
    QList<services::BillDay> m_days;
};

} // namespace wego::gui
