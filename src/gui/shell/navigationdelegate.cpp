// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/navigationdelegate.h"

#include "gui/shell/navigationlist.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/stylepaint.h"

#include <algorithm>

namespace wego::gui {
namespace {

constexpr int IconSide = 22;
constexpr int IconLeft = 15;
constexpr int TextLeft = 48;
constexpr int RightMargin = 12;

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const Tokens& tokens)
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current) {
        painter->fillRect(option.rect, tokens.tint);
        painter->fillRect(option.rect.x(), option.rect.y(), 3, option.rect.height(), tokens.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, tokens.sunken);
    }
    const bool byKeys = option.widget
        && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (byKeys && option.state.testFlag(QStyle::State_HasFocus))
        style::box(painter, option.rect, {}, tokens.accentText, 2);
}

} // namespace

NavigationDelegate::NavigationDelegate(NavigationList* list)
    : QStyledItemDelegate(list), m_list(list)
{
}

void NavigationDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = Theme::tokensFor(option.palette);
    const QString text = index.data().toString();
    painter->save();
    if (index.data(NavigationList::CaptionRole).toBool()) {
        paintCaption(painter, option.rect, text);
        painter->restore();
        return;
    }
    paintGround(painter, option, tokens);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QRect place(option.rect.x() + IconLeft, option.rect.center().y() - IconSide / 2 + 1,
        IconSide, IconSide);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, place, Qt::AlignCenter, QIcon::Normal, current ? QIcon::On : QIcon::Off);
    if (!m_list->isFolded()) {
        QFont font = Theme::font(TypeRole::Navigation);
        font.setBold(current);
        painter->setFont(font);
        painter->setPen(tokens.text);
        painter->drawText(
            option.rect.adjusted(TextLeft, 0, -40, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
    paintCount(painter, option.rect, index.data(NavigationList::CountRole).toInt());
    painter->restore();
}

void NavigationDelegate::paintCaption(
    QPainter* painter, const QRect& rect, const QString& text) const
{
    const Tokens& tokens = Theme::tokensFor(m_list->palette());
    if (m_list->isFolded()) {
        painter->fillRect(
            rect.adjusted(12, rect.height() / 2, -12, -rect.height() / 2 + 1), tokens.line);
        return;
    }
    painter->setFont(Theme::font(TypeRole::Caption));
    painter->setPen(tokens.text2);
    painter->drawText(rect.adjusted(16, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

void NavigationDelegate::paintCount(QPainter* painter, const QRect& rect, int count) const
{
    if (count <= 0)
        return;
    const Tokens& tokens = Theme::tokensFor(m_list->palette());
    if (m_list->isFolded()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.amber);
        painter->drawEllipse(QPointF(rect.x() + IconLeft + IconSide, rect.y() + 9), 4, 4);
        return;
    }
    const QString text = QString::number(count);
    const QFont font = Theme::font(TypeRole::Caption);
    const int width = QFontMetrics(font).horizontalAdvance(text) + 12;
    const QRect place(rect.right() - RightMargin - width + 1, rect.y(), width, rect.height());
    Badge::paint(painter, place, font, Tone::Attention, text, {}, tokens);
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const QFontMetrics metrics(Theme::font(TypeRole::Navigation));
    return {10, std::max(34, metrics.height() + 12)};
}

} // namespace wego::gui
