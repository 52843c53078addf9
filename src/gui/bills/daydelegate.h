// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/tokens.h"
#include "services/bills.h"

#include <QStyledItemDelegate>

namespace wego::gui {

/// Paints a day of the bill calendar: number, what stands under it, fill and ring by its state.
class DayDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Fill of a day; an invalid colour means none.
    [[nodiscard]] static QColor fillOf(
        services::BillDay::State state, bool selected, bool hovered, const Tokens& tokens);
    [[nodiscard]] static QColor numberColour(
        services::BillDay::State state, bool inMonth, bool selected, const Tokens& tokens);
    [[nodiscard]] static QColor noteColour(
        services::BillDay::State state, bool selected, const Tokens& tokens);
};

} // namespace wego::gui
