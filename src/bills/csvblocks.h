// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bills/csvrows.h"
#include "bills/parallel.h"

#include <QIODevice>

#include <optional>

namespace wego::bills {

/// Writes what was made of some rows to a device, in the encoding of the format. One thread's own.
class CsvOutput {
public:
    CsvOutput(QIODevice* device, ExportFormat format);

    CsvBuffer buffer;
    /// "wego.bill-encoding" if this system cannot write the format.
    [[nodiscard]] base::Result<void> check() const;
    /// What is in the buffer, as the file shall have it; valid until the next call.
    QByteArrayView encoded();
    /// Writes that and empties the buffer.
    base::Result<void> write(QByteArrayView encoded);

private:
    QIODevice* m_device;
    std::optional<Gb18030Writer> m_gb18030;
    QByteArray m_converted;
};

/// Makes blocks of rows on several threads and writes them in their order. No thread makes more
/// than one block ahead, so memory does not grow with the rows.
class CsvBlocks {
public:
    CsvBlocks(const CsvRows& rows, QIODevice* device, ExportFormat format,
        const std::atomic_bool* cancelled);

    /// So few rows are not worth a thread.
    static constexpr qint64 BlockRows = 4096;
    base::Result<ExportedRows> run(int threads);

private:
    void work();
    bool exportBlock(qint64 block, CsvOutput& output);
    bool writeInTurn(qint64 block, CsvOutput& output);

    const CsvRows& m_rows;
    QIODevice* m_device;
    ExportFormat m_format;
    const std::atomic_bool* m_cancelled;
    std::atomic<qint64> m_next = 0;
    Turns m_turns;
    // The rest is for whoever's turn it is.
    ExportedRows m_done;
    std::optional<base::Error> m_error;
};

} // namespace wego::bills
