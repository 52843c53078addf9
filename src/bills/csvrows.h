// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billtableprivate.h"
#include "bills/csvcells.h"

#include <vector>

namespace wego::bills {

/// Where the cells of one output column come from in one bill.
struct SourceColumn {
    int column = -1;     ///< -1: this bill has none
    bool amount = false; ///< or a time: digits, points, colons, blanks
};

/// Rows that were written, and rows that cannot be read.
struct ExportedRows {
    qint64 written = 0;
    qint64 leftOut = 0;

    ExportedRows& operator+=(const ExportedRows& other)
    {
        written += other.written;
        leftOut += other.leftOut;
        return *this;
    }
};

/// Makes rows of a CSV file from rows of one bill. Any number of threads may use it, each with a
/// buffer of its own.
class CsvRows {
public:
    /// `rows`: those wanted, all if null.
    CsvRows(const BillTable::Private& table, const Rows* rows, std::vector<SourceColumn> sources,
        ExportFormat format);

    [[nodiscard]] qint64 count() const;
    /// Appends some of the rows wanted, by their place among them.
    ExportedRows append(CsvBuffer& out, qint64 first, qint64 end) const;

private:
    ExportedRows appendPicked(CsvBuffer& out, qint64 first, qint64 end) const;
    ExportedRows appendRun(CsvBuffer& out, qint64 first, qint64 end) const;
    void append(CsvBuffer& out, qint64 row, const LineCells& line, ExportedRows& done) const;
    void appendPlain(CsvBuffer& out, const LineCells& line) const;
    void appendEscaped(CsvBuffer& out, const LineCells& line, RowKind kind) const;

    const BillTable::Private& m_table;
    const Rows* m_rows;
    std::vector<SourceColumn> m_sources;
    CsvCells m_cells;
    FindCareful m_findCareful;
    bool m_allReadable;
    const char* m_lastPlain; ///< where a line may end that short copies read behind
};

} // namespace wego::bills
