// SPDX-License-Identifier: GPL-3.0-or-later
// The client against the fake access manager: retries, time-outs, limits and files, in fake time.
#include "net/httpclient.h"
#include "support/fakeclock.h"
#include "support/fakenetworkaccessmanager.h"
#include "support/fakerandom.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wego;
using base::ErrorKind;
using net::HttpCall;
using net::HttpRequest;
using net::HttpResponse;
using test::FakeNetworkAccessManager;

namespace {

struct Ended {
    std::optional<base::Result<HttpResponse>> result;

    [[nodiscard]] bool isGood() const { return result && result->has_value(); }
    [[nodiscard]] base::Error error() const
    {
        return result && !*result ? result->error() : base::Error{};
    }
};

/// A wall clock that somebody sets, while what waits for its time does not notice.
class ChangedClock final : public base::Clock {
public:
    explicit ChangedClock(base::Clock& steady) : m_steady(steady) { }
    [[nodiscard]] qint64 nowMs() const override { return m_steady.nowMs() + offsetMs; }
    void callAfter(qint64 delayMs, QObject* context, std::function<void()> callback) override
    {
        m_steady.callAfter(delayMs, context, std::move(callback));
    }

    qint64 offsetMs = 0;

private:
    base::Clock& m_steady;
};

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sendsWhatPrepareMakesAndGivesTheAnswer();
    void setsItsOwnHeadersUnlessGiven();
    void findsHeadersInAnyCase();
    void endsWithThePrepareErrorWithoutSending();
    void mapsStatusWithoutInspect_data();
    void mapsStatusWithoutInspect();
    void inspectDecidesOverAnyStatus();

    void preparesEachAttemptAnew();
    void announcesRetriesAndWaitsByTheClock();
    void givesUpAfterAllAttempts();
    void obeysRetryAfter();
    void tellsARetryAfterThatIsTooLong();
    void neverRepeatsACallThatMayHaveLeft_data();
    void neverRepeatsACallThatMayHaveLeft();
    void repeatsAnUnsentCallThatIsNotRepeatable();
    void saysWhetherAnythingMayHaveLeft_data();
    void saysWhetherAnythingMayHaveLeft();
    void mapsFailures_data();
    void mapsFailures();

    void timesOutWithoutConnection();
    void timesOutWhenTheLineGoesSilent();
    void shortIdleLimitCountsFromTheSending();
    void aSlowAnswerInTimeIsGood();
    void aClockThatIsSetBackEndsNoTimeOut();
    void limitsTheRate();

    void cancelWhileHanging();
    void cancelWhileWaitingForTheRetry();
    void cancelWhileWaitingForATurn();
    void sessionMayDieInFlight();
    void clientMayDieInFlight();
    void jobMayDieInsideItsSignals();

    void refusesABodyThatIsTooLarge();
    void reportsTruncationAndTriesAgain();
    void noticesAShortBodyByItself();
    void streamsIntoAFile();
    void anErrorAnswerStaysInMemory();
    void secondAttemptReplacesTheFirstInTheFile();
    void removesTheFile_data();
    void removesTheFile();
    void keepsTheFileOnlyIfSomebodyHearsOfIt();
    void tellsADiskThatIsFull();
    void tellsAFolderThatIsMissing();

    void traceIsRedactedAndBounded();
    void errorDetailIsRedacted();
    void tellsABadConfigurationAtEachCall_data();
    void tellsABadConfigurationAtEachCall();

private:
    void makeClient(const net::HttpConfiguration& configuration = {});
    HttpCall call(const QByteArray& method = "GET", const QByteArray& body = {});
    net::HttpJob* send(HttpCall toSend);
    void waitForRetry();

    const QUrl m_url{u"https://api.example.com/v3/bill?day=1"_s};
    test::FakeClock m_clock;
    test::FakeRandom m_random;
    FakeNetworkAccessManager* m_fake = nullptr;
    std::unique_ptr<net::HttpClient> m_client;
    std::unique_ptr<QObject> m_session;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    Ended m_ended;
    int m_prepared = 0;
};

void TestHttpClient::init()
{
    m_ended = {};
    m_prepared = 0;
    m_session = std::make_unique<QObject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"bill"_s);
    makeClient();
}

