// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/billintake.h"

#include "base/beijingtime.h"
#include "bills/billquery.h"

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

base::Result<void> fillHash(store::BillRecord& record, const BillIntake::Arrival& arrival,
    const std::atomic_bool& cancelled)
{
    record.sha1Confirmed = !arrival.confirmedSha1.isEmpty();
    record.plainSha1 = arrival.confirmedSha1;
    if (record.sha1Confirmed)
        return {};
    const auto hashes = bills::hashBill(arrival.file, &cancelled);
    if (!hashes)
        return base::fail(hashes.error());
    record.plainSha1 = hashes->plainSha1;
    return {};
}

} // namespace

ReceivedFile::~ReceivedFile()
{
    QFile::remove(m_path);
}

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

base::Result<store::BillRecord> BillIntake::keep(
    const Arrival& arrival, const BillTable& table, const WorkScope& scope) const
{
    store::BillRecord record;
    record.account = account.id;
    record.mchid = account.mchid;
    record.day = arrival.day;
    record.type = arrival.type;
    record.source = arrival.source;
    record.receivedAt = now.toUTC();
    if (const auto summed = fillSums(record, table, scope.cancelled); !summed)
        return base::fail(summed.error());
    if (const auto hashed = fillHash(record, arrival, scope.cancelled); !hashed)
        return base::fail(hashed.error());
    const auto kept = archive.take(
        {account.mchid, arrival.day, arrival.type, isGzip(arrival.file), arrival.file});
    if (!kept)
        return base::fail(kept.error());
    record.file = kept->file;
    record.sha256 = kept->sha256;
    record.bytes = kept->bytes;
    if (const auto saved = store::BillRepository(database).save(record); !saved)
        return base::fail(saved.error());
    return record;
}

base::Result<store::BillRecord> BillIntake::take(
    const Arrival& arrival, const WorkScope& scope) const
{
    const auto table = bills::readBill(arrival.file, scope.readOptions());
    if (!table)
        return base::fail(table.error());
    if (const auto mine = checkMerchant(**table); !mine)
        return base::fail(mine.error());
    return keep(arrival, **table, scope);
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
    return keep({file, *day, typeOf(**table), store::BillSource::File, {}}, **table, scope);
}

} // namespace wego::services
