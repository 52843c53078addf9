// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approvalrule.h"
#include "domain/knownrefunds.h"
#include "domain/neworder.h"
#include "domain/ordernumber.h"
#include "domain/refundrules.h"
#include "domain/refundurgency.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace wego;
using base::Money;
using domain::NewOrder;
using domain::NewOrderProblem;
using domain::Order;
using domain::OrderNumber;
using domain::Refund;
using domain::RefundEntry;
using domain::RefundObstacle;
using domain::RefundState;
using domain::RefundStatus;
using domain::TradeState;

namespace {

constexpr qint64 DayMs = 24LL * 3600 * 1000;
/// 2026-09-01 10:15:02 Beijing time.
constexpr qint64 PaidMs = 1'788'228'902'000;

Money fen(qint64 amount)
{
    return Money::fromFen(amount);
}

Order paidOrder(qint64 total)
{
    Order order;
    order.outTradeNo = u"DEMO20260901-0001"_s;
    order.transactionId = u"4200009999202609011234567890"_s;
    order.state = TradeState::Paid;
    order.total = fen(total);
    order.paidAt = QDateTime::fromMSecsSinceEpoch(PaidMs, QTimeZone(8 * 3600));
    return order;
}

Refund refund(const QString& number, qint64 amount, RefundStatus status = RefundStatus::Succeeded)
{
    Refund made;
    made.outRefundNo = number;
    made.amount = fen(amount);
    made.status = status;
    return made;
}

RefundEntry entry(const QString& number, qint64 amount, RefundState state)
{
    RefundEntry made;
    made.order.outRefundNo = number;
    made.order.amount = fen(amount);
    made.state = state;
    return made;
}

NewOrder goodOrder()
{
    NewOrder order;
    order.outTradeNo = u"W20261122-0001"_s;
    order.description = u"体验装-拿铁"_s;
    order.amount = fen(1280);
    order.notifyUrl = QUrl(u"https://shop.example.com/wxnotify"_s);
    return order;
}

} // namespace

class TestOrderRules : public QObject {
    Q_OBJECT

private slots:
    static void recognisesNumbers_data();
    static void recognisesNumbers();
    static void refusesWhatIsNoNumber_data();
    static void refusesWhatIsNoNumber();
    static void tellsEveryKindThatFits();
    static void findsTheDayInside();
    static void readsStatesInEveryDialect();
    static void countsEachRefundOnce();
    static void oneThatWaitsStandsAgainstAnother();
    static void whatWeChatClosedIsFreeAgain();
    static void theLaterWordCounts_data();
    static void theLaterWordCounts();
    static void leavesNothingOfUnpaidOrders();
    static void sharesCouponsHalfUp_data();
    static void sharesCouponsHalfUp();
    static void sharesAddUp();
    static void sharesOfHugeOrdersDoNotOverflow();
    static void tellsEveryObstacle();
    static void waitsAMinute();
    static void anAttemptCountsAsTheLastOne_data();
    static void anAttemptCountsAsTheLastOne();
    static void endsAfterAYear();
    static void movesOnlyForward();
    static void checksNewOrders_data();
    static void checksNewOrders();
    static void mostUrgentStateComesFirst();
    static void whatIsToldAndWhatIsWrittenAreOne_data();
    static void whatIsToldAndWhatIsWrittenAreOne();
    static void eachTellsWhatTheOtherDoesNot();
    static void refundsWithoutNumbersAreNotMixedUp();
    static void nobodyEscapesTheLimitByAnotherAccount();
};

