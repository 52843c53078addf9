// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundplanner.h"
#include "services/refundsteps.h"
#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::services;
using base::Money;
using domain::KnownOrder;
using domain::OrderNumber;
using domain::OrderNumberKind;
using domain::PlannedRefund;
using domain::Refund;
using domain::RefundEntry;
using domain::RefundRow;
using domain::RefundStatus;
using domain::RefundVerdict;
using domain::RefusalReason;

namespace {

constexpr qint64 Now = 1'795'320'000'000;
const QDate Missing(2026, 11, 20);

RefundRow row(int line, const QString& outTradeNo, qint64 fen = 100)
{
    RefundRow result;
    result.row = line;
    result.number = {OrderNumberKind::OutTradeNo, outTradeNo};
    result.amount = Money::fromFen(fen);
    return result;
}

Refund refund(const QString& number, qint64 fen, RefundStatus status = RefundStatus::Succeeded)
{
    Refund result;
    result.outRefundNo = number;
    result.amount = Money::fromFen(fen);
    result.status = status;
    return result;
}

KnownOrder known(const QString& outTradeNo, qint64 total, const QList<Refund>& refunds = {})
{
    KnownOrder result;
    result.order = domain::Order();
    result.order->outTradeNo = outTradeNo;
    result.order->transactionId = u"4200"_s + outTradeNo;
    result.order->state = domain::TradeState::Paid;
    result.order->total = Money::fromFen(total);
    result.refunds = refunds;
    result.isComplete = true;
    return result;
}

PlannedRefund planned(
    int line, const QString& outTradeNo, RefundVerdict verdict = RefundVerdict::Refund)
{
    PlannedRefund result;
    result.row = row(line, outTradeNo);
    result.verdict = verdict;
    result.order = known(outTradeNo, 500).order;
    result.amount = Money::fromFen(100);
    return result;
}

QString keyOf(const QString& outTradeNo)
{
    return domain::keyOf({OrderNumberKind::OutTradeNo, outTradeNo});
}

PlanSigner signer()
{
    PlanSigner signer;
    signer.account.id = {u"shop"_s};
    signer.account.mchid = u"1699990001"_s;
    signer.person = u"lin"_s;
    signer.nowMs = Now;
    return signer;
}

} // namespace

/// From a file to entries: what is asked for, what is believed, what is written down.
class TestRefundPlanner : public QObject {
    Q_OBJECT

private slots:
    void init();

