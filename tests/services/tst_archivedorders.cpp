// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "bills/billreader.h"
#include "fixture.h"
#include "services/archivedorders.h"
#include "services/billorders.h"
#include "services/bills.h"
#include "store/billrepository.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::AccountId;
using domain::KnownOrder;
using domain::Order;
using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::Refund;
using domain::TradeState;
using services::ArchiveSearch;
using test::Fixture;
using test::outcomeOf;

namespace {

const QDate Today(2026, 11, 22);
constexpr int Days = 6;

/// Where things stand in a line of a bill of everything.
enum Cell {
    Time = 0,
    TransactionId = 5,
    OutTradeNo = 6,
    OpenId = 7,
    State = 9,
    Settlement = 12,
    Coupons = 13,
    RefundId = 14,
    OutRefundNo = 15,
    RefundState = 19,
    Total = 24,
    Asked = 25,
};

const QByteArray AllHeader =
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,"
    "交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,"
    "充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,"
    "费率备注\n";

base::Money fen(std::int64_t amount)
{
    return base::Money::fromFen(amount);
}

using Line = QByteArrayList;

struct BillLine {
    QDate day;
    Line cells;

    [[nodiscard]] QString text(Cell cell) const { return QString::fromUtf8(cells.at(cell)); }
    [[nodiscard]] base::Money money(Cell cell) const
    {
        return base::Money::fromYuan(cells.at(cell)).value_or(base::Money());
    }
};

QList<BillLine> linesOf(const QByteArray& bill, QDate day)
{
    QList<BillLine> lines;
    for (QByteArray line : bill.split('\n')) {
        line = line.trimmed();
        if (!line.startsWith('`'))
            continue;
        Line cells;
        const QByteArray rest = line.sliced(1);
        for (qsizetype at = 0; at >= 0;) {
            const qsizetype end = rest.indexOf(",`", at);
            cells.append(end < 0 ? rest.sliced(at) : rest.sliced(at, end - at));
            at = end < 0 ? -1 : end + 2;
        }
        if (cells.size() > Asked)
            lines.append({day, cells});
    }
    return lines;
}

/// Looks at every line of every bill for one number, as nobody would for a thousand.
struct Naive {
    std::optional<BillLine> payment;
    QList<BillLine> refunds;
};

Naive searchNaively(const QList<BillLine>& lines, const OrderNumber& number)
{
    QString transactionId;
    const auto cellOf = [](OrderNumberKind kind) {
        switch (kind) {
        case OrderNumberKind::TransactionId:
            return TransactionId;
        case OrderNumberKind::OutTradeNo:
            return OutTradeNo;
        case OrderNumberKind::RefundId:
            return RefundId;
        default:
            return OutRefundNo;
        }
    };
    for (const BillLine& line : lines) {
        if (line.text(cellOf(number.kind)) == number.value)
            transactionId = line.text(TransactionId);
    }
    Naive found;
    for (const BillLine& line : lines) {
        if (line.text(TransactionId) != transactionId)
            continue;
        if (line.text(State) == u"SUCCESS"_s)
            found.payment = line;
        else if (line.text(State) == u"REFUND"_s)
            found.refunds.append(line);
    }
    return found;
}

QStringList numbersOf(const QList<Refund>& refunds)
{
    QStringList numbers;
    for (const Refund& refund : refunds)
        numbers.append(refund.outRefundNo);
    numbers.sort();
    return numbers;
}

QStringList numbersOf(const QList<BillLine>& refunds)
{
    QStringList numbers;
    for (const BillLine& line : refunds)
        numbers.append(line.text(OutRefundNo));
    numbers.sort();
    return numbers;
}

} // namespace

