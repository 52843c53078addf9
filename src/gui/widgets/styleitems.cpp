// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/styleitems.h"

#include "gui/widgets/stylepaint.h"

#include <algorithm>

namespace wego::gui::style {
namespace {

constexpr int Padding = 8;
constexpr int OuterPadding = 16;
constexpr int ArrowWidth = 14;

bool isSorted(const QStyleOptionHeader& option)
{
    return option.sortIndicator != QStyleOptionHeader::None;
}

QRect labelRect(const QStyleOptionHeader& option, const QWidget* header)
{
    if (option.textAlignment.testFlag(Qt::AlignHCenter))
        return option.rect; // narrow columns, like days of the week
    const auto position = option.position;
    const bool only = position == QStyleOptionHeader::OnlyOneSection;
    const bool first = only || position == QStyleOptionHeader::Beginning;
    const bool last = only || position == QStyleOptionHeader::End;
    return option.rect.adjusted(
        first ? OuterPadding : Padding, 0, last ? -lastColumnPadding(header) : -Padding, 0);
}

} // namespace

void paintItemPanel(QPainter* painter, const QStyleOptionViewItem& option)
{
    const Tokens& tokens = tokensOf(option);
    if (isOn(option, QStyle::State_Selected)) {
        const bool active = isOn(option, QStyle::State_Active);
        painter->fillRect(option.rect, active ? tokens.tint : tokens.inactive);
    } else if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option.rect, option.backgroundBrush);
    } else if (isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled)) {
        painter->fillRect(option.rect, tokens.hover);
    }
}

void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option)
{
    const Tokens& tokens = tokensOf(option);
    painter->fillRect(option.rect, tokens.window);
    QRect line = option.rect;
    line.setTop(line.bottom());
    painter->fillRect(line, tokens.border);
}

void paintHeaderLabel(QPainter* painter, const QStyleOptionHeader& option, const QWidget* header)
{
    const Tokens& tokens = tokensOf(option);
    QFont font = painter->font();
    font.setBold(false);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    QRect rect = labelRect(option, header);
    const int arrow = isSorted(option) ? ArrowWidth : 0;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, rect.width() - arrow);
    const int width = metrics.horizontalAdvance(text) + arrow;
    rect = QStyle::alignedRect(option.direction, option.textAlignment | Qt::AlignVCenter,
        QSize(std::min(width, rect.width()), rect.height()), rect);
    painter->setPen(isSorted(option) ? tokens.text : tokens.text2);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, text);
    if (isSorted(option))
        chevron(painter, rect.adjusted(rect.width() - ArrowWidth + 4, 0, 0, 0), tokens.text,
            option.sortIndicator == QStyleOptionHeader::SortDown);
}

QSize headerSize(const QStyleOptionHeader& option)
{
    const int width = option.fontMetrics.horizontalAdvance(option.text) + 2 * Padding + ArrowWidth;
    return {width, std::max(30, option.fontMetrics.height() + 12)};
}

} // namespace wego::gui::style
