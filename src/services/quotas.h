// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "net/job.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace wego::services {

class OfficialAccounts;
struct Environment;

/// How often a call may still be made today, in Beijing.
struct CallQuota {
    QString path; ///< "/cgi-bin/user/get"
    qint64 dailyLimit = 0;
    qint64 used = 0;
    qint64 remaining = 0;
    qint64 callsPerPeriod = 0; ///< 0 if WeChat names no such limit
    qint64 periodSeconds = 0;
};

/// How many resets are left this month, in Beijing, as counted here: those made elsewhere, on the
/// website or by another program, are not known before WeChat refuses one. Those that ended without
/// an answer count.
struct ResetsLeft {
    int ofAll = 0; ///< of the 10 of all counters
    int ofOne = 0; ///< of the 50 of single counters
};

/// The call counters of official accounts.
class Quotas : public QObject {
    Q_OBJECT

public:
    static constexpr int ResetsOfAllAMonth = 10;
    static constexpr int ResetsOfOneAMonth = 50;

    /// Both outlive this object.
    Quotas(Environment& environment, OfficialAccounts& lines, QObject* parent = nullptr);

    /// Of one call; `path` begins with a slash: Input "wego.quota-path" (fact path).
    net::ResultJob<CallQuota>* of(const domain::AccountId& account, const QString& path);

    [[nodiscard]] base::Result<ResetsLeft> resetsLeft(const domain::Account& account) const;

    /// Resets the counters of all calls; with the AppSecret if there is no token because its own
    /// counter is used up. 48006 if WeChat allows no more this month. Ask first: it is one of ten.
    net::ResultJob<ResetsLeft>* resetAll(const domain::AccountId& account);
    /// Resets the counter of one call; one of fifty.
    net::ResultJob<ResetsLeft>* resetOne(const domain::AccountId& account, const QString& path);

private:
    Environment& m_environment;
    OfficialAccounts& m_lines;
    QThreadPool m_pool;
};

} // namespace wego::services
