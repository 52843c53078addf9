// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/palettedelegate.h"

#include "gui/widgets/celldelegate.h"

#include <QPainter>

#include <algorithm>

namespace wego::gui {
namespace {

constexpr int IconLeft = 16;
constexpr int TextLeft = 44;
constexpr int NoteGap = 14;

using Hits = QList<std::pair<int, int>>;

void paintHits(
    QPainter* painter, const QRect& rect, const QString& text, const Hits& hits, QColor colour)
{
    const QFontMetrics metrics = painter->fontMetrics();
    for (const auto& [start, length] : hits) {
        const int left = metrics.horizontalAdvance(text, start);
        const int right = metrics.horizontalAdvance(text, start + length);
        painter->fillRect(rect.x() + left, rect.center().y() - metrics.height() / 2, right - left,
            metrics.height(), colour);
    }
}

void paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
    const Tokens& tokens)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.tint);
    const QString title = index.data().toString();
    const QRect place(option.rect.x() + IconLeft, option.rect.center().y() - 7, 16, 16);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place);
    QRect rest = option.rect.adjusted(TextLeft, 0, -16, 0);
    painter->setFont(Theme::font(TypeRole::Body));
    paintHits(painter, rest, title, index.data(HitsRole).value<Hits>(), tokens.amberTint);
    painter->setPen(tokens.text);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, title);
    rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(title) + NoteGap);
    painter->setFont(Theme::font(TypeRole::Caption));
    painter->setPen(tokens.text2);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(
            index.data(PaletteDelegate::NoteRole).toString(), Qt::ElideRight, rest.width()));
}

} // namespace

void PaletteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = Theme::tokensFor(option.palette);
    painter->save();
    if (index.data(CaptionRole).toBool()) {
        painter->setFont(Theme::font(TypeRole::Caption));
        painter->setPen(tokens.text2);
        painter->drawText(option.rect.adjusted(IconLeft, 4, -16, 0),
            Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    } else {
        paintRow(painter, option, index, tokens);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics metrics(Theme::font(TypeRole::Body));
    const int height = index.data(CaptionRole).toBool() ? 30 : 34;
    return {10, std::max(height, metrics.height() + 12)};
}

} // namespace wego::gui
