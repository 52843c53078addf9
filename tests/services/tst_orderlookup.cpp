// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "fixture.h"
#include "services/bills.h"
#include "services/orderbook.h"
#include "services/orders.h"
#include "services/watchorder.h"
#include "store/accountrepository.h"
#include "store/refundjournal.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wego;
using base::ErrorKind;
using domain::AccountId;
using domain::NewOrder;
using domain::Order;
using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::PayMode;
using domain::TradeState;
using sandbox::Fault;
using services::LookUpJob;
using services::MadeOrder;
using services::Orders;
using services::OrderView;
using services::RecentOrder;
using services::WatchJob;
using test::Fixture;
using test::outcomeOf;

Q_DECLARE_METATYPE(wego::domain::PayMode)

namespace {

const QDate Today(2026, 11, 22);

/// Where things stand in a line of a bill of everything.
enum Cell {
    TransactionId = 5,
    OutTradeNo = 6,
    OpenId = 7,
    State = 9,
    RefundId = 14,
    OutRefundNo = 15,
    Total = 24,
    Asked = 25,
};

/// One of the shop's orders, from its bills.
struct ShopOrder {
    QDate day;
    QString transactionId;
    QString outTradeNo;
    QString openid;
    base::Money total;
    QString refundId; ///< of its last refund in the same bill
    QString outRefundNo;
    base::Money refunded;
};

/// The cells of the lines in this state.
QList<QByteArrayList> linesIn(const QByteArray& bill, const QByteArray& state)
{
    QList<QByteArrayList> lines;
    for (const QByteArray& line : bill.split('\n')) {
        if (!line.startsWith('`'))
            continue;
        QByteArrayList cells;
        for (const QString& cell : QString::fromUtf8(line.trimmed().sliced(1)).split(u",`"_s))
            cells.append(cell.toUtf8());
        if (cells.size() > Asked && cells.at(State) == state)
            lines.append(cells);
    }
    return lines;
}

QList<QByteArrayList> refundsIn(const QByteArray& bill)
{
    return linesIn(bill, "REFUND");
}

QList<ShopOrder> ordersOf(const QByteArray& bill, QDate day)
{
    const auto text = [](const QByteArrayList& line, Cell cell) {
        return QString::fromUtf8(line.at(cell));
    };
    const auto money = [](const QByteArrayList& line, Cell cell) {
        return base::Money::fromYuan(line.at(cell)).value_or(base::Money());
    };
    QList<ShopOrder> orders;
    for (const QByteArrayList& line : linesIn(bill, "SUCCESS")) {
        orders.append({day, text(line, TransactionId), text(line, OutTradeNo), text(line, OpenId),
            money(line, Total), {}, {}, {}});
    }
    for (const QByteArrayList& refund : refundsIn(bill)) {
        const auto order = std::ranges::find(
            orders, text(refund, TransactionId), &ShopOrder::transactionId);
        if (order == orders.end())
            continue;
        order->refundId = text(refund, RefundId);
        order->outRefundNo = text(refund, OutRefundNo);
        order->refunded += money(refund, Asked);
    }
    return orders;
}

Fault fault(Fault::Kind kind, const QString& path, int count = -1, int value = 0)
{
    Fault result;
    result.kind = kind;
    result.path = path;
    result.count = count;
    result.value = value;
    return result;
}

NewOrder nativeOrder(const QString& number)
{
    NewOrder order;
    order.outTradeNo = number;
    order.description = u"拿铁"_s;
    order.amount = base::Money::fromFen(1280);
    order.notifyUrl = QUrl(u"https://shop.example.com/wxnotify"_s);
    return order;
}

/// What became of a watch.
struct Ending {
    explicit Ending(WatchJob* job)
    {
        job->onFinished(
            &context, [this](const base::Result<OrderView>& result) { outcome = result; });
    }

    std::optional<base::Result<OrderView>> outcome;
    QObject context;
};

/// Orders on a clock that stands still.
struct StoppedTime {
    explicit StoppedTime(Fixture& fixture)
        : clock(std::make_unique<test::FakeClock>())
        , environment(new services::Environment{*clock, fixture.random, fixture.keychain,
              *fixture.database, fixture.settings, fixture.environment->archiveFolder,
              fixture.environment->cacheFolder, fixture.environment->makeHttpClient})
        , orders(std::make_unique<Orders>(*environment))
    {
    }

    /// Lets time pass whenever somebody waits for it; gives how often.
    int runUntil(const Ending& ending) const
    {
        int waits = 0;
        while (!ending.outcome) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (!clock->hasPending())
                continue;
            clock->advance(clock->pendingDelays().front());
            ++waits;
        }
        return waits;
    }

    std::unique_ptr<test::FakeClock> clock;
    std::unique_ptr<services::Environment> environment;
    std::unique_ptr<Orders> orders;
};

void addModes()
{
    QTest::addColumn<PayMode>("mode");
    QTest::newRow("v2") << PayMode::V2;
    QTest::newRow("v3 certificate") << PayMode::V3Certificate;
    QTest::newRow("v3 public key") << PayMode::V3PublicKey;
}

} // namespace

