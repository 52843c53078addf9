// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/auditrecord.h"
#include "domain/refundbatch.h"
#include "domain/refundentry.h"
#include "store/database.h"

#include <QMap>
#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <utility>

namespace wego::store {

// What planning and changing refunds have in common.

base::Error refused(const QString& code, const QMap<QString, QString>& facts);

/// The line of the audit log that tells how an entry stands now.
domain::AuditRecord recordOf(const domain::RefundEntry& entry);
/// That something ("planned") happened to a batch, and how it stands now.
domain::AuditRecord recordOf(
    const domain::RefundBatch& batch, const QString& what, const QString& person, qint64 nowMs);

/// Runs `work(connection) -> Result<T>` in one durable transaction.
template <typename T, typename Work> base::Result<T> change(Database& database, Work work)
{
    std::optional<T> result;
    const auto done = database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        auto worked = work(connection);
        if (!worked)
            return base::fail(worked.error());
        result = std::move(*worked);
        return {};
    });
    if (!done)
        return base::fail(done.error());
    return std::move(*result);
}

} // namespace wego::store
