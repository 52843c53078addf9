// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/fakenetworkaccessmanager.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wego;
using test::FakeNetworkAccessManager;

class TestFakeNetworkAccessManager : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_manager.reset(); }

    void acceptsTheExpectedRequest();
    void reportsWhatDiffers_data();
    void reportsWhatDiffers();
    void reportsOneRequestTooMany();
    void reportsWhatIsLeftOver();
    void answersOnALaterTurnWithHeadersAndBody();
    void delaysByTheClock();
    void fails();
    void hangsUntilAborted();
    void stallsAfterSomeBytes();
    void truncates();

private:
    const QUrl m_url{u"https://api.example.com/v3/bill?day=1"_s};
    test::FakeClock m_clock;
    QStringList m_problems;
    std::unique_ptr<FakeNetworkAccessManager> m_manager;
};

void TestFakeNetworkAccessManager::init()
{
    m_problems.clear();
    m_manager = std::make_unique<FakeNetworkAccessManager>(
        &m_clock, [this](const QString& problem) { m_problems += problem; });
}

void TestFakeNetworkAccessManager::acceptsTheExpectedRequest()
{
    m_manager->expect("POST", m_url)
        .withHeader("X-A", "1")
        .withBody("hello")
        .checkedBy([](const QNetworkRequest&, const QByteArray& body) {
            return body.size() == 5 ? QString() : u"size"_s;
        });
    QNetworkRequest request(m_url);
    request.setRawHeader("x-a", "1");
    request.setRawHeader("Content-Type", "text/plain");
    m_manager->post(request, "hello");
    QCOMPARE(m_manager->requestCount(), 1);
    m_manager.reset();
    QCOMPARE(m_problems, QStringList());
}

void TestFakeNetworkAccessManager::reportsWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    const QString url = m_url.toString();
    QTest::newRow("method") << QByteArray("PUT") << url << QByteArray("1") << QByteArray("b")
                            << u"method: expected \"POST\", got \"PUT\""_s;
    QTest::newRow("url") << QByteArray("POST") << url + u"0"_s << QByteArray("1") << QByteArray("b")
                         << u"url"_s;
    QTest::newRow("header") << QByteArray("POST") << url << QByteArray("2") << QByteArray("b")
                            << u"header X-A"_s;
    QTest::newRow("body") << QByteArray("POST") << url << QByteArray("1") << QByteArray("c")
                          << u"body"_s;
    QTest::newRow("own check") << QByteArray("POST") << url << QByteArray("1") << QByteArray("b")
                               << u"never good"_s;
}

void TestFakeNetworkAccessManager::reportsWhatDiffers()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, url);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    auto& expected = m_manager->expect("POST", m_url).withHeader("X-A", "1").withBody("b");
    if (named == u"never good")
        expected.checkedBy([](const auto&, const auto&) { return u"never good"_s; });
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("X-A", header);
    m_manager->sendCustomRequest(request, method, body);
    QCOMPARE(m_problems.size(), 1);
    QVERIFY2(m_problems[0].contains(named), qPrintable(m_problems[0]));
}

void TestFakeNetworkAccessManager::reportsOneRequestTooMany()
{
    QNetworkReply* reply = m_manager->get(QNetworkRequest(m_url));
    QCOMPARE(m_problems.size(), 1);
    QVERIFY(m_problems[0].startsWith(u"one request too many: GET"));
    QTRY_COMPARE(reply->error(), QNetworkReply::ConnectionRefusedError);
}

void TestFakeNetworkAccessManager::reportsWhatIsLeftOver()
{
    m_manager->expect("GET", m_url);
    QCOMPARE(m_manager->leftOver(), 1);
    m_manager.reset();
    QCOMPARE(m_problems, QStringList(u"never asked for: GET "_s + m_url.toString()));
}

void TestFakeNetworkAccessManager::answersOnALaterTurnWithHeadersAndBody()
{
    m_manager->expect("GET", m_url).answers(202, "body", {{"Request-ID", "r1"}});
    QNetworkReply* reply = m_manager->get(QNetworkRequest(m_url));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QCOMPARE(finished.count(), 0);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 202);
    QCOMPARE(reply->rawHeader("request-id"), "r1");
    QCOMPARE(reply->rawHeader("Content-Length"), "4");
    QCOMPARE(reply->readAll(), "body");
}

void TestFakeNetworkAccessManager::delaysByTheClock()
{
    m_manager->expect("GET", m_url).answers(200).after(5000);
    QNetworkReply* reply = m_manager->get(QNetworkRequest(m_url));
    QCoreApplication::processEvents();
    m_clock.advance(4999);
    QVERIFY(!reply->isFinished());
    m_clock.advance(1);
    QVERIFY(reply->isFinished());
}

void TestFakeNetworkAccessManager::fails()
{
    m_manager->expect("GET", m_url).fails(QNetworkReply::HostNotFoundError);
    QNetworkReply* reply = m_manager->get(QNetworkRequest(m_url));
    QTRY_COMPARE(reply->error(), QNetworkReply::HostNotFoundError);
    QVERIFY(reply->isFinished());
    QVERIFY(!reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid());
}

void TestFakeNetworkAccessManager::hangsUntilAborted()
{
    m_manager->expect("GET", m_url).hangs();
    QNetworkReply* reply = m_manager->get(QNetworkRequest(m_url));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    m_clock.advance(1'000'000);
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
    reply->abort();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
}

void TestFakeNetworkAccessManager::stallsAfterSomeBytes()
{
    m_manager->expect("GET", m_url).answers(200, "0123456789").stallsAfter(4);
    QNetworkReply* reply = m_manager->get(QNetworkRequest(m_url));
    QTRY_COMPARE(reply->bytesAvailable(), 4);
    QVERIFY(!reply->isFinished());
}

void TestFakeNetworkAccessManager::truncates()
{
    m_manager->expect("GET", m_url).answers(200, "0123456789").truncatesAfter(4);
    QNetworkReply* reply = m_manager->get(QNetworkRequest(m_url));
    QTRY_COMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    QCOMPARE(reply->readAll(), "0123");
}

QTEST_GUILESS_MAIN(TestFakeNetworkAccessManager)
#include "tst_fakenetworkaccessmanager.moc"
