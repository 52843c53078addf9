// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/refundjournal.h"

#include <QVariantList>

class QSqlDatabase;

namespace wego::store {

// What reading and changing the journal of one merchant have in common; inside a connection.

/// A condition: the entries that are at no end.
QString openEntries();

base::Result<std::optional<domain::RefundEntry>> readEntry(
    QSqlDatabase& connection, const QString& mchid, const QString& outRefundNo);
base::Result<QList<domain::RefundEntry>> readEntries(
    QSqlDatabase& connection, const QString& mchid, const RefundJournal::Query& query);

/// With tallies; `rest` is a condition, with what follows it.
base::Result<QList<domain::RefundBatch>> readBatches(QSqlDatabase& connection, const QString& mchid,
    const QString& rest, const QVariantList& values);
/// "wego.batch-unknown" if there is none.
base::Result<domain::RefundBatch> needBatch(
    QSqlDatabase& connection, const QString& mchid, qint64 number);

} // namespace wego::store