class TestOrderLookup : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void looksUpByEveryNumber_data() { addModes(); }
    void looksUpByEveryNumber();
    void triesNumbersInTheirOrder();
    void unknownNumberIsToldAndNoted_data() { addModes(); }
    void unknownNumberIsToldAndNoted();
    void findsAgainOffLine_data() { addModes(); }
    void findsAgainOffLine();
    void findsArchivedOrderOffLine();
    void refundNumberOfABillLeadsToItsOrder();
    void refusesWrongSignatures_data() { addModes(); }
    void refusesWrongSignatures();
    void tellsThatRefundsMayBeMissing();
    void tellsThatARefundCouldNotBeAsked();
    void asksOneByOneWhenTheListIsRefused();
    void asksForRefundsOfTheJournal();
    void anArchivedRefundIsNotTheOrder();
    void aBillDoesNotTakeBackWhatWeChatSaid();
    void lookUpTellsOthers();

    void showsRecentLookUps();
    void clearsRecentLookUps();
    void findsOrdersOfAPerson();

    void makesAnOrderAndSeesItPaid_data() { addModes(); }
    void makesAnOrderAndSeesItPaid();
    void makesTheSameOrderTwice();
    void refusesAnOrderThatWeChatWould_data();
    void refusesAnOrderThatWeChatWould();
    void testModeCostsOneFen();
    void watchAsksLessAndLessOften();
    void watchWaitsFailuresOut();
    void watchEndsWithTheOrdersTime();
    void watchOfAnUnknownOrderFails();
    void closesAnOrder_data() { addModes(); }
    void closesAnOrder();
    void closingAPaidOrderTellsSo_data() { addModes(); }
    void closingAPaidOrderTellsSo();
    void reports();
    void numbersAreNew();

    void cancelEndsALookUp();
    void goesAwayWhileLookingUp();
    void accountWithoutPayments();
    void unknownAccount();

private:
    AccountId add(PayMode mode, bool withV2Key = true);
    base::Result<OrderView> lookUp(OrderNumberKind kind, const QString& value);
    base::Result<OrderView> stored(OrderNumberKind kind, const QString& value);
    QList<RecentOrder> recent();
    /// An order of the last days of which a part was given back on the day of its payment.
    [[nodiscard]] ShopOrder refundedOrder() const;
    [[nodiscard]] ShopOrder plainOrder() const;
    [[nodiscard]] ShopOrder firstOrder(bool isRefunded) const;
    /// An order whose refund stands in the bill of `day`, and whose payment does not.
    [[nodiscard]] ShopOrder lateRefund() const;
    void download(QDate day);
    void restart(qint64 autoPayMs);

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<services::Accounts> m_accounts;
    std::unique_ptr<services::Bills> m_bills;
    std::unique_ptr<Orders> m_orders;
    AccountId m_account;
};

void TestOrderLookup::init()
{
    m_fixture = std::make_unique<Fixture>();
    QVERIFY(m_fixture->startSandbox());
    m_accounts = std::make_unique<services::Accounts>(*m_fixture->environment);
    m_bills = std::make_unique<services::Bills>(*m_fixture->environment);
    m_orders = std::make_unique<Orders>(*m_fixture->environment);
    m_account = {};
}

void TestOrderLookup::cleanup()
{
    m_orders.reset();
    m_bills.reset();
    m_accounts.reset();
    m_fixture.reset();
}

AccountId TestOrderLookup::add(PayMode mode, bool withV2Key)
{
    auto draft = m_fixture->draft(mode);
    if (!withV2Key)
        draft.secrets.erase(domain::SecretKind::ApiV2Key);
    const auto added = outcomeOf(m_accounts->add(std::move(draft)));
    m_account = added ? added->id : AccountId();
    return m_account;
}

base::Result<OrderView> TestOrderLookup::lookUp(OrderNumberKind kind, const QString& value)
{
    return outcomeOf<OrderView>(m_orders->lookUp(m_account, {{kind, value}}));
}

base::Result<OrderView> TestOrderLookup::stored(OrderNumberKind kind, const QString& value)
{
    return outcomeOf(m_orders->stored(m_account, {{kind, value}}));
}

QList<RecentOrder> TestOrderLookup::recent()
{
    return outcomeOf(m_orders->recent(m_account)).value_or(QList<RecentOrder>());
}

ShopOrder TestOrderLookup::firstOrder(bool isRefunded) const
{
    for (int back = 3; back < 30; ++back) {
        const QDate day = Today.addDays(-back);
        for (const ShopOrder& order : ordersOf(m_fixture->sandbox().billFor(day), day)) {
            const bool isPart = !order.refunded.isZero() && order.refunded < order.total;
            if (isRefunded ? isPart : order.refunded.isZero())
                return order;
        }
    }
    return {};
}

