// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bills/spanchoice.h"

#include "gui/widgets/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace wego::gui {

namespace {

constexpr int Height = 62;
constexpr int TextLeft = 44;
constexpr int IndicatorLeft = 16;
constexpr int IndicatorSize = 16;

} // namespace

SpanChoice::SpanChoice(QWidget* parent) : QRadioButton(parent)
{
}

void SpanChoice::setTexts(const QString& title, const QString& cost)
{
    setText(title);
    m_cost = cost;
    setAccessibleDescription(cost);
    update();
}

QSize SpanChoice::sizeHint() const
{
    return {520, Height};
}

bool SpanChoice::hitButton(const QPoint& place) const
{
    return rect().contains(place);
}

void SpanChoice::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Tokens& tokens = Theme::tokensFor(palette());
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QRect(
        IndicatorLeft, (height() - IndicatorSize) / 2, IndicatorSize, IndicatorSize);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    const QRect text = rect().adjusted(TextLeft, 12, -12, -12);
    painter.setPen(tokens.text);
    painter.setFont(Theme::font(TypeRole::Body));
    painter.drawText(text, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), this->text());
    painter.setPen(tokens.text2);
    painter.setFont(Theme::font(TypeRole::Caption));
    painter.drawText(text, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), m_cost);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.accentText, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
    }
}

} // namespace wego::gui
