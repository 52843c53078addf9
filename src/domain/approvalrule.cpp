// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approvalrule.h"

namespace wego::domain {

base::Money strictestLimit(const QList<Account>& accounts, const QString& mchid)
{
    base::Money strictest;
    for (const Account& account : accounts) {
        const base::Money limit = account.refundLimit;
        const bool isLimited = account.mchid == mchid && limit > base::Money();
        if (isLimited && (strictest.isZero() || limit < strictest))
            strictest = limit;
    }
    return strictest;
}

bool needsApproval(const RefundBatch& batch, base::Money limit)
{
    return limit > base::Money() && batch.all().amount > limit && batch.approvedMs == 0;
}

} // namespace wego::domain
