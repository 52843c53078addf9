// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refundrecord.h"

#include "store/auditwriter.h"
#include "store/refundrow.h"

using namespace Qt::StringLiterals;

namespace wego::store {

using domain::AuditRecord;
using domain::RefundBatch;
using domain::RefundEntry;

base::Error refused(const QString& code, const QMap<QString, QString>& facts)
{
    return {base::ErrorKind::Input, code, {}, false, {}, facts};
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

} // namespace wego::store
