// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billtable.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace wego::gui {

/// All fields of one row of a bill, each with its name, to read and copy.
class RowPane final : public QWidget {
    Q_OBJECT

public:
    explicit RowPane(QWidget* parent = nullptr);

    void showRow(const bills::BillTablePtr& table, qint64 row);
    [[nodiscard]] qint64 row() const { return m_row; }
    /// So that no order number is cut.
    [[nodiscard]] int neededWidth() const;

signals:
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void copy();
    void addField(const QString& name, const QString& value);
    [[nodiscard]] QString titleOf(const bills::BillTable& table, qint64 row) const;

    QLabel* m_title = nullptr;
    QTableWidget* m_fields = nullptr;
    qint64 m_row = -1;
    int m_nameWidth = 0;
};

} // namespace wego::gui
