// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/countededit.h"

#include "gui/widgets/tokens.h"

#include <QPainter>

namespace wego::gui {
namespace {

constexpr int CounterInset = 9;

} // namespace

CountedEdit::CountedEdit(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &CountedEdit::count);
}

void CountedEdit::setLimit(qsizetype bytes)
{
    m_limit = bytes;
    count();
}

bool CountedEdit::isTooLong() const
{
    return m_limit > 0 && text().toUtf8().size() > m_limit;
}

QString CountedEdit::counter() const
{
    //: Bytes of the text, and as many as WeChat allows
    return m_limit > 0 ? tr("%1 / %2 bytes").arg(text().toUtf8().size()).arg(m_limit) : QString();
}

void CountedEdit::count()
{
    setProperty("invalid", isWrong());
    const QFontMetrics metrics(Theme::font(TypeRole::Micro));
    const int room = m_limit > 0 ? metrics.horizontalAdvance(counter()) + CounterInset : 0;
    setTextMargins(0, 0, room, 0);
    update();
}

void CountedEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens& tokens = Theme::tokensFor(palette());
    painter.setFont(Theme::font(TypeRole::Micro));
    painter.setPen(isWrong() ? tokens.danger : tokens.text3);
    painter.drawText(
        rect().adjusted(0, 0, -CounterInset, 0), Qt::AlignVCenter | Qt::AlignRight, counter());
}

} // namespace wego::gui
