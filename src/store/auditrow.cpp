// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditrow.h"

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

constexpr int Columns = 10;
constexpr int NumericColumns = 2; ///< the first ones

} // namespace

const QString& auditColumns()
{
    static const QString list =
        u"number, happened_at, person, account, mchid, what, subject, detail, previous, hash"_s;
    return list;
}

domain::AuditRecord auditFrom(const QSqlQuery& row)
{
    domain::AuditRecord record;
    record.number = row.value(0).toLongLong();
    record.atMs = row.value(1).toLongLong();
    record.person = row.value(2).toString();
    record.account = row.value(3).toString();
    record.mchid = row.value(4).toString();
    record.what = row.value(5).toString();
    record.subject = row.value(6).toString();
    record.detail = row.value(7).toString();
    record.previous = row.value(8).toString().toUtf8();
    record.hash = row.value(9).toString().toUtf8();
    return record;
}

QVariantList auditValues(const domain::AuditRecord& record)
{
    return {record.number, record.atMs, record.person, record.account, record.mchid, record.what,
        record.subject, record.detail, QString::fromLatin1(record.previous),
        QString::fromLatin1(record.hash)};
}

bool isPlainAudit(const QSqlQuery& row)
{
    for (int i = 0; i < Columns; ++i) {
        const int wanted = i < NumericColumns ? QMetaType::LongLong : QMetaType::QString;
        if (row.value(i).typeId() != wanted)
            return false;
    }
    return true;
}

QByteArray noAuditHash()
{
    return QByteArray(64, '0');
}

} // namespace wego::store