class TestArchivedOrders : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void findsWhatANaiveSearchFinds();
    void readsAPaymentAndItsRefunds();
    void searchesEveryFileOnlyOnce();
    void tellsWhatIsMissing();
    void tellsThatTodayIsMissing();
    void leavesOutADamagedDay();
    void takesPaymentsAndRefundsFromTwoBills();
    void findsOrdersOfAPerson();
    void stopsWhenCancelled();
    void emptyArchive();
    void readsCouponsOfABill();
    void readsTimesOfARefundBill();
    void readsAnOldBill();
    void readsAReversal();

private:
    [[nodiscard]] ArchiveSearch search() const
    {
        return {*m_fixture->environment, m_account, Today, nullptr, {}};
    }
    KnownOrder find(OrderNumberKind kind, const QString& value) const;
    [[nodiscard]] BillLine anyLine(const QString& state) const;
    /// A payment that was refunded within the archived days.
    [[nodiscard]] BillLine refundedPayment() const;

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<services::Accounts> m_accounts;
    std::unique_ptr<services::Bills> m_bills;
    AccountId m_account;
    QList<BillLine> m_lines;
};

void TestArchivedOrders::initTestCase()
{
    m_fixture = std::make_unique<Fixture>();
    QVERIFY(m_fixture->startSandbox());
    m_accounts = std::make_unique<services::Accounts>(*m_fixture->environment);
    m_bills = std::make_unique<services::Bills>(*m_fixture->environment);
    m_account = m_fixture->addAccount(*m_accounts, domain::PayMode::V3PublicKey);
    QVERIFY(!m_account.isEmpty());
    QList<QDate> days;
    for (int back = Days; back > 0; --back) {
        const QDate day = Today.addDays(-back);
        days.append(day);
        m_lines.append(linesOf(m_fixture->sandbox().billFor(day), day));
    }
    QVERIFY(m_lines.size() > 100);
    const auto report = outcomeOf(m_bills->download(m_account, days));
    QVERIFY(report && !report->hasFailures());
}

void TestArchivedOrders::cleanupTestCase()
{
    m_bills.reset();
    m_accounts.reset();
    m_fixture.reset();
}

KnownOrder TestArchivedOrders::find(OrderNumberKind kind, const QString& value) const
{
    const auto found = services::findArchivedOrders(search(), {{kind, value}});
    return found ? found->value(domain::keyOf({kind, value})) : KnownOrder();
}

BillLine TestArchivedOrders::anyLine(const QString& state) const
{
    const auto found = std::ranges::find_if(
        m_lines, [&state](const BillLine& line) { return line.text(State) == state; });
    return found == m_lines.end() ? BillLine() : *found;
}

BillLine TestArchivedOrders::refundedPayment() const
{
    for (const BillLine& line : m_lines) {
        const Naive found = searchNaively(
            m_lines, {OrderNumberKind::TransactionId, line.text(TransactionId)});
        if (found.payment && !found.refunds.isEmpty())
            return *found.payment;
    }
    return {};
}

void TestArchivedOrders::findsWhatANaiveSearchFinds()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 20; ++round) {
        QList<OrderNumber> numbers{{OrderNumberKind::OutTradeNo, u"NOSUCHORDER1"_s},
            {OrderNumberKind::TransactionId, u"4200009999202611200000000000"_s},
            {OrderNumberKind::OutRefundNo, u"NOSUCHREFUND"_s}};
        for (int i = 0; i < 30; ++i) {
            const BillLine& line = m_lines.at(random.bounded(static_cast<int>(m_lines.size())));
            const bool isRefund = line.text(State) == u"REFUND"_s;
            const QList<OrderNumber> kinds{
                {OrderNumberKind::TransactionId, line.text(TransactionId)},
                {OrderNumberKind::OutTradeNo, line.text(OutTradeNo)},
                {OrderNumberKind::RefundId, line.text(RefundId)},
                {OrderNumberKind::OutRefundNo, line.text(OutRefundNo)}};
            numbers.append(kinds.at(random.bounded(isRefund ? 4 : 2)));
        }
        const auto found = services::findArchivedOrders(search(), numbers);
        QVERIFY(found);
        for (const OrderNumber& number : std::as_const(numbers)) {
            QVERIFY(found->contains(domain::keyOf(number)));
            const KnownOrder known = found->value(domain::keyOf(number));
            const Naive naive = searchNaively(m_lines, number);
            QCOMPARE(known.order.has_value(), naive.payment.has_value());
            QCOMPARE(numbersOf(known.refunds), numbersOf(naive.refunds));
            QCOMPARE(known.isComplete, naive.payment.has_value());
            QCOMPARE(known.missingDay.isValid(), !known.isComplete);
            if (known.order) {
                QCOMPARE(known.order->outTradeNo, naive.payment->text(OutTradeNo));
                QCOMPARE(known.order->total, naive.payment->money(Total));
            }
        }
    }
}