ShopOrder TestOrderLookup::lateRefund() const
{
    for (int back = 3; back < 30; ++back) {
        const QDate day = Today.addDays(-back);
        const QByteArray bill = m_fixture->sandbox().billFor(day);
        const QList<ShopOrder> paid = ordersOf(bill, day);
        for (const QByteArrayList& refund : refundsIn(bill)) {
            const QString number = QString::fromUtf8(refund.at(TransactionId));
            if (std::ranges::count(paid, number, &ShopOrder::transactionId) > 0)
                continue;
            return {day, number, QString::fromUtf8(refund.at(OutTradeNo)), {}, {},
                QString::fromUtf8(refund.at(RefundId)), QString::fromUtf8(refund.at(OutRefundNo)),
                {}};
        }
    }
    return {};
}

ShopOrder TestOrderLookup::refundedOrder() const
{
    return firstOrder(true);
}

ShopOrder TestOrderLookup::plainOrder() const
{
    return firstOrder(false);
}

void TestOrderLookup::download(QDate day)
{
    const auto report = outcomeOf(m_bills->download(m_account, {day}));
    QVERIFY(report && !report->hasFailures());
}

void TestOrderLookup::restart(qint64 autoPayMs)
{
    m_fixture->stopSandbox();
    m_fixture->sandboxOptions.autoPayMs = autoPayMs;
    QVERIFY(m_fixture->startSandbox());
}

void TestOrderLookup::looksUpByEveryNumber()
{
    QFETCH(const PayMode, mode);
    QVERIFY(!add(mode).isEmpty());
    const ShopOrder shop = refundedOrder();
    QVERIFY(!shop.outRefundNo.isEmpty());
    const QList<OrderNumber> numbers{{OrderNumberKind::RefundId, shop.refundId},
        {OrderNumberKind::OutRefundNo, shop.outRefundNo},
        {OrderNumberKind::TransactionId, shop.transactionId},
        {OrderNumberKind::OutTradeNo, shop.outTradeNo}};
    for (const OrderNumber& number : numbers) {
        const auto view = lookUp(number.kind, number.value);
        QVERIFY2(view, qPrintable(view ? QString() : base::toLogLine(view.error())));
        QCOMPARE(view->source, OrderView::Source::WeChat);
        QCOMPARE(view->order.outTradeNo, shop.outTradeNo);
        QCOMPARE(view->order.transactionId, shop.transactionId);
        QCOMPARE(view->order.total, shop.total);
        QCOMPARE(toString(view->order.state), toString(TradeState::Refunded));
        QVERIFY(view->refundsComplete);
        QVERIFY(!view->refunds.isEmpty());
        QVERIFY(view->refunded.amount >= shop.refunded);
        QCOMPARE(view->refundable, view->order.total - view->refunded.amount);
        QVERIFY(view->raw.size() >= 2);
        QVERIFY(view->raw.first().contains(shop.transactionId.toUtf8()));
        QCOMPARE(view->requestId.isEmpty(), mode == PayMode::V2);
    }
    QCOMPARE(recent().size(), 1);
    QCOMPARE(recent().first().number, numbers.last());
}

void TestOrderLookup::triesNumbersInTheirOrder()
{
    QVERIFY(!add(PayMode::V3PublicKey).isEmpty());
    const ShopOrder shop = refundedOrder();
    const auto view = outcomeOf<OrderView>(m_orders->lookUp(m_account,
        {{OrderNumberKind::OutTradeNo, shop.outRefundNo},
            {OrderNumberKind::OutRefundNo, shop.outRefundNo}}));
    QVERIFY(view);
    QCOMPARE(view->order.outTradeNo, shop.outTradeNo);
    QCOMPARE(toString(recent().first().number.kind), toString(OrderNumberKind::OutRefundNo));
    const auto path = u"/v3/pay/transactions/out-trade-no/"_s + shop.outRefundNo;
    QCOMPARE(m_fixture->sandbox().requestCount(path), 1);
}

void TestOrderLookup::unknownNumberIsToldAndNoted()
{
    QFETCH(const PayMode, mode);
    QVERIFY(!add(mode).isEmpty());
    const auto view = outcomeOf<OrderView>(m_orders->lookUp(m_account,
        {{OrderNumberKind::OutTradeNo, u"NOSUCHORDER1"_s},
            {OrderNumberKind::OutRefundNo, u"NOSUCHORDER1"_s}}));
    QVERIFY(!view);
    QCOMPARE(toString(view.error().kind), toString(ErrorKind::NotFound));
    QCOMPARE(view.error().code, u"wego.order-unknown"_s);
    QCOMPARE(view.error().facts.value(u"number"_s), u"NOSUCHORDER1"_s);
    QCOMPARE(view.error().facts.value(u"kinds"_s), u"out_trade_no, out_refund_no"_s);
    QVERIFY(!view.error().facts.value(u"account"_s).isEmpty());
    QCOMPARE(recent().size(), 1);
    QVERIFY(!recent().first().order);
}

