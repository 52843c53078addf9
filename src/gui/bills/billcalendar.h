// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bills/billdaysmodel.h"

#include <QDate>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTableView;

namespace wego::gui {

/// The month of bill days with its header (previous, today, next) and a legend of the marks that
/// occur. Arrows, Page Up and Down, Home and Enter work in the grid; Home goes to today.
class BillCalendar final : public QWidget {
    Q_OBJECT

public:
    explicit BillCalendar(QWidget* parent = nullptr);

    [[nodiscard]] BillDaysModel* model() const { return m_model; }
    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] QDate selectedDay() const { return m_selected; }

    void setToday(QDate today);
    /// Shows the day's month and marks it, without announcing anything.
    void showDay(QDate day);
    void setDays(const QList<services::BillDay>& days);
    void setRowHeight(int height);

signals:
    void daySelected(QDate day);
    /// Another month: the owner hands in its days.
    void monthShown(QDate firstDay, QDate lastDay);
    /// Enter on a day, or a double click.
    void dayActivated(QDate day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHeader();
    void buildView();
    void goToMonth(QDate month);
    void moveMonths(int months);
    void select(QDate day);
    void markSelected();
    bool takeKey(int key);
    void onCurrentChanged(const QModelIndex& current);
    void updateLegend();
    void addLegendItem(services::BillDay::State state);

    BillDaysModel* m_model = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_title = nullptr;
    QWidget* m_header = nullptr;
    QWidget* m_legend = nullptr;
    QHBoxLayout* m_legendLayout = nullptr;
    QDate m_today;
    QDate m_selected;
    bool m_isMarking = false;
};

} // namespace wego::gui