    static void eachNumberIsAskedForOnce();
    static void weChatsWordStandsBeforeTheArchives();
    static void theArchiveSaysWhatWeChatDidNot_data();
    static void theArchiveSaysWhatWeChatDidNot();
    static void ordersWithoutAnswerStayOut();
    static void nothingIsPlannedUnseen_data();
    static void nothingIsPlannedUnseen();
    static void onlyWhatWillBeSentIsWrittenDown();
    static void numbersOfTheFileAreKept();
    void limitsAreExceededByMore_data();
    void limitsAreExceededByMore();
    void whatWasQueriedIsSure();
    void theJournalIsFoundByEitherNumber();

private:
    [[nodiscard]] store::RefundJournal journal() const
    {
        return {*m_database, signer().account.mchid};
    }
    [[nodiscard]] RefundPlan judgedPlan(const QList<RefundRow>& rows,
        const QHash<QString, KnownOrder>& orders, Money limit = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
};

void TestRefundPlanner::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = store::Database::open(m_folder->filePath(u"wego.sqlite"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
}

RefundPlan TestRefundPlanner::judgedPlan(
    const QList<RefundRow>& rows, const QHash<QString, KnownOrder>& orders, Money limit) const
{
    RefundPlan plan;
    plan.file.rows = rows;
    plan.file.digest = domain::digestOf(rows);
    plan.orders = orders;
    plan.wasQueried = true;
    return judged(plan, journal(), limit, Now).value_or(RefundPlan());
}

void TestRefundPlanner::eachNumberIsAskedForOnce()
{
    RefundRow byWeChat = row(5, u"A-0001"_s);
    byWeChat.number.kind = OrderNumberKind::TransactionId;
    RefundRow unreadable = row(4, {});
    unreadable.problem = u"wego.row-number"_s;
    const auto numbers = numbersOf(
        {row(2, u"A-0001"_s), row(3, u"A-0001"_s, 200), unreadable, byWeChat});
    // The same characters as another kind of number are another order.
    QCOMPARE(numbers, QList<OrderNumber>({row(2, u"A-0001"_s).number, byWeChat.number}));
}

void TestRefundPlanner::weChatsWordStandsBeforeTheArchives()
{
    const KnownOrders asked{{keyOf(u"A"_s), known(u"A"_s, 500, {refund(u"R1"_s, 100)})}};
    const KnownOrders here{{keyOf(u"A"_s),
        known(u"A"_s, 400, {refund(u"R1"_s, 100, RefundStatus::Processing), refund(u"R2"_s, 50)})}};
    const KnownOrder order = completed(asked, here).value(keyOf(u"A"_s));
    QCOMPARE(order.order->total, Money::fromFen(500));
    QCOMPARE(order.refunds.size(), 2);
    QVERIFY(order.refunds[0].status == RefundStatus::Succeeded);
    QCOMPARE(order.refunds[1].outRefundNo, u"R2"_s);
}

void TestRefundPlanner::theArchiveSaysWhatWeChatDidNot_data()
{
    QTest::addColumn<bool>("told");
    QTest::addColumn<bool>("archived");
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<QDate>("missing");
    QTest::newRow("WeChat told all") << true << false << true << QDate();
    QTest::newRow("the bills know all") << false << true << true << QDate();
    QTest::newRow("a bill is missing") << false << false << false << Missing;
}

void TestRefundPlanner::theArchiveSaysWhatWeChatDidNot()
{
    QFETCH(const bool, told);
    QFETCH(const bool, archived);
    KnownOrder asked = known(u"A"_s, 500);
    asked.isComplete = told;
    KnownOrder here = known(u"A"_s, 500);
    here.isComplete = archived;
    here.missingDay = archived ? QDate() : Missing;
    const KnownOrder order = completed({{keyOf(u"A"_s), asked}},
        {{keyOf(u"A"_s), here}}).value(keyOf(u"A"_s));
    QTEST(order.isComplete, "isComplete");
    QTEST(order.missingDay, "missing");
}

/// WeChat was asked and has none: an old bill does not make one.
void TestRefundPlanner::ordersWithoutAnswerStayOut()
{
    QVERIFY(completed({}, {{keyOf(u"A"_s), known(u"A"_s, 500)}}).isEmpty());
}

void TestRefundPlanner::nothingIsPlannedUnseen_data()
{
    QTest::addColumn<PlannedRefund>("row");
    QTest::addColumn<bool>("isAsked");
    using enum RefundVerdict;
    const PlannedRefund sure = planned(2, u"A"_s, QueryFirst);
    QTest::newRow("known well enough") << sure << false;
    PlannedRefund unknown = sure;
    unknown.order.reset();
    QTest::newRow("no order") << unknown << true;
    PlannedRefund billed = sure;
    billed.order->total = Money();
    QTest::newRow("known by a refund only") << billed << true;
    PlannedRefund all = sure;
    all.amount = Money();
    QTest::newRow("nobody knows how much") << all << true;
    PlannedRefund nameless = sure;
    nameless.order->outTradeNo.clear();
    QTest::newRow("without its own number") << nameless << true;
    unknown.verdict = Refused;
    QTest::newRow("refused anyhow") << unknown << false;
    unknown.verdict = Done;
    QTest::newRow("done") << unknown << false;
}

void TestRefundPlanner::nothingIsPlannedUnseen()
{
    QFETCH(const PlannedRefund, row);
    QFETCH(const bool, isAsked);
    RefundPlan plan;
    plan.rows = {row, row};
    QCOMPARE(unknownNumbers(plan), isAsked ? QList{row.row.number} : QList<OrderNumber>());
}

void TestRefundPlanner::onlyWhatWillBeSentIsWrittenDown()
{
    RefundPlan plan;
    plan.rows = {planned(2, u"A"_s), planned(3, u"B"_s, RefundVerdict::Refused),
        planned(4, u"C"_s, RefundVerdict::QueryFirst), planned(5, u"D"_s, RefundVerdict::Done),
        planned(6, u"E"_s)};
    plan.rows.last().order.reset(); // nothing is sent of what nobody knows
    const auto entries = entriesOf(plan, signer(), {u"N1"_s, u"N2"_s, u"N3"_s});
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].order.outTradeNo, u"A"_s);
    QCOMPARE(entries[0].order.total, Money::fromFen(500));
    QCOMPARE(entries[0].row, 2);
    QCOMPARE(entries[0].person, u"lin"_s);
    QCOMPARE(entries[0].mchid, signer().account.mchid);
    QCOMPARE(entries[0].plannedMs, Now);
    QVERIFY(entries[0].why.isEmpty());
    QCOMPARE(entries[1].order.outTradeNo, u"C"_s);
    QCOMPARE(entries[1].why, queryFirst());
    QVERIFY(entries[0].order.outRefundNo != entries[1].order.outRefundNo);
}

