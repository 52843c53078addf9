// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order.h"
#include "store/auditlog.h"
#include "store/database.h"
#include "store/orderrepository.h"
#include "store/refundjournal.h"
#include "store/refundread.h"
#include "store/sqlquery.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace wego::domain;
using namespace wego::store;
using wego::base::Money;
using wego::base::Result;

namespace {

constexpr QLatin1StringView ChildOption("--plan-until-killed");

const QString& shop()
{
    static const QString mchid = u"1699990001"_s;
    return mchid;
}

RefundEntry entry(const QString& number, qint64 fen = 100)
{
    RefundEntry entry;
    entry.account = u"a1"_s;
    entry.order.outRefundNo = number;
    entry.order.outTradeNo = u"T-"_s + number;
    entry.order.amount = Money::fromFen(fen);
    entry.order.total = Money::fromFen(fen + 5000);
    entry.order.reason = u"活动取消"_s;
    entry.person = u"chen@till-2"_s;
    entry.plannedMs = 1'000;
    return entry;
}

RefundEntry fullEntry(const QString& number)
{
    RefundEntry full = entry(number, 1280);
    full.order.transactionId = u"4200002674202611220000000001"_s;
    full.order.funds = FundsAccount::Available;
    full.row = 17;
    full.why = u"w"_s;
    full.message = u"系统繁忙"_s;
    full.refundId = u"50300000000000000000000000001"_s;
    full.requestId = u"0863"_s;
    full.payerAmount = Money::fromFen(1270);
    full.receiver = u"招商银行信用卡0403"_s;
    return full;
}

QList<RefundEntry> entries(int count, const QString& prefix = u"R"_s)
{
    QList<RefundEntry> list;
    for (int i = 0; i < count; ++i) {
        list.append(entry(prefix + QString::number(i), 100 + i));
        list.last().row = i + 2;
    }
    return list;
}

RefundBatch batch(const QByteArray& digest)
{
    RefundBatch batch;
    batch.account = u"a1"_s;
    batch.fileName = u"取消.csv"_s;
    batch.digest = digest;
    batch.person = u"chen@till-2"_s;
    batch.madeMs = 2'000;
    return batch;
}

RefundEntry in(RefundState state, RefundEntry entry)
{
    if (state == RefundState::Sent) {
        ++entry.sends;
        entry.sentMs = entry.changedMs + 1;
    }
    entry.state = state;
    ++entry.changedMs;
    return entry;
}

QString codeOf(const auto& result)
{
    return result ? u"done"_s : result.error().code;
}

} // namespace

class TestRefundJournal : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void refusesATakenNumber();
    void aBatchIsThereWholeOrNotAtAll();
    void theSameDigestIsTheSameBatch();
    void refusesWhatIsNotInTheJournal();
    void refusesAMoveFromAnotherState();
    void refusesToSendTwiceAtOnce();
    void refusesForbiddenMoves();
    void neverChangesWhatARefundIs();
    void theStoreItselfRefuses_data();
    void theStoreItselfRefuses();
    void keepsEveryField();
    void takesTextsThatTheStoreCannotKeep();
    void randomMovesFollowTheRules();
    void stopsOnlyWhatWasNotSent();
    void stopsWhatComesBackUnsent();
    void stopsNothingThatMayHaveArrived();
    void theLastMoveEndsTheBatch();
    void theFirstApprovalStays();
    void talliesByState();
    void findsByQuery();
    void findsByEitherNumberOfTheOrder();
    void findsManyAtOnce();
    void knowsWhatWasSentLately();
    void merchantsDoNotSeeEachOther();
    void everyChangeIsInTheLog();
    void findsAChangeOfAnyColumn_data();
    void findsAChangeOfAnyColumn();
    void findsRowsThatCameOrWent_data();
    void findsRowsThatCameOrWent();
    void checkingCanBeCancelled();
    void oneOfTwoProgramsMoves();
    void whatWasCommittedSurvivesAKill();
    void openEntriesAreThoseAtNoEnd();
    void questionsUseTheirIndex_data();
    void questionsUseTheirIndex();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"wego.sqlite"_s); }
    RefundJournal journal() { return {*m_database, shop()}; }
    RefundEntry planned(const QString& number);
    RefundEntry moved(RefundEntry entry, const QList<RefundState>& states);
    [[nodiscard]] AuditReport verified() const;
    Result<void> raw(const QString& sql, const QVariantList& values = {});
    QVariant rawValue(const QString& sql);
    void dropTriggers();
    void fillEveryTable();
    void tamper(const QString& table, const QString& column, const QVariant& value);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    QSqlDatabase m_tamperer; ///< somebody with another program
};

void TestRefundJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(path());
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestRefundJournal::cleanup()
{
    m_tamperer = {};
    QSqlDatabase::removeDatabase(u"tamperer"_s);
    m_database.reset();
}

RefundEntry TestRefundJournal::planned(const QString& number)
{
    return journal().plan(entry(number)).value();
}

RefundEntry TestRefundJournal::moved(RefundEntry entry, const QList<RefundState>& states)
{
    for (const RefundState state : states)
        entry = journal().move(entry.state, in(state, entry)).value();
    return entry;
}

AuditReport TestRefundJournal::verified() const
{
    return AuditLog(*m_database).verify().value();
}

Result<void> TestRefundJournal::raw(const QString& sql, const QVariantList& values)
{
    if (!m_tamperer.isOpen()) {
        m_tamperer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamperer"_s);
        m_tamperer.setDatabaseName(path());
        // Thousands of changes that need not survive anything.
        if (!m_tamperer.open() || !execute(m_tamperer, u"PRAGMA synchronous = OFF"_s))
            return wego::base::fail({});
    }
    return run(m_tamperer, sql, values);
}

QVariant TestRefundJournal::rawValue(const QString& sql)
{
    return m_database
        ->read([&](QSqlDatabase& c) -> Result<QVariant> {
            auto row = execute(c, sql);
            if (!row)
                return wego::base::fail(row.error());
            return row->next() ? row->value(0) : QVariant();
        })
        .value();
}

void TestRefundJournal::dropTriggers()
{
    for (const QString& name : {u"audit_record_stays"_s, u"audit_record_is_kept"_s,
             u"refund_entry_stays_itself"_s, u"refund_entry_is_kept"_s, u"refund_batch_is_kept"_s})
        QVERIFY(raw(u"DROP TRIGGER "_s + name));
}

void TestRefundJournal::refusesATakenNumber()
{
    planned(u"R1"_s);
    const auto again = journal().plan(entry(u"R1"_s, 5));
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"wego.refund-number-taken"_s);
    QCOMPARE(again.error().facts.value(u"number"_s), u"R1"_s);
    QCOMPARE(journal().find(u"R1"_s).value()->order.amount, Money::fromFen(100));
    QCOMPARE(verified().records, 1);
}

void TestRefundJournal::aBatchIsThereWholeOrNotAtAll()
{
    planned(u"R7"_s);
    const auto refused = journal().planBatch(batch("d1"), entries(10));
    QCOMPARE(codeOf(refused), u"wego.refund-number-taken"_s);
    QVERIFY(journal().batches(10).value().isEmpty());
    QCOMPARE(journal().entries({}).value().size(), 1);
    QCOMPARE(verified().records, 1);
    QVERIFY(journal().planBatch(batch("d1"), entries(10, u"S"_s)).value().isNew);
    QList<RefundEntry> twice = entries(2, u"U"_s);
    twice.append(twice.first());
    QCOMPARE(codeOf(journal().planBatch(batch("d2"), twice)), u"wego.refund-number-taken"_s);
    QCOMPARE(journal().batches(10).value().size(), 1);
}

void TestRefundJournal::theSameDigestIsTheSameBatch()
{
    const auto first = journal().planBatch(batch("d1"), entries(3)).value();
    QVERIFY(first.isNew);
    const auto again = journal().planBatch(batch("d1"), entries(3, u"other"_s)).value();
    QVERIFY(!again.isNew);
    QVERIFY(again.batch == first.batch);
    QCOMPARE(journal().entries({}).value().size(), 3);
    QVERIFY(journal().planBatch(batch("d2"), entries(3, u"other"_s)).value().isNew);
}

void TestRefundJournal::refusesWhatIsNotInTheJournal()
{
    QCOMPARE(codeOf(journal().move(RefundState::Planned, in(RefundState::Sent, entry(u"no"_s)))),
        u"wego.refund-unknown"_s);
    QCOMPARE(codeOf(journal().stopBatch(5, u"li"_s, 1)), u"wego.batch-unknown"_s);
    QCOMPARE(codeOf(journal().approve(5, u"li"_s, {}, 1)), u"wego.batch-unknown"_s);
    QVERIFY(!journal().find(u"no"_s).value());
    QVERIFY(!journal().batch(5).value());
    QVERIFY(!journal().batchByDigest("no").value());
    QCOMPARE(verified().records, 0);
}

void TestRefundJournal::refusesAMoveFromAnotherState()
{
    const RefundEntry first = planned(u"R1"_s);
    const RefundEntry sent = moved(first, {RefundState::Sent});
    const auto late = journal().move(RefundState::Planned, in(RefundState::Cancelled, first));
    QCOMPARE(codeOf(late), u"wego.refund-moved"_s);
    QCOMPARE(late.error().facts.value(u"state"_s), u"sent"_s);
    QVERIFY(journal().find(u"R1"_s).value() == sent);
}

