// SPDX-License-Identifier: GPL-3.0-or-later
// The session of an official account on a fake network, in fake time.
#include "support/fakeclock.h"
#include "support/fakenetworkaccessmanager.h"
#include "support/fakerandom.h"
#include "wechat/oa/session.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::wechat::oa;
using base::ErrorKind;
using test::Exchange;

namespace {

const QString Host = u"https://api.example.com"_s;
const QByteArray AppSecret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const QByteArray HeaderValue = "let-me-in-7731";
const QByteArray Expired = R"({"errcode":42001,"errmsg":"access_token expired rid: 1-2-3"})";
const QByteArray Busy = R"({"errcode":-1,"errmsg":"system error"})";
const QByteArray FullMinute = R"({"errcode":45011,"errmsg":"api minute-quota reach limit"})";

QByteArray tokenAnswer(const QByteArray& token, int seconds = 7200)
{
    return "{\"access_token\":\"" + token + "\",\"expires_in\":" + QByteArray::number(seconds)
        + "}";
}

QByteArray refusal(int code)
{
    return "{\"errcode\":" + QByteArray::number(code) + ",\"errmsg\":\"no\"}";
}

struct Ended {
    QPointer<net::Job> job;
    std::optional<base::Result<QJsonObject>> result;

    [[nodiscard]] QString code() const
    {
        if (!result)
            return u"not ended"_s;
        return *result ? u"ok"_s : result->error().code;
    }
};

QStringList* logLines = nullptr;

void collectLog(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (logLines)
        logLines->append(message);
}

} // namespace

class TestOaSession : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void fetchesATokenBeforeTheFirstCall();
    void usesOneTokenForManyCalls();
    void renewsFiveMinutesBeforeTheEnd();
    void keepsAShortTokenForAWhile();
    void goesOnWithAGoodTokenIfEarlyRenewalFails();
    void failsWithTheSourceIfThereIsNoToken();

    void tenCallsWithAnExpiredTokenRenewOnce();
    void aLateRefusalOfTheOldTokenRenewsNothing();
    void aSecondRefusalDoesNotLoop_data();
    void aSecondRefusalDoesNotLoop();
    void neverRetriesFinalCodes_data();
    void neverRetriesFinalCodes();
    void anAcceptedCodeIsAnAnswer();
    void repeatsAfterARefusalWhatIsNotRepeatable();

    void backsOffWhenWeChatIsBusy();
    void repeatsNothingUncertain();
    void waitsForTheNextMinute();
    void backsOffWhileFetchingAToken();
    void retriesFaultsOnTheWay();
    void doesNotWaitForATokenThatTrickles();
    void refusesATokenAnswerThatIsTooLarge();

    void aCancelledCallLeavesTheRenewalToTheOthers();
    void cancelsWhileBackingOff();
    void theSessionMayDieInFlight();

    void takesTokensFromAService();
    void explainsABadTokenService();
    void aServiceThatEchoesItsTokenLeaksNone();
    void aPastedTokenIsNotRenewed();
    void theClassicCallIsMadeOnlyIfChosen();
    void stopsAWarForClassicTokens();
    void goesToWarAgainOnlyAfterAWhile();
    void knowsTheWarOfAnotherStart();
    void stableTokensKnowNoWar();
    void resetsCountersWithTheSecret();
    void forcesARefreshOnlyByName();
    void forcedTokenOverrulesARenewalInFlight();

    void tellsWhenTokensComeAndGo();
    void tellsThatTheSameTokenCameAgain();
    void tellsThatASourceFailed();
    void leaksNoSecret();

private:
    void makeSession(TokenSettings settings = {});
    Exchange& expectToken(const QByteArray& token, int seconds = 7200);
    Exchange& expectCall(const QByteArray& token, int number = 1);
    void expectClassicToken(const QByteArray& token);
    void makeClassicSession();
    /// Another system fetches a token each time that ours came; ours is refused after `ageMs`.
    void loseAToken(int number, qint64 ageMs);
    Ended* call(int number = 1, bool isRepeatable = true);
    QString run(int number = 1) { return finished(call(number)); }
    QString finished(Ended* ended);
    [[nodiscard]] TokenSettings urlSettings() const;

    test::FakeClock m_clock;
    test::FakeRandom m_random;
    test::FakeNetworkAccessManager* m_network = nullptr;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<Session> m_session;
    QList<TokenEvent> m_events;
    std::vector<std::unique_ptr<Ended>> m_ended;
    QList<qint64> m_delays;
};

