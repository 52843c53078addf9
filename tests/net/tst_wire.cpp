// SPDX-License-Identifier: GPL-3.0-or-later
// The client against a real server on loopback: what Qt puts on the wire and makes of what comes.
#include "base/clock.h"
#include "net/addresslookup.h"
#include "net/httpclient.h"
#include "support/fakeclock.h"
#include "support/fakerandom.h"
#include "support/localserver.h"
#include "support/testcertificates.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wego;
using base::ErrorKind;
using net::HttpCall;
using net::HttpRequest;
using net::HttpResponse;
using test::LocalServer;

namespace {

LocalServer::Handler always(const QByteArray& bytes)
{
    return [bytes](QTcpSocket* socket, const QByteArray&) { socket->write(bytes); };
}

void dropLine(QTcpSocket* socket, const QByteArray&)
{
    socket->disconnectFromHost();
}

} // namespace

class TestWire : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sendsExactlyTheRequest();
    void putsTheRequestTargetOnTheWire_data();
    void putsTheRequestTargetOnTheWire();
    void sendsAnEmptyPostWithItsQuery();
    void keepsPackedBytesAsReceived();
    void doesNotFollowRedirects();
    void passesOnTheBodyOf401_data();
    void passesOnTheBodyOf401();
    void readsChunkedAnswers();

    void tellsARefusedConnection();
    void tellsAClosedConnection();
    void neverSendsABodyTwiceByItself_data();
    void neverSendsABodyTwiceByItself();
    void tellsATruncatedBody_data();
    void tellsATruncatedBody();
    void tellsASilentServerByTheClock();
    void tellsWhatIsNotHttp();

    void streamsAnAnswerInPieces();
    void leavesNothingOfATruncatedDownload();

    void goesThroughTheProxy();
    void namesProxyFailures_data();
    void namesProxyFailures();
    void namesASilentProxy_data();
    void namesASilentProxy();
    void aServerThatStopsBehindAProxyIsNotTheProxysFault();
    void looksUpAddresses();
    void tellsAnUnknownHost();

    void refusesAnUnknownAuthority();
    void trustsTheAuthorityOfTheAccount();
    void refusesAWrongHostName();
    void showsItsClientCertificate_data();
    void showsItsClientCertificate();

private:
    void serve(LocalServer::Handler handler);
    void serve(const QSslConfiguration& tls, LocalServer::Handler handler);
    void makeClient(net::HttpConfiguration configuration);
    net::HttpJob* send(
        const HttpRequest& request, bool repeatable = true, const QString& downloadTo = {});
    [[nodiscard]] base::Error error() const;
    [[nodiscard]] const test::TestCertificates& certificates();

    test::FakeClock m_clock;
    test::FakeRandom m_random;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<net::HttpClient> m_client;
    std::unique_ptr<QObject> m_session;
    std::unique_ptr<test::TestCertificates> m_certificates;
    std::optional<base::Result<HttpResponse>> m_result;
};

void TestWire::init()
{
    m_result.reset();
    m_session = std::make_unique<QObject>();
    makeClient({.attempts = 1});
}

void TestWire::cleanup()
{
    m_session.reset();
    m_client.reset();
    m_server.reset();
}

void TestWire::serve(LocalServer::Handler handler)
{
    m_server = std::make_unique<LocalServer>(std::move(handler));
}

void TestWire::serve(const QSslConfiguration& tls, LocalServer::Handler handler)
{
    m_server = std::make_unique<LocalServer>(tls, std::move(handler));
}

void TestWire::makeClient(net::HttpConfiguration configuration)
{
    m_client = std::make_unique<net::HttpClient>(configuration, m_clock, m_random);
}

net::HttpJob* TestWire::send(const HttpRequest& request, bool repeatable, const QString& downloadTo)
{
    m_result.reset();
    net::HttpJob* job = m_client->send(
        {.prepare = [request]() -> base::Result<HttpRequest> { return request; },
            .repeatable = repeatable,
            .downloadTo = downloadTo},
        m_session.get());
    job->onFinished(this, [this](const auto& result) { m_result = result; });
    return job;
}

base::Error TestWire::error() const
{
    return m_result && !*m_result ? m_result->error() : base::Error{};
}

const test::TestCertificates& TestWire::certificates()
{
    if (!m_certificates)
        m_certificates = std::make_unique<test::TestCertificates>();
    return *m_certificates;
}

