// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include "services/refundline.h"
#include "services/refundqueue.h"
#include "services/refundsteps.h"
#include "services/runlock.h"
#include "support/fakerandom.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::services;
using base::ErrorKind;
using domain::RefundEntry;
using domain::RefundPace;
using domain::RefundState;
using domain::RefundStatus;
using What = RefundQueue::Next::What;

namespace {

constexpr qint64 Now = 1'795'320'000'000;

RefundEntry entry(int number, RefundState state = RefundState::Planned)
{
    RefundEntry result;
    result.number = number;
    result.order.outRefundNo = u"R%1"_s.arg(number);
    result.order.outTradeNo = u"W%1"_s.arg(number);
    result.order.transactionId = u"4200%1"_s.arg(number);
    result.order.amount = base::Money::fromFen(100);
    result.order.total = base::Money::fromFen(500);
    result.state = state;
    return result;
}

wechat::pay::RefundAnswer answerTo(const RefundEntry& asked, RefundStatus status)
{
    domain::Refund refund;
    refund.outRefundNo = asked.order.outRefundNo;
    refund.outTradeNo = asked.order.outTradeNo;
    refund.transactionId = asked.order.transactionId;
    refund.amount = asked.order.amount;
    refund.refundId = u"5030"_s;
    refund.receiver = u"支付用户零钱"_s;
    refund.status = status;
    return {refund, {}, u"REQ"_s};
}

base::Error error(ErrorKind kind, const QString& code)
{
    return {kind, code, u"told"_s};
}

const base::Error NotThere = error(ErrorKind::NotFound, u"RESOURCE_NOT_EXISTS"_s);
const base::Error SystemError = error(ErrorKind::Api, u"SYSTEM_ERROR"_s);

/// WeChat as far as it matters for a refund: what it has, and what it says.
class FakeWeChat {
public:
    explicit FakeWeChat(quint64 seed) : m_random(seed) { }

    RefundReply apply(const RefundEntry& sent)
    {
        const bool isKnown = m_refunds.contains(sent.order.outRefundNo);
        switch (m_random.below(8)) {
        case 0: // lost on the way there
            return base::fail(error(ErrorKind::Timeout, u"wego.timeout"_s));
        case 1: // done, and lost on the way back
            done(sent);
            return base::fail(error(ErrorKind::Network, u"wego.connection-lost"_s));
        case 2:
            done(sent);
            return base::fail(SystemError);
        case 3:
            return base::fail(SystemError);
        case 4:
            return base::fail(error(ErrorKind::RateLimited, u"FREQUENCY_LIMITED"_s));
        case 5:
            if (!isKnown)
                return base::fail(error(ErrorKind::Api, u"NOT_ENOUGH"_s));
            [[fallthrough]];
        default:
            done(sent);
            return answerTo(sent, RefundStatus::Processing);
        }
    }
    RefundReply find(const RefundEntry& asked)
    {
        switch (m_random.below(5)) {
        case 0:
            return base::fail(error(ErrorKind::Timeout, u"wego.timeout"_s));
        case 1:
            return base::fail(SystemError);
        default:
            if (m_refunds.contains(asked.order.outRefundNo))
                return answerTo(asked, RefundStatus::Succeeded);
            return base::fail(NotThere);
        }
    }
    [[nodiscard]] qsizetype refunds() const { return m_refunds.size(); }
    /// Numbers that came again for something else.
    [[nodiscard]] int changes() const { return m_changes; }

private:
    /// As WeChat: the same number is the same refund, and is paid once.
    void done(const RefundEntry& sent)
    {
        const auto known = m_refunds.constFind(sent.order.outRefundNo);
        if (known == m_refunds.constEnd())
            m_refunds.insert(sent.order.outRefundNo, sent);
        else if (known->order != sent.order)
            ++m_changes;
    }

    test::FakeRandom m_random;
    QHash<QString, RefundEntry> m_refunds;
    int m_changes = 0;
};

} // namespace

