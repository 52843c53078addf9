// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billexport.h"

#include "bills/csvblocks.h"
#include "bills/unpack.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::bills {
namespace {

constexpr qsizetype FlushedBytes = 512 * 1024;

/// A column of the file to be: a known one, or the header of an unknown one.
struct OutputColumn {
    Column column = Column::Unknown;
    QString header;

    friend bool operator==(const OutputColumn&, const OutputColumn&) = default;
};

OutputColumn outputColumn(const BillColumn& column)
{
    return {column.column, column.column == Column::Unknown ? column.header : QString()};
}

OutputColumn outputColumn(const QString& name)
{
    const auto known = columnFromKey(name);
    return known ? OutputColumn{*known, {}} : OutputColumn{Column::Unknown, name};
}

std::vector<SourceColumn> sourceColumns(
    const BillLayout& layout, const std::vector<OutputColumn>& outputs)
{
    std::vector<SourceColumn> sources;
    for (const OutputColumn& output : outputs) {
        const auto found = std::ranges::find_if(layout.columns,
            [&output](const BillColumn& column) { return outputColumn(column) == output; });
        SourceColumn source;
        if (found != layout.columns.end()) {
            source.column = static_cast<int>(found - layout.columns.begin());
            source.amount = found->kind == ColumnKind::Money || found->kind == ColumnKind::Fee
                || found->kind == ColumnKind::Time;
        }
        sources.push_back(source);
    }
    return sources;
}

} // namespace

std::optional<ExportFormat> exportFormatFromString(QStringView name)
{
    for (const auto format : {ExportFormat::Excel, ExportFormat::Gb18030, ExportFormat::Rfc4180}) {
        if (name.compare(toString(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

QString toString(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Excel:
        return u"excel"_s;
    case ExportFormat::Gb18030:
        return u"gb18030"_s;
    case ExportFormat::Rfc4180:
        return u"rfc4180"_s;
    }
    Q_UNREACHABLE();
}

struct BillExporter::Private {
    Private(QIODevice* target, ExportOptions wanted)
        : device(target), options(std::move(wanted)), output(target, options.format)
    {
        for (const QString& name : options.columns)
            add(outputColumn(name));
    }

    void add(const OutputColumn& column)
    {
        if (std::ranges::find(columns, column) == columns.end())
            columns.push_back(column);
    }

    base::Result<void> writeHeader()
    {
        if (headerWritten)
            return {};
        headerWritten = true;
        if (auto usable = output.check(); !usable)
            return usable;
        CsvBuffer& buffer = output.buffer;
        if (options.format == ExportFormat::Excel)
            buffer.put("\xef\xbb\xbf");
        const CsvCells cells(options.format);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QByteArray header = headerText(columns[i]).toUtf8();
            buffer.ensure(CsvCells::grown(header.size()) + 3);
            if (i > 0)
                buffer.put(',');
            cells.putText(buffer, header);
        }
        if (!columns.empty())
            buffer.put("\r\n");
        return {};
    }

    [[nodiscard]] QString headerText(const OutputColumn& column) const
    {
        if (column.column == Column::Unknown)
            return column.header;
        const ColumnInfo& info = columnInfo(column.column);
        return (options.headers == ExportHeaders::Chinese ? info.chinese : info.english).toString();
    }

    /// Keeps them in memory, so that many small bills are written as one piece.
    base::Result<void> appendFew(const CsvRows& rows, const std::atomic_bool* cancelled)
    {
        constexpr qint64 RowsATime = 256;
        for (qint64 row = 0; row < rows.count() && !isSet(cancelled); row += RowsATime) {
            done += rows.append(output.buffer, row, std::min(rows.count(), row + RowsATime));
            if (output.buffer.size() < FlushedBytes)
                continue;
            if (auto flushed = flush(); !flushed)
                return flushed;
        }
        return isSet(cancelled) ? base::fail(cancelledError()) : base::Result<void>{};
    }

    base::Result<void> flush() { return output.write(output.encoded()); }

    QIODevice* device;
    ExportOptions options;
    CsvOutput output; ///< of the header and of few rows
    std::vector<OutputColumn> columns;
    bool headerWritten = false;
    ExportedRows done;
};

BillExporter::BillExporter(QIODevice* device, ExportOptions options)
    : m_d(std::make_unique<Private>(device, std::move(options)))
{
}

BillExporter::~BillExporter() = default;

void BillExporter::announce(const BillTable& table)
{
    if (!m_d->options.columns.isEmpty())
        return;
    for (const BillColumn& column : table.d().layout.columns)
        m_d->add(outputColumn(column));
}

base::Result<void> BillExporter::append(
    const BillTable& table, const Rows* rows, const std::atomic_bool* cancelled, int threads)
{
    if (auto header = m_d->writeHeader(); !header)
        return header;
    const ExportFormat format = m_d->options.format;
    const CsvRows wanted(table.d(), rows, sourceColumns(table.d().layout, m_d->columns), format);
    if (wanted.count() <= CsvBlocks::BlockRows)
        return m_d->appendFew(wanted, cancelled);
    if (auto flushed = m_d->flush(); !flushed)
        return flushed;
    const auto done = CsvBlocks(wanted, m_d->device, format, cancelled).run(threads);
    if (!done)
        return base::fail(done.error());
    m_d->done += *done;
    return {};
}

base::Result<void> BillExporter::finish()
{
    if (auto header = m_d->writeHeader(); !header)
        return header;
    return m_d->flush();
}

qint64 BillExporter::rowsWritten() const
{
    return m_d->done.written;
}

qint64 BillExporter::rowsLeftOut() const
{
    return m_d->done.leftOut;
}

} // namespace wego::bills