void TestWire::sendsExactlyTheRequest()
{
    serve(always(LocalServer::answer(200, "ok")));
    send({"POST", m_server->url(u"/v3/x"_s),
        {{"Content-Type", "application/json"},
            {"Authorization", "WECHATPAY2-SHA256-RSA2048 a=\"b\""}},
        "{\"a\":1}"});
    QTRY_VERIFY(m_result && *m_result);
    const QByteArray request = m_server->lastRequest();
    QVERIFY(request.startsWith("POST /v3/x HTTP/1.1\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n{\"a\":1}"));
    QVERIFY(request.contains("Authorization: WECHATPAY2-SHA256-RSA2048 a=\"b\"\r\n"));
    QVERIFY(request.contains("Accept-Encoding: identity\r\n"));
    QVERIFY(request.contains("User-Agent: WegoDesk/"));
    QVERIFY(!request.contains("Upgrade"));
    QVERIFY(!request.contains("Cookie"));
}

void TestWire::putsTheRequestTargetOnTheWire_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("root") << QString();
    QTest::newRow("plain") << u"/v3/bill/tradebill?bill_date=2026-11-21&tar_type=GZIP"_s;
    QTest::newRow("encoded") << u"/a%2Fb%20c?x=%E5%BE%AE&y=a%2Bb%3D"_s;
    QTest::newRow("chinese") << u"/账单?名=微信"_s;
    QTest::newRow("spaces and quotes") << u"/a b?c=\"d e\"&f='g'"_s;
    QTest::newRow("dots") << u"/a/../b/./c?d=../e"_s;
    QTest::newRow("fragment") << u"/a?b=c#fragment"_s;
    QTest::newRow("empty query") << u"/a?"_s;
    QTest::newRow("brackets") << u"/a?b[]={1}|2^3`"_s;
}

void TestWire::putsTheRequestTargetOnTheWire()
{
    QFETCH(QString, target);
    serve(always(LocalServer::answer(200, "ok")));
    for (const QByteArray& method : {QByteArray("GET"), QByteArray("POST")}) {
        const QUrl url = m_server->url(target);
        send({method, url});
        QTRY_VERIFY(m_result && *m_result);
        const QByteArray line = m_server->lastRequest().left(m_server->lastRequest().indexOf('\r'));
        QCOMPARE(line, method + ' ' + net::requestTarget(url) + " HTTP/1.1");
    }
}

void TestWire::sendsAnEmptyPostWithItsQuery()
{
    serve(always(LocalServer::answer(200, "ok")));
    send({"POST", m_server->url(u"/a?b=c"_s)});
    QTRY_VERIFY(m_result && *m_result);
    QVERIFY(m_server->lastRequest().startsWith("POST /a?b=c HTTP/1.1\r\n"));
    QVERIFY(m_server->lastRequest().toLower().contains("content-length: 0\r\n"));
}

void TestWire::keepsPackedBytesAsReceived()
{
    // "hello" by gzip
    const QByteArray packed = QByteArray::fromHex("1f8b0800000000000003cb48cdc9c907008"
                                                  "6a6103605000000");
    for (const QByteArray& accepted : {QByteArray("identity"), QByteArray("gzip")}) {
        serve(always(LocalServer::answer(200, packed, "Content-Encoding: gzip\r\n")));
        send({"GET", m_server->url(), {{"Accept-Encoding", accepted}}});
        QTRY_VERIFY(m_result && *m_result);
        QCOMPARE((*m_result)->body, packed);
        QCOMPARE((*m_result)->header("Content-Encoding"), "gzip");
    }
}

void TestWire::doesNotFollowRedirects()
{
    serve(always(LocalServer::answer(302, "moved", "Location: /elsewhere\r\n")));
    send({"GET", m_server->url()});
    QTRY_COMPARE(error().facts.value(u"status"_s), u"302"_s);
    QCOMPARE(m_server->requestCount(), 1);
}

void TestWire::passesOnTheBodyOf401_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::newRow("bare") << QByteArray();
    QTest::newRow("with a challenge") << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("unknown challenge") << QByteArray("WWW-Authenticate: WECHATPAY2\r\n");
}

