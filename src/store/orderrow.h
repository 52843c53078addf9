// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refund.h"
#include "store/orderrepository.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace wego::store {

// How orders and refunds stand in their rows.

/// An order with what its row says beside it.
struct OrderRow {
    OrderRecord record;
    bool isMade = false; ///< here, whatever was learnt of it since
};

/// A refund with the moment in which it was learnt, in milliseconds since the epoch.
struct RefundRow {
    domain::Refund refund;
    qint64 knownMs = 0;
};

const QStringList& orderColumns();
OrderRow orderFrom(const QSqlQuery& row);
/// In the order of the columns.
QVariantList orderValues(const QString& mchid, const OrderRow& row);

const QStringList& refundColumns();
RefundRow refundFrom(const QSqlQuery& row);
QVariantList refundValues(const QString& mchid, const RefundRow& row);

/// The words of the column `source`.
QString toString(OrderSource source);

} // namespace wego::store
