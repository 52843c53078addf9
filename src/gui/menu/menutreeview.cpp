// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menutreeview.h"

#include "gui/widgets/badge.h"
#include "gui/widgets/celldelegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int SelectionBar = 3;
constexpr int RightMargin = 12;
constexpr int MarkSide = 14;
constexpr int Indentation = 16;
constexpr int BadgePadding = 12;

class MenuTreeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

std::optional<Mark> markOf(const QModelIndex& index)
{
    const QVariant mark = index.data(MarkRole);
    return mark.isValid() ? std::optional(static_cast<Mark>(mark.toInt())) : std::nullopt;
}

void paintName(QPainter* painter, const QRect& rect, const QModelIndex& index, QFont font)
{
    font.setBold(!index.parent().isValid() && index.row() == 0);
    painter->setFont(font);
    const QString name = index.data().toString();
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(name, Qt::ElideRight, rect.width()));
}

/// One thing at the right edge: what is wrong before what is so.
void paintEnd(QPainter* painter, const QRect& cell, const QModelIndex& index, const Tokens& tokens)
{
    const QRect rect = cell.adjusted(0, 0, -RightMargin, 0);
    const QFont font = Theme::font(TypeRole::Caption);
    const QString text = index.data().toString();
    if (const auto mark = markOf(index))
        return paintMark(painter,
            QRectF(rect.right() - MarkSide + 1, rect.y(), MarkSide, rect.height()), *mark, tokens);
    const QVariant tone = index.data(ToneRole);
    const int width = QFontMetrics(font).horizontalAdvance(text) + BadgePadding;
    if (tone.isValid()) {
        Badge::paint(painter, rect.adjusted(rect.width() - width, 0, 0, 0), font,
            static_cast<Tone>(tone.toInt()), text, {}, tokens);
        return;
    }
    painter->setFont(font);
    painter->setPen(tokens.text2);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, text);
}

void MenuTreeDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = Theme::tokensFor(option.palette);
    painter->save();
    painter->setPen(tokens.text);
    if (index.column() == 0)
        paintName(painter, option.rect.adjusted(4, 0, 0, 0), index, option.font);
    else
        paintEnd(painter, option.rect, index, tokens);
    painter->restore();
}

QSize MenuTreeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFont font = index.column() == 0 ? option.font : Theme::font(TypeRole::Caption);
    const int text = QFontMetrics(font).horizontalAdvance(index.data().toString());
    return {text + BadgePadding + RightMargin, Theme::compactRowHeight()};
}

} // namespace

MenuTreeView::MenuTreeView(QWidget* parent) : QTreeView(parent)
{
    setItemDelegate(new MenuTreeDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(Indentation);
    setUniformRowHeights(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    viewport()->setBackgroundRole(QPalette::Window);
}

void MenuTreeView::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = Theme::tokensFor(palette());
    const QRect row(0, option.rect.y(), viewport()->width(), option.rect.height());
    const bool isSelected = selectionModel()->isRowSelected(index.row(), index.parent());
    if (isSelected)
        painter->fillRect(row, isActiveWindow() ? tokens.tint : tokens.inactive);
    QStyleOptionViewItem plain = option;
    plain.palette.setBrush(QPalette::Highlight, Qt::NoBrush); // the ground is there already
    QTreeView::drawRow(painter, plain, index);
    if (isSelected)
        painter->fillRect(0, row.y(), SelectionBar, row.height(), tokens.accent);
}

/// Only the arrow: the ground is that of the row.
void MenuTreeView::drawBranches(
    QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!model()->hasChildren(index))
        return;
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = rect.adjusted(rect.width() - indentation(), 0, 0, 0);
    arrow.state |= QStyle::State_Children | QStyle::State_Item;
    arrow.state.setFlag(QStyle::State_Open, isExpanded(index));
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &arrow, painter, this);
}

} // namespace wego::gui
