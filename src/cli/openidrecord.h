// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QString>
#include <QStringList>

namespace wego::cli {

/// A file of openids, one a line, that a command writes while it works: whatever ends the command,
/// those stand there for whom something was done.
class OpenidRecord {
public:
    explicit OpenidRecord(const QString& path);

    /// Empties the file or makes it. Failures of both: Storage "wego.cannot-write" (fact: path).
    [[nodiscard]] base::Result<void> open();
    [[nodiscard]] base::Result<void> append(const QStringList& openids);

private:
    [[nodiscard]] base::Result<void> failure() const;

    QFile m_file;
};

} // namespace wego::cli
