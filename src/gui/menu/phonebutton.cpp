// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/phonebutton.h"

#include "domain/menurules.h"
#include "gui/menu/menuwords.h"
#include "gui/widgets/stylepaint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::gui {
namespace {

constexpr int FrameWidth = 2;
constexpr int MarkSize = 6;

void drawListSign(QPainter& painter, QRect words, const Tokens& tokens)
{
    painter.setPen(tokens.text2);
    for (const int y : {-3, 0, 3})
        painter.drawLine(
            words.left() - 14, words.center().y() + y, words.left() - 8, words.center().y() + y);
}

} // namespace

PhoneButton::PhoneButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::font(TypeRole::Navigation));
}

void PhoneButton::showButton(const domain::MenuPlace& place, const domain::MenuButton& button)
{
    m_place = place;
    m_isPlace = false;
    m_opensList = !button.children.isEmpty();
    setText(domain::shownMenuName(button.name, place.isInList()));
    setAccessibleName(button.name.isEmpty() ? MenuWords::nameless() : button.name);
    update();
}

void PhoneButton::showPlace(const domain::MenuPlace& place)
{
    m_place = place;
    m_isPlace = true;
    m_opensList = false;
    m_mark = Mark::None;
    setText(u"+"_s);
    setAccessibleName(tr("Add a button here"));
    update();
}

void PhoneButton::setSelected(bool selected)
{
    if (std::exchange(m_isSelected, selected) != selected)
        update();
}

void PhoneButton::setOpen(bool open)
{
    if (std::exchange(m_isOpen, open) != open)
        update();
}

void PhoneButton::setMark(Mark mark, const QString& why)
{
    m_mark = mark;
    setToolTip(why);
    setAccessibleDescription(why);
    update();
}

void PhoneButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    if (m_isOpen)
        painter.fillRect(rect().adjusted(1, 1, -1, 0), tokens.sunken);
    painter.setPen(m_isPlace ? tokens.text3 : tokens.text);
    if (m_isPlace) {
        painter.setPen(QPen(tokens.control, 1, Qt::DashLine));
        painter.drawRect(rect().adjusted(4, 4, -5, -5));
    }
    QRect words = fontMetrics().boundingRect(text());
    words.moveCenter(rect().center());
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (m_opensList && !m_place.isInList())
        drawListSign(painter, words, tokens);
    if (m_mark != Mark::None) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_mark == Mark::Error ? tokens.danger : tokens.amber);
        painter.drawEllipse(QRect(width() - MarkSize - 4, 4, MarkSize, MarkSize));
    }
    if (m_isSelected || hasFocus())
        style::box(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), QColor(),
            m_isSelected ? tokens.accent : tokens.accentText, FrameWidth);
}

void PhoneButton::mousePressEvent(QMouseEvent* event)
{
    QAbstractButton::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && !m_isPlace)
        m_pressedAt = event->pos();
}

void PhoneButton::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar = m_pressedAt
        && (event->pos() - *m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    m_isDragged = m_isDragged || isFar;
    if (m_isDragged)
        emit dragged(mapToParent(event->pos()));
}

void PhoneButton::mouseReleaseEvent(QMouseEvent* event)
{
    m_pressedAt.reset();
    if (!std::exchange(m_isDragged, false))
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    emit dropped(mapToParent(event->pos()));
}

void PhoneButton::mouseDoubleClickEvent(QMouseEvent* event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    if (!m_isPlace)
        emit renameRequested();
}

void PhoneButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && std::exchange(m_isDragged, false)) {
        m_pressedAt.reset();
        return emit dragCancelled();
    }
    event->ignore();
    emit keyPressed(event);
    if (!event->isAccepted())
        QAbstractButton::keyPressEvent(event);
}

} // namespace wego::gui
