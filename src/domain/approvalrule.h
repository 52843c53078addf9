// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/refundbatch.h"

#include <QList>

namespace wego::domain {

/// Above which sum a merchant's batch of refunds needs a second person: the journal is the
/// merchant's, so that nobody escapes the limit by another account of the same one. Zero: never.
base::Money strictestLimit(const QList<Account>& accounts, const QString& mchid);

/// A second person has to approve it before any more of it is sent.
bool needsApproval(const RefundBatch& batch, base::Money limit);

} // namespace wego::domain
