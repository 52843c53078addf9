// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/orderdesk.h"
#include "sandbox/refunddesk.h"
#include "sandbox/refundrates.h"
#include "sandbox/shopbook.h"
#include "sandbox/tradelog.h"

namespace wego::sandbox {

class Faults;
struct Options;
struct Request;

/// Everything about orders and refunds that V2, v3 and the control calls share.
class Trade {
public:
    Trade(const Options& options, base::Clock& clock, Faults& faults, BillDesk& bills);
    Q_DISABLE_COPY_MOVE(Trade)

    /// Counts a call, whatever becomes of it.
    void note(const Request& request);
    /// What faults want to become of the refund that this path makes next.
    [[nodiscard]] RefundState endOfNext(const QString& path);

    [[nodiscard]] ShopBook& shop() { return m_shop; }
    [[nodiscard]] OrderDesk& orders() { return m_orders; }
    [[nodiscard]] RefundDesk& refunds() { return m_refunds; }
    [[nodiscard]] RefundRates& rates() { return m_rates; }
    [[nodiscard]] base::Clock& clock() { return m_clock; }

private:
    void restore(const Options& options);

    base::Clock& m_clock;
    Faults& m_faults;
    TradeLog m_log;
    RefundRates m_rates;
    ShopBook m_shop;
    OrderDesk m_orders;
    RefundDesk m_refunds;
};

/// Asks for a refund, in V2 or v3.
bool isRefund(const Request& request);

} // namespace wego::sandbox