void TestRefundPlanner::numbersOfTheFileAreKept()
{
    RefundPlan plan;
    plan.rows = {planned(2, u"A"_s), planned(3, u"B"_s), planned(4, u"C"_s)};
    plan.rows[1].row.outRefundNo = u"SHOP-7"_s;
    const auto entries = entriesOf(plan, signer(), {u"N1"_s, u"N2"_s, u"N3"_s});
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].order.outRefundNo, u"N1"_s);
    QCOMPARE(entries[1].order.outRefundNo, u"SHOP-7"_s);
    QVERIFY(entries[2].order.outRefundNo.startsWith(u'N'));
    QVERIFY(entries[2].order.outRefundNo != u"N1"_s);
}

void TestRefundPlanner::limitsAreExceededByMore_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("needsApproval");
    QTest::newRow("no limit") << qint64(0) << false;
    QTest::newRow("a fen less") << qint64(299) << true;
    QTest::newRow("just the limit") << qint64(300) << false;
}

void TestRefundPlanner::limitsAreExceededByMore()
{
    QFETCH(const qint64, limit);
    const RefundPlan plan = judgedPlan(
        {row(2, u"A"_s, 100), row(3, u"B"_s, 200), row(4, u"C"_s, 900)},
        {{keyOf(u"A"_s), known(u"A"_s, 500)}, {keyOf(u"B"_s), known(u"B"_s, 500)},
            {keyOf(u"C"_s), known(u"C"_s, 500)}},
        Money::fromFen(limit));
    QCOMPARE(plan.rows.size(), 3);
    QTEST(plan.needsApproval, "needsApproval"); // a refused row costs nothing
    QCOMPARE(plan.toSend().count, 2);
    QCOMPARE(plan.reasons[static_cast<size_t>(RefusalReason::MoreThanLeft)].count, 1);
}

void TestRefundPlanner::whatWasQueriedIsSure()
{
    KnownOrder partly = known(u"A"_s, 500, {refund(u"R1"_s, 450)});
    partly.isComplete = false;
    const RefundPlan plan = judgedPlan(
        {row(2, u"A"_s, 100), row(3, u"GONE"_s)}, {{keyOf(u"A"_s), partly}});
    QCOMPARE(plan.rows.size(), 2);
    QVERIFY(plan.rows[0].reason == RefusalReason::MoreThanLeft);
    QCOMPARE(plan.rows[0].left, Money::fromFen(50));
    QVERIFY(plan.rows[1].reason == RefusalReason::UnknownOrder);
}

/// The file names the merchant's number, the journal has WeChat's, and the other way round.
void TestRefundPlanner::theJournalIsFoundByEitherNumber()
{
    RefundEntry entry;
    entry.account = u"shop"_s;
    entry.mchid = signer().account.mchid;
    entry.order.outRefundNo = u"R1"_s;
    entry.order.transactionId = u"4200A"_s;
    entry.order.amount = Money::fromFen(100);
    entry.order.total = Money::fromFen(500);
    QVERIFY(journal().plan(entry));
    const RefundPlan plan = judgedPlan(
        {row(2, u"A"_s, 100)}, {{keyOf(u"A"_s), known(u"A"_s, 500)}});
    QCOMPARE(plan.rows.size(), 1);
    QVERIFY(plan.rows[0].reason == RefusalReason::Duplicate);
    QCOMPARE(plan.rows[0].journalNumber, u"R1"_s);
}

QTEST_GUILESS_MAIN(TestRefundPlanner)
#include "tst_refundplanner.moc"
