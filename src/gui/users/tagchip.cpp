// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/tagchip.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/stylepaint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace wego::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Inset = 8;
constexpr int CrossSize = 16;
constexpr int LeastHeight = 22;
constexpr int MostWidth = 240;

} // namespace

TagChip::TagChip(int tag, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_tag(tag)
{
    setObjectName(u"tagChip%1"_s.arg(tag));
    setText(name);
    setFont(Theme::font(TypeRole::Caption));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tag %1; Delete takes it away").arg(name));
    setToolTip(name);
}

QSize TagChip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {std::min(MostWidth, words + 2 * Inset + CrossSize),
        std::max(LeastHeight, fontMetrics().height() + 4)};
}

QSize TagChip::minimumSizeHint() const
{
    return {std::min(4 * CrossSize, sizeHint().width()), sizeHint().height()};
}

QRect TagChip::crossRect() const
{
    return {width() - CrossSize - Inset / 2, 0, CrossSize, height()};
}

void TagChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    style::box(&painter, rect(), tokens.neutralTint, hasFocus() ? tokens.accentText : QColor());
    painter.setPen(tokens.text);
    const QRect words = rect().adjusted(Inset, 0, -CrossSize - Inset / 2, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    constexpr int Drawn = 12;
    QRect cross(0, 0, Drawn, Drawn);
    cross.moveCenter(crossRect().center());
    style::tintedIcon(&painter, cross, gui::icon(u"cross"_s), tokens.text2);
}

void TagChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return emit removeRequested(m_tag);
    case Qt::Key_Left:
        focusNextPrevChild(false);
        return;
    case Qt::Key_Right:
        focusNextPrevChild(true);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void TagChip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isOnCross = isDown() && crossRect().contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (isOnCross)
        emit removeRequested(m_tag);
}

} // namespace wego::gui
