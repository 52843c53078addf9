// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QSqlDatabase;

namespace wego::store {

/// The schema version that this program knows: the number of the last SQL file.
int latestVersion();

/// The version of an open store; 0 when it is empty.
base::Result<int> schemaVersion(QSqlDatabase& connection);

/// Brings a store to `target`, one transaction a version. "wego.store-newer" (fact: version) if it
/// was made by a later program; then nothing is touched.
base::Result<void> migrate(QSqlDatabase& connection, int target = latestVersion());

} // namespace wego::store
