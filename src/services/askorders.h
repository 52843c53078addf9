// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundpace.h"
#include "domain/refundplan.h"
#include "net/job.h"
#include "services/orderquestion.h"

#include <QHash>
#include <QList>

namespace wego::services {

struct Environment;

/// What WeChat says of many orders, by domain::keyOf(): one after another, within the pace of
/// questions. A number that WeChat does not know is not in the result. progressChanged counts them.
class AskOrders final : public net::ResultJob<QHash<QString, domain::KnownOrder>> {
    Q_OBJECT

public:
    AskOrders(Environment& environment, QThreadPool& pool, domain::Account account,
        QList<domain::OrderNumber> numbers, QObject* owner);

protected:
    void start() override;
    void abort() override { }

private:
    void next();
    void ask();
    void receive(const base::Result<domain::KnownOrder>& known);

    Environment& m_environment;
    QThreadPool& m_pool;
    domain::Account m_account;
    QList<domain::OrderNumber> m_numbers;
    qsizetype m_at = 0;
    domain::RefundPace m_pace;
    std::shared_ptr<PaySession> m_session;
    QHash<QString, domain::KnownOrder> m_known;
};

} // namespace wego::services
