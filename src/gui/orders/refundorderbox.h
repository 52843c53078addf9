// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <QFrame>

class QLabel;

namespace wego::gui {

class ElidedLabel;

/// Which order is refunded: goods, amount, number, who paid and when.
class RefundOrderBox final : public QFrame {
    Q_OBJECT

public:
    explicit RefundOrderBox(QWidget* parent = nullptr);

    /// `customer` is what the customer is called here; may be empty.
    void setOrder(const domain::Order& order, const QString& customer, qint64 nowMs);

private:
    ElidedLabel* m_goods = nullptr;
    QLabel* m_amount = nullptr;
    ElidedLabel* m_facts = nullptr;
};

} // namespace wego::gui
