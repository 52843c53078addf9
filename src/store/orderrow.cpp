// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/orderrow.h"

#include "base/beijingtime.h"
#include "store/sqlquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace wego::store {
namespace {

using base::Money;

const std::array<QString, 3>& sourceWords()
{
    static const std::array<QString, 3> words = {u"wechat"_s, u"bill"_s, u"made"_s};
    return words;
}

OrderSource sourceFrom(const QString& word)
{
    for (std::size_t i = 0; i < sourceWords().size(); ++i) {
        if (sourceWords()[i] == word)
            return static_cast<OrderSource>(i);
    }
    return OrderSource::Bill;
}

QVariant stored(const std::optional<Money>& amount)
{
    return amount ? QVariant(qint64(amount->fen())) : QVariant();
}

qint64 stored(const QDateTime& time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

std::optional<Money> amountFrom(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(Money::fromFen(value.toLongLong()));
}

QDateTime timeFrom(const QVariant& value)
{
    const qint64 ms = value.toLongLong();
    return ms == 0 ? QDateTime() : base::beijing::fromMs(ms);
}

QString textOf(const QList<domain::Coupon>& coupons)
{
    QJsonArray list;
    for (const domain::Coupon& coupon : coupons) {
        list.append(QJsonObject{{u"id"_s, coupon.id}, {u"name"_s, coupon.name},
            {u"no_cash"_s, coupon.isNoCash}, {u"amount"_s, qint64(coupon.amount.fen())}});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<domain::Coupon> couponsFrom(const QString& json)
{
    QList<domain::Coupon> coupons;
    for (const auto& item : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject object = item.toObject();
        coupons.append({object.value(u"id"_s).toString(), object.value(u"name"_s).toString(),
            object.value(u"no_cash"_s).toBool(),
            Money::fromFen(object.value(u"amount"_s).toInteger())});
    }
    return coupons;
}

/// The values of a row, one after the other.
class Cells {
public:
    explicit Cells(const QSqlQuery& row) : m_row(row) { }

    QVariant next() { return m_row.value(m_column++); }
    QString text() { return next().toString(); }
    Money money() { return Money::fromFen(next().toLongLong()); }

private:
    const QSqlQuery& m_row;
    int m_column = 0;
};

void readParties(Cells& cells, domain::Order& order)
{
    order.mchid = cells.text();
    order.outTradeNo = cells.text();
    order.transactionId = cells.text();
    order.appId = cells.text();
    order.state = domain::tradeStateFromString(cells.text());
    order.stateText = cells.text();
    order.tradeType = cells.text();
    order.bankType = cells.text();
    order.openid = cells.text();
    order.goods = cells.text();
    order.attach = cells.text();
    order.deviceId = cells.text();
}

void readMoney(Cells& cells, domain::Order& order)
{
    order.total = cells.money();
    order.settlement = amountFrom(cells.next());
    order.payerTotal = amountFrom(cells.next());
    order.coupons = couponsFrom(cells.text());
    order.createdAt = timeFrom(cells.next());
    order.paidAt = timeFrom(cells.next());
    order.expiresAt = timeFrom(cells.next());
}

} // namespace

QString toString(OrderSource source)
{
    return sourceWords()[static_cast<std::size_t>(source)];
}

const QStringList& orderColumns()
{
    static const QStringList columns = {u"mchid"_s, u"out_trade_no"_s, u"transaction_id"_s,
        u"app_id"_s, u"state"_s, u"state_text"_s, u"trade_type"_s, u"bank_type"_s, u"openid"_s,
        u"goods"_s, u"attach"_s, u"device_id"_s, u"total"_s, u"settlement"_s, u"payer_total"_s,
        u"coupons"_s, u"created_at"_s, u"paid_at"_s, u"expires_at"_s, u"source"_s, u"known_at"_s,
        u"request_id"_s, u"raw"_s, u"made"_s};
    return columns;
}

OrderRow orderFrom(const QSqlQuery& row)
{
    Cells cells(row);
    OrderRow result;
    readParties(cells, result.record.order);
    readMoney(cells, result.record.order);
    result.record.source = sourceFrom(cells.text());
    result.record.knownMs = cells.next().toLongLong();
    result.record.requestId = cells.text();
    result.record.raw = cells.text().toUtf8();
    result.isMade = cells.next().toInt() != 0;
    return result;
}

QVariantList orderValues(const QString& mchid, const OrderRow& row)
{
    const domain::Order& order = row.record.order;
    return {mchid, present(order.outTradeNo), present(order.transactionId), present(order.appId),
        domain::toString(order.state), present(order.stateText), present(order.tradeType),
        present(order.bankType), present(order.openid), present(order.goods), present(order.attach),
        present(order.deviceId), qint64(order.total.fen()), stored(order.settlement),
        stored(order.payerTotal), textOf(order.coupons), stored(order.createdAt),
        stored(order.paidAt), stored(order.expiresAt), toString(row.record.source),
        row.record.knownMs, present(row.record.requestId),
        present(QString::fromUtf8(row.record.raw)), row.isMade ? 1 : 0};
}

const QStringList& refundColumns()
{
    static const QStringList columns = {u"mchid"_s, u"out_refund_no"_s, u"refund_id"_s,
        u"out_trade_no"_s, u"transaction_id"_s, u"status"_s, u"amount"_s, u"total"_s,
        u"settlement"_s, u"payer_amount"_s, u"fee_returned"_s, u"coupons"_s, u"channel"_s,
        u"receiver"_s, u"funds_account"_s, u"reason"_s, u"created_at"_s, u"succeeded_at"_s,
        u"known_at"_s};
    return columns;
}

RefundRow refundFrom(const QSqlQuery& row)
{
    Cells cells(row);
    cells.next(); // the merchant, who is known
    RefundRow result;
    domain::Refund& refund = result.refund;
    refund.outRefundNo = cells.text();
    refund.refundId = cells.text();
    refund.outTradeNo = cells.text();
    refund.transactionId = cells.text();
    refund.status = domain::refundStatusFromString(cells.text());
    refund.amount = cells.money();
    refund.total = cells.money();
    refund.settlement = amountFrom(cells.next());
    refund.payerAmount = amountFrom(cells.next());
    refund.feeReturned = amountFrom(cells.next());
    refund.coupons = couponsFrom(cells.text());
    refund.channel = cells.text();
    refund.receiver = cells.text();
    refund.fundsAccount = cells.text();
    refund.reason = cells.text();
    refund.createdAt = timeFrom(cells.next());
    refund.succeededAt = timeFrom(cells.next());
    result.knownMs = cells.next().toLongLong();
    return result;
}

QVariantList refundValues(const QString& mchid, const RefundRow& row)
{
    const domain::Refund& refund = row.refund;
    return {mchid, present(refund.outRefundNo), present(refund.refundId),
        present(refund.outTradeNo), present(refund.transactionId), domain::toString(refund.status),
        qint64(refund.amount.fen()), qint64(refund.total.fen()), stored(refund.settlement),
        stored(refund.payerAmount), stored(refund.feeReturned), textOf(refund.coupons),
        present(refund.channel), present(refund.receiver), present(refund.fundsAccount),
        present(refund.reason), stored(refund.createdAt), stored(refund.succeededAt), row.knownMs};
}

} // namespace wego::store