void TestOrderLookup::findsAgainOffLine()
{
    QFETCH(const PayMode, mode);
    QVERIFY(!add(mode).isEmpty());
    const ShopOrder shop = refundedOrder();
    const auto asked = lookUp(OrderNumberKind::TransactionId, shop.transactionId);
    QVERIFY(asked);
    m_fixture->stopSandbox();
    LookUpJob* job = m_orders->lookUp(
        m_account, {{OrderNumberKind::OutRefundNo, shop.outRefundNo}});
    std::optional<OrderView> shown;
    connect(job, &LookUpJob::storedFound, this, [&](const OrderView& view) { shown = view; });
    const auto view = outcomeOf<OrderView>(job);
    QVERIFY(!view);
    QCOMPARE(toString(view.error().kind), toString(ErrorKind::Network));
    QVERIFY(shown);
    QCOMPARE(shown->source, OrderView::Source::Stored);
    QCOMPARE(shown->order, asked->order);
    QCOMPARE(shown->refunds, asked->refunds);
    QCOMPARE(shown->refundable, asked->refundable);
    QVERIFY(!shown->refundsComplete);
    const auto found = stored(OrderNumberKind::OutTradeNo, shop.outTradeNo);
    QVERIFY(found);
    QCOMPARE(found->order, asked->order);
}

void TestOrderLookup::findsArchivedOrderOffLine()
{
    QVERIFY(!add(PayMode::V3Certificate).isEmpty());
    const ShopOrder shop = refundedOrder();
    download(shop.day);
    m_fixture->stopSandbox();
    LookUpJob* job = m_orders->lookUp(m_account, {{OrderNumberKind::OutTradeNo, shop.outTradeNo}});
    std::optional<OrderView> shown;
    connect(job, &LookUpJob::storedFound, this, [&](const OrderView& view) { shown = view; });
    QCOMPARE(toString(outcomeOf<OrderView>(job).error().kind), toString(ErrorKind::Network));
    QVERIFY(shown);
    QCOMPARE(shown->source, OrderView::Source::Bill);
    QCOMPARE(shown->order.transactionId, shop.transactionId);
    QCOMPARE(shown->billDay, shop.day);
    QCOMPARE(shown->refunded.amount, shop.refunded);
    QCOMPARE(shown->refundable, shop.total - shop.refunded);
    QCOMPARE(recent().size(), 1);
    QCOMPARE(recent().first().order->outTradeNo, shop.outTradeNo);
}

void TestOrderLookup::refundNumberOfABillLeadsToItsOrder()
{
    QVERIFY(!add(PayMode::V3PublicKey, false).isEmpty());
    const ShopOrder shop = refundedOrder();
    // v3 cannot be asked for WeChat's number of a refund.
    const auto unknown = lookUp(OrderNumberKind::RefundId, shop.refundId);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"wego.order-unknown"_s);
    download(shop.day);
    const auto view = lookUp(OrderNumberKind::RefundId, shop.refundId);
    QVERIFY(view);
    QCOMPARE(view->order.outTradeNo, shop.outTradeNo);
    QCOMPARE(view->source, OrderView::Source::WeChat);
    QCOMPARE(stored(OrderNumberKind::RefundId, shop.refundId)->order.outTradeNo, shop.outTradeNo);
}

void TestOrderLookup::refusesWrongSignatures()
{
    QFETCH(const PayMode, mode);
    QVERIFY(!add(mode).isEmpty());
    const ShopOrder shop = plainOrder();
    m_fixture->sandbox().inject(fault(Fault::Kind::WrongSignature, {}));
    const auto view = lookUp(OrderNumberKind::OutTradeNo, shop.outTradeNo);
    QVERIFY(!view);
    QCOMPARE(toString(view.error().kind), toString(ErrorKind::Auth));
    QVERIFY(!stored(OrderNumberKind::OutTradeNo, shop.outTradeNo));
    QVERIFY(recent().isEmpty());
    m_fixture->sandbox().clearFaults();
    QVERIFY(lookUp(OrderNumberKind::OutTradeNo, shop.outTradeNo));
}

void TestOrderLookup::tellsThatRefundsMayBeMissing()
{
    // Without a V2 key nobody lists the refunds, and no bill is here to know them.
    QVERIFY(!add(PayMode::V3PublicKey, false).isEmpty());
    const ShopOrder shop = refundedOrder();
    const auto view = lookUp(OrderNumberKind::OutTradeNo, shop.outTradeNo);
    QVERIFY(view);
    QCOMPARE(toString(view->order.state), toString(TradeState::Refunded));
    QVERIFY(view->refunds.isEmpty());
    QVERIFY(!view->refundsComplete);

    // A plain order has nothing that could be missing.
    const auto plain = lookUp(OrderNumberKind::OutTradeNo, plainOrder().outTradeNo);
    QVERIFY(plain);
    QVERIFY(plain->refundsComplete);
}

void TestOrderLookup::tellsThatARefundCouldNotBeAsked()
{
    QVERIFY(!add(PayMode::V3PublicKey, false).isEmpty());
    const ShopOrder shop = refundedOrder();
    download(shop.day);
    const auto path = u"/v3/refund/domestic/refunds"_s;
    m_fixture->sandbox().inject(fault(Fault::Kind::HttpStatus, path, -1, 500));
    const auto view = lookUp(OrderNumberKind::OutTradeNo, shop.outTradeNo);
    QVERIFY2(view, qPrintable(view ? QString() : base::toLogLine(view.error())));
    QCOMPARE(view->source, OrderView::Source::WeChat);
    QVERIFY(!view->refundsComplete);
    // The bill's word on it stands.
    QVERIFY(!view->refunds.isEmpty());
    QCOMPARE(view->refunded.amount, shop.refunded);
}

