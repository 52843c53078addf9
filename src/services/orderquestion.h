// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundplan.h"
#include "net/job.h"
#include "services/paysession.h"
#include "services/storeline.h"
#include "store/orderrepository.h"

#include <memory>

namespace wego::base {
class Clock;
}

namespace wego::services {

/// Asks WeChat for one order and for its refunds as far as the account can; keeps both. An order
/// that WeChat does not know is a result without order.
class OrderQuestion final : public net::ResultJob<domain::KnownOrder> {
    Q_OBJECT

public:
    struct Tools {
        base::Clock& clock;
        QThreadPool& pool;
        store::OrderRepository orders;
        std::shared_ptr<PaySession> session;
    };

    OrderQuestion(Tools tools, domain::OrderNumber number, QObject* owner);

protected:
    void start() override;
    void abort() override { }

private:
    void receive(const base::Result<wechat::pay::OrderAnswer>& answer);
    void askRefunds();
    void receiveRefunds(const base::Result<wechat::pay::RefundsAnswer>& answer);
    /// What is known here, if WeChat cannot list refunds for this account.
    void takeStoredRefunds();
    void keep(const base::Result<wechat::pay::OrderAnswer>& answer);

    Tools m_tools;
    StoreLine m_store;
    domain::OrderNumber m_number;
    domain::KnownOrder m_known;
};

} // namespace wego::services
