// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace wego::gui {

enum class Density { Compact, Comfortable };

/// Gives a table the habits of all tables: whole rows, no grid, no row numbers, smooth scrolling,
/// flat header of caption type, row height of the density, cells by CellDelegate.
void prepareTable(QTableView& table, Density density);

} // namespace wego::gui
