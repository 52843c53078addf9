// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refundpace.h"
#include "domain/refundplan.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wego;
using base::Money;
using domain::KnownOrder;
using domain::Order;
using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::PlannedRefund;
using domain::RefundEntry;
using domain::RefundKnowledge;
using domain::RefundPace;
using domain::RefundRow;
using domain::RefundState;
using domain::RefundVerdict;
using domain::RefusalReason;

namespace {

constexpr qint64 DayMs = 24LL * 3600 * 1000;
constexpr qint64 PaidMs = 1'788'228'902'000;
constexpr qint64 NowMs = PaidMs + 20 * DayMs;

Money fen(qint64 amount)
{
    return Money::fromFen(amount);
}

OrderNumber wechat(int order)
{
    return {OrderNumberKind::TransactionId,
        u"420000999920260901%1"_s.arg(order, 10, 10, QLatin1Char('0'))};
}

OrderNumber merchant(int order)
{
    return {OrderNumberKind::OutTradeNo, u"DEMO20260901-%1"_s.arg(order)};
}

KnownOrder knownOrder(int number, qint64 total, qint64 refunded = 0)
{
    Order order;
    order.transactionId = wechat(number).value;
    order.outTradeNo = merchant(number).value;
    order.state = domain::TradeState::Paid;
    order.total = fen(total);
    order.paidAt = QDateTime::fromMSecsSinceEpoch(PaidMs, QTimeZone(8 * 3600));
    KnownOrder known{.order = order, .isComplete = true};
    if (refunded > 0) {
        domain::Refund refund;
        refund.outRefundNo = u"OLD%1"_s.arg(number);
        refund.amount = fen(refunded);
        refund.status = domain::RefundStatus::Succeeded;
        known.refunds.append(refund);
    }
    return known;
}

/// Orders 1 to `count` of 10.00, by both numbers.
RefundKnowledge knowledge(int count, qint64 refunded = 0)
{
    RefundKnowledge known;
    known.nowMs = NowMs;
    for (int number = 1; number <= count; ++number) {
        for (const OrderNumber& name : {wechat(number), merchant(number)})
            known.orders.insert(domain::keyOf(name), knownOrder(number, 1000, refunded));
    }
    return known;
}

RefundRow row(int line, const OrderNumber& number, qint64 amount)
{
    RefundRow made;
    made.row = line;
    made.number = number;
    made.amount = fen(amount);
    made.amountText = fen(amount).toYuan();
    return made;
}

RefundRow all(int line, const OrderNumber& number)
{
    RefundRow made;
    made.row = line;
    made.number = number;
    made.takesAll = true;
    return made;
}

RefundEntry entry(const QString& number, int order, qint64 amount, RefundState state)
{
    RefundEntry made;
    made.order.outRefundNo = number;
    made.order.transactionId = wechat(order).value;
    made.order.amount = fen(amount);
    made.state = state;
    return made;
}

PlannedRefund one(const RefundRow& row, const RefundKnowledge& knowledge)
{
    return domain::judge({row}, knowledge).first();
}

void compare(const PlannedRefund& planned, RefundVerdict verdict, RefusalReason reason)
{
    QCOMPARE(domain::toString(planned.verdict), domain::toString(verdict));
    QCOMPARE(domain::toString(planned.reason), domain::toString(reason));
}

/// The most that any window of this length holds; edges belong to the window.
int mostIn(const QList<qint64>& times, qint64 windowMs)
{
    int most = 0;
    for (qsizetype first = 0; first < times.size(); ++first) {
        qsizetype last = first;
        while (last < times.size() && times[last] <= times[first] + windowMs)
            ++last;
        most = std::max(most, int(last - first));
    }
    return most;
}

} // namespace

class TestRefundPlan : public QObject {
    Q_OBJECT

private slots:
    static void refusesByReason();
    static void asksWhereDaysAreMissing();
    static void bothNumbersAreOneOrder();
    static void earlierRowsLeaveLess();
    static void sameAmountTwiceIsADuplicate();
    static void aNumberOfItsOwnMakesItAnother();
    static void theJournalCounts();
    static void aNumberOfTheJournalIsThatRefund();
    static void theJournalKnowsBothNumbers();
    static void whatWeChatClosedIsNoDuplicate();
    static void aNumberThatWeChatHasIsTaken();
    static void aNumberTwiceInTheFile();
    static void asksAgainForWhatWasNotPaidThen();
    static void asksForOrdersWhoseTotalIsUnknown();
    static void asksWhileARefundIsUnknown();
    static void halfKnowledgeOfTwoNumbersIsPutTogether();
    static void fiftyPartsAreTheMost();
    static void readsItsWordsBack();
    static void neverMoreThanTheOrder();
    static void isTheSameEveryTime();
    static void digestTellsWhatIsAsked();

