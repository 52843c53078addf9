// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/refunds.h"

#include <QList>
#include <QStringList>

namespace wego::services {

// Which column of a table of refunds is what. Pure.

/// Columns, and whether it is sure which one has the amounts: nobody guesses with money. A table
/// with nothing but order numbers and texts has none, and means all that is left.
struct RefundGuess {
    RefundColumns columns;
    bool isAmountClear = true;
};

/// True if a cell of the record is the name of one of our columns, or all are words: no number, no
/// amount.
bool looksLikeHeader(const QStringList& record);

/// By the names of the header (which may be empty), then by what stands in the first rows.
RefundGuess guessColumns(const QStringList& header, const QList<QStringList>& sample);

} // namespace wego::services