void TestArchivedOrders::readsAPaymentAndItsRefunds()
{
    const BillLine payment = refundedPayment();
    QVERIFY(!payment.cells.isEmpty());
    const Naive naive = searchNaively(
        m_lines, {OrderNumberKind::OutTradeNo, payment.text(OutTradeNo)});
    const KnownOrder known = find(OrderNumberKind::OutTradeNo, payment.text(OutTradeNo));
    QVERIFY(known.order);
    const Order& order = *known.order;
    QCOMPARE(order.transactionId, payment.text(TransactionId));
    QCOMPARE(order.openid, payment.text(OpenId));
    QCOMPARE(order.mchid, m_fixture->ready().mchid);
    QCOMPARE(order.appId, m_fixture->ready().appId);
    QCOMPARE(base::beijing::toText(order.paidAt), payment.text(Time));
    QCOMPARE(order.settlement, payment.money(Settlement));
    QCOMPARE(order.payerTotal, payment.money(Total) - payment.money(Coupons));
    QVERIFY(!order.goods.isEmpty());

    QCOMPARE(known.refunds.size(), naive.refunds.size());
    const Refund& refund = known.refunds.first();
    const auto line = std::ranges::find_if(naive.refunds,
        [&refund](const BillLine& each) { return each.text(OutRefundNo) == refund.outRefundNo; });
    QVERIFY(line != naive.refunds.end());
    QCOMPARE(refund.refundId, line->text(RefundId));
    QCOMPARE(refund.amount, line->money(Asked));
    QCOMPARE(refund.total, order.total);
    QCOMPARE(
        toString(refund.status), toString(domain::refundStatusFromString(line->text(RefundState))));
    QCOMPARE(base::beijing::toText(refund.createdAt), line->text(Time));
    QVERIFY(std::ranges::is_sorted(known.refunds, {}, &Refund::createdAt));
    const bool isRefunded = std::ranges::any_of(
        known.refunds, [](const Refund& each) { return domain::takesMoney(each.status); });
    QCOMPARE(toString(order.state), toString(isRefunded ? TradeState::Refunded : TradeState::Paid));
}

void TestArchivedOrders::searchesEveryFileOnlyOnce()
{
    QList<OrderNumber> numbers;
    for (const BillLine& line : std::as_const(m_lines))
        numbers.append({OrderNumberKind::TransactionId, line.text(TransactionId)});
    QList<qint64> progress;
    ArchiveSearch counted = search();
    counted.progress = [&progress](qint64 done, qint64 total) {
        progress.append(done);
        QCOMPARE(total, qint64(Days));
    };
    QVERIFY(services::findArchivedOrders(counted, numbers));
    QCOMPARE(progress.size(), Days);
    QCOMPARE(progress.last(), qint64(Days));

    // The newest day has all that is asked for, so no other is read.
    progress.clear();
    const BillLine newest = m_lines.last();
    QVERIFY(services::findArchivedOrders(
        counted, {{OrderNumberKind::TransactionId, newest.text(TransactionId)}}));
    QVERIFY(newest.text(State) != u"SUCCESS"_s || progress.size() == 1);
}

