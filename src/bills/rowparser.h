// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/cellvalues.h"
#include "bills/layout.h"
#include "bills/linescanner.h"

#include <optional>

namespace wego::bills {

/// No line of a bill is longer.
inline constexpr qint64 LongestLine = 1024 * 1024;

/// The values of a row, one a slot; words are left alone.
using RowValues = std::array<std::int64_t, MaxSlots>;

/// Reads and checks the typed cells of rows. Keeps only the last date seen, so that one a thread is
/// cheap.
class RowParser {
public:
    explicit RowParser(const BillLayout& layout);

    /// Fills `values`, or says why the row cannot be read (line and row number are the caller's).
    bool parse(const LineCells& line, RowValues& values);
    [[nodiscard]] RowProblem problem(const LineCells& line);

private:
    struct NumericSlot {
        int slot = 0;
        int column = 0;
        ColumnKind kind = ColumnKind::Money;
        bool mayBeEmpty = false;
    };

    [[nodiscard]] bool hasRightShape(const LineCells& line) const;
    bool readSlot(const NumericSlot& slot, QByteArrayView cell, std::int64_t& value);
    [[nodiscard]] RowKind kindOf(const LineCells& line) const;

    const BillLayout& m_layout;
    int m_columns;
    int m_stateColumn;
    int m_refundColumn;
    TimeReader m_times;
    std::vector<NumericSlot> m_numeric;
};

} // namespace wego::bills
