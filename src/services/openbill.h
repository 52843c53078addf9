// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/workerline.h"
#include "services/bills.h"
#include "services/billwork.h"

#include <functional>
#include <memory>

class QThreadPool;

namespace wego::services {

/// Reads a bill on a worker and passes its first rows on as soon as they are there.
class RunOpenBill final : public OpenBillJob {
    Q_OBJECT

public:
    /// Reads with the options given; owns or shares what it uses.
    using Read = std::function<base::Result<bills::BillTablePtr>(const bills::ReadOptions&)>;

    RunOpenBill(QObject* session, QThreadPool& pool, Read read);
    ~RunOpenBill() override;

protected:
    void start() override;
    void abort() override { m_headLine->close(); }

private:
    QThreadPool& m_pool;
    Read m_read;
    // Shared with the worker, which may end after the job.
    std::shared_ptr<net::WorkerLine> m_headLine;
};

} // namespace wego::services