void TestOrderLookup::asksOneByOneWhenTheListIsRefused()
{
    QVERIFY(!add(PayMode::V3PublicKey).isEmpty());
    const ShopOrder shop = refundedOrder();
    download(shop.day);
    Fault refusal = fault(Fault::Kind::ErrorCode, u"/pay/refundquery"_s);
    refusal.text = "PARAM_ERROR";
    m_fixture->sandbox().inject(refusal);
    const auto view = lookUp(OrderNumberKind::OutTradeNo, shop.outTradeNo);
    QVERIFY(view);
    QVERIFY(view->raw.size() >= 2);
    QVERIFY(!view->refunds.isEmpty());
    QVERIFY(m_fixture->sandbox().requestCount(u"/v3/refund/domestic/refunds/"_s + shop.outRefundNo)
        > 0);
}

void TestOrderLookup::asksForRefundsOfTheJournal()
{
    QVERIFY(!add(PayMode::V3PublicKey, false).isEmpty());
    const ShopOrder shop = refundedOrder();
    store::RefundJournal journal(*m_fixture->database, m_fixture->ready().mchid);
    domain::RefundEntry entry;
    entry.account = m_account.value;
    entry.mchid = m_fixture->ready().mchid;
    entry.order.outRefundNo = shop.outRefundNo;
    entry.order.transactionId = shop.transactionId;
    entry.order.amount = shop.refunded;
    entry.order.total = shop.total;
    auto planned = journal.plan(entry);
    QVERIFY(planned);
    planned->state = domain::RefundState::Sent;
    planned->sends = 1;
    planned->sentMs = m_fixture->clock.nowMs();
    QVERIFY(journal.move(domain::RefundState::Planned, *planned));

    const auto view = lookUp(OrderNumberKind::OutTradeNo, shop.outTradeNo);
    QVERIFY(view);
    QCOMPARE(view->journal.size(), 1);
    QCOMPARE(view->refunds.size(), 1);
    QCOMPARE(view->refunds.first().refundId, shop.refundId);
    QVERIFY(view->refunded.amount >= shop.refunded);
}

void TestOrderLookup::anArchivedRefundIsNotTheOrder()
{
    QVERIFY(!add(PayMode::V2).isEmpty());
    const ShopOrder shop = lateRefund();
    QVERIFY(!shop.outRefundNo.isEmpty());
    download(shop.day);
    QCOMPARE(stored(OrderNumberKind::OutRefundNo, shop.outRefundNo).error().code,
        u"wego.order-unknown"_s);
    // WeChat has the order; the bill only leads to it.
    const auto view = lookUp(OrderNumberKind::OutRefundNo, shop.outRefundNo);
    QVERIFY(view);
    QCOMPARE(view->order.outTradeNo, shop.outTradeNo);

    m_fixture->stopSandbox();
    m_orders = std::make_unique<Orders>(*m_fixture->environment);
    QVERIFY(stored(OrderNumberKind::OutRefundNo, shop.outRefundNo));
}

void TestOrderLookup::aBillDoesNotTakeBackWhatWeChatSaid()
{
    QVERIFY(!add(PayMode::V2).isEmpty());
    auto book = services::OrderBook::of(*m_fixture->environment, m_account);
    QVERIFY(book);
    Order order;
    order.outTradeNo = u"DEMO20261101-0001"_s;
    order.transactionId = u"4200009999202611011234567890"_s;
    order.total = base::Money::fromFen(1000);
    order.state = TradeState::Refunded;
    order.paidAt = base::beijing::startOfDay(QDate(2026, 11, 1));
    domain::Refund refund;
    refund.outRefundNo = u"RF1"_s;
    refund.outTradeNo = order.outTradeNo;
    refund.transactionId = order.transactionId;
    refund.amount = base::Money::fromFen(1000);
    refund.status = domain::RefundStatus::Succeeded;
    refund.createdAt = base::beijing::startOfDay(QDate(2026, 11, 2));
    const qint64 nowMs = m_fixture->clock.nowMs();
    QVERIFY(book->keep({order, store::OrderSource::WeChat, nowMs, {}, "{}"}));
    QVERIFY(book->keepRefunds({refund}, nowMs));

    domain::KnownOrder archived{order, {refund}};
    archived.order->state = TradeState::Paid;
    archived.order->goods = u"拿铁"_s;
    archived.refunds.first().status = domain::RefundStatus::Abnormal;
    QVERIFY(book->keepArchived(archived));
    const auto view = book->find({{OrderNumberKind::OutTradeNo, order.outTradeNo}});
    QVERIFY(view && view->has_value());
    QCOMPARE(toString((*view)->order.state), toString(TradeState::Refunded));
    QCOMPARE((*view)->order.goods, u"拿铁"_s);
    QCOMPARE(toString((*view)->refunds.first().status), toString(domain::RefundStatus::Succeeded));
}

