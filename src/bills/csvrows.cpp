// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/csvrows.h"

namespace wego::bills {

CsvRows::CsvRows(const BillTable::Private& table, const Rows* rows,
    std::vector<SourceColumn> sources, ExportFormat format)
    : m_table(table)
    , m_rows(rows)
    , m_sources(std::move(sources))
    , m_cells(format)
    , m_findCareful(carefulFinder(table.isScalar()))
    , m_allReadable(table.allReadable())
    , m_lastPlain(table.bytes->view().end() - CsvBuffer::Slack)
{
}

qint64 CsvRows::count() const
{
    return m_rows == nullptr ? m_table.rows : static_cast<qint64>(m_rows->size());
}

ExportedRows CsvRows::append(CsvBuffer& out, qint64 first, qint64 end) const
{
    const bool run = m_rows == nullptr && !m_table.hasGaps && first < end;
    return run ? appendRun(out, first, end) : appendPicked(out, first, end);
}

ExportedRows CsvRows::appendPicked(CsvBuffer& out, qint64 first, qint64 end) const
{
    ExportedRows done;
    LineCells line;
    for (qint64 i = first; i < end; ++i) {
        const qint64 row = m_rows == nullptr ? i : (*m_rows)[static_cast<std::size_t>(i)];
        m_table.split(row, line);
        append(out, row, line, done);
    }
    return done;
}

/// Rows that stand one behind the other need not be looked up.
ExportedRows CsvRows::appendRun(CsvBuffer& out, qint64 first, qint64 end) const
{
    const qint64 begins = m_table.value(first, Slot::Offset);
    const qint64 ends = end < m_table.rows ? m_table.value(end, Slot::Offset) : m_table.rowsEnd;
    LineScanner scanner(m_table.base + begins, m_table.base + ends, m_table.marker);
    ExportedRows done;
    LineCells line;
    for (qint64 row = first; row < end && scanner.next(line); ++row)
        append(out, row, line, done);
    return done;
}

void CsvRows::append(CsvBuffer& out, qint64 row, const LineCells& line, ExportedRows& done) const
{
    if (!m_allReadable && m_table.kind(row) == RowKind::Unreadable) {
        ++done.leftOut;
        return;
    }
    if (m_sources.empty())
        return;
    const bool plain = line.end <= m_lastPlain && m_findCareful(line.begin, line.end) == nullptr;
    const auto cellsAtMost = static_cast<qsizetype>(m_sources.size());
    out.ensure(CsvCells::grown(line.end - line.begin) * (plain ? 1 : 2) + cellsAtMost * 4);
    const qsizetype before = out.size();
    if (plain)
        appendPlain(out, line);
    else
        appendEscaped(out, line, m_table.kind(row));
    out.dropLast();
    // An empty line would be no row.
    if (m_sources.size() == 1 && out.size() == before)
        out.put("\"\"");
    out.put("\r\n");
    ++done.written;
}

/// Cells that are shown as they stand, and need no quotes.
void CsvRows::appendPlain(CsvBuffer& out, const LineCells& line) const
{
    char* at = out.end();
    for (const SourceColumn& source : m_sources) {
        if (source.column >= 0) {
            const QByteArrayView cell = line.cell(source.column);
            if (!source.amount && m_cells.needsTab(cell))
                *at++ = '\t';
            at = CsvBuffer::copyShort(at, cell);
        }
        *at++ = ',';
    }
    out.setEnd(at);
}

void CsvRows::appendEscaped(CsvBuffer& out, const LineCells& line, RowKind kind) const
{
    for (const SourceColumn& source : m_sources) {
        if (source.column >= 0 && source.amount)
            out.put(line.cell(source.column));
        else if (source.column >= 0)
            m_cells.putEscaped(out, line.cell(source.column), kind);
        out.put(',');
    }
}

} // namespace wego::bills
