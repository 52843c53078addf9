// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditwriter.h"
#include "store/refundjournal.h"
#include "store/refundread.h"
#include "store/refundrecord.h"
#include "store/refundrow.h"
#include "store/sqlquery.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

using base::Result;
using domain::RefundBatch;
using domain::RefundEntry;
using domain::RefundState;

QString insertSql(const QString& table, const QStringList& columns, const QString& key)
{
    const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
    return u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO NOTHING"_s.arg(
        table, columns.join(u", "_s), marks, key);
}

Result<qint64> nextNumber(QSqlDatabase& connection, const QString& table)
{
    auto row = execute(connection, u"SELECT COALESCE(MAX(number), 0) + 1 FROM %1"_s.arg(table));
    if (!row)
        return base::fail(row.error());
    row->next();
    return row->value(0).toLongLong();
}

/// Writes entries as they are planned, with their lines.
class Planner {
public:
    Planner(QSqlDatabase& connection, QString mchid)
        : m_connection(connection)
        , m_mchid(std::move(mchid))
        , m_entries(
              connection, insertSql(u"refund_entry"_s, entryColumns(), u"mchid, out_refund_no"_s))
        , m_audit(connection)
    {
    }

    Result<RefundEntry> add(RefundEntry entry)
    {
        if (auto numbered = number(entry); !numbered)
            return base::fail(numbered.error());
        entry.mchid = m_mchid;
        entry.state = RefundState::Planned;
        entry.sends = 0;
        entry.sentMs = 0;
        entry.changedMs = entry.plannedMs;
        if (auto added = m_entries.run(entryValues(entry)); !added)
            return base::fail(added.error());
        if (m_entries.affected() == 0) {
            return base::fail(
                refused(u"wego.refund-number-taken"_s, {{u"number"_s, entry.order.outRefundNo}}));
        }
        if (auto told = m_audit.append(recordOf(entry)); !told)
            return base::fail(told.error());
        return entry;
    }

    AuditWriter& audit() { return m_audit; }

private:
    Result<void> number(RefundEntry& entry)
    {
        if (m_next == 0) {
            const auto next = nextNumber(m_connection, u"refund_entry"_s);
            if (!next)
                return base::fail(next.error());
            m_next = *next;
        }
        entry.number = m_next++;
        return {};
    }

    QSqlDatabase& m_connection;
    QString m_mchid;
    SqlBatch m_entries;
    AuditWriter m_audit;
    qint64 m_next = 0;
};

/// Nothing if the batch is there already.
Result<std::optional<RefundBatch>> addBatch(QSqlDatabase& connection, RefundBatch batch)
{
    const auto number = nextNumber(connection, u"refund_batch"_s);
    if (!number)
        return base::fail(number.error());
    batch.number = *number;
    batch.endedMs = 0;
    batch.isStopped = false;
    batch.approver.clear();
    batch.approvedMs = 0;
    SqlBatch insert(connection, insertSql(u"refund_batch"_s, batchColumns(), u"mchid, digest"_s));
    if (auto added = insert.run(batchValues(batch)); !added)
        return base::fail(added.error());
    return insert.affected() > 0 ? std::optional(batch) : std::nullopt;
}

Result<void> planAll(
    QSqlDatabase& connection, const RefundBatch& batch, const QList<RefundEntry>& entries)
{
    Planner planner(connection, batch.mchid);
    auto told = planner.audit().append(recordOf(batch, u"planned"_s, batch.person, batch.madeMs));
    if (!told)
        return told;
    for (RefundEntry entry : entries) {
        entry.batch = batch.number;
        if (auto added = planner.add(std::move(entry)); !added)
            return base::fail(added.error());
    }
    return planner.audit().finish();
}

} // namespace

Result<RefundEntry> RefundJournal::plan(const RefundEntry& entry)
{
    return change<RefundEntry>(m_database, [&](QSqlDatabase& connection) -> Result<RefundEntry> {
        Planner planner(connection, m_mchid);
        auto added = planner.add(entry);
        if (!added)
            return added;
        if (auto finished = planner.audit().finish(); !finished)
            return base::fail(finished.error());
        return added;
    });
}

Result<RefundJournal::PlannedBatch> RefundJournal::planBatch(
    const RefundBatch& batch, const QList<RefundEntry>& entries)
{
    return change<PlannedBatch>(m_database, [&](QSqlDatabase& connection) -> Result<PlannedBatch> {
        RefundBatch wanted = batch;
        wanted.mchid = m_mchid;
        const auto added = addBatch(connection, wanted);
        if (!added)
            return base::fail(added.error());
        if (added->has_value()) {
            if (auto planned = planAll(connection, **added, entries); !planned)
                return base::fail(planned.error());
        }
        const auto stored = readBatches(
            connection, m_mchid, u"digest = ?"_s, {QString::fromUtf8(batch.digest)});
        if (!stored)
            return base::fail(stored.error());
        return PlannedBatch{stored->first(), added->has_value()};
    });
}

} // namespace wego::store