void TestOaSession::init()
{
    m_clock.setNowMs(test::FakeClock::DefaultStartMs);
    auto manager = std::make_unique<test::FakeNetworkAccessManager>(&m_clock);
    m_network = manager.get();
    m_http = std::make_unique<net::HttpClient>(
        net::HttpConfiguration{}, m_clock, m_random, std::move(manager));
    makeSession();
}

void TestOaSession::cleanup()
{
    m_session.reset();
    m_http.reset();
    m_ended.clear();
}

void TestOaSession::makeSession(TokenSettings settings)
{
    m_events.clear();
    m_delays.clear();
    Credentials credentials{u"wx0a1b2c3d4e5f6789"_s, base::Secret(AppSecret)};
    m_session = std::make_unique<Session>(
        QUrl(Host), std::move(credentials), std::move(settings), *m_http, m_clock, m_random);
    connect(m_session.get(), &Session::tokenReported, this,
        [this](const TokenEvent& event) { m_events.append(event); });
}

TokenSettings TestOaSession::urlSettings() const
{
    TokenSettings settings;
    settings.choice.source = TokenSource::Url;
    settings.choice.url = QUrl(u"https://tokens.example.com/oa"_s);
    settings.choice.headerName = "X-Api-Key";
    settings.headerValue = base::Secret(HeaderValue);
    return settings;
}

Exchange& TestOaSession::expectToken(const QByteArray& token, int seconds)
{
    return m_network->expect("POST", QUrl(Host + u"/cgi-bin/stable_token"_s))
        .withBody("{\"appid\":\"wx0a1b2c3d4e5f6789\",\"force_refresh\":false,"
                  "\"grant_type\":\"client_credential\",\"secret\":\""
            + AppSecret + "\"}")
        .answers(200, tokenAnswer(token, seconds));
}

Exchange& TestOaSession::expectCall(const QByteArray& token, int number)
{
    return m_network
        ->expect("GET",
            QUrl(Host
                + u"/cgi-bin/tags/get?access_token=%1&n=%2"_s.arg(QString::fromLatin1(token))
                    .arg(number)))
        .answers(200, R"({"errcode":0,"tags":[]})", {{"Content-Type", "text/plain"}});
}

Ended* TestOaSession::call(int number, bool isRepeatable)
{
    ApiRequest request{"GET", u"/cgi-bin/tags/get"_s, {{u"n"_s, QString::number(number)}}};
    request.isRepeatable = isRepeatable;
    auto* job = m_session->call(request);
    Ended* ended = m_ended.emplace_back(std::make_unique<Ended>()).get();
    ended->job = job;
    job->onFinished(this, [ended](const auto& result) { ended->result = result; });
    connect(job, &net::Job::retryScheduled, this,
        [this](int, qint64 delayMs) { m_delays.append(delayMs); });
    return ended;
}

QString TestOaSession::finished(Ended* ended)
{
    // A call takes many turns of the event loop and no time; qWaitFor alone would sleep in each.
    const auto isOver = [ended] {
        for (int turn = 0; turn < 50 && !ended->result; ++turn)
            QCoreApplication::processEvents();
        return ended->result.has_value();
    };
    if (!QTest::qWaitFor(isOver))
        return u"no end"_s;
    return ended->code();
}

void TestOaSession::fetchesATokenBeforeTheFirstCall()
{
    expectToken("98_a");
    expectCall("98_a").answers(200, R"({"tags":[{"id":2}]})", {{"Content-Type", "text/plain"}});
    Ended* ended = call();
    QCOMPARE(finished(ended), u"ok"_s);
    QVERIFY(ended->result->value().contains("tags"_L1));
}

void TestOaSession::usesOneTokenForManyCalls()
{
    expectToken("98_a");
    for (int number = 1; number <= 10; ++number)
        expectCall("98_a", number);
    for (int number = 1; number <= 10; ++number)
        call(number);
    for (const auto& ended : m_ended)
        QCOMPARE(finished(ended.get()), u"ok"_s);
    QCOMPARE(m_network->requestCount(), 11);
}

void TestOaSession::renewsFiveMinutesBeforeTheEnd()
{
    expectToken("98_a");
    expectCall("98_a");
    QCOMPARE(run(), u"ok"_s);
    m_clock.advance(6900 * 1000 - 1);
    expectCall("98_a");
    QCOMPARE(run(), u"ok"_s);
    m_clock.advance(1);
    expectToken("98_b");
    expectCall("98_b");
    QCOMPARE(run(), u"ok"_s);
    QCOMPARE(m_network->leftOver(), 0);
}

