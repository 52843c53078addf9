// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/billrepository.h"

#include "base/beijingtime.h"
#include "store/database.h"
#include "store/sqlquery.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

const QString& columns()
{
    static const QString list =
        u"mchid, account, day, type, no_trades, file, sha256, plain_sha1, sha1_confirmed, bytes, "
        "source, received_at, row_count, verified, problem_count, order_fen, settlement_fen, "
        "refund_fen, fee_milli_fen, elsewhere"_s;
    return list;
}

/// Condition on bills of :account.
const QString& ofAccount()
{
    static const QString condition =
        u"bill.account = :account AND bill.mchid = COALESCE("
        "(SELECT account.mchid FROM account WHERE account.id = bill.account), bill.mchid)"_s;
    return condition;
}

QString sourceName(BillSource source)
{
    switch (source) {
    case BillSource::V2:
        return u"v2"_s;
    case BillSource::V3:
        return u"v3"_s;
    case BillSource::File:
        return u"file"_s;
    }
    return {};
}

BillSource sourceFrom(const QString& name)
{
    if (name == u"v2")
        return BillSource::V2;
    return name == u"file" ? BillSource::File : BillSource::V3;
}

void readSums(BillRecord& record, const QSqlQuery& row)
{
    record.rows = row.value(12).toLongLong();
    record.verified = row.value(13).toInt() != 0;
    record.problemCount = row.value(14).toLongLong();
    record.orderFen = row.value(15).toLongLong();
    record.settlementFen = row.value(16).toLongLong();
    record.refundFen = row.value(17).toLongLong();
    record.feeMilliFen = row.value(18).toLongLong();
}

BillRecord recordFrom(const QSqlQuery& row)
{
    BillRecord record;
    record.mchid = row.value(0).toString();
    record.account = {row.value(1).toString()};
    record.day = base::beijing::fromIsoDate(row.value(2).toString()).value_or(QDate());
    record.type =
        domain::billTypeFromString(row.value(3).toString()).value_or(domain::BillType::All);
    record.noTrades = row.value(4).toInt() != 0;
    record.file = row.value(5).toString();
    record.sha256 = row.value(6).toString();
    record.plainSha1 = row.value(7).toString();
    record.sha1Confirmed = row.value(8).toInt() != 0;
    record.bytes = row.value(9).toLongLong();
    record.source = sourceFrom(row.value(10).toString());
    record.receivedAt = QDateTime::fromMSecsSinceEpoch(row.value(11).toLongLong(), Qt::UTC);
    readSums(record, row);
    record.elsewhere = row.value(19).toInt() != 0;
    return record;
}

/// "a = excluded.a, ..." for every column outside the key.
const QString& assignments()
{
    static const QString list = [] {
        QStringList parts;
        for (const QString& column : columns().split(u", "_s).mid(4))
            parts.append(u"%1 = excluded.%1"_s.arg(column));
        return parts.join(u", "_s);
    }();
    return list;
}

const QString& upsertSql()
{
    static const QString sql =
        u"INSERT INTO bill (%1) VALUES (:mchid, :account, :day, :type, :no_trades, :file, :sha256, "
        ":plain_sha1, :sha1_confirmed, :bytes, :source, :received_at, :row_count, :verified, "
        ":problem_count, :order_fen, :settlement_fen, :refund_fen, :fee_milli_fen, "
        ":elsewhere) "
        "ON CONFLICT (mchid, account, day, type) DO UPDATE SET %2"_s.arg(columns(), assignments());
    return sql;
}

base::Result<QSqlQuery> upsert(QSqlDatabase& connection, const BillRecord& record)
{
    return execute(connection, upsertSql(),
        {{u":mchid"_s, present(record.mchid)}, {u":account"_s, record.account.value},
            {u":day"_s, base::beijing::toIsoDate(record.day)},
            {u":type"_s, domain::toString(record.type)}, {u":no_trades"_s, int{record.noTrades}},
            {u":file"_s, present(record.file)}, {u":sha256"_s, present(record.sha256)},
            {u":plain_sha1"_s, present(record.plainSha1)},
            {u":sha1_confirmed"_s, int{record.sha1Confirmed}}, {u":bytes"_s, record.bytes},
            {u":source"_s, sourceName(record.source)},
            {u":received_at"_s, record.receivedAt.toMSecsSinceEpoch()},
            {u":row_count"_s, record.rows}, {u":verified"_s, int{record.verified}},
            {u":problem_count"_s, record.problemCount}, {u":order_fen"_s, qint64{record.orderFen}},
            {u":settlement_fen"_s, qint64{record.settlementFen}},
            {u":refund_fen"_s, qint64{record.refundFen}},
            {u":fee_milli_fen"_s, qint64{record.feeMilliFen}},
            {u":elsewhere"_s, int{record.elsewhere}}});
}

} // namespace

