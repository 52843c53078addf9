// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/archivedbills.h"

#include <QFileInfo>

#include <future>

using namespace Qt::StringLiterals;

namespace wego::services {

bool isInPlace(const store::BillArchive& archive, const store::BillRecord& record)
{
    const QFileInfo file(archive.absolutePath(record.file));
    return file.isFile() && file.size() == record.bytes;
}

base::Result<QString> checkedFile(const store::BillArchive& archive,
    const store::BillRecord& record, const std::atomic_bool* cancelled)
{
    return archive.check(record.file, record.sha256, cancelled);
}

base::Result<bills::BillTablePtr> readArchived(const store::BillArchive& archive,
    const store::BillRecord& record, const bills::ReadOptions& options)
{
    if (!isInPlace(archive, record)) {
        if (const auto path = checkedFile(archive, record, options.cancelled); !path)
            return base::fail(path.error());
    }
    auto check = std::async(
        std::launch::async, [&] { return checkedFile(archive, record, options.cancelled); });
    auto table = bills::readBill(archive.absolutePath(record.file), options);
    if (const auto path = check.get(); !path)
        return base::fail(path.error());
    return table;
}

base::Result<SpanTotals> sumArchived(const store::BillArchive& archive,
    const QList<store::BillRecord>& records, const WorkScope& scope)
{
    SpanTotals span;
    bills::ReadOptions options = scope.readOptions();
    options.progress = {};
    for (const store::BillRecord& record : records) {
        if (record.noTrades)
            continue;
        const auto table = readArchived(archive, record, options);
        if (!table)
            return base::fail(table.error());
        const auto totals = bills::sumRows(**table, nullptr, &scope.cancelled);
        if (!totals)
            return base::fail(cancelledError());
        span.totals += *totals;
        ++span.days;
        span.unverifiedDays += record.verified ? 0 : 1;
        scope.control.reportProgress(span.days, records.size());
    }
    return span;
}

} // namespace wego::services
