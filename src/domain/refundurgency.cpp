// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refundurgency.h"

#include "domain/knownrefunds.h"

#include <algorithm>
#include <array>

namespace wego::domain {

namespace {

/// The most urgent first. What is under way is the present; what was refused before it is the past.
constexpr std::array Urgency{RefundState::Abnormal, RefundState::Unknown, RefundState::Sent,
    RefundState::Planned, RefundState::Accepted, RefundState::Closed, RefundState::Refused,
    RefundState::Succeeded, RefundState::Cancelled};
static_assert(Urgency.size() == RefundStateCount);

} // namespace

std::optional<RefundState> mostUrgent(
    const QList<Refund>& refunds, const QList<RefundEntry>& journal)
{
    const QList<KnownRefund> known = knownRefunds(refunds, journal);
    for (const RefundState state : Urgency) {
        if (std::ranges::count(known, state, &KnownRefund::state) > 0)
            return state;
    }
    return std::nullopt;
}

} // namespace wego::domain
