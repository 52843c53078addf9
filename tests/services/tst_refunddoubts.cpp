// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundchecks.h"
#include "services/refundsteps.h"
#include "store/auditlog.h"
#include "store/database.h"
#include "store/refundjournal.h"
#include "support/fakerandom.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace wego;
using base::ErrorKind;
using domain::RefundEntry;
using domain::RefundState;
using domain::RefundStatus;
using services::RefundReply;
using store::RefundJournal;

namespace {

constexpr qint64 Start = 1'795'320'000'000;
constexpr qint64 LongestWayMs = 59'000;
const auto Mchid = u"1699990001"_s;

RefundReply failure(ErrorKind kind, const QString& code)
{
    return base::fail({kind, code, {}});
}

RefundReply answerTo(const RefundEntry& asked, RefundStatus status)
{
    domain::Refund refund;
    refund.outRefundNo = asked.order.outRefundNo;
    refund.outTradeNo = asked.order.outTradeNo;
    refund.amount = asked.order.amount;
    refund.status = status;
    return wechat::pay::RefundAnswer{refund, {}, {}};
}

bool isOnItsWay(const RefundEntry& entry)
{
    return entry.state == RefundState::Sent || entry.state == RefundState::Unknown;
}

/// WeChat, and what is still on its way there.
class World {
public:
    explicit World(quint64 seed) : random(seed) { }

    void pass(qint64 ms)
    {
        nowMs += ms;
        m_coming.removeIf([this](const auto& one) {
            if (one.value() <= nowMs)
                m_refunds.insert(one.key());
            return one.value() <= nowMs;
        });
    }
    void arrive(const QString& number) { m_refunds.insert(number); }
    void arriveLater(const QString& number)
    {
        if (!m_coming.contains(number))
            m_coming.insert(number, nowMs + 1 + random.below(LongestWayMs));
    }
    [[nodiscard]] bool has(const QString& number) const { return m_refunds.contains(number); }
    [[nodiscard]] bool mayHave(const QString& number) const
    {
        return has(number) || m_coming.contains(number);
    }

    test::FakeRandom random;
    qint64 nowMs = Start;

private:
    QSet<QString> m_refunds;
    QHash<QString, qint64> m_coming; ///< when it arrives
};

/// A program that sends and asks by what it has seen, which may be old. What it hears it writes
/// down whenever it gets to it, or never.
class Writer {
public:
    Writer(World& world, RefundJournal journal) : m_world(world), m_journal(std::move(journal)) { }

    void look(const QString& number) { m_seen.insert(number, **m_journal.find(number)); }
    /// How often bytes left.
    [[nodiscard]] int sends() const { return m_sends; }

    void send(const QString& number)
    {
        const RefundEntry seen = m_seen.value(number);
        const bool mayRepeat = isOnItsWay(seen) && m_missing.remove(number);
        if (seen.number == 0 || (seen.state != RefundState::Planned && !mayRepeat))
            return;
        const auto sent = m_journal.move(seen.state, services::aboutToSend(seen, m_world.nowMs));
        look(number);
        if (!sent)
            return;
        ++m_sends;
        if (const auto reply = travel(*sent))
            m_heard.append({*sent, *reply});
    }

    void hear()
    {
        if (m_heard.isEmpty())
            return;
        const auto [sent, reply] = m_heard.takeFirst();
        const auto turn = services::afterSending(sent, reply, m_world.nowMs);
        (void)m_journal.move(sent.state, turn.entry); // refused, if it comes too late
        look(sent.order.outRefundNo);
    }

    void ask(const QString& number, bool isAnswered)
    {
        const RefundEntry seen = m_seen.value(number);
        if (!isOnItsWay(seen) && seen.state != RefundState::Accepted)
            return;
        RefundReply reply = failure(ErrorKind::NotFound, u"RESOURCE_NOT_EXISTS"_s);
        if (!isAnswered)
            reply = failure(ErrorKind::Timeout, u"wego.timeout"_s);
        else if (m_world.has(number))
            reply = answerTo(seen, RefundStatus::Succeeded);
        const auto turn = services::afterAsking(seen, reply, m_world.nowMs);
        if (turn.mayBeRepeated) {
            const auto missing = services::whenMissing(m_journal, seen, {}, m_world.nowMs);
            if (missing && missing->mayBeRepeated)
                m_missing.insert(number);
        } else if (turn.entry != seen) {
            (void)m_journal.move(seen.state, turn.entry);
        }
        look(number);
    }

private:
    /// Nothing if the program is killed before it hears anything.
    std::optional<RefundReply> travel(const RefundEntry& sent)
    {
        const QString& number = sent.order.outRefundNo;
        switch (m_world.random.below(7)) {
        case 0:
            return std::nullopt;
        case 1:
            m_world.arriveLater(number);
            return std::nullopt;
        case 2:
            m_world.arriveLater(number);
            return failure(ErrorKind::Timeout, u"wego.timeout"_s);
        case 3:
            m_world.arrive(number);
            return failure(ErrorKind::Network, u"wego.connection-lost"_s);
        case 4:
        case 5:
            if (!m_world.has(number))
                return failure(ErrorKind::Api, u"NOT_ENOUGH"_s);
            [[fallthrough]];
        default:
            m_world.arrive(number);
            return answerTo(sent, RefundStatus::Processing);
        }
    }

