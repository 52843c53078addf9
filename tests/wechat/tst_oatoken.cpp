// SPDX-License-Identifier: GPL-3.0-or-later
// Answers, return codes and token sources of an official account; nothing here needs a network.
#include "wechat/oa/apianswer.h"
#include "wechat/oa/apierror.h"
#include "wechat/oa/apirequest.h"
#include "wechat/oa/tokencodec.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::wechat::oa;
using base::ErrorKind;

namespace {

constexpr qint64 NowMs = 1'795'320'000'000;
const QUrl Api{u"https://api.example.com"_s};

Credentials credentials()
{
    return {u"wx0a1b2c3d4e5f6789"_s, base::Secret("0f1e2d3c4b5a69788796a5b4c3d2e1f0")};
}

TokenSettings urlSettings()
{
    TokenSettings settings;
    settings.choice.source = TokenSource::Url;
    settings.choice.url = QUrl(u"https://tokens.example.com/oa"_s);
    return settings;
}

QString textOf(const AccessToken& token)
{
    return QString::fromUtf8(token.value.reveal());
}

} // namespace

class TestOaToken : public QObject {
    Q_OBJECT

private slots:
    void readsErrcodeInAnyForm_data();
    void readsErrcodeInAnyForm();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void readsJsonAfterAByteOrderMark();
    void keepsLargeIntegersExact_data();
    void keepsLargeIntegersExact();
    void takesMessagesApart_data();
    void takesMessagesApart();
    void aMessageHoldsNoToken_data();
    void aMessageHoldsNoToken();
    void shortensLongMessages();
    void findsTheAddress_data();
    void findsTheAddress();
    void knowsWhatToDoAboutACode_data();
    void knowsWhatToDoAboutACode();
    void tellsTheAddressOnlyWhereItIsTheCallers();
    void otherStatusIsAFaultOnTheWay_data();
    void otherStatusIsAFaultOnTheWay();

    void asksForAStableTokenWithoutForce();
    void forcesOnlyByName();
    void asksForAClassicToken();
    void needsCompleteCredentials();
    void readsATokenOfWeChat_data();
    void readsATokenOfWeChat();
    void asksATokenServiceWithItsHeader();
    void refusesUnusableTokenServices_data();
    void refusesUnusableTokenServices();
    void readsATokenOfAService_data();
    void readsATokenOfAService();
    void passesOnWeChatsRefusal();
    void aPastedTokenEnds();
    void encodesTokenAndQuery();
    void takesSecretsOutOfErrors();
};

void TestOaToken::readsErrcodeInAnyForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("absent") << QByteArray(R"({"total":3})") << u"ok"_s;
    QTest::newRow("zero") << QByteArray(R"({"errcode":0,"errmsg":"ok"})") << u"ok"_s;
    QTest::newRow("zero as text") << QByteArray(R"({"errcode":"0"})") << u"ok"_s;
    QTest::newRow("number") << QByteArray(R"({"errcode":40003,"errmsg":"x"})") << u"40003"_s;
    QTest::newRow("text") << QByteArray(R"({"errcode":"48001","errmsg":"x"})") << u"48001"_s;
    QTest::newRow("negative") << QByteArray(R"({"errcode":-1})") << u"-1"_s;
    QTest::newRow("unknown") << QByteArray(R"({"errcode":987654321})") << u"987654321"_s;
    QTest::newRow("null") << QByteArray(R"({"errcode":null})") << u"wego.reply-unreadable"_s;
    QTest::newRow("word") << QByteArray(R"({"errcode":"no"})") << u"wego.reply-unreadable"_s;
    QTest::newRow("fraction") << QByteArray(R"({"errcode":0.5})") << u"wego.reply-unreadable"_s;
}

void TestOaToken::readsErrcodeInAnyForm()
{
    QFETCH(QByteArray, body);
    const auto answer = readAnswer(body);
    QTEST(answer ? u"ok"_s : answer.error().code, "code");
}

