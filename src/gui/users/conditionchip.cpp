// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/conditionchip.h"

#include "gui/widgets/statemark.h"
#include "gui/widgets/stylepaint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 10;
constexpr int CrossArea = 24;
constexpr int MarkSize = 14;
constexpr int Gap = 6;
constexpr int LongestWidth = 360;
constexpr int LeastHeight = 28;

QString quietWords(const ConditionText& text)
{
    return text.relation.isEmpty() ? text.field : text.field + u' ' + text.relation;
}

} // namespace

ConditionChip::ConditionChip(SentencePlace place, QWidget* parent)
    : QPushButton(parent), m_place(place)
{
    setAutoDefault(false);
    setObjectName(place.isInGroup() ? u"conditionChip%1_%2"_s.arg(place.part).arg(place.inner)
                                    : u"conditionChip%1"_s.arg(place.part));
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_isOnCross)
            emit removeWanted();
        else if (!m_isReadOnly)
            emit editWanted();
    });
}

void ConditionChip::setCondition(const ConditionText& text, bool isNegated)
{
    m_text = text;
    const QString whole = isNegated
        ? SegmentWords::operatorText(Joiner::And, true, true) + u' ' + text.whole()
        : text.whole();
    setAccessibleName(whole);
    setAccessibleDescription(text.problem);
    setToolTip(text.isBroken() ? text.problem : whole);
    updateGeometry();
    update();
}

void ConditionChip::setReadOnlyText(const QString& text)
{
    m_isReadOnly = true;
    m_text = {{}, {}, text};
    setAccessibleName(text);
    setAccessibleDescription(tr("Nested too deep to be changed here"));
    setToolTip(text + u'\n' + accessibleDescription());
    updateGeometry();
}

int ConditionChip::leadWidth() const
{
    return Padding + (m_text.isBroken() ? MarkSize + Gap : 0);
}

int ConditionChip::wordsWidth() const
{
    const QString quiet = quietWords(m_text);
    const int quietWidth = quiet.isEmpty() ? 0 : fontMetrics().horizontalAdvance(quiet);
    const int gap = quiet.isEmpty() || m_text.value.isEmpty() ? 0 : Gap;
    return quietWidth + gap + fontMetrics().horizontalAdvance(m_text.value);
}

QSize ConditionChip::sizeHint() const
{
    const int width = leadWidth() + wordsWidth() + CrossArea + 2;
    return {std::min(width, LongestWidth), std::max(LeastHeight, fontMetrics().height() + 8)};
}

QSize ConditionChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), LeastHeight * 4), sizeHint().height()};
}

QRect ConditionChip::crossRect() const
{
    return {width() - CrossArea, 0, CrossArea, height()};
}

void ConditionChip::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Tokens& tokens = Theme::tokensFor(palette());
    QPainter painter(this);
    const bool isTouched = underMouse() || isDown();
    const QColor rest = m_isReadOnly ? tokens.neutralTint : tokens.base;
    const QColor fill = isTouched ? tokens.hover : rest;
    if (m_isDragging)
        painter.setOpacity(0.5);
    style::box(&painter, rect(), m_text.isBroken() ? tokens.amberTint : fill,
        m_text.isBroken() ? tokens.amber : (isTouched ? tokens.control : tokens.border));
    if (m_text.isBroken())
        paintMark(&painter, QRectF(Padding, 0, MarkSize, height()), Mark::Warning, tokens.amber);
    paintWords(painter, tokens);
    paintCross(painter, tokens);
}

void ConditionChip::paintWords(QPainter& painter, const Tokens& tokens) const
{
    QRect left(leadWidth(), 0, width() - leadWidth() - CrossArea + 2, height());
    const QString quiet = quietWords(m_text);
    painter.setPen(m_text.isBroken() ? tokens.amber : tokens.text2);
    if (!quiet.isEmpty()) {
        painter.drawText(left, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, quiet);
        left.setLeft(left.left() + fontMetrics().horizontalAdvance(quiet) + Gap);
    }
    painter.setPen(tokens.text);
    painter.drawText(left, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(m_text.value, Qt::ElideRight, left.width()));
}

void ConditionChip::paintCross(QPainter& painter, const Tokens& tokens) const
{
    constexpr qreal Arm = 3;
    const QPointF middle = QRectF(crossRect()).center();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.text2, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(Arm, Arm), middle + QPointF(Arm, Arm));
    painter.drawLine(middle + QPointF(-Arm, Arm), middle + QPointF(Arm, -Arm));
}

bool ConditionChip::stepBy(const QKeyEvent& event)
{
    if (!event.modifiers().testFlag(Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
        emit stepWanted(SentenceStep::Back);
        return true;
    case Qt::Key_Right:
        emit stepWanted(SentenceStep::Forward);
        return true;
    case Qt::Key_Up:
        emit stepWanted(SentenceStep::IntoGroup);
        return true;
    case Qt::Key_Down:
        emit stepWanted(SentenceStep::OutOfGroup);
        return true;
    default:
        return false;
    }
}

void ConditionChip::keyPressEvent(QKeyEvent* event)
{
    if (m_isDragging && event->key() == Qt::Key_Escape) {
        endDrag();
        return emit dragCancelled();
    }
    if (stepBy(*event))
        return;
    m_isOnCross = false;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return emit removeWanted();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return click();
    default:
        QPushButton::keyPressEvent(event);
    }
}

void ConditionChip::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    m_isOnCross = crossRect().contains(event->pos());
    QPushButton::mousePressEvent(event);
}

void ConditionChip::mouseMoveEvent(QMouseEvent* event)
{
    const int moved = (event->pos() - m_pressedAt).manhattanLength();
    const bool canBegin = isDown() && !m_isOnCross && moved >= QApplication::startDragDistance();
    if (!m_isDragging && canBegin) {
        m_isDragging = true;
        setDown(false);
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_isDragging)
        return emit dragged(event->globalPosition().toPoint());
    QPushButton::mouseMoveEvent(event);
}

void ConditionChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isDragging)
        return QPushButton::mouseReleaseEvent(event);
    endDrag();
    emit dropped(event->globalPosition().toPoint());
}

/// What the keys and the mouse do, by name.
void ConditionChip::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"conditionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, menu](const QString& text, const QKeySequence& keys, auto action) {
        QAction* offered = menu->addAction(text, this, action);
        offered->setShortcut(keys);
        offered->setShortcutVisibleInContextMenu(true);
        return offered;
    };
    offer(tr("Edit"), Qt::Key_F2, [this] { emit editWanted(); })->setEnabled(!m_isReadOnly);
    offer(tr("Remove"), Qt::Key_Delete, [this] { emit removeWanted(); });
    menu->addSeparator();
    const auto step = [this, &offer](const QString& text, Qt::Key key, SentenceStep way) {
        offer(text, Qt::ALT | key, [this, way] { emit stepWanted(way); });
    };
    step(tr("Move back"), Qt::Key_Left, SentenceStep::Back);
    step(tr("Move on"), Qt::Key_Right, SentenceStep::Forward);
    step(tr("Into a group"), Qt::Key_Up, SentenceStep::IntoGroup);
    step(tr("Out of the group"), Qt::Key_Down, SentenceStep::OutOfGroup);
    menu->popup(event->globalPos());
}

void ConditionChip::endDrag()
{
    m_isDragging = false;
    unsetCursor();
    update();
}

} // namespace wego::gui
