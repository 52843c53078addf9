// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundchecks.h"

#include "domain/approvalrule.h"
#include "services/refundsteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

using base::Result;
using domain::RefundEntry;
using domain::RefundObstacle;
using domain::RefundState;

/// What was lost on its way may arrive so late.
constexpr qint64 LateArrivalMs = 60'000;
constexpr qint64 DayMs = 86'400'000;

store::RefundJournal::Query queryOf(const RunWish& wish)
{
    store::RefundJournal::Query query;
    if (wish.onlyAccepted) {
        query.states = {RefundState::Accepted, RefundState::Abnormal};
        return query;
    }
    query.batch = wish.batch;
    query.states = {
        RefundState::Planned, RefundState::Sent, RefundState::Unknown, RefundState::Accepted};
    return query;
}

base::Error notApproved(qint64 batch)
{
    return {base::ErrorKind::Auth, u"wego.batch-not-approved"_s, {}, false, {},
        {{u"batch"_s, QString::number(batch)}}};
}

CheckedRefund refused(RefundEntry entry, const QString& why, const QString& message, qint64 nowMs)
{
    entry.state = RefundState::Refused;
    entry.why = why;
    entry.message = message;
    entry.changedMs = nowMs;
    return {entry};
}

/// Alone an entry goes no further than it would with its batch.
Result<RunEntries> oneEntry(store::RefundJournal& journal, const RunWish& wish)
{
    const auto entry = journal.find(wish.outRefundNo);
    if (!entry)
        return base::fail(entry.error());
    RunEntries result;
    if (!*entry)
        return result;
    result.entries.append(**entry);
    if ((*entry)->batch == 0 || (*entry)->state != RefundState::Planned)
        return result;
    const auto batch = batchOf(journal, (*entry)->batch);
    if (!batch)
        return base::fail(batch.error());
    if (domain::needsApproval(*batch, wish.limit))
        return base::fail(notApproved(batch->number));
    return result;
}

/// What waited for somebody may have been refunded elsewhere meanwhile.
void askBeforeSending(QList<RefundEntry>& entries)
{
    for (RefundEntry& entry : entries) {
        if (entry.state == RefundState::Planned)
            entry.why = queryFirst();
    }
}

bool isOnItsWay(const RefundEntry& entry)
{
    return entry.state == RefundState::Sent || entry.state == RefundState::Unknown;
}

/// Nothing is sent of it any more, so that this question was the last word.
Result<RefundTurn> givenUp(
    store::RefundJournal& journal, const RefundEntry& missing, const QString& person, qint64 nowMs)
{
    RefundTurn turn{missing};
    const qint64 ageMs = nowMs - missing.sentMs;
    // By a clock that was set back it may have left just now; one that was wrong by more than a day
    // must not block it for years.
    if (ageMs > -DayMs && ageMs < LateArrivalMs) {
        turn.waitMs = std::min(LateArrivalMs, LateArrivalMs - ageMs);
        return turn;
    }
    turn.entry.changedMs = nowMs;
    turn.entry.person = person;
    const auto given = journal.giveUp(turn.entry);
    if (!given)
        return base::fail(given.error());
    turn.entry = *given;
    return turn;
}

/// Nothing of its own stands in its way: what WeChat has with its number is the same refund.
domain::RefundedSoFar refundedBeside(
    const RefundEntry& entry, QList<domain::Refund> refunds, const QList<RefundEntry>& others)
{
    refunds.removeIf([&entry](const domain::Refund& refund) {
        return refund.outRefundNo == entry.order.outRefundNo;
    });
    return domain::refundedSoFar(refunds, others);
}

} // namespace

base::Error unknownBatch(qint64 batch)
{
    return {base::ErrorKind::Input, u"wego.batch-unknown"_s, {}, false, {},
        {{u"batch"_s, QString::number(batch)}}};
}

Result<domain::RefundBatch> batchOf(const store::RefundJournal& journal, qint64 batch)
{
    const auto found = journal.batch(batch);
    if (!found)
        return base::fail(found.error());
    return *found ? Result<domain::RefundBatch>(**found) : base::fail(unknownBatch(batch));
}

Result<RunEntries> entriesToRun(store::RefundJournal journal, const RunWish& wish)
{
    if (!wish.outRefundNo.isEmpty())
        return oneEntry(journal, wish);
    RunEntries result;
    if (wish.batch != 0) {
        const auto batch = batchOf(journal, wish.batch);
        if (!batch)
            return base::fail(batch.error());
        if (!batch->isStopped && domain::needsApproval(*batch, wish.limit))
            return base::fail(notApproved(wish.batch));
        result.batch = *batch;
    }
    const auto entries = journal.entries(queryOf(wish));
    if (!entries)
        return base::fail(entries.error());
    result.entries = *entries;
    if (wish.batch == 0)
        askBeforeSending(result.entries);
    return result;
}

Result<RefundTurn> whenMissing(
    store::RefundJournal journal, const RefundEntry& entry, const QString& givenUpBy, qint64 nowMs)
{
    if (!givenUpBy.isEmpty())
        return givenUp(journal, entry, givenUpBy, nowMs);
    RefundTurn turn{entry};
    turn.mayBeRepeated = true;
    if (entry.batch == 0)
        return turn;
    const auto batch = batchOf(journal, entry.batch);
    if (!batch)
        return base::fail(batch.error());
    return batch->isStopped ? givenUp(journal, entry, entry.person, nowMs) : turn;
}

Result<CheckedRefund> checkRules(const store::RefundJournal& journal, const RefundEntry& entry,
    const domain::KnownOrder& known, qint64 nowMs)
{
    if (!known.order)
        return refused(entry, u"ORDER_NOT_EXIST"_s, {}, nowMs);
    if (known.order->total != entry.order.total)
        return refused(entry, u"REFUND_FEE_MISMATCH"_s, {}, nowMs);
    auto others = journal.ofOrder(known.order->outTradeNo, known.order->transactionId);
    if (!others)
        return base::fail(others.error());
    others->removeIf([&](const RefundEntry& other) { return other.number == entry.number; });
    auto obstacles = domain::obstaclesTo(entry.order.amount, entry.order.reason, *known.order,
        refundedBeside(entry, known.refunds, *others), nowMs);
    // Time heals these. What stands beside one that is on its way may be gone when that is
    // resolved; one that only waits for somebody would be waited for in vain.
    const bool mustWait = std::ranges::any_of(*others, isOnItsWay);
    obstacles.removeAll(RefundObstacle::Unresolved);
    const QList<RefundObstacle> tooSoon{RefundObstacle::TooSoon};
    if (obstacles.isEmpty() || mustWait || obstacles == tooSoon)
        return CheckedRefund{entry, mustWait || !obstacles.isEmpty()};
    return refused(entry, u"wego.refund-rule"_s, domain::toString(obstacles.first()), nowMs);
}

} // namespace wego::services
