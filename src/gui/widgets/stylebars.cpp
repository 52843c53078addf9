// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/stylebars.h"

#include "gui/widgets/stylepaint.h"

#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace wego::gui::style {
namespace {

constexpr int MinimumHandle = 28;
constexpr int HandleWidth = 6;
constexpr qreal BusyShare = 0.3;

int handleLength(const QStyleOptionSlider& option, int length)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return length;
    const qint64 share = qint64(option.pageStep) * length / (range + option.pageStep);
    return static_cast<int>(std::clamp<qint64>(share, std::min(MinimumHandle, length), length));
}

QColor chunkColour(const Tokens& tokens, const QWidget* widget)
{
    const QString outcome = widget ? widget->property("outcome").toString() : QString();
    if (outcome == QLatin1String("failed"))
        return tokens.dangerFill;
    return outcome == QLatin1String("paused") ? tokens.control : tokens.accent;
}

QRectF chunkRect(const QStyleOptionProgressBar& option, const QRectF& groove, qreal place)
{
    if (isBusy(option)) {
        const qreal width = groove.width() * BusyShare;
        return {groove.x() + place * (groove.width() - width), groove.y(), width, groove.height()};
    }
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qreal share = qreal(qint64(option.progress) - option.minimum) / qreal(range);
    QRectF chunk = groove;
    chunk.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    return chunk;
}

} // namespace

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option)
{
    const Tokens& tokens = tokensOf(option);
    if (option.maximum <= option.minimum)
        return;
    const bool touched = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken));
    const QRectF handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    const bool upright = option.orientation == Qt::Vertical;
    const qreal side = ((upright ? handle.width() : handle.height()) - HandleWidth) / 2;
    const QRectF bar = upright ? handle.adjusted(side, 2, -side, -2)
                               : handle.adjusted(2, side, -2, -side);
    box(painter, bar, touched ? tokens.control : tokens.border, {}, 0, HandleWidth / 2.0);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    if (part == QStyle::SC_ScrollBarGroove)
        return option.rect;
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const int handle = handleLength(option, length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto slice = [&](int from, int size) {
        return upright ? QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size)
                       : QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height());
    };
    if (part == QStyle::SC_ScrollBarSlider)
        return slice(start, handle);
    if (part == QStyle::SC_ScrollBarSubPage)
        return slice(0, start);
    if (part == QStyle::SC_ScrollBarAddPage)
        return slice(start + handle, length - start - handle);
    return {};
}

bool isBusy(const QStyleOptionProgressBar& option)
{
    return option.maximum <= option.minimum;
}

void paintProgress(
    QPainter* painter, const QStyleOptionProgressBar& option, const QWidget* widget, qreal place)
{
    const Tokens& tokens = tokensOf(option);
    const QRectF groove(option.rect.x(), option.rect.center().y() - 1, option.rect.width(), 4);
    box(painter, groove, tokens.border, {}, 0, 2);
    const QRectF chunk = chunkRect(option, groove, place);
    if (chunk.width() > 0)
        box(painter, chunk, chunkColour(tokens, widget), {}, 0, 2);
}

void paintSplitter(QPainter* painter, const QStyleOption& option)
{
    const bool upright = isOn(option, QStyle::State_Horizontal);
    QRect line = option.rect;
    if (upright)
        line = QRect(line.center().x(), line.top(), 1, line.height());
    else
        line = QRect(line.left(), line.center().y(), line.width(), 1);
    painter->fillRect(line, tokensOf(option).line);
}

void paintTab(QPainter* painter, const QStyleOptionTab& option)
{
    const Tokens& tokens = tokensOf(option);
    const bool current = isOn(option, QStyle::State_Selected);
    if (!current && isOn(option, QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.hover);
    QRect foot = option.rect;
    foot.setTop(foot.bottom() - (current ? 1 : 0));
    painter->fillRect(foot, current ? tokens.accentText : tokens.line);
    QFont font = painter->font();
    font.setBold(current);
    painter->setFont(font);
    painter->setPen(current ? tokens.text : tokens.text2);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

} // namespace wego::gui::style
