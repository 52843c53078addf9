// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/recentordersdelegate.h"

#include "gui/orders/recentordersmodel.h"
#include "gui/widgets/badge.h"

#include <QPainter>

#include <algorithm>

namespace wego::gui {

namespace {

constexpr int LeftMargin = 16;
constexpr int RightMargin = 12;
constexpr int SelectionBar = 3;
constexpr int Spacing = 16;
constexpr int Gap = 8;
constexpr int BadgeRoom = 30;

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const Tokens& tokens)
{
    const QRect& rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool isActive = option.state.testFlag(QStyle::State_Active);
        painter->fillRect(rect, isActive ? tokens.tint : tokens.inactive);
        painter->fillRect(rect.x(), rect.y(), SelectionBar, rect.height(), tokens.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(rect, tokens.hover);
    }
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, tokens.line);
}

/// What stands on the right in full, on the left what room it leaves.
void paintLine(QPainter* painter, const QRect& line, const QString& left, const QString& right)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = metrics.horizontalAdvance(right);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, right);
    const int room = line.width() - (width > 0 ? width + Gap : 0);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(left, Qt::ElideRight, room));
}

void paintState(
    QPainter* painter, const QRect& line, const QModelIndex& index, const Tokens& tokens)
{
    const QFont small = Theme::font(TypeRole::Caption);
    const QString word = index.data(RecentOrdersModel::StateRole).toString();
    const int width = std::min(
        QFontMetrics(small).horizontalAdvance(word) + BadgeRoom, line.width() * 2 / 3);
    Badge::paint(painter, QRect(line.right() + 1 - width, line.y(), width, line.height()), small,
        static_cast<Tone>(index.data(RecentOrdersModel::StateToneRole).toInt()), word,
        static_cast<Mark>(index.data(RecentOrdersModel::StateMarkRole).toInt()), tokens);
    painter->setFont(small);
    painter->setPen(tokens.text2);
    painter->drawText(line.adjusted(0, 0, -width - Gap, 0), Qt::AlignVCenter | Qt::AlignLeft,
        index.data(RecentOrdersModel::WhenRole).toString());
}

} // namespace

void RecentOrdersDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = Theme::tokensFor(option.palette);
    painter->save();
    paintGround(painter, option, tokens);
    const QRect rect = option.rect.adjusted(LeftMargin, Spacing / 2, -RightMargin, -Spacing / 2);
    const QRect upper = rect.adjusted(0, 0, 0, -rect.height() / 2);
    const QRect lower = rect.adjusted(0, rect.height() / 2, 0, 0);
    painter->setFont(Theme::numberFont(TypeRole::Body));
    painter->setPen(tokens.text);
    paintLine(painter, upper, index.data(RecentOrdersModel::NameRole).toString(),
        index.data(RecentOrdersModel::AmountRole).toString());
    paintState(painter, lower, index, tokens);
    painter->restore();
}

QSize RecentOrdersDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    const int lines = option.fontMetrics.height()
        + std::max(20, QFontMetrics(Theme::font(TypeRole::Caption)).height() + 2);
    return {LeftMargin + RightMargin, lines + Spacing};
}

} // namespace wego::gui
