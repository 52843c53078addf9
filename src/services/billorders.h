// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billtable.h"
#include "domain/order.h"
#include "domain/refund.h"

namespace wego::services {

// Rows of trade bills as orders and refunds. What a bill does not tell stays empty.

/// A payment or a reversal.
domain::Order orderFromBill(const bills::BillTable& table, qint64 row);
/// `total` is zero: the row of a refund does not tell it.
domain::Refund refundFromBill(const bills::BillTable& table, qint64 row);

} // namespace wego::services