void TestOrderRules::recognisesNumbers_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    const QString wechat = u"4200009999202609011234567890"_s;
    QTest::newRow("WeChat's") << wechat << u"transaction_id"_s << wechat;
    QTest::newRow("with blanks and line end")
        << u"  %1\r\n"_s.arg(wechat) << u"transaction_id"_s << wechat;
    QTest::newRow("backtick of a bill") << u"`%1"_s.arg(wechat) << u"transaction_id"_s << wechat;
    QTest::newRow("as Excel keeps text")
        << u"=\"%1\""_s.arg(wechat) << u"transaction_id"_s << wechat;
    QTest::newRow("in groups") << u"4200 0099 9920 2609 0112 3456 7890"_s << u"transaction_id"_s
                               << wechat;
    QTest::newRow("full width") << u"４２００００９９９９２０２６０９０１１２３４５６７８９０"_s
                                << u"transaction_id"_s << wechat;
    QTest::newRow("row of a bill")
        << u"`2026-09-01 10:15:02,`wx5f3c0a9d17e2b846,`1699990001,`0,`,`%1,`DEMO20260901-0001"_s
               .arg(wechat)
        << u"transaction_id"_s << wechat;
    QTest::newRow("cells by tabs")
        << u"2026-09-01\t%1\t12.80"_s.arg(wechat) << u"transaction_id"_s << wechat;
    QTest::newRow("with its name")
        << u"交易单号：%1"_s.arg(wechat) << u"transaction_id"_s << wechat;
    QTest::newRow("merchant's with its name")
        << u"商户单号 QH261111S0200860"_s << u"out_trade_no"_s << u"QH261111S0200860"_s;
    QTest::newRow("in two lines") << u"42000099992026\n09011234567890"_s << u"transaction_id"_s
                                  << wechat;
    QTest::newRow("first of two") << wechat + u"\n4200009999202609011234567891"_s
                                  << u"transaction_id"_s << wechat;
    QTest::newRow("below a header")
        << u"订单号\t金额\n%1\t12.80\n"_s.arg(wechat) << u"transaction_id"_s << wechat;
    QTest::newRow("invisible blanks")
        << u"\u200b%1\ufeff"_s.arg(wechat) << u"transaction_id"_s << wechat;
    QTest::newRow("row with the merchant's only")
        << u"2026-09-01,wx5f3c0a9d17e2b846,1699990001,QH261111S0200860,12.80,少发"_s
        << u"out_trade_no"_s << u"QH261111S0200860"_s;
    QTest::newRow("32 digits") << u"10096603802015061307288063870001"_s << u"transaction_id"_s
                               << u"10096603802015061307288063870001"_s;
    QTest::newRow("merchant's with o in front")
        << u"order-20261120-0001-00000042"_s << u"out_trade_no"_s
        << u"order-20261120-0001-00000042"_s;
    QTest::newRow("merchant's") << u"DEMO20260901-0001"_s << u"out_trade_no"_s
                                << u"DEMO20260901-0001"_s;
    QTest::newRow("WeChat's refund") << u"50300009992026090100000000011"_s << u"refund_id"_s
                                     << u"50300009992026090100000000011"_s;
    QTest::newRow("refund with at sign")
        << u"RF@20260902|07"_s << u"out_refund_no"_s << u"RF@20260902|07"_s;
    QTest::newRow("short refund number") << u"RF-1"_s << u"out_refund_no"_s << u"RF-1"_s;
    QTest::newRow("person") << u"oDemo-Open_Id000000000000001"_s << u"openid"_s
                            << u"oDemo-Open_Id000000000000001"_s;
}

void TestOrderRules::recognisesNumbers()
{
    QFETCH(QString, pasted);
    QFETCH(QString, kind);
    QFETCH(QString, value);
    const QList<OrderNumber> numbers = domain::recogniseOrderNumber(pasted);
    QVERIFY(!numbers.isEmpty());
    QCOMPARE(domain::toString(numbers.first().kind), kind);
    QCOMPARE(numbers.first().value, value);
}

void TestOrderRules::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \t "_s;
    QTest::newRow("words") << u"林小姐 滨江"_s;
    QTest::newRow("row without number") << u"2026-09-01,12.80"_s;
    QTest::newRow("too long") << QString(65, u'7');
    QTest::newRow("formula") << u"=SUM(A1:A3)"_s;
    QTest::newRow("amount with its name") << u"金额：12.80"_s;
    QTest::newRow("power of ten") << u"4.2E+27"_s;
    QTest::newRow("name without number") << u"商户订单号："_s;
    QTest::newRow("quotes only") << u"\"'`\""_s;
}