void TestWire::passesOnTheBodyOf401()
{
    QFETCH(QByteArray, extra);
    serve(always(LocalServer::answer(401, "{\"code\":\"SIGN_ERROR\"}", extra)));
    QByteArray seen;
    m_client
        ->send({.prepare = [this]() -> base::Result<HttpRequest> {
                    return HttpRequest{"POST", m_server->url(), {}, "x"};
                },
                   .inspect = [&](const HttpResponse& response) -> std::optional<base::Error> {
                       seen = QByteArray::number(response.status) + response.body;
                       return base::Error{ErrorKind::Auth, u"SIGN_ERROR"_s};
                   }},
            m_session.get())
        ->onFinished(this, [this](const auto& result) { m_result = result; });
    QTRY_VERIFY(m_result);
    QCOMPARE(seen, "401{\"code\":\"SIGN_ERROR\"}");
}

void TestWire::readsChunkedAnswers()
{
    serve(always("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                 "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"));
    send({"GET", m_server->url()});
    QTRY_VERIFY(m_result && *m_result);
    QCOMPARE((*m_result)->body, "abcde");
}

void TestWire::tellsARefusedConnection()
{
    serve(dropLine);
    const QUrl nobody = m_server->url();
    m_server.reset();
    send({"GET", nobody});
    QTRY_COMPARE(error().code, u"wego.connection"_s);
    QVERIFY(error().kind == ErrorKind::Network);
    QCOMPARE(error().facts.value(u"host"_s), u"127.0.0.1"_s);
}

void TestWire::tellsAClosedConnection()
{
    serve(dropLine);
    send({"GET", m_server->url()});
    QTRY_COMPARE(error().code, u"wego.connection"_s);
}

void TestWire::neverSendsABodyTwiceByItself_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("bodySize");
    QTest::newRow("post") << QByteArray("POST") << 20;
    QTest::newRow("large post") << QByteArray("POST") << 300'000;
    QTest::newRow("put") << QByteArray("PUT") << 20;
}

void TestWire::neverSendsABodyTwiceByItself()
{
    QFETCH(QByteArray, method);
    QFETCH(int, bodySize);
    makeClient({.attempts = 4});
    serve(dropLine);
    send({method, m_server->url(), {}, QByteArray(bodySize, 'x')}, false);
    QTRY_COMPARE(error().code, u"wego.connection"_s);
    QCOMPARE(m_server->requestCount(), 1);
    QVERIFY(!m_clock.hasPending());
}

void TestWire::tellsATruncatedBody_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123");
    QTest::newRow("no byte") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
    QTest::newRow("chunks") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n5\r\nab");
}

void TestWire::tellsATruncatedBody()
{
    QFETCH(QByteArray, answer);
    serve([answer](QTcpSocket* socket, const QByteArray&) {
        socket->write(answer);
        socket->disconnectFromHost();
    });
    send({"GET", m_server->url()});
    QTRY_COMPARE(error().code, u"wego.truncated"_s);
    QVERIFY(error().retryable);
}

void TestWire::tellsASilentServerByTheClock()
{
    makeClient({.connectTimeoutMs = 100'000, .idleTimeoutMs = 30'000, .attempts = 1});
    serve(always("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123"));
    const net::HttpJob* job = send({"GET", m_server->url()});
    QSignalSpy progress(job, &net::Job::progressChanged);
    QTRY_COMPARE(progress.count(), 1);
    m_clock.advance(29'999);
    QVERIFY(!job->isFinished());
    m_clock.advance(1);
    QTRY_COMPARE(error().code, u"wego.timeout"_s);
}

void TestWire::tellsWhatIsNotHttp()
{
    serve([](QTcpSocket* socket, const QByteArray&) {
        socket->write("SSH-2.0-OpenSSH_9.2 this is something else\r\n\r\n");
        socket->disconnectFromHost();
    });
    send({"GET", m_server->url()});
    QTRY_VERIFY(m_result);
    QVERIFY(!*m_result);
    QVERIFY2(error().code == u"wego.not-http" || error().code == u"wego.connection",
        qPrintable(error().code));
}

void TestWire::streamsAnAnswerInPieces()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bill"_s);
    QByteArray body;
    for (int row = 0; row < 200'000; ++row)
        body += QByteArray::number(row) + '\n';
    const QByteArray answer = LocalServer::answer(200, body);
    QPointer<QTcpSocket> line;
    serve([&](QTcpSocket* socket, const QByteArray&) {
        line = socket;
        socket->write(answer.first(answer.size() / 2));
    });
    const net::HttpJob* job = send({"GET", m_server->url()}, true, file);
    QSignalSpy progress(job, &net::Job::progressChanged);
    QTRY_VERIFY(!progress.isEmpty());
    line->write(answer.sliced(answer.size() / 2));
    QTRY_VERIFY(m_result && *m_result);
    QCOMPARE((*m_result)->bodyBytes, body.size());
    QVERIFY(progress.count() > 1);
    QCOMPARE(progress.last(), (QVariantList{qint64(body.size()), qint64(body.size())}));
    QFile stored(file);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(stored.readAll() == body);
}

void TestWire::leavesNothingOfATruncatedDownload()
{
    const QTemporaryDir folder;
    serve([](QTcpSocket* socket, const QByteArray&) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123");
        socket->disconnectFromHost();
    });
    send({"GET", m_server->url()}, true, folder.filePath(u"bill"_s));
    QTRY_COMPARE(error().code, u"wego.truncated"_s);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"bill"_s)));
}

