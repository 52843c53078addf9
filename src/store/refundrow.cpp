// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refundrow.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

using base::Money;
using domain::RefundBatch;
using domain::RefundEntry;

/// A state that cannot be read is one that must be asked for.
domain::RefundState stateFrom(const QString& word)
{
    return domain::refundStateFromString(word).value_or(domain::RefundState::Unknown);
}

QVariant stored(const std::optional<Money>& amount)
{
    return amount ? QVariant(qint64(amount->fen())) : QVariant();
}

/// The values of a row, one after the other.
class Cells {
public:
    explicit Cells(const QSqlQuery& row) : m_row(row) { }

    QVariant next() { return m_row.value(m_column++); }
    QString text() { return next().toString(); }
    qint64 number() { return next().toLongLong(); }
    Money money() { return Money::fromFen(number()); }

private:
    const QSqlQuery& m_row;
    int m_column = 0;
};

void readOrder(Cells& cells, domain::RefundOrder& order)
{
    order.outRefundNo = cells.text();
    order.outTradeNo = cells.text();
    order.transactionId = cells.text();
    order.amount = cells.money();
    order.total = cells.money();
    order.reason = cells.text();
    order.funds =
        domain::fundsAccountFromString(cells.text()).value_or(domain::FundsAccount::Default);
}

QJsonValue jsonOf(const QVariant& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString();
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    default:
        return QJsonObject{{u"bytes"_s, QString::fromLatin1(value.toByteArray().toHex())}};
    }
}

} // namespace

QString asStored(const QString& text)
{
    QString kept = QString::fromUtf8(text.toUtf8());
    while (kept.startsWith(QChar(QChar::ByteOrderMark))
        || kept.startsWith(QChar(QChar::ByteOrderSwapped)))
        kept.remove(0, 1);
    return kept.isNull() ? u""_s : kept;
}

const QStringList& entryColumns()
{
    static const QStringList columns = {u"number"_s, u"mchid"_s, u"account"_s, u"batch"_s,
        u"file_row"_s, u"out_refund_no"_s, u"out_trade_no"_s, u"transaction_id"_s, u"amount"_s,
        u"total"_s, u"reason"_s, u"funds"_s, u"state"_s, u"why"_s, u"message"_s, u"refund_id"_s,
        u"request_id"_s, u"payer_amount"_s, u"receiver"_s, u"person"_s, u"sends"_s, u"planned_at"_s,
        u"sent_at"_s, u"changed_at"_s};
    return columns;
}

RefundEntry entryFrom(const QSqlQuery& row)
{
    Cells cells(row);
    RefundEntry entry;
    entry.number = cells.number();
    entry.mchid = cells.text();
    entry.account = cells.text();
    entry.batch = cells.number();
    entry.row = cells.next().toInt();
    readOrder(cells, entry.order);
    entry.state = stateFrom(cells.text());
    entry.why = cells.text();
    entry.message = cells.text();
    entry.refundId = cells.text();
    entry.requestId = cells.text();
    const QVariant payer = cells.next();
    if (!payer.isNull())
        entry.payerAmount = Money::fromFen(payer.toLongLong());
    entry.receiver = cells.text();
    entry.person = cells.text();
    entry.sends = cells.next().toInt();
    entry.plannedMs = cells.number();
    entry.sentMs = cells.number();
    entry.changedMs = cells.number();
    return entry;
}

QVariantList entryValues(const RefundEntry& entry)
{
    const domain::RefundOrder& order = entry.order;
    return {entry.number, asStored(entry.mchid), asStored(entry.account), entry.batch, entry.row,
        asStored(order.outRefundNo), asStored(order.outTradeNo), asStored(order.transactionId),
        qint64(order.amount.fen()), qint64(order.total.fen()), asStored(order.reason),
        domain::toString(order.funds), domain::toString(entry.state), asStored(entry.why),
        asStored(entry.message), asStored(entry.refundId), asStored(entry.requestId),
        stored(entry.payerAmount), asStored(entry.receiver), asStored(entry.person), entry.sends,
        entry.plannedMs, entry.sentMs, entry.changedMs};
}

const QStringList& batchColumns()
{
    static const QStringList columns = {u"number"_s, u"mchid"_s, u"account"_s, u"file_name"_s,
        u"digest"_s, u"person"_s, u"made_at"_s, u"ended_at"_s, u"stopped"_s, u"approver"_s,
        u"approved_at"_s};
    return columns;
}

RefundBatch batchFrom(const QSqlQuery& row)
{
    Cells cells(row);
    RefundBatch batch;
    batch.number = cells.number();
    batch.mchid = cells.text();
    batch.account = cells.text();
    batch.fileName = cells.text();
    batch.digest = cells.text().toUtf8();
    batch.person = cells.text();
    batch.madeMs = cells.number();
    batch.endedMs = cells.number();
    batch.isStopped = cells.number() != 0;
    batch.approver = cells.text();
    batch.approvedMs = cells.number();
    return batch;
}

QVariantList batchValues(const RefundBatch& batch)
{
    return {batch.number, asStored(batch.mchid), asStored(batch.account), asStored(batch.fileName),
        asStored(QString::fromUtf8(batch.digest)), asStored(batch.person), batch.madeMs,
        batch.endedMs, batch.isStopped ? 1 : 0, asStored(batch.approver), batch.approvedMs};
}

QVariantList valuesOf(const QSqlQuery& row, qsizetype count)
{
    QVariantList values;
    values.reserve(count);
    for (int i = 0; i < count; ++i)
        values.append(row.value(i));
    return values;
}

QString canonicalJson(const QStringList& columns, const QVariantList& values)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(columns.at(i), jsonOf(values.at(i)));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace wego::store
