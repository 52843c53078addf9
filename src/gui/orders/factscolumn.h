// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/orders/orderstory.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace wego::gui {

/// Names and values of an order, to read and to copy.
class FactsColumn final : public QWidget {
    Q_OBJECT

public:
    explicit FactsColumn(QWidget* parent = nullptr);

    void setFacts(const QList<OrderFact>& facts);
    [[nodiscard]] const QList<OrderFact>& facts() const { return m_facts; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void clear();
    void addFact(const OrderFact& fact, int row);
    [[nodiscard]] QLabel* makeValue(const OrderFact& fact);
    void openMenu(const OrderFact& fact, const QPoint& place);

    QList<OrderFact> m_facts;
    QGridLayout* m_grid = nullptr;
};

} // namespace wego::gui
