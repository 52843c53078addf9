// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refundline.h"

#include "base/clock.h"
#include "services/refundsteps.h"
#include "services/runlock.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wego::services {
namespace {

/// How far back the pace has to look: a minute, and the gap between refunds of one order.
constexpr qint64 RememberedMs = domain::RefundLimits().orderGapMs + 5'000;
constexpr qint64 FirstHoldMs = 1'000;
constexpr qint64 LongestHoldMs = 60'000;

} // namespace

base::Result<void> takeRefundLock(QLockFile& lock)
{
    return takeRunLock(lock, {base::ErrorKind::Input, u"wego.batch-running"_s});
}

RefundLine::RefundLine(Place place)
    : m_place(std::move(place)), m_store(this, m_place.pool), m_lock(runLock(m_place.lockFile))
{
}

RefundLine::~RefundLine() = default;

void RefundLine::open(QObject* context, Callback callback)
{
    if (m_isOpen) {
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback)] { callback({}); }, Qt::QueuedConnection);
        return;
    }
    m_waiting.append({context, std::move(callback)});
    if (!std::exchange(m_isOpening, true))
        prepare();
}

void RefundLine::prepare()
{
    const qint64 sinceMs = m_place.clock.nowMs() - RememberedMs;
    m_store.run(
        [lock = m_lock, journal = m_place.journal,
            sinceMs]() -> base::Result<QList<domain::RefundEntry>> {
            if (const auto taken = takeRefundLock(*lock); !taken)
                return base::fail(taken.error());
            auto sent = journal.sentSince(sinceMs);
            if (!sent)
                lock->unlock(); // or the next try would find it taken, by us
            return sent;
        },
        [this](const base::Result<QList<domain::RefundEntry>>& sent) { learn(sent); });
}

void RefundLine::learn(const base::Result<QList<domain::RefundEntry>>& sent)
{
    m_isOpening = false;
    m_isOpen = sent.has_value();
    if (sent) {
        QList<domain::RefundEntry> inOrder = *sent;
        std::sort(inOrder.begin(), inOrder.end(),
            [](const auto& a, const auto& b) { return a.sentMs < b.sentMs; });
        for (const domain::RefundEntry& entry : std::as_const(inOrder))
            m_pace.sent(orderKeyOf(entry.order), entry.sentMs);
    }
    const auto waiting = std::exchange(m_waiting, {});
    for (const Waiting& one : waiting) {
        if (one.context)
            one.callback(sent ? base::Result<void>() : base::fail(sent.error()));
    }
}

void RefundLine::slowDown(const QString& code)
{
    // WeChat blocks a merchant for a minute who has sent too many wrong requests.
    const bool isBlocked = code == u"INVALID_REQ_TOO_MUCH";
    const int doublings = std::min(m_slowDowns++, 6);
    m_heldSinceMs = m_place.clock.nowMs();
    m_heldForMs = isBlocked ? LongestHoldMs : std::min(FirstHoldMs << doublings, LongestHoldMs);
}

qint64 RefundLine::heldMs() const
{
    const qint64 passed = m_place.clock.nowMs() - m_heldSinceMs;
    return passed < 0 ? 0 : std::max<qint64>(0, m_heldForMs - passed);
}

bool RefundLine::claim(const QString& outRefundNo)
{
    if (m_claimed.contains(outRefundNo))
        return false;
    m_claimed.insert(outRefundNo);
    return true;
}

} // namespace wego::services