void TestOrderRules::refusesWhatIsNoNumber()
{
    QFETCH(QString, pasted);
    QVERIFY(domain::recogniseOrderNumber(pasted).isEmpty());
}

void TestOrderRules::tellsEveryKindThatFits()
{
    const auto kinds = [](const QString& pasted) {
        QStringList words;
        for (const OrderNumber& number : domain::recogniseOrderNumber(pasted))
            words.append(domain::toString(number.kind));
        return words.join(u' ');
    };
    QCOMPARE(
        kinds(u"4200009999202609011234567890"_s), u"transaction_id out_trade_no out_refund_no"_s);
    QCOMPARE(kinds(u"50300009992026090100000000011"_s), u"refund_id out_trade_no out_refund_no"_s);
    QCOMPARE(kinds(u"QH261111S0200860"_s), u"out_trade_no out_refund_no"_s);
    QCOMPARE(kinds(u"order-20261120-0001-00000042"_s), u"out_trade_no out_refund_no openid"_s);
    QCOMPARE(kinds(QString(64, u'7')), u"out_refund_no"_s);
}

void TestOrderRules::findsTheDayInside()
{
    QCOMPARE(domain::dayInside(u"4200009999202609011234567890"_s), QDate(2026, 9, 1));
    QVERIFY(!domain::dayInside(u"4200009999202613011234567890"_s));
    QVERIFY(!domain::dayInside(u"4200009999199901011234567890"_s));
    QVERIFY(!domain::dayInside(u"42000099992026"_s));
    QVERIFY(!domain::dayInside(u"QH261111S0200860"_s));
}