BillRepository::BillRepository(Database& database) : m_database(database)
{
}

base::Result<QList<BillRecord>> BillRepository::between(
    const domain::AccountId& account, QDate from, QDate to, domain::BillType type) const
{
    return m_database.read([&](QSqlDatabase& connection) -> base::Result<QList<BillRecord>> {
        auto query = execute(connection,
            u"SELECT %1 FROM bill WHERE %2 AND type = :type AND day >= :first AND day <= :last "
            "ORDER BY day"_s.arg(columns(), ofAccount()),
            {{u":account"_s, account.value}, {u":type"_s, domain::toString(type)},
                {u":first"_s, base::beijing::toIsoDate(from)},
                {u":last"_s, base::beijing::toIsoDate(to)}});
        if (!query)
            return base::fail(query.error());
        QList<BillRecord> records;
        while (query->next())
            records.append(recordFrom(*query));
        return records;
    });
}

base::Result<std::optional<BillRecord>> BillRepository::find(
    const domain::AccountId& account, QDate day, domain::BillType type) const
{
    const auto records = between(account, day, day, type);
    if (!records)
        return base::fail(records.error());
    return records->isEmpty() ? std::nullopt : std::optional(records->first());
}

base::Result<std::optional<std::pair<QDate, QDate>>> BillRepository::knownSpan(
    const domain::AccountId& account, domain::BillType type) const
{
    using Span = std::optional<std::pair<QDate, QDate>>;
    return m_database.read([&](QSqlDatabase& connection) -> base::Result<Span> {
        auto query = execute(connection,
            u"SELECT MIN(day), MAX(day) FROM bill WHERE %1 AND type = :type"_s.arg(ofAccount()),
            {{u":account"_s, account.value}, {u":type"_s, domain::toString(type)}});
        if (!query)
            return base::fail(query.error());
        if (!query->next())
            return Span();
        const auto first = base::beijing::fromIsoDate(query->value(0).toString());
        const auto last = base::beijing::fromIsoDate(query->value(1).toString());
        return first && last ? Span({*first, *last}) : Span();
    });
}

base::Result<std::optional<domain::AccountId>> BillRepository::formerAccount(
    const QString& mchid) const
{
    using Found = std::optional<domain::AccountId>;
    return m_database.read([&](QSqlDatabase& connection) -> base::Result<Found> {
        auto query = execute(connection,
            u"SELECT account FROM bill WHERE mchid = :mchid AND account NOT IN "
            "(SELECT id FROM account) AND account NOT IN "
            "(SELECT account FROM bill WHERE elsewhere <> 0) ORDER BY received_at DESC LIMIT 1"_s,
            {{u":mchid"_s, mchid}});
        if (!query)
            return base::fail(query.error());
        return query->next() ? Found(domain::AccountId{query->value(0).toString()}) : Found();
    });
}

base::Result<void> BillRepository::save(const BillRecord& record)
{
    return m_database.write([&](QSqlDatabase& connection) -> base::Result<void> {
        const auto done = upsert(connection, record);
        if (!done)
            return base::fail(done.error());
        return {};
    });
}

base::Result<qint64> BillRepository::archivedDays(const domain::AccountId& account) const
{
    return m_database.read([&](QSqlDatabase& connection) -> base::Result<qint64> {
        auto query = execute(connection,
            u"SELECT COUNT(DISTINCT day) FROM bill WHERE %1 AND no_trades = 0"_s.arg(ofAccount()),
            {{u":account"_s, account.value}});
        if (!query)
            return base::fail(query.error());
        return query->next() ? query->value(0).toLongLong() : 0;
    });
}

} // namespace wego::store
