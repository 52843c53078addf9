// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/celldelegate.h"

namespace wego::gui {

/// Cells of the table of followers: ids in digits of equal width, and of the tags as many as there
/// is room for, two at most, then how many more there are.
class FollowerDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace wego::gui
