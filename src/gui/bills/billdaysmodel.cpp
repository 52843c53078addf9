// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/billdaysmodel.h"

#include "gui/bills/words.h"

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;
using services::BillDay;

namespace {

constexpr int CellCount = BillDaysModel::Weeks * BillDaysModel::WeekDays;

QString noteOf(const BillDay& day)
{
    if (day.isArchived())
        return BillWords::shortAmount(day.orders);
    if (day.state == BillDay::State::Today)
        return BillDaysModel::tr("Today");
    if (day.state == BillDay::State::NotReady)
        return BillDaysModel::tr("Later", "under a day of the calendar: its bill is not ready yet");
    return {};
}

QString factsOf(const BillDay& day)
{
    if (day.isArchived())
        return BillDaysModel::tr(
            "%1\n%Ln row(s), orders %2, settled %3\n%4", nullptr, static_cast<int>(day.rows))
            .arg(BillWords::fullDay(day.day), day.orders.toGroupedYuan(),
                day.settled.toGroupedYuan(), BillWords::state(day.state));
    return BillDaysModel::tr("%1\n%2", "day of the calendar, its state")
        .arg(BillWords::fullDay(day.day), BillWords::state(day.state));
}

QString spokenDay(const BillDay& day)
{
    if (day.isArchived())
        return BillDaysModel::tr("%1, %Ln row(s), orders %2, settled %3, %4",
            "spoken: day, rows, sums, state", static_cast<int>(day.rows))
            .arg(BillWords::fullDay(day.day), day.orders.toGroupedYuan(),
                day.settled.toGroupedYuan(), BillWords::state(day.state));
    return BillDaysModel::tr("%1, %2", "spoken: day of the calendar, its state")
        .arg(BillWords::fullDay(day.day), BillWords::state(day.state));
}

} // namespace

BillDaysModel::BillDaysModel(QObject* parent)
    : QAbstractTableModel(parent), m_days(CellCount, BillDay{})
{
}

void BillDaysModel::showMonth(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    if (first == m_month)
        return;
    m_month = first;
    clear();
    emit headerDataChanged(Qt::Horizontal, 0, WeekDays - 1);
}

void BillDaysModel::clear()
{
    for (int cell = 0; cell < CellCount; ++cell) {
        m_days[cell] = {};
        m_days[cell].day = firstDay().addDays(cell);
    }
    emit dataChanged(index(0, 0), index(Weeks - 1, WeekDays - 1));
}

void BillDaysModel::setDays(const QList<BillDay>& days)
{
    for (const BillDay& day : days) {
        const QModelIndex cell = indexOf(day.day);
        if (!cell.isValid())
            continue;
        BillDay& known = m_days[cell.row() * WeekDays + cell.column()];
        if (known == day)
            continue;
        known = day;
        emit dataChanged(cell, cell);
    }
}

QDate BillDaysModel::firstDay() const
{
    const int back = (m_month.dayOfWeek() - BillWords::firstDayOfWeek() + WeekDays) % WeekDays;
    return m_month.addDays(-back);
}

QDate BillDaysModel::lastDay() const
{
    return firstDay().addDays(CellCount - 1);
}

QDate BillDaysModel::dateAt(const QModelIndex& index) const
{
    if (!index.isValid() || m_month.isNull())
        return {};
    return firstDay().addDays(index.row() * WeekDays + index.column());
}

QModelIndex BillDaysModel::indexOf(QDate day) const
{
    if (m_month.isNull() || !day.isValid() || day < firstDay() || day > lastDay())
        return {};
    const int cell = static_cast<int>(firstDay().daysTo(day));
    return index(cell / WeekDays, cell % WeekDays);
}

std::optional<BillDay> BillDaysModel::dayAt(QDate day) const
{
    const QModelIndex cell = indexOf(day);
    if (!cell.isValid())
        return std::nullopt;
    return m_days[cell.row() * WeekDays + cell.column()];
}

QList<BillDay::State> BillDaysModel::states() const
{
    QList<BillDay::State> found;
    for (const BillDay& day : m_days) {
        if (isInMonth(day.day) && !found.contains(day.state))
            found.append(day.state);
    }
    return found;
}

int BillDaysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Weeks;
}

int BillDaysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : WeekDays;
}

QVariant BillDaysModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BillDay& day = m_days[index.row() * WeekDays + index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(day.day.day());
    case Qt::ToolTipRole:
        return factsOf(day);
    case Qt::AccessibleTextRole:
        return spokenDay(day);
    case DateRole:
        return day.day;
    case StateRole:
        return static_cast<int>(day.state);
    case NoteRole:
        return isInMonth(day.day) ? noteOf(day) : QString();
    case DayMarkRole:
        if (const auto mark = markOf(day.state); mark && isInMonth(day.day))
            return static_cast<int>(*mark);
        return {};
    case InMonthRole:
        return isInMonth(day.day);
    default:
        return {};
    }
}

QVariant BillDaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int day = (BillWords::firstDayOfWeek() - 1 + section) % WeekDays + 1;
    if (role == Qt::DisplayRole)
        return BillWords::weekday(static_cast<Qt::DayOfWeek>(day));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignCenter);
    return {};
}

Qt::ItemFlags BillDaysModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

std::optional<Mark> BillDaysModel::markOf(BillDay::State state)
{
    switch (state) {
    case BillDay::State::Gap:
    case BillDay::State::Fetchable:
        return Mark::Download;
    case BillDay::State::NoTrades:
        return Mark::NoTrades;
    case BillDay::State::Expired:
        return Mark::Expired;
    case BillDay::State::Mismatch:
        return Mark::Differs;
    case BillDay::State::Failed:
        return Mark::Refused;
    default:
        return std::nullopt;
    }
}

bool BillDaysModel::isInMonth(QDate day) const
{
    return day.year() == m_month.year() && day.month() == m_month.month();
}

} // namespace wego::gui
