// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditwriter.h"

#include "store/auditrow.h"
#include "store/refundrow.h"

#include <QSqlDatabase>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

void makeStorable(domain::AuditRecord& record)
{
    for (QString* text : {&record.person, &record.account, &record.mchid, &record.what,
             &record.subject, &record.detail})
        *text = asStored(*text);
}

} // namespace

AuditWriter::AuditWriter(QSqlDatabase& connection)
    : m_connection(connection)
    , m_lines(connection,
          u"INSERT INTO audit_record (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
              auditColumns().join(u", "_s)))
{
}

base::Result<void> AuditWriter::readHead()
{
    auto row = execute(m_connection, u"SELECT number, hash FROM audit_head WHERE one = 1"_s);
    if (!row)
        return base::fail(row.error());
    const bool hasLines = row->next();
    m_number = hasLines ? row->value(0).toLongLong() : 0;
    m_hash = hasLines ? row->value(1).toByteArray() : noAuditHash();
    return {};
}

base::Result<void> AuditWriter::append(domain::AuditRecord record)
{
    if (m_number < 0) {
        if (auto read = readHead(); !read)
            return read;
    }
    makeStorable(record);
    record.number = m_number + 1;
    record.previous = m_hash;
    record.hash = domain::hashOf(record);
    if (auto added = m_lines.run(auditValues(record)); !added)
        return added;
    m_number = record.number;
    m_hash = std::move(record.hash);
    return {};
}

base::Result<void> AuditWriter::finish()
{
    if (m_number <= 0)
        return {};
    return run(m_connection,
        u"INSERT INTO audit_head (one, number, hash) VALUES (1, ?, ?) "
        "ON CONFLICT (one) DO UPDATE SET number = excluded.number, hash = excluded.hash"_s,
        {m_number, QString::fromLatin1(m_hash)});
}

} // namespace wego::store
