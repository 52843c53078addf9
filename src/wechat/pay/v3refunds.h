// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wechat/pay/refunds.h"

class QObject;

namespace wego::wechat::pay {

class V3Session;

/// Refunds by v3. Jobs become children of `owner`; all outlive this. `v2` lists the refunds of an
/// order, which v3 cannot; nothing if the account has no key for it.
class V3Refunds final : public Refunds {
public:
    V3Refunds(V3Session& session, Refunds* v2, QObject& owner)
        : m_session(session), m_v2(v2), m_owner(owner)
    {
    }

    net::ResultJob<RefundAnswer>* apply(const domain::RefundOrder& order) override;
    net::ResultJob<RefundAnswer>* find(const QString& outRefundNo) override;
    net::ResultJob<RefundsAnswer>* ofOrder(const domain::OrderNumber& number) override;

private:
    V3Session& m_session;
    Refunds* m_v2;
    QObject& m_owner;
};

} // namespace wego::wechat::pay