    static void paceHoldsInEveryWindow();
    static void paceCountsFailures();
    static void paceWaitsForTheSameOrder();
    static void paceSurvivesAClockSetBack();
    static void paceHoldsWhateverTheClockDoes();
    static void paceRemembersAnEarlierRun();
};

void TestRefundPlan::refusesByReason()
{
    RefundKnowledge known = knowledge(4);
    known.orders[domain::keyOf(wechat(2))].order->state = domain::TradeState::Closed;
    known.orders[domain::keyOf(wechat(3))].order->paidAt = QDateTime::fromMSecsSinceEpoch(
        NowMs - 366 * DayMs);
    known.orders[domain::keyOf(wechat(4))] = knownOrder(4, 1000, 1000);
    known.orders.insert(domain::keyOf(wechat(9)), {{}, {}, true, {}});
    compare(one(row(2, wechat(1), 1000), known), RefundVerdict::Refund, RefusalReason::None);
    compare(
        one(row(2, wechat(1), 1001), known), RefundVerdict::Refused, RefusalReason::MoreThanLeft);
    compare(one(row(2, wechat(2), 10), known), RefundVerdict::Refused, RefusalReason::NotPaid);
    compare(one(row(2, wechat(3), 10), known), RefundVerdict::Refused, RefusalReason::TooOld);
    compare(one(all(2, wechat(4)), known), RefundVerdict::Refused, RefusalReason::AlreadyRefunded);
    compare(one(row(2, wechat(9), 10), known), RefundVerdict::Refused, RefusalReason::UnknownOrder);
    for (const qint64 amount : {0, -5})
        compare(one(row(2, wechat(1), amount), known), RefundVerdict::Refused,
            RefusalReason::Unreadable);
    RefundRow broken = row(2, wechat(1), 10);
    broken.problem = u"wego.refund-row-amount"_s;
    compare(one(broken, known), RefundVerdict::Refused, RefusalReason::Unreadable);
}

void TestRefundPlan::asksWhereDaysAreMissing()
{
    RefundKnowledge known = knowledge(1);
    KnownOrder& order = known.orders[domain::keyOf(wechat(1))];
    order.isComplete = false;
    order.missingDay = QDate(2026, 9, 5);
    PlannedRefund planned = one(row(2, wechat(1), 500), known);
    compare(planned, RefundVerdict::QueryFirst, RefusalReason::None);
    QCOMPARE(planned.missingDay, QDate(2026, 9, 5));
    // What is known already forbids it, whatever else there may be.
    compare(
        one(row(2, wechat(1), 1001), known), RefundVerdict::Refused, RefusalReason::MoreThanLeft);
    compare(one(row(2, wechat(7), 500), known), RefundVerdict::QueryFirst, RefusalReason::None);
    QVERIFY(!planned.mayHideRefunds);
    known.wasQueried = true;
    planned = one(row(2, wechat(1), 500), known);
    compare(planned, RefundVerdict::Refund, RefusalReason::None);
    // WeChat was asked, and could not tell of everything.
    QVERIFY(planned.mayHideRefunds);
    known.orders[domain::keyOf(wechat(1))].isComplete = true;
    QVERIFY(!one(row(2, wechat(1), 500), known).mayHideRefunds);
    compare(
        one(row(2, wechat(7), 500), known), RefundVerdict::Refused, RefusalReason::UnknownOrder);
}

void TestRefundPlan::bothNumbersAreOneOrder()
{
    const auto planned = domain::judge(
        {row(2, wechat(1), 700), row(3, merchant(1), 400)}, knowledge(1));
    compare(planned[0], RefundVerdict::Refund, RefusalReason::None);
    compare(planned[1], RefundVerdict::Refused, RefusalReason::MoreThanLeft);
    QCOMPARE(planned[1].left, fen(300));
}

void TestRefundPlan::earlierRowsLeaveLess()
{
    const auto planned = domain::judge(
        {row(2, wechat(1), 300), all(3, wechat(1)), row(4, wechat(1), 1)}, knowledge(1, 200));
    QCOMPARE(planned[0].refunded, fen(200));
    QCOMPARE(planned[0].left, fen(800));
    QCOMPARE(planned[1].amount, fen(500));
    compare(planned[2], RefundVerdict::Refused, RefusalReason::AlreadyRefunded);
}

