// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QFileDevice;
class QSaveFile;

namespace wego::services {

// Files that the user names as the place of an export. All errors have the fact "path".

/// Whether a file can be put there: Input "wego.folder-missing", Storage "wego.cannot-write".
base::Result<void> checkOutFile(const QString& path);

/// What went wrong with the file just now: Storage "wego.disk-full" or "wego.cannot-write".
base::Error writeError(const QFileDevice& file);

/// Gives the file its name, replacing another one at once.
base::Result<void> commit(QSaveFile& file);

/// Replaces a file of this name at once, with all that stands above.
base::Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

base::Error diskFull(const QString& path);

} // namespace wego::services
