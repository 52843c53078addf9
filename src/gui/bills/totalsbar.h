// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billquery.h"

#include <QFrame>
#include <QList>

class QLabel;

namespace wego::gui {

/// The foot of the table: how many rows are shown of how many, and the sums of the visible rows or
/// of the selection. Computes nothing.
class TotalsBar final : public QFrame {
    Q_OBJECT

public:
    explicit TotalsBar(QWidget* parent = nullptr);

    void showVisible(const bills::BillTotals& totals, qint64 all);
    void showSelection(const bills::BillTotals& totals);
    /// The bill is still being read; so many rows can be seen.
    void showReading(qint64 rows);
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Sum {
        QLabel* title = nullptr;
        QLabel* value = nullptr;
    };

    Sum addSum(const QString& name, const QString& title);
    void showSums(const bills::BillTotals& totals);
    void setSumsVisible(bool visible);
    void fitWidth();

    QLabel* m_count = nullptr;
    QLabel* m_rows = nullptr;
    QLabel* m_unit = nullptr;
    QList<Sum> m_sums;
    bool m_hasSums = false;
};

} // namespace wego::gui
