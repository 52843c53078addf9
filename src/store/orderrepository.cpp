// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/orderrepository.h"

#include "store/database.h"
#include "store/ordermerge.h"
#include "store/orderrow.h"
#include "store/sqlquery.h"

#include <QSet>
#include <QSqlDatabase>

#include <utility>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

using base::Result;
using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::Refund;

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/// Writes a whole row in place of the one with the same key.
QString replaceSql(const QString& table, const QStringList& columns, const QString& key)
{
    QStringList assignments;
    for (const QString& column : columns)
        assignments.append(u"%1 = excluded.%1"_s.arg(column));
    return u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (mchid, %4) DO UPDATE SET %5"_s.arg(
        table, columns.join(u", "_s), marks(columns.size()), key, assignments.join(u", "_s));
}

/// All rows of "SELECT columns FROM table WHERE mchid = ? AND `rest`", made with `from(row)`.
template <typename Row, typename From>
Result<QList<Row>> select(QSqlDatabase& connection, const QString& table,
    const QStringList& columns, const QString& rest, const QVariantList& values, From from)
{
    auto rows = executeInOrder(connection,
        u"SELECT %1 FROM %2 WHERE mchid = ? AND %3"_s.arg(columns.join(u", "_s), table, rest),
        values);
    if (!rows)
        return base::fail(rows.error());
    QList<Row> list;
    while (rows->next())
        list.append(from(*rows));
    return list;
}

Result<QList<OrderRow>> selectOrders(
    QSqlDatabase& connection, const QString& rest, const QVariantList& values)
{
    return select<OrderRow>(connection, u"pay_order"_s, orderColumns(), rest, values, orderFrom);
}

Result<QList<RefundRow>> selectRefunds(
    QSqlDatabase& connection, const QString& rest, const QVariantList& values)
{
    return select<RefundRow>(
        connection, u"pay_refund"_s, refundColumns(), rest, values, refundFrom);
}

