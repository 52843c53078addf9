// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/neworder.h"
#include "domain/order.h"
#include "domain/ordernumber.h"
#include "wechat/pay/orders.h"
#include "wechat/pay/v2codec.h"

namespace wego::wechat::pay {

// Orders as fields of V2, without those that every message has. What cannot be read is Protocol
// "wego.reply-unreadable". Source: pay.weixin.qq.com docs V2 unifiedorder, orderquery, closeorder,
// report. Pure.

/// "transaction_id", "out_trade_no", "refund_id" or "out_refund_no" with the number; nothing for
/// other kinds.
V2Fields v2NumberFields(const domain::OrderNumber& number);

V2Fields v2NewOrderFields(const domain::NewOrder& order);

V2Fields v2ReportFields(const CallReport& report);

/// Answer of orderquery. What an order that is not paid has not got is left empty.
base::Result<domain::Order> v2OrderOf(const V2Fields& answer);

/// Answer of unifiedorder, without the call for the front end. Whatever the scene needs must be
/// there.
base::Result<domain::PreparedOrder> v2PreparedOf(const V2Fields& answer, domain::PayScene scene);

} // namespace wego::wechat::pay
