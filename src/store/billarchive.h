// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/bill.h"

#include <QDate>
#include <QString>

#include <atomic>

namespace wego::store {

/// What a bill is, for its place in the archive.
struct BillToArchive {
    QString mchid;
    QDate day;
    domain::BillType type = domain::BillType::All;
    bool gzip = false;
    QString file; ///< the bytes as received; stays where it is
};

struct ArchivedFile {
    QString file; ///< relative to the archive's folder
    QString sha256;
    qint64 bytes = 0;
};

/// The folder of bills as received: <mchid>/<yyyy>/<date>-<type>-<first 12 of SHA-256>.csv[.gz].
/// Files come in whole or not at all, are on the disk when take() returns, and are never changed or
/// replaced. Safe to use from any thread and from several programs at once.
class BillArchive {
public:
    explicit BillArchive(QString folder);

    /// Copies the file in. The same bytes twice are one file. Failures: "wego.disk-full",
    /// "wego.cannot-write" (fact: path), "wego.cannot-read" (fact: path).
    [[nodiscard]] base::Result<ArchivedFile> take(const BillToArchive& bill) const;

    /// The absolute path, if the file is there with this SHA-256; else "wego.archive-damaged"
    /// (fact: path). Reads the whole file, unless `cancelled` becomes true: ErrorKind::Cancelled.
    [[nodiscard]] base::Result<QString> check(const QString& file, const QString& sha256,
        const std::atomic_bool* cancelled = nullptr) const;

    [[nodiscard]] QString absolutePath(const QString& file) const;
    /// True for a path that lies in the archive, whatever it is written like.
    [[nodiscard]] bool contains(const QString& path) const;

    /// Removes what a program that died while archiving has left.
    void removeLeftovers() const;

private:
    QString m_folder;
};

/// Lower-case hex SHA-256 of a file; "wego.cannot-read" (fact: path), ErrorKind::Cancelled.
base::Result<QString> sha256OfFile(
    const QString& path, const std::atomic_bool* cancelled = nullptr);

} // namespace wego::store
