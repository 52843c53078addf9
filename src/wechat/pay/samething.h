// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/order.h"
#include "domain/ordernumber.h"
#include "domain/refund.h"

namespace wego::wechat::pay {

// Whether an answer is about what was asked for: one that was right for another question is not
// refused by its signature. Pure.

/// Whether it is a number by which an order can be found.
bool namesOrder(const domain::OrderNumber& number);
/// Input "wego.not-an-order-number", fact kind.
base::Error notAnOrderNumber(const domain::OrderNumber& number);

bool isAbout(const domain::Order& order, const domain::OrderNumber& number);
bool isAbout(const domain::Refund& refund, const domain::OrderNumber& number);
/// Number, order and amount. Order numbers that the answer does not tell are not compared.
bool isAbout(const domain::Refund& refund, const domain::RefundOrder& order);

} // namespace wego::wechat::pay
