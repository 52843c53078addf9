// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/refundrun.h"

namespace wego::services {

/// Carries out Refunds::find(): asks once, and writes down what WeChat says. A refund of ours that
/// is open is left to those who resolve it.
class FindRefund final : public net::ResultJob<domain::Refund> {
    Q_OBJECT

public:
    FindRefund(RefundRun::Order order, QObject* owner);

protected:
    void start() override;
    void abort() override { }

private:
    void ask();
    void keep(const wechat::pay::RefundAnswer& answer);

    RefundRun::Order m_order; ///< for outRefundNo
    StoreLine m_store;
    std::shared_ptr<PaySession> m_session;
};

} // namespace wego::services
