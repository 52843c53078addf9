// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statemark.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace wego::gui {
namespace {

// All shapes live in a square of 14 units.
constexpr qreal Side = 14;
const QPointF Centre(7, 7);
constexpr qreal Radius = 6;

/// What is drawn on a filled mark: the end of the scale that stands out.
QColor inkOn(const QColor& fill)
{
    return fill.lightness() < 128 ? Tokens::light().base : Tokens::dark().base;
}

QPen stroke(const QColor& colour, qreal width = 1.4)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void disc(QPainter* painter, const QColor& colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(Centre, Radius, Radius);
    painter->setBrush(Qt::NoBrush);
}

void ring(QPainter* painter, const QColor& colour)
{
    painter->setPen(stroke(colour, 1.2));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(Centre, Radius - 0.6, Radius - 0.6);
}

void tick(QPainter* painter, const QColor& colour, qreal scale, qreal width)
{
    painter->setPen(stroke(colour, width));
    painter->drawPolyline(QPolygonF({Centre + QPointF(-4.2, 0.2) * scale,
        Centre + QPointF(-1.2, 3.2) * scale, Centre + QPointF(4.4, -3.2) * scale}));
}

void cross(QPainter* painter, const QColor& colour, qreal reach, qreal width)
{
    painter->setPen(stroke(colour, width));
    painter->drawLine(Centre - QPointF(reach, reach), Centre + QPointF(reach, reach));
    painter->drawLine(Centre - QPointF(reach, -reach), Centre + QPointF(reach, -reach));
}

void exclamation(QPainter* painter, const QColor& colour, qreal shift)
{
    painter->setPen(stroke(colour, 1.6));
    painter->drawLine(QPointF(7, 3.8 + shift), QPointF(7, 7.2 + shift));
    painter->drawPoint(QPointF(7, 10 + shift));
}

void download(QPainter* painter, const QColor& colour)
{
    painter->setPen(stroke(colour));
    painter->drawLine(QPointF(7, 2), QPointF(7, 8.6));
    painter->drawPolyline(QPolygonF({{4.2, 6}, {7, 8.8}, {9.8, 6}}));
    painter->drawLine(QPointF(3, 11.8), QPointF(11, 11.8));
}

void waiting(QPainter* painter, const QColor& colour)
{
    ring(painter, colour);
    painter->setPen(stroke(colour, 1.2));
    painter->drawPolyline(QPolygonF({{7, 4}, {7, 7}, {9.4, 8}}));
}

void running(QPainter* painter, const QColor& colour)
{
    ring(painter, colour);
    painter->setPen(stroke(colour, 1.2));
    painter->drawLine(QPointF(4.4, 7), QPointF(9.4, 7));
    painter->drawPolyline(QPolygonF({{7.4, 5}, {9.6, 7}, {7.4, 9}}));
}

void planned(QPainter* painter, const QColor& colour)
{
    QPen pen = stroke(colour, 1.3);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({2.1, 1.6});
    painter->setPen(pen);
    painter->drawEllipse(Centre, Radius - 0.6, Radius - 0.6);
}

void half(QPainter* painter, const QColor& colour)
{
    ring(painter, colour);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPie(QRectF(1.4, 1.4, 11.2, 11.2), 90 * 16, 180 * 16);
    painter->setBrush(Qt::NoBrush);
}

void unknown(QPainter* painter, const QColor& colour)
{
    painter->setPen(stroke(colour, 1.2));
    painter->drawPolygon(QPolygonF({{7, 0.8}, {13.2, 7}, {7, 13.2}, {0.8, 7}}));
    QPainterPath hook(QPointF(5.4, 5.6));
    hook.cubicTo({5.4, 3.4}, {8.7, 3.5}, {8.6, 5.6});
    hook.cubicTo({8.6, 6.8}, {7, 6.7}, {7, 8});
    painter->drawPath(hook);
    painter->drawPoint(QPointF(7, 10));
}

void closed(QPainter* painter, const QColor& colour)
{
    ring(painter, colour);
    painter->drawLine(QPointF(3.4, 10.6), QPointF(10.6, 3.4));
}

void information(QPainter* painter, const QColor& colour)
{
    ring(painter, colour);
    painter->setPen(stroke(colour));
    painter->drawLine(QPointF(7, 6.6), QPointF(7, 9.8));
    painter->drawPoint(QPointF(7, 4.2));
}

void warning(QPainter* painter, const QColor& colour)
{
    painter->setPen(stroke(colour));
    painter->setBrush(colour);
    painter->drawPolygon(QPolygonF({{7, 1.6}, {13, 12.2}, {1, 12.2}}));
    painter->setBrush(Qt::NoBrush);
    exclamation(painter, inkOn(colour), 1.2);
}

void paintFilled(QPainter* painter, Mark mark, const QColor& colour)
{
    disc(painter, colour);
    if (mark == Mark::Verified)
        tick(painter, inkOn(colour), 0.68, 1.5);
    else if (mark == Mark::Differs)
        exclamation(painter, inkOn(colour), 0);
    else
        cross(painter, inkOn(colour), 2.2, 1.5);
}

void paintShape(QPainter* painter, Mark mark, const QColor& colour)
{
    switch (mark) {
    case Mark::Tick:
        return tick(painter, colour, 1, 1.6);
    case Mark::Verified:
    case Mark::Differs:
    case Mark::Refused:
        return paintFilled(painter, mark, colour);
    case Mark::Download:
        return download(painter, colour);
    case Mark::NoTrades:
        painter->setPen(stroke(colour));
        return painter->drawLine(QPointF(4, 7), QPointF(10, 7));
    case Mark::Expired:
        return cross(painter, colour, 3, 1.4);
    case Mark::Waiting:
        return waiting(painter, colour);
    case Mark::Running:
        return running(painter, colour);
    case Mark::Planned:
        return planned(painter, colour);
    case Mark::Half:
        return half(painter, colour);
    case Mark::Unknown:
        return unknown(painter, colour);
    case Mark::Closed:
        return closed(painter, colour);
    case Mark::Information:
        return information(painter, colour);
    case Mark::Warning:
        return warning(painter, colour);
    }
}

QColor meaning(Mark mark, const Tokens& tokens)
{
    switch (mark) {
    case Mark::Tick:
    case Mark::Verified:
        return tokens.accentText;
    case Mark::Differs:
    case Mark::Refused:
        return tokens.danger;
    case Mark::Download:
    case Mark::Unknown:
    case Mark::Warning:
        return tokens.amber;
    default:
        return tokens.text2;
    }
}

} // namespace

void paintMark(QPainter* painter, const QRectF& rect, Mark mark, const Tokens& tokens)
{
    paintMark(painter, rect, mark, meaning(mark, tokens));
}

void paintMark(QPainter* painter, const QRectF& rect, Mark mark, const QColor& colour)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // On whole pixels, so that straight strokes stay crisp in cells of odd height.
    painter->translate(std::round(rect.x() + (rect.width() - side) / 2),
        std::round(rect.y() + (rect.height() - side) / 2));
    painter->scale(side / Side, side / Side);
    paintShape(painter, mark, colour);
    painter->restore();
}

} // namespace wego::gui
