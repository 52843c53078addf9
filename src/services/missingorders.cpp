// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/missingorders.h"

namespace wego::services {
namespace {

/// Time enough to look at a plan; an order may be made under a number that was free.
constexpr qint64 RecentMs = 600'000;

} // namespace

void MissingOrders::note(const QList<domain::OrderNumber>& numbers, qint64 nowMs)
{
    m_askedMs.removeIf([nowMs](const auto& asked) { return nowMs - asked.value() >= RecentMs; });
    for (const domain::OrderNumber& number : numbers)
        m_askedMs.insert(domain::keyOf(number), nowMs);
}

KnownOrders MissingOrders::recent(qint64 nowMs) const
{
    KnownOrders known;
    for (auto asked = m_askedMs.cbegin(); asked != m_askedMs.cend(); ++asked) {
        if (nowMs >= asked.value() && nowMs - asked.value() < RecentMs)
            known.insert(asked.key(), {.order = {}, .isComplete = true});
    }
    return known;
}

} // namespace wego::services
