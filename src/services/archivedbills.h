// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/bills.h"
#include "services/billwork.h"
#include "store/billarchive.h"
#include "store/billrepository.h"

namespace wego::services {

// Reading from the archive; everything but isInPlace() blocks: worker threads only.

/// What a look at the folder tells at once: the file is there with its size.
bool isInPlace(const store::BillArchive& archive, const store::BillRecord& record);

/// The path of the archived file after a check of its SHA-256; "wego.archive-damaged".
base::Result<QString> checkedFile(const store::BillArchive& archive,
    const store::BillRecord& record, const std::atomic_bool* cancelled);

/// The bill as a table. The check of the SHA-256 runs beside the reading, so that `head` need not
/// wait for it; a damaged file still ends in "wego.archive-damaged".
base::Result<bills::BillTablePtr> readArchived(const store::BillArchive& archive,
    const store::BillRecord& record, const bills::ReadOptions& options);

/// Sums over archived days, from the files.
base::Result<SpanTotals> sumArchived(const store::BillArchive& archive,
    const QList<store::BillRecord>& records, const WorkScope& scope);

/// Writes the export file; see Bills::exportBills().
base::Result<ExportReport> exportArchived(const store::BillArchive& archive,
    const QList<store::BillRecord>& records, const ExportRequest& request, const WorkScope& scope);

} // namespace wego::services
