// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundbatch.h"
#include "domain/refundentry.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace wego::store {

// How the journal of refunds stands in its rows, and how the audit log repeats them.

const QStringList& entryColumns();
domain::RefundEntry entryFrom(const QSqlQuery& row);
/// In the order of the columns.
QVariantList entryValues(const domain::RefundEntry& entry);

const QStringList& batchColumns();
/// Without tallies.
domain::RefundBatch batchFrom(const QSqlQuery& row);
QVariantList batchValues(const domain::RefundBatch& batch);

/// The values of a row that was read, as many as there are columns.
QVariantList valuesOf(const QSqlQuery& row, qsizetype count);

/// The whole row as JSON, always spelled the same: the same row gives the same text, and any other
/// row another one, even one with values of types that nobody writes there.
QString canonicalJson(const QStringList& columns, const QVariantList& values);

/// A text as it comes back from the store: not null, without the mark of byte order in front and
/// half characters, which SQLite drops.
QString asStored(const QString& text);

} // namespace wego::store
