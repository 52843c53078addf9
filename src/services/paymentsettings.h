// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"

namespace wego::services {

struct Environment;

/// Checks what an account says of its payments beside the keys: "wego.notify-url",
/// "wego.account-field" (field: refund_limit), "wego.approver-name" (fact: name: empty, too long or
/// given twice), those of keys for an approver's.
base::Result<void> checkPaymentSettings(const domain::Account& account);

/// The approver with the key in its one spelling. Failures as above, for one that stands alone.
base::Result<domain::Approver> approverFrom(const QString& name, const QByteArray& publicKey);

/// What the audit log keeps of a change of who may approve what; empty if nothing of it changes.
QString approvalChange(const domain::Account& before, const domain::Account& after);
/// Writes that into the audit log, if anything of it changes. An account that comes or goes changes
/// from or to one without a limit. `after` names the account.
base::Result<void> noteApproval(
    Environment& environment, const domain::Account& before, const domain::Account& after);

} // namespace wego::services
