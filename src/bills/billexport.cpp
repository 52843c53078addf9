// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/billexport.h"

#include "bills/billbytes.h"
#include "bills/billtableprivate.h"
#include "bills/csvcells.h"
#include "bills/parallel.h"
#include "bills/unpack.h"

#include <algorithm>
#include <optional>

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

/// Where the cells of one output column come from in one bill.
struct SourceColumn {
    int column = -1;     ///< -1: this bill has none
    bool amount = false; ///< or a time: digits, points, colons, blanks
};

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
        : device(target), options(std::move(wanted)), cells(options.format)
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
        if (options.format == ExportFormat::Excel)
            buffer.put("\xef\xbb\xbf");
        if (options.format == ExportFormat::Gb18030) {
            gb18030.emplace();
            if (!gb18030->isUsable())
                return base::fail(
                    {.kind = base::ErrorKind::Storage, .code = u"wego.bill-encoding"_s});
        }
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

    /// `plain`: the line needs no care, and some bytes behind it can be read.
    void appendRow(
        const LineCells& line, RowKind kind, const std::vector<SourceColumn>& sources, bool plain)
    {
        if (sources.empty())
            return;
        const auto cellsAtMost = static_cast<qsizetype>(sources.size());
        buffer.ensure(CsvCells::grown(line.end - line.begin) * (plain ? 1 : 2) + cellsAtMost * 4);
        const qsizetype before = buffer.size();
        for (const SourceColumn& source : sources) {
            if (source.column >= 0)
                appendCell(line.cell(source.column), kind, source, plain);
            buffer.put(',');
        }
        buffer.dropLast();
        // An empty line would be no row.
        if (sources.size() == 1 && buffer.size() == before)
            buffer.put("\"\"");
        buffer.put("\r\n");
        ++written;
    }

    void appendCell(QByteArrayView cell, RowKind kind, const SourceColumn& source, bool plain)
    {
        if (!plain) {
            if (source.amount)
                buffer.put(cell);
            else
                cells.putEscaped(buffer, cell, kind);
            return;
        }
        if (!source.amount && cells.needsTab(cell))
            buffer.put('\t');
        buffer.putShort(cell);
    }

    base::Result<void> flush()
    {
        const QByteArrayView made = buffer.bytes();
        const QByteArray converted = gb18030 ? gb18030->convert(made) : QByteArray();
        const QByteArrayView bytes = gb18030 ? QByteArrayView(converted) : made;
        if (device->write(bytes.data(), bytes.size()) != bytes.size())
            return base::fail(cannotWrite(*device));
        buffer.clear();
        return {};
    }

    QIODevice* device;
    ExportOptions options;
    CsvCells cells;
    std::optional<Gb18030Writer> gb18030;
    std::vector<OutputColumn> columns;
    CsvBuffer buffer;
    bool headerWritten = false;
    qint64 written = 0;
    qint64 leftOut = 0;
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
    const BillTable& table, const Rows* rows, const std::atomic_bool* cancelled)
{
    if (auto header = m_d->writeHeader(); !header)
        return header;
    const BillTable::Private& d = table.d();
    const auto sources = sourceColumns(d.layout, m_d->columns);
    const qint64 count = rows == nullptr ? d.rows : static_cast<qint64>(rows->size());
    const NeedsCare needsCare = careChecker(d.isScalar());
    const char* const lastPlain = d.bytes->view().end() - CsvBuffer::Slack;
    LineCells line;
    for (qint64 i = 0; i < count; ++i) {
        const qint64 row = rows == nullptr ? i : (*rows)[static_cast<std::size_t>(i)];
        const RowKind kind = d.kind(row);
        if (kind == RowKind::Unreadable) {
            ++m_d->leftOut;
            continue;
        }
        d.split(row, line);
        m_d->appendRow(
            line, kind, sources, line.end <= lastPlain && !needsCare(line.begin, line.end));
        if (m_d->buffer.size() < FlushedBytes)
            continue;
        if (isSet(cancelled))
            return base::fail(cancelledError());
        if (auto flushed = m_d->flush(); !flushed)
            return flushed;
    }
    if (isSet(cancelled))
        return base::fail(cancelledError());
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
    return m_d->written;
}

qint64 BillExporter::rowsLeftOut() const
{
    return m_d->leftOut;
}

} // namespace wego::bills
