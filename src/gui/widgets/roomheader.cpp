// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/roomheader.h"

#include "gui/widgets/tokens.h"

#include <QPainter>

namespace wego::gui {

void RoomHeader::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::tokensFor(palette()).line);
}

void RoomHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace wego::gui
