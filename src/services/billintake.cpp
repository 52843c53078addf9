// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/billintake.h"

#include "base/beijingtime.h"
#include "bills/billquery.h"
#include "services/archivedbills.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using bills::BillTable;
using bills::Column;
using bills::RowKind;
using domain::BillType;

/// By content: the name of a file says nothing.
bool isGzip(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(2) == "\x1f\x8b";
}

/// Calls `visit(rawCell)` for every readable row until it says false; true if it never did.
template <typename Visit> bool everyCell(const BillTable& table, int column, Visit visit)
{
    for (qint64 row = 0; row < table.rowCount(); ++row) {
        if (table.kind(row) != RowKind::Unreadable && !visit(table.rawCell(row, column)))
            return false;
    }
    return true;
}

BillType typeOf(const BillTable& table)
{
    if (table.indexOf(Column::RefundAppliedTime) >= 0)
        return BillType::Refund;
    return table.indexOf(Column::RefundId) >= 0 ? BillType::All : BillType::Success;
}

QDate dateOf(QByteArrayView cell)
{
    constexpr qsizetype DateLength = 10;
    return base::beijing::fromIsoDate(
        QString::fromLatin1(cell.first(std::min(cell.size(), DateLength))))
        .value_or(QDate());
}

/// The first and the last day of the rows; refund bills go by the day of the refund.
std::pair<QDate, QDate> daysOf(const BillTable& table)
{
    std::pair<QDate, QDate> days;
    const int refundTime = table.indexOf(Column::RefundAppliedTime);
    const int column = refundTime >= 0 ? refundTime : table.indexOf(Column::TradeTime);
    if (column < 0)
        return days;
    everyCell(table, column, [&](QByteArrayView cell) {
        const QDate day = dateOf(cell);
        if (!days.first.isValid() || day < days.first)
            days.first = day;
        if (!days.second.isValid() || days.second < day)
            days.second = day;
        return true;
    });
    return days;
}

base::Error inputError(const QString& code, const QMap<QString, QString>& facts = {})
{
    return {base::ErrorKind::Input, code, {}, false, {}, facts};
}

base::Result<QDate> singleDayOf(const BillTable& table)
{
    const auto [first, last] = daysOf(table);
    if (!first.isValid())
        return base::fail(inputError(u"wego.import-day"_s));
    if (first != last) {
        return base::fail(inputError(u"wego.import-days"_s,
            {{u"first"_s, base::beijing::toIsoDate(first)},
                {u"last"_s, base::beijing::toIsoDate(last)}}));
    }
    return first;
}

base::Result<void> fillSums(
    store::BillRecord& record, const BillTable& table, const std::atomic_bool& cancelled)
{
    const auto totals = bills::sumRows(table, nullptr, &cancelled);
    if (!totals)
        return base::fail(cancelledError());
    record.rows = table.rowCount();
    record.verified = table.verification().isVerified();
    record.problemCount = table.verification().problemCount;
    record.orderFen = totals->orderFen;
    record.settlementFen = totals->settlementFen;
    record.refundFen = totals->refundFen;
    record.feeMilliFen = totals->feeMilliFen;
    return {};
}

/// The SHA-256 of the file as it was read, if it had to be read for the other hash.
base::Result<QString> fillHash(store::BillRecord& record, const BillIntake::Arrival& arrival,
    const std::atomic_bool& cancelled)
{
    record.sha1Confirmed = !arrival.confirmedSha1.isEmpty();
    record.plainSha1 = arrival.confirmedSha1;
    if (record.sha1Confirmed)
        return QString();
    const auto hashes = bills::hashBill(arrival.file, &cancelled);
    if (!hashes)
        return base::fail(hashes.error());
    record.plainSha1 = hashes->plainSha1;
    return hashes->storedSha256;
}

/// Some rows may carry another day, such as refunds of earlier trades; all of them may not.
base::Result<void> checkDay(const BillTable& table, QDate day)
{
    const auto [first, last] = daysOf(table);
    if (!first.isValid() || (first <= day && day <= last))
        return {};
    return base::fail({base::ErrorKind::Protocol, u"wego.bill-day"_s, {}, false, {},
        {{u"day"_s, base::beijing::toIsoDate(day)}, {u"first"_s, base::beijing::toIsoDate(first)},
            {u"last"_s, base::beijing::toIsoDate(last)}}});
}

/// Whether the reader says that the bytes are no bill, and not that it could not read them.
bool isOfContent(const base::Error& error)
{
    return error.kind == base::ErrorKind::Input || error.kind == base::ErrorKind::Protocol;
}

/// Whether an imported file must not take the place of what WeChat gave.
bool isFromWechat(const store::BillRecord& record)
{
    return record.source != store::BillSource::File && (record.verified || record.sha1Confirmed);
}

base::Error importDiffers(QDate day)
{
    return inputError(u"wego.import-differs"_s, {{u"day"_s, base::beijing::toIsoDate(day)}});
}

} // namespace

base::Result<void> BillIntake::checkMerchant(const BillTable& table) const
{
    const int column = table.indexOf(Column::MchId);
    if (column < 0)
        return {};
    QByteArray found;
    const QByteArray mine = account.mchid.toLatin1();
    const bool allMine = everyCell(table, column, [&](QByteArrayView cell) {
        if (cell == QByteArrayView(mine))
            return true;
        found = cell.toByteArray();
        return false;
    });
    if (allMine)
        return {};
    return base::fail(inputError(u"wego.bill-merchant"_s,
        {{u"mchid"_s, account.mchid}, {u"found"_s, QString::fromUtf8(found)}}));
}

