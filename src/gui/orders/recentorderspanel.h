// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ordernumber.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace wego::gui {

class RecentOrdersModel;

/// The left panel: what was looked up lately, also off line.
class RecentOrdersPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RecentOrdersPanel(RecentOrdersModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QListView* list() const { return m_list; }
    /// Marks the row without looking it up; -1: none.
    void select(int row);

signals:
    void chosen(const wego::domain::OrderNumber& number);
    void clearRequested();

private:
    [[nodiscard]] QWidget* makeHead();
    void showEmpty();
    void choose(int row);

    RecentOrdersModel& m_model;
    QListView* m_list = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_nothing = nullptr;
};

} // namespace wego::gui
