// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace wego::gui {

/// Rows of the command palette: icon, title with hits, quiet note; or the caption of a group.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { NoteRole = Qt::UserRole, CaptionRole, MatchRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace wego::gui
