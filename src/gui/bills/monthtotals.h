// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bills.h"

#include <QDate>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace wego::gui {

/// Sums of a month over its archived days, with their number.
class MonthTotals final : public QWidget {
    Q_OBJECT

public:
    explicit MonthTotals(QWidget* parent = nullptr);

    /// `isRunning` for the month that is not over yet.
    void show(QDate month, bool isRunning, const services::SpanTotals& totals);
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* addLine(const QString& name, const QString& title);

    QLabel* m_title = nullptr;
    QLabel* m_days = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_settled = nullptr;
    QLabel* m_refunds = nullptr;
    QLabel* m_fee = nullptr;
    QLabel* m_net = nullptr;
};

} // namespace wego::gui
