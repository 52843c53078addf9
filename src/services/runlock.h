// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace wego::services {

/// A lock for all programs on this store, that only the death of its program frees, whatever the
/// time: a run may take hours.
std::shared_ptr<QLockFile> runLock(const QString& file);

/// Blocks for a moment while a step that was given up is being written down. Fails with `isRunning`
/// if somebody else holds the lock, with Storage "wego.store-unwritable" (fact: path) if there can
/// be none.
base::Result<void> takeRunLock(QLockFile& lock, const base::Error& isRunning);

} // namespace wego::services
