// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/exchange.h"

using namespace Qt::StringLiterals;

namespace wego::test {
namespace {

QString difference(const QString& what, const QByteArray& expected, const QByteArray& actual)
{
    if (expected == actual)
        return {};
    return u"%1: expected \"%2\", got \"%3\""_s.arg(
        what, QString::fromUtf8(expected), QString::fromUtf8(actual));
}

} // namespace

Exchange& Exchange::withHeader(const QByteArray& name, const QByteArray& value)
{
    expectedHeaders.append({name, value});
    return *this;
}

Exchange& Exchange::withBody(const QByteArray& expected)
{
    expectedBody = expected;
    return *this;
}

Exchange& Exchange::checkedBy(Check theCheck)
{
    check = std::move(theCheck);
    return *this;
}

Exchange& Exchange::answers(int theStatus, const QByteArray& theBody, const Headers& theHeaders)
{
    status = theStatus;
    body = theBody;
    headers = theHeaders;
    return *this;
}

Exchange& Exchange::fails(QNetworkReply::NetworkError theError, const QString& theText)
{
    errorText = theText;
    ending = Ending::Fails;
    error = theError;
    return *this;
}

Exchange& Exchange::hangs()
{
    ending = Ending::Hangs;
    return *this;
}

Exchange& Exchange::stallsAfter(qsizetype theBytes)
{
    ending = Ending::Stalls;
    bytes = theBytes;
    return *this;
}

Exchange& Exchange::truncatesAfter(qsizetype theBytes)
{
    ending = Ending::Truncates;
    bytes = theBytes;
    return *this;
}

Exchange& Exchange::after(qint64 ms)
{
    delayMs = ms;
    return *this;
}

QString Exchange::mismatch(const QByteArray& actualMethod, const QNetworkRequest& request,
    const QByteArray& actualBody) const
{
    QStringList problems{difference(u"method"_s, method, actualMethod),
        difference(u"url"_s, url.toEncoded(), request.url().toEncoded())};
    for (const auto& [name, value] : expectedHeaders) {
        problems += difference(
            u"header "_s + QString::fromLatin1(name), value, request.rawHeader(name));
    }
    if (expectedBody)
        problems += difference(u"body"_s, *expectedBody, actualBody);
    if (check)
        problems += check(request, actualBody);
    problems.removeAll(QString());
    return problems.join(u"; "_s);
}

} // namespace wego::test
