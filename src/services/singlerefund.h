// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/refundrun.h"

#include <functional>

namespace wego::services {

/// Carries out one refund by the same steps as a batch, until it is at an end, accepted, or
/// asking does not help: the entry then stays unknown in the journal.
class SingleRefund final : public RefundJob {
    Q_OBJECT

public:
    /// Finds or writes the entry; on a worker, while nobody else plans.
    using Prepare = std::function<base::Result<domain::RefundEntry>()>;

    enum class Kind {
        Send,    ///< who may not send does not even write
        Resolve, ///< what only has to be asked for needs no leave to send
    };

    /// `run` is for the entry's number, which is filled in.
    SingleRefund(Kind kind, RefundRun::Order run, Prepare prepare, QObject* owner);

protected:
    void start() override;
    void abort() override { }

private:
    void prepare();
    void carryOut(const domain::RefundEntry& entry);
    void readEnd();

    Kind m_kind;
    RefundRun::Order m_order;
    Prepare m_prepare;
    StoreLine m_store;
};

/// How a refund is wished, checked and written down.
struct RefundDesk {
    domain::Account account;
    store::RefundJournal journal;
    store::OrderRepository orders;
    QString lockFile; ///< one plan is made at a time
    QString person;
    qint64 nowMs = 0;
};

/// The entry of this wish: the one that is there already with the same number, or a new one. See
/// Refunds::refund() for the failures. Blocks: worker threads only.
base::Result<domain::RefundEntry> entryFor(RefundDesk desk, const RefundWish& wish);

} // namespace wego::services
