// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commandfield.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/stylepaint.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::gui {

CommandField::CommandField(QWidget* parent) : QPushButton(parent)
{
    setObjectName(u"commandField"_s);
    setText(tr("Search or run"));
    setAccessibleName(tr("Search or run"));
    setToolTip(tr("Search or run  Ctrl+K"));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void CommandField::setFolded(bool folded)
{
    m_folded = folded;
    update();
}

QSize CommandField::sizeHint() const
{
    return {176, std::max(30, fontMetrics().height() + 10)};
}

QSize CommandField::minimumSizeHint() const
{
    return {28, sizeHint().height()};
}

void CommandField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    const QColor outline = underMouse() ? tokens.control : tokens.border;
    style::box(&painter, rect(), tokens.base, outline);
    const int left = m_folded ? (width() - 16) / 2 : 9;
    gui::icon(u"search"_s).paint(&painter, QRect(left, (height() - 16) / 2, 16, 16));
    if (m_folded)
        return;
    painter.setFont(Theme::font(TypeRole::Caption));
    painter.setPen(tokens.text2);
    painter.drawText(rect().adjusted(32, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(Theme::font(TypeRole::Micro));
    painter.setPen(tokens.text3);
    painter.drawText(rect().adjusted(0, 0, -9, 0), Qt::AlignVCenter | Qt::AlignRight, u"Ctrl K"_s);
}

} // namespace wego::gui
