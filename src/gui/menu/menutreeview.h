// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace wego::gui {

/// The menus and their buttons: 28-px rows, a bar before the chosen one, what a button does in
/// quiet words or a badge on the right.
class MenuTreeView final : public QTreeView {
    Q_OBJECT

public:
    explicit MenuTreeView(QWidget* parent = nullptr);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void drawBranches(
        QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
};

} // namespace wego::gui
