// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/neworder.h"
#include "domain/order.h"
#include "domain/ordernumber.h"
#include "net/job.h"

#include <QByteArray>
#include <QString>

namespace wego::wechat::pay {

/// An order as WeChat told it.
struct OrderAnswer {
    domain::Order order;
    QByteArray raw;    ///< the body as received, its signature verified
    QString requestId; ///< empty for V2
};

struct NewOrderAnswer {
    domain::PreparedOrder prepared;
    QByteArray raw;
    QString requestId;
};

/// How long a call took, for /payitil/report: V2 only.
struct CallReport {
    QString interfaceUrl; ///< in full
    int milliseconds = 0;
    bool returned = true;  ///< return_code SUCCESS
    bool succeeded = true; ///< result_code SUCCESS
    QString errorCode = {};
    QString errorText = {};
    QString outTradeNo = {};
    QString userIp = {};
    QString deviceId = {};
    qint64 atMs = 0; ///< milliseconds since the epoch; 0: not said
};

/// Orders by V2 or v3, as the account says. Every answer is verified before it is believed.
/// Source: pay.weixin.qq.com docs V2 orderquery, unifiedorder, closeorder, report; v3 4012791856
/// to 4012791870.
///
/// Failures beside those of the calls: NotFound "ORDER_NOT_EXIST"; what WeChat says by its own
/// code, V2's spellings as v3's ("ORDER_PAID", "ORDER_CLOSED"); Auth "wego.reply-foreign" (fact
/// field) for a signed answer about something else; Input "wego.v2-only", and
/// "wego.not-an-order-number" (fact kind) by which no order can be found.
class Orders {
public:
    virtual ~Orders() = default;
    /// By TransactionId or OutTradeNo. An order that nobody paid is known by OutTradeNo only.
    virtual net::ResultJob<OrderAnswer>* find(const domain::OrderNumber& number) = 0;
    /// The same order again, unchanged, is no error: its answer is as good as the first.
    virtual net::ResultJob<NewOrderAnswer>* create(const domain::NewOrder& order) = 0;
    /// An order that is closed already counts as closed; "ORDER_PAID" if the customer was faster.
    virtual net::ResultJob<net::Done>* close(const QString& outTradeNo) = 0;
    virtual net::ResultJob<net::Done>* report(const CallReport& report) = 0;
};

} // namespace wego::wechat::pay
