// SPDX-License-Identifier: GPL-3.0-or-later
#include "refundbench.h"
#include "services/refundline.h"
#include "store/database.h"

#include <QLockFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QThreadPool>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace wego;
using domain::PayMode;
using domain::RefundEntry;
using domain::RefundState;
using sandbox::Fault;
using services::RefundWish;
using test::outcomeOf;
using test::RefundBench;

namespace {

QString stateOf(const base::Result<RefundEntry>& entry)
{
    return entry ? domain::toString(entry->state) : entry.error().code;
}

bool rename(const store::Database& database, const QString& table, const QString& name)
{
    const QString connection = u"rename"_s;
    bool isDone = false;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        other.setDatabaseName(database.file());
        isDone = other.open()
            && QSqlQuery(other).exec(u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name));
    }
    QSqlDatabase::removeDatabase(connection);
    return isDone;
}

} // namespace

class TestRefunds : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { m_bench.reset(); }

    void sendsAndFollows_data() { modes(); }
    void sendsAndFollows();
    void faultsLeadToOneRefund_data();
    void faultsLeadToOneRefund();
    void silenceIsWaitedOut();
    void rulesBeforeSending_data();
    void rulesBeforeSending();
    void numberThatIsThereAlready();
    void moneyThatIsMissing();
    void refusalsOfWeChat();
    void endsThatNeedSomebody();
    void plannedOnesAreGivenUp();
    void doubtfulOnesAreGivenUpByAQuery_data();
    void doubtfulOnesAreGivenUpByAQuery();
    void lineThatCannotReadIsFree();
    void twoProgramsDoNotSendAtOnce();
    void foundAndStored();
    void numbersAreNew();
    void nobodyToRefundFor();

private:
    static void modes();
    void begin(PayMode mode = PayMode::V3PublicKey);
    base::Result<RefundEntry> refund(const RefundWish& wish)
    {
        return outcomeOf(m_bench->refunds->refund(m_bench->account, wish));
    }
    base::Result<RefundEntry> stop(const QString& number)
    {
        return outcomeOf(m_bench->refunds->stopRefund(m_bench->account, number));
    }
    base::Result<RefundEntry> resolve(const QString& number)
    {
        return outcomeOf(m_bench->refunds->resolve(m_bench->account, number));
    }

    std::unique_ptr<RefundBench> m_bench;
};

void TestRefunds::modes()
{
    QTest::addColumn<PayMode>("mode");
    QTest::newRow("V2") << PayMode::V2;
    QTest::newRow("v3, certificates") << PayMode::V3Certificate;
    QTest::newRow("v3, public key") << PayMode::V3PublicKey;
}

void TestRefunds::begin(PayMode mode)
{
    m_bench = std::make_unique<RefundBench>(mode);
    QVERIFY(m_bench->isReady());
}

void TestRefunds::sendsAndFollows()
{
    QFETCH(const PayMode, mode);
    begin(mode);
    QStringList told;
    connect(m_bench->refunds.get(), &services::Refunds::entriesChanged, this,
        [&told](const domain::AccountId&, const QList<RefundEntry>& entries) {
            for (const RefundEntry& entry : entries)
                told.append(domain::toString(entry.state));
        });
    const auto entry = refund(m_bench->wish(0, 100));
    QCOMPARE(stateOf(entry), u"accepted"_s);
    QCOMPARE(told, QStringList({u"planned"_s, u"sent"_s, u"accepted"_s}));
    QVERIFY(!entry->refundId.isEmpty());
    QVERIFY(entry->person.contains(u'@'));
    QCOMPARE(entry->sends, 1);
    QCOMPARE(m_bench->accepted(), 1);
    const QString number = entry->order.outRefundNo;
    QVERIFY(m_bench->fixture.sandbox().setRefundState(number, u"SUCCESS"_s));
    const auto followed = outcomeOf(m_bench->refunds->followUp(m_bench->account));
    QVERIFY(followed);
    QCOMPARE(followed->of(RefundState::Succeeded).count, 1);
    QCOMPARE(stateOf(resolve(number)), u"succeeded"_s);
    QCOMPARE(m_bench->sent(), 1);
    QVERIFY(m_bench->isJournalSound());
}