void TestRefundJournal::refusesToSendTwiceAtOnce()
{
    RefundEntry sent = moved(planned(u"R1"_s), {RefundState::Sent});
    QCOMPARE(codeOf(journal().move(RefundState::Sent, sent)), u"wego.refund-moved"_s);
    const RefundEntry again = in(RefundState::Sent, sent);
    QCOMPARE(journal().move(RefundState::Sent, again).value().sends, 2);
    QCOMPARE(codeOf(journal().move(RefundState::Sent, again)), u"wego.refund-moved"_s);
}

void TestRefundJournal::refusesForbiddenMoves()
{
    const RefundEntry done = moved(
        planned(u"R1"_s), {RefundState::Sent, RefundState::Accepted, RefundState::Succeeded});
    for (const RefundState state : {RefundState::Planned, RefundState::Sent, RefundState::Unknown,
             RefundState::Accepted, RefundState::Cancelled}) {
        QCOMPARE(
            codeOf(journal().move(RefundState::Succeeded, in(state, done))), u"wego.refund-move"_s);
    }
    QVERIFY(journal().find(u"R1"_s).value() == done);
    QVERIFY(verified().isSound());
}

void TestRefundJournal::neverChangesWhatARefundIs()
{
    const RefundEntry first = planned(u"R1"_s);
    RefundEntry other = in(RefundState::Sent, fullEntry(u"R1"_s));
    other.mchid = u"other"_s;
    other.batch = 9;
    const RefundEntry stored = journal().move(RefundState::Planned, other).value();
    QVERIFY(stored.order == first.order);
    QCOMPARE(stored.mchid, shop());
    QCOMPARE(stored.batch, 0);
    QCOMPARE(stored.row, 0);
    QCOMPARE(stored.plannedMs, first.plannedMs);
    QCOMPARE(stored.receiver, other.receiver);
    QVERIFY(journal().find(u"R1"_s).value() == stored);
}

void TestRefundJournal::theStoreItselfRefuses_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("number") << u"UPDATE refund_entry SET out_refund_no = 'other'"_s;
    QTest::newRow("amount") << u"UPDATE refund_entry SET amount = 1"_s;
    QTest::newRow("order") << u"UPDATE refund_entry SET out_trade_no = 'x', transaction_id = ''"_s;
    QTest::newRow("entry goes") << u"DELETE FROM refund_entry"_s;
    QTest::newRow("batch goes") << u"DELETE FROM refund_batch"_s;
    QTest::newRow("log changes") << u"UPDATE audit_record SET person = ''"_s;
    QTest::newRow("log goes") << u"DELETE FROM audit_record"_s;
}

void TestRefundJournal::theStoreItselfRefuses()
{
    QFETCH(QString, sql);
    QVERIFY(journal().planBatch(batch("d"), entries(1)));
    QVERIFY(!raw(sql));
    QVERIFY(verified().isSound());
    QCOMPARE(verified().entries, 1);
}

void TestRefundJournal::keepsEveryField()
{
    RefundEntry wanted = fullEntry(u"R1"_s);
    RefundEntry stored = journal().plan(wanted).value();
    wanted.number = 1;
    wanted.mchid = shop();
    wanted.changedMs = wanted.plannedMs;
    QVERIFY(stored == wanted);
    QVERIFY(journal().find(u"R1"_s).value() == wanted);
    wanted = in(RefundState::Sent, wanted);
    wanted.payerAmount = {};
    QVERIFY(journal().move(RefundState::Planned, wanted).value() == wanted);
    QVERIFY(journal().find(u"R1"_s).value() == wanted);
}

void TestRefundJournal::takesTextsThatTheStoreCannotKeep()
{
    RefundEntry strange = entry(u"R1"_s);
    strange.order.reason = QChar(QChar::ByteOrderMark) + u"a\0b"_s + QChar(0xd800);
    strange.receiver = QString();
    QVERIFY(journal().plan(strange));
    RefundBatch named = batch("d");
    named.fileName = QChar(QChar::ByteOrderMark) + u"名.csv"_s;
    QCOMPARE(journal().planBatch(named, {}).value().batch.fileName, u"名.csv"_s);
    QVERIFY(verified().isSound());
}