class TestRefundSteps : public QObject {
    Q_OBJECT

private slots:
    void sendingIsWrittenFirst();
    void answersToSending_data();
    void answersToSending();
    void answersToAsking_data();
    void answersToAsking();
    void whatIsNotThereIsSentAgain();
    void anAbnormalOneThatGoesAgainIsFollowed();
    void whatIsNeverTakenIsNotSentForEver();
    void aRefusalOfALaterTryIsAskedAbout();
    void anotherRefundOfTheSameNumber();
    void theLastLookIsNotForgotten();

    void openOnesAreAskedFirst();
    void oneOrderWaitsWhileOthersGo();
    void theSameNumberNeedNotWait();
    void unresolvedOrdersGetNothingMore();
    void checksBeforeSending();
    void pausedQueuesOnlyAsk();
    void unansweredQuestionsComeSlower();
    void silenceStopsSending();
    void oneBadQuestionStopsNobody();
    void acceptedOnesComeLast();
    void clockThatIsSetBack();
    void whatStoppedTheRunIsLast();
    void aLockWithoutOwnerIsNobodys();
    void aNewLockWithoutOwnerIsSomebodys();
    void aLockThatADeadProgramRemovedIsNobodys();
    void anyOrderOfFaultsAndKills_data();
    void anyOrderOfFaultsAndKills();
};

void TestRefundSteps::sendingIsWrittenFirst()
{
    RefundEntry planned = entry(1);
    planned.why = u"NOT_ENOUGH"_s;
    planned.message = u"余额不足"_s;
    const RefundEntry sent = aboutToSend(planned, Now);
    QCOMPARE(domain::toString(sent.state), domain::toString(RefundState::Sent));
    QCOMPARE(sent.sends, 1);
    QCOMPARE(sent.sentMs, Now);
    QVERIFY(sent.why.isEmpty());
    QVERIFY(sent.message.isEmpty());
    QCOMPARE(sent.order, planned.order);
}

void TestRefundSteps::answersToSending_data()
{
    QTest::addColumn<base::Error>("answer");
    QTest::addColumn<RefundState>("state");
    QTest::addColumn<bool>("pauses");
    const auto row = [](const char* name, ErrorKind kind, const QString& code, RefundState state,
                         bool pauses = false) {
        QTest::newRow(name) << error(kind, code) << state << pauses;
    };
    row("time-out", ErrorKind::Timeout, u"wego.timeout"_s, RefundState::Unknown);
    row("system error", ErrorKind::Api, u"SYSTEM_ERROR"_s, RefundState::Unknown);
    row("need retry", ErrorKind::Api, u"BIZERR_NEED_RETRY"_s, RefundState::Unknown);
    row("unread answer", ErrorKind::Protocol, u"wego.answer-unreadable"_s, RefundState::Unknown);
    row("wrong signature", ErrorKind::Auth, u"wego.signature-wrong"_s, RefundState::Unknown);
    row("new word", ErrorKind::Api, u"SOMETHING_NEW"_s, RefundState::Unknown);
    row("429", ErrorKind::RateLimited, u"FREQUENCY_LIMITED"_s, RefundState::Unknown);
    row("too old", ErrorKind::Api, u"TRADE_OVERDUE"_s, RefundState::Refused);
    row("rule", ErrorKind::Api, u"INVALID_REQUEST"_s, RefundState::Refused);
    row("balance", ErrorKind::Api, u"NOT_ENOUGH"_s, RefundState::Planned, true);
    row("keys", ErrorKind::Auth, u"SIGN_ERROR"_s, RefundState::Planned, true);
    base::Error unsent = error(ErrorKind::Network, u"wego.no-connection"_s);
    unsent.facts.insert(net::UnsentFact, u"1"_s);
    QTest::newRow("no connection") << unsent << RefundState::Planned << true;
}

void TestRefundSteps::answersToSending()
{
    QFETCH(const base::Error, answer);
    QFETCH(const RefundState, state);
    QFETCH(const bool, pauses);
    const RefundEntry sent = aboutToSend(entry(1), Now);
    const RefundTurn turn = afterSending(sent, base::fail(answer), Now + 1);
    QCOMPARE(domain::toString(turn.entry.state), domain::toString(state));
    QCOMPARE(turn.entry.why, answer.code);
    QCOMPARE(turn.entry.message, u"told"_s);
    QCOMPARE(turn.entry.order, sent.order);
    QCOMPARE(turn.pause.has_value(), pauses);
    QCOMPARE(turn.isTooFast, answer.kind == ErrorKind::RateLimited);
    QVERIFY(!turn.isGood);
    QVERIFY(domain::mayFollow(RefundState::Sent, turn.entry.state));
}

