// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/replyfacts.h"

#include <QDateTime>
#include <QLocale>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> dateHeaderMs(const net::HttpResponse& response)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(response.header("Date")).trimmed(),
        u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace

QString requestIdOf(const net::HttpResponse& response)
{
    return QString::fromLatin1(response.header("Request-ID"));
}

std::optional<qint64> signatureTimeMs(const net::HttpResponse& response)
{
    bool isNumber = false;
    const qint64 seconds = response.header("Wechatpay-Timestamp").toLongLong(&isNumber);
    // Keeps the milliseconds far from the limits of the type.
    if (!isNumber || seconds <= 0 || seconds > 100'000'000'000)
        return std::nullopt;
    return seconds * 1000;
}

std::optional<qint64> clockOffsetMs(const net::HttpResponse& response)
{
    auto theirs = dateHeaderMs(response);
    if (!theirs)
        theirs = signatureTimeMs(response);
    if (!theirs)
        return std::nullopt;
    return *theirs - response.receivedAtMs;
}

base::Error httpStatusError(const net::HttpResponse& response)
{
    const bool mayChange = response.status >= 500 || response.status == HttpAccepted;
    const bool isLimit = response.status == HttpTooManyRequests;
    const QString status = QString::number(response.status);
    return {isLimit ? base::ErrorKind::RateLimited : base::ErrorKind::Api, u"wego.http-status"_s,
        u"HTTP "_s + status, mayChange || isLimit, requestIdOf(response), {{u"status"_s, status}}};
}

base::Error withRequestId(base::Error error, const net::HttpResponse& response)
{
    error.requestId = requestIdOf(response);
    return error;
}

} // namespace wego::wechat::pay
