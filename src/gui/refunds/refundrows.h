// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace wego::gui {

/// What the tables of refunds give beside what they show, for filters and jumps. Below the roles of
/// the delegates.
enum RefundRole {
    RefundClassesRole = Qt::UserRole + 1, ///< QSet<int>: keys of the classes the row belongs to
    RefundTextRole,                       ///< QString: what a search looks at, in lower case
    RefundProblemRole,                    ///< bool: F8 stops here
    RefundAmountRole,                     ///< qint64: what would be or is refunded, in fen
};

/// The class of everything.
inline constexpr int AllRefunds = 0;
/// Of a dry run: rows without an amount, although the file has a column of amounts.
inline constexpr int WithoutAmount = 50;

} // namespace wego::gui