void TestRefundPlan::sameAmountTwiceIsADuplicate()
{
    const auto planned = domain::judge(
        {row(2, wechat(1), 300), row(3, merchant(1), 300), all(4, wechat(2)), all(5, wechat(2))},
        knowledge(2));
    compare(planned[1], RefundVerdict::Refused, RefusalReason::Duplicate);
    QCOMPARE(planned[1].duplicateOf, 2);
    compare(planned[3], RefundVerdict::Refused, RefusalReason::Duplicate);
    QCOMPARE(planned[3].duplicateOf, 4);
    // What was refused itself is nobody's double.
    const auto refused = domain::judge(
        {row(2, wechat(1), 1001), row(3, wechat(1), 1001)}, knowledge(1));
    compare(refused[1], RefundVerdict::Refused, RefusalReason::MoreThanLeft);
}

void TestRefundPlan::aNumberOfItsOwnMakesItAnother()
{
    RefundRow first = row(2, wechat(1), 300);
    RefundRow second = row(3, wechat(1), 300);
    first.outRefundNo = u"R-1"_s;
    second.outRefundNo = u"R-2"_s;
    const auto planned = domain::judge({first, second}, knowledge(1));
    compare(planned[1], RefundVerdict::Refund, RefusalReason::None);
    second.outRefundNo = u"R-1"_s;
    compare(domain::judge({first, second}, knowledge(1))[1], RefundVerdict::Refused,
        RefusalReason::Duplicate);
}

void TestRefundPlan::theJournalCounts()
{
    RefundKnowledge known = knowledge(1);
    known.journal = {entry(u"R-1"_s, 1, 400, RefundState::Unknown)};
    const PlannedRefund same = one(row(2, merchant(1), 400), known);
    compare(same, RefundVerdict::Refused, RefusalReason::Duplicate);
    QCOMPARE(same.journalNumber, u"R-1"_s);
    compare(
        one(row(2, wechat(1), 700), known), RefundVerdict::Refused, RefusalReason::MoreThanLeft);
    QCOMPARE(one(all(2, wechat(1)), known).amount, fen(600));
    known.journal = {entry(u"R-1"_s, 1, 400, RefundState::Refused)};
    compare(one(row(2, wechat(1), 400), known), RefundVerdict::Refund, RefusalReason::None);
}

void TestRefundPlan::aNumberOfTheJournalIsThatRefund()
{
    RefundKnowledge known = knowledge(2);
    known.journal = {entry(u"R-1"_s, 1, 400, RefundState::Succeeded)};
    RefundRow again = row(2, merchant(1), 400);
    again.outRefundNo = u"R-1"_s;
    compare(one(again, known), RefundVerdict::Done, RefusalReason::None);
    again.amount = fen(401);
    compare(one(again, known), RefundVerdict::Refused, RefusalReason::NumberTaken);
    again.amount = fen(400);
    again.number = wechat(2);
    compare(one(again, known), RefundVerdict::Refused, RefusalReason::NumberTaken);
}

/// The archive may know neither order nor numbers.
void TestRefundPlan::theJournalKnowsBothNumbers()
{
    RefundKnowledge known;
    known.nowMs = NowMs;
    RefundEntry both = entry(u"R-1"_s, 1, 400, RefundState::Accepted);
    both.order.outTradeNo = merchant(1).value;
    known.journal = {both};
    const auto planned = domain::judge({row(2, wechat(1), 300), row(3, merchant(1), 300),
                                           row(4, merchant(1), 400), row(5, wechat(2), 300)},
        known);
    compare(planned[0], RefundVerdict::QueryFirst, RefusalReason::None);
    compare(planned[1], RefundVerdict::Refused, RefusalReason::Duplicate);
    QCOMPARE(planned[1].duplicateOf, 2);
    compare(planned[2], RefundVerdict::Refused, RefusalReason::Duplicate);
    QCOMPARE(planned[2].journalNumber, u"R-1"_s);
    compare(planned[3], RefundVerdict::QueryFirst, RefusalReason::None);
}

void TestRefundPlan::whatWeChatClosedIsNoDuplicate()
{
    RefundKnowledge known = knowledge(1);
    known.journal = {entry(u"R-1"_s, 1, 400, RefundState::Accepted)};
    domain::Refund closed;
    closed.outRefundNo = u"R-1"_s;
    closed.amount = fen(400);
    closed.status = domain::RefundStatus::Closed;
    known.orders[domain::keyOf(wechat(1))].refunds.append(closed);
    const PlannedRefund planned = one(row(2, wechat(1), 400), known);
    compare(planned, RefundVerdict::Refund, RefusalReason::None);
    QCOMPARE(planned.left, fen(1000));
}

