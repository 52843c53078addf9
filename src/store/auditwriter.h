// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/auditrecord.h"
#include "store/sqlquery.h"

namespace wego::store {

/// Adds lines to the audit log, inside one transaction. Nothing is added unless finish() succeeded
/// and the transaction is committed.
class AuditWriter {
public:
    explicit AuditWriter(QSqlDatabase& connection);

    /// `record` needs no number and hashes.
    base::Result<void> append(domain::AuditRecord record);
    base::Result<void> finish();

private:
    base::Result<void> readHead();

    QSqlDatabase& m_connection;
    SqlBatch m_lines;
    qint64 m_number = -1; ///< of the last line; -1 until it was read
    QByteArray m_hash;
};

} // namespace wego::store
