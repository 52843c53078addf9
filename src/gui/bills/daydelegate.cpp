// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/daydelegate.h"

#include "gui/bills/billdaysmodel.h"

#include <QPainter>

namespace wego::gui {

using services::BillDay;

namespace {

constexpr qreal Radius = 4;
constexpr qreal MarkSize = 11;
constexpr qreal CornerMarkSize = 9;

struct DayLook {
    BillDay::State state;
    bool inMonth;
    bool selected;
    bool hovered;
};

DayLook lookOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return {
        static_cast<BillDay::State>(index.data(BillDaysModel::StateRole).toInt()),
        index.data(BillDaysModel::InMonthRole).toBool(),
        option.state.testFlag(QStyle::State_Selected),
        option.state.testFlag(QStyle::State_MouseOver),
    };
}

/// A line of text whose middle is at the given part of the cell's height.
QRectF lineAt(const QRectF& cell, qreal part, qreal height)
{
    return {cell.left(), cell.top() + cell.height() * part - height / 2, cell.width(), height};
}

void paintGround(QPainter* painter, const QRectF& cell, const DayLook& look, const Tokens& tokens)
{
    const bool shown = look.inMonth || look.selected;
    const QColor fill = shown ? DayDelegate::fillOf(look.state, look.selected, look.hovered, tokens)
                              : QColor();
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(cell, Radius, Radius);
    if (!look.selected)
        return;
    painter->setPen(QPen(tokens.accentText, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(cell.adjusted(1, 1, -1, -1), Radius, Radius);
}

/// How far the bill of one day has come is not known; a download counts days.
void paintBar(QPainter* painter, const QRectF& line, const Tokens& tokens)
{
    const QRectF groove(line.left() + 5, line.center().y() - 1.5, line.width() - 10, 3);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.border);
    painter->drawRoundedRect(groove, 1.5, 1.5);
    painter->setBrush(tokens.accent);
    painter->drawRoundedRect(
        groove.adjusted(groove.width() * 0.3, 0, -groove.width() * 0.3, 0), 1.5, 1.5);
}

void paintNote(QPainter* painter, const QRectF& cell, const QModelIndex& index, const DayLook& look,
    const Tokens& tokens)
{
    const QRectF line = lineAt(cell, 0.76, 14);
    const QVariant mark = index.data(BillDaysModel::DayMarkRole);
    const QColor colour = DayDelegate::noteColour(look.state, look.selected, tokens);
    if (look.state == BillDay::State::Downloading && look.inMonth)
        return paintBar(painter, line, tokens);
    if (look.state == BillDay::State::Mismatch && mark.isValid())
        paintMark(painter,
            QRectF(
                cell.right() - CornerMarkSize - 3, cell.top() + 3, CornerMarkSize, CornerMarkSize),
            Mark::Differs, tokens.danger);
    else if (mark.isValid())
        paintMark(painter,
            QRectF(line.center().x() - MarkSize / 2, line.center().y() - MarkSize / 2, MarkSize,
                MarkSize),
            static_cast<Mark>(mark.toInt()), colour);
    painter->setPen(colour);
    painter->setFont(Theme::numberFont(TypeRole::Micro));
    painter->drawText(
        line, static_cast<int>(Qt::AlignCenter), index.data(BillDaysModel::NoteRole).toString());
}

} // namespace

void DayDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = Theme::tokensFor(option.palette);
    const DayLook look = lookOf(option, index);
    const QRectF cell(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, cell, look, tokens);
    painter->setPen(numberColour(look.state, look.inMonth, look.selected, tokens));
    painter->setFont(Theme::numberFont(TypeRole::Body));
    painter->drawText(
        lineAt(cell, 0.32, 20), static_cast<int>(Qt::AlignCenter), index.data().toString());
    paintNote(painter, cell, index, look, tokens);
    painter->restore();
}

QSize DayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    return {option.fontMetrics.horizontalAdvance(QStringLiteral("00.0k")), 32};
}

QColor DayDelegate::fillOf(BillDay::State state, bool selected, bool hovered, const Tokens& tokens)
{
    if (state == BillDay::State::Mismatch || state == BillDay::State::Failed)
        return tokens.dangerTint;
    if (state == BillDay::State::Gap)
        return tokens.amberTint;
    if (selected)
        return tokens.tint;
    return hovered && state != BillDay::State::Future ? tokens.hover : QColor();
}

QColor DayDelegate::numberColour(
    BillDay::State state, bool inMonth, bool selected, const Tokens& tokens)
{
    if (!inMonth || state == BillDay::State::Future)
        return selected ? tokens.text2 : tokens.disabled;
    if (state == BillDay::State::Gap)
        return tokens.amber;
    return selected && state == BillDay::State::Verified ? tokens.accentText : tokens.text;
}

QColor DayDelegate::noteColour(BillDay::State state, bool selected, const Tokens& tokens)
{
    switch (state) {
    case BillDay::State::Mismatch:
    case BillDay::State::Failed:
        return tokens.danger;
    case BillDay::State::Gap:
        return tokens.amber;
    case BillDay::State::Verified:
        return selected ? tokens.accentText : tokens.text2;
    case BillDay::State::Fetchable:
    case BillDay::State::Expired:
    case BillDay::State::NoTrades:
        return tokens.text3;
    default:
        return tokens.text2;
    }
}

} // namespace wego::gui
