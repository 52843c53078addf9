// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/keyedrows.h"
#include "services/orders.h"

namespace wego::gui {

/// What was looked up lately, newest first.
class RecentOrdersModel final : public KeyedRows<services::RecentOrder> {
public:
    /// Parts of what the whole text says.
    enum Role {
        NameRole = Qt::UserRole,
        AmountRole,
        WhenRole,
        StateRole,
        StateToneRole,
        StateMarkRole
    };

    using KeyedRows::KeyedRows;

    /// `nowMs` decides which day is today.
    void show(const QList<services::RecentOrder>& orders, qint64 nowMs);
    [[nodiscard]] QString keyOf(const services::RecentOrder& recent) const override;
    /// The row of an order, whichever of its numbers it was looked up by; -1 if it has none.
    [[nodiscard]] int rowOfOrder(const QString& outTradeNo) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    qint64 m_nowMs = 0;
};

} // namespace wego::gui