void TestRefunds::faultsLeadToOneRefund_data()
{
    QTest::addColumn<PayMode>("mode");
    QTest::addColumn<Fault::Kind>("kind");
    const QList<QPair<const char*, Fault::Kind>> faults{
        {"lost after it was done", Fault::Kind::DropAfter}, {"lost before", Fault::Kind::Drop},
        {"half an answer", Fault::Kind::Truncate}, {"error, done", Fault::Kind::SystemErrorDone},
        {"error, not done", Fault::Kind::SystemErrorUndone},
        {"too fast, done", Fault::Kind::RateLimitedDone},
        {"too fast, not done", Fault::Kind::RateLimitedUndone},
        {"wrong signature", Fault::Kind::WrongSignature},
        {"no signature", Fault::Kind::NoSignature}};
    for (const auto& [name, kind] : faults) {
        QTest::addRow("V2, %s", name) << PayMode::V2 << kind;
        QTest::addRow("v3, %s", name) << PayMode::V3PublicKey << kind;
    }
    QTest::newRow("v3, old answer") << PayMode::V3PublicKey << Fault::Kind::StaleTimestamp;
    QTest::newRow("v3, switch to certificates")
        << PayMode::V3PublicKey << Fault::Kind::CertificateSwitch;
    QTest::newRow("v3, switch to the key")
        << PayMode::V3Certificate << Fault::Kind::CertificateSwitch;
}

void TestRefunds::faultsLeadToOneRefund()
{
    QFETCH(const PayMode, mode);
    QFETCH(const Fault::Kind, kind);
    begin(mode);
    m_bench->fault(
        kind, 1, mode == PayMode::V2 ? u"/secapi/pay/refund"_s : u"/v3/refund/domestic"_s);
    const auto entry = refund(m_bench->wish(0, 100));
    if (kind == Fault::Kind::CertificateSwitch && mode == PayMode::V3Certificate) {
        // The key is not known to this account: nothing is believed, and nothing is sent again.
        QVERIFY(stateOf(entry) == u"unknown" || stateOf(entry) == u"accepted");
    } else {
        QCOMPARE(stateOf(entry), u"accepted"_s);
    }
    QCOMPARE(m_bench->accepted(), 1);
    QVERIFY(m_bench->sent() <= 2);
    QVERIFY(m_bench->isJournalSound());
}

void TestRefunds::silenceIsWaitedOut()
{
    begin();
    const QString path = u"/v3/refund/domestic"_s;
    m_bench->fault(Fault::Kind::DropAfter, 1, path);
    m_bench->fault(Fault::Kind::SystemErrorUndone, 2, path + u"/refunds/R"_s);
    const auto entry = refund(m_bench->wish(0, 100));
    QCOMPARE(stateOf(entry), u"accepted"_s);
    QCOMPARE(m_bench->accepted(), 1);
    QCOMPARE(m_bench->sent(), 1);
}

void TestRefunds::rulesBeforeSending_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("nothing") << 0LL << 0LL << u"r"_s << u"amount-not-positive"_s;
    QTest::newRow("less") << 0LL << -5LL << u"r"_s << u"amount-not-positive"_s;
    QTest::newRow("too much") << 0LL << 100'000'000LL << u"r"_s << u"more-than-left"_s;
    QTest::newRow("long") << 0LL << 10LL << QString(27, u'长') << u"reason-too-long"_s;
    QTest::newRow("too soon") << 10LL << 10LL << u"r"_s << u"too-soon"_s;
}

void TestRefunds::rulesBeforeSending()
{
    QFETCH(const qint64, first);
    QFETCH(const qint64, second);
    QFETCH(const QString, reason);
    QFETCH(const QString, obstacle);
    begin();
    if (first > 0)
        QCOMPARE(stateOf(refund(m_bench->wish(0, first))), u"accepted"_s);
    const int sent = m_bench->sent();
    RefundWish wish = m_bench->wish(0, second);
    wish.reason = reason;
    const auto entry = refund(wish);
    QCOMPARE(stateOf(entry), u"wego.refund-rule"_s);
    QCOMPARE(entry.error().facts[u"obstacle"_s], obstacle);
    QCOMPARE(m_bench->sent(), sent);
    const auto journal = outcomeOf(m_bench->refunds->journal(m_bench->account));
    QCOMPARE(journal->size(), first > 0 ? 1 : 0);
}

