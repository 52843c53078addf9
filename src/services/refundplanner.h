// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundentry.h"
#include "domain/refundplan.h"
#include "services/archivedorders.h"
#include "services/refunds.h"
#include "store/orderrepository.h"
#include "store/refundjournal.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace wego::services {

// From a file of refunds to entries of the journal. What reads the store blocks: worker threads
// only.

/// By domain::keyOf().
using KnownOrders = QHash<QString, domain::KnownOrder>;

/// Each number of the rows once.
QList<domain::OrderNumber> numbersOf(const QList<domain::RefundRow>& rows);

/// What archive and store know of these orders.
base::Result<KnownOrders> knownHere(const ArchiveSearch& search,
    const store::OrderRepository& orders, const QList<domain::OrderNumber>& numbers);

/// What WeChat has said of orders, completed by what is known here: an account of v3 alone hears
/// of an order that something was refunded, but not what.
KnownOrders completed(KnownOrders asked, const KnownOrders& here);

/// Judges the rows of `plan.file` by `plan.orders` and the journal as it is now, and sums up.
base::Result<RefundPlan> judged(
    RefundPlan plan, const store::RefundJournal& journal, base::Money limit, qint64 nowMs);

/// Orders that have to be asked for before the plan can be written down: without them it is not
/// known how much it is.
QList<domain::OrderNumber> unknownNumbers(const RefundPlan& plan);

/// Who writes a plan down, for whom and when.
struct PlanSigner {
    domain::Account account;
    QString person;
    qint64 nowMs = 0;
};
/// The entries of a plan; `newNumbers` are taken in order where the file names none, and are
/// enough.
QList<domain::RefundEntry> entriesOf(
    const RefundPlan& plan, const PlanSigner& signer, const QStringList& newNumbers);

} // namespace wego::services
