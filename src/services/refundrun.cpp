// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundrun.h"

#include "base/clock.h"
#include "services/environment.h"
#include "services/orderquestion.h"
#include "services/refundchecks.h"
#include "services/runlock.h"

#include <algorithm>
#include <utility>

namespace wego::services {
namespace {

using base::Result;
using domain::RefundBatch;
using domain::RefundEntry;
using domain::RefundState;
using What = RefundQueue::Next::What;

/// So many questions in a row are not answered before the run says that it is stuck.
constexpr int MostSilentQuestions = 3;
constexpr qint64 ClaimedDelayMs = 500;
constexpr qint64 FirstConnectionDelayMs = 2'000;
constexpr qint64 LongestConnectionDelayMs = 60'000;

bool isOpen(RefundState state)
{
    return state == RefundState::Planned || state == RefundState::Sent
        || state == RefundState::Unknown;
}

/// Keys and trust: somebody has to act.
bool concernsKeys(const base::Error& error)
{
    return error.kind == base::ErrorKind::Auth || error.kind == base::ErrorKind::Secret
        || error.kind == base::ErrorKind::Tls;
}

RunWish wishOf(const RefundRun::Order& order)
{
    return {order.batch, order.outRefundNo, order.onlyAsks, order.account.refundLimit};
}

domain::OrderNumber numberOf(const domain::RefundOrder& order)
{
    using Kind = domain::OrderNumberKind;
    return order.transactionId.isEmpty()
        ? domain::OrderNumber{Kind::OutTradeNo, order.outTradeNo}
        : domain::OrderNumber{Kind::TransactionId, order.transactionId};
}

} // namespace

RefundRun::RefundRun(Order order, QObject* owner)
    : RefundRunJob(owner)
    , m_order(std::move(order))
    , m_store(this, m_order.pool)
    , m_lock(m_order.lockFile.isEmpty() ? nullptr : runLock(m_order.lockFile))
    , m_queue(m_order.manner)
{
}

RefundRun::~RefundRun() = default;

void RefundRun::start()
{
    if (m_order.refusal)
        return finish(base::fail(*m_order.refusal));
    const auto loadAll = [this] {
        m_store.run(
            [wish = wishOf(m_order), journal = m_order.journal,
                lock = m_lock]() -> Result<RunEntries> {
                if (lock) {
                    if (const auto taken = takeRefundLock(*lock); !taken)
                        return base::fail(taken.error());
                }
                return entriesToRun(journal, wish);
            },
            [this](const Result<RunEntries>& loaded) {
                if (isEnding())
                    return;
                if (!loaded)
                    return finish(base::fail(loaded.error()));
                begin(*loaded);
            });
    };
    if (m_order.onlyAsks)
        return loadAll();
    m_order.line->open(this, [this, loadAll](const Result<void>& opened) {
        if (isEnding())
            return;
        if (!opened)
            return finish(base::fail(opened.error()));
        loadAll();
    });
}

void RefundRun::begin(const RunEntries& loaded)
{
    const qint64 nowMs = m_order.environment.clock.nowMs();
    m_isLoaded = true;
    m_total = loaded.batch ? loaded.batch->all().count : loaded.entries.size();
    for (const RefundEntry& entry : loaded.entries) {
        m_entries.insert(entry.order.outRefundNo, entry);
        if (isOpen(entry.state))
            m_open.insert(entry.order.outRefundNo);
        m_queue.add(entry, nowMs);
    }
    announce();
    goOn();
}

bool RefundRun::maySend() const
{
    return m_order.givenUpBy.isEmpty() && !m_isPaused && !m_isStuck && !m_queue.isInTrouble()
        && m_order.line->heldMs() == 0;
}

void RefundRun::goOn()
{
    if (isEnding() || !m_isLoaded || m_isBusy || m_isHalted)
        return;
    ++m_wake;
    const RefundQueue::Next next = m_queue.next(
        m_order.line->pace(), m_order.environment.clock.nowMs(), maySend());
    if (next.what == What::End)
        return end();
    if (next.what != What::Wait)
        return m_session ? take(next) : openSession();
    const qint64 heldMs = m_isPaused ? 0 : m_order.line->heldMs();
    if (heldMs > 0)
        return goOnAt(next.waitMs < 0 ? heldMs : std::min(heldMs, next.waitMs));
    if (next.waitMs >= 0)
        goOnAt(next.waitMs);
}

void RefundRun::goOnAt(qint64 waitMs)
{
    m_order.environment.clock.callAfter(std::max<qint64>(1, waitMs), this, [this, wake = m_wake] {
        if (wake == m_wake)
            goOn();
    });
}

void RefundRun::openSession()
{
    m_isBusy = true;
    PaySession::open(m_order.environment, m_order.account, this,
        [this](const Result<std::shared_ptr<PaySession>>& session) {
            m_isBusy = false;
            if (isEnding())
                return;
            if (session) {
                m_session = *session;
                return goOn();
            }
            if (!m_hasBegun)
                return finish(base::fail(session.error()));
            m_isHalted = true;
            stopSending(session.error());
        });
}

void RefundRun::take(const RefundQueue::Next& next)
{
    m_hasBegun = true;
    const QString number = next.entry.order.outRefundNo;
    if (!m_order.line->claim(number)) {
        m_queue.delay(number, ClaimedDelayMs, m_order.environment.clock.nowMs());
        return goOnAt(1);
    }
    if (next.what == What::Check) {
        m_order.line->release(number);
        return check(next.entry);
    }
    call(next.what == What::Send ? RefundCall::Kind::Send : RefundCall::Kind::Ask, next.entry);
}

void RefundRun::call(RefundCall::Kind kind, const RefundEntry& entry)
{
    m_isBusy = true;
    const Environment& environment = m_order.environment;
    auto* step = new RefundCall({environment.clock, m_order.pool, m_order.journal,
                                    {environment.database, m_order.account.mchid}, m_session,
                                    m_order.line, m_lock, m_order.givenUpBy},
        kind, entry, m_order.calls);
    connect(step, &RefundCall::stored, m_order.calls, m_order.told);
    connect(step, &RefundCall::stored, this, &RefundRun::note);
    step->onFinished(
        this, [this, number = entry.order.outRefundNo](const Result<RefundTurn>& turn) {
            m_isBusy = false;
            if (!isEnding())
                arrive(number, turn);
        });
}

void RefundRun::note(const RefundEntry& entry)
{
    m_entries.insert(entry.order.outRefundNo, entry);
    if (isOpen(entry.state))
        m_open.insert(entry.order.outRefundNo);
    else
        m_open.remove(entry.order.outRefundNo);
    emit entryChanged(entry);
    announce();
}

void RefundRun::announce()
{
    emit progressChanged(m_total - m_open.size(), m_total);
}

void RefundRun::arrive(const QString& outRefundNo, const Result<RefundTurn>& turn)
{
    // Whoever gives it up must look at it again, if it has moved.
    const bool mayReload = m_order.givenUpBy.isEmpty();
    if (!turn && turn.error().code == u"wego.refund-moved" && mayReload)
        return reload(outRefundNo);
    if (!turn)
        return finish(base::fail(turn.error()));
    m_queue.settle(*turn, m_order.environment.clock.nowMs());
    judgeTrouble(*turn);
    if (std::exchange(m_pauseIsAsked, false))
        emit paused({});
    goOn();
}

void RefundRun::judgeTrouble(const RefundTurn& turn)
{
    const QString& number = turn.entry.order.outRefundNo;
    if (turn.pause)
        return stopSending(*turn.pause);
    if (!turn.unanswered) {
        m_connectionTries = 0;
        if (std::exchange(m_isStuck, false))
            emit resumed();
        return;
    }
    const int questions = m_queue.questionsFor(number);
    if (questions > 0)
        emit retryScheduled(questions + 1, m_queue.delayOf(number));
    if (questions < MostSilentQuestions || !m_queue.isInTrouble() || isPaused()
        || m_order.manner.mostQuestions > 0)
        return;
    m_isStuck = true;
    emit paused(turn.unanswered);
}

void RefundRun::reload(const QString& outRefundNo)
{
    m_isBusy = true;
    m_store.run([journal = m_order.journal, outRefundNo] { return journal.find(outRefundNo); },
        [this, outRefundNo](const Result<std::optional<RefundEntry>>& entry) {
            m_isBusy = false;
            if (isEnding())
                return;
            if (!entry)
                return finish(base::fail(entry.error()));
            m_queue.drop(outRefundNo);
            if (*entry) {
                note(**entry);
                m_queue.add(**entry, m_order.environment.clock.nowMs());
            }
            goOn();
        });
}

void RefundRun::pause()
{
    // Somebody who wants a pause is not to be overruled by the connection coming back.
    m_resumesItself = false;
    if (isEnding() || std::exchange(m_isPaused, true))
        return;
    if (m_isBusy)
        m_pauseIsAsked = true;
    else
        emit paused({});
    goOn();
}

void RefundRun::resume()
{
    if (isEnding() || !isPaused())
        return;
    m_isHalted = false;
    m_session.reset(); // with the keys of now
    m_isPaused = false;
    m_isStuck = false;
    m_pauseIsAsked = false;
    m_resumesItself = false;
    m_queue.hurry();
    emit resumed();
    goOn();
}

void RefundRun::stopSending(const base::Error& error)
{
    if (std::exchange(m_isPaused, true))
        return;
    m_isStuck = false;
    m_pauseIsAsked = false;
    emit paused(error);
    if (isOfTheConnection(error))
        tryAgainLater();
}

void RefundRun::tryAgainLater()
{
    const int doublings = std::min(m_connectionTries++, 6);
    const qint64 delayMs = std::min(FirstConnectionDelayMs << doublings, LongestConnectionDelayMs);
    emit retryScheduled(m_connectionTries + 1, delayMs);
    m_resumesItself = true;
    m_order.environment.clock.callAfter(delayMs, this, [this] {
        if (std::exchange(m_resumesItself, false))
            resume();
    });
}

void RefundRun::check(const RefundEntry& entry)
{
    m_isBusy = true;
    const Environment& environment = m_order.environment;
    m_order.line->pace().queried(environment.clock.nowMs());
    auto* question = new OrderQuestion({environment.clock, m_order.pool, environment.database,
                                           m_order.account, m_order.line->pace(), m_session},
        numberOf(entry.order), m_order.calls);
    follow(question);
    question->onFinished(this, [this, entry](const Result<domain::KnownOrder>& known) {
        if (isEnding())
            return;
        if (known)
            applyRules(entry, *known);
        else
            checkFailed(entry, known.error());
    });
}

void RefundRun::checkFailed(const RefundEntry& entry, const base::Error& error)
{
    m_isBusy = false;
    RefundTurn turn{entry};
    turn.unanswered = error;
    if (isOfTheConnection(error) || concernsKeys(error))
        turn.pause = error;
    m_queue.settle(turn, m_order.environment.clock.nowMs());
    judgeTrouble(turn);
    goOn();
}

void RefundRun::applyRules(const RefundEntry& entry, const domain::KnownOrder& known)
{
    m_store.run(
        [journal = m_order.journal, entry, known,
            nowMs = m_order.environment.clock.nowMs()]() mutable -> Result<CheckedRefund> {
            auto checked = checkRules(journal, entry, known, nowMs);
            if (!checked || checked->entry == entry)
                return checked;
            const auto moved = journal.move(entry.state, checked->entry);
            if (!moved)
                return base::fail(moved.error());
            return CheckedRefund{*moved};
        },
        [this, entry](const Result<CheckedRefund>& checked) {
            m_isBusy = false;
            if (isEnding())
                return;
            if (checked)
                return settleCheck(entry, *checked);
            if (checked.error().code == u"wego.refund-moved")
                return reload(entry.order.outRefundNo);
            finish(base::fail(checked.error()));
        });
}

void RefundRun::settleCheck(const RefundEntry& before, const CheckedRefund& checked)
{
    const qint64 nowMs = m_order.environment.clock.nowMs();
    const QString& number = before.order.outRefundNo;
    if (checked.entry.state != before.state) {
        m_order.told(checked.entry);
        note(checked.entry);
        m_queue.settle({checked.entry}, nowMs);
    } else if (checked.hasToWait) {
        m_queue.delay(number, domain::RefundLimits().orderGapMs, nowMs);
    } else {
        m_queue.checked(number, nowMs);
    }
    if (std::exchange(m_pauseIsAsked, false))
        emit paused({});
    goOn();
}

void RefundRun::end()
{
    if (m_order.batch == 0)
        return finish(summary());
    m_isBusy = true;
    m_store.run(
        [journal = m_order.journal, number = m_order.batch] { return journal.batch(number); },
        [this](const Result<std::optional<RefundBatch>>& batch) {
            if (!batch)
                return finish(base::fail(batch.error()));
            finish(*batch ? Result<RefundBatch>(**batch) : base::fail(unknownBatch(m_order.batch)));
        });
}

RefundBatch RefundRun::summary() const
{
    RefundBatch batch;
    batch.account = m_order.account.id.value;
    batch.mchid = m_order.account.mchid;
    for (const RefundEntry& entry : m_entries) {
        domain::RefundTally& tally = batch.states[static_cast<size_t>(entry.state)];
        ++tally.count;
        tally.amount += entry.order.amount;
    }
    return batch;
}

} // namespace wego::services
