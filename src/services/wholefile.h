// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace wego::services {

/// Everything that an open file or standard input still gives, for texts that are understood as a
/// whole. `path` is what the user calls it. Input "wego.file-too-large" (facts: path, limit in MiB)
/// if it is over `most` bytes, of which no more are read; "wego.cannot-read" (fact: path).
base::Result<QByteArray> readWhole(QIODevice& in, const QString& path, qint64 most);
/// The same of a file that is to be opened.
base::Result<QByteArray> readWholeFile(const QString& path, qint64 most);

} // namespace wego::services
