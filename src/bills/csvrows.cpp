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
    , m_lastPlain(table.bytes->view().end() - CsvBuffer::Slack)
{
}

qint64 CsvRows::count() const
{
    return m_rows == nullptr ? m_table.rows : static_cast<qint64>(m_rows->size());
}

ExportedRows CsvRows::append(CsvBuffer& out, qint64 first, qint64 end) const
{
    ExportedRows done;
    LineCells line;
    for (qint64 i = first; i < end; ++i) {
        const qint64 row = m_rows == nullptr ? i : (*m_rows)[static_cast<std::size_t>(i)];
        const RowKind kind = m_table.kind(row);
        if (kind == RowKind::Unreadable) {
            ++done.leftOut;
            continue;
        }
        m_table.split(row, line);
        if (!m_sources.empty()) {
            appendRow(out, line, kind);
            ++done.written;
        }
    }
    return done;
}

void CsvRows::appendRow(CsvBuffer& out, const LineCells& line, RowKind kind) const
{
    const bool plain = line.end <= m_lastPlain && m_findCareful(line.begin, line.end) == nullptr;
    const auto cellsAtMost = static_cast<qsizetype>(m_sources.size());
    out.ensure(CsvCells::grown(line.end - line.begin) * (plain ? 1 : 2) + cellsAtMost * 4);
    const qsizetype before = out.size();
    for (const SourceColumn& source : m_sources) {
        if (source.column >= 0)
            appendCell(out, line.cell(source.column), kind, source, plain);
        out.put(',');
    }
    out.dropLast();
    // An empty line would be no row.
    if (m_sources.size() == 1 && out.size() == before)
        out.put("\"\"");
    out.put("\r\n");
}

void CsvRows::appendCell(
    CsvBuffer& out, QByteArrayView cell, RowKind kind, const SourceColumn& source, bool plain) const
{
    if (!plain) {
        if (source.amount)
            out.put(cell);
        else
            m_cells.putEscaped(out, cell, kind);
        return;
    }
    if (!source.amount && m_cells.needsTab(cell))
        out.put('\t');
    out.putShort(cell);
}

} // namespace wego::bills
