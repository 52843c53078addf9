// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders.h"

#include "base/beijingtime.h"
#include "base/random.h"
#include "services/archivedorders.h"
#include "services/billwork.h"
#include "services/lookuporder.h"
#include "services/makeorder.h"
#include "services/watchorder.h"

#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::AccountId;
using domain::KnownOrder;
using domain::Order;
using domain::OrderNumber;

Result<OrderView> readStored(
    const OrderBook& book, const ArchiveSearch& archive, const QList<OrderNumber>& numbers)
{
    const auto stored = book.find(numbers);
    if (!stored)
        return base::fail(stored.error());
    if (*stored)
        return **stored;
    const auto archived = findArchivedOrders(archive, numbers);
    if (!archived)
        return base::fail(archived.error());
    for (const OrderNumber& number : numbers) {
        const KnownOrder known = archived->value(domain::keyOf(number));
        if (known.order)
            return book.viewOf(known);
    }
    return base::fail(unknownOrder(numbers, book.account().name));
}

qint64 timeOf(const Order& order)
{
    const QDateTime& time = order.paidAt.isValid() ? order.paidAt : order.createdAt;
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

/// What the store knows of an order is newer than its bill.
Result<QList<Order>> readOrdersOf(
    const OrderBook& book, const ArchiveSearch& archive, const QString& openid, int limit)
{
    auto orders = book.ofPerson(openid, limit);
    if (!orders)
        return orders;
    const auto archived = findArchivedOrdersOf(archive, openid, limit);
    if (!archived)
        return archived;
    QSet<QString> known;
    for (const Order& order : std::as_const(*orders))
        known.insert(order.outTradeNo);
    for (const Order& order : *archived) {
        if (!known.contains(order.outTradeNo))
            orders->append(order);
    }
    std::ranges::sort(*orders, std::ranges::greater(),
        [](const Order& order) { return std::pair(timeOf(order), order.outTradeNo); });
    return orders->first(std::min<qsizetype>(orders->size(), limit));
}

} // namespace

struct Orders::Private {
    Environment& environment;
    QThreadPool pool = {};
    QThreadPool searchPool = {};
    QSet<QString> given = {}; ///< numbers of this run

    [[nodiscard]] OrderDesk desk(Orders& orders, const AccountId& account)
    {
        return {environment, pool, searchPool, account,
            [&orders, account](
                const QString& outTradeNo) { emit orders.orderChanged(account, outTradeNo); },
            [&orders, account] { emit orders.recentChanged(account); }};
    }

    /// Runs `read(const OrderBook&, const ArchiveSearch&) -> Result<T>` on a worker.
    template <typename T, typename Read>
    net::ResultJob<T>* reading(
        Orders& orders, const AccountId& account, QThreadPool& threads, Read read)
    {
        const QDate today = base::beijing::today(environment.clock);
        return new BillWork<T>(&orders, threads,
            [&environment = environment, account, today, read = std::move(read)](
                const WorkScope& scope) -> Result<T> {
                const auto book = OrderBook::of(environment, account);
                if (!book)
                    return base::fail(book.error());
                return read(*book, ArchiveSearch{environment, account, today, &scope.cancelled});
            });
    }
};

Orders::Orders(Environment& environment, QObject* parent)
    : QObject(parent), m_d(new Private{environment})
{
}

Orders::~Orders()
{
    // A job may use what goes with this object.
    for (net::Job* job : findChildren<net::Job*>(QString(), Qt::FindDirectChildrenOnly))
        job->cancel();
}

LookUpJob* Orders::lookUp(const AccountId& account, const QList<OrderNumber>& numbers)
{
    return new RunLookUp(m_d->desk(*this, account), numbers, this);
}

net::ResultJob<OrderView>* Orders::stored(
    const AccountId& account, const QList<OrderNumber>& numbers)
{
    return m_d->reading<OrderView>(*this, account, m_d->searchPool,
        [numbers](const OrderBook& book, const ArchiveSearch& archive) {
            return readStored(book, archive, numbers);
        });
}

net::ResultJob<QList<RecentOrder>>* Orders::recent(const AccountId& account, int limit)
{
    return m_d->reading<QList<RecentOrder>>(*this, account, m_d->pool,
        [limit](const OrderBook& book, const ArchiveSearch&) { return book.recent(limit); });
}

Result<void> Orders::clearRecent(const AccountId& account)
{
    auto book = OrderBook::of(m_d->environment, account);
    if (!book)
        return base::fail(book.error());
    auto cleared = book->clearRecent();
    if (cleared)
        emit recentChanged(account);
    return cleared;
}

net::ResultJob<QList<Order>>* Orders::ofPerson(
    const AccountId& account, const QString& openid, int limit)
{
    return m_d->reading<QList<Order>>(*this, account, m_d->searchPool,
        [openid, limit](const OrderBook& book, const ArchiveSearch& archive) {
            return readOrdersOf(book, archive, openid, limit);
        });
}

QString Orders::newOutTradeNo() const
{
    // Without those that look alike.
    constexpr QLatin1StringView Letters("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    constexpr int Length = 4;
    const QString time = base::beijing::now(m_d->environment.clock).toString(u"yyyyMMdd-HHmm"_s);
    while (true) {
        QString number = u"W%1-"_s.arg(time);
        for (int i = 0; i < Length; ++i)
            number.append(Letters[m_d->environment.random.below(Letters.size())]);
        if (m_d->given.contains(number))
            continue;
        m_d->given.insert(number);
        return number;
    }
}

net::ResultJob<MadeOrder>* Orders::create(const AccountId& account, const domain::NewOrder& order)
{
    return new MakeOrder(m_d->desk(*this, account), order, this);
}

WatchJob* Orders::watch(const AccountId& account, const QString& outTradeNo)
{
    return new RunWatch(m_d->desk(*this, account), outTradeNo, this);
}

net::ResultJob<OrderView>* Orders::close(const AccountId& account, const QString& outTradeNo)
{
    return new CloseOrder(m_d->desk(*this, account), outTradeNo, this);
}

net::ResultJob<net::Done>* Orders::report(const AccountId& account, const Report& report)
{
    wechat::pay::CallReport call;
    call.interfaceUrl = report.interfaceUrl;
    call.milliseconds = report.milliseconds;
    call.returned = report.returned;
    call.succeeded = report.succeeded;
    call.errorCode = report.errorCode;
    call.outTradeNo = report.outTradeNo;
    call.userIp = report.userIp;
    return new ReportCall(m_d->desk(*this, account), call, this);
}

} // namespace wego::services
