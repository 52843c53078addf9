// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/auditrecord.h"

#include <QList>

#include <functional>

class QSqlDatabase;

namespace wego::store {

class Database;

/// The audit log of the whole store. The journal of refunds writes its lines itself: "refund-" and
/// "batch-" in front of `what` are its words, and nobody else's.
class AuditLog {
public:
    explicit AuditLog(Database& database) : m_database(database) { }

    /// Adds one line inside a transaction that is under way. `record` needs no number and hashes.
    static base::Result<void> append(QSqlDatabase& connection, const domain::AuditRecord& record);
    base::Result<void> append(const domain::AuditRecord& record);

    /// Newest first.
    [[nodiscard]] base::Result<QList<domain::AuditRecord>> newest(int limit) const;
    /// Reads all of it: every hash, and the journal against the log's last word on each entry and
    /// batch ("batch 12" in the report). Blocks; from a worker. `isCancelled` is asked now and
    /// then.
    [[nodiscard]] base::Result<domain::AuditReport> verify(
        const std::function<bool()>& isCancelled = {}) const;

private:
    Database& m_database;
};

} // namespace wego::store
