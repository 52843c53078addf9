// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/pay/v3reader.h"

#include "wechat/pay/payerrors.h"
#include "wechat/pay/payvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace wego::wechat::pay {

using namespace Qt::StringLiterals;

namespace {

/// More may not fit into 64 bits.
constexpr qsizetype MostDigits = 18;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whatever can stand in a number of JSON.
bool isNumberPart(char c)
{
    return isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

bool isInteger(QByteArrayView token)
{
    const QByteArrayView digits = token.startsWith('-') ? token.sliced(1) : token;
    return !digits.isEmpty() && digits.size() <= MostDigits
        && std::all_of(digits.begin(), digits.end(), isDigit);
}

/// Where the string that begins at `begin` ends: behind its closing quote.
qsizetype endOfString(const QByteArray& json, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

qsizetype endOfNumber(const QByteArray& json, qsizetype begin)
{
    qsizetype end = begin;
    while (end < json.size() && isNumberPart(json[end]))
        ++end;
    return end;
}

QByteArray withoutInexactNumbers(const QByteArray& json)
{
    QByteArray exact;
    exact.reserve(json.size());
    for (qsizetype i = 0; i < json.size();) {
        const bool isNumber = isDigit(json[i]) || json[i] == '-';
        qsizetype end = i + 1;
        if (json[i] == '"')
            end = endOfString(json, i);
        else if (isNumber)
            end = endOfNumber(json, i);
        const QByteArray token = json.sliced(i, std::min(end, json.size()) - i);
        exact += isNumber && !isInteger(token) ? QByteArrayLiteral("false") : token;
        i = end;
    }
    return exact;
}

} // namespace

base::Result<QJsonObject> parseV3Object(const QByteArray& body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(withoutInexactNumbers(body), &problem);
    if (problem.error != QJsonParseError::NoError)
        return base::fail(unreadable(problem.errorString()));
    if (!document.isObject())
        return base::fail(unreadable(u"not a JSON object"_s));
    return document.object();
}

QString V3Reader::text(QLatin1StringView name) const
{
    return m_object.value(name).toString();
}

QString V3Reader::neededText(QLatin1StringView name)
{
    if (text(name).isEmpty())
        complain(name, u"is missing"_s);
    return text(name);
}

std::optional<base::Money> V3Reader::money(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const qint64 fen = value.toInteger(-1);
    if (value.isDouble() && fen >= 0 && fen <= LargestFen)
        return base::Money::fromFen(fen);
    complain(name, u"is not an amount in whole fen"_s);
    return std::nullopt;
}

base::Money V3Reader::neededMoney(QLatin1StringView name)
{
    const auto amount = money(name);
    if (!amount)
        complain(name, u"is missing"_s);
    return amount.value_or(base::Money());
}

QDateTime V3Reader::time(QLatin1StringView name) const
{
    return timeFromV3(text(name));
}

V3Reader V3Reader::object(QLatin1StringView name) const
{
    return V3Reader(m_object.value(name).toObject());
}

QList<V3Reader> V3Reader::list(QLatin1StringView name) const
{
    QList<V3Reader> parts;
    const QJsonArray entries = m_object.value(name).toArray();
    for (const auto& entry : entries)
        parts.append(V3Reader(entry.toObject()));
    return parts;
}

void V3Reader::join(const V3Reader& part)
{
    if (!m_problem)
        m_problem = part.m_problem;
}

void V3Reader::complain(QLatin1StringView name, const QString& reason)
{
    if (!m_problem)
        m_problem = unreadable(name + u' ' + reason);
}

} // namespace wego::wechat::pay
