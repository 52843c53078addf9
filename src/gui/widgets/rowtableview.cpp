// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rowtableview.h"

#include <QHoverEvent>

#include <utility>

namespace wego::gui {

bool RowTableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoveredRow(rowAt(static_cast<QHoverEvent*>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Wheel)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void RowTableView::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    for (const int changed : {std::exchange(m_hoveredRow, row), row}) {
        if (changed >= 0)
            viewport()->update(
                0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
}

} // namespace wego::gui
