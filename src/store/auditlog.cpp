// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditlog.h"

#include "store/auditrow.h"
#include "store/auditwriter.h"
#include "store/database.h"
#include "store/exactrow.h"
#include "store/refundrow.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSqlDatabase>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

using base::Result;
using domain::AuditRecord;
using domain::AuditReport;

constexpr qint64 RowsPerQuestion = 1000;

/// What a line is about: merchant and subject.
using Subject = std::pair<QString, QString>;

QByteArray digestOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

base::Error cancelled()
{
    return {base::ErrorKind::Cancelled, u"wego.cancelled"_s};
}

/// A table of the journal, which the log repeats row by row.
struct RepeatedTable {
    QString name;
    QString words; ///< `what` of its lines begins with this
    QStringList columns;
    QString subjectColumn;
    QString subjectPrefix; ///< in front of that column

    [[nodiscard]] Subject subjectOf(const QVariantList& row) const
    {
        return {row.at(columns.indexOf(u"mchid"_s)).toString(),
            subjectPrefix + row.at(columns.indexOf(subjectColumn)).toString()};
    }
};

const std::array<RepeatedTable, 2>& repeatedTables()
{
    static const std::array<RepeatedTable, 2> tables = {
        RepeatedTable{u"refund_entry"_s, u"refund-"_s, entryColumns(), u"out_refund_no"_s, {}},
        RepeatedTable{u"refund_batch"_s, u"batch-"_s, batchColumns(), u"number"_s, u"batch "_s}};
    return tables;
}

/// Goes through the log from its first line to its last, then through the journal.
class Verification {
public:
    Verification(QSqlDatabase& connection, const std::function<bool()>& isCancelled)
        : m_connection(connection), m_isCancelled(isCancelled)
    {
    }

    Result<AuditReport> run()
    {
        if (auto read = readLog(); !read)
            return base::fail(read.error());
        if (auto read = checkHead(); !read)
            return base::fail(read.error());
        for (std::size_t i = 0; i < repeatedTables().size(); ++i) {
            if (auto compared = compare(i); !compared)
                return base::fail(compared.error());
        }
        m_report.brokenEntries.sort();
        m_report.brokenEntries.removeDuplicates();
        return std::move(m_report);
    }

private:
    Result<void> readLog();
    void checkLine(const QVariantList& row, const AuditRecord& record);
    void remember(const AuditRecord& record);
    Result<void> checkHead();
    Result<void> compare(std::size_t table);
    [[nodiscard]] bool mustStop() const
    {
        return m_rows % RowsPerQuestion == 0 && m_isCancelled && m_isCancelled();
    }
    void breakAt(qint64 number)
    {
        if (m_report.brokenRecord == 0)
            m_report.brokenRecord = number;
    }

    QSqlDatabase& m_connection;
    const std::function<bool()>& m_isCancelled;
    AuditReport m_report;
    QByteArray m_previous = noAuditHash();
    qint64 m_rows = 0;
    /// The last word on each row, by table.
    std::array<QHash<Subject, QByteArray>, 2> m_lastWords;
};

Result<void> Verification::readLog()
{
    const QStringList& columns = auditColumns();
    auto rows = execute(m_connection,
        u"SELECT %1 FROM audit_record ORDER BY number"_s.arg(exactSelection(columns)));
    if (!rows)
        return base::fail(rows.error());
    for (; rows->next(); ++m_rows) {
        if (mustStop())
            return base::fail(cancelled());
        const QVariantList row = exactValues(*rows, columns.size());
        const AuditRecord record = auditFrom(row);
        ++m_report.records;
        checkLine(row, record);
        remember(record);
        m_previous = record.hash;
    }
    m_report.head = m_previous;
    return {};
}

/// The row is compared with what would be written, since other values could read the same.
void Verification::checkLine(const QVariantList& row, const AuditRecord& record)
{
    const bool fits = row == auditValues(record) && record.number == m_report.records
        && record.previous == m_previous && record.hash == domain::hashOf(record);
    if (!fits)
        breakAt(m_report.records);
}

void Verification::remember(const AuditRecord& record)
{
    for (std::size_t i = 0; i < repeatedTables().size(); ++i) {
        if (record.what.startsWith(repeatedTables()[i].words))
            m_lastWords[i].insert({record.mchid, record.subject}, digestOf(record.detail));
    }
}

/// Lines that are missing at the end are missed only here.
Result<void> Verification::checkHead()
{
    auto row = execute(m_connection, u"SELECT number, hash FROM audit_head"_s);
    if (!row)
        return base::fail(row.error());
    const bool hasHead = row->next();
    const qint64 number = hasHead ? row->value(0).toLongLong() : 0;
    const QByteArray hash = hasHead ? row->value(1).toString().toUtf8() : noAuditHash();
    if (number > m_report.records)
        breakAt(m_report.records + 1);
    else if (number != m_report.records || hash != m_report.head)
        breakAt(std::max<qint64>(m_report.records, 1));
    return {};
}

Result<void> Verification::compare(std::size_t number)
{
    const RepeatedTable& table = repeatedTables()[number];
    QHash<Subject, QByteArray>& words = m_lastWords[number];
    auto rows = execute(
        m_connection, u"SELECT %1 FROM %2"_s.arg(exactSelection(table.columns), table.name));
    if (!rows)
        return base::fail(rows.error());
    for (; rows->next(); ++m_rows) {
        if (mustStop())
            return base::fail(cancelled());
        const QVariantList row = exactValues(*rows, table.columns.size());
        const Subject subject = table.subjectOf(row);
        if (words.take(subject) != digestOf(canonicalJson(table.columns, row)))
            m_report.brokenEntries.append(subject.second);
        if (number == 0)
            ++m_report.entries;
    }
    // What is left in the log only was taken out of the journal.
    for (const auto& [subject, digest] : words.asKeyValueRange())
        m_report.brokenEntries.append(subject.second);
    return {};
}

} // namespace

Result<void> AuditLog::append(QSqlDatabase& connection, const AuditRecord& record)
{
    AuditWriter writer(connection);
    if (auto added = writer.append(record); !added)
        return added;
    return writer.finish();
}

Result<void> AuditLog::append(const AuditRecord& record)
{
    return m_database.write([&](QSqlDatabase& connection) { return append(connection, record); });
}

Result<QList<AuditRecord>> AuditLog::newest(int limit) const
{
    return m_database.read([&](QSqlDatabase& connection) -> Result<QList<AuditRecord>> {
        auto rows = executeInOrder(connection,
            u"SELECT %1 FROM audit_record ORDER BY number DESC LIMIT ?"_s.arg(
                auditColumns().join(u", "_s)),
            {limit});
        if (!rows)
            return base::fail(rows.error());
        QList<AuditRecord> records;
        while (rows->next())
            records.append(auditFrom(valuesOf(*rows, auditColumns().size())));
        return records;
    });
}

Result<AuditReport> AuditLog::verify(const std::function<bool()>& isCancelled) const
{
    const auto snapshot = m_database.snapshot();
    if (!snapshot)
        return base::fail(snapshot.error());
    return Verification((*snapshot)->connection(), isCancelled).run();
}

} // namespace wego::store
