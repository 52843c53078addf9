// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/job.h"
#include "services/segments.h"

#include <QByteArray>
#include <QString>

namespace wego::services {

/// The most bytes of a file or of standard input that are read: some nine million openids.
constexpr qint64 LargestOpenidFile = 256 * 1024 * 1024;

/// readOpenids() on a worker, for what may be a million lines. `owner` becomes the parent.
net::ResultJob<OpenidText>* readOpenidText(const QByteArray& bytes, QObject* owner);
/// The same of a file. "wego.cannot-read" (fact: path); "wego.file-too-large" (facts: path, limit
/// in MiB).
net::ResultJob<OpenidText>* readOpenidFile(const QString& path, QObject* owner);

} // namespace wego::services
