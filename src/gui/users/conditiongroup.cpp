// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/conditiongroup.h"

#include "gui/users/flowlayout.h"
#include "gui/widgets/stylepaint.h"
#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 4;
constexpr qreal Radius = 6;

} // namespace

ConditionGroup::ConditionGroup(int part, QWidget* parent)
    : QWidget(parent), m_part(part), m_row(new FlowLayout(this))
{
    setObjectName(u"conditionGroup%1"_s.arg(part));
    setFocusPolicy(Qt::StrongFocus);
    m_row->setContentsMargins(Padding, Padding, Padding, Padding);
    m_row->setSpacings(8, 6);
}

void ConditionGroup::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Tokens& tokens = Theme::tokensFor(palette());
    QPainter painter(this);
    style::box(&painter, rect(), tokens.window, hasFocus() ? tokens.accentText : tokens.border,
        hasFocus() ? 2 : 1, Radius);
}

void ConditionGroup::keyPressEvent(QKeyEvent* event)
{
    const bool isStep = event->modifiers().testFlag(Qt::AltModifier);
    if (m_isDragging && event->key() == Qt::Key_Escape) {
        m_isDragging = false;
        return emit dragCancelled();
    }
    if (isStep && event->key() == Qt::Key_Left)
        return emit stepWanted(SentenceStep::Back);
    if (isStep && event->key() == Qt::Key_Right)
        return emit stepWanted(SentenceStep::Forward);
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return emit removeWanted();
    QWidget::keyPressEvent(event);
}

void ConditionGroup::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
}

void ConditionGroup::mouseMoveEvent(QMouseEvent* event)
{
    const int moved = (event->pos() - m_pressedAt).manhattanLength();
    if (event->buttons() == Qt::LeftButton && moved >= QApplication::startDragDistance())
        m_isDragging = true;
    if (m_isDragging)
        emit dragged(event->globalPosition().toPoint());
}

void ConditionGroup::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isDragging)
        return;
    m_isDragging = false;
    emit dropped(event->globalPosition().toPoint());
}

void ConditionGroup::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ConditionGroup::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace wego::gui
