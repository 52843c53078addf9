// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connectionoptions.h"

#include "base/beijingtime.h"
#include "services/officialaccounts.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wego::cli {

namespace {

using domain::TokenSource;

constexpr int LongestTimeoutSeconds = 600;
constexpr int LongestTokenSeconds = 7200;

QString sourceMisuse(const QCommandLineParser& parser, domain::TokenChoice& token)
{
    const bool namesUrl = parser.isSet(u"token-url"_s);
    if (!parser.isSet(u"token-source"_s)) {
        if (namesUrl)
            token.source = TokenSource::Url;
        return {};
    }
    const QString name = parser.value(u"token-source"_s);
    const auto source = domain::tokenSourceFromString(name);
    if (!source)
        return ConnectionOptions::tr("\"%1\" is no source of tokens: stable, url, pasted or "
                                     "classic.")
            .arg(name);
    if (namesUrl && *source != TokenSource::Url)
        return ConnectionOptions::tr("--token-url goes with --token-source url.");
    token.source = *source;
    return {};
}

QString urlMisuse(const QCommandLineParser& parser, domain::TokenChoice& token)
{
    if (parser.isSet(u"token-url"_s)) {
        const QUrl url(parser.value(u"token-url"_s), QUrl::StrictMode);
        const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
        if (!url.userInfo().isEmpty())
            return ConnectionOptions::tr(
                "A user or password does not belong into the address of the token service. Give "
                "--token-header NAME, and its value as token_url_header with --secrets-stdin.");
        if (!url.isValid() || !isWeb || url.host().isEmpty())
            return ConnectionOptions::tr("--token-url takes an address that begins with https:// "
                                         "or http://.");
        token.url = url;
    }
    if (token.source == TokenSource::Url && token.url.isEmpty())
        return ConnectionOptions::tr("--token-source url needs --token-url.");
    return {};
}

QString pathsMisuse(const QCommandLineParser& parser, domain::TokenChoice& token)
{
    static const QRegularExpression headerName(u"^[A-Za-z0-9_-]*$"_s);
    if (parser.isSet(u"token-path"_s))
        token.tokenPath = parser.value(u"token-path"_s);
    if (parser.isSet(u"token-expiry-path"_s))
        token.expiryPath = parser.value(u"token-expiry-path"_s);
    if (token.tokenPath.isEmpty())
        return ConnectionOptions::tr("--token-path must name the place of the token.");
    if (!parser.isSet(u"token-header"_s))
        return {};
    const QString name = parser.value(u"token-header"_s);
    if (!headerName.match(name).hasMatch())
        return ConnectionOptions::tr("--token-header takes the name of a header alone. Its value "
                                     "comes as token_url_header with --secrets-stdin.");
    token.headerName = name.toLatin1();
    return {};
}

/// "7200" seconds from now, as expires_in says it, or "2026-11-22 14:00" in Beijing.
std::optional<QDateTime> endIn(const QString& text, const QDateTime& now)
{
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber) {
        const bool isLife = seconds > 0 && seconds <= LongestTokenSeconds;
        return isLife ? std::optional(now.addSecs(seconds)) : std::nullopt;
    }
    const QString plain = QString(text).replace(u'T', u' ');
    for (const QString& form : {u"yyyy-MM-dd HH:mm:ss"_s, u"yyyy-MM-dd HH:mm"_s}) {
        QDateTime end = QDateTime::fromString(plain, form);
        if (!end.isValid())
            continue;
        return QDateTime(end.date(), end.time(), Qt::OffsetFromUTC, base::beijing::OffsetSeconds);
    }
    return std::nullopt;
}

QString expiryMisuse(
    const QCommandLineParser& parser, const QDateTime& now, domain::TokenChoice& token)
{
    if (parser.isSet(u"token-expires"_s)) {
        const auto end = endIn(parser.value(u"token-expires"_s), now);
        if (!end || *end <= now)
            return ConnectionOptions::tr("--token-expires takes the seconds that the token still "
                                         "has, up to 7200, or a time to come in Beijing, \"%1\".")
                .arg(base::beijing::toText(now.addSecs(LongestTokenSeconds)).chopped(3));
        token.pastedExpiresAtMs = end->toMSecsSinceEpoch();
    }
    // Another change of an account whose token has run out is fine.
    const bool isChosen = parser.isSet(u"token-source"_s) && token.source == TokenSource::Pasted;
    if (isChosen && token.pastedExpiresAtMs <= now.toMSecsSinceEpoch())
        return ConnectionOptions::tr("--token-source pasted needs --token-expires, and the token "
                                     "as access_token with --secrets-stdin.");
    return {};
}

