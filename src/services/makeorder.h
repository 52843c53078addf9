// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/payjob.h"
#include "wechat/pay/orders.h"

namespace wego::services {

/// Carries out Orders::create().
class MakeOrder final : public PayJob<net::ResultJob<MadeOrder>> {
public:
    MakeOrder(const OrderDesk& desk, const domain::NewOrder& order, QObject* owner)
        : PayJob(desk, owner)
    {
        m_made.order = order;
    }

protected:
    void prepare() override;
    void begin() override;

private:
    /// The customer may pay it from now on, whoever else knows of it.
    void keep();

    MadeOrder m_made;
};

/// Carries out Orders::close(): whatever comes of it, the order is asked for and kept.
class CloseOrder final : public PayJob<net::ResultJob<OrderView>> {
public:
    CloseOrder(const OrderDesk& desk, const QString& outTradeNo, QObject* owner)
        : PayJob(desk, owner), m_outTradeNo(outTradeNo)
    {
    }

protected:
    void begin() override;

private:
    void askOrder();
    void keep(const wechat::pay::OrderAnswer& answer);
    void end(std::optional<OrderView> view);

    QString m_outTradeNo;
    std::optional<base::Error> m_refusal;
};

/// Carries out Orders::report().
class ReportCall final : public PayJob<net::ResultJob<net::Done>> {
public:
    ReportCall(const OrderDesk& desk, wechat::pay::CallReport report, QObject* owner)
        : PayJob(desk, owner), m_report(std::move(report))
    {
    }

protected:
    void begin() override;

private:
    wechat::pay::CallReport m_report;
};

} // namespace wego::services