    World& m_world;
    RefundJournal m_journal;
    QMap<QString, RefundEntry> m_seen;
    QSet<QString> m_missing; ///< WeChat had none when it was asked
    QList<std::pair<RefundEntry, RefundReply>> m_heard;
    int m_sends = 0;
};

} // namespace

/// Two programs that know nothing of each other, lost and late answers, kills, and people who stop
/// refunds: whatever the order, the journal never says of money that may be gone that it is not.
class TestRefundDoubts : public QObject {
    Q_OBJECT

private slots:
    void noPossibleRefundIsLost_data();
    void noPossibleRefundIsLost();

private:
    void plan(RefundJournal& journal);
    void happen(RefundJournal& journal, World& world, Writer& writer);
    void compare(const RefundJournal& journal, const World& world);

    QStringList m_numbers;
    qint64 m_batch = 0;
};

void TestRefundDoubts::plan(RefundJournal& journal)
{
    m_numbers.clear();
    QList<RefundEntry> entries;
    for (int i = 0; i < 10; ++i) {
        RefundEntry entry;
        entry.account = u"a1"_s;
        entry.order.outRefundNo = u"R%1"_s.arg(i);
        entry.order.outTradeNo = u"W%1"_s.arg(i);
        entry.order.amount = base::Money::fromFen(100);
        entry.order.total = base::Money::fromFen(500);
        entry.person = u"chen"_s;
        entry.plannedMs = Start;
        entries.append(entry);
        m_numbers.append(entry.order.outRefundNo);
    }
    for (int i = 0; i < 2; ++i)
        QVERIFY(journal.plan(entries.takeFirst()));
    domain::RefundBatch batch;
    batch.account = u"a1"_s;
    batch.digest = "d";
    batch.person = u"chen"_s;
    batch.madeMs = Start;
    const auto planned = journal.planBatch(batch, entries);
    QVERIFY(planned);
    m_batch = planned->batch.number;
}

void TestRefundDoubts::compare(const RefundJournal& journal, const World& world)
{
    const auto entries = journal.entries({});
    QVERIFY(entries);
    QCOMPARE(entries->size(), m_numbers.size());
    for (const RefundEntry& entry : *entries) {
        const QByteArray told =
            (entry.order.outRefundNo + u' ' + domain::toString(entry.state)).toUtf8();
        const bool isTaken = domain::takesMoney(entry.state);
        QVERIFY2(isTaken || !world.mayHave(entry.order.outRefundNo), told.constData());
        const bool isSure = entry.state == RefundState::Accepted
            || entry.state == RefundState::Succeeded;
        QVERIFY2(!isSure || world.has(entry.order.outRefundNo), told.constData());
    }
}

void TestRefundDoubts::noPossibleRefundIsLost_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// Somebody does something, or time passes.
void TestRefundDoubts::happen(RefundJournal& journal, World& world, Writer& writer)
{
    const QString number = m_numbers[world.random.below(static_cast<quint32>(m_numbers.size()))];
    switch (world.random.below(10)) {
    case 0:
    case 1:
        writer.look(number);
        break;
    case 2:
    case 3:
        writer.send(number);
        break;
    case 4:
    case 5:
        writer.hear();
        break;
    case 6:
    case 7:
        writer.ask(number, world.random.below(4) > 0);
        break;
    case 8:
        world.pass(1 + world.random.below(20'000));
        break;
    default:
        if (world.random.below(8) == 0) {
            const auto given = journal.cancel(
                m_numbers[world.random.below(2)], u"li"_s, world.nowMs);
            QVERIFY(given || given.error().code == u"wego.refund-move");
        }
    }
}

void TestRefundDoubts::noPossibleRefundIsLost()
{
    QFETCH(const int, seed);
    const QTemporaryDir folder;
    const auto database = store::Database::open(folder.filePath(u"journal.db"_s));
    QVERIFY(database);
    RefundJournal journal(**database, Mchid);
    plan(journal);
    World world(static_cast<quint64>(seed));
    Writer writers[] = {{world, journal}, {world, journal}};
    for (const QString& number : std::as_const(m_numbers)) {
        writers[0].look(number);
        writers[1].look(number);
    }
    const int stopsAt = static_cast<int>(60 + world.random.below(80));
    for (int step = 0; step < 200; ++step) {
        happen(journal, world, writers[world.random.below(2)]);
        if (step == stopsAt)
            QVERIFY(journal.stopBatch(m_batch, u"li"_s, world.nowMs));
        compare(journal, world);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(writers[0].sends() > 0 && writers[1].sends() > 0);
    // One goes on alone, and everything that was stopped is known in the end.
    world.pass(LongestWayMs + 1'000);
    for (const QString& number : std::as_const(m_numbers)) {
        writers[0].look(number);
        writers[0].ask(number, true);
    }
    compare(journal, world);
    const auto stopped = journal.batch(m_batch);
    QVERIFY(stopped && *stopped);
    QCOMPARE((*stopped)->open(), 0);
    const auto report = store::AuditLog(**database).verify();
    QVERIFY(report && report->isSound());
}

QTEST_GUILESS_MAIN(TestRefundDoubts)

#include "tst_refunddoubts.moc"
