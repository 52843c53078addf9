// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/conditionnote.h"

#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace wego::gui {

namespace {

constexpr int Padding = 8;
constexpr int LeastHeight = 28;

} // namespace

void ConditionNoteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const Tokens& tokens = Theme::tokensFor(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QString note = index.data(NoteRole).toString();
    const QRect line = option.rect.adjusted(Padding, 0, -Padding, 0);
    const int noteWidth = option.fontMetrics.horizontalAdvance(note);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(isEnabled ? tokens.text3 : tokens.disabled);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, note);
    painter->setPen(isEnabled ? tokens.text : tokens.disabled);
    const int room = line.width() - noteWidth - Padding;
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
    painter->restore();
}

QSize ConditionNoteDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString() + index.data(NoteRole).toString();
    return {option.fontMetrics.horizontalAdvance(text) + 4 * Padding,
        std::max(LeastHeight, option.fontMetrics.height() + Padding)};
}

} // namespace wego::gui
