// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/order.h"
#include "domain/ordernumber.h"
#include "domain/refund.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace wego::store {

class Database;

/// Where facts come from; a later source does not make an earlier one poorer: what it does not know
/// stays.
enum class OrderSource { WeChat, Bill, Made };

/// An order with where and when it was learnt.
struct OrderRecord {
    domain::Order order;
    OrderSource source = OrderSource::WeChat;
    qint64 knownMs = 0; ///< milliseconds since the epoch
    QString requestId;
    QByteArray raw; ///< WeChat's last answer, as received; empty for other sources

    friend bool operator==(const OrderRecord&, const OrderRecord&) = default;
};

/// Something that was looked up.
struct OrderLookup {
    domain::OrderNumber number;
    QString outTradeNo; ///< of the order that was found; empty if there is none
    qint64 atMs = 0;

    friend bool operator==(const OrderLookup&, const OrderLookup&) = default;
};

/// The orders and refunds of one merchant that are known here. Calls are short; from any thread.
class OrderRepository {
public:
    OrderRepository(Database& database, QString mchid);

    /// Adds to what is known: a newer state wins, an empty field never does (see ordermerge.h).
    /// Without the merchant's number the order is the one that is known by WeChat's; if there is
    /// none, nothing is kept.
    base::Result<void> save(const OrderRecord& record);
    base::Result<void> saveAll(const QList<OrderRecord>& records);
    /// The same; a refund without the merchant's number is known by WeChat's.
    base::Result<void> saveRefunds(const QList<domain::Refund>& refunds, qint64 knownMs);

    /// By any kind of number but an openid: an order is found by its refunds too.
    [[nodiscard]] base::Result<std::optional<OrderRecord>> find(
        const domain::OrderNumber& number) const;
    /// Oldest first.
    [[nodiscard]] base::Result<QList<domain::Refund>> refundsOf(const QString& outTradeNo) const;
    /// Newest first.
    [[nodiscard]] base::Result<QList<OrderRecord>> ofPerson(const QString& openid, int limit) const;
    /// Orders made here that may still be paid.
    [[nodiscard]] base::Result<QList<OrderRecord>> waiting() const;

    base::Result<void> noteLookup(const QString& account, const OrderLookup& lookup);
    /// Newest first, each order once.
    [[nodiscard]] base::Result<QList<OrderLookup>> lookups(const QString& account, int limit) const;
    base::Result<void> clearLookups(const QString& account);

private:
    Database& m_database;
    QString m_mchid;
};

} // namespace wego::store