void TestOaSession::keepsAShortTokenForAWhile()
{
    expectToken("98_a", 300);
    expectCall("98_a", 1);
    expectCall("98_a", 2);
    QCOMPARE(run(1), u"ok"_s);
    m_clock.advance(29'999);
    QCOMPARE(run(2), u"ok"_s);
    m_clock.advance(1);
    expectToken("98_b");
    expectCall("98_b", 3);
    QCOMPARE(run(3), u"ok"_s);
}

void TestOaSession::goesOnWithAGoodTokenIfEarlyRenewalFails()
{
    expectToken("98_a");
    expectCall("98_a");
    QCOMPARE(run(), u"ok"_s);
    m_clock.advance(7000 * 1000);
    expectToken({}).answers(200, refusal(40243));
    expectCall("98_a", 2);
    expectCall("98_a", 3);
    QCOMPARE(run(2), u"ok"_s);
    QCOMPARE(run(3), u"ok"_s);
    m_clock.advance(200 * 1000);
    expectToken({}).answers(200, refusal(40243));
    QCOMPARE(run(4), u"40243"_s);
}

void TestOaSession::failsWithTheSourceIfThereIsNoToken()
{
    expectToken({}).answers(
        200, R"({"errcode":40164,"errmsg":"invalid ip 203.0.113.7, not in whitelist rid: 9-9-9"})");
    Ended* first = call(1);
    Ended* second = call(2);
    QCOMPARE(finished(first), u"40164"_s);
    QCOMPARE(finished(second), u"40164"_s);
    const base::Error error = first->result->error();
    QVERIFY(error.kind == ErrorKind::Auth);
    QCOMPARE(error.facts.value(u"ip"_s), u"203.0.113.7"_s);
    QCOMPARE(error.requestId, u"9-9-9"_s);
    QCOMPARE(m_network->requestCount(), 1);
}

void TestOaSession::tenCallsWithAnExpiredTokenRenewOnce()
{
    expectToken("98_a");
    expectCall("98_a", 0);
    QCOMPARE(run(0), u"ok"_s);
    for (int number = 1; number <= 10; ++number)
        expectCall("98_a", number).answers(200, Expired);
    expectToken("98_b");
    for (int number = 1; number <= 10; ++number)
        expectCall("98_b", number);
    for (int number = 1; number <= 10; ++number)
        call(number);
    for (const auto& ended : m_ended)
        QCOMPARE(finished(ended.get()), u"ok"_s);
    QCOMPARE(m_network->requestCount(), 23);
    QCOMPARE(m_network->leftOver(), 0);
}

void TestOaSession::aLateRefusalOfTheOldTokenRenewsNothing()
{
    expectToken("98_a");
    expectCall("98_a", 1).answers(200, Expired).after(5000);
    expectCall("98_a", 2).answers(200, Expired);
    expectToken("98_b");
    expectCall("98_b", 2);
    Ended* late = call(1);
    QCOMPARE(run(2), u"ok"_s);
    QVERIFY(!late->result);
    expectCall("98_b", 1);
    m_clock.advance(5000);
    QCOMPARE(finished(late), u"ok"_s);
    QCOMPARE(m_network->leftOver(), 0);
}

void TestOaSession::aSecondRefusalDoesNotLoop_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("40001") << 40001;
    QTest::newRow("40014") << 40014;
    QTest::newRow("42001") << 42001;
}

void TestOaSession::aSecondRefusalDoesNotLoop()
{
    QFETCH(int, code);
    expectToken("98_a");
    expectCall("98_a").answers(200, refusal(code));
    expectToken("98_b");
    expectCall("98_b").answers(200, refusal(code));
    QCOMPARE(run(), QString::number(code));
    QCOMPARE(m_network->requestCount(), 4);
    QVERIFY(m_delays.isEmpty());
    // The next call is a new one.
    expectToken("98_c");
    expectCall("98_c", 2);
    QCOMPARE(run(2), u"ok"_s);
}

void TestOaSession::neverRetriesFinalCodes_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {40164, 40125, 40243, 48001, 45009, 45015, 40003, 41001})
        QTest::addRow("%d", code) << code;
}

void TestOaSession::neverRetriesFinalCodes()
{
    QFETCH(int, code);
    expectToken("98_a");
    expectCall("98_a").answers(200, refusal(code));
    QCOMPARE(run(), QString::number(code));
    QCOMPARE(m_network->requestCount(), 2);
    // The token is still good.
    expectCall("98_a", 2);
    QCOMPARE(run(2), u"ok"_s);
}

