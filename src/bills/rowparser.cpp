// SPDX-License-Identifier: GPL-3.0-or-later
#include "bills/rowparser.h"

namespace wego::bills {

RowParser::RowParser(const BillLayout& layout)
    : m_layout(layout)
    , m_columns(layout.columnCount())
    , m_stateColumn(layout.indexOf(Column::TradeState))
    , m_refundColumn(layout.indexOf(Column::RefundId))
{
    for (std::size_t i = Slot::FirstCell; i < layout.slotList.size(); ++i) {
        const Slot& slot = layout.slotList[i];
        if (slot.kind != ColumnKind::Word) {
            m_numeric.push_back({static_cast<int>(i), slot.column, slot.kind,
                slot.column != layout.indexOf(Column::TradeTime)});
        }
    }
}

bool RowParser::hasRightShape(const LineCells& line) const
{
    return line.cells == m_columns && !line.hasNul && line.hasBacktick()
        && line.end - line.begin <= LongestLine;
}

bool RowParser::readSlot(const NumericSlot& slot, QByteArrayView cell, std::int64_t& value)
{
    constexpr int MoneyDecimals = 2;
    constexpr int FeeDecimals = 5;
    const bool time = slot.kind == ColumnKind::Time;
    // A refund under way has no time yet; an export of unlike bills leaves amounts empty.
    if (slot.mayBeEmpty && cell.isEmpty()) {
        value = time ? TimeReader::Empty : 0;
        return true;
    }
    if (time)
        return m_times.read(cell, value);
    return readAmount(cell, slot.kind == ColumnKind::Fee ? FeeDecimals : MoneyDecimals, value);
}

RowKind RowParser::kindOf(const LineCells& line) const
{
    const auto cell = [&line](
                          int column) { return column < 0 ? QByteArrayView() : line.cell(column); };
    return rowKind(m_layout, cell(m_stateColumn), cell(m_refundColumn));
}

bool RowParser::parse(const LineCells& line, RowValues& values)
{
    if (!hasRightShape(line))
        return false;
    for (const NumericSlot& slot : m_numeric) {
        if (!readSlot(slot, line.cell(slot.column), values[static_cast<std::size_t>(slot.slot)]))
            return false;
    }
    values[Slot::Kind] = static_cast<std::int64_t>(kindOf(line));
    return true;
}

RowProblem RowParser::problem(const LineCells& line)
{
    using enum RowProblem::Reason;
    RowProblem problem;
    if (line.end - line.begin > LongestLine) {
        problem.reason = TooLong;
    } else if (line.hasNul) {
        problem.reason = NulByte;
    } else if (line.cells != m_columns || !line.hasBacktick()) {
        problem.reason = line.cells > m_columns ? TooManyCells : TooFewCells;
        problem.cells = line.cells;
    } else {
        std::int64_t ignored = 0;
        for (const NumericSlot& slot : m_numeric) {
            if (readSlot(slot, line.cell(slot.column), ignored))
                continue;
            problem.reason = slot.kind == ColumnKind::Time ? BadTime : BadAmount;
            problem.column = m_layout.columns[static_cast<std::size_t>(slot.column)].header;
            break;
        }
    }
    return problem;
}

} // namespace wego::bills