void TestRefundSteps::answersToAsking_data()
{
    QTest::addColumn<RefundState>("from");
    QTest::addColumn<RefundStatus>("status");
    QTest::addColumn<RefundState>("to");
    QTest::addColumn<QString>("why");
    QTest::newRow("after a kill") << RefundState::Sent << RefundStatus::Succeeded
                                  << RefundState::Succeeded << QString();
    QTest::newRow("unknown") << RefundState::Unknown << RefundStatus::Processing
                             << RefundState::Accepted << QString();
    QTest::newRow("new word") << RefundState::Unknown << RefundStatus::Unknown
                              << RefundState::Accepted << QString();
    QTest::newRow("closed") << RefundState::Accepted << RefundStatus::Closed << RefundState::Closed
                            << u"wego.refund-closed"_s;
    QTest::newRow("abnormal") << RefundState::Accepted << RefundStatus::Abnormal
                              << RefundState::Abnormal << u"wego.refund-abnormal"_s;
    QTest::newRow("put right") << RefundState::Abnormal << RefundStatus::Succeeded
                               << RefundState::Succeeded << QString();
}

void TestRefundSteps::answersToAsking()
{
    QFETCH(const RefundState, from);
    QFETCH(const RefundStatus, status);
    QFETCH(const RefundState, to);
    QFETCH(const QString, why);
    const RefundEntry before = entry(1, from);
    const RefundTurn turn = afterAsking(before, answerTo(before, status), Now);
    QCOMPARE(domain::toString(turn.entry.state), domain::toString(to));
    QCOMPARE(turn.entry.why, why);
    QCOMPARE(turn.entry.refundId, u"5030"_s);
    QCOMPARE(turn.entry.receiver, u"支付用户零钱"_s);
    QVERIFY(!turn.mayBeRepeated);
    QVERIFY(domain::mayFollow(from, to));
}

void TestRefundSteps::whatIsNotThereIsSentAgain()
{
    for (const RefundState state : {RefundState::Sent, RefundState::Unknown}) {
        QVERIFY(afterAsking(entry(1, state), base::fail(NotThere), Now).mayBeRepeated);
        // A page that is not there is no word about refunds, and neither is silence.
        for (const base::Error& other : {error(ErrorKind::NotFound, u"NOT_FOUND"_s), SystemError,
                 error(ErrorKind::Protocol, u"RESOURCE_NOT_EXISTS"_s)}) {
            const RefundTurn turn = afterAsking(entry(1, state), base::fail(other), Now);
            QVERIFY(!turn.mayBeRepeated);
            QVERIFY(turn.unanswered);
            QCOMPARE(domain::toString(turn.entry.state), domain::toString(RefundState::Unknown));
        }
    }
    // What WeChat has once accepted is never sent again.
    const RefundEntry accepted = entry(1, RefundState::Accepted);
    const RefundTurn turn = afterAsking(accepted, base::fail(NotThere), Now);
    QVERIFY(!turn.mayBeRepeated);
    QCOMPARE(turn.entry, accepted);
}

/// Somebody has put it right, and the money is on its way again.
void TestRefundSteps::anAbnormalOneThatGoesAgainIsFollowed()
{
    const RefundEntry abnormal = entry(1, RefundState::Abnormal);
    const RefundTurn turn = afterAsking(
        abnormal, answerTo(abnormal, RefundStatus::Processing), Now);
    QCOMPARE(turn.entry, abnormal);
    QVERIFY(!turn.unanswered);
}

