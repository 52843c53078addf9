// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/traderecords.h"
#include "sandbox/v2answer.h"

namespace wego::sandbox {

class Trade;

/// V2's refund and refundquery; the signature and the TLS certificate were checked before. Source:
/// pay.weixin.qq.com wiki, V2 refund and refundquery.
class V2Refunds {
public:
    explicit V2Refunds(Trade& trade) : m_trade(trade) { }

    /// `end` is what will become of the refund.
    V2Result refund(const V2Fields& fields, RefundState end);
    V2Result query(const V2Fields& fields);

private:
    /// The refunds that the strongest number of the call names.
    [[nodiscard]] std::expected<QList<TradeRefund>, V2Error> named(const V2Fields& fields) const;
    [[nodiscard]] std::expected<QList<TradeRefund>, V2Error> ofOrder(const V2Fields& fields) const;
    void addRefund(V2Answer& answer, const TradeRefund& refund, const TradeOrder& order,
        qsizetype place) const;

    Trade& m_trade;
};

} // namespace wego::sandbox
