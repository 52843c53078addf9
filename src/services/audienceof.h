// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/audience.h"

namespace wego::services {

struct Environment;

/// Whose followers an account has at this moment. Input "wego.account-gone" or "wego.account-no-oa"
/// (both fact: account).
base::Result<store::Audience> audienceOf(
    const Environment& environment, const domain::AccountId& account);

} // namespace wego::services
