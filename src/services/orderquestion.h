// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/refundpace.h"
#include "domain/refundplan.h"
#include "net/job.h"
#include "services/askrefunds.h"
#include "services/storeline.h"
#include "store/orderrepository.h"
#include "store/refundjournal.h"
#include "wechat/pay/orders.h"

#include <memory>

namespace wego::services {

/// Asks WeChat for one order and for its refunds before money is decided about; keeps both. An
/// order that WeChat does not know is a result without order. A refund that is known here and
/// cannot be asked for is a failure: what is stored of it may be older than what became of it.
class OrderQuestion final : public net::ResultJob<domain::KnownOrder> {
    Q_OBJECT

public:
    struct Tools {
        base::Clock& clock;
        QThreadPool& pool;
        store::Database& database;
        domain::Account account;
        domain::RefundPace& pace; ///< of questions; outlives the job's work
        std::shared_ptr<PaySession> session;
    };

    OrderQuestion(Tools tools, domain::OrderNumber number, QObject* owner);

protected:
    void start() override;
    void abort() override { }

private:
    /// What the store has of an order beside WeChat's word.
    struct Stored {
        QList<domain::Refund> refunds;
        QList<domain::RefundEntry> journal;
    };

    void receive(const base::Result<wechat::pay::OrderAnswer>& answer);
    void keep(const wechat::pay::OrderAnswer& answer);
    void askRefunds(const Stored& stored);
    void keepRefunds(const ToldRefunds& told);

    Tools m_tools;
    StoreLine m_store;
    store::OrderRepository m_orders;
    domain::OrderNumber m_number;
    domain::KnownOrder m_known;
};

} // namespace wego::services
