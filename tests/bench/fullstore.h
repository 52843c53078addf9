// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wego::bench {

/// Makes a program home in `folder` whose store holds one account and `days` archived days of
/// `rows` rows each, the newest of them the newest that WeChat has. False if it cannot
/// be written.
bool makeFullStore(const QString& folder, int days, qint64 rows);

} // namespace wego::bench