void TestWire::goesThroughTheProxy()
{
    serve(always(LocalServer::answer(200, "from the proxy")));
    QUrl proxy = m_server->url();
    proxy.setPath(QString());
    proxy.setUserName(u"me"_s);
    makeClient({.proxy = proxy, .proxyPassword = base::Secret("open sesame"), .attempts = 1});
    send({"GET", QUrl(u"http://shop.invalid/a?b=c"_s)});
    QTRY_VERIFY(m_result);
    QVERIFY2(*m_result, qPrintable(error().code));
    QCOMPARE((*m_result)->body, "from the proxy");
    QVERIFY(m_server->lastRequest().startsWith("GET http://shop.invalid/a?b=c HTTP/1.1\r\n"));
}

void TestWire::namesProxyFailures_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: nobody listens
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("code");
    const QByteArray login = LocalServer::answer(
        407, "", "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("nobody") << QByteArray() << u"http://shop.invalid/"_s << u"wego.proxy"_s;
    QTest::newRow("login") << login << u"http://shop.invalid/"_s << u"wego.proxy-login"_s;
    QTest::newRow("login for tls") << login << u"https://shop.invalid/"_s << u"wego.proxy-login"_s;
}

void TestWire::namesProxyFailures()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, url);
    QFETCH(QString, code);
    serve(always(answer));
    const QUrl proxy(u"http://127.0.0.1:%1"_s.arg(m_server->port()));
    if (answer.isEmpty())
        m_server.reset();
    makeClient({.proxy = proxy, .attempts = 1});
    send({"GET", QUrl(url)});
    QTRY_COMPARE(error().code, code);
    QVERIFY(error().kind == ErrorKind::Network);
    QCOMPARE(error().facts.value(u"proxy"_s), proxy.toString());
}

void TestWire::namesASilentProxy_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("url");
    QTest::newRow("plain") << u"http"_s << u"http://shop.invalid/"_s;
    QTest::newRow("tls") << u"http"_s << u"https://shop.invalid/"_s;
    QTest::newRow("socks") << u"socks5"_s << u"http://shop.invalid/"_s;
}

