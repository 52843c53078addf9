// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bills/billtable.h"

#include <array>
#include <vector>

namespace wego::bills {

/// What is kept of a row besides its bytes: one slot each for its place, its kind, and the typed
/// columns.
struct Slot {
    static constexpr int Offset = 0;
    static constexpr int Kind = 1;
    static constexpr int FirstCell = 2;

    int column = -1;
    ColumnKind kind = ColumnKind::Money;
    int relativeTo = -1; ///< slot whose value is nearly always the same, for packing
};
inline constexpr int MaxSlots = 24;

/// The columns of one bill, found by name, and how its rows are read.
struct BillLayout {
    /// How the kind of a row is told.
    enum class KindFrom { State, RefundNumber, AlwaysPayment, AlwaysRefund };

    std::vector<BillColumn> columns;
    std::array<int, KnownColumnCount> index{}; ///< of known columns, -1 if absent
    std::vector<Slot> slotList;
    std::vector<int> slotOf; ///< by column, -1 if it has none
    KindFrom kindFrom = KindFrom::AlwaysPayment;

    [[nodiscard]] int indexOf(Column column) const
    {
        return column == Column::Unknown ? -1 : index[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] int slotFor(Column column) const
    {
        const int at = indexOf(column);
        return at < 0 ? -1 : slotOf[static_cast<std::size_t>(at)];
    }
    [[nodiscard]] int columnCount() const { return static_cast<int>(columns.size()); }
};

/// Reads a header line (UTF-8, without BOM and line end). Refuses what is not a trade bill, by
/// name where it can: "wego.bill-fund", "wego.bill-consumer", else "wego.bill-header".
base::Result<BillLayout> readHeader(QByteArrayView line);
base::Result<BillLayout> makeLayout(const QStringList& headers);

/// What a row is, by its cells of the state and of WeChat's refund number (empty if absent).
RowKind rowKind(const BillLayout& layout, QByteArrayView state, QByteArrayView refundNumber);

/// True if the line is the header of the summary.
bool isSummaryHeader(QByteArrayView line);

} // namespace wego::bills
