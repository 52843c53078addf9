// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/refundbatch.h"
#include "domain/refundentry.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace wego::store {

class Database;

/// The journal of refunds of one merchant, and the audit log that tells every change of it. Each
/// change is one durable transaction that holds the entry and its line of the log, or nothing.
///
/// Failures beside those of Database: Input "wego.refund-number-taken" (fact: number),
/// "wego.refund-moved" (facts: number, state: somebody else has moved the entry meanwhile),
/// "wego.refund-move" (facts: number, from, to: a change that no refund may make),
/// "wego.refund-unknown" (fact: number), "wego.batch-unknown" (fact: batch).
class RefundJournal {
public:
    RefundJournal(Database& database, QString mchid);

    /// Which entries are wanted.
    struct Query {
        std::optional<qint64> batch = {};       ///< 0: those of no batch
        QList<domain::RefundState> states = {}; ///< empty: all
        qint64 fromNumber = 0;                  ///< and later ones
        int limit = 0;                          ///< 0: all
        bool newestFirst = false;
    };

    /// Writes an entry as Planned; gives it with its number.
    base::Result<domain::RefundEntry> plan(const domain::RefundEntry& entry);
    /// Writes a batch with all its entries at once, or the one that is there already with the same
    /// digest (`isNew` tells which).
    struct PlannedBatch {
        domain::RefundBatch batch;
        bool isNew = false;
    };
    base::Result<PlannedBatch> planBatch(
        const domain::RefundBatch& batch, const QList<domain::RefundEntry>& entries);

    /// Stores a change of state and of what WeChat told; numbers and amounts never change. Only if
    /// the entry is still in state `from`; mayFollow() must allow it. Into Sent only with one more
    /// in `sends` than is stored, so that of two that would send it one does, and not if its batch
    /// was stopped; what then comes back to Planned is given up as by stopBatch(). `person` is who
    /// is named in the log. The move of the last open entry ends the batch.
    base::Result<domain::RefundEntry> move(
        domain::RefundState from, const domain::RefundEntry& entry);
    /// Cancels what was planned and surely not sent, and gives how many; what is doubtful becomes
    /// Unknown.
    base::Result<qint64> stopBatch(qint64 batch, const QString& person, qint64 nowMs);
    /// Cancels one refund that is planned, as stopBatch() does. What is Sent or Unknown stays as it
    /// is: WeChat has to be asked. "wego.refund-move" for others.
    base::Result<domain::RefundEntry> cancel(
        const QString& outRefundNo, const QString& person, qint64 nowMs);
    /// Cancels what is Sent or Unknown, since WeChat was asked for it and has none; only if it
    /// still stands as in `entry`. `person` and `changedMs` are those of the entry.
    base::Result<domain::RefundEntry> giveUp(const domain::RefundEntry& entry);
    /// `detail` goes into the log beside the batch. The first approval stays.
    base::Result<domain::RefundBatch> approve(
        qint64 batch, const QString& approver, const QString& detail, qint64 nowMs);

    [[nodiscard]] base::Result<QList<domain::RefundEntry>> entries(const Query& query) const;
    [[nodiscard]] base::Result<std::optional<domain::RefundEntry>> find(
        const QString& outRefundNo) const;
    /// Of one order, by whichever of its numbers is given; oldest first. Also those that know the
    /// order by its other number only, if the order is known here.
    [[nodiscard]] base::Result<QList<domain::RefundEntry>> ofOrder(
        const QString& outTradeNo, const QString& transactionId) const;
    /// Of many orders (numbers of either kind, as in ofOrder()) and refund numbers at once, for a
    /// dry run.
    [[nodiscard]] base::Result<QList<domain::RefundEntry>> ofOrders(
        const QStringList& orderNumbers, const QStringList& outRefundNos) const;
    /// Sent at or after this moment, by any program: what the pace must know.
    [[nodiscard]] base::Result<QList<domain::RefundEntry>> sentSince(qint64 ms) const;
    /// With tallies; newest first.
    [[nodiscard]] base::Result<QList<domain::RefundBatch>> batches(int limit) const;
    [[nodiscard]] base::Result<std::optional<domain::RefundBatch>> batch(qint64 number) const;
    [[nodiscard]] base::Result<std::optional<domain::RefundBatch>> batchByDigest(
        const QByteArray& digest) const;

private:
    Database& m_database;
    QString m_mchid;
};

} // namespace wego::store