void TestHttpClient::cleanup()
{
    m_session.reset();
    m_client.reset();
}

void TestHttpClient::makeClient(const net::HttpConfiguration& configuration)
{
    auto manager = std::make_unique<FakeNetworkAccessManager>(&m_clock);
    m_fake = manager.get();
    m_client = std::make_unique<net::HttpClient>(
        configuration, m_clock, m_random, std::move(manager));
}

HttpCall TestHttpClient::call(const QByteArray& method, const QByteArray& body)
{
    return {.prepare = [this, method, body]() -> base::Result<HttpRequest> {
        ++m_prepared;
        return HttpRequest{method, m_url, {{"X-Try", QByteArray::number(m_prepared)}}, body};
    }};
}

net::HttpJob* TestHttpClient::send(HttpCall toSend)
{
    net::HttpJob* job = m_client->send(std::move(toSend), m_session.get());
    job->onFinished(this, [this](const auto& result) { m_ended.result = result; });
    return job;
}

/// Until the job waits for its next attempt; then lets the time pass.
void TestHttpClient::waitForRetry()
{
    const int before = m_fake->requestCount();
    QTRY_VERIFY([&] {
        m_clock.advance(1000);
        return m_fake->requestCount() > before;
    }());
}

void TestHttpClient::sendsWhatPrepareMakesAndGivesTheAnswer()
{
    m_fake->expect("POST", m_url)
        .withHeader("X-Try", "1")
        .withBody("{}")
        .answers(200, "hello", {{"Request-ID", "r1"}});
    send(call("POST", "{}"));
    QTRY_VERIFY(m_ended.isGood());
    const HttpResponse& response = **m_ended.result;
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, "hello");
    QCOMPARE(response.bodyBytes, 5);
    QCOMPARE(response.receivedAtMs, m_clock.nowMs());
    QCOMPARE(response.header("request-id"), "r1");
}

void TestHttpClient::setsItsOwnHeadersUnlessGiven()
{
    m_fake->expect("GET", m_url)
        .withHeader("Accept-Encoding", "identity")
        .checkedBy([](const QNetworkRequest& request, const QByteArray&) {
            return request.rawHeader("User-Agent").startsWith("WegoDesk/") ? QString()
                                                                           : u"user agent"_s;
        })
        .answers(200);
    m_fake->expect("GET", m_url)
        .withHeader("User-Agent", "me")
        .withHeader("Accept-Encoding", "gzip");
    send(call());
    QTRY_VERIFY(m_ended.isGood());
    m_ended = {};
    send({.prepare = [this]() -> base::Result<HttpRequest> {
        return HttpRequest{"GET", m_url, {{"user-agent", "me"}, {"accept-encoding", "gzip"}}, {}};
    }});
    QTRY_VERIFY(m_ended.isGood());
}

void TestHttpClient::findsHeadersInAnyCase()
{
    HttpResponse response;
    response.headers = {{"Wechatpay-Nonce", "n"}, {"Empty", ""}};
    QCOMPARE(response.header("WECHATPAY-NONCE"), "n");
    QVERIFY(response.hasHeader("empty"));
    QVERIFY(!response.hasHeader("Wechatpay"));
    QCOMPARE(response.header("Wechatpay"), QByteArray());
}

void TestHttpClient::endsWithThePrepareErrorWithoutSending()
{
    send({.prepare = []() -> base::Result<HttpRequest> {
        return base::fail({ErrorKind::Secret, u"wego.no-key"_s});
    }});
    QTRY_COMPARE(m_ended.error().code, u"wego.no-key"_s);
    QCOMPARE(m_fake->requestCount(), 0);
}

void TestHttpClient::mapsStatusWithoutInspect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("retryable");
    QTest::newRow("redirect") << 302 << ErrorKind::Api << false;
    QTest::newRow("unauthorized") << 401 << ErrorKind::Api << false;
    QTest::newRow("not found") << 404 << ErrorKind::Api << false;
    QTest::newRow("too many") << 429 << ErrorKind::RateLimited << true;
    QTest::newRow("server") << 500 << ErrorKind::Api << true;
    QTest::newRow("gateway") << 502 << ErrorKind::Api << true;
}

