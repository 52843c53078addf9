// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/account.h"
#include "domain/tokenevent.h"

#include <QString>

#include <memory>

namespace wego::wechat::oa {

using domain::TokenEvent;
using domain::TokenSource;

/// How an account gets its token, with the secrets that needs. `services` makes it.
struct TokenSettings {
    domain::TokenChoice choice = {};
    base::Secret headerValue = {};
    base::Secret pasted = {};
};

/// What an account needs to fetch tokens from WeChat.
struct Credentials {
    QString appId;
    base::Secret appSecret;
};

struct AccessToken {
    base::Secret value;
    TokenSource source = TokenSource::Stable;
    qint64 receivedAtMs = 0;
    qint64 expiresAtMs = 0;
};

/// Shared by the calls that are under way with it; the last one wipes it.
using SharedToken = std::shared_ptr<const AccessToken>;

} // namespace wego::wechat::oa
