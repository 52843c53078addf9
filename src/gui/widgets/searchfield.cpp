// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/searchfield.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QAction>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace wego::gui {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setProperty("compact", true);
    addAction(icon(u"search"_s), LeadingPosition);
    m_clear = addAction(icon(u"cross"_s), TrailingPosition);
    m_clear->setObjectName(u"clearSearch"_s);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchField::showTrailing);
}

void SearchField::setKeyHint(const QString& hint)
{
    m_hint = hint;
    showTrailing();
}

void SearchField::showTrailing()
{
    m_clear->setVisible(!text().isEmpty());
    const QFontMetrics metrics(Theme::font(TypeRole::Micro));
    const int room = text().isEmpty() ? metrics.horizontalAdvance(m_hint) + 8 : 0;
    setTextMargins(0, 0, room, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    painter.setFont(Theme::font(TypeRole::Micro));
    painter.setPen(Theme::tokensFor(palette()).text3);
    painter.drawText(rect().adjusted(0, 0, -9, 0), Qt::AlignVCenter | Qt::AlignRight, m_hint);
}

} // namespace wego::gui
