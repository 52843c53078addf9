// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/refunds.h"

#include <QList>
#include <QStringList>

namespace wego::services {

// Which column of a table of refunds is what. Pure.

/// True if a cell of the record is the name of one of our columns.
bool looksLikeHeader(const QStringList& record);

/// By the names of the header (which may be empty), then by what stands in the first rows.
RefundColumns guessColumns(const QStringList& header, const QList<QStringList>& sample);

} // namespace wego::services
