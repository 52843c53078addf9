// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/account.h"
#include "domain/neworder.h"
#include "domain/order.h"
#include "domain/ordernumber.h"
#include "domain/refund.h"
#include "domain/refundentry.h"
#include "domain/refundrules.h"
#include "net/job.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace wego::services {

struct Environment;

/// All that is known of one order.
struct OrderView {
    /// Where the order itself comes from.
    enum class Source {
        WeChat, ///< asked just now, signature verified
        Stored, ///< WeChat's answer of an earlier time
        Bill,   ///< an archived bill
        Made,   ///< made here, never asked for since
    };

    domain::Order order;
    QList<domain::Refund> refunds;      ///< all that are known, oldest first
    QList<domain::RefundEntry> journal; ///< ours, oldest first; those of `refunds` among them
    domain::RefundedSoFar refunded;
    base::Money refundable;
    Source source = Source::Stored;
    qint64 knownMs = 0; ///< when, milliseconds since the epoch
    QDate billDay;      ///< the archived bill that has the payment; invalid if none is known
    bool refundsComplete = false; ///< WeChat was asked for every refund of it
    QList<QByteArray> raw;        ///< WeChat's answers as received, the order's first
    QString requestId;
};

/// One line of the recent look-ups.
struct RecentOrder {
    domain::OrderNumber number; ///< as it was looked up
    qint64 atMs = 0;
    std::optional<domain::Order> order; ///< nothing: WeChat did not know it
    domain::RefundedSoFar refunded = {};
    /// The state that needs most attention among its refunds, if it has any.
    std::optional<domain::RefundState> refundState = {};
};

/// Looks one order up. `storedFound` comes first if something is known here; the result is what
/// WeChat says. Without a connection the job fails and what was stored stays shown.
/// NotFound "wego.order-unknown" (facts: number, kinds that were tried, account).
class LookUpJob : public net::ResultJob<OrderView> {
    Q_OBJECT

public:
    using ResultJob::ResultJob;

signals:
    void storedFound(const wego::services::OrderView& view);
};

/// Watches an order until it is paid, closed, failed or expired; ends with what it is then. The
/// first questions come every second, later ones more slowly; failures of the network are waited
/// out.
class WatchJob : public net::ResultJob<OrderView> {
    Q_OBJECT

public:
    using ResultJob::ResultJob;

signals:
    void stateChanged(const wego::domain::Order& order);
    /// A question failed; it is asked again.
    void troubled(const wego::base::Error& error);
};

/// What a new order is, for the customer and for the front end.
struct MadeOrder {
    domain::NewOrder order; ///< as sent: in test mode the amount is one fen
    domain::PreparedOrder prepared;
    bool testMode = false;
};

/// Orders of merchants: look up, make, watch, close. Everything that was learnt stays in the store
/// and is found again off line.
class Orders : public QObject {
    Q_OBJECT

public:
    explicit Orders(Environment& environment, QObject* parent = nullptr);
    ~Orders() override;

    /// `numbers` in the order in which they are tried (see domain::recogniseOrderNumber), an openid
    /// not among them.
    LookUpJob* lookUp(const domain::AccountId& account, const QList<domain::OrderNumber>& numbers);
    /// Only what is known here, from the store and the archived bills; NotFound
    /// "wego.order-unknown" if nothing is.
    net::ResultJob<OrderView>* stored(
        const domain::AccountId& account, const QList<domain::OrderNumber>& numbers);

    /// Newest first.
    net::ResultJob<QList<RecentOrder>>* recent(const domain::AccountId& account, int limit = 50);
    base::Result<void> clearRecent(const domain::AccountId& account);
    /// Orders of one person among those stored and in the archived bills, newest first.
    net::ResultJob<QList<domain::Order>>* ofPerson(
        const domain::AccountId& account, const QString& openid, int limit = 50);

    /// A number that no order of ours has: "W20261122-1006-K3VQ".
    [[nodiscard]] QString newOutTradeNo() const;
    /// In test mode of the account the amount becomes one fen. Input "wego.order-problems" (facts:
    /// field, problem).
    net::ResultJob<MadeOrder>* create(
        const domain::AccountId& account, const domain::NewOrder& order);
    WatchJob* watch(const domain::AccountId& account, const QString& outTradeNo);
    /// "ORDER_PAID" if the customer was faster: the order is then looked up and stored.
    net::ResultJob<OrderView>* close(const domain::AccountId& account, const QString& outTradeNo);
    /// V2's report of how long a call took.
    struct Report {
        QString interfaceUrl;
        int milliseconds = 0;
        bool returned = true;
        bool succeeded = true;
        QString errorCode = {};
        QString outTradeNo = {};
        QString userIp = {};
    };
    net::ResultJob<net::Done>* report(const domain::AccountId& account, const Report& report);

signals:
    /// An order or a refund of it is known better than before.
    void orderChanged(const wego::domain::AccountId& account, const QString& outTradeNo);
    void recentChanged(const wego::domain::AccountId& account);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace wego::services