void TestRefundJournal::randomMovesFollowTheRules()
{
    QRandomGenerator random(20261123);
    QList<RefundEntry> known;
    for (int i = 0; i < 8; ++i)
        known.append(planned(u"R%1"_s.arg(i)));
    int refused = 0;
    for (int step = 0; step < 400; ++step) {
        RefundEntry& stored = known[random.bounded(known.size())];
        const auto state = static_cast<RefundState>(random.bounded(RefundStateCount));
        const RefundEntry wanted = in(state, stored);
        const auto result = journal().move(stored.state, wanted);
        const bool allowed = mayFollow(stored.state, state);
        QCOMPARE(result.has_value(), allowed);
        if (allowed)
            stored = wanted;
        else
            ++refused;
        QVERIFY(journal().find(stored.order.outRefundNo).value() == stored);
    }
    QVERIFY(refused > 100 && refused < 400);
    QVERIFY(verified().isSound());
    QCOMPARE(verified().records, 8 + 400 - refused);
}

/// Its batch was stopped while it was on its way.
void TestRefundJournal::stopsWhatComesBackUnsent()
{
    const qint64 number = journal().planBatch(batch("d"), entries(2)).value().batch.number;
    const RefundEntry planned = journal().find(u"R1"_s).value().value();
    const auto sent = journal().move(RefundState::Planned, in(RefundState::Sent, planned));
    QVERIFY(journal().stopBatch(number, u"li@desk"_s, 9'000));
    const auto back = journal().move(RefundState::Sent, in(RefundState::Planned, sent.value()));
    QVERIFY(back.value().state == RefundState::Cancelled);
    QVERIFY(journal().batch(number).value()->endedMs > 0);
    QVERIFY(verified().isSound());
}

/// Its first try was in doubt, its second one surely not taken.
void TestRefundJournal::stopsNothingThatMayHaveArrived()
{
    const qint64 number = journal().planBatch(batch("d"), entries(3)).value().batch.number;
    const QList<RefundState> doubtful{
        RefundState::Sent, RefundState::Unknown, RefundState::Sent, RefundState::Planned};
    moved(journal().find(u"R1"_s).value().value(), doubtful);
    const RefundEntry last = moved(journal().find(u"R2"_s).value().value(), doubtful.first(3));
    QCOMPARE(journal().stopBatch(number, u"li@desk"_s, 9'000).value(), 1);
    QVERIFY(journal().move(RefundState::Sent, in(RefundState::Planned, last)));
    for (const QString& doubt : {u"R1"_s, u"R2"_s}) {
        const RefundEntry unknown = journal().find(doubt).value().value();
        QCOMPARE(toString(unknown.state), u"unknown"_s);
        QCOMPARE(unknown.why, u"wego.query-first"_s);
        QVERIFY(takesMoney(unknown.state));
        // Nothing is sent of a batch that was stopped.
        QCOMPARE(codeOf(journal().move(RefundState::Unknown, in(RefundState::Sent, unknown))),
            u"wego.refund-moved"_s);
        RefundEntry older = unknown;
        --older.sends;
        QCOMPARE(codeOf(journal().giveUp(older)), u"wego.refund-moved"_s);
        QCOMPARE(journal().batch(number).value()->endedMs, 0);
        const RefundEntry given = journal().giveUp(in(RefundState::Unknown, unknown)).value();
        QCOMPARE(toString(given.state), u"cancelled"_s);
        QCOMPARE(codeOf(journal().giveUp(unknown)), u"wego.refund-moved"_s);
    }
    QVERIFY(journal().batch(number).value()->endedMs > 0);
    QVERIFY(verified().isSound());
}

void TestRefundJournal::stopsOnlyWhatWasNotSent()
{
    const qint64 number = journal().planBatch(batch("d"), entries(4)).value().batch.number;
    moved(journal().find(u"R1"_s).value().value(), {RefundState::Sent});
    QCOMPARE(journal().stopBatch(number, u"li@desk"_s, 9'000).value(), 3);
    const RefundBatch stopped = journal().batch(number).value().value();
    QVERIFY(stopped.isStopped);
    QCOMPARE(stopped.endedMs, 0);
    QCOMPARE(stopped.of(RefundState::Cancelled).count, 3);
    QCOMPARE(stopped.of(RefundState::Sent).count, 1);
    QCOMPARE(journal().stopBatch(number, u"li@desk"_s, 9'001).value(), 0);
    QCOMPARE(AuditLog(*m_database).newest(1).value().first().person, u"li@desk"_s);
    moved(journal().find(u"R1"_s).value().value(), {RefundState::Refused});
    QVERIFY(journal().batch(number).value()->endedMs > 0);
    QVERIFY(verified().isSound());
}

void TestRefundJournal::theLastMoveEndsTheBatch()
{
    const qint64 number = journal().planBatch(batch("d"), entries(2)).value().batch.number;
    moved(journal().find(u"R0"_s).value().value(), {RefundState::Sent, RefundState::Refused});
    QCOMPARE(journal().batch(number).value()->endedMs, 0);
    const RefundEntry accepted = moved(
        journal().find(u"R1"_s).value().value(), {RefundState::Sent, RefundState::Accepted});
    QCOMPARE(journal().batch(number).value()->endedMs, 0);
    const RefundEntry last = moved(accepted, {RefundState::Abnormal});
    QCOMPARE(journal().batch(number).value()->endedMs, last.changedMs);
    moved(last, {RefundState::Succeeded});
    QCOMPARE(journal().batch(number).value()->endedMs, last.changedMs);
    QVERIFY(verified().isSound());
}

void TestRefundJournal::theFirstApprovalStays()
{
    const qint64 number = journal().planBatch(batch("d"), entries(1)).value().batch.number;
    const RefundBatch approved =
        journal().approve(number, u"李"_s, u"{\"signature\":\"AB\"}"_s, 5'000).value();
    QCOMPARE(approved.approver, u"李"_s);
    QCOMPARE(approved.approvedMs, 5'000);
    QVERIFY(journal().approve(number, u"Wang"_s, {}, 6'000).value() == approved);
    const auto log = AuditLog(*m_database).newest(2).value();
    QCOMPARE(log.at(0).what, u"batch-approved"_s);
    QCOMPARE(log.at(1).detail, u"{\"signature\":\"AB\"}"_s);
    QVERIFY(verified().isSound());
}

void TestRefundJournal::talliesByState()
{
    journal().planBatch(batch("d1"), entries(3)).value();
    journal().planBatch(batch("d2"), entries(2, u"S"_s)).value();
    planned(u"single"_s);
    moved(journal().find(u"R2"_s).value().value(), {RefundState::Sent, RefundState::Unknown});
    const auto batches = journal().batches(10).value();
    QCOMPARE(batches.size(), 2);
    QCOMPARE(batches.at(0).digest, "d2");
    QCOMPARE(batches.at(0).all().count, 2);
    QVERIFY(batches.at(1).of(RefundState::Planned) == (RefundTally{2, Money::fromFen(201)}));
    QVERIFY(batches.at(1).of(RefundState::Unknown) == (RefundTally{1, Money::fromFen(102)}));
    QCOMPARE(journal().batches(1).value().size(), 1);
    QVERIFY(journal().batchByDigest("d1").value() == batches.at(1));
}

void TestRefundJournal::findsByQuery()
{
    const qint64 number = journal().planBatch(batch("d"), entries(5)).value().batch.number;
    const RefundEntry single = planned(u"single"_s);
    moved(journal().find(u"R3"_s).value().value(), {RefundState::Sent});
    const auto count = [&](const RefundJournal::Query& query) {
        return journal().entries(query).value().size();
    };
    QCOMPARE(count({}), 6);
    QCOMPARE(count({.batch = number}), 5);
    QCOMPARE(count({.batch = 0}), 1);
    QCOMPARE(count({.states = {RefundState::Sent}}), 1);
    QCOMPARE(count({.batch = number, .states = {RefundState::Sent, RefundState::Planned}}), 5);
    QCOMPARE(count({.fromNumber = 4}), 3);
    QCOMPARE(count({.limit = 2}), 2);
    const auto newest = journal().entries({.limit = 1, .newestFirst = true}).value();
    QVERIFY(newest.first() == single);
}

void TestRefundJournal::findsByEitherNumberOfTheOrder()
{
    const QString ofWechat = u"4200002674202611220000000001"_s;
    RefundEntry one = entry(u"R1"_s);
    one.order.outTradeNo = u"T1"_s;
    RefundEntry two = entry(u"R2"_s);
    two.order.outTradeNo.clear();
    two.order.transactionId = ofWechat;
    QVERIFY(journal().plan(one) && journal().plan(two) && journal().plan(entry(u"R3"_s)));
    QCOMPARE(journal().ofOrder(u"T1"_s, {}).value().size(), 1);
    QCOMPARE(journal().ofOrder({}, {}).value().size(), 0);
    Order order;
    order.outTradeNo = u"T1"_s;
    order.transactionId = ofWechat;
    QVERIFY(OrderRepository(*m_database, shop()).save({order, OrderSource::WeChat, 1, {}, {}}));
    for (const auto& found :
        {journal().ofOrder(u"T1"_s, {}).value(), journal().ofOrder({}, ofWechat).value(),
            journal().ofOrder(u"T1"_s, ofWechat).value()}) {
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).order.outRefundNo, u"R1"_s);
    }
}

void TestRefundJournal::findsManyAtOnce()
{
    journal().planBatch(batch("d"), entries(1200)).value();
    QStringList orders{u"nobody"_s, QString()};
    for (int i = 0; i < 1100; ++i)
        orders.append(u"T-R%1"_s.arg(i));
    const auto found = journal().ofOrders(orders, {u"R1199"_s, u"R5"_s, u"no"_s}).value();
    QCOMPARE(found.size(), 1101);
    QCOMPARE(found.last().order.outRefundNo, u"R1199"_s);
    QVERIFY(journal().ofOrders({}, {}).value().isEmpty());
}

void TestRefundJournal::knowsWhatWasSentLately()
{
    const RefundEntry sent = moved(planned(u"R1"_s), {RefundState::Sent});
    planned(u"R2"_s);
    QCOMPARE(journal().sentSince(0).value().size(), 1);
    QVERIFY(journal().sentSince(sent.sentMs).value().first() == sent);
    QVERIFY(journal().sentSince(sent.sentMs + 1).value().isEmpty());
}

void TestRefundJournal::merchantsDoNotSeeEachOther()
{
    const qint64 number = journal().planBatch(batch("d"), entries(1)).value().batch.number;
    RefundJournal other(*m_database, u"1699990002"_s);
    QVERIFY(other.entries({}).value().isEmpty());
    QVERIFY(!other.batch(number).value());
    QVERIFY(!other.find(u"R0"_s).value());
    QVERIFY(other.planBatch(batch("d"), entries(1)).value().isNew);
    QCOMPARE(codeOf(other.stopBatch(number, u"li"_s, 1)), u"wego.batch-unknown"_s);
    QVERIFY(verified().isSound());
    QCOMPARE(verified().entries, 2);
}

void TestRefundJournal::everyChangeIsInTheLog()
{
    moved(planned(u"R1"_s), {RefundState::Sent, RefundState::Unknown, RefundState::Succeeded});
    AuditRecord made;
    made.what = u"order-made"_s;
    made.person = u"chen@till-2"_s;
    QVERIFY(AuditLog(*m_database).append(made));
    const auto log = AuditLog(*m_database).newest(10).value();
    QStringList words;
    for (const AuditRecord& record : log)
        words.append(record.what);
    QCOMPARE(words,
        (QStringList{u"order-made"_s, u"refund-succeeded"_s, u"refund-unknown"_s, u"refund-sent"_s,
            u"refund-planned"_s}));
    QCOMPARE(log.at(1).subject, u"R1"_s);
    QCOMPARE(log.at(1).mchid, shop());
    QCOMPARE(log.last().previous, QByteArray(64, '0'));
    const AuditReport report = verified();
    QVERIFY(report.isSound());
    QCOMPARE(report.records, 5);
    QCOMPARE(report.entries, 1);
    QCOMPARE(report.head, log.first().hash);
    QCOMPARE(AuditLog(*m_database).newest(2).value().size(), 2);
}

void TestRefundJournal::fillEveryTable()
{
    const qint64 number =
        journal().planBatch(batch("d1"), {fullEntry(u"R1"_s)}).value().batch.number;
    QVERIFY(journal().approve(number, u"李"_s, u"{}"_s, 5'000));
    dropTriggers();
    QVERIFY(verified().isSound());
}

void TestRefundJournal::findsAChangeOfAnyColumn_data()
{
    QTest::addColumn<QString>("table");
    for (const char* table : {"refund_entry", "refund_batch", "audit_record", "audit_head"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestRefundJournal::tamper(const QString& table, const QString& column, const QVariant& value)
{
    const QString where = table == "audit_record"_L1
        ? u" WHERE number = (SELECT MIN(number) + 1 FROM audit_record)"_s
        : QString();
    const QVariant before = rawValue(u"SELECT %1 FROM %2%3"_s.arg(column, table, where));
    const QString change = u"UPDATE %1 SET %2 = ?%3"_s.arg(table, column, where);
    QVERIFY2(raw(u"UPDATE %1 SET %2 = CAST(? AS %4)%3"_s.arg(table, column, where,
                     value.typeId() == QMetaType::QByteArray ? u"TEXT"_s : u"BIGINT"_s),
                 {value}),
        qPrintable(column));
    const AuditReport report = verified();
    QVERIFY2(!report.isSound(), qPrintable(table + u' ' + column + u' ' + value.toString()));
    const QString last = rawValue(u"SELECT MAX(number) FROM "_s + table).toString();
    const QString back = column == "number"_L1 && table == "audit_record"_L1
        ? u"UPDATE audit_record SET number = ? WHERE number = "_s + last
        : change;
    QVERIFY(raw(back, {before}));
}

void TestRefundJournal::findsAChangeOfAnyColumn()
{
    QFETCH(QString, table);
    fillEveryTable();
    const QStringList columns =
        m_database
            ->read([&](QSqlDatabase& c) -> Result<QStringList> {
                auto rows = execute(c, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
                QStringList names;
                while (rows->next())
                    names.append(rows->value(0).toString());
                return names;
            })
            .value();
    QVERIFY(columns.size() >= 3);
    const QString where = table == "audit_record"_L1 ? u" WHERE number = 2"_s : QString();
    for (const QString& column : columns) {
        if (column == "one"_L1)
            continue;
        const QVariant value = rawValue(u"SELECT %1 FROM %2%3"_s.arg(column, table, where));
        if (value.typeId() != QMetaType::QString) {
            tamper(table, column, column == "number"_L1 ? 1000 : value.toLongLong() + 1);
            continue;
        }
        const QByteArray text = value.toString().toUtf8();
        for (qsizetype at = 0; at < text.size(); ++at) {
            QByteArray flipped = text;
            flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (at % 7)));
            tamper(table, column, flipped);
        }
        tamper(table, column, text + 'x');
        QVERIFY2(verified().isSound(), qPrintable(column));
    }
}

void TestRefundJournal::findsRowsThatCameOrWent_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("record");
    QTest::newRow("entry went") << u"DELETE FROM refund_entry"_s << u"R1"_s << 0;
    QTest::newRow("batch went") << u"DELETE FROM refund_batch"_s << u"batch 1"_s << 0;
    QTest::newRow("entry came")
        << u"INSERT INTO refund_entry SELECT 2, mchid, account, batch, file_row, 'R2', "
           "out_trade_no, transaction_id, amount, total, reason, funds, state, why, message, "
           "refund_id, request_id, payer_amount, receiver, person, sends, planned_at, sent_at, "
           "changed_at FROM refund_entry"_s
        << u"R2"_s << 0;
    QTest::newRow("batch came")
        << u"INSERT INTO refund_batch SELECT 2, mchid, account, file_name, 'd2', person, made_at, "
           "ended_at, stopped, approver, approved_at FROM refund_batch"_s
        << u"batch 2"_s << 0;
    QTest::newRow("first line went")
        << u"DELETE FROM audit_record WHERE number = 1"_s << u""_s << 1;
    QTest::newRow("middle line went")
        << u"DELETE FROM audit_record WHERE number = 3"_s << u""_s << 3;
    QTest::newRow("last line went") << u"DELETE FROM audit_record WHERE number = 5"_s << u""_s << 5;
    QTest::newRow("all lines went") << u"DELETE FROM audit_record"_s << u"R1"_s << 1;
    QTest::newRow("line came")
        << u"INSERT INTO audit_record SELECT 6, happened_at, person, account, mchid, what, "
           "subject, detail, hash, previous FROM audit_record WHERE number = 5"_s
        << u""_s << 6;
    QTest::newRow("bytes for a text")
        << u"UPDATE refund_entry SET reason = CAST(reason AS BLOB)"_s << u"R1"_s << 0;
    QTest::newRow("bytes in a line")
        << u"UPDATE audit_record SET person = CAST(person AS BLOB) WHERE number = 2"_s << u""_s
        << 2;
    QTest::newRow("head went") << u"DELETE FROM audit_head"_s << u""_s << 5;
}

void TestRefundJournal::findsRowsThatCameOrWent()
{
    QFETCH(QString, sql);
    QFETCH(QString, subject);
    QFETCH(int, record);
    fillEveryTable();
    AuditRecord made;
    made.what = u"order-made"_s;
    QVERIFY(AuditLog(*m_database).append(made));
    QVERIFY(raw(sql));
    const AuditReport report = verified();
    QVERIFY(!report.isSound());
    QCOMPARE(report.brokenRecord, record);
    if (!subject.isEmpty())
        QVERIFY(report.brokenEntries.contains(subject));
}

void TestRefundJournal::checkingCanBeCancelled()
{
    planned(u"R1"_s);
    const auto cancelled = AuditLog(*m_database).verify([] { return true; });
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().kind == wego::base::ErrorKind::Cancelled);
}

void TestRefundJournal::oneOfTwoProgramsMoves()
{
    constexpr int Refunds = 40;
    for (int i = 0; i < Refunds; ++i)
        planned(u"R%1"_s.arg(i));
    const auto moveAll = [&](int& won) {
        auto database = Database::open(path()).value();
        RefundJournal mine(*database, shop());
        for (int i = 0; i < Refunds; ++i) {
            RefundEntry sending = entry(u"R%1"_s.arg(i));
            sending = in(RefundState::Sent, sending);
            const auto result = mine.move(RefundState::Planned, sending);
            if (result)
                ++won;
            else if (result.error().code != "wego.refund-moved"_L1)
                won = -10'000;
        }
    };
    int one = 0;
    int two = 0;
    std::thread other([&] { moveAll(two); });
    moveAll(one);
    other.join();
    QCOMPARE(one + two, Refunds);
    QVERIFY(verified().isSound());
    QCOMPARE(verified().records, 2 * Refunds);
}

void TestRefundJournal::whatWasCommittedSurvivesAKill()
{
    for (const int linesBeforeKill : {1, 7, 23}) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
            {QString(ChildOption), path(), u"K%1-"_s.arg(linesBeforeKill)});
        QVERIFY(child.waitForStarted());
        QByteArray told;
        while (told.count('\n') < linesBeforeKill && child.waitForReadyRead(30'000))
            told += child.readAllStandardOutput();
        child.kill();
        QVERIFY(child.waitForFinished());
        told += child.readAllStandardOutput();
        told.truncate(told.lastIndexOf('\n') + 1);
        QVERIFY(told.count('\n') >= linesBeforeKill);
        for (const QByteArray& line : told.split('\n')) {
            if (line.isEmpty())
                continue;
            const auto found = journal().find(QString::fromLatin1(line)).value();
            QVERIFY2(found, line.constData());
            QVERIFY(found->state == RefundState::Sent);
            QCOMPARE(found->sends, 1);
        }
        QVERIFY(verified().isSound());
    }
}

void TestRefundJournal::openEntriesAreThoseAtNoEnd()
{
    for (int i = 0; i < RefundStateCount; ++i) {
        const auto state = static_cast<RefundState>(i);
        const QString word = u"'%1'"_s.arg(toString(state));
        QVERIFY2(openEntries().contains(word) != isFinal(state), qPrintable(word));
    }
}

void TestRefundJournal::questionsUseTheirIndex_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("index");
    QTest::newRow("open") << u"SELECT 1 FROM refund_entry WHERE mchid = ? AND batch = ? AND "_s
            + openEntries() + u" LIMIT 1"_s
                          << u"refund_entry_by_batch (mchid=? AND batch=? AND state=?)"_s;
    QTest::newRow("open of all") << u"SELECT * FROM refund_entry WHERE mchid = ? "
                                    "AND number >= ? AND state IN ('accepted') ORDER BY number"_s
                                 << u"refund_entry_by_state (mchid=? AND state=?"_s;
    QTest::newRow("tallies") << u"SELECT batch, state, COUNT(*), SUM(amount) FROM refund_entry "
                                "WHERE mchid = ? AND batch IN (?, ?) GROUP BY batch, state"_s
                             << u"COVERING INDEX refund_entry_by_batch"_s;
    QTest::newRow("sent") << u"SELECT * FROM refund_entry WHERE mchid = ? AND sent_at > 0 "
                             "AND sent_at >= ? ORDER BY sent_at, number"_s
                          << u"refund_entry_by_sending"_s;
    QTest::newRow("orders") << u"SELECT * FROM refund_entry WHERE mchid = ? "
                               "AND out_trade_no IN (?, ?)"_s
                            << u"refund_entry_by_order"_s;
    QTest::newRow("waiting") << u"SELECT * FROM pay_order WHERE mchid = ? AND made <> 0 "
                                "AND state IN (?, ?, ?, ?) ORDER BY created_at, out_trade_no"_s
                             << u"pay_order_waiting"_s;
}

void TestRefundJournal::questionsUseTheirIndex()
{
    QFETCH(QString, sql);
    QFETCH(QString, index);
    const auto plan = m_database->read([&](QSqlDatabase& connection) -> Result<QString> {
        const QVariantList values(sql.count(u'?'), u"1"_s);
        auto rows = executeInOrder(connection, u"EXPLAIN QUERY PLAN "_s + sql, values);
        if (!rows)
            return wego::base::fail(rows.error());
        QString text;
        while (rows->next())
            text += rows->value(3).toString() + u'\n';
        return text;
    });
    QVERIFY2(plan->contains(index), qPrintable(*plan));
}

namespace {

/// Plans and sends refunds one after the other, and says so after each; somebody kills it.
int planUntilKilled(const QString& file, const QString& prefix)
{
    const auto database = Database::open(file);
    if (!database)
        return 1;
    RefundJournal journal(**database, shop());
    for (int i = 0;; ++i) {
        const auto planned = journal.plan(entry(prefix + QString::number(i)));
        if (!planned || !journal.move(RefundState::Planned, in(RefundState::Sent, *planned)))
            return 2;
        std::printf("%s\n", qPrintable(planned->order.outRefundNo));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == ChildOption)
        return planUntilKilled(arguments.at(2), arguments.at(3));
    TestRefundJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_refundjournal.moc"