void TestOaToken::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>Log in</html>");
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("cut off") << QByteArray(R"({"total":3,"data":{"openid":["o1")");
    QTest::newRow("two") << QByteArray("{}{}");
}

void TestOaToken::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, body);
    const auto answer = readAnswer(body);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"wego.reply-unreadable"_s);
    QVERIFY(answer.error().kind == ErrorKind::Protocol);
    QVERIFY(!answer.error().facts.value(u"reason"_s).isEmpty());
}

void TestOaToken::readsJsonAfterAByteOrderMark()
{
    const auto answer = readAnswer("\xEF\xBB\xBF {\"remark\":\"三号桌\"}\n");
    QVERIFY(answer);
    QCOMPARE(answer->value("remark"_L1).toString(), u"三号桌"_s);
}

void TestOaToken::keepsLargeIntegersExact_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isInteger");
    QTest::newRow("small") << QByteArray("7") << u"7"_s << true;
    QTest::newRow("beyond 2^53") << QByteArray("9007199254740993") << u"9007199254740993"_s << true;
    QTest::newRow("largest") << QByteArray("9223372036854775807") << u"9223372036854775807"_s
                             << true;
    QTest::newRow("text") << QByteArray("\"9007199254740993\"") << u"9007199254740993"_s << true;
    QTest::newRow("too large, as text")
        << QByteArray("\"18446744073709551615\"") << u"18446744073709551615"_s << false;
    QTest::newRow("too large") << QByteArray("18446744073709551616") << QString() << false;
    QTest::newRow("fraction") << QByteArray("1.5") << QString() << false;
    QTest::newRow("list") << QByteArray("[1]") << QString() << false;
}

void TestOaToken::keepsLargeIntegersExact()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, id);
    QFETCH(bool, isInteger);
    const auto answer = readAnswer("{\"id\":" + value + "}");
    QVERIFY(answer);
    QCOMPARE(idOf(answer->value("id"_L1)), id);
    const auto number = integerOf(answer->value("id"_L1));
    QCOMPARE(number.has_value(), isInteger);
    if (number)
        QCOMPARE(QString::number(*number), id);
}

void TestOaToken::takesMessagesApart_data()
{
    QTest::addColumn<QString>("errmsg");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rid");
    QTest::newRow("rid") << u"invalid openid rid: 6a51c0d2-1f00aa31-4b7e0c19"_s
                         << u"invalid openid"_s << u"6a51c0d2-1f00aa31-4b7e0c19"_s;
    QTest::newRow("hint") << u"invalid ip 203.0.113.7, not in whitelist hint: [aB_1.x-9]"_s
                          << u"invalid ip 203.0.113.7, not in whitelist"_s << u"aB_1.x-9"_s;
    QTest::newRow("comma") << u"system error, rid: 1-2-3 "_s << u"system error"_s << u"1-2-3"_s;
    QTest::newRow("neither") << u" ok "_s << u"ok"_s << QString();
    QTest::newRow("rid is a word") << u"invalid grid: no"_s << u"invalid grid: no"_s << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TestOaToken::takesMessagesApart()
{
    QFETCH(QString, errmsg);
    const ApiMessage message = parseMessage(errmsg);
    QTEST(message.text, "text");
    QTEST(message.rid, "rid");
}

void TestOaToken::aMessageHoldsNoToken_data()
{
    QTest::addColumn<QString>("errmsg");
    QTest::newRow("text") << u"refused: %1 is not mine rid: 1-2-3"_s;
    QTest::newRow("hint") << u"invalid credential hint: [%1]"_s;
    QTest::newRow("rid") << u"invalid credential rid: %1"_s;
    QTest::newRow("all") << u"%1"_s;
    QTest::newRow("at the end of a long one") << QString(280, u'x') + u" %1"_s;
}

void TestOaToken::aMessageHoldsNoToken()
{
    QFETCH(QString, errmsg);
    const QString token = u"98_"_s + u"aB3-_"_s.repeated(30);
    const base::Error error = apiError(40001, errmsg.arg(token));
    const QString all = error.detail + error.requestId + error.facts.values().join(u' ');
    QVERIFY2(!all.contains(u"aB3-_aB3"_s), qPrintable(all));
}

void TestOaToken::shortensLongMessages()
{
    const base::Error error = apiError(40003, u"no "_s.repeated(1'000'000) + u"rid: 1-2-3"_s);
    QVERIFY(error.detail.startsWith(u"no no"_s));
    QVERIFY(error.detail.size() <= 301);
    QCOMPARE(error.facts.value(u"message"_s), error.detail);
    QCOMPARE(apiError(40003, u"x hint: ["_s + QString(500, u'1') + u"]"_s).requestId, QString());
}

void TestOaToken::findsTheAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("both") << u"invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist"_s
                          << u"203.0.113.7"_s;
    QTest::newRow("four") << u"invalid ip 203.0.113.7, not in whitelist"_s << u"203.0.113.7"_s;
    QTest::newRow("end") << u"access clientip is not registered 198.51.100.255"_s
                         << u"198.51.100.255"_s;
    QTest::newRow("six") << u"invalid ip 2001:db8::7, not in whitelist"_s << u"2001:db8::7"_s;
    QTest::newRow("six in brackets") << u"invalid ip [2001:db8:0:1::7]"_s << u"2001:db8:0:1::7"_s;
    QTest::newRow("none") << u"access clientip is not registered, not in ip-white-list"_s
                          << QString();
    QTest::newRow("no address") << u"version 1.2.3.4.5, 300.1.1.1, at 12:30"_s << QString();
}

