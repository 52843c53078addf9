// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/refund.h"
#include "wechat/pay/v3address.h"

#include <QByteArray>

namespace wego::wechat::pay {

// Refunds as addresses and bodies of v3. What cannot be read is Protocol "wego.reply-unreadable".
// Source: pay.weixin.qq.com docs v3 4013071036, 4013071041. Pure.

V3Address v3NewRefundAddress();
QByteArray v3NewRefundBody(const V3Merchant& merchant, const domain::RefundOrder& order);

V3Address v3RefundAddress(const V3Merchant& merchant, const QString& outRefundNo);

/// The answer of both.
base::Result<domain::Refund> v3RefundOf(const QByteArray& body);

} // namespace wego::wechat::pay
