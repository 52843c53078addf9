// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/stylepaint.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QIcon>
#include <QPainterPath>
#include <QScrollBar>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace wego::gui::style {

const Tokens& tokensOf(const QStyleOption& option)
{
    return Theme::tokensFor(option.palette);
}

bool has(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

bool isOn(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void box(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& outline,
    qreal width, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

bool blendsWindows()
{
    return QGuiApplication::platformName() != QLatin1String("xcb");
}

void popupPanel(QPainter* painter, const QRect& rect, const Tokens& tokens)
{
    if (!blendsWindows()) {
        for (const QRect& part : roundedRegion(rect, PopupRadius))
            painter->fillRect(part, tokens.border);
    }
    box(painter, rect, tokens.raised, tokens.border, 1, PopupRadius);
}

QRegion roundedRegion(const QRect& rect, int radius)
{
    QRegion region(rect.adjusted(0, radius, 0, -radius));
    for (int line = 0; line < radius; ++line) {
        const double down = radius - line - 0.5;
        const int inset = static_cast<int>(
            std::lround(radius - std::sqrt(radius * radius - down * down)));
        region += QRect(rect.x() + inset, rect.y() + line, rect.width() - 2 * inset, 1);
        region += QRect(rect.x() + inset, rect.bottom() - line, rect.width() - 2 * inset, 1);
    }
    return region;
}

void chevron(QPainter* painter, const QRectF& rect, const QColor& colour, bool up)
{
    const QPointF middle = rect.center();
    const qreal tip = up ? -2 : 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({middle + QPointF(-3.5, -tip), middle + QPointF(0, tip - 0.5),
        middle + QPointF(3.5, -tip)}));
    painter->restore();
}

int lastColumnPadding(const QWidget* table)
{
    constexpr int Padding = 16;
    if (qobject_cast<const QHeaderView*>(table))
        table = table->parentWidget();
    const auto* area = qobject_cast<const QAbstractScrollArea*>(table);
    if (!area || !area->verticalScrollBar()->isVisible())
        return Padding;
    return std::max(2, Padding - area->verticalScrollBar()->width());
}

void tick(QPainter* painter, const QRectF& rect, const QColor& colour)
{
    const QPointF middle = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF(
        {middle + QPointF(-3.6, 0.2), middle + QPointF(-1.1, 2.8), middle + QPointF(3.8, -2.6)}));
    painter->restore();
}

void tintedIcon(QPainter* painter, const QRect& rect, const QIcon& icon, const QColor& colour)
{
    const qreal scale = painter->device()->devicePixelRatio();
    QPixmap pixmap = icon.pixmap(rect.size(), scale);
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), rect.size()), colour);
    tint.end();
    painter->drawPixmap(rect, pixmap);
}

} // namespace wego::gui::style