void TestOaToken::findsTheAddress()
{
    QFETCH(QString, text);
    QTEST(addressIn(text), "address");
}

void TestOaToken::knowsWhatToDoAboutACode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<QString>("kind");
    const auto row = [](int code, Reaction reaction, const char* kind) {
        QTest::addRow("%d", code) << code << reaction << QString::fromLatin1(kind);
    };
    row(40001, Reaction::RenewToken, "auth");
    row(40014, Reaction::RenewToken, "auth");
    row(42001, Reaction::RenewToken, "auth");
    row(-1, Reaction::BackOff, "api");
    row(268487001, Reaction::BackOff, "api");
    row(45011, Reaction::NextMinute, "rate-limited");
    row(40164, Reaction::Fail, "auth");
    row(61004, Reaction::Fail, "auth");
    row(40125, Reaction::Fail, "auth");
    row(40243, Reaction::Fail, "auth");
    row(48001, Reaction::Fail, "auth");
    row(41001, Reaction::Fail, "auth");
    row(45009, Reaction::Fail, "rate-limited");
    row(45015, Reaction::Fail, "api");
    row(40003, Reaction::Fail, "not-found");
    row(45157, Reaction::Fail, "input");
    row(45171, Reaction::Fail, "api");
}

void TestOaToken::knowsWhatToDoAboutACode()
{
    QFETCH(int, code);
    QFETCH(Reaction, reaction);
    const base::Error error = apiError(code, u"said so rid: 1-2-3"_s);
    QCOMPARE(reactionTo(code), reaction);
    QCOMPARE(reactionTo(error), reaction);
    QTEST(base::toString(error.kind), "kind");
    QCOMPARE(error.retryable, reaction == Reaction::BackOff || reaction == Reaction::NextMinute);
    QCOMPARE(error.code, QString::number(code));
    QCOMPARE(error.requestId, u"1-2-3"_s);
    QCOMPARE(error.facts.value(u"message"_s), u"said so"_s);
}

void TestOaToken::tellsTheAddressOnlyWhereItIsTheCallers()
{
    const QString text = u"invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist"_s;
    QCOMPARE(apiError(40164, text).facts.value(u"ip"_s), u"203.0.113.7"_s);
    QCOMPARE(apiError(61004, text).facts.value(u"ip"_s), u"203.0.113.7"_s);
    QVERIFY(!apiError(40003, text).facts.contains(u"ip"_s));
    QVERIFY(!apiError(61004, u"access clientip is not registered"_s).facts.contains(u"ip"_s));
    QCOMPARE(reactionTo(base::Error{ErrorKind::Network, u"wego.connection"_s}), Reaction::Fail);
}

