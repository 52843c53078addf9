// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wego::bench {

/// The bill of every archived day, plain, in the folder of the store.
constexpr QLatin1StringView FullStoreBill("bill.csv");

/// Makes a program home in `folder` whose store holds one account and `days` archived days of
/// `rows` rows each, the newest of them the newest that WeChat has; the oldest ones are packed with
/// gzip. False if it cannot be written.
bool makeFullStore(const QString& folder, int days, qint64 rows, int packedDays = 0);

} // namespace wego::bench
