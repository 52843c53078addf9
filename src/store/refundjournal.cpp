// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refundjournal.h"

#include "store/auditwriter.h"
#include "store/refundread.h"
#include "store/refundrecord.h"
#include "store/refundrow.h"
#include "store/sqlquery.h"

#include <QSqlDatabase>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

using base::Result;
using domain::AuditRecord;
using domain::RefundBatch;
using domain::RefundEntry;
using domain::RefundState;

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

Result<bool> isStopped(QSqlDatabase& connection, const QString& mchid, qint64 batch)
{
    auto row = executeInOrder(connection,
        u"SELECT 1 FROM refund_batch WHERE mchid = ? AND number = ? AND stopped <> 0"_s,
        {mchid, batch});
    if (!row)
        return base::fail(row.error());
    return row->next();
}

/// What is still planned and not to be sent any more.
RefundEntry withoutSending(RefundEntry planned)
{
    const bool isInDoubt = domain::isDoubtful(planned);
    planned.state = isInDoubt ? RefundState::Unknown : RefundState::Cancelled;
    if (isInDoubt)
        planned.why = u"wego.query-first"_s;
    return planned;
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

base::Error movedMeanwhile(const RefundEntry& stored)
{
    return refused(u"wego.refund-moved"_s,
        {{u"number"_s, stored.order.outRefundNo}, {u"state"_s, domain::toString(stored.state)}});
}

base::Error forbidden(const RefundEntry& stored, RefundState to)
{
    return refused(u"wego.refund-move"_s,
        {{u"number"_s, stored.order.outRefundNo}, {u"from"_s, domain::toString(stored.state)},
            {u"to"_s, domain::toString(to)}});
}

bool isOnItsWay(RefundState state)
{
    return state == RefundState::Sent || state == RefundState::Unknown;
}

Result<void> checkMove(const RefundEntry& stored, RefundState from, const RefundEntry& told)
{
    const bool isSending = told.state == RefundState::Sent;
    const bool isLate = isSending ? told.sends != stored.sends + 1 : told.sends < stored.sends;
    if (stored.state != from || isLate)
        return base::fail(movedMeanwhile(stored));
    if (domain::mayFollow(from, told.state))
        return {};
    return base::fail(forbidden(stored, told.state));
}

Result<RefundEntry> needEntry(
    QSqlDatabase& connection, const QString& mchid, const QString& outRefundNo)
{
    const auto stored = readEntry(connection, mchid, outRefundNo);
    if (!stored)
        return base::fail(stored.error());
    if (*stored)
        return **stored;
    return base::fail(refused(u"wego.refund-unknown"_s, {{u"number"_s, outRefundNo}}));
}

/// Stores an entry with its line, and ends its batch if it was the last one.
Result<RefundEntry> writeEntry(
    QSqlDatabase& connection, const RefundEntry& entry, const QString& person)
{
    AuditWriter audit(connection);
    if (auto saved = saveEntry(connection, entry, person, audit); !saved)
        return base::fail(saved.error());
    if (entry.batch != 0 && domain::isFinal(entry.state)) {
        auto ended = endBatch(connection, entry.mchid, entry.batch, person, entry.changedMs, audit);
        if (!ended)
            return base::fail(ended.error());
    }
    if (auto finished = audit.finish(); !finished)
        return base::fail(finished.error());
    return entry;
}

Result<RefundEntry> moveEntry(
    QSqlDatabase& connection, const QString& mchid, RefundState from, const RefundEntry& told)
{
    const auto stored = needEntry(connection, mchid, told.order.outRefundNo);
    if (!stored)
        return stored;
    if (auto checked = checkMove(*stored, from, told); !checked)
        return base::fail(checked.error());
    RefundEntry entry = changed(*stored, told);
    const bool isSending = entry.state == RefundState::Sent;
    if (entry.batch != 0 && (isSending || entry.state == RefundState::Planned)) {
        const auto stopped = isStopped(connection, mchid, entry.batch);
        if (!stopped)
            return base::fail(stopped.error());
        // Its batch was stopped while it was on its way.
        if (*stopped && isSending)
            return base::fail(movedMeanwhile(*stored));
        if (*stopped)
            entry = withoutSending(entry);
    }
    return writeEntry(connection, entry, told.person);
}

Result<RefundEntry> cancelEntry(QSqlDatabase& connection, const QString& mchid,
    const QString& outRefundNo, const QString& person, qint64 nowMs)
{
    const auto stored = needEntry(connection, mchid, outRefundNo);
    if (!stored || isOnItsWay(stored->state))
        return stored;
    if (stored->state != RefundState::Planned)
        return base::fail(forbidden(*stored, RefundState::Cancelled));
    RefundEntry entry = withoutSending(*stored);
    entry.changedMs = nowMs;
    return writeEntry(connection, entry, person);
}

Result<RefundEntry> giveUpEntry(
    QSqlDatabase& connection, const QString& mchid, const RefundEntry& missing)
{
    const auto stored = needEntry(connection, mchid, missing.order.outRefundNo);
    if (!stored)
        return stored;
    const bool isSame = stored->state == missing.state && stored->sends == missing.sends;
    if (!isOnItsWay(stored->state) || !isSame)
        return base::fail(movedMeanwhile(*stored));
    RefundEntry entry = *stored;
    entry.state = RefundState::Cancelled;
    entry.why.clear();
    entry.message.clear();
    entry.changedMs = missing.changedMs;
    return writeEntry(connection, entry, missing.person);
}

Result<qint64> cancelPlanned(QSqlDatabase& connection, const RefundBatch& batch,
    const QString& person, qint64 nowMs, AuditWriter& audit)
{
    const auto planned = readEntries(
        connection, batch.mchid, {.batch = batch.number, .states = {RefundState::Planned}});
    if (!planned)
        return base::fail(planned.error());
    qint64 cancelled = 0;
    for (const RefundEntry& each : std::as_const(*planned)) {
        RefundEntry entry = withoutSending(each);
        entry.changedMs = nowMs;
        if (auto saved = saveEntry(connection, entry, person, audit); !saved)
            return base::fail(saved.error());
        cancelled += entry.state == RefundState::Cancelled ? 1 : 0;
    }
    return cancelled;
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

Result<RefundEntry> RefundJournal::move(RefundState from, const RefundEntry& entry)
{
    return change<RefundEntry>(m_database,
        [&](QSqlDatabase& connection) { return moveEntry(connection, m_mchid, from, entry); });
}

Result<RefundEntry> RefundJournal::cancel(
    const QString& outRefundNo, const QString& person, qint64 nowMs)
{
    return change<RefundEntry>(m_database, [&](QSqlDatabase& connection) {
        return cancelEntry(connection, m_mchid, outRefundNo, person, nowMs);
    });
}

Result<RefundEntry> RefundJournal::giveUp(const RefundEntry& entry)
{
    return change<RefundEntry>(m_database,
        [&](QSqlDatabase& connection) { return giveUpEntry(connection, m_mchid, entry); });
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