void TestArchivedOrders::tellsWhatIsMissing()
{
    // Paid before the archive begins: its refund is there, the payment is not.
    for (const BillLine& line : std::as_const(m_lines)) {
        const OrderNumber number{OrderNumberKind::TransactionId, line.text(TransactionId)};
        if (searchNaively(m_lines, number).payment)
            continue;
        const KnownOrder known = find(number.kind, number.value);
        QVERIFY(!known.order);
        QVERIFY(!known.refunds.isEmpty());
        QVERIFY(!known.isComplete);
        QVERIFY(known.missingDay.isValid());
        QVERIFY(known.missingDay < Today.addDays(-Days));
        return;
    }
    QSKIP("no such refund in these days");
}

void TestArchivedOrders::tellsThatTodayIsMissing()
{
    const KnownOrder unknown = find(
        OrderNumberKind::TransactionId, u"4200009999202611220000000000"_s);
    QVERIFY(!unknown.order);
    QVERIFY(!unknown.isComplete);
    QCOMPARE(unknown.missingDay, Today);
}

void TestArchivedOrders::leavesOutADamagedDay()
{
    const BillLine payment = anyLine(u"SUCCESS"_s);
    const QDate damaged = Today.addDays(-1);
    const auto record =
        store::BillRepository(*m_fixture->database).find(m_account, damaged, domain::BillType::All);
    QVERIFY(record && record->has_value());
    const QString path = m_fixture->path(u"archive/"_s + (*record)->file);
    const QByteArray bytes = test::readFile(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QByteArray changed = bytes;
    changed[changed.size() / 2] = static_cast<char>(changed.at(changed.size() / 2) ^ 1);
    QVERIFY(test::writeFile(path, changed));
    const KnownOrder known = find(OrderNumberKind::TransactionId, payment.text(TransactionId));
    QVERIFY(test::writeFile(path, bytes));
    QVERIFY(known.order);
    QVERIFY(!known.isComplete);
    QCOMPARE(known.missingDay, damaged);
    QVERIFY(find(OrderNumberKind::TransactionId, payment.text(TransactionId)).isComplete);
}

void TestArchivedOrders::takesPaymentsAndRefundsFromTwoBills()
{
    services::Bills bills(*m_fixture->environment);
    services::Accounts accounts(*m_fixture->environment);
    auto draft = m_fixture->draft(domain::PayMode::V3PublicKey);
    draft.account.name = u"Two bills"_s;
    const auto added = outcomeOf(accounts.add(std::move(draft)));
    QVERIFY(added);
    // Long enough ago that nothing of it can change any more.
    const QDate day = Today.addDays(-3);
    QVERIFY(outcomeOf(bills.download(added->id, {day}, {domain::BillType::Success, false})));
    const auto lines = linesOf(m_fixture->sandbox().billFor(day), day);
    const auto payment = std::ranges::find_if(
        lines, [](const BillLine& line) { return line.text(State) == u"SUCCESS"_s; });
    QVERIFY(payment != lines.end());
    const OrderNumber number{OrderNumberKind::TransactionId, payment->text(TransactionId)};
    const ArchiveSearch search{*m_fixture->environment, added->id, day.addDays(1), nullptr, {}};
    auto found = services::findArchivedOrders(search, {number});
    QVERIFY(found);
    QVERIFY(found->value(domain::keyOf(number)).order);
    QVERIFY(!found->value(domain::keyOf(number)).isComplete);

    QVERIFY(outcomeOf(bills.download(added->id, {day}, {domain::BillType::Refund, false})));
    found = services::findArchivedOrders(search, {number});
    QVERIFY(found);
    const KnownOrder known = found->value(domain::keyOf(number));
    QVERIFY(known.isComplete);
    QCOMPARE(numbersOf(known.refunds), numbersOf(searchNaively(lines, number).refunds));
}

void TestArchivedOrders::findsOrdersOfAPerson()
{
    const QString openid = anyLine(u"SUCCESS"_s).text(OpenId);
    QStringList expected;
    for (const BillLine& line : std::as_const(m_lines)) {
        if (line.text(OpenId) == openid && line.text(State) == u"SUCCESS"_s)
            expected.append(line.text(OutTradeNo));
    }
    const auto orders = services::findArchivedOrdersOf(search(), openid, 1000);
    QVERIFY(orders);
    QStringList found;
    for (const Order& order : *orders)
        found.append(order.outTradeNo);
    QVERIFY(std::ranges::is_sorted(*orders, std::ranges::greater(), &Order::paidAt));
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
    QCOMPARE(services::findArchivedOrdersOf(search(), openid, 1)->size(), 1);
    QVERIFY(services::findArchivedOrdersOf(search(), u"oNobody"_s, 10)->isEmpty());
}

void TestArchivedOrders::stopsWhenCancelled()
{
    std::atomic_bool cancelled = false;
    ArchiveSearch cancellable = search();
    cancellable.cancelled = &cancelled;
    cancellable.progress = [&cancelled](qint64 done, qint64) { cancelled = done == 2; };
    const auto found = services::findArchivedOrders(
        cancellable, {{OrderNumberKind::OutTradeNo, u"NOSUCHORDER1"_s}});
    QVERIFY(!found);
    QCOMPARE(toString(found.error().kind), toString(base::ErrorKind::Cancelled));
}

void TestArchivedOrders::emptyArchive()
{
    const ArchiveSearch nothing{
        *m_fixture->environment, AccountId{u"nobody"_s}, Today, nullptr, {}};
    const OrderNumber number{OrderNumberKind::OutTradeNo, u"NOSUCHORDER1"_s};
    const auto found = services::findArchivedOrders(nothing, {number});
    QVERIFY(found);
    QVERIFY(!found->value(domain::keyOf(number)).isComplete);
    QCOMPARE(found->value(domain::keyOf(number)).missingDay, Today);
}

void TestArchivedOrders::readsCouponsOfABill()
{
    // 50.00 asked of 100.00, of which 20.00 were coupons, half of them paid for by nobody.
    const auto table = bills::readBill(AllHeader
        + "`2026-09-01 11:02:45,`wx5f3c0a9d17e2b846,`1699990001,`0,`POS-07,"
          "`4200009999202609011234567891,`DEMO20260901-0002,`oDemo,`FACE,`SUCCESS,`ICBC_DEBIT,"
          "`CNY,`90.00,`20.00,`0,`0,`0.00,`0.00,`,`,`礼盒\\  \\\"中秋\\\",`a\\ b,`0.54000,"
          "`0.60%,`100.00,`0.00,`\n"
          "`2026-09-01 18:05:33,`wx5f3c0a9d17e2b846,`1699990001,`0,`,"
          "`4200009999202609011234567891,`DEMO20260901-0002,`oDemo,`FACE,`REFUND,`ICBC_DEBIT,"
          "`CNY,`0.00,`0.00,`50300009992026090100000000012,`RF20260901-02,`45.00,`5.00,"
          "`ORIGINAL,`CHANGE,`礼盒,`,`-0.27000,`0.60%,`0.00,`50.00,`\n");
    QVERIFY(table);
    const Order order = services::orderFromBill(**table, 0);
    QCOMPARE(order.total, fen(10000));
    QCOMPARE(order.settlement, fen(9000));
    QCOMPARE(order.payerTotal, fen(8000));
    QCOMPARE(order.tradeType, u"FACEPAY"_s);
    QCOMPARE(order.deviceId, u"POS-07"_s);
    QCOMPARE(order.goods, u"礼盒, \"中秋\""_s);
    const Refund refund = services::refundFromBill(**table, 1);
    QCOMPARE(refund.amount, fen(5000));
    QCOMPARE(refund.settlement, fen(4500));
    QCOMPARE(refund.payerAmount, fen(4000));
    QCOMPARE(refund.feeReturned, fen(27));
    QCOMPARE(toString(refund.status), toString(domain::RefundStatus::Abnormal));
    QVERIFY(!refund.succeededAt.isValid());
}

void TestArchivedOrders::readsTimesOfARefundBill()
{
    QByteArray header = AllHeader;
    header.replace("微信退款单号", "退款申请时间,退款成功时间,微信退款单号");
    const auto table = bills::readBill(header
        + "`2026-09-03 09:00:00,`wx5f3c0a9d17e2b846,`1699990001,`0,`,"
          "`4200009999202609021000000001,`DEMO20260902-0001,`oDemo,`JSAPI,`REFUND,`OTHERS,`CNY,"
          "`0.00,`0.00,`2026-09-03 08:59:58,`2026-09-03 09:00:04,`50300009992026090300000000001,"
          "`RF20260903-01,`9.90,`0.00,`ORIGINAL,`SUCCESS,`早餐,`,`-0.06000,`0.60%,`0.00,`9.90,`\n");
    QVERIFY(table);
    const Refund refund = services::refundFromBill(**table, 0);
    QCOMPARE(base::beijing::toText(refund.createdAt), u"2026-09-03 08:59:58"_s);
    QCOMPARE(base::beijing::toText(refund.succeededAt), u"2026-09-03 09:00:04"_s);
    QCOMPARE(toString(refund.status), toString(domain::RefundStatus::Succeeded));
}

void TestArchivedOrders::readsAnOldBill()
{
    const auto table = bills::readBill(QByteArray(
        "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,"
        "交易状态,付款银行,货币种类,总金额,代金券或立减优惠金额,微信退款单号,商户退款单号,"
        "退款金额,代金券或立减优惠退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率\n"
        "`2017-09-01 11:02:45,`wx5f3c0a9d17e2b846,`1699990001,`0,`,"
        "`4200009999201709011234567891,`DEMO20170901-0002,`oDemo,`JSAPI,`SUCCESS,`CFT,`CNY,"
        "`90.00,`1.00,`0,`0,`0.00,`0.00,`,`,`礼盒,`,`0.54000,`0.60%\n"
        "`2017-09-01 12:02:45,`wx5f3c0a9d17e2b846,`1699990001,`0,`,"
        "`4200009999201709011234567891,`DEMO20170901-0002,`oDemo,`JSAPI,`REFUND,`CFT,`CNY,"
        "`0.00,`0.00,`5030000999,`RF1,`10.00,`0.00,`ORIGINAL,`FAIL,`礼盒,`,`-0.06000,`0.60%\n"));
    QVERIFY(table);
    const Order order = services::orderFromBill(**table, 0);
    QCOMPARE(order.total, fen(9000));
    QCOMPARE(order.payerTotal, fen(8900));
    const Refund refund = services::refundFromBill(**table, 1);
    QCOMPARE(refund.amount, fen(1000));
    QVERIFY(!domain::takesMoney(refund.status));
    QCOMPARE(base::beijing::toText(refund.createdAt), u"2017-09-01 12:02:45"_s);
}

void TestArchivedOrders::readsAReversal()
{
    const auto table = bills::readBill(AllHeader
        + "`2026-09-01 11:02:45,`wx5f3c0a9d17e2b846,`1699990001,`0,`,"
          "`4200009999202609011234567891,`DEMO20260901-0002,`oDemo,`MICROPAY,`REVOKED,`OTHERS,"
          "`CNY,`0.00,`0.00,`0,`0,`0.00,`0.00,`,`,`x,`,`0.00000,`0.60%,`0.00,`0.00,`\n");
    QVERIFY(table);
    const Order order = services::orderFromBill(**table, 0);
    QCOMPARE(toString(order.state), toString(TradeState::Reversed));
    QVERIFY(!domain::isPaid(order.state));
}

QTEST_GUILESS_MAIN(TestArchivedOrders)
#include "tst_archivedorders.moc"