void TestOrderLookup::lookUpTellsOthers()
{
    QVERIFY(!add(PayMode::V2).isEmpty());
    const ShopOrder shop = plainOrder();
    QSignalSpy changed(m_orders.get(), &Orders::orderChanged);
    QSignalSpy recentChanged(m_orders.get(), &Orders::recentChanged);
    QVERIFY(lookUp(OrderNumberKind::TransactionId, shop.transactionId));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.first().at(1).toString(), shop.outTradeNo);
    QCOMPARE(recentChanged.size(), 1);
}

void TestOrderLookup::showsRecentLookUps()
{
    QVERIFY(!add(PayMode::V2).isEmpty());
    const ShopOrder plain = plainOrder();
    const ShopOrder refunded = refundedOrder();
    QVERIFY(lookUp(OrderNumberKind::TransactionId, plain.transactionId));
    QVERIFY(!lookUp(OrderNumberKind::OutTradeNo, u"NOSUCHORDER1"_s));
    QVERIFY(lookUp(OrderNumberKind::OutTradeNo, refunded.outTradeNo));
    const QList<RecentOrder> all = recent();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).order->outTradeNo, refunded.outTradeNo);
    QVERIFY(all.at(0).refundState);
    QVERIFY(all.at(0).refunded.amount >= refunded.refunded);
    QVERIFY(!all.at(1).order);
    QCOMPARE(all.at(2).order->outTradeNo, plain.outTradeNo);
    QVERIFY(!all.at(2).refundState);
    QCOMPARE(outcomeOf(m_orders->recent(m_account, 2))->size(), 2);
}

void TestOrderLookup::clearsRecentLookUps()
{
    QVERIFY(!add(PayMode::V2).isEmpty());
    const ShopOrder plain = plainOrder();
    QVERIFY(lookUp(OrderNumberKind::TransactionId, plain.transactionId));
    QVERIFY(m_orders->clearRecent(m_account));
    QVERIFY(recent().isEmpty());
    // What is known of the order stays.
    QVERIFY(stored(OrderNumberKind::TransactionId, plain.transactionId));
}

void TestOrderLookup::findsOrdersOfAPerson()
{
    QVERIFY(!add(PayMode::V3PublicKey).isEmpty());
    const ShopOrder shop = plainOrder();
    QVERIFY(lookUp(OrderNumberKind::TransactionId, shop.transactionId));
    download(shop.day);
    const auto orders = outcomeOf(m_orders->ofPerson(m_account, shop.openid));
    QVERIFY(orders);
    const auto same = std::ranges::count(*orders, shop.outTradeNo, &Order::outTradeNo);
    QCOMPARE(same, 1);
    QVERIFY(std::ranges::is_sorted(*orders, std::ranges::greater(), &Order::paidAt));
}

void TestOrderLookup::makesAnOrderAndSeesItPaid()
{
    QFETCH(const PayMode, mode);
    restart(300);
    QVERIFY(!add(mode).isEmpty());
    const QString number = m_orders->newOutTradeNo();
    const auto made = outcomeOf(m_orders->create(m_account, nativeOrder(number)));
    QVERIFY2(made, qPrintable(made ? QString() : base::toLogLine(made.error())));
    QVERIFY(made->prepared.codeUrl.startsWith(u"weixin://"_s));
    QVERIFY(!made->testMode);
    const auto waiting = stored(OrderNumberKind::OutTradeNo, number);
    QVERIFY(waiting);
    QCOMPARE(waiting->source, OrderView::Source::Made);
    QCOMPARE(toString(waiting->order.state), toString(TradeState::NotPaid));
    QCOMPARE(waiting->order.goods, u"拿铁"_s);

    WatchJob* job = m_orders->watch(m_account, number);
    QList<TradeState> states;
    connect(job, &WatchJob::stateChanged, this,
        [&states](const Order& order) { states.append(order.state); });
    const auto view = outcomeOf<OrderView>(job);
    QVERIFY(view);
    QCOMPARE(toString(view->order.state), toString(TradeState::Paid));
    QCOMPARE(view->order.total, base::Money::fromFen(1280));
    QVERIFY(!view->order.transactionId.isEmpty());
    // What only we know of it stays.
    QCOMPARE(view->order.goods, u"拿铁"_s);
    QCOMPARE(toString(states.last()), toString(TradeState::Paid));
    QCOMPARE(toString(stored(OrderNumberKind::OutTradeNo, number)->order.state),
        toString(TradeState::Paid));
}

void TestOrderLookup::makesTheSameOrderTwice()
{
    QVERIFY(!add(PayMode::V3PublicKey).isEmpty());
    const NewOrder order = nativeOrder(m_orders->newOutTradeNo());
    QVERIFY(outcomeOf(m_orders->create(m_account, order)));
    QVERIFY(outcomeOf(m_orders->create(m_account, order)));
    NewOrder dearer = order;
    dearer.amount = base::Money::fromFen(9900);
    QVERIFY(!outcomeOf(m_orders->create(m_account, dearer)));
    // The refusal does not change what is known.
    QCOMPARE(stored(OrderNumberKind::OutTradeNo, order.outTradeNo)->order.total, order.amount);
}