store::BillRecord BillIntake::recordOf(const Arrival& arrival) const
{
    store::BillRecord record;
    record.account = account.id;
    record.mchid = account.mchid;
    record.day = arrival.day;
    record.type = arrival.type;
    record.source = arrival.source;
    record.elsewhere = account.sandbox || !account.payUrl.isEmpty();
    record.receivedAt = now.toUTC();
    return record;
}

base::Result<std::optional<store::BillRecord>> BillIntake::present(
    const store::BillRecord& record) const
{
    auto known = store::BillRepository(database).find(record.account, record.day, record.type);
    if (known && known->has_value() && !((*known)->noTrades || isInPlace(archive, **known)))
        known->reset();
    return known;
}

base::Result<void> BillIntake::archiveFile(
    store::BillRecord& record, const QString& file, const QString& expectedSha256) const
{
    const auto kept = archive.take({account.mchid, record.day, record.type, isGzip(file), file});
    if (!kept)
        return base::fail(kept.error());
    if (!expectedSha256.isEmpty() && kept->sha256 != expectedSha256) {
        return base::fail({base::ErrorKind::Storage, u"wego.archive-damaged"_s,
            u"changed while it was archived"_s, false, {},
            {{u"path"_s, archive.absolutePath(kept->file)}}});
    }
    record.file = kept->file;
    record.sha256 = kept->sha256;
    record.bytes = kept->bytes;
    return {};
}

base::Result<BillIntake::Taken> BillIntake::keep(store::BillRecord record, const Arrival& arrival,
    const std::optional<base::Error>& problem, const WorkScope& scope) const
{
    const auto sha256 = fillHash(record, arrival, scope.cancelled);
    if (!sha256)
        return base::fail(sha256.error());
    if (const auto kept = archiveFile(record, arrival.file, *sha256); !kept)
        return base::fail(kept.error());
    return settle(record, problem);
}

base::Result<BillIntake::Taken> BillIntake::settle(
    const store::BillRecord& record, const std::optional<base::Error>& problem) const
{
    const auto known = present(record);
    if (!known)
        return base::fail(known.error());
    const bool isWorse = known->has_value() && !(*known)->noTrades && (*known)->verified
        && !record.verified && (*known)->plainSha1 != record.plainSha1;
    if (isWorse) {
        return Taken{**known,
            base::Error{base::ErrorKind::Protocol, u"wego.bill-differs"_s,
                problem ? base::toLogLine(*problem) : QString(), false, {},
                {{u"day"_s, base::beijing::toIsoDate(record.day)},
                    {u"path"_s, archive.absolutePath(record.file)}}}};
    }
    if (const auto saved = store::BillRepository(database).save(record); !saved)
        return base::fail(saved.error());
    return Taken{record, problem};
}

base::Result<BillIntake::Taken> BillIntake::take(
    const Arrival& arrival, const WorkScope& scope) const
{
    store::BillRecord record = recordOf(arrival);
    const auto table = bills::readBill(arrival.file, scope.readOptions());
    if (!table) {
        if (!isOfContent(table.error()))
            return base::fail(table.error());
        record.problemCount = 1;
        return keep(record, arrival, table.error(), scope);
    }
    if (const auto mine = checkMerchant(**table); !mine)
        return base::fail(mine.error());
    if (const auto sameDay = checkDay(**table, arrival.day); !sameDay)
        return base::fail(sameDay.error());
    if (const auto summed = fillSums(record, **table, scope.cancelled); !summed)
        return base::fail(summed.error());
    return keep(record, arrival, {}, scope);
}

base::Result<BillIntake::Taken> BillIntake::takeNoTrades(const Arrival& arrival) const
{
    store::BillRecord record = recordOf(arrival);
    record.noTrades = true;
    record.verified = true;
    store::BillRepository repository(database);
    const auto known = repository.find(record.account, record.day, record.type);
    if (!known)
        return base::fail(known.error());
    // What was archived once is not given up for an answer that says there was nothing.
    if (known->has_value() && !(*known)->noTrades)
        return Taken{**known, {}};
    if (const auto saved = repository.save(record); !saved)
        return base::fail(saved.error());
    return Taken{record, {}};
}

base::Result<store::BillRecord> BillIntake::import(
    const QString& file, const WorkScope& scope) const
{
    const auto table = bills::readBill(file, scope.readOptions());
    if (!table)
        return base::fail(table.error());
    if (const auto mine = checkMerchant(**table); !mine)
        return base::fail(mine.error());
    const auto day = singleDayOf(**table);
    if (!day)
        return base::fail(day.error());
    if (!(*table)->verification().isVerified())
        return base::fail(inputError(u"wego.import-mismatch"_s));
    return keepImported({file, *day, typeOf(**table), store::BillSource::File, {}}, **table, scope);
}

base::Result<store::BillRecord> BillIntake::keepImported(
    const Arrival& arrival, const BillTable& table, const WorkScope& scope) const
{
    store::BillRecord record = recordOf(arrival);
    if (const auto summed = fillSums(record, table, scope.cancelled); !summed)
        return base::fail(summed.error());
    const auto sha256 = fillHash(record, arrival, scope.cancelled);
    if (!sha256)
        return base::fail(sha256.error());
    const auto known = present(record);
    if (!known)
        return base::fail(known.error());
    if (known->has_value() && isFromWechat(**known) && !(*known)->noTrades) {
        if ((*known)->plainSha1 == record.plainSha1)
            return **known;
        return base::fail(importDiffers(record.day));
    }
    if (const auto kept = archiveFile(record, arrival.file, *sha256); !kept)
        return base::fail(kept.error());
    if (const auto saved = store::BillRepository(database).save(record); !saved)
        return base::fail(saved.error());
    return record;
}

} // namespace wego::services