/// WeChat says again and again that it has none of what it has just been sent.
void TestRefundSteps::whatIsNeverTakenIsNotSentForEver()
{
    RefundQueue queue({.mostQuestions = 4});
    RefundPace pace;
    queue.add(entry(1, RefundState::Unknown), Now);
    RefundTurn again{entry(1, RefundState::Unknown)};
    again.mayBeRepeated = true;
    qint64 now = Now;
    for (const qint64 delayMs : {0, 1'000, 2'000}) {
        queue.settle(again, now);
        QCOMPARE(queue.delayOf(u"R1"_s), delayMs);
        now += delayMs;
        QCOMPARE(queue.next(pace, now, true).what, What::Send);
    }
    queue.settle(again, now);
    QCOMPARE(queue.next(pace, now + 100'000, true).what, What::End);
}

/// The first try may have been accepted after all, and be seen late.
void TestRefundSteps::aRefusalOfALaterTryIsAskedAbout()
{
    const base::Error refusal = error(ErrorKind::Api, u"TRADE_ERROR"_s);
    RefundEntry sent = aboutToSend(entry(1), Now);
    QVERIFY(afterSending(sent, base::fail(refusal), Now).entry.state == RefundState::Refused);
    sent = aboutToSend(sent, Now);
    const RefundEntry doubtful = afterSending(sent, base::fail(refusal), Now).entry;
    QVERIFY(doubtful.state == RefundState::Unknown);
    const RefundReply found = answerTo(doubtful, RefundStatus::Processing);
    QVERIFY(afterAsking(doubtful, found, Now).entry.state == RefundState::Accepted);
    const RefundReply silence = base::fail(error(ErrorKind::Timeout, u"wego.timeout"_s));
    QVERIFY(afterAsking(doubtful, silence, Now).entry == doubtful);
    const RefundTurn refused = afterAsking(doubtful, base::fail(NotThere), Now);
    QVERIFY(refused.entry.state == RefundState::Refused);
    QCOMPARE(refused.entry.why, u"TRADE_ERROR"_s);
    QVERIFY(!refused.mayBeRepeated);
}

void TestRefundSteps::anotherRefundOfTheSameNumber()
{
    const RefundEntry sent = aboutToSend(entry(1), Now);
    for (int what = 0; what < 3; ++what) {
        auto answer = answerTo(sent, RefundStatus::Succeeded);
        if (what == 0)
            answer.refund.amount = base::Money::fromFen(99);
        else if (what == 1)
            answer.refund.transactionId = u"4200999"_s;
        else
            answer.refund.outTradeNo = u"W999"_s;
        QCOMPARE(domain::toString(afterSending(sent, answer, Now).entry.state),
            domain::toString(RefundState::Refused));
        const RefundTurn asked = afterAsking(sent, answer, Now);
        QCOMPARE(domain::toString(asked.entry.state), domain::toString(RefundState::Refused));
        QCOMPARE(asked.entry.why, u"wego.refund-differs"_s);
        const RefundEntry accepted = entry(1, RefundState::Accepted);
        QCOMPARE(afterAsking(accepted, answer, Now).entry, accepted);
    }
}

void TestRefundSteps::theLastLookIsNotForgotten()
{
    RefundEntry planned = entry(1);
    planned.why = queryFirst();
    const RefundEntry sent = aboutToSend(planned, Now);
    const auto turn = afterSending(sent, base::fail(error(ErrorKind::Api, u"NOT_ENOUGH"_s)), Now);
    QCOMPARE(turn.entry.why, queryFirst());
    QCOMPARE(turn.entry.message, u"told"_s);
}

void TestRefundSteps::openOnesAreAskedFirst()
{
    RefundQueue queue({});
    RefundPace pace;
    queue.add(entry(1), Now);
    queue.add(entry(2, RefundState::Sent), Now);
    queue.add(entry(3, RefundState::Succeeded), Now);
    auto next = queue.next(pace, Now, true);
    QCOMPARE(next.what, What::Ask);
    QCOMPARE(next.entry.number, 2);
    queue.settle({entry(2, RefundState::Accepted)}, Now);
    next = queue.next(pace, Now, true);
    QCOMPARE(next.what, What::Send);
    QCOMPARE(next.entry.number, 1);
    queue.settle({entry(1, RefundState::Refused)}, Now);
    QCOMPARE(queue.next(pace, Now, true).what, What::End);
}

void TestRefundSteps::oneOrderWaitsWhileOthersGo()
{
    RefundQueue queue({});
    RefundPace pace;
    RefundEntry second = entry(2);
    second.order.outTradeNo = entry(1).order.outTradeNo;
    for (const RefundEntry& each : {entry(1), second, entry(3)})
        queue.add(each, Now);
    pace.sent(orderKeyOf(entry(1).order), Now);
    pace.succeeded();
    queue.settle({entry(1, RefundState::Succeeded)}, Now);
    auto next = queue.next(pace, Now + 10, true);
    QCOMPARE(next.what, What::Send);
    QCOMPARE(next.entry.number, 3);
    queue.settle({entry(3, RefundState::Succeeded)}, Now + 10);
    next = queue.next(pace, Now + 10, true);
    QCOMPARE(next.what, What::Wait);
    QVERIFY(next.waitMs > 59'000);
    QCOMPARE(queue.next(pace, Now + 10 + next.waitMs, true).what, What::Send);
}

void TestRefundSteps::theSameNumberNeedNotWait()
{
    RefundQueue queue({});
    RefundPace pace;
    pace.sent(orderKeyOf(entry(1).order), Now);
    queue.add(entry(1, RefundState::Unknown), Now);
    RefundTurn turn{entry(1, RefundState::Unknown)};
    turn.mayBeRepeated = true;
    queue.settle(turn, Now + 10);
    QCOMPARE(queue.next(pace, Now + 10, true).what, What::Send);
    // After a top-up, in another run: it was sent, and WeChat has said that it has none.
    RefundQueue later({});
    RefundEntry refused = entry(1);
    refused.sends = 1;
    later.add(refused, Now + 20);
    QCOMPARE(later.next(pace, Now + 20, true).what, What::Send);
}

void TestRefundSteps::unresolvedOrdersGetNothingMore()
{
    RefundQueue queue({});
    RefundPace pace;
    RefundEntry second = entry(2);
    second.order.outTradeNo = entry(1).order.outTradeNo;
    queue.add(entry(1, RefundState::Unknown), Now);
    queue.add(second, Now);
    RefundTurn silent{entry(1, RefundState::Unknown)};
    silent.unanswered = SystemError;
    queue.settle(silent, Now);
    auto next = queue.next(pace, Now, true);
    QCOMPARE(next.what, What::Wait);
    QVERIFY(next.waitMs > 0);
    next = queue.next(pace, Now + next.waitMs, true);
    QCOMPARE(next.what, What::Ask);
    // It has to be sent again, but may not now: the other one of its order still waits.
    RefundTurn again{entry(1, RefundState::Unknown)};
    again.mayBeRepeated = true;
    queue.settle(again, Now + 5'000);
    queue.delay(u"R1"_s, 5'000, Now + 5'000);
    QCOMPARE(queue.next(pace, Now + 5'000, true).what, What::Wait);
}

void TestRefundSteps::checksBeforeSending()
{
    RefundQueue queue({});
    RefundPace pace;
    RefundEntry asked = entry(1);
    asked.why = queryFirst();
    queue.add(asked, Now);
    QCOMPARE(queue.next(pace, Now, true).what, What::Check);
    queue.checked(u"R1"_s, Now);
    QCOMPARE(queue.next(pace, Now + 1'000, true).what, What::Send);
    // What was true a while ago is asked once more, before a pause as after it.
    QCOMPARE(queue.next(pace, Now + 61'000, true).what, What::Check);
    QCOMPARE(queue.next(pace, Now - 1'000, true).what, What::Check);
}

void TestRefundSteps::pausedQueuesOnlyAsk()
{
    RefundQueue queue({});
    RefundPace pace;
    queue.add(entry(1), Now);
    queue.add(entry(2, RefundState::Sent), Now);
    QCOMPARE(queue.next(pace, Now, false).what, What::Ask);
    RefundTurn again{entry(2, RefundState::Unknown)};
    again.mayBeRepeated = true;
    queue.settle(again, Now);
    const auto next = queue.next(pace, Now, false);
    QCOMPARE(next.what, What::Wait);
    QVERIFY(next.waitMs < 0);
    QCOMPARE(queue.next(pace, Now, true).what, What::Send);
}

void TestRefundSteps::unansweredQuestionsComeSlower()
{
    RefundQueue queue({});
    RefundPace pace;
    queue.add(entry(1, RefundState::Sent), Now);
    RefundTurn silent{entry(1, RefundState::Unknown)};
    silent.unanswered = error(ErrorKind::Timeout, u"wego.timeout"_s);
    QList<qint64> waits;
    qint64 now = Now;
    for (int i = 0; i < 9; ++i) {
        queue.settle(silent, now);
        waits.append(queue.next(pace, now, true).waitMs);
        now += waits.last();
        QCOMPARE(queue.next(pace, now, true).what, What::Ask);
    }
    QCOMPARE(waits.first(), 1'000);
    QVERIFY(std::is_sorted(waits.begin(), waits.end()));
    QCOMPARE(waits.last(), 60'000);
    RefundQueue patient({.mostQuestions = 2});
    patient.add(entry(1, RefundState::Sent), Now);
    patient.settle(silent, Now);
    QVERIFY(patient.next(pace, Now, true).what != What::End);
    patient.settle(silent, Now);
    QCOMPARE(patient.next(pace, Now, true).what, What::End);
}

void TestRefundSteps::silenceStopsSending()
{
    RefundQueue queue({});
    queue.add(entry(1, RefundState::Sent), Now);
    QVERIFY(!queue.isInTrouble());
    RefundTurn silent{entry(1, RefundState::Unknown)};
    silent.unanswered = error(ErrorKind::Network, u"wego.no-connection"_s);
    queue.settle(silent, Now);
    QVERIFY(queue.isInTrouble());
    queue.settle({entry(1, RefundState::Accepted)}, Now);
    QVERIFY(!queue.isInTrouble());
}

void TestRefundSteps::oneBadQuestionStopsNobody()
{
    RefundQueue queue({});
    queue.add(entry(1, RefundState::Sent), Now);
    RefundTurn refused{entry(1, RefundState::Unknown)};
    refused.unanswered = error(ErrorKind::Api, u"PARAM_ERROR"_s);
    for (int i = 0; i < 3; ++i) {
        queue.settle(refused, Now);
        QVERIFY(queue.isInTrouble());
    }
    queue.settle(refused, Now);
    QVERIFY(!queue.isInTrouble());
}

void TestRefundSteps::acceptedOnesComeLast()
{
    RefundQueue queue({.polls = {1'000, 3'000}});
    RefundPace pace;
    queue.add(entry(1, RefundState::Accepted), Now);
    queue.add(entry(2), Now);
    QCOMPARE(queue.next(pace, Now + 60'000, true).entry.number, 2);
    queue.settle({entry(2, RefundState::Accepted)}, Now + 60'000);
    auto next = queue.next(pace, Now + 60'000, true);
    QCOMPARE(next.what, What::Ask);
    QCOMPARE(next.entry.number, 1);
    queue.settle({entry(1, RefundState::Accepted)}, Now + 60'000);
    queue.settle({entry(2, RefundState::Succeeded)}, Now + 60'000);
    next = queue.next(pace, Now + 60'000, true);
    QCOMPARE(next.what, What::Wait);
    QCOMPARE(next.waitMs, 2'000);
    queue.settle({entry(1, RefundState::Accepted)}, Now + 63'000);
    QCOMPARE(queue.next(pace, Now + 63'000, true).what, What::End);
}

void TestRefundSteps::clockThatIsSetBack()
{
    RefundQueue queue({});
    RefundPace pace;
    queue.add(entry(1, RefundState::Sent), Now);
    RefundTurn silent{entry(1, RefundState::Unknown)};
    silent.unanswered = SystemError;
    queue.settle(silent, Now);
    QCOMPARE(queue.next(pace, Now - 3'600'000, true).what, What::Ask);
}

void TestRefundSteps::whatStoppedTheRunIsLast()
{
    RefundQueue queue({});
    RefundPace pace;
    queue.add(entry(1), Now);
    queue.add(entry(2), Now);
    RefundTurn turn{entry(1)};
    turn.pause = error(ErrorKind::Api, u"NOT_ENOUGH"_s);
    queue.settle(turn, Now);
    QCOMPARE(queue.next(pace, Now, true).entry.number, 2);
}

/// Killed between making the file and writing into it.
void TestRefundSteps::aLockWithoutOwnerIsNobodys()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"refunds.lock"_s);
    QFile left(path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    const auto lock = runLock(path);
    QVERIFY(takeRefundLock(*lock));
    // One that is held stays held.
    const auto other = runLock(path);
    QVERIFY(!takeRefundLock(*other));
}

/// Another program has just made it, and is about to write its name into it.
void TestRefundSteps::aNewLockWithoutOwnerIsSomebodys()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"refunds.lock"_s);
    QFile made(path);
    QVERIFY(made.open(QIODevice::WriteOnly));
    const QDateTime whenPatienceEnds = QDateTime::currentDateTime().addMSecs(2'500);
    QVERIFY(made.setFileTime(whenPatienceEnds, QFileDevice::FileModificationTime));
    const auto lock = runLock(path);
    QVERIFY(!takeRefundLock(*lock));
    QVERIFY(made.exists());
}

/// Killed while it took away the lock of one that had been killed before.
void TestRefundSteps::aLockThatADeadProgramRemovedIsNobodys()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"refunds.lock"_s);
    QFile left(path);
    {
        const auto held = runLock(path);
        QVERIFY(takeRefundLock(*held));
        QVERIFY(left.open(QIODevice::ReadOnly));
    }
    QProcess dead;
    dead.start(u"true"_s, QStringList());
    QVERIFY(dead.waitForStarted());
    const qint64 number = dead.processId();
    QVERIFY(dead.waitForFinished());
    const QByteArray owner = left.readAll();
    left.close();
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(QByteArray::number(number) + owner.mid(owner.indexOf('\n')));
    left.close();
    QFile removal(path + u".rmlock"_s);
    QVERIFY(removal.open(QIODevice::WriteOnly));
    removal.close();
    const auto lock = runLock(path);
    QVERIFY(takeRefundLock(*lock));
    QVERIFY(!removal.exists());
}

void TestRefundSteps::anyOrderOfFaultsAndKills_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// The journal is what survives; everything else is forgotten at any moment between two steps, and
/// between the journal and WeChat in both directions.
void TestRefundSteps::anyOrderOfFaultsAndKills()
{
    QFETCH(const int, seed);
    constexpr int Count = 60;
    test::FakeRandom random(static_cast<quint64>(seed) * 1'000);
    FakeWeChat weChat(static_cast<quint64>(seed));
    QHash<QString, RefundEntry> journal;
    for (int i = 1; i <= Count; ++i)
        journal.insert(entry(i).order.outRefundNo, entry(i));
    RefundPace pace;
    qint64 now = Now;
    int rounds = 0;
    for (bool isOver = false; !isOver && rounds < 2'000; ++rounds) {
        RefundQueue queue({});
        for (const RefundEntry& each : std::as_const(journal))
            queue.add(each, now);
        const auto isKilled = [&random] { return random.below(25) == 0; };
        while (true) {
            const auto next = queue.next(pace, now, true);
            isOver = next.what == What::End;
            if (isOver)
                break;
            now += std::max<qint64>(1, next.waitMs);
            if (next.what == What::Wait)
                continue;
            RefundEntry at = next.entry;
            const QString number = at.order.outRefundNo;
            QCOMPARE(journal[number], at);
            if (next.what == What::Send) {
                at = aboutToSend(at, now);
                QVERIFY(domain::mayFollow(next.entry.state, at.state));
                journal[number] = at;
                if (isKilled())
                    break;
            }
            const RefundReply reply = next.what == What::Send ? weChat.apply(at) : weChat.find(at);
            if (isKilled())
                break;
            const RefundTurn turn = next.what == What::Send ? afterSending(at, reply, now)
                                                            : afterAsking(at, reply, now);
            if (turn.entry != at)
                QVERIFY(domain::mayFollow(at.state, turn.entry.state));
            journal[number] = turn.entry;
            if (isKilled())
                break;
            queue.settle(turn, now);
        }
    }
    QVERIFY(rounds < 2'000);
    QVERIFY(rounds > 1);
    QCOMPARE(weChat.changes(), 0);
    QCOMPARE(weChat.refunds(), Count);
    for (const RefundEntry& each : std::as_const(journal)) {
        QVERIFY(each.state == RefundState::Accepted || each.state == RefundState::Succeeded);
        QVERIFY(each.sends >= 1);
    }
}

QTEST_APPLESS_MAIN(TestRefundSteps)

#include "tst_refundsteps.moc"
