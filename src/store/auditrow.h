// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrecord.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace wego::store {

// How a line of the audit log stands in its row.

/// The columns, in the order of auditFrom() and auditValues().
const QString& auditColumns();
domain::AuditRecord auditFrom(const QSqlQuery& row);
QVariantList auditValues(const domain::AuditRecord& record);
/// Every value has the type that is written there; SQLite would keep others too.
bool isPlainAudit(const QSqlQuery& row);

/// What stands in the first line for the hash of the one before.
QByteArray noAuditHash();

} // namespace wego::store