void TestRefunds::numberThatIsThereAlready()
{
    begin();
    RefundWish wish = m_bench->wish(0, 100);
    wish.outRefundNo = u"SHOP-1"_s;
    QCOMPARE(stateOf(refund(wish)), u"accepted"_s);
    QCOMPARE(stateOf(refund(wish)), u"accepted"_s);
    QCOMPARE(m_bench->sent(), 1);
    wish.amount = base::Money::fromFen(99);
    QCOMPARE(stateOf(refund(wish)), u"wego.refund-number-taken"_s);
    RefundWish other = m_bench->wish(1, 100);
    other.outRefundNo = u"SHOP-1"_s;
    QCOMPARE(stateOf(refund(other)), u"wego.refund-number-taken"_s);
    QCOMPARE(m_bench->sent(), 1);
    QCOMPARE(stateOf(resolve(u"SHOP-2"_s)), u"wego.refund-unknown"_s);
}

void TestRefunds::moneyThatIsMissing()
{
    begin();
    m_bench->fixture.sandbox().setBalance({});
    RefundWish wish = m_bench->wish(0, 100);
    wish.outRefundNo = m_bench->refunds->newOutRefundNo();
    QCOMPARE(stateOf(refund(wish)), u"NOT_ENOUGH"_s);
    const auto journal = outcomeOf(m_bench->refunds->journal(m_bench->account));
    QCOMPARE(domain::toString(journal->first().state), u"planned"_s);
    QCOMPARE(journal->first().why, u"NOT_ENOUGH"_s);
    m_bench->fixture.sandbox().setBalance(base::Money::fromFen(1'000'000));
    QCOMPARE(m_bench->accepted(), 0);
    // The same number, at once: it is no second refund of its order.
    const auto entry = refund(wish);
    QCOMPARE(stateOf(entry), u"accepted"_s);
    QCOMPARE(entry->sends, 2);
    QCOMPARE(m_bench->accepted(), 1);
    QCOMPARE(outcomeOf(m_bench->refunds->journal(m_bench->account))->size(), 1);
}

void TestRefunds::refusalsOfWeChat()
{
    begin();
    m_bench->fault(Fault::Kind::ErrorCode, 1, u"/v3/refund/domestic"_s, "USER_ACCOUNT_ABNORMAL");
    const auto entry = refund(m_bench->wish(0, 100));
    QCOMPARE(stateOf(entry), u"refused"_s);
    QCOMPARE(entry->why, u"USER_ACCOUNT_ABNORMAL"_s);
    QVERIFY(!entry->message.isEmpty());
    // The end of it: it is not tried again by whoever goes on with the rest.
    QVERIFY(outcomeOf(m_bench->refunds->runSingles(m_bench->account)));
    QCOMPARE(m_bench->sent(), 1);
}

void TestRefunds::endsThatNeedSomebody()
{
    begin();
    const QList<QPair<QString, QString>> ends{
        {u"CLOSED"_s, u"closed"_s}, {u"ABNORMAL"_s, u"abnormal"_s}};
    QStringList numbers;
    for (int i = 0; i < ends.size(); ++i) {
        const auto entry = refund(m_bench->wish(i, 100));
        QCOMPARE(stateOf(entry), u"accepted"_s);
        numbers.append(entry->order.outRefundNo);
        QVERIFY(m_bench->fixture.sandbox().setRefundState(numbers.last(), ends[i].first));
        const auto ended = resolve(numbers.last());
        QCOMPARE(stateOf(ended), ends[i].second);
        QCOMPARE(ended->why, u"wego.refund-"_s + ends[i].second);
    }
    // What somebody puts right at the platform is heard of.
    QVERIFY(m_bench->fixture.sandbox().setRefundState(numbers[1], u"SUCCESS"_s));
    QVERIFY(outcomeOf(m_bench->refunds->followUp(m_bench->account)));
    QCOMPARE(stateOf(resolve(numbers[1])), u"succeeded"_s);
    QCOMPARE(stateOf(resolve(numbers[0])), u"closed"_s);
}

