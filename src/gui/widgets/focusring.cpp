// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/focusring.h"

#include "gui/widgets/stylepaint.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QRadioButton>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int Reach = 3; // PM_FocusFrameHMargin: 1 px of air and 2 px of ring

/// Where the control is seen: of a check box only the box.
QRect seenPart(const QWidget& widget)
{
    QStyle::SubElement indicator = QStyle::SE_CheckBoxIndicator;
    if (qobject_cast<const QRadioButton*>(&widget))
        indicator = QStyle::SE_RadioButtonIndicator;
    else if (!qobject_cast<const QCheckBox*>(&widget))
        return widget.rect();
    QStyleOptionButton option;
    option.initFrom(&widget);
    return widget.style()->subElementRect(indicator, &option, &widget);
}

} // namespace

void FocusRing::watch(QWidget* widget)
{
    widget->installEventFilter(this);
}

void FocusRing::forget(QWidget* widget)
{
    widget->removeEventFilter(this);
    hideFrom(widget);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget && event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (isByKeyboard(reason))
            showAround(widget);
    } else if (widget && event->type() == QEvent::FocusOut) {
        hideFrom(widget);
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::paint(QPainter* painter, const QFocusFrame& frame)
{
    const QWidget* widget = frame.widget();
    if (!widget)
        return;
    const QRect around =
        seenPart(*widget).translated(Reach, Reach).adjusted(-Reach, -Reach, Reach, Reach);
    const Tokens& tokens = Theme::tokensFor(frame.palette());
    const qreal radius = qobject_cast<const QRadioButton*>(widget) ? around.width() / 2.0 : 6;
    style::box(painter, around, {}, tokens.accentText, 2, radius);
}

bool FocusRing::isByKeyboard(Qt::FocusReason reason)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        m_byKeyboard = true;
        break;
    case Qt::MouseFocusReason:
        m_byKeyboard = false;
        break;
    default:
        break;
    }
    return m_byKeyboard;
}

void FocusRing::showAround(QWidget* widget)
{
    if (!m_frame) {
        m_frame = new QFocusFrame(widget->window());
        m_frame->setObjectName(u"focusRing"_s);
    }
    m_frame->setWidget(widget);
}

void FocusRing::hideFrom(const QWidget* widget)
{
    if (m_frame && m_frame->widget() == widget)
        m_frame->setWidget(nullptr);
}

} // namespace wego::gui