void TestOrderRules::readsStatesInEveryDialect()
{
    for (const char* word :
        {"NOTPAY", "SUCCESS", "REFUND", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"}) {
        const QString name = QString::fromLatin1(word);
        QCOMPARE(domain::toString(domain::tradeStateFromString(name)), name);
    }
    QVERIFY(domain::tradeStateFromString(u"SOMETHING_NEW"_s) == TradeState::Unknown);
    QVERIFY(domain::refundStatusFromString(u"REFUNDCLOSE"_s) == RefundStatus::Closed);
    QVERIFY(domain::refundStatusFromString(u"FAIL"_s) == RefundStatus::Closed);
    QVERIFY(domain::refundStatusFromString(u"CHANGE"_s) == RefundStatus::Abnormal);
    QVERIFY(domain::refundStatusFromString(u"SUCCESS"_s) == RefundStatus::Succeeded);
    QVERIFY(domain::refundStatusFromString(u""_s) == RefundStatus::Unknown);
    QVERIFY(domain::takesMoney(RefundStatus::Unknown));
}

void TestOrderRules::countsEachRefundOnce()
{
    const QList<Refund> told{refund(u"R1"_s, 300), refund(u"R2"_s, 200, RefundStatus::Processing)};
    const QList<RefundEntry> ours{entry(u"R2"_s, 200, RefundState::Sent),
        entry(u"R3"_s, 50, RefundState::Unknown), entry(u"R4"_s, 70, RefundState::Refused),
        entry(u"R5"_s, 20, RefundState::Planned)};
    const domain::RefundedSoFar soFar = domain::refundedSoFar(told, ours);
    QCOMPARE(soFar.amount, fen(570));
    QCOMPARE(soFar.refunds, 4);
    QVERIFY(soFar.hasUnknown);
    // Of one that WeChat has told of nothing is unknown any more.
    QVERIFY(!domain::refundedSoFar(told, ours.first(1)).hasUnknown);
}

void TestOrderRules::oneThatWaitsStandsAgainstAnother()
{
    RefundEntry waiting = entry(u"R1"_s, 300, RefundState::Planned);
    QVERIFY(domain::refundedSoFar({}, {waiting}).hasUnknown);
    // A batch goes on by itself.
    waiting.batch = 3;
    QVERIFY(!domain::refundedSoFar({}, {waiting}).hasUnknown);
}

void TestOrderRules::whatWeChatClosedIsFreeAgain()
{
    const QList<Refund> told{refund(u"R1"_s, 300, RefundStatus::Closed)};
    const QList<RefundEntry> ours{entry(u"R1"_s, 300, RefundState::Accepted)};
    QCOMPARE(domain::refundedSoFar(told, ours).amount, Money());
}

void TestOrderRules::theLaterWordCounts_data()
{
    QTest::addColumn<int>("told");
    QTest::addColumn<int>("ours");
    QTest::addColumn<qint64>("gone");
    const auto row = [](const char* name, RefundStatus told, RefundState ours, qint64 gone) {
        QTest::newRow(name) << int(told) << int(ours) << gone;
    };
    using Status = RefundStatus;
    using State = RefundState;
    // A bill never learns how a refund went on.
    row("closed after the bill", Status::Processing, State::Closed, 0);
    row("closed after our question", Status::Closed, State::Accepted, 0);
    row("arrived after the bill", Status::Processing, State::Succeeded, 300);
    row("a word that nobody knows", Status::Unknown, State::Sent, 300);
    row("abnormal after the bill", Status::Processing, State::Abnormal, 300);
    row("WeChat has what it refused", Status::Succeeded, State::Refused, 300);
    row("two ends: the money counts as gone", Status::Succeeded, State::Closed, 300);
}

void TestOrderRules::theLaterWordCounts()
{
    QFETCH(int, told);
    QFETCH(int, ours);
    QFETCH(qint64, gone);
    const QList<Refund> refunds{refund(u"R1"_s, 300, static_cast<RefundStatus>(told))};
    const QList<RefundEntry> journal{entry(u"R1"_s, 300, static_cast<RefundState>(ours))};
    QCOMPARE(domain::refundedSoFar(refunds, journal).amount, fen(gone));
    // Told of twice, in any order: still one refund.
    const QList<Refund> twice{
        refund(u"R1"_s, 300, RefundStatus::Processing), refunds.first(), refunds.first()};
    QCOMPARE(domain::refundedSoFar(twice, journal).amount, fen(gone));
}

void TestOrderRules::leavesNothingOfUnpaidOrders()
{
    Order order = paidOrder(1280);
    QCOMPARE(domain::refundable(order, {.amount = fen(280)}), fen(1000));
    QCOMPARE(domain::refundable(order, {.amount = fen(2000)}), Money());
    order.state = TradeState::NotPaid;
    QCOMPARE(domain::refundable(order, {}), Money());
}

void TestOrderRules::sharesCouponsHalfUp_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<qint64>("gets");
    // 10.00 with a coupon of 3.00, of which 9.00 are given back.
    QTest::newRow("the reference") << qint64(1000) << qint64(700) << qint64(900) << qint64(630);
    QTest::newRow("all of it") << qint64(1000) << qint64(700) << qint64(1000) << qint64(700);
    QTest::newRow("half a fen goes up") << qint64(10) << qint64(5) << qint64(1) << qint64(1);
    QTest::newRow("less goes down") << qint64(10) << qint64(4) << qint64(1) << qint64(0);
    QTest::newRow("without coupons") << qint64(1280) << qint64(1280) << qint64(333) << qint64(333);
    QTest::newRow("the picture") << qint64(16800) << qint64(15800) << qint64(4000) << qint64(3762);
    QTest::newRow("a billion") << qint64(100'000'000'000) << qint64(99'999'999'999)
                               << qint64(50'000'000'000) << qint64(50'000'000'000);
}

void TestOrderRules::sharesCouponsHalfUp()
{
    QFETCH(qint64, total);
    QFETCH(qint64, paid);
    QFETCH(qint64, asked);
    QFETCH(qint64, gets);
    Order order = paidOrder(total);
    order.payerTotal = fen(paid);
    QCOMPARE(domain::customerShare(fen(asked), order).fen(), gets);
}

