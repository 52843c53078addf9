// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/archivedbills.h"
#include "services/archivedorders.h"

#include <QMap>

#include <functional>

namespace wego::services {

/// The archived bills of one account, day by day, each with all its trades: the bill of everything,
/// or those of payments and refunds. Reading blocks.
class ArchivedDays {
public:
    /// `search` outlives it.
    static base::Result<ArchivedDays> of(const ArchiveSearch& search);

    /// Reads from the newest day back until `visit` says true. A file that cannot be read leaves
    /// its day missing.
    using Visit = std::function<base::Result<bool>(const bills::BillTable& table, QDate day)>;
    base::Result<void> goBack(const Visit& visit);

    /// The first day from `from` to yesterday that is not known in full; invalid if there is none.
    /// From the first archived day if `from` is invalid.
    [[nodiscard]] QDate firstMissing(QDate from) const;
    [[nodiscard]] QDate today() const { return m_search->today; }
    [[nodiscard]] const std::atomic_bool* cancelled() const { return m_search->cancelled; }

private:
    /// What is there of a day.
    struct Day {
        QList<store::BillRecord> files;
        bool isWhole = false; ///< payments and refunds, and WeChat's last word on them
    };

    explicit ArchivedDays(const ArchiveSearch& search);
    base::Result<void> list();
    base::Result<bool> visitDay(QDate date, Day& day, const Visit& visit);

    const ArchiveSearch* m_search;
    store::BillArchive m_archive;
    QMap<QDate, Day> m_days;
};

} // namespace wego::services
