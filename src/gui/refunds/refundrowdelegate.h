// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/celldelegate.h"
#include "gui/widgets/rowtableview.h"

namespace wego::gui {

/// Cells of a table of refunds: under the pointer the whole row is lit.
class RefundRowDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (const auto* table = qobject_cast<const RowTableView*>(option->widget))
            option->state.setFlag(QStyle::State_MouseOver, table->hoveredRow() == index.row());
    }
};

} // namespace wego::gui
