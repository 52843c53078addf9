// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/popupframe.h"

#include "gui/widgets/stylepaint.h"

#include <QPainter>
#include <QScreen>

namespace wego::gui {

PopupFrame::PopupFrame(QWidget* parent) : QFrame(parent, Qt::Popup)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(1, 1, 1, 1);
    setAttribute(Qt::WA_TranslucentBackground);
}

void PopupFrame::openBelow(QWidget* anchor, QWidget* first)
{
    adjustSize();
    const QRect free = anchor->screen()->availableGeometry();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const QWidget* window = anchor->window();
    if (place.x() + width() > window->mapToGlobal(QPoint(window->width(), 0)).x())
        place.setX(place.x() + anchor->width() - width());
    place.setX(qMax(free.left(), qMin(place.x(), free.right() - width())));
    if (place.y() + height() > free.bottom())
        place.setY(anchor->mapToGlobal(QPoint(0, -4 - height())).y());
    move(place);
    show();
    if (first)
        first->setFocus(Qt::PopupFocusReason);
}

void PopupFrame::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Tokens& tokens = Theme::tokensFor(palette());
    QPainter painter(this);
    style::popupPanel(&painter, rect(), tokens);
}

void PopupFrame::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (!style::blendsWindows())
        setMask(style::roundedRegion(rect(), style::PopupRadius));
}

void PopupFrame::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    emit closed();
}

} // namespace wego::gui
