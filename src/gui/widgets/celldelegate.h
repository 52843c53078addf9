// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/badge.h"

#include <QStyledItemDelegate>

namespace wego::gui {

/// Roles that the delegates ask models for, above Qt::UserRole so that rooms keep their own below.
enum CellRole {
    HitsRole = Qt::UserRole + 1000, ///< QList<std::pair<int,int>>: places to mark in the text
    ZeroRole,                       ///< bool: the number is zero and may step back
    ToneRole,                       ///< int(Tone): draw the text as a badge
    MarkRole,                       ///< int(Mark)
    QuietHeadRole, ///< int: so many leading characters in the quiet colour (order numbers)
    QuietRole,     ///< bool: the whole text in the quiet colour
    DangerRole,    ///< bool: the whole text in the colour of failure
};

/// Paints every table cell of the program: padding 8 (16 at the outer edges), hairline below, the
/// 3-px bar of a selected row, elision, hits of a search, zeros in the quiet colour, badges, and
/// order numbers in two tones. Nothing is allocated a row beyond the text.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace wego::gui