void TestOrderLookup::refusesAnOrderThatWeChatWould_data()
{
    QTest::addColumn<NewOrder>("order");
    QTest::addColumn<QString>("field");
    const NewOrder good = nativeOrder(u"W20261122-1006-K3VQ"_s);
    NewOrder bad = good;
    bad.amount = {};
    QTest::newRow("free") << bad << u"amount"_s;
    bad = good;
    bad.outTradeNo = u"订单"_s;
    QTest::newRow("number") << bad << u"out_trade_no"_s;
    bad = good;
    bad.description.clear();
    QTest::newRow("description") << bad << u"description"_s;
}

void TestOrderLookup::refusesAnOrderThatWeChatWould()
{
    QFETCH(const NewOrder, order);
    QFETCH(const QString, field);
    QVERIFY(!add(PayMode::V2).isEmpty());
    const auto made = outcomeOf(m_orders->create(m_account, order));
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"wego.order-problems"_s);
    QVERIFY2(made.error().facts.value(u"field"_s).startsWith(field),
        qPrintable(made.error().facts.value(u"field"_s)));
    QVERIFY(!made.error().facts.value(u"problem"_s).isEmpty());
    QCOMPARE(m_fixture->sandbox().requestCount(u"/pay/unifiedorder"_s), 0);
}

void TestOrderLookup::testModeCostsOneFen()
{
    QVERIFY(!add(PayMode::V3PublicKey).isEmpty());
    store::AccountRepository accounts(*m_fixture->database);
    domain::Account account = accounts.all()->first();
    account.testMode = true;
    QVERIFY(accounts.save(account));
    const auto made = outcomeOf(
        m_orders->create(m_account, nativeOrder(m_orders->newOutTradeNo())));
    QVERIFY(made);
    QVERIFY(made->testMode);
    QCOMPARE(made->order.amount, base::Money::fromFen(1));
    const auto view = lookUp(OrderNumberKind::OutTradeNo, made->order.outTradeNo);
    QVERIFY(view);
    QCOMPARE(view->order.total, base::Money::fromFen(1));
}

