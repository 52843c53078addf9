// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/tokens.h"

#include <QPainter>
#include <QRegion>
#include <QStyleOption>

/// The strokes that all elements of WegoStyle are made of.
namespace wego::gui::style {

inline constexpr qreal Radius = 4;
inline constexpr int PopupRadius = 6;

[[nodiscard]] const Tokens& tokensOf(const QStyleOption& option);
/// A dynamic property that is set and true; null widgets have none.
[[nodiscard]] bool has(const QWidget* widget, const char* property);
[[nodiscard]] bool isOn(const QStyleOption& option, QStyle::StateFlag flag);

/// A rounded box whose outline lies inside `rect`; an invalid colour leaves that part out.
void box(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& outline,
    qreal width = 1, qreal radius = Radius);
/// Whether a window may be translucent at its corners. X11 does not say whether anybody blends
/// windows there; where nobody does, what is translucent would be black.
[[nodiscard]] bool blendsWindows();
/// The pixels of which a rounded box covers the better part: the mask of a window that is one.
[[nodiscard]] QRegion roundedRegion(const QRect& rect, int radius);
/// The ground of a menu or a pop-up: with smooth corners, or opaque as far as roundedRegion goes.
void popupPanel(QPainter* painter, const QRect& rect, const Tokens& tokens);
/// The small arrow of menus and combo boxes, 8 wide, in the middle of `rect`.
void chevron(QPainter* painter, const QRectF& rect, const QColor& colour, bool up = false);
/// Empty room right of the last column of `table` or of its header; the scroll bar stands in it, so
/// that figures keep their right edge whether there is one or not.
[[nodiscard]] int lastColumnPadding(const QWidget* table);
void tick(QPainter* painter, const QRectF& rect, const QColor& colour);
/// The icon in one colour, whatever its engine would choose.
void tintedIcon(QPainter* painter, const QRect& rect, const QIcon& icon, const QColor& colour);

} // namespace wego::gui::style
