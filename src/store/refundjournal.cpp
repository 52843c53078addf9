// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refundjournal.h"

#include "store/auditwriter.h"
#include "store/database.h"
#include "store/refundread.h"
#include "store/refundrow.h"
#include "store/sqlquery.h"

#include <QSqlDatabase>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

using base::Result;
using domain::AuditRecord;
using domain::RefundBatch;
using domain::RefundEntry;
using domain::RefundState;

base::Error refused(const QString& code, const QMap<QString, QString>& facts)
{
    return {base::ErrorKind::Input, code, {}, false, {}, facts};
}

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

AuditRecord recordOf(const RefundEntry& entry)
{
    AuditRecord record;
    record.atMs = entry.changedMs;
    record.person = entry.person;
    record.account = entry.account;
    record.mchid = entry.mchid;
    record.what = u"refund-"_s + domain::toString(entry.state);
    record.subject = entry.order.outRefundNo;
    record.detail = canonicalJson(entryColumns(), entryValues(entry));
    return record;
}

AuditRecord recordOf(
    const RefundBatch& batch, const QString& what, const QString& person, qint64 nowMs)
{
    AuditRecord record;
    record.atMs = nowMs;
    record.person = person;
    record.account = batch.account;
    record.mchid = batch.mchid;
    record.what = u"batch-"_s + what;
    record.subject = u"batch %1"_s.arg(batch.number);
    record.detail = canonicalJson(batchColumns(), batchValues(batch));
    return record;
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

/// Stores what may change of a batch, with its line.
Result<void> saveBatch(
    QSqlDatabase& connection, const RefundBatch& batch, AuditWriter& audit, AuditRecord record)
{
    auto saved = run(connection,
        u"UPDATE refund_batch SET ended_at = ?, stopped = ?, approver = ?, approved_at = ? "
        "WHERE mchid = ? AND number = ?"_s,
        {batch.endedMs, batch.isStopped ? 1 : 0, asStored(batch.approver), batch.approvedMs,
            batch.mchid, batch.number});
    if (!saved)
        return saved;
    return audit.append(std::move(record));
}

/// Stores what may change of an entry, with its line.
Result<void> saveEntry(
    QSqlDatabase& connection, const RefundEntry& entry, const QString& person, AuditWriter& audit)
{
    const QVariant payer = entry.payerAmount ? QVariant(qint64(entry.payerAmount->fen()))
                                             : QVariant();
    auto saved = run(connection,
        u"UPDATE refund_entry SET state = ?, why = ?, message = ?, refund_id = ?, request_id = ?, "
        "payer_amount = ?, receiver = ?, sends = ?, sent_at = ?, changed_at = ? "
        "WHERE mchid = ? AND number = ?"_s,
        {domain::toString(entry.state), asStored(entry.why), asStored(entry.message),
            asStored(entry.refundId), asStored(entry.requestId), payer, asStored(entry.receiver),
            entry.sends, entry.sentMs, entry.changedMs, entry.mchid, entry.number});
    if (!saved)
        return saved;
    AuditRecord record = recordOf(entry);
    record.person = person;
    return audit.append(std::move(record));
}

Result<bool> hasOpenEntries(QSqlDatabase& connection, const QString& mchid, qint64 batch)
{
    auto row = executeInOrder(connection,
        u"SELECT 1 FROM refund_entry WHERE mchid = ? AND batch = ? AND %1 LIMIT 1"_s.arg(
            openEntries()),
        {mchid, batch});
    if (!row)
        return base::fail(row.error());
    return row->next();
}

/// Ends the batch of this number if nothing of it is open any more.
Result<void> endBatch(QSqlDatabase& connection, const QString& mchid, qint64 number,
    const QString& person, qint64 nowMs, AuditWriter& audit)
{
    const auto open = hasOpenEntries(connection, mchid, number);
    if (!open)
        return base::fail(open.error());
    if (*open)
        return {};
    auto batch = needBatch(connection, mchid, number);
    if (!batch)
        return base::fail(batch.error());
    if (batch->endedMs != 0)
        return {};
    batch->endedMs = nowMs;
    return saveBatch(connection, *batch, audit, recordOf(*batch, u"ended"_s, person, nowMs));
}

/// What is stored with what may change of it.
RefundEntry changed(RefundEntry stored, const RefundEntry& told)
{
    stored.state = told.state;
    stored.why = told.why;
    stored.message = told.message;
    stored.refundId = told.refundId;
    stored.requestId = told.requestId;
    stored.payerAmount = told.payerAmount;
    stored.receiver = told.receiver;
    stored.sends = told.sends;
    stored.sentMs = told.sentMs;
    stored.changedMs = told.changedMs;
    return stored;
}

Result<void> checkMove(const RefundEntry& stored, RefundState from, const RefundEntry& told)
{
    const QString number = stored.order.outRefundNo;
    const bool isSending = told.state == RefundState::Sent;
    const bool isLate = isSending ? told.sends != stored.sends + 1 : told.sends < stored.sends;
    if (stored.state != from || isLate) {
        return base::fail(refused(u"wego.refund-moved"_s,
            {{u"number"_s, number}, {u"state"_s, domain::toString(stored.state)}}));
    }
    if (domain::mayFollow(from, told.state))
        return {};
    return base::fail(refused(u"wego.refund-move"_s,
        {{u"number"_s, number}, {u"from"_s, domain::toString(from)},
            {u"to"_s, domain::toString(told.state)}}));
}

Result<RefundEntry> moveEntry(
    QSqlDatabase& connection, const QString& mchid, RefundState from, const RefundEntry& told)
{
    const auto stored = readEntry(connection, mchid, told.order.outRefundNo);
    if (!stored)
        return base::fail(stored.error());
    if (!stored->has_value()) {
        return base::fail(
            refused(u"wego.refund-unknown"_s, {{u"number"_s, told.order.outRefundNo}}));
    }
    if (auto checked = checkMove(**stored, from, told); !checked)
        return base::fail(checked.error());
    RefundEntry entry = changed(**stored, told);
    if (entry.batch != 0 && entry.state == RefundState::Planned) {
        const auto batch = needBatch(connection, mchid, entry.batch);
        if (!batch)
            return base::fail(batch.error());
        // It was on its way while its batch was stopped, and came back unsent.
        if (batch->isStopped)
            entry.state = RefundState::Cancelled;
    }
    AuditWriter audit(connection);
    if (auto saved = saveEntry(connection, entry, told.person, audit); !saved)
        return base::fail(saved.error());
    if (entry.batch != 0 && domain::isFinal(entry.state)) {
        auto ended = endBatch(connection, mchid, entry.batch, told.person, entry.changedMs, audit);
        if (!ended)
            return base::fail(ended.error());
    }
    if (auto finished = audit.finish(); !finished)
        return base::fail(finished.error());
    return entry;
}

Result<qint64> cancelPlanned(QSqlDatabase& connection, const RefundBatch& batch,
    const QString& person, qint64 nowMs, AuditWriter& audit)
{
    auto planned = readEntries(
        connection, batch.mchid, {.batch = batch.number, .states = {RefundState::Planned}});
    if (!planned)
        return base::fail(planned.error());
    for (RefundEntry& entry : *planned) {
        entry.state = RefundState::Cancelled;
        entry.changedMs = nowMs;
        if (auto saved = saveEntry(connection, entry, person, audit); !saved)
            return base::fail(saved.error());
    }
    return planned->size();
}

/// Runs `work(connection) -> Result<T>` in one durable transaction.
template <typename T, typename Work> Result<T> change(Database& database, Work work)
{
    std::optional<T> result;
    const auto done = database.write([&](QSqlDatabase& connection) -> Result<void> {
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

Result<qint64> stop(
    QSqlDatabase& connection, RefundBatch batch, const QString& person, qint64 nowMs)
{
    if (batch.isStopped)
        return 0;
    AuditWriter audit(connection);
    batch.isStopped = true;
    auto saved = saveBatch(connection, batch, audit, recordOf(batch, u"stopped"_s, person, nowMs));
    if (!saved)
        return base::fail(saved.error());
    const auto cancelled = cancelPlanned(connection, batch, person, nowMs, audit);
    if (!cancelled)
        return cancelled;
    auto ended = endBatch(connection, batch.mchid, batch.number, person, nowMs, audit);
    if (!ended)
        return base::fail(ended.error());
    if (auto finished = audit.finish(); !finished)
        return base::fail(finished.error());
    return cancelled;
}

/// The line of an approval: the batch, and what approved it.
AuditRecord approvalOf(const RefundBatch& batch, const QString& detail)
{
    AuditRecord record = recordOf(batch, {}, batch.approver, batch.approvedMs);
    record.what = u"approval"_s;
    record.detail = detail;
    return record;
}

Result<void> approveBatch(QSqlDatabase& connection, RefundBatch batch, const QString& approver,
    const QString& detail, qint64 nowMs)
{
    if (!batch.approver.isEmpty())
        return {};
    batch.approver = asStored(approver);
    batch.approvedMs = nowMs;
    AuditWriter audit(connection);
    if (auto told = audit.append(approvalOf(batch, detail)); !told)
        return told;
    auto saved = saveBatch(
        connection, batch, audit, recordOf(batch, u"approved"_s, approver, nowMs));
    return saved ? audit.finish() : saved;
}

} // namespace

RefundJournal::RefundJournal(Database& database, QString mchid)
    : m_database(database), m_mchid(std::move(mchid))
{
}

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

Result<RefundEntry> RefundJournal::move(RefundState from, const RefundEntry& entry)
{
    return change<RefundEntry>(m_database,
        [&](QSqlDatabase& connection) { return moveEntry(connection, m_mchid, from, entry); });
}

Result<qint64> RefundJournal::stopBatch(qint64 batch, const QString& person, qint64 nowMs)
{
    return change<qint64>(m_database, [&](QSqlDatabase& connection) -> Result<qint64> {
        const auto stored = needBatch(connection, m_mchid, batch);
        if (!stored)
            return base::fail(stored.error());
        return stop(connection, *stored, person, nowMs);
    });
}

Result<RefundBatch> RefundJournal::approve(
    qint64 batch, const QString& approver, const QString& detail, qint64 nowMs)
{
    return change<RefundBatch>(m_database, [&](QSqlDatabase& connection) -> Result<RefundBatch> {
        const auto stored = needBatch(connection, m_mchid, batch);
        if (!stored)
            return stored;
        auto approved = approveBatch(connection, *stored, approver, detail, nowMs);
        if (!approved)
            return base::fail(approved.error());
        return needBatch(connection, m_mchid, batch);
    });
}

} // namespace wego::store
