// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/marklabel.h"

#include <QPainter>

namespace wego::gui {

namespace {

constexpr int FullSize = 14;
constexpr int QuietSize = 10;
constexpr int Gap = 4;

QColor colourOf(MarkLabel::Tint tint, const Tokens& tokens)
{
    switch (tint) {
    case MarkLabel::Tint::Good:
        return tokens.accentText;
    case MarkLabel::Tint::Attention:
        return tokens.amber;
    case MarkLabel::Tint::Bad:
        return tokens.danger;
    case MarkLabel::Tint::Meaning:
    case MarkLabel::Tint::Quiet:
        break;
    }
    return tokens.text3;
}

} // namespace

MarkLabel::MarkLabel(QWidget* parent) : QWidget(parent)
{
    setFont(Theme::font(TypeRole::Caption));
}

void MarkLabel::show(Mark mark, Tint tint, const QString& text)
{
    m_mark = mark;
    m_tint = tint;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void MarkLabel::clear()
{
    m_mark.reset();
    m_text.clear();
    update();
}

QSize MarkLabel::sizeHint() const
{
    const int size = m_isQuiet ? QuietSize : FullSize;
    const int text = m_text.isEmpty() ? 0 : Gap + fontMetrics().horizontalAdvance(m_text);
    return {size + text, qMax(18, fontMetrics().height())};
}

void MarkLabel::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    if (!m_mark)
        return;
    const Tokens& tokens = Theme::tokensFor(palette());
    const int size = m_isQuiet ? QuietSize : FullSize;
    QPainter painter(this);
    const QRectF place(0, (height() - size) / 2.0, size, size);
    if (m_tint == Tint::Meaning)
        paintMark(&painter, place, *m_mark, tokens);
    else
        paintMark(&painter, place, *m_mark, colourOf(m_tint, tokens));
    painter.setPen(m_isQuiet ? tokens.text2 : tokens.text);
    painter.drawText(rect().adjusted(size + Gap, 0, 0, 0),
        static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_text);
}

} // namespace wego::gui
