// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>
#include <memory>

namespace wego::services {

struct Environment;

/// A received file that is removed when nobody needs it any more.
class ReceivedFile {
public:
    explicit ReceivedFile(QString path) : m_path(std::move(path)) { }
    ~ReceivedFile();
    Q_DISABLE_COPY_MOVE(ReceivedFile)

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
};

using ReceivedFilePtr = std::shared_ptr<ReceivedFile>;

/// The folder of files that nobody else changes, on their way into the archive.
QString incomingFolder(const Environment& environment);

/// Copies a file of the user's into that folder: what is mapped, read twice and archived must not
/// change meanwhile. Blocks. "wego.cannot-read", "wego.disk-full", "wego.cannot-write" (fact:
/// path).
base::Result<ReceivedFilePtr> copyToIncoming(
    const QString& path, const QString& folder, const std::atomic_bool* cancelled);

} // namespace wego::services