void TestOaToken::otherStatusIsAFaultOnTheWay_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("retryable");
    QTest::newRow("200") << 200 << QString() << false;
    QTest::newRow("302") << 302 << u"api"_s << false;
    QTest::newRow("404") << 404 << u"api"_s << false;
    QTest::newRow("429") << 429 << u"rate-limited"_s << true;
    QTest::newRow("502") << 502 << u"api"_s << true;
}

void TestOaToken::otherStatusIsAFaultOnTheWay()
{
    QFETCH(int, status);
    net::HttpResponse response;
    response.status = status;
    response.body = R"({"errcode":40003})";
    const auto error = transportError(response);
    QTEST(error ? base::toString(error->kind) : QString(), "kind");
    QTEST(error && error->retryable, "retryable");
    if (error)
        QCOMPARE(error->facts.value(u"status"_s), QString::number(status));
}

void TestOaToken::asksForAStableTokenWithoutForce()
{
    const auto request = stableTokenRequest(Api, credentials(), Force::No);
    QVERIFY(request);
    QCOMPARE(request->method, QByteArray("POST"));
    QCOMPARE(request->url, QUrl(u"https://api.example.com/cgi-bin/stable_token"_s));
    const auto fields = QJsonDocument::fromJson(request->body).object();
    QCOMPARE(fields,
        (QJsonObject{{u"grant_type"_s, u"client_credential"_s}, {u"appid"_s, credentials().appId},
            {u"secret"_s, u"0f1e2d3c4b5a69788796a5b4c3d2e1f0"_s}, {u"force_refresh"_s, false}}));
}

void TestOaToken::forcesOnlyByName()
{
    const auto request = stableTokenRequest(Api, credentials(), Force::Yes);
    QVERIFY(request);
    QVERIFY(QJsonDocument::fromJson(request->body).object().value("force_refresh"_L1).toBool());
}

void TestOaToken::asksForAClassicToken()
{
    const auto request = classicTokenRequest(QUrl(u"http://127.0.0.1:8080/oa/"_s), credentials());
    QVERIFY(request);
    QCOMPARE(request->method, QByteArray("GET"));
    QCOMPARE(request->url.toEncoded(),
        QByteArray("http://127.0.0.1:8080/oa/cgi-bin/token?grant_type=client_credential"
                   "&appid=wx0a1b2c3d4e5f6789&secret=0f1e2d3c4b5a69788796a5b4c3d2e1f0"));
}

void TestOaToken::needsCompleteCredentials()
{
    const auto missing = [](const auto& request) {
        return request ? u"nothing"_s : request.error().facts.value(u"missing"_s);
    };
    QCOMPARE(missing(stableTokenRequest(Api, {u"wx1"_s, {}}, Force::No)), u"app_secret"_s);
    QCOMPARE(missing(stableTokenRequest(Api, {{}, base::Secret("s")}, Force::No)), u"appid"_s);
    QCOMPARE(missing(classicTokenRequest(Api, {u"wx1"_s, {}})), u"app_secret"_s);
}

void TestOaToken::readsATokenOfWeChat_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("token");
    QTest::addColumn<qint64>("life");
    const auto row = [](const char* name, const char* answer, const char* token, qint64 life) {
        QTest::newRow(name) << QByteArray(answer) << QString::fromLatin1(token) << life;
    };
    row("usual", R"({"access_token":"98_a-B","expires_in":6342})", "98_a-B", 6342);
    row("as text", R"({"access_token":"98_a","expires_in":"300"})", "98_a", 300);
    row("too long a life", R"({"access_token":"98_a","expires_in":99999})", "98_a", 7200);
    row("no token", R"({"expires_in":7200})", "", 0);
    row("no life", R"({"access_token":"98_a"})", "", 0);
    row("over", R"({"access_token":"98_a","expires_in":0})", "", 0);
    row("no token text", R"({"access_token":"98\r\nX: y","expires_in":7200})", "", 0);
    row("number", R"({"access_token":98,"expires_in":7200})", "", 0);
}

