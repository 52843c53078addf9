// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditrecord.h"

#include <QByteArray>
#include <QStringList>
#include <QVariantList>

namespace wego::store {

// How a line of the audit log stands in its row.

/// The columns, in the order of the values below.
const QStringList& auditColumns();
domain::AuditRecord auditFrom(const QVariantList& values);
QVariantList auditValues(const domain::AuditRecord& record);

/// What stands in the first line for the hash of the one before.
QByteArray noAuditHash();

} // namespace wego::store