void TestOaSession::anAcceptedCodeIsAnAnswer()
{
    expectToken("98_a");
    m_network->expect("POST", QUrl(Host + u"/cgi-bin/x?access_token=98_a"_s))
        .withBody("{}")
        .withHeader("Content-Type", "application/json")
        .answers(200, R"({"errcode":45171,"fail_openid_list":["o1"]})");
    auto* job = m_session->call({"POST", u"/cgi-bin/x"_s, {}, "{}", true, {45171}});
    Ended ended;
    job->onFinished(this, [&](const auto& result) { ended.result = result; });
    QCOMPARE(finished(&ended), u"ok"_s);
    QVERIFY(ended.result->value().contains("fail_openid_list"_L1));
}

void TestOaSession::repeatsAfterARefusalWhatIsNotRepeatable()
{
    expectToken("98_a");
    expectCall("98_a").answers(200, Expired);
    expectToken("98_b");
    expectCall("98_b");
    QCOMPARE(finished(call(1, false)), u"ok"_s);
}

void TestOaSession::backsOffWhenWeChatIsBusy()
{
    expectToken("98_a");
    for (int attempt = 0; attempt < 4; ++attempt)
        expectCall("98_a").answers(200, Busy);
    Ended* ended = call();
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_COMPARE(m_delays.size(), attempt);
        const qint64 full = 500LL << attempt;
        QVERIFY2(m_delays.last() >= full / 2 && m_delays.last() <= full,
            qPrintable(QString::number(m_delays.last())));
        QCOMPARE(m_network->requestCount(), 1 + attempt);
        m_clock.advance(m_delays.last() - 1);
        QCOMPARE(m_network->requestCount(), 1 + attempt);
        m_clock.advance(1);
    }
    QCOMPARE(finished(ended), u"-1"_s);
    QCOMPARE(m_network->requestCount(), 5);
    QCOMPARE(m_delays.size(), 3);
}

void TestOaSession::repeatsNothingUncertain()
{
    expectToken("98_a");
    expectCall("98_a").answers(200, Busy);
    QCOMPARE(finished(call(1, false)), u"-1"_s);
    expectCall("98_a", 2).answers(502, "bad gateway");
    QCOMPARE(finished(call(2, false)), u"wego.http-status"_s);
    QVERIFY(m_delays.isEmpty());
}

