// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/badge.h"

#include <QFontMetrics>
#include <QPaintEvent>

#include <algorithm>

namespace wego::gui {
namespace {

constexpr int Height = 20;
constexpr int Padding = 6;
constexpr int MarkSide = 14;
constexpr int Gap = 4;

struct Paint {
    QColor fill;
    QColor ink;
};

Paint paintOf(Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Tone::Good:
        return {tokens.tint, tokens.accentText};
    case Tone::Attention:
        return {tokens.amberTint, tokens.amber};
    case Tone::Bad:
        return {tokens.dangerTint, tokens.danger};
    case Tone::Outline:
        return {Qt::transparent, tokens.text2};
    case Tone::Neutral:
        break;
    }
    return {tokens.neutralTint, tokens.neutral};
}

int widthOf(const QFontMetrics& metrics, const QString& text, bool marked)
{
    return 2 * Padding + (marked ? MarkSide + Gap : 0) + metrics.horizontalAdvance(text);
}

int heightFor(const QFontMetrics& metrics)
{
    return std::max(Height, metrics.height() + 2);
}

void paintBody(QPainter* painter, const QRectF& rect, Tone tone, const Tokens& tokens)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(paintOf(tone, tokens).fill);
    painter->setPen(tone == Tone::Outline ? QPen(tokens.border) : QPen(Qt::NoPen));
    const qreal inset = tone == Tone::Outline ? 0.5 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 4, 4);
}

} // namespace

Badge::Badge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(Theme::font(TypeRole::Caption));
}

void Badge::show(Tone tone, const QString& text, std::optional<Mark> mark)
{
    m_tone = tone;
    m_text = text;
    m_mark = mark;
    setAccessibleName(text);
    updateGeometry();
    update();
    QWidget::show();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {widthOf(metrics, m_text, m_mark.has_value()), heightFor(metrics)};
}

int Badge::paint(QPainter* painter, const QRect& rect, const QFont& font, Tone tone,
    const QString& text, std::optional<Mark> mark, const Tokens& tokens)
{
    const QFontMetrics metrics(font);
    const int width = std::min(rect.width(), widthOf(metrics, text, mark.has_value()));
    const int height = heightFor(metrics);
    const QRect box(rect.x(), rect.y() + (rect.height() - height) / 2, width, height);
    painter->save();
    paintBody(painter, box, tone, tokens);
    QRect inside = box.adjusted(Padding, 0, -Padding, 0);
    const QColor ink = paintOf(tone, tokens).ink;
    if (mark) {
        paintMark(painter, QRectF(inside.x(), box.y(), MarkSide, height), *mark, ink);
        inside.setLeft(inside.left() + MarkSide + Gap);
    }
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(inside,
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip,
        metrics.elidedText(text, Qt::ElideMiddle, inside.width() + 1)); // advances are fractions
    painter->restore();
    return width;
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(&painter, rect(), font(), m_tone, m_text, m_mark, Theme::tokensFor(palette()));
}

} // namespace wego::gui