/// However an order is refunded in parts, the customer gets at most half a fen a part too much.
void TestOrderRules::sharesAddUp()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 2000; ++round) {
        Order order = paidOrder(random.bounded(1, 100'000));
        order.payerTotal = fen(random.bounded(0, int(order.total.fen()) + 1));
        qint64 left = order.total.fen();
        qint64 parts = 0;
        qint64 gets = 0;
        while (left > 0) {
            const qint64 part = random.bounded(1, int(left) + 1);
            gets += domain::customerShare(fen(part), order).fen();
            left -= part;
            ++parts;
        }
        QVERIFY(std::abs(gets - order.paidByCustomer().fen()) * 2 <= parts);
    }
}

void TestOrderRules::sharesOfHugeOrdersDoNotOverflow()
{
    Order order = paidOrder(9'000'000'000'000'000'000);
    order.payerTotal = fen(4'500'000'000'000'000'000);
    QCOMPARE(domain::customerShare(fen(3), order), fen(2));
    QCOMPARE(domain::customerShare(fen(8'000'000'000'000'000'000), order),
        fen(4'000'000'000'000'000'000));
    QCOMPARE(domain::customerShare(order.total, order), fen(4'500'000'000'000'000'000));
}

void TestOrderRules::tellsEveryObstacle()
{
    const qint64 soon = PaidMs + DayMs;
    const Order order = paidOrder(1000);
    QVERIFY(domain::obstaclesTo(fen(1000), u"少发"_s, order, {}, soon).isEmpty());
    const auto first = [&](Money amount, const domain::RefundedSoFar& soFar) {
        return domain::obstaclesTo(amount, {}, order, soFar, soon).value(0);
    };
    QVERIFY(first(fen(1001), {}) == RefundObstacle::MoreThanLeft);
    QVERIFY(first(fen(1), {.amount = fen(1000), .refunds = 1}) == RefundObstacle::NothingLeft);
    QVERIFY(first(fen(1), {.amount = fen(50), .refunds = 50}) == RefundObstacle::TooManyRefunds);
    QVERIFY(first(fen(1), {.amount = fen(5), .refunds = 1, .hasUnknown = true})
        == RefundObstacle::Unresolved);
    for (const qint64 amount : {0, -1})
        QVERIFY(first(fen(amount), {}) == RefundObstacle::AmountNotPositive);
    const QString longReason(27, u'长');
    QVERIFY(domain::obstaclesTo(fen(1), longReason, order, {}, soon)
        == QList{RefundObstacle::ReasonTooLong});
    Order closed = order;
    closed.state = TradeState::Closed;
    QVERIFY(domain::obstaclesTo(fen(1), {}, closed, {}, soon) == QList{RefundObstacle::NotPaid});
}

void TestOrderRules::waitsAMinute()
{
    const qint64 now = PaidMs + DayMs;
    const auto obstacles = [&](qint64 lastMs) {
        return domain::obstaclesTo(
            fen(1), {}, paidOrder(1000), {.amount = fen(1), .refunds = 1, .lastMs = lastMs}, now);
    };
    QVERIFY(obstacles(now - 59'999) == QList{RefundObstacle::TooSoon});
    QVERIFY(obstacles(now - 60'000).isEmpty());
}

void TestOrderRules::anAttemptCountsAsTheLastOne_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("counts");
    const auto row = [](RefundState state, bool counts) {
        QTest::newRow(qPrintable(domain::toString(state))) << int(state) << counts;
    };
    // Planned again after WeChat did not take it.
    row(RefundState::Planned, true);
    row(RefundState::Unknown, true);
    row(RefundState::Closed, true);
    row(RefundState::Succeeded, true);
    row(RefundState::Refused, false);
    row(RefundState::Cancelled, false);
}

void TestOrderRules::anAttemptCountsAsTheLastOne()
{
    QFETCH(int, state);
    QFETCH(bool, counts);
    RefundEntry made = entry(u"R1"_s, 300, static_cast<RefundState>(state));
    made.sentMs = PaidMs + DayMs;
    QCOMPARE(domain::refundedSoFar({}, {made}).lastMs, counts ? made.sentMs : 0);
    // Without a time of WeChat's ours is as good.
    QCOMPARE(
        domain::refundedSoFar({refund(u"R1"_s, 300)}, {made}).lastMs, counts ? made.sentMs : 0);
}

void TestOrderRules::endsAfterAYear()
{
    const Order order = paidOrder(1000);
    const qint64 last = PaidMs + 365 * DayMs;
    QVERIFY(domain::obstaclesTo(fen(1), {}, order, {}, last).isEmpty());
    QVERIFY(domain::obstaclesTo(fen(1), {}, order, {}, last + 1) == QList{RefundObstacle::TooOld});
    Order unknown = order;
    unknown.paidAt = {};
    QVERIFY(domain::obstaclesTo(fen(1), {}, unknown, {}, last + DayMs).isEmpty());
}

void TestOrderRules::movesOnlyForward()
{
    using enum RefundState;
    const QList<RefundState> all{
        Planned, Sent, Unknown, Accepted, Succeeded, Closed, Abnormal, Refused, Cancelled};
    for (const RefundState end : {Succeeded, Closed, Refused, Cancelled}) {
        for (const RefundState next : all)
            QVERIFY(!domain::mayFollow(end, next));
    }
    // What may have left us is never given up.
    for (const RefundState open : {Sent, Unknown, Accepted, Abnormal})
        QVERIFY(!domain::mayFollow(open, Cancelled));
    QVERIFY(!domain::mayFollow(Accepted, Planned));
    QVERIFY(!domain::mayFollow(Accepted, Sent));
    QVERIFY(!domain::mayFollow(Planned, Unknown));
    QVERIFY(domain::mayFollow(Unknown, Sent));
    QVERIFY(domain::mayFollow(Abnormal, Succeeded));
    for (const RefundState state : all)
        QVERIFY(domain::refundStateFromString(domain::toString(state)) == state);
}

void TestOrderRules::checksNewOrders_data()
{
    using Kind = NewOrderProblem::Kind;
    QTest::addColumn<NewOrder>("order");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("kind");
    const auto add = [](const char* name, auto change, const QString& field, Kind kind) {
        NewOrder order = goodOrder();
        change(order);
        QTest::newRow(name) << order << field << int(kind);
    };
    const QString number = u"out_trade_no"_s;
    add("short number", [](NewOrder& o) { o.outTradeNo = u"A1234"_s; }, number, Kind::Malformed);
    add("at sign", [](NewOrder& o) { o.outTradeNo = u"A@123456"_s; }, number, Kind::Malformed);
    add("no number", [](NewOrder& o) { o.outTradeNo.clear(); }, number, Kind::Missing);
    add(
        "nothing bought", [](NewOrder& o) { o.description = u"  "_s; }, u"description"_s,
        Kind::Missing);
    add(
        "long text", [](NewOrder& o) { o.description = QString(43, u'茶'); }, u"description"_s,
        Kind::TooLong);
    add(
        "emoji", [](NewOrder& o) { o.description = u"茶\U0001F375"_s; }, u"description"_s,
        Kind::Malformed);
    add("nothing to pay", [](NewOrder& o) { o.amount = Money(); }, u"amount"_s, Kind::NotPositive);
    add("negative", [](NewOrder& o) { o.amount = fen(-1); }, u"amount"_s, Kind::NotPositive);
    add("huge", [](NewOrder& o) { o.amount = fen(100'000'000'001); }, u"amount"_s, Kind::TooLarge);
    add("no address", [](NewOrder& o) { o.notifyUrl.clear(); }, u"notify_url"_s, Kind::Missing);
    add(
        "with query", [](NewOrder& o) { o.notifyUrl.setQuery(u"a=1"_s); }, u"notify_url"_s,
        Kind::Malformed);
    add(
        "nobody pays", [](NewOrder& o) { o.scene = domain::PayScene::Jsapi; }, u"payer.openid"_s,
        Kind::Missing);
    add(
        "from nowhere", [](NewOrder& o) { o.scene = domain::PayScene::H5; },
        u"scene_info.payer_client_ip"_s, Kind::Missing);
    add(
        "from a name",
        [](NewOrder& o) {
            o.scene = domain::PayScene::H5;
            o.payerIp = u"example.com"_s;
        },
        u"scene_info.payer_client_ip"_s, Kind::Malformed);
    add(
        "another device",
        [](NewOrder& o) {
            o.scene = domain::PayScene::H5;
            o.payerIp = u"2001:db8::1"_s;
            o.h5Type = u"Symbian"_s;
        },
        u"scene_info.h5_info.type"_s, Kind::NotSupported);
    add(
        "over already",
        [](NewOrder& o) { o.expiresAt = QDateTime::fromMSecsSinceEpoch(PaidMs - 1); },
        u"time_expire"_s, Kind::InThePast);
}

void TestOrderRules::checksNewOrders()
{
    QFETCH(NewOrder, order);
    QFETCH(QString, field);
    QFETCH(int, kind);
    QVERIFY(domain::problemsOf(goodOrder(), PaidMs).isEmpty());
    const QList<NewOrderProblem> problems = domain::problemsOf(order, PaidMs);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QCOMPARE(int(problems.first().kind), kind);
}

void TestOrderRules::mostUrgentStateComesFirst()
{
    using domain::mostUrgent;
    using enum RefundState;
    const Refund paidBack = refund(u"a"_s, 1);
    const Refund underWay = refund(u"a"_s, 1, RefundStatus::Processing);
    const Refund stuck = refund(u"b"_s, 1, RefundStatus::Abnormal);
    QVERIFY(!mostUrgent({}, {}));
    QVERIFY(mostUrgent({paidBack, stuck}, {entry(u"c"_s, 1, Unknown)}) == Abnormal);
    // WeChat has said what became of the one whose answer was lost.
    QVERIFY(mostUrgent({paidBack}, {entry(u"a"_s, 1, Unknown)}) == Succeeded);
    // The journal has heard of its end since.
    QVERIFY(mostUrgent({underWay}, {entry(u"a"_s, 1, Succeeded)}) == Succeeded);
    QVERIFY(mostUrgent({}, {entry(u"a"_s, 1, Planned), entry(u"b"_s, 1, Sent)}) == Sent);
    // Refused once, and sent again with another number.
    QVERIFY(mostUrgent({}, {entry(u"a"_s, 1, Refused), entry(u"b"_s, 1, Accepted)}) == Accepted);
}

/// Whoever asks, for money, for the list or for the time line, hears the same.
void TestOrderRules::whatIsToldAndWhatIsWrittenAreOne_data()
{
    using enum RefundState;
    QTest::addColumn<RefundStatus>("told");
    QTest::addColumn<RefundState>("written");
    QTest::addColumn<RefundState>("state");
    QTest::newRow("answer lost") << RefundStatus::Processing << Sent << Accepted;
    QTest::newRow("asked elsewhere") << RefundStatus::Succeeded << Accepted << Succeeded;
    QTest::newRow("an old bill") << RefundStatus::Processing << Succeeded << Succeeded;
    QTest::newRow("mended at the platform") << RefundStatus::Succeeded << Abnormal << Succeeded;
    QTest::newRow("given up after the bill") << RefundStatus::Processing << Closed << Closed;
    QTest::newRow("gone after all") << RefundStatus::Closed << Succeeded << Succeeded;
    QTest::newRow("WeChat has what it refused") << RefundStatus::Processing << Refused << Accepted;
    QTest::newRow("WeChat has what was cancelled")
        << RefundStatus::Succeeded << Cancelled << Succeeded;
    QTest::newRow("a word nobody knows") << RefundStatus::Unknown << Planned << Accepted;
}

void TestOrderRules::whatIsToldAndWhatIsWrittenAreOne()
{
    QFETCH(const RefundStatus, told);
    QFETCH(const RefundState, written);
    QFETCH(const RefundState, state);
    const QList<Refund> refunds{refund(u"a"_s, 300, told)};
    const QList<RefundEntry> journal{entry(u"a"_s, 300, written)};
    const auto known = domain::knownRefunds(refunds, journal);
    QCOMPARE(known.size(), 1);
    QVERIFY(known.first().isTold);
    QVERIFY(known.first().state == state);
    QVERIFY(domain::mostUrgent(refunds, journal) == state);
    const auto soFar = domain::refundedSoFar(refunds, journal);
    QCOMPARE(soFar.amount, domain::takesMoney(state) ? fen(300) : Money());
    QVERIFY(!soFar.hasUnknown);
}

void TestOrderRules::eachTellsWhatTheOtherDoesNot()
{
    Refund told = refund(u"a"_s, 300);
    told.payerAmount = fen(280);
    told.receiver = u"支付用户零钱"_s;
    told.createdAt = QDateTime::fromMSecsSinceEpoch(PaidMs + 1'000, QTimeZone(8 * 3600));
    told.succeededAt = told.createdAt.addSecs(60);
    RefundEntry written = entry(u"a"_s, 300, RefundState::Accepted);
    written.order.reason = u"少做了一杯"_s;
    written.sentMs = PaidMs + 5'000;
    written.changedMs = PaidMs + 90'000;
    const auto known = domain::knownRefunds({told}, {written}).first();
    QCOMPARE(known.payerAmount, std::optional(fen(280)));
    QCOMPARE(known.receiver, told.receiver);
    QCOMPARE(known.reason, written.order.reason);
    QCOMPARE(known.madeMs, written.sentMs);
    QCOMPARE(known.at, told.succeededAt); // not when somebody looked
    told.status = RefundStatus::Processing;
    QCOMPARE(
        domain::knownRefunds({told}, {written}).first().at.toMSecsSinceEpoch(), written.changedMs);
}

void TestOrderRules::refundsWithoutNumbersAreNotMixedUp()
{
    Refund billed = refund({}, 100);
    billed.refundId = u"50300000000000000000000000001"_s;
    const auto known = domain::knownRefunds(
        {refund({}, 100), refund({}, 200), billed, billed}, {entry(u"b"_s, 50, RefundState::Sent)});
    QCOMPARE(known.size(), 4);
    QCOMPARE(known[2].number, billed.refundId);
    QVERIFY(!known[3].isTold);
    QCOMPARE(domain::refundedSoFar({refund({}, 100), refund({}, 200)}, {}).amount, fen(300));
}

void TestOrderRules::nobodyEscapesTheLimitByAnotherAccount()
{
    const auto account = [](const QString& mchid, qint64 limit) {
        domain::Account one;
        one.mchid = mchid;
        one.refundLimit = fen(limit);
        return one;
    };
    const QList<domain::Account> accounts{account(u"1"_s, 0), account(u"1"_s, 500),
        account(u"1"_s, 300), account(u"2"_s, 100), account(u"3"_s, 0)};
    QCOMPARE(domain::strictestLimit(accounts, u"1"_s), fen(300));
    QVERIFY(domain::strictestLimit(accounts, u"3"_s).isZero());
    domain::RefundBatch batch;
    batch.states[static_cast<size_t>(RefundState::Planned)] = {2, fen(200)};
    batch.states[static_cast<size_t>(RefundState::Succeeded)] = {1, fen(101)};
    QVERIFY(domain::needsApproval(batch, fen(300)));
    QVERIFY(!domain::needsApproval(batch, fen(301)));
    QVERIFY(!domain::needsApproval(batch, {}));
    batch.approvedMs = 1;
    QVERIFY(!domain::needsApproval(batch, fen(300)));
}

QTEST_APPLESS_MAIN(TestOrderRules)
#include "tst_orderrules.moc"