void TestOaToken::readsATokenOfWeChat()
{
    QFETCH(QByteArray, answer);
    QFETCH(qint64, life);
    const auto token = parseToken(*readObject(answer), TokenSource::Classic, NowMs);
    QTEST(token ? textOf(*token) : QString(), "token");
    if (!token) {
        QCOMPARE(token.error().code, u"wego.reply-unreadable"_s);
        return;
    }
    QVERIFY(token->source == TokenSource::Classic);
    QCOMPARE(token->receivedAtMs, NowMs);
    QCOMPARE(token->expiresAtMs, NowMs + life * 1000);
}

void TestOaToken::asksATokenServiceWithItsHeader()
{
    TokenSettings settings = urlSettings();
    settings.choice.headerName = "X-Api-Key";
    settings.headerValue = base::Secret("letMeIn");
    const auto request = tokenUrlRequest(settings);
    QVERIFY(request);
    QCOMPARE(request->method, QByteArray("GET"));
    QCOMPARE(request->url, settings.choice.url);
    QVERIFY(request->headers.contains(qMakePair(QByteArray("X-Api-Key"), QByteArray("letMeIn"))));
    QCOMPARE(tokenUrlRequest(urlSettings())->headers.size(), 1);
}

void TestOaToken::refusesUnusableTokenServices_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("reason");
    const QString good = u"https://tokens.example.com/oa"_s;
    QTest::newRow("empty") << QString() << QByteArray() << QByteArray() << u"address"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << QByteArray() << QByteArray()
                          << u"address"_s;
    QTest::newRow("password") << u"https://me:pw@tokens.example.com/"_s << QByteArray()
                              << QByteArray() << u"user"_s;
    QTest::newRow("name") << good << QByteArray("X: y") << QByteArray("v") << u"header"_s;
    QTest::newRow("value") << good << QByteArray("X") << QByteArray("v\r\nY: z") << u"header"_s;
}

void TestOaToken::refusesUnusableTokenServices()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    TokenSettings settings;
    settings.choice.url = QUrl(url);
    settings.choice.headerName = name;
    settings.headerValue = base::Secret(value);
    const auto request = tokenUrlRequest(settings);
    QVERIFY(!request);
    QCOMPARE(request.error().code, u"wego.token-url"_s);
    QTEST(request.error().facts.value(u"reason"_s), "reason");
    QVERIFY(!base::toLogLine(request.error()).contains(u"pw"_s));
}

void TestOaToken::readsATokenOfAService_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("tokenPath");
    QTest::addColumn<QString>("expiryPath");
    QTest::addColumn<QString>("token");
    QTest::addColumn<qint64>("life");
    const auto row = [](const char* name, const QByteArray& answer, const char* tokenPath,
                         const char* expiryPath, const char* token, qint64 life) {
        QTest::newRow(name) << answer << QString::fromLatin1(tokenPath)
                            << QString::fromLatin1(expiryPath) << QString::fromLatin1(token)
                            << life;
    };
    const QByteArray end = QByteArray::number(NowMs / 1000 + 1200);
    row("as WeChat", R"({"access_token":"a","expires_in":60})", "access_token", "expires_in", "a",
        60);
    row("inside", R"({"data":{"at":"a","ttl":"60"}})", "data.at", "data.ttl", "a", 60);
    row("in a list", R"({"list":[{"t":"a"},{"t":"b"}]})", "list.1.t", "", "b", 600);
    row("end in seconds", "{\"t\":\"a\",\"end\":" + end + "}", "t", "end", "a", 1200);
    row("end in ms", "{\"t\":\"a\",\"end\":" + end + "000}", "t", "end", "a", 1200);
    row("life unknown", R"({"t":"a"})", "t", "expires_in", "a", 600);
    row("life too long", R"({"t":"a","e":864000})", "t", "e", "a", 7200);
    row("life null", R"({"t":"a","e":null})", "t", "e", "a", 600);
    row("life with fraction", R"({"t":"a","e":60.9})", "t", "e", "a", 60);
    row("day as text", R"({"t":"a","e":"2020-01-01T00:00:00Z"})", "t", "e", "", 0);
    row("life empty", R"({"t":"a","e":""})", "t", "e", "", 0);
    row("life in an object", R"({"t":"a","e":{"in":60}})", "t", "e", "", 0);
    row("life beyond numbers", R"({"t":"a","e":1e300})", "t", "e", "", 0);
    row("over", R"({"t":"a","e":1700000000})", "t", "e", "", 0);
    row("negative", R"({"t":"a","e":-9223372036854775807})", "t", "e", "", 0);
    row("not there", R"({"t":"a"})", "x.y", "", "", 0);
    row("beyond the list", R"({"list":[]})", "list.0", "", "", 0);
    row("no text", R"({"t":{"a":1}})", "t", "", "", 0);
}

