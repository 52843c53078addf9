// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/orderrow.h"

namespace wego::store {

// What is known of an order or a refund when something more is told of it. A field that is empty
// never replaces one that is known. WeChat's answers come before bills, bills before what was asked
// for when the order was made, and of equal sources the newer one. Pure.

/// A state follows WeChat's newest answer; other and older sources may only bring it forward, and
/// nothing but WeChat changes what a newer answer of WeChat says.
OrderRow merged(const OrderRow& known, const OrderRow& told);
/// A refund that has ended does not run again, but it may still turn out differently.
RefundRow merged(const RefundRow& known, const RefundRow& told);

} // namespace wego::store
