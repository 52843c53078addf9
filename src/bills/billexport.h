// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bills/billquery.h"
#include "bills/billtable.h"

#include <QIODevice>
#include <QList>
#include <QStringList>

#include <atomic>

namespace wego::bills {

/// Which program should open the file by double click.
enum class ExportFormat {
    Excel,   ///< UTF-8 with BOM, CRLF, long numbers as text, formulas defused: the default
    Gb18030, ///< the same in GB18030, for old Chinese Excel and accounting software
    Rfc4180, ///< plain UTF-8, CRLF, cells exactly as they are: for programs
};
enum class ExportHeaders { Chinese, English };

std::optional<ExportFormat> exportFormatFromString(QStringView name); ///< "excel", "gb18030", ...
QString toString(ExportFormat format);

/// How a file is written. Text cells that begin with = + - @ or a control character, and numbers of
/// more than 11 digits, get a leading TAB in the two Excel formats, which Excel takes as "this is
/// text" and our reader takes off again; amounts never do. The same rows and options give the same
/// bytes.
struct ExportOptions {
    ExportFormat format = ExportFormat::Excel;
    ExportHeaders headers = ExportHeaders::Chinese;
    /// Keys of known columns or headers of unknown ones, in the order wanted; empty means every
    /// column of the first bill, then what later bills add.
    QStringList columns;
};

/// Writes bills one after another under one header line; needs memory for one block a thread only.
/// Rows that could not be read are left out and counted.
class BillExporter {
public:
    /// `device` is open for writing, not owned, and must outlive the exporter.
    BillExporter(QIODevice* device, ExportOptions options);
    ~BillExporter();
    Q_DISABLE_COPY_MOVE(BillExporter)

    /// To be called for every bill before the first append(), so that the header is complete.
    void announce(const BillTable& table);
    /// Appends the rows (all if null) in that order. Writes the header line before the first row.
    /// Meanwhile other threads, one at a time, write to the device; the bytes do not depend on it.
    base::Result<void> append(const BillTable& table, const Rows* rows = nullptr,
        const std::atomic_bool* cancelled = nullptr, int threads = 2);
    /// Writes what is still in memory. Without any rows the file is just the header.
    base::Result<void> finish();

    [[nodiscard]] qint64 rowsWritten() const;
    [[nodiscard]] qint64 rowsLeftOut() const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::bills
