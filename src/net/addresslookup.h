// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/job.h"

#include <QStringList>
#include <QUrl>

namespace wego::base {
class Clock;
}

namespace wego::net {

/// Whom this computer itself has to find for a request to `url`: the proxy if the request goes
/// through one, which looks up the rest, or the host. `proxy` as in HttpConfiguration.
QString hostToLookUp(const QUrl& url, const QUrl& proxy);

/// Asks the system for the addresses of a host. Failures: Network "wego.host-unknown" (facts: host,
/// reason), Timeout "wego.timeout" (facts: host, seconds).
class AddressLookupJob final : public ResultJob<QStringList> {
    Q_OBJECT

public:
    /// `clock` outlives the job.
    AddressLookupJob(const QString& host, int limitMs, base::Clock& clock, QObject* parent);
    ~AddressLookupJob() override;

protected:
    void start() override;
    void abort() override;

private:
    QString m_host;
    int m_limitMs;
    base::Clock& m_clock;
    int m_lookup = -1;
};

} // namespace wego::net