/// The only row or none.
template <typename Row> Result<std::optional<Row>> first(const Result<QList<Row>>& rows)
{
    if (!rows)
        return base::fail(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

/// The order that has one of these numbers; an empty one is nobody's.
Result<std::optional<OrderRow>> findOrder(QSqlDatabase& connection, const QString& mchid,
    const QString& outTradeNo, const QString& transactionId)
{
    if (!outTradeNo.isEmpty()) {
        auto found = first(selectOrders(connection, u"out_trade_no = ?"_s, {mchid, outTradeNo}));
        if (!found || found->has_value())
            return found;
    }
    if (transactionId.isEmpty())
        return std::nullopt;
    return first(selectOrders(connection, u"transaction_id = ?"_s, {mchid, transactionId}));
}

/// By WeChat's number only what comes without the merchant's.
Result<std::optional<OrderRow>> knownOrder(
    QSqlDatabase& connection, const QString& mchid, const domain::Order& order)
{
    return order.outTradeNo.isEmpty() ? findOrder(connection, mchid, {}, order.transactionId)
                                      : findOrder(connection, mchid, order.outTradeNo, {});
}

Result<std::optional<RefundRow>> knownRefund(
    QSqlDatabase& connection, const QString& mchid, const Refund& refund)
{
    if (!refund.outRefundNo.isEmpty()) {
        return first(
            selectRefunds(connection, u"out_refund_no = ?"_s, {mchid, refund.outRefundNo}));
    }
    if (refund.refundId.isEmpty())
        return std::nullopt;
    return first(selectRefunds(connection, u"refund_id = ?"_s, {mchid, refund.refundId}));
}

Result<void> saveOrder(QSqlDatabase& connection, const QString& mchid, const OrderRecord& record)
{
    const OrderRow told{record, record.source == OrderSource::Made};
    const auto known = knownOrder(connection, mchid, record.order);
    if (!known)
        return base::fail(known.error());
    const OrderRow row = *known ? merged(**known, told) : told;
    if (row.record.order.outTradeNo.isEmpty())
        return {};
    static const QString sql = replaceSql(u"pay_order"_s, orderColumns(), u"out_trade_no"_s);
    return run(connection, sql, orderValues(mchid, row));
}

Result<void> saveRefund(QSqlDatabase& connection, const QString& mchid, const RefundRow& told)
{
    const auto known = knownRefund(connection, mchid, told.refund);
    if (!known)
        return base::fail(known.error());
    const RefundRow row = *known ? merged(**known, told) : told;
    if (row.refund.outRefundNo.isEmpty())
        return {};
    static const QString sql = replaceSql(u"pay_refund"_s, refundColumns(), u"out_refund_no"_s);
    return run(connection, sql, refundValues(mchid, row));
}

using OrderNumbers = std::pair<QString, QString>; // the merchant's and WeChat's

/// The numbers of the order of a refund, as a table of refunds knows them.
Result<std::optional<OrderNumbers>> orderOfRefund(
    QSqlDatabase& connection, const QString& table, const QString& mchid, const OrderNumber& refund)
{
    const QString column = domain::toString(refund.kind);
    auto rows = executeInOrder(connection,
        u"SELECT out_trade_no, transaction_id FROM %1 WHERE mchid = ? AND %2 = ?"_s.arg(
            table, column),
        {mchid, refund.value});
    if (!rows)
        return base::fail(rows.error());
    if (!rows->next())
        return std::nullopt;
    return OrderNumbers(rows->value(0).toString(), rows->value(1).toString());
}

Result<std::optional<OrderRow>> findByRefund(
    QSqlDatabase& connection, const QString& mchid, const OrderNumber& refund)
{
    for (const QString& table : {u"pay_refund"_s, u"refund_entry"_s}) {
        const auto numbers = orderOfRefund(connection, table, mchid, refund);
        if (!numbers)
            return base::fail(numbers.error());
        if (!numbers->has_value())
            continue;
        auto order = findOrder(connection, mchid, (*numbers)->first, (*numbers)->second);
        if (!order || order->has_value())
            return order;
    }
    return std::nullopt;
}

Result<std::optional<OrderRow>> findByNumber(
    QSqlDatabase& connection, const QString& mchid, const OrderNumber& number)
{
    if (number.value.isEmpty())
        return std::nullopt;
    switch (number.kind) {
    case OrderNumberKind::OutTradeNo:
        return findOrder(connection, mchid, number.value, {});
    case OrderNumberKind::TransactionId:
        return findOrder(connection, mchid, {}, number.value);
    case OrderNumberKind::RefundId:
    case OrderNumberKind::OutRefundNo:
        return findByRefund(connection, mchid, number);
    case OrderNumberKind::OpenId:
        break;
    }
    return std::nullopt;
}

Result<QList<OrderRecord>> recordsOf(const Result<QList<OrderRow>>& rows)
{
    if (!rows)
        return base::fail(rows.error());
    QList<OrderRecord> records;
    for (const OrderRow& row : *rows)
        records.append(row.record);
    return records;
}

std::optional<OrderLookup> lookupFrom(const QSqlQuery& row)
{
    const auto kind = domain::orderNumberKindFromString(row.value(0).toString());
    if (!kind)
        return std::nullopt;
    return OrderLookup{
        {*kind, row.value(1).toString()}, row.value(2).toString(), row.value(3).toLongLong()};
}

} // namespace

OrderRepository::OrderRepository(Database& database, QString mchid)
    : m_database(database), m_mchid(std::move(mchid))
{
}

Result<void> OrderRepository::save(const OrderRecord& record)
{
    return saveAll({record});
}

Result<void> OrderRepository::saveAll(const QList<OrderRecord>& records)
{
    return m_database.write([&](QSqlDatabase& connection) -> Result<void> {
        for (const OrderRecord& record : records) {
            if (auto saved = saveOrder(connection, m_mchid, record); !saved)
                return saved;
        }
        return {};
    });
}

Result<void> OrderRepository::saveRefunds(const QList<Refund>& refunds, qint64 knownMs)
{
    if (refunds.isEmpty())
        return {};
    return m_database.write([&](QSqlDatabase& connection) -> Result<void> {
        for (const Refund& refund : refunds) {
            if (auto saved = saveRefund(connection, m_mchid, {refund, knownMs}); !saved)
                return saved;
        }
        return {};
    });
}

Result<std::optional<OrderRecord>> OrderRepository::find(const OrderNumber& number) const
{
    return m_database.read([&](QSqlDatabase& connection) -> Result<std::optional<OrderRecord>> {
        const auto found = findByNumber(connection, m_mchid, number);
        if (!found)
            return base::fail(found.error());
        return found->has_value() ? std::optional((*found)->record) : std::nullopt;
    });
}

Result<QList<Refund>> OrderRepository::refundsOf(const QString& outTradeNo) const
{
    return m_database.read([&](QSqlDatabase& connection) -> Result<QList<Refund>> {
        const auto rows = selectRefunds(connection,
            u"(out_trade_no = ? OR (transaction_id <> '' AND transaction_id IN "
            "(SELECT transaction_id FROM pay_order WHERE mchid = ? AND out_trade_no = ?))) "
            "ORDER BY created_at, out_refund_no"_s,
            {m_mchid, outTradeNo, m_mchid, outTradeNo});
        if (!rows)
            return base::fail(rows.error());
        QList<Refund> refunds;
        for (const RefundRow& row : *rows)
            refunds.append(row.refund);
        return refunds;
    });
}

Result<QList<OrderRecord>> OrderRepository::ofPerson(const QString& openid, int limit) const
{
    return m_database.read([&](QSqlDatabase& connection) {
        return recordsOf(selectOrders(connection,
            u"openid = ? ORDER BY "
            "CASE WHEN paid_at > 0 THEN paid_at ELSE created_at END DESC, out_trade_no LIMIT ?"_s,
            {m_mchid, openid, limit}));
    });
}

Result<QList<OrderRecord>> OrderRepository::waiting() const
{
    using domain::TradeState;
    QVariantList values{m_mchid};
    for (const TradeState state :
        {TradeState::NotPaid, TradeState::Paying, TradeState::Accepted, TradeState::Unknown})
        values.append(domain::toString(state));
    return m_database.read([&](QSqlDatabase& connection) {
        return recordsOf(selectOrders(connection,
            u"made <> 0 AND state IN (?, ?, ?, ?) ORDER BY created_at, out_trade_no"_s, values));
    });
}

Result<void> OrderRepository::noteLookup(const QString& account, const OrderLookup& lookup)
{
    return m_database.write([&](QSqlDatabase& connection) {
        return run(connection,
            u"INSERT INTO order_lookup (account, mchid, kind, value, out_trade_no, looked_up_at) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account, mchid, kind, value) DO UPDATE SET "
            "out_trade_no = excluded.out_trade_no, looked_up_at = excluded.looked_up_at"_s,
            {present(account), m_mchid, domain::toString(lookup.number.kind),
                present(lookup.number.value), present(lookup.outTradeNo), lookup.atMs});
    });
}

Result<QList<OrderLookup>> OrderRepository::lookups(const QString& account, int limit) const
{
    return m_database.read([&](QSqlDatabase& connection) -> Result<QList<OrderLookup>> {
        auto rows = executeInOrder(connection,
            u"SELECT kind, value, out_trade_no, looked_up_at FROM order_lookup "
            "WHERE account = ? AND mchid = ? ORDER BY looked_up_at DESC, value"_s,
            {account, m_mchid});
        if (!rows)
            return base::fail(rows.error());
        QList<OrderLookup> lookups;
        QSet<QString> seen;
        while (lookups.size() < limit && rows->next()) {
            const auto lookup = lookupFrom(*rows);
            const bool isNew = lookup
                && (lookup->outTradeNo.isEmpty() || !seen.contains(lookup->outTradeNo));
            if (!isNew)
                continue;
            seen.insert(lookup->outTradeNo);
            lookups.append(*lookup);
        }
        return lookups;
    });
}

Result<void> OrderRepository::clearLookups(const QString& account)
{
    return m_database.write([&](QSqlDatabase& connection) {
        return run(connection, u"DELETE FROM order_lookup WHERE account = ? AND mchid = ?"_s,
            {account, m_mchid});
    });
}

} // namespace wego::store
