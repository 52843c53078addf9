// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/archivedbills.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using bills::BillTable;
using bills::BillTablePtr;
using bills::RowsPtr;

base::Error outputError(base::ErrorKind kind, const QString& code, const QString& path)
{
    return {kind, code, {}, false, {}, {{u"path"_s, QDir::toNativeSeparators(path)}}};
}

base::Result<void> checkOutFile(const store::BillArchive& archive, const QString& file)
{
    const QFileInfo info(file);
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir())
        return base::fail(outputError(base::ErrorKind::Input, u"wego.folder-missing"_s, folder));
    if (archive.contains(file))
        return base::fail(outputError(base::ErrorKind::Input, u"wego.export-into-archive"_s, file));
    if (info.isDir())
        return base::fail(outputError(base::ErrorKind::Storage, u"wego.cannot-write"_s, file));
    return {};
}

/// What went wrong with the file just now.
base::Error writeError(const QSaveFile& file)
{
    const int reason = errno;
    // Qt knows only one of the three ways in which a disk can be full.
    const bool isFull = file.error() == QFileDevice::ResourceError || reason == ENOSPC
        || reason == EDQUOT || reason == EFBIG;
    base::Error error = outputError(base::ErrorKind::Storage,
        isFull ? u"wego.disk-full"_s : u"wego.cannot-write"_s, file.fileName());
    error.detail = file.errorString();
    return error;
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
    if (const auto checked = checkOutFile(archive, request.outFile); !checked)
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
    // commit() does not notice when what is still buffered cannot be written.
    if (!file.flush() || !file.commit())
        return base::fail(writeError(file));
    return ExportReport{exporter.rowsWritten(), exporter.rowsLeftOut(),
        QFileInfo(request.outFile).size(), request.outFile};
}

} // namespace wego::services
