// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace wego::gui {

/// What a column of a table asks for, in device-independent pixels.
struct ColumnClaim {
    int least = 0; ///< what it cannot do without
    int wish = 0;  ///< what it takes while there is room
    /// 0 stays whatever happens; of the others, the lowest goes first where there is no room.
    int yields = 0;
    int stretches = 0; ///< the highest of those shown takes what is left over; 0 never does
};

/// The width of every column, 0 for those that step back. The sum is `room` if a column
/// stretches; it is more than `room` if not even the least fits.
[[nodiscard]] QList<int> fitColumns(const QList<ColumnClaim>& claims, int room);

} // namespace wego::gui