void TestRefunds::plannedOnesAreGivenUp()
{
    begin();
    m_bench->fixture.sandbox().setBalance(base::Money());
    RefundWish wish = m_bench->wish(0, 100);
    wish.outRefundNo = u"R-1"_s;
    QCOMPARE(stateOf(refund(wish)), u"NOT_ENOUGH"_s);
    const int sent = m_bench->sent();
    QCOMPARE(stateOf(stop(u"R-1"_s)), u"cancelled"_s);
    const auto log = outcomeOf(m_bench->refunds->auditLog(1));
    QCOMPARE(log->first().what, u"refund-cancelled"_s);
    QCOMPARE(log->first().subject, u"R-1"_s);
    QCOMPARE(stateOf(stop(u"R-1"_s)), u"wego.refund-move"_s);
    QCOMPARE(stateOf(stop(u"R-2"_s)), u"wego.refund-unknown"_s);
    m_bench->fixture.sandbox().setBalance(base::Money::fromFen(10'000));
    QVERIFY(outcomeOf(m_bench->refunds->runSingles(m_bench->account)));
    QCOMPARE(m_bench->sent(), sent);
    // It stands in nobody's way any more, when its try is a minute old.
    m_bench->fixture.clock.startAt(m_bench->fixture.clock.nowMs() + 65'000);
    const auto other = refund(m_bench->wish(0, 100));
    QCOMPARE(stateOf(other), u"accepted"_s);
    QCOMPARE(stateOf(stop(other->order.outRefundNo)), u"wego.refund-move"_s);
    const auto underWay = outcomeOf(m_bench->refunds->underWay(m_bench->account));
    QCOMPARE(underWay->size(), 1);
    QCOMPARE(underWay->first().order.outRefundNo, other->order.outRefundNo);
    QVERIFY(m_bench->isJournalSound());
}

void TestRefunds::doubtfulOnesAreGivenUpByAQuery_data()
{
    QTest::addColumn<Fault::Kind>("fault");
    QTest::addColumn<QString>("state");
    QTest::newRow("lost on the way there") << Fault::Kind::SystemErrorUndone << u"cancelled"_s;
    QTest::newRow("lost on the way back") << Fault::Kind::DropAfter << u"accepted"_s;
}

void TestRefunds::doubtfulOnesAreGivenUpByAQuery()
{
    QFETCH(const Fault::Kind, fault);
    QFETCH(const QString, state);
    begin();
    m_bench->fault(fault, 1, u"/v3/refund"_s);
    RefundWish wish = m_bench->wish(0, 100);
    wish.outRefundNo = u"R-1"_s;
    auto* job = m_bench->refunds->refund(m_bench->account, wish);
    const auto giveUp = connect(m_bench->refunds.get(), &services::Refunds::entriesChanged, job,
        [job](const auto&, const QList<RefundEntry>& entries) {
            if (entries.first().state == RefundState::Unknown)
                job->cancel();
        });
    QCOMPARE(stateOf(outcomeOf(job)), u"wego.cancelled"_s);
    disconnect(giveUp);
    m_bench->fixture.clock.startAt(m_bench->fixture.clock.nowMs() + 60'000);
    QCOMPARE(stateOf(stop(u"R-1"_s)), state);
    QVERIFY(outcomeOf(m_bench->refunds->runSingles(m_bench->account)));
    QCOMPARE(m_bench->sent(), 1);
    QCOMPARE(m_bench->accepted(), state == u"accepted" ? 1 : 0);
    QVERIFY(m_bench->isJournalSound());
}

/// It can be opened as soon as the store can be read again.
void TestRefunds::lineThatCannotReadIsFree()
{
    begin();
    store::Database& database = *m_bench->fixture.database;
    const QString lock = database.file() + u".refunds-of-another"_s;
    services::RefundLine line({m_bench->fixture.clock, *QThreadPool::globalInstance(),
        store::RefundJournal(database, u"another"_s), lock});
    const auto opened = [&line] {
        std::optional<base::Result<void>> outcome;
        line.open(&line, [&outcome](const base::Result<void>& result) { outcome = result; });
        (void)QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30'000);
        return outcome && *outcome;
    };
    QVERIFY(rename(database, u"refund_entry"_s, u"gone"_s));
    QVERIFY(!opened());
    QVERIFY(rename(database, u"gone"_s, u"refund_entry"_s));
    QVERIFY(opened());
}

void TestRefunds::twoProgramsDoNotSendAtOnce()
{
    begin();
    const QString file = m_bench->fixture.database->file() + u".refunds-of-"_s
        + m_bench->fixture.ready().mchid;
    QLockFile other(file);
    QVERIFY(other.tryLock());
    QCOMPARE(stateOf(refund(m_bench->wish(0, 100))), u"wego.batch-running"_s);
    QVERIFY(outcomeOf(m_bench->refunds->journal(m_bench->account))->isEmpty());
    // Asking is free.
    QVERIFY(outcomeOf(m_bench->refunds->followUp(m_bench->account)));
    other.unlock();
    QCOMPARE(stateOf(refund(m_bench->wish(0, 100))), u"accepted"_s);
}

void TestRefunds::foundAndStored()
{
    begin();
    const auto entry = refund(m_bench->wish(0, 100));
    const QString number = entry->order.outRefundNo;
    QVERIFY(m_bench->fixture.sandbox().setRefundState(number, u"SUCCESS"_s));
    const auto found = outcomeOf(m_bench->refunds->find(m_bench->account, number));
    QVERIFY(found);
    QVERIFY(found->status == domain::RefundStatus::Succeeded);
    const auto journal = outcomeOf(m_bench->refunds->journal(m_bench->account));
    QCOMPARE(domain::toString(journal->first().state), u"succeeded"_s);
    QCOMPARE(outcomeOf(m_bench->refunds->find(m_bench->account, u"NONE"_s)).error().code,
        u"RESOURCE_NOT_EXISTS"_s);
}

void TestRefunds::numbersAreNew()
{
    begin();
    const QString number = m_bench->refunds->newOutRefundNo();
    static const QRegularExpression form(u"^R20261122-12\\d\\d-[A-Z2-9]{6}$"_s);
    QVERIFY2(form.match(number).hasMatch(), qPrintable(number));
    QVERIFY(domain::isOutRefundNo(number));
    QCOMPARE(m_bench->refunds->newOutRefundNo(), number);
    QCOMPARE(refund(m_bench->wish(0, 100))->order.outRefundNo, number);
    QVERIFY(m_bench->refunds->newOutRefundNo() != number);
}

void TestRefunds::nobodyToRefundFor()
{
    begin();
    auto& refunds = *m_bench->refunds;
    const domain::AccountId nobody{u"nobody"_s};
    const auto code = [](const auto& result) { return result ? QString() : result.error().code; };
    const QString gone = u"wego.account-gone"_s;
    QCOMPARE(code(outcomeOf(refunds.refund(nobody, m_bench->wish(0, 100)))), gone);
    QCOMPARE(code(outcomeOf(refunds.resolve(nobody, u"R"_s))), gone);
    QCOMPARE(code(outcomeOf(refunds.find(nobody, u"R"_s))), gone);
    QCOMPARE(code(outcomeOf(refunds.run(nobody, 1))), gone);
    QCOMPARE(code(outcomeOf(refunds.followUp(nobody))), gone);
    QCOMPARE(code(outcomeOf(refunds.dryRun(nobody, m_bench->file(1)))), gone);
    QCOMPARE(code(outcomeOf(refunds.batches(nobody))), gone);
    QCOMPARE(code(outcomeOf(refunds.run(m_bench->account, 77))), u"wego.batch-unknown"_s);
    QCOMPARE(code(outcomeOf(refunds.stop(m_bench->account, 77))), u"wego.batch-unknown"_s);
}

QTEST_GUILESS_MAIN(TestRefunds)

#include "tst_refunds.moc"
