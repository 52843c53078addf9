// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakenetworkaccessmanager.h"

#include "support/fakereply.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace wego::test {
namespace {

QByteArray methodName(QNetworkAccessManager::Operation operation, const QNetworkRequest& request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

void failTest(const QString& problem)
{
    QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
}

QString describe(const QByteArray& method, const QUrl& url)
{
    return QString::fromLatin1(method) + u' ' + url.toString();
}

} // namespace

FakeNetworkAccessManager::FakeNetworkAccessManager(FakeClock* clock, Report report)
    : m_clock(clock), m_report(report ? std::move(report) : failTest)
{
}

FakeNetworkAccessManager::~FakeNetworkAccessManager()
{
    for (const Exchange& exchange : m_exchanges)
        m_report(u"never asked for: "_s + describe(exchange.method, exchange.url));
}

Exchange& FakeNetworkAccessManager::expect(const QByteArray& method, const QUrl& url)
{
    return m_exchanges.emplace_back(method, url);
}

QNetworkReply* FakeNetworkAccessManager::createRequest(
    Operation operation, const QNetworkRequest& request, QIODevice* outgoing)
{
    ++m_requestCount;
    const QByteArray body = outgoing ? outgoing->readAll() : QByteArray();
    return new FakeReply(
        takeNext(methodName(operation, request), request, body), request, operation, m_clock, this);
}

Exchange FakeNetworkAccessManager::takeNext(
    const QByteArray& method, const QNetworkRequest& request, const QByteArray& body)
{
    if (m_exchanges.empty()) {
        m_report(u"one request too many: "_s + describe(method, request.url()));
        Exchange refusal(method, request.url());
        return refusal.fails(QNetworkReply::ConnectionRefusedError);
    }
    Exchange next = std::move(m_exchanges.front());
    m_exchanges.pop_front();
    const QString problem = next.mismatch(method, request, body);
    if (!problem.isEmpty())
        m_report(u"not the request that was expected: "_s + problem);
    return next;
}

} // namespace wego::test
