// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "domain/refundbatch.h"
#include "domain/refundplan.h"
#include "domain/refundrules.h"
#include "services/refundsteps.h"
#include "store/refundjournal.h"

#include <QList>
#include <QString>

#include <optional>

namespace wego::services {

// What is looked at before anything is sent. All of it reads the store: worker threads only.

/// What a run is about.
struct RunWish {
    qint64 batch = 0;    ///< 0: refunds of no batch
    QString outRefundNo; ///< this one only
    bool onlyAccepted = false;
    base::Money limit; ///< above it a batch must be approved; zero: never
};

struct RunEntries {
    std::optional<domain::RefundBatch> batch;
    QList<domain::RefundEntry> entries; ///< that are not at an end
};

/// Input "wego.batch-unknown" (fact: batch), Auth "wego.batch-not-approved" (fact: batch). Of a
/// batch that was stopped nothing is sent, so that nobody has to approve what is asked.
base::Result<RunEntries> entriesToRun(store::RefundJournal journal, const RunWish& wish);

/// Input "wego.batch-unknown".
base::Error unknownBatch(qint64 batch);
base::Result<domain::RefundBatch> batchOf(const store::RefundJournal& journal, qint64 batch);

/// What becomes of an entry that WeChat was asked for and has not: one of a batch that was stopped
/// is given up, once it cannot be on its way any more, and so is any if somebody (`givenUpBy`)
/// wants it; others are sent again.
base::Result<RefundTurn> whenMissing(store::RefundJournal journal, const domain::RefundEntry& entry,
    const QString& givenUpBy, qint64 nowMs);

/// An entry after the last look at its order.
struct CheckedRefund {
    domain::RefundEntry entry; ///< Refused, with why, if the rules forbid it
    bool hasToWait = false;    ///< another refund of the order is too young or not resolved
};

/// Whether an entry may be sent by what WeChat has just said of its order.
base::Result<CheckedRefund> checkRules(const store::RefundJournal& journal,
    const domain::RefundEntry& entry, const domain::KnownOrder& known, qint64 nowMs);

} // namespace wego::services
