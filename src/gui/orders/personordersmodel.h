// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "gui/widgets/keyedrows.h"

#include <QCoreApplication>

namespace wego::gui {

/// Orders of one person, newest first: the number that was given on the phone is often the wrong
/// one.
class PersonOrdersModel final : public KeyedRows<domain::Order> {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::PersonOrdersModel)

public:
    enum Column { WhenColumn, GoodsColumn, AmountColumn, StateColumn, ColumnCount };

    using KeyedRows::KeyedRows;

    /// `nowMs` decides which year is this one.
    void show(const QList<domain::Order>& orders, qint64 nowMs);
    [[nodiscard]] QString keyOf(const domain::Order& order) const override;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const domain::Order& order, int column) const;

    qint64 m_nowMs = 0;
};

} // namespace wego::gui