void TestOrderLookup::watchAsksLessAndLessOften()
{
    // The customer at the desk is seen within two seconds.
    qint64 before = 0;
    for (qint64 watched = 0; watched < 3'600'000; watched += 500) {
        const qint64 delay = services::watchDelayMs(watched);
        QVERIFY(delay >= before);
        QVERIFY(watched >= 60'000 || delay <= 1'000);
        before = delay;
    }
    QVERIFY(before >= 10'000);
}

void TestOrderLookup::watchWaitsFailuresOut()
{
    restart(0);
    QVERIFY(!add(PayMode::V2).isEmpty());
    const QString number = m_orders->newOutTradeNo();
    QVERIFY(outcomeOf(m_orders->create(m_account, nativeOrder(number))));
    m_fixture->sandbox().inject(fault(Fault::Kind::Drop, u"/pay/orderquery"_s));
    const StoppedTime time(*m_fixture);
    WatchJob* job = time.orders->watch(m_account, number);
    const Ending ending(job);
    QList<base::Error> troubles;
    connect(job, &WatchJob::troubled, this, [&](const base::Error& error) {
        troubles.append(error);
        if (troubles.size() == 2)
            m_fixture->sandbox().clearFaults();
    });
    time.runUntil(ending);
    QCOMPARE(troubles.size(), 2);
    QCOMPARE(toString(troubles.first().kind), toString(ErrorKind::Network));
    QVERIFY(*ending.outcome);
    QCOMPARE(toString((*ending.outcome)->order.state), toString(TradeState::Paid));
}

void TestOrderLookup::watchEndsWithTheOrdersTime()
{
    QVERIFY(!add(PayMode::V2).isEmpty());
    constexpr qint64 LifeMs = 90'500;
    NewOrder order = nativeOrder(m_orders->newOutTradeNo());
    const StoppedTime time(*m_fixture);
    const qint64 expiresMs = time.clock->nowMs() + LifeMs;
    order.expiresAt = base::beijing::fromMs(expiresMs);
    QVERIFY(outcomeOf(m_orders->create(m_account, order)));
    const Ending ending(time.orders->watch(m_account, order.outTradeNo));
    const int waits = time.runUntil(ending);
    QVERIFY(*ending.outcome);
    QCOMPARE(toString((*ending.outcome)->order.state), toString(TradeState::NotPaid));
    QCOMPARE(time.clock->nowMs(), expiresMs);
    QCOMPARE(waits, LifeMs / 1000 + 1);
}

void TestOrderLookup::watchOfAnUnknownOrderFails()
{
    QVERIFY(!add(PayMode::V3PublicKey).isEmpty());
    const auto view = outcomeOf<OrderView>(m_orders->watch(m_account, u"NOSUCHORDER1"_s));
    QVERIFY(!view);
    QCOMPARE(toString(view.error().kind), toString(ErrorKind::NotFound));
}

void TestOrderLookup::closesAnOrder()
{
    QFETCH(const PayMode, mode);
    QVERIFY(!add(mode).isEmpty());
    const QString number = m_orders->newOutTradeNo();
    QVERIFY(outcomeOf(m_orders->create(m_account, nativeOrder(number))));
    for (int i = 0; i < 2; ++i) {
        const auto view = outcomeOf(m_orders->close(m_account, number));
        QVERIFY2(view, qPrintable(view ? QString() : base::toLogLine(view.error())));
        QCOMPARE(toString(view->order.state), toString(TradeState::Closed));
    }
    QCOMPARE(toString(stored(OrderNumberKind::OutTradeNo, number)->order.state),
        toString(TradeState::Closed));
    const auto watched = outcomeOf<OrderView>(m_orders->watch(m_account, number));
    QVERIFY(watched);
    QCOMPARE(toString(watched->order.state), toString(TradeState::Closed));
}

void TestOrderLookup::closingAPaidOrderTellsSo()
{
    QFETCH(const PayMode, mode);
    restart(0);
    QVERIFY(!add(mode).isEmpty());
    const QString number = m_orders->newOutTradeNo();
    QVERIFY(outcomeOf(m_orders->create(m_account, nativeOrder(number))));
    const auto view = outcomeOf(m_orders->close(m_account, number));
    QVERIFY(!view);
    QCOMPARE(view.error().code, u"ORDER_PAID"_s);
    QCOMPARE(toString(stored(OrderNumberKind::OutTradeNo, number)->order.state),
        toString(TradeState::Paid));
}

void TestOrderLookup::reports()
{
    QVERIFY(!add(PayMode::V2).isEmpty());
    const auto done = outcomeOf(
        m_orders->report(m_account, {u"https://api.mch.weixin.qq.com/pay/unifiedorder"_s, 412}));
    QVERIFY2(done, qPrintable(done ? QString() : base::toLogLine(done.error())));
    QCOMPARE(m_fixture->sandbox().requestCount(u"/payitil/report"_s), 1);
}

void TestOrderLookup::numbersAreNew()
{
    QSet<QString> numbers;
    const QRegularExpression form(u"^W20261122-12\\d\\d-[A-Z2-9]{4}$"_s);
    for (int i = 0; i < 5000; ++i) {
        const QString number = m_orders->newOutTradeNo();
        QVERIFY2(form.match(number).hasMatch(), qPrintable(number));
        QVERIFY(domain::isOutTradeNo(number));
        QVERIFY(!numbers.contains(number));
        numbers.insert(number);
    }
}

void TestOrderLookup::cancelEndsALookUp()
{
    QVERIFY(!add(PayMode::V2).isEmpty());
    const ShopOrder shop = plainOrder();
    m_fixture->sandbox().inject(fault(Fault::Kind::Delay, {}, -1, 30'000));
    LookUpJob* job = m_orders->lookUp(m_account, {{OrderNumberKind::OutTradeNo, shop.outTradeNo}});
    const int before = m_fixture->sandbox().requestCount(u"/pay/orderquery"_s);
    QTRY_COMPARE(m_fixture->sandbox().requestCount(u"/pay/orderquery"_s), before + 1);
    std::optional<base::Result<OrderView>> outcome;
    job->onFinished(this, [&](const base::Result<OrderView>& result) { outcome = result; });
    job->cancel();
    job->cancel();
    QTRY_VERIFY(outcome);
    QCOMPARE(toString(outcome->error().kind), toString(ErrorKind::Cancelled));
    QVERIFY(recent().isEmpty());
}

void TestOrderLookup::goesAwayWhileLookingUp()
{
    QVERIFY(!add(PayMode::V2).isEmpty());
    const ShopOrder shop = plainOrder();
    m_fixture->sandbox().inject(fault(Fault::Kind::Delay, {}, -1, 30'000));
    LookUpJob* job = m_orders->lookUp(m_account, {{OrderNumberKind::OutTradeNo, shop.outTradeNo}});
    bool called = false;
    job->onFinished(this, [&](const base::Result<OrderView>&) { called = true; });
    QTRY_VERIFY(m_fixture->sandbox().requestCount(u"/pay/orderquery"_s) > 0);
    m_orders.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestOrderLookup::accountWithoutPayments()
{
    m_account = m_fixture->addOfficialAccount(*m_accounts);
    QVERIFY(!m_account.isEmpty());
    QCOMPARE(lookUp(OrderNumberKind::OutTradeNo, u"W1234567"_s).error().code,
        u"wego.account-no-payments"_s);
    QCOMPARE(stored(OrderNumberKind::OutTradeNo, u"W1234567"_s).error().code,
        u"wego.account-no-payments"_s);
}

void TestOrderLookup::unknownAccount()
{
    m_account = AccountId{u"nobody"_s};
    QCOMPARE(
        lookUp(OrderNumberKind::OutTradeNo, u"W1234567"_s).error().code, u"wego.account-gone"_s);
}

QTEST_GUILESS_MAIN(TestOrderLookup)
#include "tst_orderlookup.moc"
