// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "services/askorders.h"
#include "services/orderquestion.h"
#include "store/orderrepository.h"
#include "store/refundjournal.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using base::Money;
using domain::KnownOrder;
using domain::OrderNumberKind;
using domain::PayMode;
using domain::Refund;
using domain::RefundState;
using domain::RefundStatus;
using sandbox::Fault;
using services::OrderQuestion;
using services::PaySession;
using test::Fixture;
using test::outcomeOf;

namespace {

const auto ListPath = u"/pay/refundquery"_s;
const auto OnePath = u"/v3/refund/domestic/refunds/"_s;

QString codeOf(const base::Result<KnownOrder>& known)
{
    return known ? u"ok"_s : known.error().code;
}

} // namespace

/// What is asked before money goes out: of an order of yesterday that nobody has refunded.
class TestOrderQuestion : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void storedRefundsAreAskedFor();
    void allIsKnownWhenItAddsUp();
    void refundsThatWereSentAreAskedFor();
    void doesNotGoOnWithoutAnAnswer();
    void doesNotGoOnWithARefusedList();
    void anOrderThatSeemsUntouchedIsAskedForItsRefunds_data();
    void anOrderThatSeemsUntouchedIsAskedForItsRefunds();
    void nothingIsKnownOfIt();
    void keepsThePaceOfQuestions();
    void orderThatDoesNotExist();
    void manyOrdersFailTogether();

private:
    [[nodiscard]] bool open(PayMode mode, bool withV2Key);
    [[nodiscard]] base::Result<KnownOrder> ask();
    OrderQuestion* question(base::Clock& clock, domain::RefundPace& pace);
    /// WeChat has it, and nothing is written down here.
    [[nodiscard]] bool refund(const QString& number, Money amount);
    void storeRefund(const QString& number, Money amount, RefundStatus status);
    [[nodiscard]] bool journalHasSent(const QString& number, Money amount);
    void refuse(const QString& path, const QByteArray& code);
    [[nodiscard]] domain::RefundOrder refundOrder(const QString& number, Money amount) const;
    [[nodiscard]] int asked(const QString& path) { return m_fixture->sandbox().requestCount(path); }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<services::Accounts> m_accounts;
    domain::Account m_account;
    std::shared_ptr<PaySession> m_session;
    QThreadPool m_pool;
    domain::RefundPace m_pace;
    domain::OrderNumber m_number;
    QString m_outTradeNo;
    Money m_total;
};

void TestOrderQuestion::init()
{
    m_fixture = std::make_unique<Fixture>();
    QVERIFY(m_fixture->startSandbox());
    m_accounts = std::make_unique<services::Accounts>(*m_fixture->environment);
    const QJsonArray all = m_fixture->sandbox().orders(QDate(2026, 11, 21), 100);
    for (const auto& value : all) {
        const QJsonObject order = value.toObject();
        if (order[u"refunded"].toInteger() != 0 || order[u"total"].toInteger() < 300)
            continue;
        m_number = {OrderNumberKind::TransactionId, order[u"transaction_id"].toString()};
        m_outTradeNo = order[u"out_trade_no"].toString();
        m_total = Money::fromFen(order[u"total"].toInteger());
    }
    QVERIFY(!m_outTradeNo.isEmpty());
}

void TestOrderQuestion::cleanup()
{
    m_pool.waitForDone();
    m_session.reset();
    m_accounts.reset();
    m_fixture.reset();
}