QString tokenMisuse(
    const QCommandLineParser& parser, const QDateTime& now, domain::TokenChoice& token)
{
    QString problem = sourceMisuse(parser, token);
    if (problem.isEmpty())
        problem = urlMisuse(parser, token);
    if (problem.isEmpty())
        problem = pathsMisuse(parser, token);
    return problem.isEmpty() ? expiryMisuse(parser, now, token) : problem;
}

QString hostMisuse(const QCommandLineParser& parser, domain::Account& account)
{
    if (!parser.isSet(u"oa-host"_s))
        return {};
    if (parser.isSet(u"oa-url"_s))
        return ConnectionOptions::tr("--oa-host and --oa-url exclude each other.");
    const QString name = parser.value(u"oa-host"_s);
    const QList<services::OaHost> hosts = services::oaHosts();
    const auto host = std::find_if(hosts.begin(), hosts.end(),
        [&name](const services::OaHost& each) { return each.name == name; });
    if (host == hosts.end())
        return ConnectionOptions::tr("\"%1\" is no host of WeChat's: api, api2, sh, sz or hk.")
            .arg(name);
    account.oaUrl = host->url;
    return {};
}

QString timeoutMisuse(const QCommandLineParser& parser, const QString& option, int& milliseconds)
{
    if (!parser.isSet(option))
        return {};
    bool isNumber = false;
    const int seconds = parser.value(option).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > LongestTimeoutSeconds)
        return ConnectionOptions::tr("--%1 takes 1 to 600 seconds.").arg(option);
    milliseconds = seconds * 1000;
    return {};
}

} // namespace

void ConnectionOptions::declare(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"token-source"_s,
            tr("Where the official account's token comes from: stable (default), url, pasted or "
               "classic. classic ends the token of every other program."),
            u"source"_s},
        {u"token-url"_s, tr("The token service, asked with GET."), u"url"_s},
        {u"token-path"_s, tr("Where the token is in its JSON answer: access_token, data.token."),
            u"path"_s},
        {u"token-expiry-path"_s,
            tr("Where its lifetime in seconds is, or the Unix time of its end: expires_in."),
            u"path"_s},
        {u"token-header"_s,
            tr("A header for the token service; its value is the secret token_url_header."),
            u"name"_s},
        {u"token-expires"_s,
            tr("When the pasted token ends: seconds from now, or a time in Beijing."), u"when"_s},
        {u"oa-host"_s, tr("Which of WeChat's hosts: api (default), api2, sh, sz or hk."),
            u"host"_s},
        {u"connect-timeout"_s, tr("How long to wait for a connection (10)."), u"seconds"_s},
        {u"idle-timeout"_s, tr("How long to wait without a single byte (30)."), u"seconds"_s},
    });
}

QString ConnectionOptions::apply(
    const QCommandLineParser& parser, const QDateTime& now, domain::Account& account)
{
    QString problem = tokenMisuse(parser, now, account.token);
    if (problem.isEmpty())
        problem = hostMisuse(parser, account);
    if (problem.isEmpty())
        problem = timeoutMisuse(parser, u"connect-timeout"_s, account.connectTimeoutMs);
    if (problem.isEmpty())
        problem = timeoutMisuse(parser, u"idle-timeout"_s, account.idleTimeoutMs);
    return problem;
}

QString ConnectionOptions::warningAbout(const domain::TokenChoice& token)
{
    if (token.source != TokenSource::Classic)
        return {};
    return tr("The classic token ends the token of every other program that uses this account: a "
              "web server of yours would stop working each time that one is fetched here, about "
              "every two hours. The stable token harms nobody. Use the classic one?");
}

} // namespace wego::cli
