// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refundplan.h"

namespace wego::domain {

/// The refund will be sent with all that is left because nothing stands where its amount would.
/// Whoever forgot the amount did not mean that, so it has to be said.
inline bool takesAllSilently(const PlannedRefund& planned)
{
    const bool willBeSent = planned.verdict == RefundVerdict::Refund
        || planned.verdict == RefundVerdict::QueryFirst;
    return willBeSent && planned.row.takesAll
        && QStringView(planned.row.amountText).trimmed().isEmpty();
}

} // namespace wego::domain
