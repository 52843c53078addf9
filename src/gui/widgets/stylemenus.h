// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionMenuItem>

class QPainter;

/// Menus, the menu bar and tool tips.
namespace wego::gui::style {

void paintMenuPanel(QPainter* painter, const QStyleOption& option);
void paintMenuItem(QPainter* painter, const QStyleOptionMenuItem& option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option);

void paintMenuBarItem(QPainter* painter, const QStyleOptionMenuItem& option);
void paintTip(QPainter* painter, const QStyleOption& option);

} // namespace wego::gui::style
