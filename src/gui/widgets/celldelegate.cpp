// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/celldelegate.h"

#include "gui/widgets/stylepaint.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace wego::gui {
namespace {

constexpr int Padding = 8;
constexpr int OuterPadding = 16;
constexpr int SelectionBar = 3;

using Hits = QList<std::pair<int, int>>;

struct Edges {
    bool first = true;
    bool last = true;
};

const QHeaderView* headerOf(const QWidget* view)
{
    if (const auto* table = qobject_cast<const QTableView*>(view))
        return table->horizontalHeader();
    const auto* tree = qobject_cast<const QTreeView*>(view);
    return tree ? tree->header() : nullptr;
}

/// By what is seen: the user moves and hides columns.
Edges edgesOf(const QStyleOptionViewItem& option, int column)
{
    const QHeaderView* header = headerOf(option.widget);
    if (!header)
        return {};
    const int start = header->sectionPosition(column);
    return {start == 0, start + header->sectionSize(column) >= header->length()};
}

QRect textRect(const QRect& cell, Edges edges, const QWidget* view)
{
    return cell.adjusted(edges.first ? OuterPadding : Padding, 0,
        edges.last ? -style::lastColumnPadding(view) : -Padding, -1);
}

void paintGround(
    QPainter* painter, const QStyleOptionViewItem& option, Edges edges, const Tokens& tokens)
{
    // Tables paint the row themselves; lists leave it to the delegate.
    if (qobject_cast<const QListView*>(option.widget))
        option.widget->style()->drawPrimitive(
            QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    else if (option.backgroundBrush.style() != Qt::NoBrush
        && !option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.backgroundBrush);
    else if (option.state.testFlag(QStyle::State_MouseOver)
        && !option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.hover);
    const QRect& rect = option.rect;
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, tokens.line);
    if (edges.first && option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(rect.x(), rect.y(), SelectionBar, rect.height(), tokens.accent);
}

void paintHits(QPainter* painter, const QRect& rect, const QString& text, int visible,
    const Hits& hits, const Tokens& tokens)
{
    const QFontMetrics metrics = painter->fontMetrics();
    for (const auto& [start, length] : hits) {
        if (start + length > visible)
            continue;
        const int left = metrics.horizontalAdvance(text, start);
        const int right = metrics.horizontalAdvance(text, start + length);
        painter->fillRect(rect.x() + left, rect.center().y() - metrics.height() / 2, right - left,
            metrics.height(), tokens.amberTint);
    }
}

int commonHead(const QString& a, const QString& b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    Q_UNUSED(other)
    return static_cast<int>(end - a.begin());
}

struct CellText {
    QString shown;
    int quietHead = 0;
    QColor colour;
    QColor quiet;
};

void paintText(QPainter* painter, const QRect& rect, const CellText& text)
{
    constexpr int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip;
    const auto head = std::min<qsizetype>(text.quietHead, text.shown.size());
    QRect rest = rect;
    if (head > 0) {
        const QString quiet = text.shown.left(head);
        painter->setPen(text.quiet);
        painter->drawText(rect, flags, quiet);
        rest.setLeft(rect.left() + painter->fontMetrics().horizontalAdvance(quiet));
    }
    painter->setPen(text.colour);
    painter->drawText(rest, flags, head > 0 ? text.shown.mid(head) : text.shown);
}

QColor colourOf(const QStyleOptionViewItem& option, const QModelIndex& index, const Tokens& tokens)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return tokens.disabled;
    if (index.data(ZeroRole).toBool())
        return tokens.text3;
    if (index.data(QuietRole).toBool())
        return tokens.text2;
    if (index.data(DangerRole).toBool())
        return tokens.danger;
    const QVariant own = index.data(Qt::ForegroundRole);
    return own.isValid() ? own.value<QBrush>().color() : tokens.text;
}

std::optional<Mark> markOf(const QModelIndex& index)
{
    const QVariant mark = index.data(MarkRole);
    return mark.isValid() ? std::optional(static_cast<Mark>(mark.toInt())) : std::nullopt;
}

/// A mark before plain text: states that need nobody's attention.
QRect afterMark(QPainter* painter, QRect rect, const QModelIndex& index, const Tokens& tokens)
{
    const std::optional<Mark> mark = markOf(index);
    if (!mark)
        return rect;
    paintMark(painter, QRectF(rect.x(), rect.y(), 14, rect.height()), *mark, tokens);
    rect.setLeft(rect.left() + 20);
    return rect;
}

void paintPlain(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
    const QModelIndex& index, const Tokens& tokens)
{
    const int head = index.data(QuietHeadRole).toInt();
    // Of long numbers people compare the end.
    const QString shown = painter->fontMetrics().elidedText(
        option.text, head > 0 ? Qt::ElideMiddle : option.textElideMode, rect.width());
    const int width = std::min(painter->fontMetrics().horizontalAdvance(shown), rect.width());
    const QRect place = QStyle::alignedRect(
        option.direction, option.displayAlignment, QSize(std::max(width, 1), rect.height()), rect);
    const Hits hits = index.data(HitsRole).value<Hits>();
    if (!hits.isEmpty()) {
        const int visible = commonHead(option.text, shown);
        paintHits(painter, place, option.text, visible, hits, tokens);
    }
    paintText(painter, place.adjusted(0, 0, 1, 0),
        {shown, head, colourOf(option, index, tokens), tokens.text3});
}

QFont cellFont(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool longNumber = index.data(QuietHeadRole).toInt() > 0;
    if (longNumber && !index.data(Qt::FontRole).isValid())
        return Theme::numberFont(TypeRole::Caption);
    return option.font;
}

} // namespace

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Tokens& tokens = Theme::tokensFor(cell.palette);
    const Edges edges = edgesOf(cell, index.column());
    const QRect rect = textRect(cell.rect, edges, cell.widget);
    painter->save();
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    paintGround(painter, cell, edges, tokens);
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid()) {
        Badge::paint(painter, rect, Theme::font(TypeRole::Caption), static_cast<Tone>(tone.toInt()),
            cell.text, markOf(index), tokens);
    } else {
        painter->setFont(cellFont(cell, index));
        paintPlain(painter, cell, afterMark(painter, rect, index, tokens), index, tokens);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Edges edges = edgesOf(cell, index.column());
    const int padding = (edges.first ? OuterPadding : Padding)
        + (edges.last ? OuterPadding : Padding);
    const int mark = markOf(index) ? 20 : 0;
    const int badge = index.data(ToneRole).isValid() ? 12 : 0;
    const int text = QFontMetrics(cellFont(cell, index)).horizontalAdvance(cell.text);
    return {padding + mark + badge + text + 2, Theme::compactRowHeight()};
}

} // namespace wego::gui
