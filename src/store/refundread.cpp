// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refundread.h"

#include "store/database.h"
#include "store/refundrow.h"
#include "store/sqlquery.h"

#include <QHash>
#include <QMap>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

using base::Result;
using domain::RefundBatch;
using domain::RefundEntry;
using domain::RefundState;

/// SQLite takes some tens of thousands of values; a page of this size is as fast.
constexpr qsizetype NumbersPerQuery = 500;

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

Result<QList<RefundEntry>> selectEntries(
    QSqlDatabase& connection, const QString& mchid, const QString& rest, const QVariantList& values)
{
    auto rows = executeInOrder(connection,
        u"SELECT %1 FROM refund_entry WHERE mchid = ? AND %2"_s.arg(
            entryColumns().join(u", "_s), rest),
        QVariantList{mchid} + values);
    if (!rows)
        return base::fail(rows.error());
    QList<RefundEntry> entries;
    while (rows->next())
        entries.append(entryFrom(*rows));
    return entries;
}

QString statesCondition(const QList<RefundState>& states)
{
    QStringList words;
    for (const RefundState state : states)
        words.append(u"'%1'"_s.arg(domain::toString(state)));
    return u" AND state IN (%1)"_s.arg(words.join(u", "_s));
}

/// Asks `ask(page) -> Result<void>` for the numbers, page by page.
template <typename Ask> Result<void> byPages(const QStringList& numbers, Ask ask)
{
    for (qsizetype at = 0; at < numbers.size(); at += NumbersPerQuery) {
        QVariantList page;
        for (const QString& number : numbers.mid(at, NumbersPerQuery))
            page.append(number);
        if (auto asked = ask(page); !asked)
            return asked;
    }
    return {};
}

/// The other numbers of those orders that are known here.
Result<QStringList> otherNumbers(
    QSqlDatabase& connection, const QString& mchid, const QStringList& numbers)
{
    QStringList others;
    const std::pair<QString, QString> ways[] = {
        {u"out_trade_no"_s, u"transaction_id"_s}, {u"transaction_id"_s, u"out_trade_no"_s}};
    for (const auto& [known, wanted] : ways) {
        auto asked = byPages(numbers, [&](const QVariantList& page) -> Result<void> {
            auto rows = executeInOrder(connection,
                u"SELECT %2 FROM pay_order WHERE mchid = ? AND %1 IN (%3) AND %2 <> ''"_s.arg(
                    known, wanted, marks(page.size())),
                QVariantList{mchid} + page);
            if (!rows)
                return base::fail(rows.error());
            while (rows->next())
                others.append(rows->value(0).toString());
            return {};
        });
        if (!asked)
            return base::fail(asked.error());
    }
    return others;
}

/// Each entry once, by its number.
using EntryMap = QMap<qint64, RefundEntry>;

Result<void> addEntries(QSqlDatabase& connection, const QString& mchid, const QString& column,
    const QStringList& numbers, EntryMap& found)
{
    return byPages(numbers, [&](const QVariantList& page) -> Result<void> {
        const auto entries = selectEntries(
            connection, mchid, u"%1 IN (%2)"_s.arg(column, marks(page.size())), page);
        if (!entries)
            return base::fail(entries.error());
        for (const RefundEntry& entry : *entries)
            found.insert(entry.number, entry);
        return {};
    });
}

QStringList withoutEmpty(QStringList numbers)
{
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    return numbers;
}

Result<QList<RefundEntry>> entriesOf(QSqlDatabase& connection, const QString& mchid,
    const QStringList& orderNumbers, const QStringList& outRefundNos)
{
    const QStringList asked = withoutEmpty(orderNumbers);
    const auto others = otherNumbers(connection, mchid, asked);
    if (!others)
        return base::fail(others.error());
    const QStringList orders = withoutEmpty(asked + *others);
    const std::pair<QString, QStringList> ways[] = {{u"out_trade_no"_s, orders},
        {u"transaction_id"_s, orders}, {u"out_refund_no"_s, withoutEmpty(outRefundNos)}};
    EntryMap found;
    for (const auto& [column, numbers] : ways) {
        if (auto added = addEntries(connection, mchid, column, numbers, found); !added)
            return base::fail(added.error());
    }
    return found.values();
}

/// Fills the tallies of the batches, which are few.
Result<void> addTallies(QSqlDatabase& connection, const QString& mchid, QList<RefundBatch>& batches)
{
    QVariantList values{mchid};
    QHash<qint64, RefundBatch*> byNumber;
    for (RefundBatch& batch : batches) {
        values.append(batch.number);
        byNumber.insert(batch.number, &batch);
    }
    auto rows = executeInOrder(connection,
        u"SELECT batch, state, COUNT(*), SUM(amount) FROM refund_entry "
        "WHERE mchid = ? AND batch IN (%1) GROUP BY batch, state"_s.arg(marks(batches.size())),
        values);
    if (!rows)
        return base::fail(rows.error());
    while (rows->next()) {
        const RefundState state =
            domain::refundStateFromString(rows->value(1).toString()).value_or(RefundState::Unknown);
        domain::RefundTally& tally =
            byNumber.value(rows->value(0).toLongLong())->states[static_cast<std::size_t>(state)];
        tally.count += rows->value(2).toLongLong();
        tally.amount += base::Money::fromFen(rows->value(3).toLongLong());
    }
    return {};
}

