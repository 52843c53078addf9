// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "store/database.h"
#include "store/orderrepository.h"
#include "store/refundjournal.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wego::domain;
using namespace wego::store;
using wego::base::Money;

namespace {

const QString& shop()
{
    static const QString mchid = u"1699990001"_s;
    return mchid;
}

QDateTime at(qint64 ms)
{
    return wego::base::beijing::fromMs(ms);
}

OrderRecord record(const QString& outTradeNo, TradeState state,
    OrderSource source = OrderSource::WeChat, qint64 knownMs = 1'000)
{
    OrderRecord record;
    record.order.outTradeNo = outTradeNo;
    record.order.state = state;
    record.source = source;
    record.knownMs = knownMs;
    return record;
}

OrderRecord fullRecord(const QString& outTradeNo = u"T1"_s)
{
    OrderRecord full = record(outTradeNo, TradeState::Paid);
    Order& order = full.order;
    order.appId = u"wx5f3c0a9d17e2b846"_s;
    order.mchid = shop();
    order.transactionId = u"4200002674202611220000000001"_s;
    order.stateText = u"支付成功"_s;
    order.tradeType = u"JSAPI"_s;
    order.bankType = u"ICBC_DEBIT"_s;
    order.openid = u"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"_s;
    order.goods = u"拿铁 'L'"_s;
    order.attach = u"桌 7"_s;
    order.deviceId = u"till-2"_s;
    order.total = Money::fromFen(9'000'000'000);
    order.settlement = Money::fromFen(8'999'999'900);
    order.payerTotal = Money::fromFen(0);
    order.coupons = {
        {u"C1"_s, u"满减"_s, true, Money::fromFen(100)}, {u"C2"_s, {}, false, Money::fromFen(1)}};
    order.createdAt = at(1'790'000'000'123);
    order.paidAt = at(1'790'000'060'000);
    order.expiresAt = at(1'790'007'200'000);
    full.requestId = u"0863"_s;
    full.raw = R"({"trade_state":"SUCCESS","描述":"x"})";
    return full;
}

Refund refund(const QString& number, RefundStatus status = RefundStatus::Processing)
{
    Refund refund;
    refund.outRefundNo = number;
    refund.outTradeNo = u"T1"_s;
    refund.status = status;
    refund.amount = Money::fromFen(100);
    return refund;
}

Refund fullRefund()
{
    Refund full = refund(u"R1"_s, RefundStatus::Succeeded);
    full.refundId = u"50300000000000000000000000001"_s;
    full.transactionId = u"4200002674202611220000000001"_s;
    full.total = Money::fromFen(12'800);
    full.settlement = Money::fromFen(90);
    full.payerAmount = Money::fromFen(80);
    full.feeReturned = Money::fromFen(0);
    full.coupons = {{u"C1"_s, u"满减"_s, true, Money::fromFen(10)}};
    full.channel = u"ORIGINAL"_s;
    full.receiver = u"招商银行信用卡0403"_s;
    full.fundsAccount = u"AVAILABLE"_s;
    full.reason = u"取消"_s;
    full.createdAt = at(1'790'000'100'000);
    full.succeededAt = at(1'790'000'200'000);
    return full;
}

OrderNumber outTradeNo(const QString& value)
{
    return {OrderNumberKind::OutTradeNo, value};
}

} // namespace

class TestOrders : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_database.reset(); }

    void knowsNothingOfOthers();
    void keepsNothingWithoutANumber();
    void anEmptyFieldReplacesNothing();
    void statesFollowTheBetterSource_data();
    void statesFollowTheBetterSource();
    void fieldsFollowTheBetterSource();
    void anOrderMadeHereStaysOne();
    void waitsOnlyForWhatMayBePaid();
    void refundsDoNotRunAgain_data();
    void refundsDoNotRunAgain();
    void aRefundLosesNothing();
    void keepsEveryField();
    void keepsEveryFieldOfARefund();
    void findsByEveryNumber();
    void findsByARefundOfTheJournal();
    void refundsAreFoundByWechatsNumberToo();
    void refundsOldestFirst();
    void ordersOfAPersonNewestFirst();
    void lookupsNewestFirstAndOnce();
    void clearsLookupsOfOneAccount();

private:
    OrderRepository orders() { return {*m_database, shop()}; }
    void save(const OrderRecord& record) { QVERIFY(orders().save(record)); }
    OrderRecord found(const QString& number = u"T1"_s)
    {
        return orders().find(outTradeNo(number)).value().value_or(OrderRecord());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestOrders::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"wego.sqlite"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestOrders::knowsNothingOfOthers()
{
    save(fullRecord());
    QVERIFY(orders().saveRefunds({fullRefund()}, 1));
    OrderRepository other(*m_database, u"1699990002"_s);
    QVERIFY(!other.find(outTradeNo(u"T1"_s)).value());
    QVERIFY(!other.find({OrderNumberKind::OutRefundNo, u"R1"_s}).value());
    QVERIFY(other.refundsOf(u"T1"_s).value().isEmpty());
    QVERIFY(other.ofPerson(fullRecord().order.openid, 10).value().isEmpty());
    QVERIFY(other.save(record(u"T1"_s, TradeState::Closed)));
    QVERIFY(found() == fullRecord());
}

void TestOrders::keepsNothingWithoutANumber()
{
    OrderRecord nameless = fullRecord(QString());
    save(nameless);
    QVERIFY(!orders().find(outTradeNo(QString())).value());
    QVERIFY(!orders().find({OrderNumberKind::TransactionId, nameless.order.transactionId}).value());
    save(fullRecord());
    nameless.order.state = TradeState::Refunded;
    nameless.knownMs = 2'000;
    save(nameless);
    QVERIFY(found().order.state == TradeState::Refunded);
    Refund unnamed = fullRefund();
    unnamed.outRefundNo.clear();
    QVERIFY(orders().saveRefunds({unnamed}, 1));
    QVERIFY(orders().refundsOf(u"T1"_s).value().isEmpty());
}

void TestOrders::anEmptyFieldReplacesNothing()
{
    save(fullRecord());
    save(record(u"T1"_s, TradeState::Unknown, OrderSource::WeChat, 2'000));
    OrderRecord wanted = fullRecord();
    wanted.knownMs = 2'000;
    QVERIFY(found() == wanted);
}

void TestOrders::statesFollowTheBetterSource_data()
{
    using enum TradeState;
    QTest::addColumn<TradeState>("before");
    QTest::addColumn<OrderSource>("from");
    QTest::addColumn<TradeState>("told");
    QTest::addColumn<OrderSource>("by");
    QTest::addColumn<int>("later");
    QTest::addColumn<TradeState>("after");
    const auto wechat = OrderSource::WeChat;
    const auto bill = OrderSource::Bill;
    const auto made = OrderSource::Made;
    QTest::newRow("newer answer") << NotPaid << wechat << Paid << wechat << 1 << Paid;
    QTest::newRow("newer answer, back") << Paid << wechat << Closed << wechat << 1 << Closed;
    QTest::newRow("older answer") << Paid << wechat << NotPaid << wechat << -1 << Paid;
    QTest::newRow("older answer, final") << Closed << wechat << NotPaid << wechat << -1 << Closed;
    QTest::newRow("answer of a slow clock") << NotPaid << wechat << Paid << wechat << -1 << Paid;
    QTest::newRow("bill after answer") << NotPaid << wechat << Paid << bill << 1 << Paid;
    QTest::newRow("bill before answer") << NotPaid << wechat << Paid << bill << -1 << NotPaid;
    QTest::newRow("bill knows less") << Refunded << wechat << Paid << bill << 1 << Refunded;
    QTest::newRow("answer after bill") << Paid << bill << Refunded << wechat << 1 << Refunded;
    QTest::newRow("older answer than bill") << Refunded << bill << Paid << wechat << -1 << Refunded;
    QTest::newRow("further than bill") << Paid << bill << Refunded << wechat << -1 << Refunded;
    QTest::newRow("later bill") << Paid << bill << Refunded << bill << 1 << Refunded;
    QTest::newRow("earlier bill") << Refunded << bill << Paid << bill << -1 << Refunded;
    QTest::newRow("earlier day later") << Refunded << bill << Paid << bill << 1 << Refunded;
    QTest::newRow("made again") << Paid << wechat << NotPaid << made << 1 << Paid;
    QTest::newRow("paid after made") << NotPaid << made << Paid << wechat << 1 << Paid;
    QTest::newRow("strange word") << Paid << wechat << Unknown << wechat << 1 << Paid;
    QTest::newRow("after strange word") << Unknown << wechat << Paid << wechat << -1 << Paid;
}

void TestOrders::statesFollowTheBetterSource()
{
    QFETCH(TradeState, before);
    QFETCH(OrderSource, from);
    QFETCH(TradeState, told);
    QFETCH(OrderSource, by);
    QFETCH(int, later);
    QFETCH(TradeState, after);
    OrderRecord first = record(u"T1"_s, before, from, 1'000);
    first.order.stateText = u"before"_s;
    save(first);
    save(record(u"T1"_s, told, by, 1'000 + later));
    QCOMPARE(toString(found().order.state), toString(after));
    QCOMPARE(found().order.stateText, before == after ? u"before"_s : QString());
}

void TestOrders::fieldsFollowTheBetterSource()
{
    OrderRecord bill = record(u"T1"_s, TradeState::Paid, OrderSource::Bill, 5'000);
    bill.order.goods = u"of the bill"_s;
    bill.order.bankType = u"of the bill"_s;
    OrderRecord answer = record(u"T1"_s, TradeState::Paid, OrderSource::WeChat, 4'000);
    answer.order.bankType = u"of WeChat"_s;
    answer.raw = "{}";
    save(bill);
    save(answer);
    QCOMPARE(found().order.bankType, u"of WeChat"_s);
    QCOMPARE(found().order.goods, u"of the bill"_s);
    QVERIFY(found().source == OrderSource::WeChat);
    QCOMPARE(found().knownMs, 4'000);
    bill.knownMs = 9'000;
    save(bill);
    QCOMPARE(found().order.bankType, u"of WeChat"_s);
    QVERIFY(found().source == OrderSource::WeChat);
    QCOMPARE(found().raw, "{}");
    answer.order.bankType = u"older"_s;
    answer.raw = "[]";
    answer.knownMs = 3'000;
    save(answer);
    QCOMPARE(found().order.bankType, u"of WeChat"_s);
    QCOMPARE(found().raw, "{}");
    QCOMPARE(found().knownMs, 4'000);
}

void TestOrders::anOrderMadeHereStaysOne()
{
    OrderRecord made = record(u"T1"_s, TradeState::NotPaid, OrderSource::Made, 1'000);
    made.order.goods = u"拿铁"_s;
    save(made);
    save(record(u"T1"_s, TradeState::NotPaid, OrderSource::WeChat, 2'000));
    save(record(u"T2"_s, TradeState::NotPaid, OrderSource::WeChat, 2'000));
    const auto waiting = orders().waiting().value();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().order.goods, u"拿铁"_s);
    QVERIFY(waiting.first().source == OrderSource::WeChat);
}

void TestOrders::waitsOnlyForWhatMayBePaid()
{
    const QList<TradeState> states{TradeState::NotPaid, TradeState::Paid, TradeState::Refunded,
        TradeState::Closed, TradeState::Reversed, TradeState::Paying, TradeState::Failed,
        TradeState::Accepted, TradeState::Unknown};
    qsizetype open = 0;
    for (qsizetype i = 0; i < states.size(); ++i) {
        save(record(u"T%1"_s.arg(i), states.at(i), OrderSource::Made));
        const bool isOpen = !isPaid(states.at(i)) && !isFinal(states.at(i));
        open += isOpen ? 1 : 0;
        QCOMPARE(orders().waiting().value().size(), open);
    }
    QVERIFY(open >= 3);
}

void TestOrders::refundsDoNotRunAgain_data()
{
    using enum RefundStatus;
    QTest::addColumn<RefundStatus>("before");
    QTest::addColumn<RefundStatus>("told");
    QTest::addColumn<int>("later");
    QTest::addColumn<RefundStatus>("after");
    QTest::newRow("done") << Processing << Succeeded << 1 << Succeeded;
    QTest::newRow("old bill") << Succeeded << Processing << 1 << Succeeded;
    QTest::newRow("closed") << Closed << Processing << 1 << Closed;
    QTest::newRow("sent again") << Abnormal << Processing << 1 << Processing;
    QTest::newRow("older news") << Abnormal << Processing << -1 << Abnormal;
    QTest::newRow("older end") << Processing << Succeeded << -1 << Succeeded;
    QTest::newRow("came back") << Succeeded << Abnormal << 1 << Abnormal;
    QTest::newRow("older trouble") << Succeeded << Abnormal << -1 << Succeeded;
    QTest::newRow("strange word") << Succeeded << Unknown << 1 << Succeeded;
    QTest::newRow("after strange word") << Unknown << Processing << -1 << Processing;
}

void TestOrders::refundsDoNotRunAgain()
{
    QFETCH(RefundStatus, before);
    QFETCH(RefundStatus, told);
    QFETCH(int, later);
    QFETCH(RefundStatus, after);
    QVERIFY(orders().saveRefunds({refund(u"R1"_s, before)}, 1'000));
    QVERIFY(orders().saveRefunds({refund(u"R1"_s, told)}, 1'000 + later));
    const auto refunds = orders().refundsOf(u"T1"_s).value();
    QCOMPARE(refunds.size(), 1);
    QCOMPARE(toString(refunds.first().status), toString(after));
}

void TestOrders::aRefundLosesNothing()
{
    QVERIFY(orders().saveRefunds({fullRefund()}, 1'000));
    Refund poor;
    poor.refundId = fullRefund().refundId;
    QVERIFY(orders().saveRefunds({poor}, 2'000));
    QVERIFY(orders().refundsOf(u"T1"_s).value() == QList<Refund>{fullRefund()});
    Refund older = fullRefund();
    older.receiver = u"older"_s;
    QVERIFY(orders().saveRefunds({older}, 500));
    QVERIFY(orders().refundsOf(u"T1"_s).value() == QList<Refund>{fullRefund()});
    QVERIFY(orders().saveRefunds({}, 500));
}

void TestOrders::keepsEveryField()
{
    save(fullRecord());
    QVERIFY(found() == fullRecord());
    OrderRecord bare = record(u"T2"_s, TradeState::NotPaid, OrderSource::Made);
    save(bare);
    OrderRecord stored = found(u"T2"_s);
    stored.order.mchid.clear();
    QVERIFY(stored == bare);
}

void TestOrders::keepsEveryFieldOfARefund()
{
    Refund bare = refund(u"R2"_s);
    QVERIFY(orders().saveRefunds({fullRefund(), bare}, 1'000));
    const auto refunds = orders().refundsOf(u"T1"_s).value();
    QCOMPARE(refunds.size(), 2);
    QVERIFY(refunds.contains(fullRefund()));
    QVERIFY(refunds.contains(bare));
}

void TestOrders::findsByEveryNumber()
{
    using enum OrderNumberKind;
    save(fullRecord());
    QVERIFY(orders().saveRefunds({fullRefund()}, 1'000));
    const QList<OrderNumber> numbers{{OutTradeNo, u"T1"_s},
        {TransactionId, fullRecord().order.transactionId}, {OutRefundNo, u"R1"_s},
        {RefundId, fullRefund().refundId}};
    for (const OrderNumber& number : numbers) {
        QVERIFY2(orders().find(number).value() == fullRecord(), qPrintable(number.value));
        for (const auto kind : {OutTradeNo, TransactionId, OutRefundNo, RefundId, OpenId}) {
            if (kind != number.kind)
                QVERIFY(!orders().find({kind, number.value}).value());
        }
        QVERIFY(!orders().find({number.kind, {}}).value());
    }
}

void TestOrders::findsByARefundOfTheJournal()
{
    save(fullRecord());
    RefundEntry entry;
    entry.account = u"a1"_s;
    entry.order.outRefundNo = u"J1"_s;
    entry.order.transactionId = fullRecord().order.transactionId;
    entry.order.amount = Money::fromFen(1);
    entry.order.total = Money::fromFen(1);
    QVERIFY(RefundJournal(*m_database, shop()).plan(entry));
    QVERIFY(orders().find({OrderNumberKind::OutRefundNo, u"J1"_s}).value() == fullRecord());
}

void TestOrders::refundsAreFoundByWechatsNumberToo()
{
    save(fullRecord());
    Refund byWechat = fullRefund();
    byWechat.outTradeNo.clear();
    QVERIFY(orders().saveRefunds({byWechat}, 1'000));
    QVERIFY(orders().refundsOf(u"T1"_s).value() == QList<Refund>{byWechat});
    QVERIFY(orders().find({OrderNumberKind::OutRefundNo, u"R1"_s}).value() == fullRecord());
    QVERIFY(orders().refundsOf(QString()).value().size() <= 1);
}

void TestOrders::refundsOldestFirst()
{
    QList<Refund> refunds;
    for (int i = 0; i < 4; ++i) {
        refunds.prepend(refund(u"R%1"_s.arg(i)));
        refunds.first().createdAt = at(1'790'000'000'000 + i * 1000);
    }
    QVERIFY(orders().saveRefunds(refunds, 1));
    const auto stored = orders().refundsOf(u"T1"_s).value();
    QCOMPARE(stored.size(), 4);
    QCOMPARE(stored.first().outRefundNo, u"R0"_s);
    QCOMPARE(stored.last().outRefundNo, u"R3"_s);
}

void TestOrders::ordersOfAPersonNewestFirst()
{
    QList<OrderRecord> records;
    for (int i = 0; i < 4; ++i) {
        records.append(record(u"T%1"_s.arg(i), TradeState::Paid));
        records.last().order.openid = i == 3 ? u"o2"_s : u"o1"_s;
        records.last().order.paidAt = at(1'790'000'000'000 + i * 1000);
    }
    records[1].order.paidAt = {};
    records[1].order.createdAt = at(1'790'000'009'000);
    QVERIFY(orders().saveAll(records));
    const auto all = orders().ofPerson(u"o1"_s, 10).value();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).order.outTradeNo, u"T1"_s);
    QCOMPARE(all.at(1).order.outTradeNo, u"T2"_s);
    QCOMPARE(orders().ofPerson(u"o1"_s, 2).value().size(), 2);
}

void TestOrders::lookupsNewestFirstAndOnce()
{
    using enum OrderNumberKind;
    const auto note = [&](OrderNumberKind kind, const QString& value, const QString& order,
                          qint64 ms) {
        QVERIFY(orders().noteLookup(u"a1"_s, {{kind, value}, order, ms}));
    };
    note(OutTradeNo, u"T1"_s, u"T1"_s, 1);
    note(OutTradeNo, u"T2"_s, u"T2"_s, 2);
    note(OutTradeNo, u"nobody"_s, {}, 3);
    note(TransactionId, u"nobody either"_s, {}, 4);
    note(OutRefundNo, u"R1"_s, u"T1"_s, 5);
    const auto lookups = orders().lookups(u"a1"_s, 10).value();
    QCOMPARE(lookups.size(), 4);
    QVERIFY(lookups.at(0) == (OrderLookup{{OutRefundNo, u"R1"_s}, u"T1"_s, 5}));
    QCOMPARE(lookups.at(3).outTradeNo, u"T2"_s);
    QCOMPARE(orders().lookups(u"a1"_s, 2).value().size(), 2);
    note(OutTradeNo, u"nobody"_s, u"T9"_s, 6);
    QCOMPARE(orders().lookups(u"a1"_s, 10).value().first().outTradeNo, u"T9"_s);
    QCOMPARE(orders().lookups(u"a1"_s, 10).value().size(), 4);
}

void TestOrders::clearsLookupsOfOneAccount()
{
    for (const QString& account : {u"a1"_s, u"a2"_s})
        QVERIFY(orders().noteLookup(account, {outTradeNo(u"T1"_s), u"T1"_s, 1}));
    QVERIFY(orders().clearLookups(u"a1"_s));
    QVERIFY(orders().lookups(u"a1"_s, 10).value().isEmpty());
    QCOMPARE(orders().lookups(u"a2"_s, 10).value().size(), 1);
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
