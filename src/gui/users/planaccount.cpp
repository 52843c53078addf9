// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/planaccount.h"

#include "gui/widgets/accountdot.h"
#include "gui/widgets/tokens.h"

#include <QPainter>

namespace wego::gui {

namespace {

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
    return {AccountDotSize + 2 * Gap
            + QFontMetrics(boldOf(font())).horizontalAdvance(m_account.name)
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
    paintAccountDot(
        &painter, {AccountDotSize / 2.0, height() / 2.0}, static_cast<int>(m_account.colour));
    painter.setFont(boldOf(font()));
    painter.setPen(tokens.text);
    QRect left = rect().adjusted(AccountDotSize + Gap, 0, 0, 0);
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
