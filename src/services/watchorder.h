// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/payjob.h"
#include "wechat/pay/orders.h"

namespace wego::services {

/// Carries out Orders::watch(): asks, keeps what is new, waits, asks again.
class RunWatch final : public PayJob<WatchJob> {
public:
    RunWatch(const OrderDesk& desk, const QString& outTradeNo, QObject* owner);

protected:
    void prepare() override;
    void begin() override;

private:
    void askOrder();
    void take(const wechat::pay::OrderAnswer& answer);
    void keep(const wechat::pay::OrderAnswer& answer, bool isOver);
    void trouble(const base::Error& error);
    void wait();

    QString m_outTradeNo;
    QDateTime m_expiresAt;
    qint64 m_begunMs = 0;
    qint64 m_askedMs = 0;
    std::optional<domain::TradeState> m_state; ///< as last told
};

/// How long to wait before the next question, by how long the order has been watched already. The
/// customer stands at the desk: most pay within the first minute.
qint64 watchDelayMs(qint64 watchedMs);

} // namespace wego::services
