// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QFile>
#include <QString>

namespace wego::store {

/// A new file that is either complete and on the disk, or not there. It is written under a name
/// ending in ".<process id>.part" beside the target and removed unless publish() succeeded.
/// Failures: ErrorKind::Storage "wego.disk-full" or "wego.cannot-write", both with the fact "path".
class DurableFile {
public:
    /// `target` names the file to be; its folder exists.
    explicit DurableFile(const QString& target);
    ~DurableFile();
    Q_DISABLE_COPY_MOVE(DurableFile)

    base::Result<void> open();
    base::Result<void> write(QByteArrayView bytes);
    /// Flushes the file, gives it its name in one step without ever replacing another file, and
    /// flushes the folder. False if the name is taken.
    base::Result<bool> publish(const QString& target);

private:
    [[nodiscard]] base::Error failure() const;

    QFile m_file;
};

/// Removes the ".part" files of processes that are gone, below `folder`.
void removeAbandonedParts(const QString& folder);

} // namespace wego::store