void TestHttpClient::mapsStatusWithoutInspect()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, retryable);
    makeClient({.attempts = 1});
    m_fake->expect("GET", m_url).answers(status, "no", {{"Request-ID", "r9"}});
    send(call());
    QTRY_COMPARE(m_ended.error().code, u"wego.http-status"_s);
    QVERIFY(m_ended.error().kind == kind);
    QCOMPARE(m_ended.error().retryable, retryable);
    QCOMPARE(m_ended.error().facts.value(u"status"_s), QString::number(status));
    QCOMPARE(m_ended.error().requestId, u"r9"_s);
}

void TestHttpClient::inspectDecidesOverAnyStatus()
{
    m_fake->expect("GET", m_url).answers(404, "fine");
    HttpCall toSend = call();
    toSend.inspect = [](const HttpResponse& response) -> std::optional<base::Error> {
        return response.body == "fine" ? std::nullopt
                                       : std::optional(base::Error{ErrorKind::Api, u"NO"_s});
    };
    send(toSend);
    QTRY_VERIFY(m_ended.isGood());
    m_ended = {};
    m_fake->expect("GET", m_url).answers(200, "bad");
    send(toSend);
    QTRY_COMPARE(m_ended.error().code, u"NO"_s);
}

void TestHttpClient::preparesEachAttemptAnew()
{
    m_fake->expect("GET", m_url).withHeader("X-Try", "1").answers(500);
    m_fake->expect("GET", m_url)
        .withHeader("X-Try", "2")
        .fails(QNetworkReply::RemoteHostClosedError);
    m_fake->expect("GET", m_url).withHeader("X-Try", "3").answers(200, "good");
    send(call());
    QTRY_COMPARE(m_fake->requestCount(), 1);
    waitForRetry();
    waitForRetry();
    QTRY_VERIFY(m_ended.isGood());
    QCOMPARE((*m_ended.result)->body, "good");
}

void TestHttpClient::announcesRetriesAndWaitsByTheClock()
{
    m_fake->expect("GET", m_url).answers(503);
    m_fake->expect("GET", m_url).answers(200);
    const net::HttpJob* job = send(call());
    QSignalSpy retries(job, &net::Job::retryScheduled);
    QTRY_COMPARE(retries.count(), 1);
    QCOMPARE(retries[0][0].toInt(), 2);
    const qint64 delay = retries[0][1].toLongLong();
    QVERIFY(delay >= 250 && delay <= 500);
    m_clock.advance(delay - 1);
    QCOMPARE(m_fake->requestCount(), 1);
    m_clock.advance(1);
    QCOMPARE(m_fake->requestCount(), 2);
    QTRY_VERIFY(m_ended.isGood());
}

void TestHttpClient::givesUpAfterAllAttempts()
{
    makeClient({.attempts = 3});
    for (int i = 0; i < 3; ++i)
        m_fake->expect("GET", m_url).answers(500);
    send(call());
    QTRY_COMPARE(m_fake->requestCount(), 1);
    waitForRetry();
    waitForRetry();
    QTRY_COMPARE(m_ended.error().code, u"wego.http-status"_s);
    QVERIFY(!m_clock.hasPending());
}

void TestHttpClient::obeysRetryAfter()
{
    m_fake->expect("GET", m_url).answers(429, {}, {{"Retry-After", "9"}});
    m_fake->expect("GET", m_url).answers(200);
    const net::HttpJob* job = send(call());
    QSignalSpy retries(job, &net::Job::retryScheduled);
    QTRY_COMPARE(retries.count(), 1);
    QCOMPARE(retries[0][1].toLongLong(), 9000);
    m_clock.advance(9000);
    QTRY_VERIFY(m_ended.isGood());
}

void TestHttpClient::tellsARetryAfterThatIsTooLong()
{
    m_fake->expect("GET", m_url).answers(429, {}, {{"Retry-After", "3600"}});
    send(call());
    QTRY_VERIFY(m_ended.error().kind == ErrorKind::RateLimited);
    QCOMPARE(m_ended.error().facts.value(u"seconds"_s), u"3600"_s);
}

void TestHttpClient::neverRepeatsACallThatMayHaveLeft_data()
{
    QTest::addColumn<int>("status"); // or minus a network error
    QTest::newRow("server error") << 500;
    QTest::newRow("too many") << 429;
    QTest::newRow("dropped") << -static_cast<int>(QNetworkReply::RemoteHostClosedError);
    QTest::newRow("unknown") << -static_cast<int>(QNetworkReply::UnknownNetworkError);
    QTest::newRow("hangs") << 0;
}

