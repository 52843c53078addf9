// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ordernumber.h"
#include "services/orders.h"

#include <QCoreApplication>
#include <QList>
#include <QPair>
#include <QStringList>

namespace wego::cli {

/// Orders in words, for a terminal. Amounts in yuan, times in Beijing's.
class OrderText {
    Q_DECLARE_TR_FUNCTIONS(wego::cli::OrderText)

public:
    /// "1,234.50 yuan".
    static QString yuan(base::Money amount);
    static QString state(domain::TradeState state);
    static QString kind(domain::OrderNumberKind kind);
    /// All that is known, as label and value.
    static QList<QPair<QString, QString>> table(const services::OrderView& view);
    /// What happened when, the oldest first; empty if nothing is known.
    static QStringList timeLine(const services::OrderView& view);
    /// One line of a list.
    static QString line(const services::RecentOrder& recent);
    static QString line(const domain::Order& order);

private:
    static QString source(const services::OrderView& view);
    static QString coupons(const QList<domain::Coupon>& coupons);
    static QString refunded(const services::OrderView& view);
    static QString left(const services::OrderView& view);
};

} // namespace wego::cli
