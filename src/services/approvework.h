// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/refundbatch.h"
#include "net/job.h"
#include "store/refundjournal.h"

#include <QString>

class QThreadPool;

namespace wego::services {

struct Environment;

/// The four steps of an approval; see Refunds. Each one stands in the audit log. Who may approve a
/// batch is set in the account by which it was planned, whichever account of the merchant is used.
class ApproveWork {
public:
    /// Both outlive the jobs.
    ApproveWork(Environment& environment, QThreadPool& pool)
        : m_environment(environment), m_pool(pool)
    {
    }

    /// Blocks: worker threads only.
    [[nodiscard]] base::Result<net::Done> writeRequest(
        const store::RefundJournal& journal, qint64 batch, const QString& path) const;

    net::ResultJob<domain::Approver>* own(const QString& name, QObject* owner) const;
    net::ResultJob<domain::Approver>* approve(const QString& requestPath,
        const QString& approvalPath, const QString& name, QObject* owner) const;
    net::ResultJob<domain::RefundBatch>* take(const store::RefundJournal& journal, qint64 batch,
        const QString& path, QObject* owner) const;

private:
    Environment& m_environment;
    QThreadPool& m_pool;
};

} // namespace wego::services
