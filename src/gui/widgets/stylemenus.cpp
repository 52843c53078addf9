// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/stylemenus.h"

#include "gui/widgets/stylepaint.h"

#include <QIcon>

#include <algorithm>

namespace wego::gui::style {
namespace {

constexpr int TextLeft = 36;
constexpr int TextRight = 16;
constexpr int ShortcutGap = 24;

QString wordOf(const QStyleOptionMenuItem& option)
{
    return option.text.section(u'\t', 0, 0);
}
QString shortcutOf(const QStyleOptionMenuItem& option)
{
    return option.text.section(u'\t', 1);
}

void paintSeparator(QPainter* painter, const QStyleOptionMenuItem& option)
{
    const int y = option.rect.center().y();
    painter->fillRect(option.rect.x(), y, option.rect.width(), 1, tokensOf(option).line);
}

void paintLeading(QPainter* painter, const QStyleOptionMenuItem& option)
{
    const QRect place(option.rect.x() + 12, option.rect.center().y() - 7, 16, 16);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        tick(painter, place, tokensOf(option).accentText);
    else if (!option.icon.isNull())
        option.icon.paint(painter, place, Qt::AlignCenter,
            isOn(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

void paintWords(QPainter* painter, const QStyleOptionMenuItem& option)
{
    const Tokens& tokens = tokensOf(option);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const QRect rect = option.rect.adjusted(TextLeft, 0, -TextRight, 0);
    painter->setFont(option.font);
    painter->setPen(enabled ? tokens.text : tokens.disabled);
    painter->drawText(
        rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, wordOf(option));
    painter->setPen(enabled ? tokens.text3 : tokens.disabled);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, shortcutOf(option));
}

void paintSubMenuArrow(QPainter* painter, const QStyleOptionMenuItem& option)
{
    painter->save();
    painter->translate(option.rect.right() - 12, option.rect.center().y() + 1);
    painter->rotate(-90);
    chevron(painter, QRectF(-4, -4, 8, 8), tokensOf(option).text2);
    painter->restore();
}

} // namespace

void paintMenuPanel(QPainter* painter, const QStyleOption& option)
{
    popupPanel(painter, option.rect, tokensOf(option));
}

void paintMenuItem(QPainter* painter, const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return paintSeparator(painter, option);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    if (enabled && isOn(option, QStyle::State_Selected))
        painter->fillRect(option.rect, tokensOf(option).tint);
    paintLeading(painter, option);
    paintWords(painter, option);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintSubMenuArrow(painter, option);
}

QSize menuItemSize(const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const QFontMetrics metrics(option.font);
    // QMenu adds the widest shortcut of all items itself.
    const int gap = shortcutOf(option).isEmpty() ? 0 : ShortcutGap;
    const int width = metrics.size(Qt::TextShowMnemonic, wordOf(option)).width();
    return {TextLeft + width + gap + TextRight, std::max(30, metrics.height() + 11)};
}

void paintMenuBarItem(QPainter* painter, const QStyleOptionMenuItem& option)
{
    const Tokens& tokens = tokensOf(option);
    const bool open = isOn(option, QStyle::State_Selected) || isOn(option, QStyle::State_Sunken);
    painter->fillRect(option.rect, open ? tokens.tint : tokens.window);
    painter->setPen(isOn(option, QStyle::State_Enabled) ? tokens.text : tokens.disabled);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

void paintTip(QPainter* painter, const QStyleOption& option)
{
    painter->fillRect(option.rect, tokensOf(option).tooltip);
}

} // namespace wego::gui::style
