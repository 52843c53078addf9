// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wego::bench {

/// Writes a trade bill of one day, 27 columns, about 285 bytes a row, the same bytes every time,
/// with a correct summary. Returns false if it cannot be written.
bool writeBill(const QString& path, qint64 rows);

} // namespace wego::bench
