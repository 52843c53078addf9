// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>

#include <memory>

namespace wego::bills {

/// The bytes that a table looks into: a read-only mapping of a file, or an array. Unmapped after
/// the last owner is gone.
class BillBytes {
public:
    ~BillBytes();
    Q_DISABLE_COPY_MOVE(BillBytes)

    static base::Result<std::shared_ptr<const BillBytes>> map(const QString& path);
    /// Takes over an open file, such as an unlinked temporary one.
    static base::Result<std::shared_ptr<const BillBytes>> map(std::unique_ptr<QFile> file);
    static std::shared_ptr<const BillBytes> wrap(QByteArray bytes);

    [[nodiscard]] QByteArrayView view() const { return m_view; }

private:
    BillBytes() = default;

    std::unique_ptr<QFile> m_file;
    QByteArray m_bytes;
    QByteArrayView m_view;
};
using BillBytesPtr = std::shared_ptr<const BillBytes>;

/// "wego.cannot-read" with the path and the system's reason.
base::Error cannotRead(const QFileDevice& file);
/// "wego.disk-full" or "wego.cannot-write", from the state of a device that failed to write.
base::Error cannotWrite(const QIODevice& device);

/// Collects converted bytes: in memory while they are few, then in a temporary file without a
/// name, so that a bill of any size needs a few MiB only.
class Spill {
public:
    static constexpr qsizetype InMemory = 4 * 1024 * 1024;

    base::Result<void> append(QByteArrayView bytes);
    base::Result<BillBytesPtr> finish();
    [[nodiscard]] qint64 size() const { return m_written + m_buffer.size(); }
    /// What was appended so far, as long as nothing went to the disk.
    [[nodiscard]] QByteArrayView inMemory() const { return m_buffer; }

private:
    base::Result<void> flush();

    QByteArray m_buffer;
    qint64 m_written = 0;
    std::unique_ptr<QFile> m_file;
};

} // namespace wego::bills
