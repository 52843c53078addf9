// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditrow.h"

using namespace Qt::StringLiterals;

namespace wego::store {

const QStringList& auditColumns()
{
    static const QStringList columns = {u"number"_s, u"happened_at"_s, u"person"_s, u"account"_s,
        u"mchid"_s, u"what"_s, u"subject"_s, u"detail"_s, u"previous"_s, u"hash"_s};
    return columns;
}

domain::AuditRecord auditFrom(const QVariantList& values)
{
    domain::AuditRecord record;
    record.number = values.at(0).toLongLong();
    record.atMs = values.at(1).toLongLong();
    record.person = values.at(2).toString();
    record.account = values.at(3).toString();
    record.mchid = values.at(4).toString();
    record.what = values.at(5).toString();
    record.subject = values.at(6).toString();
    record.detail = values.at(7).toString();
    record.previous = values.at(8).toString().toUtf8();
    record.hash = values.at(9).toString().toUtf8();
    return record;
}

QVariantList auditValues(const domain::AuditRecord& record)
{
    return {record.number, record.atMs, record.person, record.account, record.mchid, record.what,
        record.subject, record.detail, QString::fromLatin1(record.previous),
        QString::fromLatin1(record.hash)};
}

QByteArray noAuditHash()
{
    return QByteArray(64, '0');
}

} // namespace wego::store
