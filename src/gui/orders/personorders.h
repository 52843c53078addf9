// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "gui/orders/personordersmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace wego::gui {

/// The orders of one person that are known here, as tall as they need; Enter or a double click
/// looks one up.
class PersonOrders final : public QWidget {
    Q_OBJECT

public:
    explicit PersonOrders(QWidget* parent = nullptr);

    /// `title` says whose they are.
    void setOrders(const QString& title, const QList<domain::Order>& orders, qint64 nowMs);
    /// Where there is little room only the title is shown until somebody unfolds it.
    void setFoldable(bool foldable);
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] const PersonOrdersModel& model() const { return *m_model; }

signals:
    void chosen(const wego::domain::Order& order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitHeight();
    void showFold();
    void choose(const QModelIndex& index);

    PersonOrdersModel* m_model = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_fold = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace wego::gui
