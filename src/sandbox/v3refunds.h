// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"
#include "sandbox/traderecords.h"

#include <QStringList>

namespace wego::sandbox {

class Trade;
class V3Body;
struct RefundWish;

/// v3's refunds; the signature was checked before, and the answers are signed after. Source:
/// pay.weixin.qq.com docs v3 4013071036, 4013071041, 4013071193.
class V3Refunds {
public:
    explicit V3Refunds(Trade& trade) : m_trade(trade) { }

    /// `rest` is what comes after /v3/refund/domestic/refunds, piece by piece.
    Reply answerTo(const Request& request, const QStringList& rest);

private:
    Reply apply(const Request& request);
    Reply query(const QString& outRefundNo) const;
    Reply payOutAbnormal(const Request& request, const QString& refundId);
    [[nodiscard]] Reply told(const TradeRefund& refund) const;

    Trade& m_trade;
};

} // namespace wego::sandbox
