// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billquery.h"

#include <QByteArrayView>
#include <QSet>

#include <atomic>
#include <vector>

namespace wego::bills {

/// Values that are wanted in one column, as they stand in the file. The views outlive the search.
struct WantedCells {
    Column column = Column::Unknown;
    QSet<QByteArrayView> values = {};
};

/// The rows that have one of the values in its column, in the order of the file: one pass over the
/// bytes, however many values there are. Blocks: worker threads only. Returns null when cancelled.
RowsPtr findRows(const BillTable& table, const std::vector<WantedCells>& wanted,
    const std::atomic_bool* cancelled = nullptr);

} // namespace wego::bills
