// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/apianswer.h"

#include "wechat/oa/apierror.h"

#include <QJsonDocument>

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;

namespace {

constexpr int HttpTooManyRequests = 429;

} // namespace

std::optional<qint64> integerOf(const QJsonValue& value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    // Not through double, which is exact only up to 2^53. The default comes back if it is no
    // integer; whoever gives it back for two defaults is one.
    const qint64 number = value.toInteger(0);
    return number == value.toInteger(1) ? std::optional(number) : std::nullopt;
}

QString idOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().trimmed();
    const auto number = integerOf(value);
    return number ? QString::number(*number) : QString();
}

base::Result<QJsonObject> readObject(const QByteArray& body)
{
    const QByteArray mark = QByteArrayLiteral("\xEF\xBB\xBF");
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(
        body.startsWith(mark) ? body.sliced(mark.size()) : body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return base::fail(unreadable(problem.errorString()));
    if (!document.isObject())
        return base::fail(unreadable(u"not a JSON object"_s));
    return document.object();
}

std::optional<base::Error> refusalIn(const QJsonObject& answer)
{
    const QJsonValue errcode = answer.value("errcode"_L1);
    if (errcode.isUndefined())
        return std::nullopt;
    const auto code = integerOf(errcode);
    if (!code)
        return unreadable(u"errcode is no number"_s);
    if (*code == 0)
        return std::nullopt;
    return apiError(*code, answer.value("errmsg"_L1).toString());
}

base::Result<QJsonObject> readAnswer(const QByteArray& body)
{
    auto object = readObject(body);
    if (!object)
        return object;
    if (const auto refusal = refusalIn(*object))
        return base::fail(*refusal);
    return object;
}

std::optional<base::Error> transportError(const net::HttpResponse& response)
{
    if (response.status / 100 == 2)
        return std::nullopt;
    const bool isLimit = response.status == HttpTooManyRequests;
    const QString status = QString::number(response.status);
    return base::Error{isLimit ? base::ErrorKind::RateLimited : base::ErrorKind::Api,
        u"wego.http-status"_s, u"HTTP "_s + status, isLimit || response.status >= 500, {},
        {{u"status"_s, status}}};
}

} // namespace wego::wechat::oa