bool TestOrderQuestion::open(PayMode mode, bool withV2Key)
{
    auto draft = m_fixture->draft(mode);
    if (!withV2Key)
        draft.secrets.erase(domain::SecretKind::ApiV2Key);
    const auto added = outcomeOf(m_accounts->add(std::move(draft)));
    if (!added)
        return false;
    m_account = *added;
    PaySession::open(*m_fixture->environment, m_account, this,
        [this](const auto& session) { m_session = session.value_or(nullptr); });
    return QTest::qWaitFor([this] { return m_session != nullptr; }, 60'000);
}

OrderQuestion* TestOrderQuestion::question(base::Clock& clock, domain::RefundPace& pace)
{
    return new OrderQuestion(
        {clock, m_pool, *m_fixture->database, m_account, pace, m_session}, m_number, this);
}

base::Result<KnownOrder> TestOrderQuestion::ask()
{
    return outcomeOf<KnownOrder>(question(m_fixture->clock, m_pace));
}

domain::RefundOrder TestOrderQuestion::refundOrder(const QString& number, Money amount) const
{
    domain::RefundOrder order;
    order.outRefundNo = number;
    order.transactionId = m_number.value;
    order.amount = amount;
    order.total = m_total;
    return order;
}

bool TestOrderQuestion::refund(const QString& number, Money amount)
{
    return outcomeOf(m_session->client().refunds().apply(refundOrder(number, amount))).has_value();
}

void TestOrderQuestion::storeRefund(const QString& number, Money amount, RefundStatus status)
{
    Refund refund;
    refund.outRefundNo = number;
    refund.outTradeNo = m_outTradeNo;
    refund.transactionId = m_number.value;
    refund.status = status;
    refund.amount = amount;
    refund.total = m_total;
    QVERIFY(store::OrderRepository(*m_fixture->database, m_account.mchid).saveRefunds({refund}, 1));
}

bool TestOrderQuestion::journalHasSent(const QString& number, Money amount)
{
    store::RefundJournal journal(*m_fixture->database, m_account.mchid);
    domain::RefundEntry entry;
    entry.account = m_account.id.value;
    entry.mchid = m_account.mchid;
    entry.order = refundOrder(number, amount);
    auto planned = journal.plan(entry);
    if (!planned)
        return false;
    planned->state = RefundState::Sent;
    planned->sends = 1;
    planned->sentMs = m_fixture->clock.nowMs();
    return journal.move(RefundState::Planned, *planned).has_value();
}

void TestOrderQuestion::refuse(const QString& path, const QByteArray& code)
{
    Fault fault;
    fault.kind = Fault::Kind::ErrorCode;
    fault.path = path;
    fault.count = -1;
    fault.text = code;
    m_fixture->sandbox().inject(fault);
}

void TestOrderQuestion::storedRefundsAreAskedFor()
{
    QVERIFY(open(PayMode::V3PublicKey, false));
    QVERIFY(refund(u"STORED-1"_s, Money::fromFen(100)));
    storeRefund(u"STORED-1"_s, Money::fromFen(100), RefundStatus::Unknown);
    const auto known = ask();
    QCOMPARE(codeOf(known), u"ok"_s);
    QCOMPARE(asked(OnePath + u"STORED-1"_s), 1);
    QCOMPARE(known->refunds.size(), 1);
    QVERIFY(!known->refunds.first().refundId.isEmpty());
    QVERIFY(known->refunds.first().status != RefundStatus::Unknown);
    // Somebody else may have refunded some of the rest.
    QVERIFY(!known->isComplete);
}

void TestOrderQuestion::allIsKnownWhenItAddsUp()
{
    QVERIFY(open(PayMode::V3PublicKey, false));
    QVERIFY(refund(u"WHOLE-1"_s, m_total));
    storeRefund(u"WHOLE-1"_s, m_total, RefundStatus::Processing);
    const auto known = ask();
    QCOMPARE(codeOf(known), u"ok"_s);
    QVERIFY(known->isComplete);
}

/// Killed before the answer came: the journal alone knows its number.
void TestOrderQuestion::refundsThatWereSentAreAskedFor()
{
    QVERIFY(open(PayMode::V3PublicKey, false));
    QVERIFY(refund(u"SENT-1"_s, Money::fromFen(100)));
    QVERIFY(journalHasSent(u"SENT-1"_s, Money::fromFen(100)));
    QVERIFY(journalHasSent(u"SENT-2"_s, Money::fromFen(200))); // never arrived
    const auto known = ask();
    QCOMPARE(codeOf(known), u"ok"_s);
    QCOMPARE(asked(OnePath + u"SENT-2"_s), 1);
    QCOMPARE(known->refunds.size(), 1);
    QCOMPARE(known->refunds.first().outRefundNo, u"SENT-1"_s);
}

void TestOrderQuestion::doesNotGoOnWithoutAnAnswer()
{
    QVERIFY(open(PayMode::V3PublicKey, false));
    QVERIFY(refund(u"SILENT-2"_s, Money::fromFen(200)));
    storeRefund(u"SILENT-1"_s, Money::fromFen(100), RefundStatus::Closed);
    storeRefund(u"SILENT-2"_s, Money::fromFen(200), RefundStatus::Processing);
    refuse(OnePath + u"SILENT-1"_s, "PARAM_ERROR");
    QCOMPARE(codeOf(ask()), u"PARAM_ERROR"_s);
    // What was told meanwhile is kept all the same.
    const auto kept =
        store::OrderRepository(*m_fixture->database, m_account.mchid).refundsOf(m_outTradeNo);
    QVERIFY(kept);
    QVERIFY(!kept->last().refundId.isEmpty());
}

/// A key that does not fit is for somebody to mend, not to be done without.
void TestOrderQuestion::doesNotGoOnWithARefusedList()
{
    QVERIFY(open(PayMode::V3PublicKey, true));
    QVERIFY(refund(u"LISTED-1"_s, m_total));
    storeRefund(u"LISTED-1"_s, m_total, RefundStatus::Processing);
    refuse(ListPath, "PARAM_ERROR");
    QCOMPARE(codeOf(ask()), u"PARAM_ERROR"_s);
}

void TestOrderQuestion::anOrderThatSeemsUntouchedIsAskedForItsRefunds_data()
{
    QTest::addColumn<bool>("withV2Key");
    QTest::addColumn<QString>("path");
    QTest::newRow("by the list") << true << ListPath;
    QTest::newRow("by its number") << false << OnePath + u"BILLED-1"_s;
}

void TestOrderQuestion::anOrderThatSeemsUntouchedIsAskedForItsRefunds()
{
    QFETCH(const bool, withV2Key);
    QFETCH(const QString, path);
    QVERIFY(open(PayMode::V3PublicKey, withV2Key));
    storeRefund(u"BILLED-1"_s, Money::fromFen(100), RefundStatus::Processing);
    const auto known = ask();
    QCOMPARE(codeOf(known), u"ok"_s);
    QCOMPARE(asked(path), 1);
    // A bill told of it: its money counts as gone even if WeChat has forgotten it.
    QCOMPARE(known->refunds.size(), 1);
}

void TestOrderQuestion::nothingIsKnownOfIt()
{
    QVERIFY(open(PayMode::V3PublicKey, true));
    const auto known = ask();
    QCOMPARE(codeOf(known), u"ok"_s);
    QVERIFY(known->isComplete);
    QVERIFY(known->refunds.isEmpty());
    QCOMPARE(asked(ListPath), 0);
}

void TestOrderQuestion::keepsThePaceOfQuestions()
{
    QVERIFY(open(PayMode::V3PublicKey, false));
    storeRefund(u"PACED-1"_s, Money::fromFen(100), RefundStatus::Processing);
    storeRefund(u"PACED-2"_s, Money::fromFen(100), RefundStatus::Processing);
    test::FakeClock clock;
    domain::RefundLimits limits;
    limits.queriesPerSecond = 1;
    domain::RefundPace pace(limits);
    auto* job = question(clock, pace);
    std::optional<base::Result<KnownOrder>> outcome;
    job->onFinished(this, [&outcome](const auto& known) { outcome = known; });
    QTRY_VERIFY_WITH_TIMEOUT(clock.hasPending(), 60'000);
    QCOMPARE(asked(OnePath + u"PACED-1"_s) + asked(OnePath + u"PACED-2"_s), 1);
    QVERIFY(!outcome);
    clock.advance(clock.pendingDelays().front());
    QTRY_VERIFY_WITH_TIMEOUT(outcome, 60'000);
    QCOMPARE(asked(OnePath + u"PACED-1"_s) + asked(OnePath + u"PACED-2"_s), 2);
}

void TestOrderQuestion::orderThatDoesNotExist()
{
    QVERIFY(open(PayMode::V3PublicKey, true));
    m_number.value = u"4200000000202611210000000000"_s;
    const auto known = ask();
    QCOMPARE(codeOf(known), u"ok"_s);
    QVERIFY(!known->order);
    QVERIFY(known->isComplete);
}

void TestOrderQuestion::manyOrdersFailTogether()
{
    QVERIFY(open(PayMode::V3PublicKey, true));
    const domain::OrderNumber unknown{
        OrderNumberKind::TransactionId, u"4200000000202611210000000000"_s};
    const auto ask = [this, unknown] {
        return outcomeOf(new services::AskOrders(
            *m_fixture->environment, m_pool, m_account, {m_number, unknown}, this));
    };
    const auto known = ask();
    QVERIFY(known);
    QCOMPARE(known->keys(), QStringList{domain::keyOf(m_number)});
    refuse(u"/v3/pay/transactions/id/"_s + m_number.value, "PARAM_ERROR");
    const auto failed = ask();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"PARAM_ERROR"_s);
}

QTEST_MAIN(TestOrderQuestion)
#include "tst_orderquestion.moc"
