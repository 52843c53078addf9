// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/account.h"
#include "wechat/oa/token.h"

#include <optional>

namespace wego::services {

// A classic token as the keychain holds it for all windows and commands. Pure.

base::Secret toSecret(const wechat::oa::AccessToken& token, const domain::Account& account);

/// Nothing if it was fetched for another AppID or from another host, or cannot be read.
std::optional<wechat::oa::AccessToken> classicTokenFrom(
    const base::Secret& stored, const domain::Account& account);

} // namespace wego::services
