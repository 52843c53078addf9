// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/tokencodec.h"

#include "wechat/oa/apianswer.h"
#include "wechat/oa/apierror.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <optional>

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;

namespace {

/// No token of WeChat's lives longer.
constexpr qint64 LongestLifeSeconds = 7200;
/// For a token service that does not say: twice the margin, so that it is asked again soon.
constexpr qint64 AssumedLifeSeconds = 600;
/// Above this a number is a Unix time, not a lifetime.
constexpr qint64 FirstUnixTime = 1'000'000'000;
constexpr qint64 FirstUnixTimeMs = 1'000'000'000'000;
constexpr qsizetype LongestToken = 2048;

base::Error badTokenUrl(const QString& reason)
{
    return {
        base::ErrorKind::Input, u"wego.token-url"_s, reason, false, {}, {{u"reason"_s, reason}}};
}

bool isTokenText(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= LongestToken
        && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

bool isHeaderName(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_';
    });
}

bool isHeaderValue(QByteArrayView text)
{
    return std::none_of(
        text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

QJsonValue member(const QJsonValue& parent, const QString& name)
{
    if (!parent.isArray())
        return parent.toObject().value(name);
    bool isNumber = false;
    const qsizetype index = name.toInt(&isNumber);
    return isNumber && index >= 0 ? parent.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue valueAt(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    for (const QString& name : path.split(u'.'))
        value = member(value, name);
    return value;
}

/// When a token with that lifetime or end is over.
qint64 endMs(qint64 number, qint64 nowMs)
{
    qint64 lifeMs = 0;
    if (number >= FirstUnixTimeMs)
        lifeMs = number - nowMs;
    else if (number >= FirstUnixTime)
        lifeMs = number * 1000 - nowMs;
    else
        lifeMs = std::max(number, qint64(0)) * 1000;
    return nowMs + std::min(lifeMs, LongestLifeSeconds * 1000);
}

/// The lifetime or end that a token service tells; none if it cannot be read.
std::optional<qint64> toldTime(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return AssumedLifeSeconds;
    if (!value.isDouble() || integerOf(value))
        return integerOf(value);
    constexpr double MostExact = 1e15;
    const double number = value.toDouble();
    return std::abs(number) < MostExact ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

AccessToken tokenOf(QByteArray text, TokenSource source, qint64 nowMs, qint64 expiresAtMs)
{
    return {base::Secret::take(text), source, nowMs, expiresAtMs};
}

} // namespace

QUrl apiUrl(const QUrl& base, const QString& path)
{
    QUrl url = base;
    QString start = url.path();
    if (start.endsWith(u'/'))
        start.chop(1);
    url.setPath(start + path);
    return url;
}

std::optional<base::Error> problemOf(const Credentials& credentials)
{
    if (credentials.appId.isEmpty())
        return incompleteCredentials(u"appid"_s);
    if (credentials.appSecret.isEmpty())
        return incompleteCredentials(u"app_secret"_s);
    return std::nullopt;
}

base::Result<net::HttpRequest> stableTokenRequest(
    const QUrl& api, const Credentials& credentials, Force force)
{
    if (const auto missing = problemOf(credentials))
        return base::fail(*missing);
    const QJsonObject fields{{u"grant_type"_s, u"client_credential"_s},
        {u"appid"_s, credentials.appId},
        {u"secret"_s, QString::fromUtf8(credentials.appSecret.reveal())},
        {u"force_refresh"_s, force == Force::Yes}};
    return net::HttpRequest{"POST", apiUrl(api, u"/cgi-bin/stable_token"_s),
        {{"Content-Type", "application/json"}},
        QJsonDocument(fields).toJson(QJsonDocument::Compact)};
}

base::Result<net::HttpRequest> classicTokenRequest(const QUrl& api, const Credentials& credentials)
{
    if (const auto missing = problemOf(credentials))
        return base::fail(*missing);
    QUrl url = apiUrl(api, u"/cgi-bin/token"_s);
    url.setQuery(u"grant_type=client_credential&appid=%1&secret=%2"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(credentials.appId)),
        QString::fromLatin1(
            QUrl::toPercentEncoding(QString::fromUtf8(credentials.appSecret.reveal())))));
    return net::HttpRequest{"GET", url, {}, {}};
}

base::Result<net::HttpRequest> tokenUrlRequest(const TokenSettings& settings)
{
    const QUrl& url = settings.choice.url;
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return base::fail(badTokenUrl(u"address"_s));
    // A password in an address would be a secret among the settings.
    if (!url.userInfo().isEmpty())
        return base::fail(badTokenUrl(u"user"_s));
    if (!isHeaderName(settings.choice.headerName) || !isHeaderValue(settings.headerValue.reveal()))
        return base::fail(badTokenUrl(u"header"_s));
    net::HttpRequest request{"GET", url, {{"Accept", "application/json"}}, {}};
    if (!settings.choice.headerName.isEmpty())
        request.headers.append(
            qMakePair(settings.choice.headerName, settings.headerValue.reveal().toByteArray()));
    return request;
}

base::Result<AccessToken> parseToken(const QJsonObject& answer, TokenSource source, qint64 nowMs)
{
    const QByteArray text = answer.value("access_token"_L1).toString().toUtf8();
    const auto seconds = integerOf(answer.value("expires_in"_L1));
    if (!isTokenText(text) || !seconds || *seconds <= 0)
        return base::fail(unreadable(u"no access_token with expires_in"_s));
    const qint64 lifeMs = std::min(*seconds, LongestLifeSeconds) * 1000;
    return tokenOf(text, source, nowMs, nowMs + lifeMs);
}

base::Error badUrlAnswer(const TokenSettings& settings, const QString& reason)
{
    return {base::ErrorKind::Protocol, u"wego.token-url-answer"_s, reason, false, {},
        {{u"host"_s, settings.choice.url.host()}, {u"reason"_s, reason}}};
}

base::Result<AccessToken> parseUrlToken(
    const QJsonObject& answer, const TokenSettings& settings, qint64 nowMs)
{
    const QByteArray text = valueAt(answer, settings.choice.tokenPath).toString().toUtf8();
    if (!isTokenText(text)) {
        const auto refusal = refusalIn(answer);
        const bool isPassedOn = refusal && refusal->kind != base::ErrorKind::Protocol;
        return base::fail(isPassedOn
                ? *refusal
                : badUrlAnswer(settings, u"no token at "_s + settings.choice.tokenPath));
    }
    const auto number = toldTime(valueAt(answer, settings.choice.expiryPath));
    if (!number)
        return base::fail(badUrlAnswer(settings, u"no time at "_s + settings.choice.expiryPath));
    const qint64 expiresAtMs = endMs(*number, nowMs);
    if (expiresAtMs <= nowMs)
        return base::fail(badUrlAnswer(settings, u"the token's time is over"_s));
    return tokenOf(text, TokenSource::Url, nowMs, expiresAtMs);
}

base::Result<AccessToken> pastedToken(const TokenSettings& settings, qint64 nowMs)
{
    if (!isTokenText(settings.pasted.reveal()) || settings.choice.pastedExpiresAtMs <= nowMs)
        return base::fail({base::ErrorKind::Auth, u"wego.token-used-up"_s});
    return AccessToken{
        settings.pasted.copy(), TokenSource::Pasted, nowMs, settings.choice.pastedExpiresAtMs};
}

base::Error without(base::Error error, const base::Secret& secret)
{
    if (secret.isEmpty())
        return error;
    const QString text = QString::fromUtf8(secret.reveal());
    error.detail.replace(text, u"(redacted)"_s);
    error.requestId.replace(text, u"(redacted)"_s);
    for (QString& fact : error.facts)
        fact.replace(text, u"(redacted)"_s);
    return error;
}

} // namespace wego::wechat::oa
