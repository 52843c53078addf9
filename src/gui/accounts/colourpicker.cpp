// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/colourpicker.h"

#include "gui/accounts/accountwords.h"
#include "gui/widgets/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace wego::gui {

namespace {

constexpr int Step = 28;
constexpr int Height = 32;
constexpr qreal DotRadius = 8;
constexpr qreal RingRadius = 11.5;

} // namespace

ColourPicker::ColourPicker(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

void ColourPicker::setColour(domain::AccountColour colour)
{
    choose(static_cast<int>(colour));
}

void ColourPicker::choose(int index)
{
    const auto colour = static_cast<domain::AccountColour>(
        (index + domain::AccountColourCount) % domain::AccountColourCount);
    if (colour == m_colour)
        return;
    m_colour = colour;
    describe();
    update();
    emit colourChanged(colour);
}

void ColourPicker::describe()
{
    setAccessibleName(tr("Colour: %1").arg(AccountWords::colourName(m_colour)));
}

QSize ColourPicker::sizeHint() const
{
    return {Step * domain::AccountColourCount, Height};
}

void ColourPicker::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Tokens& tokens = Theme::tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < domain::AccountColourCount; ++index) {
        const QPointF centre(index * Step + 12, height() / 2.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Tokens::accountDot(index));
        painter.drawEllipse(centre, DotRadius, DotRadius);
        if (index != static_cast<int>(m_colour))
            continue;
        painter.setPen(QPen(hasFocus() ? tokens.accentText : tokens.control, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, RingRadius - 1, RingRadius - 1);
    }
}

void ColourPicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        choose(static_cast<int>(m_colour) - 1);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        choose(static_cast<int>(m_colour) + 1);
    else
        QWidget::keyPressEvent(event);
}

void ColourPicker::mousePressEvent(QMouseEvent* event)
{
    const int index = event->pos().x() / Step;
    if (index >= 0 && index < domain::AccountColourCount)
        choose(index);
}

void ColourPicker::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ColourPicker::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ColourPicker::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = help->pos().x() / Step;
        if (index >= 0 && index < domain::AccountColourCount)
            QToolTip::showText(help->globalPos(),
                AccountWords::colourName(static_cast<domain::AccountColour>(index)), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace wego::gui
