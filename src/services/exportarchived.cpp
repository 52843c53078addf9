// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/archivedbills.h"
#include "services/outfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using bills::BillTable;
using bills::BillTablePtr;
using bills::RowsPtr;

base::Result<void> checkPlace(const store::BillArchive& archive, const QString& file)
{
    if (archive.contains(file))
        return base::fail({base::ErrorKind::Input, u"wego.export-into-archive"_s, {}, false, {},
            {{u"path"_s, QDir::toNativeSeparators(file)}}});
    return checkOutFile(file);
}

/// The exporter knows the device, not its name.
base::Error withPath(base::Error error, const QString& path)
{
    if (error.kind == base::ErrorKind::Storage && !error.facts.contains(u"path"_s))
        error.facts.insert(u"path"_s, QDir::toNativeSeparators(path));
    return error;
}

/// The rows wanted in their order; null for all in the order of the file.
base::Result<RowsPtr> rowsWanted(
    const BillTable& table, const ExportRequest& request, const WorkScope& scope)
{
    if (request.filter.isEmpty() && !request.sort)
        return RowsPtr();
    RowsPtr rows = bills::filterRows(table, request.filter, nullptr, &scope.cancelled);
    if (rows && request.sort) {
        const bills::BillSort sort{table.indexOf(request.sort->first), request.sort->second};
        rows = bills::sortRows(table, rows, sort, &scope.cancelled);
    }
    if (!rows)
        return base::fail(cancelledError());
    return rows;
}

/// The bills one after another, each read when it is needed. Several days are read twice, because
/// the header must name the columns of all before the first row, and not all fit into memory.
class ExportRun {
public:
    ExportRun(const store::BillArchive& archive, const QList<store::BillRecord>& records,
        const WorkScope& scope)
        : m_archive(archive), m_records(records), m_scope(scope)
    {
    }

    base::Result<void> announceAll(bills::BillExporter& exporter)
    {
        for (const store::BillRecord& record : m_records) {
            const auto table = tableOf(record);
            if (!table)
                return base::fail(table.error());
            exporter.announce(**table);
        }
        return {};
    }

    base::Result<void> appendAll(bills::BillExporter& exporter, const ExportRequest& request)
    {
        for (qsizetype i = 0; i < m_records.size(); ++i) {
            const auto table = tableOf(m_records[i]);
            if (!table)
                return base::fail(table.error());
            const auto rows = rowsWanted(**table, request, m_scope);
            if (!rows)
                return base::fail(rows.error());
            if (auto done = exporter.append(**table, rows->get(), &m_scope.cancelled); !done)
                return done;
            m_scope.control.reportProgress(i + 1, m_records.size());
        }
        return exporter.finish();
    }

private:
    base::Result<BillTablePtr> tableOf(const store::BillRecord& record)
    {
        if (m_last && m_lastFile == record.file)
            return m_last;
        m_last.reset();
        bills::ReadOptions options = m_scope.readOptions();
        options.progress = {};
        auto table = readArchived(m_archive, record, options);
        if (table) {
            m_last = *table;
            m_lastFile = record.file;
        }
        return table;
    }

    const store::BillArchive& m_archive;
    const QList<store::BillRecord>& m_records;
    const WorkScope& m_scope;
    BillTablePtr m_last;
    QString m_lastFile;
};

} // namespace

base::Result<ExportReport> exportArchived(const store::BillArchive& archive,
    const QList<store::BillRecord>& records, const ExportRequest& request, const WorkScope& scope)
{
    if (const auto checked = checkPlace(archive, request.outFile); !checked)
        return base::fail(checked.error());
    QSaveFile file(request.outFile);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(writeError(file));
    bills::BillExporter exporter(&file, request.options);
    ExportRun run(archive, records, scope);
    auto done = run.announceAll(exporter);
    if (done)
        done = run.appendAll(exporter, request);
    if (!done)
        return base::fail(withPath(done.error(), request.outFile));
    if (scope.cancelled.load())
        return base::fail(cancelledError());
    if (const auto committed = commit(file); !committed)
        return base::fail(committed.error());
    return ExportReport{exporter.rowsWritten(), exporter.rowsLeftOut(),
        QFileInfo(request.outFile).size(), request.outFile};
}

} // namespace wego::services
