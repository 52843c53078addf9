// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/traderecords.h"
#include "sandbox/v2answer.h"

namespace wego::sandbox {

class Trade;

/// V2's unifiedorder, orderquery, closeorder and report; the signature was checked before. Source:
/// pay.weixin.qq.com wiki, V2 unifiedorder, orderquery, closeorder, report.
class V2Orders {
public:
    explicit V2Orders(Trade& trade) : m_trade(trade) { }

    V2Result create(const V2Fields& fields);
    V2Result query(const V2Fields& fields);
    V2Result close(const V2Fields& fields);
    static V2Result report(const V2Fields& fields);

private:
    [[nodiscard]] std::expected<TradeOrder, V2Error> wishFrom(const V2Fields& fields) const;
    /// Milliseconds since the epoch; 0 if the call does not say.
    [[nodiscard]] std::expected<qint64, V2Error> expiryIn(const V2Fields& fields) const;

    Trade& m_trade;
};

} // namespace wego::sandbox