void TestHttpClient::neverRepeatsACallThatMayHaveLeft()
{
    QFETCH(int, status);
    auto& exchange = m_fake->expect("POST", m_url).answers(status, {}, {{"Retry-After", "1"}});
    if (status < 0)
        exchange.fails(static_cast<QNetworkReply::NetworkError>(-status));
    if (status == 0)
        exchange.hangs();
    HttpCall toSend = call("POST", "{}");
    toSend.repeatable = false;
    send(std::move(toSend));
    QTRY_COMPARE(m_fake->requestCount(), 1);
    QTRY_VERIFY([&] {
        m_clock.advance(20'000);
        return m_ended.result.has_value();
    }());
    QVERIFY(!m_ended.isGood());
    QCOMPARE(m_prepared, 1);
}

void TestHttpClient::repeatsAnUnsentCallThatIsNotRepeatable()
{
    m_fake->expect("POST", m_url).fails(QNetworkReply::ConnectionRefusedError);
    m_fake->expect("POST", m_url).fails(QNetworkReply::HostNotFoundError);
    m_fake->expect("POST", m_url).answers(200);
    HttpCall toSend = call("POST", "{}");
    toSend.repeatable = false;
    send(std::move(toSend));
    QTRY_COMPARE(m_fake->requestCount(), 1);
    waitForRetry();
    waitForRetry();
    QTRY_VERIFY(m_ended.isGood());
}

void TestHttpClient::saysWhetherAnythingMayHaveLeft_data()
{
    using Reply = QNetworkReply;
    QTest::addColumn<QList<QNetworkReply::NetworkError>>("failures");
    QTest::addColumn<bool>("isUnsent");
    const auto row = [](const char* name, const QList<Reply::NetworkError>& failures,
                         bool isUnsent) { QTest::newRow(name) << failures << isUnsent; };
    row("host", {Reply::HostNotFoundError, Reply::ConnectionRefusedError}, true);
    row("tls", {Reply::SslHandshakeFailedError}, true);
    row("proxy", {Reply::ProxyConnectionRefusedError, Reply::ProxyNotFoundError}, true);
    row("dropped", {Reply::RemoteHostClosedError, Reply::RemoteHostClosedError}, false);
    row("dropped before", {Reply::RemoteHostClosedError, Reply::HostNotFoundError}, false);
    row("proxy dropped", {Reply::ProxyConnectionClosedError, Reply::HostNotFoundError}, false);
}

void TestHttpClient::saysWhetherAnythingMayHaveLeft()
{
    QFETCH(QList<QNetworkReply::NetworkError>, failures);
    QFETCH(bool, isUnsent);
    makeClient({.attempts = static_cast<int>(failures.size())});
    for (const QNetworkReply::NetworkError failure : failures)
        m_fake->expect("GET", m_url).fails(failure);
    send(call("GET"));
    for (qsizetype i = 1; i < failures.size(); ++i)
        waitForRetry();
    QTRY_VERIFY(m_ended.result.has_value());
    QCOMPARE(m_ended.error().facts.contains(net::UnsentFact), isUnsent);
}

void TestHttpClient::mapsFailures_data()
{
    using Reply = QNetworkReply;
    QTest::addColumn<QNetworkReply::NetworkError>("failure");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("retryable");
    const auto row = [](const char* name, Reply::NetworkError failure, ErrorKind kind,
                         const QString& code, bool retryable) {
        QTest::newRow(name) << failure << kind << code << retryable;
    };
    const ErrorKind network = ErrorKind::Network;
    row("refused", Reply::ConnectionRefusedError, network, u"wego.connection"_s, true);
    row("dropped", Reply::RemoteHostClosedError, network, u"wego.connection"_s, true);
    row("dropped while sending", Reply::ContentReSendError, network, u"wego.connection"_s, true);
    row("host", Reply::HostNotFoundError, network, u"wego.host-unknown"_s, true);
    row("socket time", Reply::TimeoutError, ErrorKind::Timeout, u"wego.timeout"_s, true);
    row("tls", Reply::SslHandshakeFailedError, ErrorKind::Tls, u"wego.tls"_s, false);
    row("proxy refused", Reply::ProxyConnectionRefusedError, network, u"wego.proxy"_s, true);
    row("proxy host", Reply::ProxyNotFoundError, network, u"wego.proxy"_s, true);
    row("proxy login", Reply::ProxyAuthenticationRequiredError, network, u"wego.proxy-login"_s,
        false);
    row("not http", Reply::ProtocolFailure, ErrorKind::Protocol, u"wego.not-http"_s, false);
}

void TestHttpClient::mapsFailures()
{
    QFETCH(QNetworkReply::NetworkError, failure);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QFETCH(bool, retryable);
    makeClient({.attempts = 1});
    m_fake->expect("GET", m_url).fails(failure);
    send(call());
    QTRY_COMPARE(m_ended.error().code, code);
    QVERIFY(m_ended.error().kind == kind);
    QCOMPARE(m_ended.error().retryable, retryable);
    QCOMPARE(m_ended.error().facts.value(u"host"_s), u"api.example.com"_s);
}

void TestHttpClient::timesOutWithoutConnection()
{
    makeClient({.connectTimeoutMs = 10'000, .idleTimeoutMs = 30'000, .attempts = 1});
    m_fake->expect("GET", m_url).hangs();
    send(call());
    QTRY_COMPARE(m_fake->requestCount(), 1);
    m_clock.advance(9999);
    QCoreApplication::processEvents();
    QVERIFY(!m_ended.result);
    m_clock.advance(1);
    QTRY_COMPARE(m_ended.error().code, u"wego.timeout"_s);
    QVERIFY(m_ended.error().kind == ErrorKind::Timeout);
    QCOMPARE(m_ended.error().facts.value(u"seconds"_s), u"10"_s);
}

void TestHttpClient::timesOutWhenTheLineGoesSilent()
{
    makeClient({.connectTimeoutMs = 10'000, .idleTimeoutMs = 30'000, .attempts = 1});
    m_fake->expect("GET", m_url).answers(200, "0123456789").stallsAfter(4).after(25'000);
    const net::HttpJob* job = send(call());
    QSignalSpy progress(job, &net::Job::progressChanged);
    QTRY_COMPARE(m_fake->requestCount(), 1);
    QCoreApplication::processEvents();
    m_clock.advance(25'000);
    QCOMPARE(progress.count(), 1);
    QCOMPARE(progress[0], (QVariantList{qint64(4), qint64(10)}));
    m_clock.advance(29'999);
    QCoreApplication::processEvents();
    QVERIFY(!m_ended.result);
    m_clock.advance(1);
    QTRY_COMPARE(m_ended.error().code, u"wego.timeout"_s);
    QCOMPARE(m_ended.error().facts.value(u"seconds"_s), u"30"_s);
}

void TestHttpClient::shortIdleLimitCountsFromTheSending()
{
    makeClient({.connectTimeoutMs = 60'000, .idleTimeoutMs = 2000, .attempts = 1});
    m_fake->expect("GET", m_url).answers(200).after(100'000);
    send(call());
    QTRY_COMPARE(m_fake->requestCount(), 1);
    QCoreApplication::processEvents();
    m_clock.advance(2000);
    QTRY_COMPARE(m_ended.error().code, u"wego.timeout"_s);
}

void TestHttpClient::aSlowAnswerInTimeIsGood()
{
    makeClient({.connectTimeoutMs = 10'000, .idleTimeoutMs = 30'000, .attempts = 1});
    m_fake->expect("GET", m_url).answers(200, "late").after(29'999);
    send(call());
    QTRY_COMPARE(m_fake->requestCount(), 1);
    QCoreApplication::processEvents();
    m_clock.advance(29'999);
    QTRY_VERIFY(m_ended.isGood());
}

void TestHttpClient::aClockThatIsSetBackEndsNoTimeOut()
{
    ChangedClock clock(m_clock);
    auto manager = std::make_unique<FakeNetworkAccessManager>(&m_clock);
    m_fake = manager.get();
    m_client = std::make_unique<net::HttpClient>(
        net::HttpConfiguration{.connectTimeoutMs = 10'000, .attempts = 1}, clock, m_random,
        std::move(manager));
    m_fake->expect("GET", m_url).hangs();
    send(call());
    QTRY_COMPARE(m_fake->requestCount(), 1);
    clock.offsetMs = -8LL * 60 * 60 * 1000;
    m_clock.advance(20'000);
    QTRY_COMPARE(m_ended.error().code, u"wego.timeout"_s);
    m_client.reset();
}

void TestHttpClient::limitsTheRate()
{
    makeClient({.requestsPerSecond = 2});
    for (int i = 0; i < 3; ++i) {
        m_fake->expect("GET", m_url).answers(200);
        send(call());
    }
    QTRY_COMPARE(m_fake->requestCount(), 2);
    m_clock.advance(999);
    QCOMPARE(m_fake->requestCount(), 2);
    m_clock.advance(1);
    QCOMPARE(m_fake->requestCount(), 3);
    QTRY_VERIFY(m_ended.isGood());
}

void TestHttpClient::cancelWhileHanging()
{
    m_fake->expect("GET", m_url).hangs();
    net::HttpJob* job = send(call());
    QTRY_COMPARE(m_fake->requestCount(), 1);
    const QPointer<QNetworkReply> reply = m_fake->findChild<QNetworkReply*>();
    job->cancel();
    QVERIFY(reply->isFinished());
    QTRY_VERIFY(m_ended.error().kind == ErrorKind::Cancelled);
    QTRY_VERIFY(!reply);
    QVERIFY(!m_clock.hasPending());
}

void TestHttpClient::cancelWhileWaitingForTheRetry()
{
    m_fake->expect("GET", m_url).answers(500);
    net::HttpJob* job = send(call());
    QSignalSpy retries(job, &net::Job::retryScheduled);
    QTRY_COMPARE(retries.count(), 1);
    job->cancel();
    m_clock.advance(100'000);
    QTRY_VERIFY(m_ended.error().kind == ErrorKind::Cancelled);
    QCOMPARE(m_fake->requestCount(), 1);
}

void TestHttpClient::cancelWhileWaitingForATurn()
{
    makeClient({.requestsPerSecond = 1});
    m_fake->expect("GET", m_url).answers(200);
    send(call());
    QTRY_VERIFY(m_ended.isGood());
    m_ended = {};
    net::HttpJob* job = send(call());
    QTRY_VERIFY(m_clock.hasPending());
    job->cancel();
    m_clock.advance(100'000);
    QTRY_VERIFY(m_ended.error().kind == ErrorKind::Cancelled);
    QCOMPARE(m_fake->requestCount(), 1);
}

void TestHttpClient::sessionMayDieInFlight()
{
    m_fake->expect("GET", m_url).hangs();
    send(call());
    QTRY_COMPARE(m_fake->requestCount(), 1);
    const QPointer<QNetworkReply> reply = m_fake->findChild<QNetworkReply*>();
    m_session.reset();
    QVERIFY(reply->isFinished());
    QTRY_VERIFY(!reply);
    m_clock.advance(100'000);
    QVERIFY(!m_ended.result);
}

void TestHttpClient::clientMayDieInFlight()
{
    m_fake->expect("GET", m_url).hangs();
    send(call());
    QTRY_COMPARE(m_fake->requestCount(), 1);
    m_client.reset();
    QTRY_VERIFY(m_ended.error().kind == ErrorKind::Cancelled);
    m_clock.advance(100'000);
}

void TestHttpClient::jobMayDieInsideItsSignals()
{
    m_fake->expect("GET", m_url).answers(200, "0123456789");
    connect(send(call()), &net::Job::progressChanged, this, [this] { m_session.reset(); });
    QTRY_VERIFY(!m_session);
    m_session = std::make_unique<QObject>();
    m_fake->expect("GET", m_url).answers(500);
    connect(send(call()), &net::Job::retryScheduled, this, [this] { m_session.reset(); });
    QTRY_VERIFY(!m_session);
    m_clock.advance(100'000);
    QVERIFY(!m_ended.result);
}

void TestHttpClient::refusesABodyThatIsTooLarge()
{
    m_fake->expect("GET", m_url).answers(200, QByteArray(1001, 'x'));
    HttpCall toSend = call();
    toSend.maxBodyBytes = 1000;
    send(std::move(toSend));
    QTRY_COMPARE(m_ended.error().code, u"wego.too-large"_s);
    QCOMPARE(m_ended.error().facts.value(u"limit"_s), u"1000"_s);
    QVERIFY(m_ended.error().kind == ErrorKind::Protocol);
}

void TestHttpClient::reportsTruncationAndTriesAgain()
{
    makeClient({.attempts = 2});
    m_fake->expect("GET", m_url).answers(200, "0123456789").truncatesAfter(4);
    m_fake->expect("GET", m_url).answers(200, "0123456789").truncatesAfter(5);
    send(call());
    QTRY_COMPARE(m_fake->requestCount(), 1);
    waitForRetry();
    QTRY_COMPARE(m_ended.error().code, u"wego.truncated"_s);
    QVERIFY(m_ended.error().kind == ErrorKind::Network);
}

void TestHttpClient::noticesAShortBodyByItself()
{
    makeClient({.attempts = 1});
    m_fake->expect("GET", m_url).answers(200, "0123", {{"Content-Length", "10"}});
    send(call());
    QTRY_COMPARE(m_ended.error().code, u"wego.truncated"_s);
}

void TestHttpClient::streamsIntoAFile()
{
    m_fake->expect("GET", m_url).answers(200, "bill bytes");
    HttpCall toSend = call();
    toSend.downloadTo = m_file;
    toSend.maxBodyBytes = 3; // of memory only
    send(std::move(toSend));
    QTRY_VERIFY(m_ended.isGood());
    QCOMPARE((*m_ended.result)->body, QByteArray());
    QCOMPARE((*m_ended.result)->bodyBytes, 10);
    m_session.reset();
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "bill bytes");
}

void TestHttpClient::anErrorAnswerStaysInMemory()
{
    m_fake->expect("GET", m_url).answers(400, "{\"code\":\"NO_STATEMENT_EXIST\"}");
    HttpCall toSend = call();
    toSend.downloadTo = m_file;
    QByteArray seen;
    toSend.inspect = [&](const HttpResponse& response) {
        seen = response.body;
        return base::Error{ErrorKind::NotFound, u"NO_STATEMENT_EXIST"_s};
    };
    send(std::move(toSend));
    QTRY_VERIFY(m_ended.error().kind == ErrorKind::NotFound);
    QCOMPARE(seen, "{\"code\":\"NO_STATEMENT_EXIST\"}");
    QVERIFY(!QFileInfo::exists(m_file));
}

void TestHttpClient::secondAttemptReplacesTheFirstInTheFile()
{
    m_fake->expect("GET", m_url).answers(200, "a long first body").truncatesAfter(15);
    m_fake->expect("GET", m_url).answers(200, "short");
    HttpCall toSend = call();
    toSend.downloadTo = m_file;
    send(std::move(toSend));
    QTRY_COMPARE(m_fake->requestCount(), 1);
    waitForRetry();
    QTRY_VERIFY(m_ended.isGood());
    QCOMPARE(QFileInfo(m_file).size(), 5);
}

void TestHttpClient::removesTheFile_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("cancelled") << u"cancel"_s;
    QTest::newRow("session gone") << u"session"_s;
    QTest::newRow("client gone") << u"client"_s;
    QTest::newRow("silent") << u"time"_s;
}

void TestHttpClient::removesTheFile()
{
    QFETCH(QString, how);
    makeClient({.attempts = 1});
    m_fake->expect("GET", m_url).answers(200, "0123456789").stallsAfter(4);
    HttpCall toSend = call();
    toSend.downloadTo = m_file;
    net::HttpJob* job = send(std::move(toSend));
    QTRY_VERIFY(QFileInfo::exists(m_file));
    if (how == u"cancel")
        job->cancel();
    if (how == u"session")
        m_session.reset();
    if (how == u"client")
        m_client.reset();
    if (how == u"time")
        m_clock.advance(100'000);
    QVERIFY(!QFileInfo::exists(m_file));
}

void TestHttpClient::keepsTheFileOnlyIfSomebodyHearsOfIt()
{
    m_fake->expect("GET", m_url).answers(200, "bill");
    HttpCall toSend = call();
    toSend.downloadTo = m_file;
    toSend.inspect = [this](const HttpResponse&) -> std::optional<base::Error> {
        // Good, but by the time that it could be told the session is gone.
        m_session->deleteLater();
        m_session.release();
        return {};
    };
    send(std::move(toSend));
    QTRY_VERIFY(!m_session);
    QTRY_VERIFY(!QFileInfo::exists(m_file));
    QVERIFY(m_ended.result.has_value() == QFileInfo::exists(m_file));
}

void TestHttpClient::tellsADiskThatIsFull()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("no /dev/full on this system");
    QVERIFY(QFile::link(u"/dev/full"_s, m_file));
    m_fake->expect("GET", m_url).answers(200, "bill");
    HttpCall toSend = call();
    toSend.downloadTo = m_file;
    send(std::move(toSend));
    QTRY_COMPARE(m_ended.error().code, u"wego.disk-full"_s);
    QVERIFY(m_ended.error().kind == ErrorKind::Storage);
    QCOMPARE(m_ended.error().facts.value(u"path"_s), m_file);
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
    QVERIFY(QFileInfo::exists(u"/dev/full"_s));
}

void TestHttpClient::tellsAFolderThatIsMissing()
{
    m_fake->expect("GET", m_url).answers(200, "bill");
    HttpCall toSend = call();
    toSend.downloadTo = m_folder->filePath(u"no/such/folder"_s);
    send(std::move(toSend));
    QTRY_COMPARE(m_ended.error().code, u"wego.cannot-write"_s);
}

void TestHttpClient::traceIsRedactedAndBounded()
{
    const QUrl secret(u"https://api.example.com/cgi-bin/x?access_token=hidden-value"_s);
    for (int i = 0; i < 201; ++i) {
        m_fake->expect("GET", secret).answers(400, "{\"key\":\"hidden-value\"}");
        m_ended = {};
        send({.prepare = [&]() -> base::Result<HttpRequest> {
            return HttpRequest{"GET", secret, {}, {}};
        }});
        QTRY_VERIFY(m_ended.result);
    }
    const auto lines = m_client->trace();
    QCOMPARE(lines.size(), 200);
    QVERIFY(lines.last().text.startsWith(u"GET https://api.example.com/cgi-bin/x"));
    QVERIFY(lines.last().text.contains(u"400"));
    for (const auto& line : lines)
        QVERIFY2(!line.text.contains(u"hidden-value"), qPrintable(line.text));
}

void TestHttpClient::errorDetailIsRedacted()
{
    m_fake->expect("GET", m_url).answers(200);
    HttpCall toSend = call();
    toSend.inspect = [](const HttpResponse&) {
        return base::Error{ErrorKind::Api, u"X"_s, u"answer: secret=hidden-value"_s};
    };
    send(std::move(toSend));
    QTRY_COMPARE(m_ended.error().code, u"X"_s);
    QVERIFY(!m_ended.error().detail.contains(u"hidden-value"));
}

void TestHttpClient::tellsABadConfigurationAtEachCall_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("code");
    QTest::newRow("ca missing") << u"/no/such/ca.pem"_s << u"wego.ca-file"_s;
    QTest::newRow("ca is no PEM") << QStringLiteral(__FILE__) << u"wego.ca-file"_s;
    QTest::newRow("proxy scheme") << u"ftp://proxy:1"_s << u"wego.proxy-address"_s;
    QTest::newRow("proxy host") << u"http://"_s << u"wego.proxy-address"_s;
    QTest::newRow("proxy without scheme") << u"me:PassWord@proxy:1"_s << u"wego.proxy-address"_s;
    QTest::newRow("certificate") << u"certificate"_s << u"wego.client-certificate"_s;
}

void TestHttpClient::tellsABadConfigurationAtEachCall()
{
    QFETCH(QString, broken);
    QFETCH(QString, code);
    net::HttpConfiguration configuration;
    if (code == u"wego.ca-file")
        configuration.caFile = broken;
    else if (code == u"wego.proxy-address")
        configuration.proxy = QUrl(broken);
    else
        configuration.clientCertificate = "not PEM";
    makeClient(configuration);
    for (int i = 0; i < 2; ++i) {
        m_ended = {};
        send(call());
        QTRY_COMPARE(m_ended.error().code, code);
        QVERIFY(!m_ended.error().facts.value(u"proxy"_s).contains(u"PassWord"_s));
    }
    QCOMPARE(m_fake->requestCount(), 0);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
