// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/order.h"
#include "domain/ordernumber.h"
#include "domain/refund.h"
#include "net/job.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace wego::wechat::pay {

struct RefundAnswer {
    domain::Refund refund;
    QByteArray raw; ///< the body as received, its signature verified
    QString requestId;
};

/// All refunds of one order, the oldest first.
struct RefundsAnswer {
    QList<domain::Refund> refunds;
    QList<QByteArray> raw; ///< page by page
};

/// Refunds by V2 or v3, as the account says. Source: pay.weixin.qq.com docs V2 refund and
/// refundquery, v3 4013071036, 4013071041.
///
/// Failures beside those of the calls: NotFound "RESOURCE_NOT_EXISTS" (no such refund, V2's
/// REFUNDNOTEXIST too); Auth "wego.reply-foreign" (fact field) for a signed answer about something
/// else; V2 without its certificate: Secret "wego.client-certificate-missing", with one that WeChat
/// does not take "wego.client-certificate-refused". Of ofOrder(): Input "wego.v2-only" without a V2
/// key, "wego.not-an-order-number" (fact kind).
class Refunds {
public:
    virtual ~Refunds() = default;
    /// Sends once and never repeats by itself, whatever happens: the caller asks first. What an
    /// error means for the money says outcomeOf().
    virtual net::ResultJob<RefundAnswer>* apply(const domain::RefundOrder& order) = 0;
    virtual net::ResultJob<RefundAnswer>* find(const QString& outRefundNo) = 0;
    /// By V2, in as many pages of ten as there are; a v3 account uses its V2 key if it has one. By
    /// a RefundId only that refund, which tells its order. An order without refunds has an empty
    /// list.
    virtual net::ResultJob<RefundsAnswer>* ofOrder(const domain::OrderNumber& number) = 0;
};

/// What a failed apply() says about the refund.
enum class RefundOutcome {
    Refused,   ///< WeChat said no, and there is no such refund
    Unknown,   ///< there may be one: ask before anything else
    NotSent,   ///< surely no byte has left, or WeChat did not look at it (keys, form): as before
    NotEnough, ///< the merchant's balance is too low: later, with the same number
    TooFast,   ///< there may be one, and the next call should wait
};

/// Decided by kind and code; whatever is not known for sure is Unknown. Pure.
RefundOutcome outcomeOf(const base::Error& error);

} // namespace wego::wechat::pay
