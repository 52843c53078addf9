// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/styleinputs.h"

#include "gui/widgets/stylepaint.h"

#include <QIcon>

#include <algorithm>

namespace wego::gui::style {
namespace {

constexpr int ArrowWidth = 28;

QColor fieldOutline(const QStyleOption& option, const QWidget* widget)
{
    const Tokens& tokens = tokensOf(option);
    if (!isOn(option, QStyle::State_Enabled))
        return tokens.line;
    if (has(widget, "invalid"))
        return tokens.danger;
    return isOn(option, QStyle::State_HasFocus) ? tokens.accentText : tokens.control;
}

QColor checkFill(const QStyleOption& option, const Tokens& tokens, bool filled)
{
    if (!isOn(option, QStyle::State_Enabled))
        return tokens.sunken;
    return filled ? tokens.accent : tokens.base;
}

QColor checkOutline(const QStyleOption& option, const Tokens& tokens, bool filled)
{
    if (!isOn(option, QStyle::State_Enabled))
        return tokens.border;
    return filled ? tokens.accentText : tokens.control;
}

} // namespace

void paintField(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& tokens = tokensOf(option);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool strong = enabled && isOn(option, QStyle::State_HasFocus);
    box(painter, option.rect, enabled ? tokens.base : tokens.sunken, fieldOutline(option, widget),
        strong ? 2 : 1);
}

int fieldHeight(const QStyleOption& option, const QWidget* widget)
{
    const bool compact = has(widget, "compact");
    return std::max(compact ? 28 : 32, option.fontMetrics.height() + (compact ? 8 : 12));
}

void paintCombo(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    const Tokens& tokens = tokensOf(option);
    paintField(painter, option, widget);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    chevron(painter, comboPart(option, QStyle::SC_ComboBoxArrow),
        enabled ? tokens.text : tokens.disabled);
}

void paintComboLabel(QPainter* painter, const QStyleOptionComboBox& option)
{
    const Tokens& tokens = tokensOf(option);
    QRect field = comboPart(option, QStyle::SC_ComboBoxEditField).adjusted(2, 0, -2, 0);
    if (!option.currentIcon.isNull()) {
        option.currentIcon.paint(
            painter, QRect(field.topLeft(), QSize(option.iconSize.width(), field.height())));
        field.setLeft(field.left() + option.iconSize.width() + 6);
    }
    if (option.editable)
        return;
    painter->setPen(isOn(option, QStyle::State_Enabled) ? tokens.text : tokens.disabled);
    painter->drawText(field, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, field.width()));
}

QRect comboPart(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    QRect rect = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() - ArrowWidth + 1);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(6, 2, -ArrowWidth, -2);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QSize comboSize(const QStyleOptionComboBox& option, QSize contents, const QWidget* widget)
{
    return {contents.width() + ArrowWidth + 12, fieldHeight(option, widget)};
}

void paintSpin(QPainter* painter, const QStyleOptionSpinBox& option, const QWidget* widget)
{
    const Tokens& tokens = tokensOf(option);
    paintField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    chevron(painter, spinPart(option, QStyle::SC_SpinBoxUp), tokens.text2, true);
    chevron(painter, spinPart(option, QStyle::SC_SpinBoxDown), tokens.text2);
}

QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 6 : 22;
    QRect rect = option.rect;
    const int middle = rect.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = QRect(rect.right() - buttons + 1, rect.top(), buttons, middle);
        break;
    case QStyle::SC_SpinBoxDown:
        rect = QRect(rect.right() - buttons + 1, middle, buttons, rect.height() - middle);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect.adjust(6, 2, -buttons, -2);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintCheck(QPainter* painter, const QStyleOption& option)
{
    const Tokens& tokens = tokensOf(option);
    const bool partly = isOn(option, QStyle::State_NoChange);
    const bool filled = partly || isOn(option, QStyle::State_On);
    box(painter, option.rect, checkFill(option, tokens, filled),
        checkOutline(option, tokens, filled), 1, 3);
    if (!filled)
        return;
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const QColor ink = enabled ? tokens.onAccent : tokens.disabled;
    if (partly)
        painter->fillRect(QRect(option.rect.center() - QPoint(3, 0), QSize(8, 2)), ink);
    else
        tick(painter, option.rect, ink);
}

void paintRadio(QPainter* painter, const QStyleOption& option)
{
    const Tokens& tokens = tokensOf(option);
    const bool filled = isOn(option, QStyle::State_On);
    const qreal radius = option.rect.width() / 2.0;
    box(painter, option.rect, checkFill(option, tokens, filled),
        checkOutline(option, tokens, filled), 1, radius);
    if (filled) {
        const bool enabled = isOn(option, QStyle::State_Enabled);
        box(painter, QRectF(option.rect).adjusted(5, 5, -5, -5),
            enabled ? tokens.onAccent : tokens.disabled, {}, 0, radius);
    }
}

} // namespace wego::gui::style
