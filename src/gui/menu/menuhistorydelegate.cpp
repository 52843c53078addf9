// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuhistorydelegate.h"

#include "gui/menu/menuhistorymodel.h"
#include "gui/widgets/tokens.h"

#include <QPainter>

namespace wego::gui {
namespace {

constexpr int LeftMargin = 16;
constexpr int RightMargin = 12;
constexpr int SelectionBar = 3;
constexpr int Spacing = 12;

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const Tokens& tokens)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool isActive = option.state.testFlag(QStyle::State_Active);
        painter->fillRect(option.rect, isActive ? tokens.tint : tokens.inactive);
        painter->fillRect(
            option.rect.x(), option.rect.y(), SelectionBar, option.rect.height(), tokens.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, tokens.hover);
    }
}

} // namespace

void MenuHistoryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = Theme::tokensFor(option.palette);
    painter->save();
    paintGround(painter, option, tokens);
    const QRect rect = option.rect.adjusted(LeftMargin, 0, -RightMargin, 0);
    const QRect upper = rect.adjusted(0, Spacing / 2, 0, -rect.height() / 2);
    const QRect lower = rect.adjusted(0, rect.height() / 2, 0, -Spacing / 2);
    painter->setFont(Theme::numberFont(TypeRole::Body));
    painter->setPen(tokens.text);
    painter->drawText(
        upper, Qt::AlignVCenter | Qt::AlignLeft, index.data(MenuHistoryModel::WhenRole).toString());
    const QFont small = Theme::font(TypeRole::Caption);
    painter->setFont(small);
    painter->setPen(tokens.text2);
    painter->drawText(upper, Qt::AlignVCenter | Qt::AlignRight,
        index.data(MenuHistoryModel::LiveRole).toString());
    painter->drawText(lower, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(small).elidedText(
            index.data(MenuHistoryModel::NoteRole).toString(), Qt::ElideRight, lower.width()));
    painter->restore();
}

QSize MenuHistoryDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    const int lines = option.fontMetrics.height()
        + QFontMetrics(Theme::font(TypeRole::Caption)).height();
    return {LeftMargin + RightMargin, lines + Spacing};
}

} // namespace wego::gui