void TestWire::namesASilentProxy()
{
    QFETCH(QString, scheme);
    QFETCH(QString, url);
    // Takes the connection and says nothing.
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    const QUrl address(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(proxy.serverPort()));
    makeClient(
        {.proxy = address, .connectTimeoutMs = 10'000, .idleTimeoutMs = 10'000, .attempts = 1});
    send({"GET", QUrl(url)});
    QTRY_VERIFY(proxy.hasPendingConnections());
    m_clock.advance(10'000);
    // A request that got into the proxy's hands begins to wait anew.
    QTRY_VERIFY(m_result || m_clock.hasPending());
    m_clock.advance(10'000);
    QTRY_COMPARE(error().code, u"wego.proxy-timeout"_s);
    QVERIFY(error().kind == ErrorKind::Timeout);
    QCOMPARE(error().facts.value(u"proxy"_s), address.toString());
    QCOMPARE(error().facts.value(u"host"_s), u"shop.invalid"_s);
    QCOMPARE(error().facts.value(u"seconds"_s), u"10"_s);
}

void TestWire::aServerThatStopsBehindAProxyIsNotTheProxysFault()
{
    serve(always("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123"));
    const QUrl proxy(u"http://127.0.0.1:%1"_s.arg(m_server->port()));
    makeClient({.proxy = proxy, .idleTimeoutMs = 30'000, .attempts = 1});
    const net::HttpJob* job = send({"GET", QUrl(u"http://shop.invalid/"_s)});
    QSignalSpy progress(job, &net::Job::progressChanged);
    QTRY_COMPARE(progress.count(), 1);
    m_clock.advance(30'000);
    QTRY_COMPARE(error().code, u"wego.timeout"_s);
}

void TestWire::looksUpAddresses()
{
    auto* job = new net::AddressLookupJob(u"127.0.0.1"_s, 10'000, m_clock, m_session.get());
    std::optional<base::Result<QStringList>> found;
    job->onFinished(this, [&found](const auto& addresses) { found = addresses; });
    QTRY_VERIFY(found);
    QVERIFY(*found);
    QCOMPARE(**found, QStringList{u"127.0.0.1"_s});
}

void TestWire::tellsAnUnknownHost()
{
    auto* job = new net::AddressLookupJob(u"shop.invalid"_s, 10'000, m_clock, m_session.get());
    std::optional<base::Result<QStringList>> found;
    job->onFinished(this, [&found](const auto& addresses) { found = addresses; });
    QTRY_VERIFY_WITH_TIMEOUT(found, 60'000);
    QVERIFY(!*found);
    QCOMPARE(found->error().code, u"wego.host-unknown"_s);
    QCOMPARE(found->error().facts.value(u"host"_s), u"shop.invalid"_s);
}

void TestWire::refusesAnUnknownAuthority()
{
    if (!certificates().isValid())
        QSKIP("no openssl program");
    serve(certificates().server(), always(LocalServer::answer(200, "ok")));
    send({"GET", m_server->url()});
    QTRY_COMPARE(error().code, u"wego.tls"_s);
    QVERIFY(error().kind == ErrorKind::Tls);
    QVERIFY(!error().facts.value(u"reason"_s).isEmpty());
    QVERIFY(!error().retryable);
    QCOMPARE(m_server->requestCount(), 0);
}

void TestWire::trustsTheAuthorityOfTheAccount()
{
    if (!certificates().isValid())
        QSKIP("no openssl program");
    serve(certificates().server(), always(LocalServer::answer(200, "ok")));
    makeClient({.caFile = certificates().caFile(), .attempts = 1});
    send({"POST", m_server->url(), {}, "body"});
    QTRY_VERIFY(m_result);
    QVERIFY2(*m_result, qPrintable(base::toLogLine(error())));
    QCOMPARE((*m_result)->body, "ok");
}

void TestWire::refusesAWrongHostName()
{
    if (!certificates().isValid())
        QSKIP("no openssl program");
    serve(certificates().otherServer(), always(LocalServer::answer(200, "ok")));
    makeClient({.caFile = certificates().caFile(), .attempts = 1});
    send({"GET", m_server->url()});
    QTRY_COMPARE(error().code, u"wego.tls"_s);
    QCOMPARE(m_server->requestCount(), 0);
}

void TestWire::showsItsClientCertificate_data()
{
    QTest::addColumn<bool>("shown");
    QTest::newRow("shown") << true;
    QTest::newRow("not shown") << false;
}

void TestWire::showsItsClientCertificate()
{
    QFETCH(bool, shown);
    if (!certificates().isValid())
        QSKIP("no openssl program");
    QString peer;
    serve(certificates().server(true), [&](QTcpSocket* socket, const QByteArray&) {
        peer = qobject_cast<QSslSocket*>(socket)->peerCertificate().subjectDisplayName();
        socket->write(LocalServer::answer(200, "ok"));
    });
    net::HttpConfiguration configuration{.caFile = certificates().caFile(), .attempts = 1};
    if (shown) {
        configuration.clientCertificate = certificates().clientCertificate();
        configuration.clientKey = base::Secret(certificates().clientKey());
    }
    makeClient(std::move(configuration));
    send({"GET", m_server->url()});
    QTRY_VERIFY(m_result);
    QCOMPARE(m_result->has_value(), shown);
    QCOMPARE(peer, shown ? u"client"_s : QString());
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
