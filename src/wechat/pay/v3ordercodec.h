// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/neworder.h"
#include "domain/order.h"
#include "domain/ordernumber.h"
#include "wechat/pay/v3address.h"

#include <QByteArray>

namespace wego::wechat::pay {

// Orders as addresses and bodies of v3. What cannot be read is Protocol "wego.reply-unreadable".
// Source: pay.weixin.qq.com docs v3 4012791856 to 4012791870, and the same of service providers.
// Pure.

V3Address v3OrderAddress(const V3Merchant& merchant, const domain::OrderNumber& number);

V3Address v3NewOrderAddress(const V3Merchant& merchant, domain::PayScene scene);
QByteArray v3NewOrderBody(const V3Merchant& merchant, const domain::NewOrder& order);

V3Address v3CloseAddress(const V3Merchant& merchant, const QString& outTradeNo);
QByteArray v3CloseBody(const V3Merchant& merchant);

/// What an order that is not paid has not got is left empty.
base::Result<domain::Order> v3OrderOf(const QByteArray& body);

/// Without the call for the front end. Whatever the scene needs must be there.
base::Result<domain::PreparedOrder> v3PreparedOf(const QByteArray& body, domain::PayScene scene);

} // namespace wego::wechat::pay