Result<std::optional<RefundBatch>> onlyOne(const Result<QList<RefundBatch>>& batches)
{
    if (!batches)
        return base::fail(batches.error());
    return batches->isEmpty() ? std::nullopt : std::optional(batches->first());
}

} // namespace

QString openEntries()
{
    return u"state IN ('planned', 'sent', 'unknown', 'accepted')"_s;
}

Result<std::optional<RefundEntry>> readEntry(
    QSqlDatabase& connection, const QString& mchid, const QString& outRefundNo)
{
    const auto found = selectEntries(connection, mchid, u"out_refund_no = ?"_s, {outRefundNo});
    if (!found)
        return base::fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<RefundEntry>> readEntries(
    QSqlDatabase& connection, const QString& mchid, const RefundJournal::Query& query)
{
    QString rest = u"number >= ?"_s;
    QVariantList values{query.fromNumber};
    if (query.batch) {
        rest += u" AND batch = ?"_s;
        values.append(*query.batch);
    }
    if (!query.states.isEmpty())
        rest += statesCondition(query.states);
    rest += query.newestFirst ? u" ORDER BY number DESC"_s : u" ORDER BY number"_s;
    if (query.limit > 0) {
        rest += u" LIMIT ?"_s;
        values.append(query.limit);
    }
    return selectEntries(connection, mchid, rest, values);
}

Result<QList<RefundBatch>> readBatches(
    QSqlDatabase& connection, const QString& mchid, const QString& rest, const QVariantList& values)
{
    auto rows = executeInOrder(connection,
        u"SELECT %1 FROM refund_batch WHERE mchid = ? AND %2"_s.arg(
            batchColumns().join(u", "_s), rest),
        QVariantList{mchid} + values);
    if (!rows)
        return base::fail(rows.error());
    QList<RefundBatch> batches;
    while (rows->next())
        batches.append(batchFrom(*rows));
    if (batches.isEmpty())
        return batches;
    if (auto added = addTallies(connection, mchid, batches); !added)
        return base::fail(added.error());
    return batches;
}

Result<RefundBatch> needBatch(QSqlDatabase& connection, const QString& mchid, qint64 number)
{
    const auto found = readBatches(connection, mchid, u"number = ?"_s, {number});
    if (!found)
        return base::fail(found.error());
    if (!found->isEmpty())
        return found->first();
    return base::fail({base::ErrorKind::Input, u"wego.batch-unknown"_s, {}, false, {},
        {{u"batch"_s, QString::number(number)}}});
}

Result<QList<RefundEntry>> RefundJournal::entries(const Query& query) const
{
    return m_database.read(
        [&](QSqlDatabase& connection) { return readEntries(connection, m_mchid, query); });
}

Result<std::optional<RefundEntry>> RefundJournal::find(const QString& outRefundNo) const
{
    return m_database.read(
        [&](QSqlDatabase& connection) { return readEntry(connection, m_mchid, outRefundNo); });
}

Result<QList<RefundEntry>> RefundJournal::ofOrder(
    const QString& outTradeNo, const QString& transactionId) const
{
    return ofOrders({outTradeNo, transactionId}, {});
}

Result<QList<RefundEntry>> RefundJournal::ofOrders(
    const QStringList& orderNumbers, const QStringList& outRefundNos) const
{
    return m_database.read([&](QSqlDatabase& connection) {
        return entriesOf(connection, m_mchid, orderNumbers, outRefundNos);
    });
}

Result<QList<RefundEntry>> RefundJournal::sentSince(qint64 ms) const
{
    return m_database.read([&](QSqlDatabase& connection) {
        return selectEntries(
            connection, m_mchid, u"sent_at > 0 AND sent_at >= ? ORDER BY sent_at, number"_s, {ms});
    });
}

Result<QList<RefundBatch>> RefundJournal::batches(int limit) const
{
    return m_database.read([&](QSqlDatabase& connection) {
        return readBatches(
            connection, m_mchid, u"number > 0 ORDER BY number DESC LIMIT ?"_s, {limit});
    });
}

Result<std::optional<RefundBatch>> RefundJournal::batch(qint64 number) const
{
    return m_database.read([&](QSqlDatabase& connection) {
        return onlyOne(readBatches(connection, m_mchid, u"number = ?"_s, {number}));
    });
}

Result<std::optional<RefundBatch>> RefundJournal::batchByDigest(const QByteArray& digest) const
{
    return m_database.read([&](QSqlDatabase& connection) {
        return onlyOne(
            readBatches(connection, m_mchid, u"digest = ?"_s, {QString::fromUtf8(digest)}));
    });
}

} // namespace wego::store
