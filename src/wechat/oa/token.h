// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>

namespace wego::wechat::oa {

/// Where the access token of an account comes from; the account's owner chooses.
enum class TokenSource {
    Stable,  ///< /cgi-bin/stable_token: harms nobody who fetches tokens of the same account
    Url,     ///< the merchant's own token service
    Pasted,  ///< given by hand, with its expiry
    Classic, ///< /cgi-bin/token: invalidates the token of every other program that uses it
};

/// "stable", "url", "pasted", "classic".
QString toString(TokenSource source);

/// What the token sources need. `services` makes it from an account and its secrets.
struct TokenSettings {
    TokenSource source = TokenSource::Stable;
    QUrl url = {}; ///< Url: asked with GET
    /// Url: where the token is in the JSON answer, "data.access_token" or "tokens.0.value".
    QString tokenPath = QStringLiteral("access_token");
    /// Url: where its lifetime in seconds is, or the Unix time of its end; need not be there.
    QString expiryPath = QStringLiteral("expires_in");
    QByteArray headerName = {}; ///< Url: an additional header; empty: none
    base::Secret headerValue = {};
    base::Secret pasted = {};
    qint64 pastedExpiresAtMs = 0;
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
