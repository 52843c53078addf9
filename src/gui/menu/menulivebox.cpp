// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menulivebox.h"

#include "gui/widgets/tokens.h"

#include <QPainter>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int Padding = 10;
constexpr int BetweenLines = 4;
constexpr int ColumnGap = 16;
constexpr int HintWidth = 240;
constexpr int LeastWidth = 120;
constexpr qreal Radius = 6;

/// Live and next value behind each other, each in its colour.
QList<QTextLayout::FormatRange> formatsOf(
    qsizetype live, qsizetype all, qsizetype next, const Tokens& tokens)
{
    QTextCharFormat gone;
    gone.setForeground(tokens.danger);
    gone.setFontStrikeOut(true);
    QTextCharFormat comes;
    comes.setForeground(tokens.accentText);
    return {{0, static_cast<int>(live), gone},
        {static_cast<int>(all - next), static_cast<int>(next), comes}};
}

qreal breakLines(QTextLayout& text, int width)
{
    qreal height = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    text.endLayout();
    return height;
}

} // namespace

MenuLiveBox::MenuLiveBox(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void MenuLiveBox::setLines(const QList<Line>& lines)
{
    setVisible(!lines.isEmpty());
    if (lines == m_lines)
        return;
    m_lines = lines;
    QStringList words;
    for (const Line& line : lines)
        words.append(tr("%1: live %2, will be %3").arg(line.field, line.live, line.next));
    setAccessibleName(words.join(tr("; ")));
    updateGeometry();
    update();
}

QSize MenuLiveBox::sizeHint() const
{
    return {HintWidth, place(HintWidth, nullptr)};
}

QSize MenuLiveBox::minimumSizeHint() const
{
    return {LeastWidth, fontMetrics().height() + 2 * Padding};
}

int MenuLiveBox::heightForWidth(int width) const
{
    return place(width, nullptr);
}

/// The width of the names of fields, or 0 where they leave no room beside them.
int MenuLiveBox::columnOf(int width) const
{
    int widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, fontMetrics().horizontalAdvance(line.field));
    return widest + ColumnGap > width * 2 / 5 ? 0 : widest + ColumnGap;
}

int MenuLiveBox::place(int width, QPainter* painter) const
{
    const int inner = std::max(1, width - 2 * Padding);
    int top = Padding;
    for (const Line& line : m_lines)
        top += placeLine(line, {Padding, top, inner, 0}, painter) + BetweenLines;
    return top - (m_lines.isEmpty() ? 0 : BetweenLines) + Padding;
}

int MenuLiveBox::placeLine(const Line& line, const QRect& room, QPainter* painter) const
{
    const int column = columnOf(room.width());
    const int above = column > 0 ? 0 : fontMetrics().height();
    const Tokens& tokens = Theme::tokensFor(palette());
    const QString gap = line.live.isEmpty() || line.next.isEmpty() ? QString() : u"   "_s;
    QTextLayout value(line.live + gap + line.next, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    value.setTextOption(option);
    value.setFormats(formatsOf(line.live.size(), value.text().size(), line.next.size(), tokens));
    const qreal height = breakLines(value, std::max(1, room.width() - column));
    if (painter) {
        painter->setPen(tokens.text2);
        painter->drawText(room.topLeft() + QPoint(0, fontMetrics().ascent()),
            fontMetrics().elidedText(line.field, Qt::ElideRight, room.width()));
        value.draw(painter, room.topLeft() + QPoint(column, above));
    }
    return above + std::max(fontMetrics().height(), static_cast<int>(std::ceil(height)));
}

void MenuLiveBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::tokensFor(palette()).line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    place(width(), &painter);
}

} // namespace wego::gui