void TestOaToken::readsATokenOfAService()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, tokenPath);
    QFETCH(QString, expiryPath);
    QFETCH(qint64, life);
    TokenSettings settings = urlSettings();
    settings.choice.tokenPath = tokenPath;
    settings.choice.expiryPath = expiryPath;
    const auto token = parseUrlToken(*readObject(answer), settings, NowMs);
    QTEST(token ? textOf(*token) : QString(), "token");
    if (token) {
        QCOMPARE(token->expiresAtMs, NowMs + life * 1000);
        return;
    }
    QCOMPARE(token.error().code, u"wego.token-url-answer"_s);
    QCOMPARE(token.error().facts.value(u"host"_s), u"tokens.example.com"_s);
}

void TestOaToken::passesOnWeChatsRefusal()
{
    const auto object = readObject(R"({"errcode":40164,"errmsg":"invalid ip 203.0.113.7"})");
    const auto token = parseUrlToken(*object, urlSettings(), NowMs);
    QVERIFY(!token);
    QCOMPARE(token.error().code, u"40164"_s);
}

void TestOaToken::aPastedTokenEnds()
{
    TokenSettings settings;
    QCOMPARE(pastedToken(settings, NowMs).error().code, u"wego.token-used-up"_s);
    settings.pasted = base::Secret("97_pasted");
    settings.choice.pastedExpiresAtMs = NowMs + 1;
    const auto token = pastedToken(settings, NowMs);
    QVERIFY(token);
    QCOMPARE(textOf(*token), u"97_pasted"_s);
    QCOMPARE(token->expiresAtMs, NowMs + 1);
    QVERIFY(pastedToken(settings, NowMs + 1).error().kind == ErrorKind::Auth);
}

void TestOaToken::encodesTokenAndQuery()
{
    ApiRequest request{"GET", u"/cgi-bin/user/get"_s, {{u"next_openid"_s, u"o+1&%s=青"_s}}};
    const AccessToken token{base::Secret("98_a+b/c=&d"), TokenSource::Stable, 0, 0};
    const auto http = withToken(QUrl(u"https://api.example.com/"_s), request, token);
    QCOMPARE(net::requestTarget(http.url),
        QByteArray("/cgi-bin/user/get?access_token=98_a%2Bb%2Fc%3D%26d"
                   "&next_openid=o%2B1%26%25s%3D%E9%9D%92"));
    QVERIFY(http.headers.isEmpty());
    request.body = "{}";
    QCOMPARE(withToken(Api, request, token).headers.size(), 1);
}

void TestOaToken::takesSecretsOutOfErrors()
{
    base::Error error{ErrorKind::Api, u"wego.x"_s, u"sent 98_abc"_s, false, u"98_abc"_s,
        {{u"message"_s, u"98_abc is bad"_s}}};
    error = without(error, base::Secret("98_abc"));
    QVERIFY(!base::toLogLine(error).contains(u"98_abc"_s));
    QCOMPARE(error.facts.value(u"message"_s), u"(redacted) is bad"_s);
    QCOMPARE(without(error, {}), error);
}

QTEST_APPLESS_MAIN(TestOaToken)
#include "tst_oatoken.moc"
