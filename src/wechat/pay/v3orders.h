// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wechat/pay/orders.h"

class QObject;

namespace wego::wechat::pay {

class V3Session;

/// Orders by v3. Jobs become children of `owner`; all outlive this. `v2` sends reports, which v3
/// has not; nothing if the account has no key for it.
class V3Orders final : public Orders {
public:
    V3Orders(V3Session& session, Orders* v2, QObject& owner)
        : m_session(session), m_v2(v2), m_owner(owner)
    {
    }

    net::ResultJob<OrderAnswer>* find(const domain::OrderNumber& number) override;
    net::ResultJob<NewOrderAnswer>* create(const domain::NewOrder& order) override;
    net::ResultJob<net::Done>* close(const QString& outTradeNo) override;
    net::ResultJob<net::Done>* report(const CallReport& report) override;

private:
    V3Session& m_session;
    Orders* m_v2;
    QObject& m_owner;
};

} // namespace wego::wechat::pay
