// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"
#include "sandbox/traderecords.h"

#include <QStringList>

#include <optional>

namespace wego::sandbox {

class Trade;
struct Identity;
struct V3Error;

/// v3's orders; the signature was checked before, and the answers are signed after. Source:
/// pay.weixin.qq.com docs v3 4012791856 to 4012791870.
class V3Orders {
public:
    V3Orders(const Identity& identity, Trade& trade) : m_identity(identity), m_trade(trade) { }

    /// `rest` is what comes after /v3/pay/transactions, piece by piece.
    Reply answerTo(const Request& request, const QStringList& rest);

private:
    Reply create(const Request& request, const QString& kind);
    Reply query(const Request& request, const QString& kind, const QString& number);
    Reply close(const Request& request, const QString& outTradeNo);
    [[nodiscard]] QJsonObject told(const TradeOrder& order) const;
    [[nodiscard]] std::optional<V3Error> refuseMerchant(const Request& request) const;

    const Identity& m_identity;
    Trade& m_trade;
};

} // namespace wego::sandbox
