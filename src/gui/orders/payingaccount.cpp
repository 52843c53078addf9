// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/payingaccount.h"

#include "gui/widgets/accountdot.h"
#include "gui/widgets/badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace wego::gui {

namespace {

constexpr int Gap = 8;
constexpr int LeastHeight = 28;

} // namespace

PayingAccount::PayingAccount(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_number(new QLabel(this))
    , m_sandbox(new Badge(this))
    , m_test(new Badge(this))
{
    setObjectName(u"payingAccount"_s);
    setMinimumHeight(LeastHeight);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_number->setForegroundRole(QPalette::PlaceholderText);
    m_test->setObjectName(u"testModeBadge"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(AccountDotSize + Gap, 0, 0, 0);
    row->setSpacing(Gap);
    for (QWidget* part : QList<QWidget*>{m_name, m_number, m_sandbox, m_test})
        row->addWidget(part);
    row->addStretch(1);
}

void PayingAccount::setAccount(const domain::Account& account)
{
    m_colour = static_cast<int>(account.colour);
    m_name->setText(account.name);
    m_number->setText(tr("Merchant number %1").arg(account.mchid));
    m_sandbox->show(Tone::Neutral, tr("Sandbox"));
    m_sandbox->setVisible(account.sandbox);
    m_test->show(Tone::Attention, tr("Test 0.01 yuan"), Mark::Warning);
    m_test->setVisible(account.testMode);
    setAccessibleName(tr("Account %1, merchant number %2").arg(account.name, account.mchid));
    update();
}

void PayingAccount::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    paintAccountDot(&painter, {AccountDotSize / 2.0, height() / 2.0}, m_colour);
}

} // namespace wego::gui
