// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace wego::gui {

class NavigationList;

/// Rows of the navigation, 34 px: icon 22, word, amber number; the current one with bar and tint.
class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit NavigationDelegate(NavigationList* list);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCaption(QPainter* painter, const QRect& rect, const QString& text) const;
    void paintCount(QPainter* painter, const QRect& rect, int count) const;

    const NavigationList* m_list;
};

} // namespace wego::gui
