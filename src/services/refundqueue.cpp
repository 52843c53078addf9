// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundqueue.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace wego::services {

namespace {

using domain::RefundEntry;
using domain::RefundPace;
using domain::RefundState;
using What = RefundQueue::Next::What;

constexpr qint64 FirstQuestionDelayMs = 500;
constexpr qint64 FirstRetryDelayMs = 1'000;
constexpr qint64 LongestRetryDelayMs = 60'000;
constexpr qint64 CheckedForMs = 60'000;
/// So many refusals to answer may be WeChat's trouble; more are about this one refund.
constexpr int MostCommonQuestions = 3;

qint64 retryDelayMs(int doublings)
{
    return std::min(FirstRetryDelayMs << std::min(doublings, 6), LongestRetryDelayMs);
}

} // namespace

struct RefundQueue::Choice {
    Next next = {What::End};

    void take(What what, const Item& item, qint64 waitMs)
    {
        if (next.what != What::End && next.what != What::Wait)
            return;
        if (waitMs <= 0)
            next = {what, item.entry, 0};
        else
            waitFor(waitMs);
    }
    void waitFor(qint64 waitMs)
    {
        const bool isSooner = next.waitMs < 0 || (waitMs >= 0 && waitMs < next.waitMs);
        next = {What::Wait, {}, isSooner ? waitMs : next.waitMs};
    }
    /// There is something, but it does not depend on time.
    void waitForOthers()
    {
        if (next.what == What::End)
            next.what = What::Wait;
    }
    [[nodiscard]] bool isDecided() const
    {
        return next.what != What::End && next.what != What::Wait;
    }
};

bool RefundQueue::needsAnswer(const Item& item)
{
    const RefundState state = item.entry.state;
    return (state == RefundState::Sent || state == RefundState::Unknown) && !item.mayBeRepeated;
}

qint64 RefundQueue::waitOf(const Item& item, qint64 nowMs)
{
    const qint64 passed = nowMs - item.sinceMs;
    return passed < 0 ? 0 : std::max<qint64>(0, item.delayMs - passed);
}

bool RefundQueue::isChecked(const Item& item, qint64 nowMs)
{
    if (item.entry.why != queryFirst())
        return true;
    return item.checkedMs > 0 && nowMs >= item.checkedMs && nowMs < item.checkedMs + CheckedForMs;
}

RefundQueue::Item* RefundQueue::find(const QString& outRefundNo)
{
    return const_cast<Item*>(std::as_const(*this).find(outRefundNo));
}

const RefundQueue::Item* RefundQueue::find(const QString& outRefundNo) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
        [&](const Item& item) { return item.entry.order.outRefundNo == outRefundNo; });
    return found == m_items.end() ? nullptr : &*found;
}

void RefundQueue::wait(Item& item, qint64 delayMs, qint64 nowMs) const
{
    item.sinceMs = nowMs;
    item.delayMs = delayMs;
}

void RefundQueue::planPoll(Item& item, qint64 nowMs) const
{
    const qint64 before = item.polls > 0 ? m_manner.polls.value(item.polls - 1) : 0;
    wait(item, std::max<qint64>(0, m_manner.polls.value(item.polls) - before), nowMs);
    ++item.polls;
}

bool RefundQueue::isFollowed(const Item& item) const
{
    return item.entry.state == RefundState::Accepted
        || (m_manner.followsAbnormal && item.entry.state == RefundState::Abnormal);
}

bool RefundQueue::hasEnded(const Item& item) const
{
    if (isFollowed(item))
        return item.polls >= m_manner.polls.size();
    return domain::isFinal(item.entry.state)
        || (m_manner.mostQuestions > 0
            && std::max(item.questions, item.repeats) >= m_manner.mostQuestions);
}

void RefundQueue::add(const RefundEntry& entry, qint64 nowMs)
{
    Item item{entry};
    if (hasEnded(item))
        return;
    if (isFollowed(item))
        planPoll(item, nowMs);
    m_items.append(item);
}

