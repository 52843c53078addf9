// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bills/billtable.h"
#include "bills/verification.h"

#include <QString>

#include <atomic>
#include <functional>

namespace wego::bills {

/// How a file is read. All functions here block: call them on a worker thread.
struct ReadOptions {
    int threads = 2;                             ///< used for large files only
    const std::atomic_bool* cancelled = nullptr; ///< looked at between blocks; ends in Cancelled
    std::function<void(qint64 done, qint64 total)> progress; ///< bytes; called on the worker
    /// Receives the first rows of a large bill as soon as they can be shown.
    std::function<void(BillTablePtr)> head;
    bool forceScalar = false; ///< without vector instructions, for tests
};

/// Reads a trade bill of any column set, format and encoding: UTF-8 with or without BOM, GB18030,
/// plain or gzip (by content, not by name), WeChat's own form or a CSV that this program exported.
/// Fails only when the file cannot be read at all or has no header of a trade bill
/// ("wego.bill-header"), or gzip is damaged ("wego.bill-gzip"); single rows go to the problems.
base::Result<BillTablePtr> readBill(const QString& path, const ReadOptions& options = {});

/// The same from bytes, for tests and small imports.
base::Result<BillTablePtr> readBill(const QByteArray& bytes, const ReadOptions& options = {});

/// Compares count and sums with the summary line in one pass, with memory independent of the size.
base::Result<Verification> verifyBill(const QString& path, const ReadOptions& options = {});

/// Lower-case hex SHA-1 and SHA-256 of the unpacked bytes and of the bytes as stored.
struct BillHashes {
    QString plainSha1;
    QString storedSha256;
    qint64 plainBytes = 0;
    qint64 storedBytes = 0;
};

/// One pass over a file, unpacking gzip on the way.
base::Result<BillHashes> hashBill(const QString& path, const std::atomic_bool* cancelled = nullptr);

} // namespace wego::bills