void TestRefundPlan::aNumberThatWeChatHasIsTaken()
{
    RefundKnowledge known = knowledge(2, 300);
    RefundRow again = row(2, merchant(1), 300);
    again.outRefundNo = u"OLD1"_s;
    compare(one(again, known), RefundVerdict::Done, RefusalReason::None);
    again.amount = fen(200);
    compare(one(again, known), RefundVerdict::Refused, RefusalReason::NumberTaken);
    // The other order has to be in the file, else nobody has asked for its refunds.
    again = row(3, wechat(2), 300);
    again.outRefundNo = u"OLD1"_s;
    compare(domain::judge({row(2, wechat(1), 100), again}, known)[1], RefundVerdict::Refused,
        RefusalReason::NumberTaken);
}

void TestRefundPlan::aNumberTwiceInTheFile()
{
    RefundRow first = row(2, wechat(1), 300);
    first.outRefundNo = u"R-1"_s;
    RefundRow same = first;
    same.row = 3;
    RefundRow other = row(4, wechat(2), 300);
    other.outRefundNo = u"R-1"_s;
    const auto planned = domain::judge({first, same, other}, knowledge(2));
    compare(planned[0], RefundVerdict::Refund, RefusalReason::None);
    compare(planned[1], RefundVerdict::Refused, RefusalReason::Duplicate);
    compare(planned[2], RefundVerdict::Refused, RefusalReason::NumberTaken);
    QCOMPARE(planned[2].duplicateOf, 2);
}

void TestRefundPlan::asksAgainForWhatWasNotPaidThen()
{
    RefundKnowledge known = knowledge(1);
    KnownOrder& order = known.orders[domain::keyOf(wechat(1))];
    order.isComplete = false;
    order.order->state = domain::TradeState::NotPaid;
    compare(one(row(2, wechat(1), 300), known), RefundVerdict::QueryFirst, RefusalReason::None);
    order.order->state = domain::TradeState::Reversed;
    compare(one(row(2, wechat(1), 300), known), RefundVerdict::Refused, RefusalReason::NotPaid);
    order.order->state = domain::TradeState::NotPaid;
    known.wasQueried = true;
    compare(one(row(2, wechat(1), 300), known), RefundVerdict::Refused, RefusalReason::NotPaid);
}

void TestRefundPlan::asksForOrdersWhoseTotalIsUnknown()
{
    RefundKnowledge known = knowledge(1);
    KnownOrder& order = known.orders[domain::keyOf(wechat(1))];
    order.isComplete = false;
    order.order->total = Money();
    compare(one(row(2, wechat(1), 300), known), RefundVerdict::QueryFirst, RefusalReason::None);
}

void TestRefundPlan::asksWhileARefundIsUnknown()
{
    RefundKnowledge known = knowledge(1);
    for (const RefundState state : {RefundState::Sent, RefundState::Unknown}) {
        known.journal = {entry(u"R-1"_s, 1, 400, state)};
        const PlannedRefund planned = one(row(2, wechat(1), 300), known);
        compare(planned, RefundVerdict::QueryFirst, RefusalReason::None);
        QCOMPARE(planned.left, fen(600));
    }
}

/// One number was looked up after it was paid, the other one is known from before.
void TestRefundPlan::halfKnowledgeOfTwoNumbersIsPutTogether()
{
    RefundKnowledge known = knowledge(1, 600);
    KnownOrder& old = known.orders[domain::keyOf(merchant(1))];
    old.refunds.clear();
    old.isComplete = false;
    old.order->state = domain::TradeState::NotPaid;
    for (const auto& [first, second] :
        {std::pair(wechat(1), merchant(1)), std::pair(merchant(1), wechat(1))}) {
        const auto planned = domain::judge({row(2, first, 300), row(3, second, 200)}, known);
        compare(planned[0], RefundVerdict::Refund, RefusalReason::None);
        compare(planned[1], RefundVerdict::Refused, RefusalReason::MoreThanLeft);
        QCOMPARE(planned[1].left, fen(100));
    }
}

