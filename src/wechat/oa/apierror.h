// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace wego::wechat::oa {

// What the return codes of an official account's interface (全局返回码) mean for the program. Pure.

/// What a call does about a return code before it gives up.
enum class Reaction {
    Fail,       ///< final: repeating it changes nothing, or costs quota
    RenewToken, ///< the token that was used is no longer good; once more with another
    BackOff,    ///< the platform is busy and may or may not have done it
    NextMinute, ///< the quota of this minute is used up, nothing was done
};

Reaction reactionTo(qint64 code);
Reaction reactionTo(const base::Error& error);

/// WeChat's text, taken apart.
struct ApiMessage {
    QString text; ///< without the id at its end
    QString rid;  ///< "6a51c0d2-1f00aa31-4b7e0c19", or the older "hint"; empty if there is none,
                  ///< or if what stands there is long or a secret
};
/// Looks at the first 4096 characters only.
ApiMessage parseMessage(const QString& errmsg);

/// The address that WeChat saw, as "invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in
/// whitelist" names it: IPv4 if there is one, else IPv6; empty if there is neither.
QString addressIn(const QString& text);

/// The error that `errcode` and `errmsg` say: WeChat's number as the code, kind and repetition by
/// number and never by text, rid as the request id. Facts: message (WeChat's words, redacted and at
/// most 300 characters); ip where the number is about the caller's address and the text names it.
base::Error apiError(qint64 code, const QString& errmsg);

/// An answer that cannot be read: Protocol "wego.reply-unreadable", fact reason.
base::Error unreadable(const QString& reason);

/// Input "wego.credentials-incomplete", fact missing: "appid" or "app_secret".
base::Error incompleteCredentials(const QString& missing);

} // namespace wego::wechat::oa
