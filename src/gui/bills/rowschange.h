// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bills/billquery.h"

#include <QList>

namespace wego::gui {

/// How a list of rows becomes another one. Runs are positions in the list that has the rows: the
/// earlier one for removals, the later one for insertions; ascending, never touching each other.
struct RowsChange {
    enum class Kind { Same, Remove, Insert, Order, Reset };
    struct Run {
        int first = 0;
        int count = 0;
        friend bool operator==(const Run&, const Run&) = default;
    };

    Kind kind = Kind::Reset;
    QList<Run> runs;
};

/// Compares two lists in the same order. More runs than are cheap to apply one by one, or rows that
/// came and went, give Reset. Linear; meant for worker threads.
RowsChange compareRows(const bills::Rows& before, const bills::Rows& after);

} // namespace wego::gui