void TestRefundPlan::fiftyPartsAreTheMost()
{
    QList<RefundRow> rows;
    for (int line = 2; line < 54; ++line)
        rows.append(row(line, wechat(1), line));
    RefundKnowledge known;
    known.nowMs = NowMs;
    known.orders.insert(domain::keyOf(wechat(1)), knownOrder(1, 100'000, 50));
    const auto planned = domain::judge(rows, known);
    compare(planned[48], RefundVerdict::Refund, RefusalReason::None);
    compare(planned[49], RefundVerdict::Refused, RefusalReason::TooManyRefunds);
}

void TestRefundPlan::readsItsWordsBack()
{
    for (int at = 0; at < domain::RefundVerdictCount; ++at) {
        const auto verdict = static_cast<RefundVerdict>(at);
        QVERIFY(domain::refundVerdictFromString(domain::toString(verdict)) == verdict);
    }
    for (int at = 0; at < domain::RefusalReasonCount; ++at) {
        const auto reason = static_cast<RefusalReason>(at);
        QVERIFY(domain::refusalReasonFromString(domain::toString(reason)) == reason);
    }
    QVERIFY(!domain::refundVerdictFromString(u"later"));
}

/// Whatever stands in a file, an order is never planned to give back more than it has.
void TestRefundPlan::neverMoreThanTheOrder()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 400; ++round) {
        RefundKnowledge known = knowledge(5, random.bounded(0, 3) * 300);
        for (int at = 0; at < random.bounded(4); ++at)
            known.journal.append(
                entry(u"J-%1"_s.arg(at), random.bounded(1, 6), random.bounded(1, 500),
                    static_cast<RefundState>(random.bounded(domain::RefundStateCount))));
        QList<RefundRow> rows;
        for (int line = 2; line < 30; ++line) {
            const int order = random.bounded(1, 6);
            const OrderNumber name = random.bounded(2) == 0 ? wechat(order) : merchant(order);
            rows.append(random.bounded(6) == 0 ? all(line, name)
                                               : row(line, name, random.bounded(1, 1200)));
        }
        QHash<QString, Money> sums;
        for (const PlannedRefund& planned : domain::judge(rows, known)) {
            if (planned.verdict == RefundVerdict::Refund
                || planned.verdict == RefundVerdict::QueryFirst)
                sums[planned.order->transactionId] += planned.amount;
        }
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
            Money before;
            for (const domain::Refund& refund :
                known.orders[domain::keyOf({OrderNumberKind::TransactionId, sum.key()})].refunds)
                before += refund.amount;
            for (const RefundEntry& ours : known.journal) {
                if (ours.order.transactionId == sum.key() && domain::takesMoney(ours.state))
                    before += ours.order.amount;
            }
            QVERIFY(*sum + before <= fen(1000));
        }
    }
}

void TestRefundPlan::isTheSameEveryTime()
{
    QList<RefundRow> rows;
    for (int line = 2; line < 200; ++line)
        rows.append(row(line, wechat(1 + line % 7), line));
    const RefundKnowledge known = knowledge(7);
    QCOMPARE(domain::judge(rows, known), domain::judge(rows, known));
}

void TestRefundPlan::digestTellsWhatIsAsked()
{
    const QList<RefundRow> rows{row(2, wechat(1), 300), all(3, merchant(2))};
    const QByteArray digest = domain::digestOf(rows);
    QCOMPARE(digest.size(), 64);
    QList<RefundRow> moved = rows;
    moved[0].row = 7;
    moved[0].amountText = u"¥3.00"_s;
    QCOMPARE(domain::digestOf(moved), digest);
    const auto changed = [&rows](auto change) {
        QList<RefundRow> other = rows;
        change(other);
        return domain::digestOf(other);
    };
    QVERIFY(changed([](auto& list) { list[0].amount = fen(301); }) != digest);
    QVERIFY(changed([](auto& list) { list[1].reason = u"少发"_s; }) != digest);
    QVERIFY(changed([](auto& list) { list[0].number = wechat(3); }) != digest);
    QVERIFY(changed([](auto& list) { list[0].outRefundNo = u"R-1"_s; }) != digest);
    QVERIFY(changed([](auto& list) { list.swapItemsAt(0, 1); }) != digest);
    QVERIFY(changed([](auto& list) { list.removeLast(); }) != digest);
}

