// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refundurgency.h"

#include <algorithm>
#include <array>

namespace wego::domain {

namespace {

/// The most urgent first. What is under way is the present; what was refused before it is the past.
constexpr std::array Urgency{RefundState::Abnormal, RefundState::Unknown, RefundState::Sent,
    RefundState::Planned, RefundState::Accepted, RefundState::Closed, RefundState::Refused,
    RefundState::Succeeded, RefundState::Cancelled};
static_assert(Urgency.size() == RefundStateCount);

/// What WeChat said of a refund, unless the journal has heard its end since.
RefundState stateOf(const Refund& refund, const QList<RefundEntry>& journal)
{
    const RefundState told = stateFrom(refund.status);
    const auto ours = std::ranges::find_if(journal, [&refund](const RefundEntry& entry) {
        return entry.order.outRefundNo == refund.outRefundNo;
    });
    const bool hasEnded = ours != journal.end() && isFinal(ours->state);
    return hasEnded && !isFinal(told) ? ours->state : told;
}

} // namespace

std::optional<RefundState> mostUrgent(
    const QList<Refund>& refunds, const QList<RefundEntry>& journal)
{
    QList<RefundState> states;
    for (const Refund& refund : refunds)
        states.append(stateOf(refund, journal));
    for (const RefundEntry& entry : journal) {
        const bool isTold = std::ranges::any_of(refunds, [&entry](const Refund& refund) {
            return refund.outRefundNo == entry.order.outRefundNo;
        });
        if (!isTold)
            states.append(entry.state);
    }
    for (const RefundState state : Urgency) {
        if (states.contains(state))
            return state;
    }
    return std::nullopt;
}

} // namespace wego::domain
