// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refundbatch.h"

namespace wego::domain {

RefundTally RefundBatch::all() const
{
    RefundTally sum;
    for (const RefundTally& tally : states) {
        sum.count += tally.count;
        sum.amount += tally.amount;
    }
    return sum;
}

qint64 RefundBatch::open() const
{
    return of(RefundState::Planned).count + of(RefundState::Sent).count
        + of(RefundState::Unknown).count;
}

} // namespace wego::domain
