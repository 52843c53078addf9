// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/ordersheader.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wego::gui {

namespace {

constexpr int Height = 56;

} // namespace

OrdersHeader::OrdersHeader(QWidget* parent)
    : RoomHeader(parent)
    , m_batch(newButton(u"batchRefund"_s, tr("Batch refund…")))
    , m_receive(newButton(u"newPayment"_s, tr("New payment…")))
    , m_refund(newButton(u"refundOrder"_s, tr("Refund…")))
{
    setObjectName(u"ordersHeader"_s);
    setFixedHeight(Height);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* title = new QLabel(tr("Orders"), this);
    title->setObjectName(u"roomTitle"_s);
    title->setFont(Theme::font(TypeRole::RoomTitle));
    m_batch->setIcon(icon(u"document-import"_s));
    m_receive->setIcon(icon(u"view-barcode-qr"_s));
    m_refund->setProperty("primary", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addStretch(1);
    addFoldable(layout, {m_batch, m_receive});
    layout->addWidget(m_refund);
}

void OrdersHeader::setRefundable(bool refundable, const QString& why)
{
    m_refund->setEnabled(refundable);
    m_refund->setToolTip(refundable ? tr("Refund this order (Ctrl+R)") : why);
}

} // namespace wego::gui
