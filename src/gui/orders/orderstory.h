// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/orders/timeline.h"
#include "services/orders.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace wego::gui {

/// One fact of an order: its name, the value as it is copied, and what explains it.
struct OrderFact {
    QString name;
    QString value;
    QString note = {};
    bool isNumber = false; ///< long digits, whose end matters
    bool isFixed = false;  ///< fixed width: openids

    friend bool operator==(const OrderFact&, const OrderFact&) = default;
};

/// What is known of an order as somebody reads it: what happened one after the other, and the
/// facts.
class OrderStory {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::OrderStory)

public:
    [[nodiscard]] static QList<TimeLineStep> steps(const services::OrderView& view, qint64 nowMs);
    /// `remark` is what the customer is called here; may be empty.
    [[nodiscard]] static QList<OrderFact> facts(
        const services::OrderView& view, const QString& remark);

private:
    static void addPayment(QList<TimeLineStep>& steps, const domain::Order& order, qint64 nowMs);
    [[nodiscard]] static QString payment(const domain::Order& order);
};

} // namespace wego::gui
