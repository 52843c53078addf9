// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/planaccount.h"

#include "gui/widgets/tokens.h"

#include <QPainter>

namespace wego::gui {

namespace {

constexpr int DotSize = 10;
constexpr int Gap = 8;
constexpr int Height = 24;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

PlanAccount::PlanAccount(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PlanAccount::setAccount(const domain::Account& account)
{
    m_account = account;
    setAccessibleName(tr("Account %1, %2", "name, AppID").arg(account.name, account.appId));
    updateGeometry();
    update();
}

QSize PlanAccount::sizeHint() const
{
    return {DotSize + 2 * Gap + QFontMetrics(boldOf(font())).horizontalAdvance(m_account.name)
            + fontMetrics().horizontalAdvance(m_account.appId),
        qMax(Height, fontMetrics().height() + 4)};
}

QSize PlanAccount::minimumSizeHint() const
{
    return {Height * 5, sizeHint().height()};
}

void PlanAccount::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Tokens& tokens = Theme::tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::accountDot(static_cast<int>(m_account.colour)));
    painter.drawEllipse(QRectF(0, (height() - DotSize) / 2.0, DotSize, DotSize));
    painter.setFont(boldOf(font()));
    painter.setPen(tokens.text);
    QRect left = rect().adjusted(DotSize + Gap, 0, 0, 0);
    const QString name = painter.fontMetrics().elidedText(
        m_account.name, Qt::ElideRight, left.width());
    painter.drawText(left, Qt::AlignVCenter, name);
    left.setLeft(left.left() + painter.fontMetrics().horizontalAdvance(name) + Gap);
    painter.setFont(font());
    painter.setPen(tokens.text2);
    painter.drawText(left, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_account.appId, Qt::ElideMiddle, left.width()));
}

} // namespace wego::gui
