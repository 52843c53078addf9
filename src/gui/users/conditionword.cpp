// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/conditionword.h"

#include "gui/widgets/tokens.h"

#include <QPainter>

#include <algorithm>

namespace wego::gui {

namespace {

constexpr int LeastHeight = 28;
constexpr int Padding = 2;

} // namespace

ConditionWord::ConditionWord(Kind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_kind(kind)
{
    setAutoDefault(false);
}

QSize ConditionWord::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * Padding,
        std::max(LeastHeight, fontMetrics().height() + 8)};
}

void ConditionWord::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Tokens& tokens = Theme::tokensFor(palette());
    QPainter painter(this);
    QFont touched = font();
    touched.setUnderline(underMouse() || isDown());
    painter.setFont(touched);
    painter.setPen(m_kind == Kind::Head ? tokens.text2 : tokens.accentText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace wego::gui
