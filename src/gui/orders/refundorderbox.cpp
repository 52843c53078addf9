// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/refundorderbox.h"

#include "gui/orders/orderwords.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wego::gui {

RefundOrderBox::RefundOrderBox(QWidget* parent)
    : QFrame(parent)
    , m_goods(new ElidedLabel(this))
    , m_amount(new QLabel(this))
    , m_facts(new ElidedLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_amount->setFont(Theme::numberFont(TypeRole::Body));
    m_facts->setFont(Theme::numberFont(TypeRole::Caption));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto* first = new QHBoxLayout;
    first->addWidget(m_goods, 1);
    first->addWidget(m_amount);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 8, 12, 8);
    lines->setSpacing(0);
    lines->addLayout(first);
    lines->addWidget(m_facts);
}

void RefundOrderBox::setOrder(const domain::Order& order, const QString& customer, qint64 nowMs)
{
    m_goods->setText(OrderWords::name(order));
    m_amount->setText(tr("Order %1", "amount").arg(order.total.toGroupedYuan()));
    QStringList facts{order.transactionId.isEmpty() ? order.outTradeNo : order.transactionId};
    if (!customer.isEmpty())
        facts.append(customer);
    if (order.paidAt.isValid())
        facts.append(
            tr("paid %1", "when").arg(OrderWords::moment(order.paidAt.toMSecsSinceEpoch(), nowMs)));
    m_facts->setText(facts.join(u"   "_s));
    setAccessibleName(m_goods->text() + u' ' + m_amount->text() + u' ' + m_facts->text());
}

} // namespace wego::gui