void RefundQueue::settle(const RefundTurn& turn, qint64 nowMs)
{
    Item* item = find(turn.entry.order.outRefundNo);
    if (!item)
        return;
    item->entry = turn.entry;
    item->mayBeRepeated = turn.mayBeRepeated;
    item->questions = turn.unanswered ? item->questions + 1 : 0;
    item->repeats += turn.mayBeRepeated ? 1 : 0;
    item->isUnderstood = turn.unanswered && turn.unanswered->kind == base::ErrorKind::Api;
    if (hasEnded(*item))
        return drop(turn.entry.order.outRefundNo);
    if (turn.pause) {
        // Whatever stopped this one, the others are not to wait for it.
        m_items.append(m_items.takeAt(item - m_items.constData()));
        item = &m_items.last();
    }
    if (isFollowed(*item))
        return planPoll(*item, nowMs);
    if (turn.waitMs > 0)
        return wait(*item, turn.waitMs, nowMs);
    if (turn.unanswered)
        return wait(*item, retryDelayMs(item->questions - 1), nowMs);
    // The first time it may have been lost on its way; what is lost again and again can wait.
    if (turn.mayBeRepeated && item->repeats > 1)
        return wait(*item, retryDelayMs(item->repeats - 2), nowMs);
    // What cannot be believed is asked for before anything else is sent.
    const bool mayRest = needsAnswer(*item) && !turn.isDoubtful;
    wait(*item, mayRest ? FirstQuestionDelayMs : 0, nowMs);
}

void RefundQueue::checked(const QString& outRefundNo, qint64 nowMs)
{
    if (Item* item = find(outRefundNo))
        item->checkedMs = nowMs;
}

void RefundQueue::delay(const QString& outRefundNo, qint64 delayMs, qint64 nowMs)
{
    if (Item* item = find(outRefundNo))
        wait(*item, delayMs, nowMs);
}

void RefundQueue::drop(const QString& outRefundNo)
{
    m_items.removeIf([&](const Item& item) { return item.entry.order.outRefundNo == outRefundNo; });
}

void RefundQueue::hurry()
{
    for (Item& item : m_items) {
        if (!isFollowed(item))
            item.delayMs = 0;
    }
}

/// No other refund of the order is waiting here.
bool RefundQueue::isAlone(const QString& orderKey) const
{
    return std::ranges::count(m_items, orderKey, [](const Item& item) {
        return orderKeyOf(item.entry.order);
    }) == 1;
}

void RefundQueue::chooseQuestion(
    Choice& choice, const Item& item, RefundPace& pace, qint64 nowMs) const
{
    choice.take(What::Ask, item, std::max(waitOf(item, nowMs), pace.waitToQuery(nowMs)));
}

void RefundQueue::chooseSending(
    Choice& choice, const Item& item, RefundPace& pace, qint64 nowMs) const
{
    // The order's own gap does not count for the same number, which WeChat surely has not; but for
    // those that went between it and its first try.
    const QString key = orderKeyOf(item.entry.order);
    const bool isAgain = item.mayBeRepeated || (item.entry.sends > 0 && isAlone(key));
    const qint64 paceMs = isAgain ? pace.waitToSendAgain(nowMs) : pace.waitToSend(key, nowMs);
    const qint64 waitMs = std::max(waitOf(item, nowMs), paceMs);
    if (isChecked(item, nowMs))
        choice.take(What::Send, item, waitMs);
    else
        choice.take(What::Check, item, std::max(waitMs, pace.waitToQuery(nowMs)));
}

RefundQueue::Next RefundQueue::next(RefundPace& pace, qint64 nowMs, bool maySend) const
{
    Choice choice;
    for (const Item& item : m_items) {
        if (needsAnswer(item))
            chooseQuestion(choice, item, pace, nowMs);
    }
    // Orders whose last refund is not known to have happened: nothing more of them.
    QSet<QString> open;
    for (const Item& item : m_items) {
        if (choice.isDecided())
            return choice.next;
        if (isFollowed(item) || needsAnswer(item)) {
            if (needsAnswer(item))
                open.insert(orderKeyOf(item.entry.order));
            continue;
        }
        const QString key = orderKeyOf(item.entry.order);
        if (!maySend || (!item.mayBeRepeated && open.contains(key)))
            choice.waitForOthers();
        else
            chooseSending(choice, item, pace, nowMs);
        if (item.mayBeRepeated)
            open.insert(key);
    }
    if (choice.next.what != What::End)
        return choice.next;
    for (const Item& item : m_items)
        chooseQuestion(choice, item, pace, nowMs);
    return choice.next;
}

bool RefundQueue::isInTrouble() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const Item& item) {
        const bool isItsOwn = item.isUnderstood && item.questions > MostCommonQuestions;
        return item.questions > 0 && needsAnswer(item) && !isItsOwn;
    });
}

int RefundQueue::questionsFor(const QString& outRefundNo) const
{
    const Item* item = find(outRefundNo);
    return item ? item->questions : 0;
}

qint64 RefundQueue::delayOf(const QString& outRefundNo) const
{
    const Item* item = find(outRefundNo);
    return item ? item->delayMs : 0;
}

} // namespace wego::services
