// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bill.h"
#include "net/job.h"

#include <QDate>
#include <QString>

namespace wego::wechat::pay {

/// A bill as received: the bytes stand in `file` exactly as they came.
struct ReceivedBill {
    QString file; ///< temporary; whoever receives it moves or removes it
    bool gzip = false;
    qint64 bytes = 0;
    /// SHA-1 of the unpacked bytes, lower-case hex, checked against WeChat's; empty for V2, which
    /// sends none.
    QString sha1;
    QString requestId;
};

struct TradeBillRequest {
    QDate day; ///< Beijing
    domain::BillType type = domain::BillType::All;
    QString folder; ///< where the temporary file is made; exists
};

/// Fetches trade bills, by V2 (downloadbill) or v3 (tradebill and signed download) as the account
/// says. Source: pay.weixin.qq.com docs V2 4011985040, v3 4013071227.
///
/// Failures: ErrorKind::NotFound "NO_STATEMENT_EXIST" (a day without trades), ErrorKind::NotReady
/// "STATEMENT_CREATING", ErrorKind::Protocol "wego.bill-hash" (retried once inside),
/// ErrorKind::Auth "SIGN_ERROR" / "wego.reply-unverified" / "wego.clock-off", and whatever else
/// WeChat says by its own code.
class TradeBills {
public:
    virtual ~TradeBills() = default;
    virtual net::ResultJob<ReceivedBill>* fetch(const TradeBillRequest& request) = 0;
};

} // namespace wego::wechat::pay
