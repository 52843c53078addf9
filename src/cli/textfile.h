// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"

#include <QByteArray>
#include <QString>

namespace wego::cli {

/// Writes to a file that is replaced at once, or to standard output for "-" or an empty name.
/// ErrorKind::Storage "wego.cannot-write" (fact: path).
base::Result<void> writeText(Streams& streams, const QString& path, const QByteArray& bytes);

/// Copies a finished file to standard output and removes it, first of all: whatever happens to the
/// program, the file is gone.
base::Result<void> moveToOutput(Streams& streams, const QString& path);

/// What JSON that people write cannot reach.
constexpr qint64 LargestText = 16 * 1024 * 1024;

/// Reads a file, or standard input for "-". ErrorKind::Input "wego.cannot-read" (fact: path);
/// "wego.file-too-large" (facts: path, limit in MiB) if it has over `most` bytes.
base::Result<QByteArray> readText(Streams& streams, const QString& path, qint64 most = LargestText);

} // namespace wego::cli
