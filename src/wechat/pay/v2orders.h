// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wechat/pay/orders.h"

class QObject;

namespace wego::wechat::pay {

class V2Session;

/// Orders by V2. Jobs become children of `owner`; both outlive this.
class V2Orders final : public Orders {
public:
    V2Orders(V2Session& session, QObject& owner) : m_session(session), m_owner(owner) { }

    net::ResultJob<OrderAnswer>* find(const domain::OrderNumber& number) override;
    net::ResultJob<NewOrderAnswer>* create(const domain::NewOrder& order) override;
    net::ResultJob<net::Done>* close(const QString& outTradeNo) override;
    net::ResultJob<net::Done>* report(const CallReport& report) override;

private:
    V2Session& m_session;
    QObject& m_owner;
};

} // namespace wego::wechat::pay
