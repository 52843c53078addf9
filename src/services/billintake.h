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

#include <memory>

namespace wego::store {
class Database;
}

namespace wego::services {

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

    /// Verifies, archives and records; a bill that does not add up is kept as such.
    /// "wego.bill-merchant" (facts: mchid, found) if it is another merchant's.
    [[nodiscard]] base::Result<store::BillRecord> take(
        const Arrival& arrival, const WorkScope& scope) const;

    /// The same for a file of unknown day, which must also be of one day ("wego.import-day",
    /// "wego.import-days" with the facts first and last) and add up ("wego.import-mismatch").
    [[nodiscard]] base::Result<store::BillRecord> import(
        const QString& file, const WorkScope& scope) const;

private:
    [[nodiscard]] base::Result<void> checkMerchant(const bills::BillTable& table) const;
    [[nodiscard]] base::Result<store::BillRecord> keep(
        const Arrival& arrival, const bills::BillTable& table, const WorkScope& scope) const;
};

} // namespace wego::services
