// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpclient.h"
#include "wechat/oa/token.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace wego::wechat::oa {

// Requests and answers of the token sources. Pure.

/// The official account's host with `path`; `base` may have a path of its own.
QUrl apiUrl(const QUrl& base, const QString& path);

/// Input "wego.credentials-incomplete" if there is no AppID or no AppSecret.
std::optional<base::Error> problemOf(const Credentials& credentials);

/// Whether WeChat invalidates the present token at once. Only ever yes if the user asked for it.
enum class Force { No, Yes };

/// POST /cgi-bin/stable_token. Input "wego.credentials-incomplete".
base::Result<net::HttpRequest> stableTokenRequest(
    const QUrl& api, const Credentials& credentials, Force force);

/// GET /cgi-bin/token. Input "wego.credentials-incomplete".
base::Result<net::HttpRequest> classicTokenRequest(const QUrl& api, const Credentials& credentials);

/// GET of the merchant's token service. Input "wego.token-url" (fact reason: address, user, header)
/// if the settings cannot be used.
base::Result<net::HttpRequest> tokenUrlRequest(const TokenSettings& settings);

/// The answer of WeChat's two calls, which is no refusal. Failure: "wego.reply-unreadable".
base::Result<AccessToken> parseToken(const QJsonObject& answer, TokenSource source, qint64 nowMs);

/// The answer of a token service. A WeChat error that it passes on is that error; else Protocol
/// "wego.token-url-answer" (facts: host, reason).
base::Result<AccessToken> parseUrlToken(
    const QJsonObject& answer, const TokenSettings& settings, qint64 nowMs);

/// Protocol "wego.token-url-answer" (facts: host, reason).
base::Error badUrlAnswer(const TokenSettings& settings, const QString& reason);

/// The pasted token. Auth "wego.token-used-up" if there is none or its time is over.
base::Result<AccessToken> pastedToken(const TokenSettings& settings, qint64 nowMs);

/// The error without that text, in case that somebody echoes what he was sent.
base::Error without(base::Error error, const base::Secret& secret);

} // namespace wego::wechat::oa
