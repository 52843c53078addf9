// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"
#include "sandbox/refunddesk.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace wego::sandbox {

class Trade;

/// The control calls for orders and refunds: what customers, banks and the merchant's top-ups do,
/// and what the sandbox saw. Sandbox tells which there are.
class TradeControl {
public:
    explicit TradeControl(Trade& trade) : m_trade(trade) { }

    /// Nothing for a path of somebody else.
    std::optional<Reply> answerTo(const Request& request);

    /// Of the shop's day, the first `most`; with what was given back of each.
    [[nodiscard]] QJsonArray orders(QDate day, int most) const;
    /// Every refund that a call made.
    [[nodiscard]] QJsonArray refunds() const;

private:
    Reply pay(const QJsonObject& body);
    Reply setBalance(const QJsonObject& body);
    Reply setRefundState(const QJsonObject& body);
    [[nodiscard]] Reply tell(const Request& request) const;

    Trade& m_trade;
};

} // namespace wego::sandbox
