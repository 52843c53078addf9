// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refund.h"
#include "wechat/pay/v2codec.h"

#include <QList>

namespace wego::wechat::pay {

// Refunds as fields of V2, without those that every message has. What cannot be read is Protocol
// "wego.reply-unreadable". Source: pay.weixin.qq.com docs V2 refund, refundquery. Pure.

V2Fields v2RefundFields(const domain::RefundOrder& order);

/// Answer of refund: accepted, which is all that it says. The single number behind a name counts
/// coupons.
base::Result<domain::Refund> v2AcceptedRefundOf(const V2Fields& answer);

/// One page of the answer of refundquery, in which the first number behind a name counts refunds.
struct V2RefundPage {
    QList<domain::Refund> refunds;
    /// Of the order, all pages; nothing if WeChat does not say.
    std::optional<qint64> total;
};
/// Refuses a page that holds fewer refunds than it says: a refund that is overlooked could be paid
/// again.
base::Result<V2RefundPage> v2RefundPageOf(const V2Fields& answer);

} // namespace wego::wechat::pay
