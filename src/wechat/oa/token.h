// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/account.h"

#include <QString>

#include <memory>

namespace wego::wechat::oa {

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

/// One line of an account's token timeline. Holds nothing of the token itself.
struct TokenEvent {
    enum class What {
        Received,
        Failed,  ///< the source gave none
        Refused, ///< WeChat did not accept it any more
    };

    What what = What::Received;
    TokenSource source = TokenSource::Stable;
    qint64 atMs = 0;
    bool wasForced = false; ///< Received or Failed: asked for by name
    bool isSame = false;    ///< Received: the source gave the token again that we had last
    qint64 expiresAtMs = 0; ///< Received, Refused
    qint64 ageMs = 0;       ///< Refused: since it was received
    QString code = {};      ///< Failed, Refused
    QString requestId = {}; ///< Failed, Refused: WeChat's rid

    friend bool operator==(const TokenEvent&, const TokenEvent&) = default;
};

} // namespace wego::wechat::oa
