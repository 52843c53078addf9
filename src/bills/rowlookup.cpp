// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/rowlookup.h"

#include "bills/billtableprivate.h"
#include "bills/parallel.h"

#include <algorithm>

namespace wego::bills {
namespace {

/// Rows between two looks at whether it was cancelled.
constexpr qint64 RowsALook = 4096;

struct WantedColumn {
    int column = -1;
    const QSet<QByteArrayView>* values = nullptr;
};

std::vector<WantedColumn> columnsOf(
    const BillTable::Private& table, const std::vector<WantedCells>& wanted)
{
    std::vector<WantedColumn> columns;
    for (const WantedCells& cells : wanted) {
        const int column = table.layout.indexOf(cells.column);
        if (column >= 0 && !cells.values.isEmpty())
            columns.push_back({column, &cells.values});
    }
    return columns;
}

/// Gives each row's line taken apart, in order.
class RowLines {
public:
    explicit RowLines(const BillTable::Private& table)
        : m_table(table)
        , m_scanner(table.base + (table.rows > 0 ? table.value(0, Slot::Offset) : table.rowsEnd),
              table.base + table.rowsEnd, table.marker)
    {
    }

    bool next(LineCells& line)
    {
        if (++m_row >= m_table.rows)
            return false;
        if (!m_table.hasGaps)
            return m_scanner.next(line);
        m_table.split(m_row, line);
        return true;
    }
    [[nodiscard]] qint64 row() const { return m_row; }

private:
    const BillTable::Private& m_table;
    LineScanner m_scanner;
    qint64 m_row = -1;
};

} // namespace

RowsPtr findRows(const BillTable& table, const std::vector<WantedCells>& wanted,
    const std::atomic_bool* cancelled)
{
    const BillTable::Private& d = table.d();
    const auto columns = columnsOf(d, wanted);
    auto rows = std::make_shared<Rows>();
    if (columns.empty())
        return rows;
    LineCells line;
    const auto isWanted = [&line](const WantedColumn& each) {
        return each.column < line.cells && each.values->contains(line.cell(each.column));
    };
    for (RowLines lines(d); lines.next(line);) {
        const qint64 row = lines.row();
        if (row % RowsALook == 0 && isSet(cancelled))
            return nullptr;
        if (std::ranges::any_of(columns, isWanted) && d.kind(row) != RowKind::Unreadable)
            rows->push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

} // namespace wego::bills
