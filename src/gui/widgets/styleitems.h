// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionHeader>
#include <QStyleOptionViewItem>

class QPainter;

/// Item views and their headers.
namespace wego::gui::style {

/// The fill of a row or cell: selected, selected without focus, under the pointer, or nothing.
void paintItemPanel(QPainter* painter, const QStyleOptionViewItem& option);

void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option);
/// Word and sort arrow behind it; the outer sections keep 16 from the edge.
void paintHeaderLabel(QPainter* painter, const QStyleOptionHeader& option, const QWidget* header);
[[nodiscard]] QSize headerSize(const QStyleOptionHeader& option);

} // namespace wego::gui::style
