// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sequencejob.h"
#include "wechat/pay/refunds.h"
#include "wechat/pay/v2call.h"
#include "wechat/pay/v2refundcodec.h"

namespace wego::wechat::pay {

/// Refunds by V2. Jobs become children of `owner`; both outlive this.
class V2Refunds final : public Refunds {
public:
    V2Refunds(V2Session& session, QObject& owner) : m_session(session), m_owner(owner) { }

    net::ResultJob<RefundAnswer>* apply(const domain::RefundOrder& order) override;
    net::ResultJob<RefundAnswer>* find(const QString& outRefundNo) override;
    net::ResultJob<RefundsAnswer>* ofOrder(const domain::OrderNumber& number) override;

private:
    net::ResultJob<RefundsAnswer>* byRefundId(const domain::OrderNumber& number);

    V2Session& m_session;
    QObject& m_owner;
};

/// All refunds of an order, page after page.
class V2RefundsOfOrderJob final : public net::SequenceJob<RefundsAnswer> {
    Q_OBJECT

public:
    V2RefundsOfOrderJob(V2Session& session, domain::OrderNumber number, QObject* parent);

protected:
    void start() override { ask(); }

private:
    void ask();
    void receive(const base::Result<V2Answer>& answer);
    void receiveFailure(const base::Error& error);
    [[nodiscard]] bool isKnown(const domain::Refund& refund) const;
    [[nodiscard]] bool isFull(const V2RefundPage& page) const;

    V2Session& m_session;
    domain::OrderNumber m_number;
    RefundsAnswer m_answer;
};

} // namespace wego::wechat::pay
