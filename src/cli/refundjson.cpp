// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "cli/orderjson.h"
#include "cli/refundtext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wego::cli {
namespace {

QJsonObject tallyJson(const domain::RefundTally& tally)
{
    return {{u"count"_s, tally.count}, {u"amount"_s, qint64{tally.amount.fen()}}};
}

// All words are there, so that a script need not ask.
template <typename Word, std::size_t Size>
QJsonObject talliesJson(const std::array<domain::RefundTally, Size>& tallies, int from = 0)
{
    QJsonObject object;
    for (std::size_t i = static_cast<std::size_t>(from); i < Size; ++i)
        object.insert(domain::toString(static_cast<Word>(i)), tallyJson(tallies[i]));
    return object;
}

void put(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

} // namespace

QJsonObject RefundText::toJson(const domain::PlannedRefund& row)
{
    QJsonObject object{{u"row"_s, row.row.row}, {u"verdict"_s, domain::toString(row.verdict)},
        {u"amount"_s, qint64{row.amount.fen()}}};
    put(object, domain::toString(row.row.number.kind), row.row.number.value);
    if (row.reason != domain::RefusalReason::None)
        object.insert(u"why"_s, domain::toString(row.reason));
    if (row.order) {
        object.insert(u"total"_s, qint64{row.order->total.fen()});
        object.insert(u"refunded"_s, qint64{row.refunded.fen()});
        object.insert(u"refundable"_s, qint64{row.left.fen()});
    }
    put(object, u"amount_text"_s, row.row.amountText);
    put(object, u"reason"_s, row.row.reason);
    put(object, u"problem"_s, row.row.problem);
    put(object, u"out_refund_no"_s,
        row.journalNumber.isEmpty() ? row.row.outRefundNo : row.journalNumber);
    if (row.duplicateOf != 0)
        object.insert(u"duplicate_of"_s, row.duplicateOf);
    if (row.missingDay.isValid())
        object.insert(u"missing_bill"_s, base::beijing::toIsoDate(row.missingDay));
    if (row.mayHideRefunds)
        object.insert(u"may_hide_refunds"_s, true);
    return object;
}

QJsonObject RefundText::toJson(const services::RefundPlan& plan)
{
    QJsonObject object{{u"file"_s, plan.file.name}, {u"encoding"_s, plan.file.encoding},
        {u"digest"_s, QString::fromLatin1(plan.file.digest)}, {u"rows"_s, plan.rows.size()},
        {u"verdicts"_s, talliesJson<domain::RefundVerdict>(plan.verdicts)},
        {u"refused_by"_s, talliesJson<domain::RefusalReason>(plan.reasons, 1)},
        {u"to_send"_s, tallyJson(plan.toSend())}, {u"queried"_s, plan.wasQueried},
        {u"needs_approval"_s, plan.needsApproval}};
    if (plan.archivedUntil.isValid())
        object.insert(u"archived_until"_s, base::beijing::toIsoDate(plan.archivedUntil));
    if (plan.earlier)
        object.insert(u"batch"_s, plan.earlier->number);
    return object;
}

QJsonObject RefundText::toJson(const domain::RefundBatch& batch)
{
    QJsonObject object{{u"batch"_s, batch.number}, {u"file"_s, batch.fileName},
        {u"digest"_s, QString::fromLatin1(batch.digest)}, {u"mchid"_s, batch.mchid},
        {u"person"_s, batch.person}, {u"made_at"_s, timeJson(batch.madeMs)},
        {u"ended"_s, batch.endedMs != 0}, {u"stopped"_s, batch.isStopped},
        {u"open"_s, batch.open()}, {u"all"_s, tallyJson(batch.all())},
        {u"states"_s, talliesJson<domain::RefundState>(batch.states)}};
    put(object, u"ended_at"_s, timeJson(batch.endedMs));
    put(object, u"approver"_s, batch.approver);
    put(object, u"approved_at"_s, timeJson(batch.approvedMs));
    return object;
}

QJsonObject RefundText::toJson(const domain::AuditRecord& record)
{
    return {{u"number"_s, record.number}, {u"at"_s, timeJson(record.atMs)},
        {u"person"_s, record.person}, {u"mchid"_s, record.mchid}, {u"what"_s, record.what},
        {u"subject"_s, record.subject},
        {u"detail"_s, QJsonDocument::fromJson(record.detail.toUtf8()).object()},
        {u"previous"_s, QString::fromLatin1(record.previous)},
        {u"hash"_s, QString::fromLatin1(record.hash)}};
}

QJsonObject RefundText::toJson(const domain::AuditReport& report)
{
    return {{u"sound"_s, report.isSound()}, {u"records"_s, report.records},
        {u"entries"_s, report.entries}, {u"broken_record"_s, report.brokenRecord},
        {u"broken_entries"_s, QJsonArray::fromStringList(report.brokenEntries)},
        {u"head"_s, QString::fromLatin1(report.head)}};
}

} // namespace wego::cli