void TestOaSession::waitsForTheNextMinute()
{
    expectToken("98_a");
    for (int attempt = 0; attempt < 3; ++attempt)
        expectCall("98_a").answers(200, FullMinute);
    Ended* ended = call(1, false);
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QTRY_COMPARE(m_delays.size(), attempt);
        QVERIFY(m_delays.last() >= 60'000 && m_delays.last() < 65'000);
        m_clock.advance(59'999);
        QCOMPARE(m_network->requestCount(), 1 + attempt);
        m_clock.advance(m_delays.last() - 59'999);
    }
    QCOMPARE(finished(ended), u"45011"_s);
    QVERIFY(ended->result->error().kind == ErrorKind::RateLimited);
    QCOMPARE(m_network->requestCount(), 4);
}

void TestOaSession::backsOffWhileFetchingAToken()
{
    expectToken({}).answers(200, Busy);
    Ended* first = call(1);
    Ended* second = call(2);
    QTRY_COMPARE(m_delays.size(), 2);
    expectToken("98_a");
    expectCall("98_a", 1);
    expectCall("98_a", 2);
    m_clock.advance(1000);
    QCOMPARE(finished(first), u"ok"_s);
    QCOMPARE(finished(second), u"ok"_s);
}

void TestOaSession::retriesFaultsOnTheWay()
{
    expectToken("98_a");
    expectCall("98_a").answers(503, "{\"errcode\":40003}");
    expectCall("98_a");
    Ended* ended = call();
    QTRY_COMPARE(m_delays.size(), 1);
    m_clock.advance(m_delays.last());
    QCOMPARE(finished(ended), u"ok"_s);
}

void TestOaSession::doesNotWaitForATokenThatTrickles()
{
    expectToken("98_a").stallsAfter(3).after(25'000);
    call();
    QTRY_COMPARE(m_network->requestCount(), 1);
    QCoreApplication::processEvents();
    m_clock.advance(29'999);
    QVERIFY(m_delays.isEmpty());
    m_clock.advance(1);
    QTRY_COMPARE(m_delays.size(), 1);
}

void TestOaSession::refusesATokenAnswerThatIsTooLarge()
{
    expectToken("98_" + QByteArray(64 * 1024, 'a'));
    QCOMPARE(run(), u"wego.too-large"_s);
    QTRY_COMPARE(m_events.value(0).code, u"wego.too-large"_s);
}

void TestOaSession::aCancelledCallLeavesTheRenewalToTheOthers()
{
    expectToken("98_a").after(1000);
    Ended* first = call(1);
    Ended* second = call(2);
    QTRY_COMPARE(m_network->requestCount(), 1);
    first->job->cancel();
    QCOMPARE(finished(first), u"wego.cancelled"_s);
    expectCall("98_a", 2);
    m_clock.advance(1000);
    QCOMPARE(finished(second), u"ok"_s);
    QCOMPARE(m_network->requestCount(), 2);
}

void TestOaSession::cancelsWhileBackingOff()
{
    expectToken("98_a");
    expectCall("98_a").answers(200, Busy);
    Ended* ended = call();
    QTRY_COMPARE(m_delays.size(), 1);
    ended->job->cancel();
    m_clock.advance(100'000);
    QCOMPARE(finished(ended), u"wego.cancelled"_s);
    QCOMPARE(m_network->requestCount(), 2);
}

void TestOaSession::theSessionMayDieInFlight()
{
    expectToken("98_a");
    expectCall("98_a", 1);
    QCOMPARE(run(1), u"ok"_s);
    expectCall("98_a", 2).hangs();
    Ended* flying = call(2);
    QTRY_COMPARE(m_network->requestCount(), 3);
    Ended* scheduled = call(3);
    m_session.reset();
    m_clock.advance(100'000);
    QCoreApplication::processEvents();
    QVERIFY(!flying->result && !flying->job);
    QVERIFY(!scheduled->result && !scheduled->job);

    makeSession();
    expectToken({}).hangs();
    Ended* waiting = call(4);
    QTRY_COMPARE(m_network->requestCount(), 4);
    m_session.reset();
    QVERIFY(!waiting->result && !waiting->job);
}

void TestOaSession::takesTokensFromAService()
{
    makeSession(urlSettings());
    m_network->expect("GET", QUrl(u"https://tokens.example.com/oa"_s))
        .withHeader("X-Api-Key", HeaderValue)
        .answers(200, tokenAnswer("98_url"));
    expectCall("98_url");
    QCOMPARE(run(), u"ok"_s);
    QVERIFY(m_events.value(0).source == TokenSource::Url);
}

void TestOaSession::explainsABadTokenService()
{
    makeSession(urlSettings());
    const QUrl url(u"https://tokens.example.com/oa"_s);
    m_network->expect("GET", url).answers(200, "<html>");
    Ended* page = call(1);
    QCOMPARE(finished(page), u"wego.token-url-answer"_s);
    QCOMPARE(page->result->error().facts.value(u"host"_s), u"tokens.example.com"_s);
    m_network->expect("GET", url).answers(200, R"({"errcode":-1,"errmsg":"busy"})");
    QCOMPARE(run(2), u"-1"_s);
    m_network->expect("GET", url).answers(403, "no");
    QCOMPARE(run(3), u"wego.http-status"_s);
    QVERIFY(m_delays.isEmpty());
}

void TestOaSession::aServiceThatEchoesItsTokenLeaksNone()
{
    makeSession(urlSettings());
    const QByteArray token = "98_" + QByteArray("aB3-_").repeated(30);
    m_network->expect("GET", QUrl(u"https://tokens.example.com/oa"_s))
        .answers(200, R"({"errcode":40001,"errmsg":"bad )" + token + " hint: [" + token + R"(]"})");
    Ended* ended = call();
    QCOMPARE(finished(ended), u"40001"_s);
    QTRY_COMPARE(m_events.size(), 1);
    const QString text = base::toLogLine(ended->result->error()) + m_events[0].requestId;
    QVERIFY2(!text.contains(u"aB3-_aB3"_s), qPrintable(text));
}

void TestOaSession::aPastedTokenIsNotRenewed()
{
    const auto pasted = [this] {
        TokenSettings settings;
        settings.choice.source = TokenSource::Pasted;
        settings.pasted = base::Secret("97_pasted");
        settings.choice.pastedExpiresAtMs = m_clock.nowMs() + 1000;
        return settings;
    };
    makeSession(pasted());
    expectCall("97_pasted", 1);
    QCOMPARE(run(1), u"ok"_s);
    m_clock.advance(1000);
    QCOMPARE(run(2), u"wego.token-used-up"_s);

    makeSession(pasted());
    expectCall("97_pasted", 3).answers(200, refusal(40001));
    QCOMPARE(run(3), u"40001"_s);
    QCOMPARE(run(4), u"wego.token-used-up"_s);
}

void TestOaSession::theClassicCallIsMadeOnlyIfChosen()
{
    TokenSettings settings;
    settings.choice.source = TokenSource::Classic;
    makeSession(std::move(settings));
    m_network
        ->expect("GET",
            QUrl(Host
                + u"/cgi-bin/token?grant_type=client_credential&appid=wx0a1b2c3d4e5f6789&secret="_s
                + QString::fromLatin1(AppSecret)))
        .answers(200, tokenAnswer("97_classic"));
    expectCall("97_classic");
    QCOMPARE(run(), u"ok"_s);
}

void TestOaSession::makeClassicSession()
{
    TokenSettings settings;
    settings.choice.source = TokenSource::Classic;
    makeSession(std::move(settings));
}

void TestOaSession::expectClassicToken(const QByteArray& token)
{
    m_network
        ->expect("GET",
            QUrl(Host
                + u"/cgi-bin/token?grant_type=client_credential&appid=wx0a1b2c3d4e5f6789&secret="_s
                + QString::fromLatin1(AppSecret)))
        .answers(200, tokenAnswer(token));
}

void TestOaSession::loseAToken(int number, qint64 ageMs)
{
    const QByteArray present = "97_" + QByteArray::number(number);
    m_clock.advance(ageMs);
    expectCall(present).answers(200, refusal(40001));
    expectClassicToken("97_" + QByteArray::number(number + 1));
    expectCall("97_" + QByteArray::number(number + 1));
    QCOMPARE(run(), u"ok"_s);
}

void TestOaSession::stopsAWarForClassicTokens()
{
    makeClassicSession();
    expectClassicToken("97_1");
    expectCall("97_1");
    QCOMPARE(run(), u"ok"_s);
    loseAToken(1, 6 * 60'000);
    loseAToken(2, 6 * 60'000);
    m_clock.advance(6 * 60'000);
    expectCall("97_3").answers(200, refusal(40001));
    Ended* third = call();
    QCOMPARE(finished(third), u"wego.token-war"_s);
    QVERIFY(third->result->error().kind == ErrorKind::Auth);
    QCOMPARE(third->result->error().facts.value(u"minutes"_s), u"30"_s);
    QTRY_COMPARE(m_events.last().code, u"wego.token-war"_s);
    // Nobody asks for a token meanwhile.
    m_clock.advance(30 * 60'000 - 1);
    QCOMPARE(run(), u"wego.token-war"_s);
    QCOMPARE(m_network->leftOver(), 0);
}

void TestOaSession::goesToWarAgainOnlyAfterAWhile()
{
    makeClassicSession();
    expectClassicToken("97_1");
    expectCall("97_1");
    QCOMPARE(run(), u"ok"_s);
    loseAToken(1, 60'000);
    loseAToken(2, 60'000);
    // One that was refused when it was old says nothing about a war.
    loseAToken(3, 31 * 60'000);
    // By now the first two were more than an hour ago.
    m_clock.advance(28 * 60'000);
    loseAToken(4, 60'000);
    loseAToken(5, 60'000);
    m_clock.advance(60'000);
    expectCall("97_6").answers(200, refusal(40001));
    QCOMPARE(run(), u"wego.token-war"_s);
    m_clock.advance(30 * 60'000);
    expectClassicToken("97_7");
    expectCall("97_7");
    QCOMPARE(run(), u"ok"_s);
    loseAToken(7, 60'000);
}

void TestOaSession::knowsTheWarOfAnotherStart()
{
    const auto received = [this](TokenSource source, qint64 agoMs) {
        return TokenEvent{.source = source,
            .atMs = m_clock.nowMs() - agoMs,
            .expiresAtMs = m_clock.nowMs() - agoMs + 7'200'000};
    };
    QList<TokenEvent> stable;
    QList<TokenEvent> classic;
    for (int number = 0; number < 4; ++number) {
        stable.append(received(TokenSource::Stable, (4 - number) * 60'000));
        classic.append(received(TokenSource::Classic, (4 - number) * 60'000));
    }
    makeClassicSession();
    m_session->recall(classic);
    Ended* ended = call();
    QCOMPARE(finished(ended), u"wego.token-war"_s);
    QCOMPARE(ended->result->error().facts.value(u"minutes"_s), u"29"_s);
    m_clock.advance(29 * 60'000);
    expectClassicToken("97_1");
    expectCall("97_1");
    QCOMPARE(run(), u"ok"_s);

    // Three fetches end two tokens, which may be; and stable ones end none.
    makeClassicSession();
    m_session->recall(stable + classic.first(3));
    expectClassicToken("97_2");
    expectCall("97_2");
    QCOMPARE(run(), u"ok"_s);
}

void TestOaSession::stableTokensKnowNoWar()
{
    expectToken("98_0");
    expectCall("98_0");
    QCOMPARE(run(), u"ok"_s);
    for (int number = 0; number < 6; ++number) {
        m_clock.advance(60'000);
        expectCall("98_" + QByteArray::number(number)).answers(200, refusal(40001));
        expectToken("98_" + QByteArray::number(number + 1));
        expectCall("98_" + QByteArray::number(number + 1));
        QCOMPARE(run(), u"ok"_s);
    }
}

void TestOaSession::resetsCountersWithTheSecret()
{
    const auto expectReset = [this]() -> Exchange& {
        return m_network->expect("POST", QUrl(Host + u"/cgi-bin/clear_quota/v2"_s))
            .withBody("{\"appid\":\"wx0a1b2c3d4e5f6789\",\"appsecret\":\"" + AppSecret + "\"}");
    };
    const auto reset = [this] {
        std::optional<base::Result<QJsonObject>> result;
        m_session->clearQuotaWithSecret()->onFinished(
            this, [&result](const auto& answer) { result = answer; });
        [&result] { QTRY_VERIFY(result); }();
        return *result;
    };
    expectReset().answers(200, R"({"errcode":0})");
    QVERIFY(reset());
    // Whether a busy WeChat did it is not known, and there are only ten.
    expectReset().answers(200, Busy);
    QCOMPARE(reset().error().code, u"-1"_s);
    expectReset().answers(200, R"({"errcode":48006,"errmsg":"no )" + AppSecret + R"("})");
    const auto refused = reset();
    QCOMPARE(refused.error().code, u"48006"_s);
    QVERIFY(!base::toLogLine(refused.error()).contains(QString::fromLatin1(AppSecret)));
    QVERIFY(m_events.isEmpty());
}

void TestOaSession::forcesARefreshOnlyByName()
{
    expectToken("98_a");
    expectCall("98_a");
    QCOMPARE(run(), u"ok"_s);
    m_network->expect("POST", QUrl(Host + u"/cgi-bin/stable_token"_s))
        .checkedBy([](const QNetworkRequest&, const QByteArray& body) {
            return body.contains("\"force_refresh\":true") ? QString() : u"not forced"_s;
        })
        .answers(200, tokenAnswer("98_b"));
    std::optional<base::Result<SharedToken>> forced;
    m_session->forceNewToken()->onFinished(this, [&](const auto& result) { forced = result; });
    QTRY_VERIFY(forced.has_value());
    QVERIFY(forced->has_value());
    QCOMPARE((**forced)->value.reveal().toByteArray(), QByteArray("98_b"));
    expectCall("98_b", 2);
    QCOMPARE(run(2), u"ok"_s);
    QCOMPARE(m_events.size(), 2);
    QVERIFY(!m_events[0].wasForced && m_events[1].wasForced);
}

void TestOaSession::forcedTokenOverrulesARenewalInFlight()
{
    expectToken("98_old").after(5000);
    Ended* waiting = call(1);
    QTRY_COMPARE(m_network->requestCount(), 1);
    m_network->expect("POST", QUrl(Host + u"/cgi-bin/stable_token"_s))
        .answers(200, tokenAnswer("98_forced"));
    bool isForced = false;
    m_session->forceNewToken()->onFinished(this, [&](const auto&) { isForced = true; });
    QTRY_VERIFY(isForced);
    expectCall("98_forced", 1);
    m_clock.advance(5000);
    QCOMPARE(finished(waiting), u"ok"_s);
}

void TestOaSession::tellsWhenTokensComeAndGo()
{
    const qint64 start = m_clock.nowMs();
    expectToken("98_a");
    expectCall("98_a", 1);
    QCOMPARE(run(1), u"ok"_s);
    m_clock.advance(184'000);
    expectCall("98_a", 2).answers(200, Expired);
    expectCall("98_a", 3).answers(200, Expired);
    expectToken("98_b");
    expectCall("98_b", 2);
    expectCall("98_b", 3);
    Ended* second = call(2);
    Ended* third = call(3);
    QCOMPARE(finished(second), u"ok"_s);
    QCOMPARE(finished(third), u"ok"_s);

    using What = TokenEvent::What;
    const qint64 later = start + 184'000;
    const QList<TokenEvent> expected{
        {.atMs = start, .expiresAtMs = start + 7'200'000},
        {.what = What::Refused,
            .atMs = later,
            .expiresAtMs = start + 7'200'000,
            .ageMs = 184'000,
            .code = u"42001"_s,
            .requestId = u"1-2-3"_s},
        {.atMs = later, .expiresAtMs = later + 7'200'000},
    };
    QVERIFY(m_events == expected);
}

void TestOaSession::tellsThatTheSameTokenCameAgain()
{
    expectToken("98_a");
    expectCall("98_a", 1);
    QCOMPARE(run(1), u"ok"_s);
    m_clock.advance(60'000);
    expectCall("98_a", 2).answers(200, refusal(40001));
    expectToken("98_a", 7140);
    expectCall("98_a", 2).answers(200, refusal(40001));
    QCOMPARE(run(2), u"40001"_s);
    QCOMPARE(m_events.size(), 4);
    QVERIFY(m_events[2].isSame);
    QCOMPARE(m_events[3].ageMs, 60'000);
}

void TestOaSession::tellsThatASourceFailed()
{
    expectToken({}).answers(200, R"({"errcode":40125,"errmsg":"invalid appsecret rid: 7-7-7"})");
    QCOMPARE(run(), u"40125"_s);
    QCOMPARE(m_events.size(), 1);
    QVERIFY(m_events[0].what == TokenEvent::What::Failed);
    QCOMPARE(m_events[0].code, u"40125"_s);
    QCOMPARE(m_events[0].requestId, u"7-7-7"_s);
}

void TestOaSession::leaksNoSecret()
{
    QStringList texts;
    logLines = &texts;
    QLoggingCategory::setFilterRules(u"wego.*=true"_s);
    const auto previous = qInstallMessageHandler(collectLog);

    // Somebody echoes whatever he was sent.
    const QByteArray echo = "{\"errcode\":40003,\"errmsg\":\"you sent " + AppSecret + "\"}";
    expectToken({}).answers(200, echo);
    Ended* first = call(1);
    finished(first);
    expectToken("98_tok3n");
    expectCall("98_tok3n", 2).answers(200, R"({"errcode":40003,"errmsg":"for 98_tok3n"})");
    Ended* second = call(2);
    finished(second);
    expectCall("98_tok3n", 3).answers(404, R"({"access_token":"98_tok3n"})");
    Ended* third = call(3);
    finished(third);
    expectCall("98_tok3n", 4).fails(QNetworkReply::ProtocolUnknownError);
    Ended* fourth = call(4);
    finished(fourth);
    TokenSettings classic;
    classic.choice.source = TokenSource::Classic;
    makeSession(std::move(classic));
    m_network
        ->expect("GET",
            QUrl(Host
                + u"/cgi-bin/token?grant_type=client_credential&appid=wx0a1b2c3d4e5f6789&secret="_s
                + QString::fromLatin1(AppSecret)))
        .answers(404, "no");
    Ended* fifth = call(5);
    finished(fifth);
    makeSession(urlSettings());
    m_network->expect("GET", QUrl(u"https://tokens.example.com/oa"_s)).answers(200, echo);
    m_network->expect("GET", QUrl(u"https://tokens.example.com/oa"_s))
        .answers(200, "{\"errcode\":40003,\"errmsg\":\"" + HeaderValue + "\"}");
    Ended* sixth = call(6);
    finished(sixth);
    Ended* seventh = call(7);
    finished(seventh);

    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    logLines = nullptr;
    for (const Ended* ended : {first, second, third, fourth, fifth, sixth, seventh}) {
        QVERIFY(ended->result && !*ended->result);
        const base::Error& error = ended->result->error();
        texts << base::toLogLine(error) << error.facts.values();
    }
    QVERIFY(m_http->trace().size() >= 8);
    for (const auto& line : m_http->trace())
        texts << line.text;
    QVERIFY(texts.size() > 20);
    const QString all = texts.join(u'\n');
    QVERIFY(all.contains(u"access_token=(redacted)"_s));
    for (const QString& secret :
        {u"98_tok3n"_s, QString::fromLatin1(AppSecret), QString::fromLatin1(HeaderValue)}) {
        QVERIFY2(!all.contains(secret), qPrintable(all));
    }
}

QTEST_GUILESS_MAIN(TestOaSession)
#include "tst_oasession.moc"
