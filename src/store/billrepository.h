// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/bill.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>

namespace wego::store {

class Database;

/// How a bill came to us.
enum class BillSource { V2, V3, File };

/// What is known of one archived bill, or of a day that WeChat said has no trades (then there is no
/// file). Sums are derived from the file and can be rebuilt. Times UTC.
struct BillRecord {
    domain::AccountId account;
    QString mchid;
    QDate day;
    domain::BillType type = domain::BillType::All;
    bool noTrades = false;
    QString file;               ///< relative to the archive folder
    QString sha256;             ///< of the file as received
    QString plainSha1;          ///< of the unpacked bytes
    bool sha1Confirmed = false; ///< WeChat named the same SHA-1
    qint64 bytes = 0;
    BillSource source = BillSource::V3;
    bool elsewhere = false; ///< the account did not talk to WeChat's own host then
    QDateTime receivedAt;
    qint64 rows = 0;
    bool verified = false;
    qint64 problemCount = 0;
    std::int64_t orderFen = 0;
    std::int64_t settlementFen = 0;
    std::int64_t refundFen = 0;
    std::int64_t feeMilliFen = 0;

    friend bool operator==(const BillRecord&, const BillRecord&) = default;
};

/// The table of received bills, one row a day and type; the latest receipt counts, earlier files
/// stay in the archive. Reads are by key and short, and find only bills of the merchant that the
/// account is now; of an account that is gone, all.
class BillRepository {
public:
    explicit BillRepository(Database& database);

    [[nodiscard]] base::Result<QList<BillRecord>> between(
        const domain::AccountId& account, QDate from, QDate to, domain::BillType type) const;
    [[nodiscard]] base::Result<std::optional<BillRecord>> find(
        const domain::AccountId& account, QDate day, domain::BillType type) const;
    /// The first and the last day of which anything is known.
    [[nodiscard]] base::Result<std::optional<std::pair<QDate, QDate>>> knownSpan(
        const domain::AccountId& account, domain::BillType type) const;
    /// The account that is gone but has left bills of this merchant, all of them from WeChat's own
    /// host; the latest one if several.
    [[nodiscard]] base::Result<std::optional<domain::AccountId>> formerAccount(
        const QString& mchid) const;
    base::Result<void> save(const BillRecord& record);
    /// Number of days with an archived bill, for the status line.
    [[nodiscard]] base::Result<qint64> archivedDays(const domain::AccountId& account) const;

private:
    Database& m_database;
};

} // namespace wego::store