/// A run that sends as fast as it may, with answers good and bad and orders that come again.
void TestRefundPlan::paceHoldsInEveryWindow()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 20; ++round) {
        RefundPace pace;
        qint64 now = NowMs;
        QList<qint64> sent;
        QList<qint64> failed;
        QHash<QString, qint64> lastOf;
        for (int call = 0; call < 3000; ++call) {
            const QString order = u"O%1"_s.arg(random.bounded(400));
            now += pace.waitToSend(order, now);
            QCOMPARE(pace.waitToSend(order, now), qint64(0));
            if (lastOf.contains(order))
                QVERIFY(now - lastOf[order] >= 60'000);
            lastOf.insert(order, now);
            pace.sent(order, now);
            sent.append(now);
            now += random.bounded(40);
            if (random.bounded(100) < 80)
                pace.succeeded();
            else
                failed.append(sent.last());
        }
        QVERIFY(mostIn(sent, 1000) <= 150);
        QVERIFY(mostIn(sent, 60'000) <= 5000);
        QVERIFY(mostIn(failed, 1000) <= 6);
    }
}

void TestRefundPlan::paceCountsFailures()
{
    RefundPace pace;
    for (int call = 0; call < 5; ++call) {
        QCOMPARE(pace.waitToSendAgain(NowMs + call), qint64(0));
        pace.sent(u"O%1"_s.arg(call), NowMs + call);
    }
    QVERIFY(pace.waitToSendAgain(NowMs + 5) > 900);
    pace.succeeded();
    QCOMPARE(pace.waitToSendAgain(NowMs + 5), qint64(0));
}

void TestRefundPlan::paceWaitsForTheSameOrder()
{
    RefundPace pace;
    pace.sent(u"O1"_s, NowMs);
    pace.succeeded();
    QVERIFY(pace.waitToSend(u"O1"_s, NowMs) >= 65'000);
    QCOMPARE(pace.waitToSend(u"O2"_s, NowMs), qint64(0));
    QCOMPARE(pace.waitToSendAgain(NowMs), qint64(0));
    QCOMPARE(pace.waitToSend(u"O1"_s, NowMs + 65'000), qint64(0));
}

void TestRefundPlan::paceSurvivesAClockSetBack()
{
    RefundPace pace;
    for (int call = 0; call < 5; ++call)
        pace.sent(u"O%1"_s.arg(call), NowMs);
    const qint64 earlier = NowMs - 3600'000;
    // Nothing is free early by it, and nothing is blocked for an hour.
    const qint64 wait = pace.waitToSendAgain(earlier);
    QVERIFY(wait > 0 && wait <= 1001);
    QCOMPARE(pace.waitToSendAgain(earlier + wait), qint64(0));
    QVERIFY(pace.waitToSend(u"O1"_s, earlier) <= 65'000);
}

/// The clock is set back again and again; what counts is how much time really passes.
void TestRefundPlan::paceHoldsWhateverTheClockDoes()
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 20; ++round) {
        RefundPace pace;
        qint64 real = NowMs;
        qint64 behind = 0;
        QList<qint64> sent;
        QList<qint64> queried;
        QHash<QString, qint64> lastOf;
        for (int call = 0; call < 1000; ++call) {
            if (random.bounded(30) == 0)
                behind += random.bounded(100'000);
            const QString order = u"O%1"_s.arg(random.bounded(200));
            const qint64 wait = pace.waitToSend(order, real - behind);
            QVERIFY(wait <= 65'001);
            real += wait;
            sent.append(real);
            QVERIFY(!lastOf.contains(order) || real - lastOf[order] >= 65'000);
            lastOf.insert(order, real);
            pace.sent(order, real - behind);
            if (random.bounded(10) != 0)
                pace.succeeded();
            real += pace.waitToQuery(real - behind);
            queried.append(real);
            pace.queried(real - behind);
            real += random.bounded(20);
        }
        QVERIFY(mostIn(sent, 1000) <= 60);
        QVERIFY(mostIn(sent, 60'000) <= 3600);
        QVERIFY(mostIn(queried, 1000) <= 100);
    }
}

void TestRefundPlan::paceRemembersAnEarlierRun()
{
    RefundPace pace;
    // Told of late and out of order, as a journal gives them.
    for (const qint64 ago : {100, 400, 300, 200, 500})
        pace.sent(u"O%1"_s.arg(ago), NowMs - ago);
    const qint64 wait = pace.waitToSendAgain(NowMs);
    QVERIFY(wait > 400 && wait <= 502);
    for (int call = 0; call < 100; ++call)
        pace.queried(NowMs);
    QVERIFY(pace.waitToQuery(NowMs) > 900);
    QCOMPARE(pace.waitToQuery(NowMs + 1001), qint64(0));
}

QTEST_APPLESS_MAIN(TestRefundPlan)
#include "tst_refundplan.moc"
