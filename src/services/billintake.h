// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bills/billtable.h"
#include "domain/account.h"
#include "services/billwork.h"
#include "store/billarchive.h"
#include "store/billrepository.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace wego::store {
class Database;
}

namespace wego::services {

/// How a bill gets from a temporary file into the archive and its record into the store. These
/// block: worker threads only.
struct BillIntake {
    store::BillArchive archive;
    store::Database& database;
    domain::Account account;
    QDateTime now;

    struct Arrival {
        QString file;
        QDate day;
        domain::BillType type = domain::BillType::All;
        store::BillSource source = store::BillSource::V3;
        QString confirmedSha1; ///< empty if nobody vouches for it
    };

    /// What became of a bill that came.
    struct Taken {
        store::BillRecord record;           ///< what is known of the day now
        std::optional<base::Error> problem; ///< what is wrong with the bill, beside its sums
    };

    /// Verifies, archives and records. A bill that does not add up is kept as such, and so is one
    /// that cannot be read as a bill; the reason is the problem. The record of a verified bill is
    /// not given up for such a one: "wego.bill-differs" (facts: day, path). Failures:
    /// "wego.bill-merchant" (facts: mchid, found) if it is another merchant's, "wego.bill-day"
    /// (facts: day, first, last) if no row is of the day.
    [[nodiscard]] base::Result<Taken> take(const Arrival& arrival, const WorkScope& scope) const;

    /// Records that there were no trades, unless a bill came before. The arrival has no file.
    [[nodiscard]] base::Result<Taken> takeNoTrades(const Arrival& arrival) const;

    /// Archives a file of unknown day, which must also be of one day ("wego.import-day",
    /// "wego.import-days" with the facts first and last) and add up ("wego.import-mismatch"), and
    /// does not replace another one that came from WeChat ("wego.import-differs", fact: day).
    [[nodiscard]] base::Result<store::BillRecord> import(
        const QString& file, const WorkScope& scope) const;

private:
    [[nodiscard]] store::BillRecord recordOf(const Arrival& arrival) const;
    [[nodiscard]] base::Result<void> checkMerchant(const bills::BillTable& table) const;
    /// Nothing if there is none, or its file is not where it was.
    [[nodiscard]] base::Result<std::optional<store::BillRecord>> present(
        const store::BillRecord& record) const;
    [[nodiscard]] base::Result<store::BillRecord> keepImported(
        const Arrival& arrival, const bills::BillTable& table, const WorkScope& scope) const;
    [[nodiscard]] base::Result<void> archiveFile(
        store::BillRecord& record, const QString& file, const QString& expectedSha256) const;
    [[nodiscard]] base::Result<Taken> keep(store::BillRecord record, const Arrival& arrival,
        const std::optional<base::Error>& problem, const WorkScope& scope) const;
    [[nodiscard]] base::Result<Taken> settle(
        const store::BillRecord& record, const std::optional<base::Error>& problem) const;
};

} // namespace wego::services
