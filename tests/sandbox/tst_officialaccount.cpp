// SPDX-License-Identifier: GPL-3.0-or-later
#include "oaclient.h"
#include "sandboxfixture.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::test;
using sandbox::Fault;

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Day = 24 * 60 * Minute;

const QByteArray GetUsers = "/cgi-bin/user/get";
const QByteArray GetIps = "/cgi-bin/getcallbackip";
const QByteArray BatchGet = "/cgi-bin/user/info/batchget";
const QByteArray SetRemark = "/cgi-bin/user/info/updateremark";
const QByteArray QuotaGet = "/cgi-bin/openapi/quota/get";

QString openIdIn(const QJsonObject& page, int place)
{
    return page[u"data"][u"openid"][place].toString();
}

qsizetype countIn(const QJsonObject& page)
{
    return page[u"data"][u"openid"].toArray().size();
}

} // namespace

/// Tokens, checks, quota, users, and faults on all of these.
class TestOfficialAccount : public QObject, private SandboxFixture {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { end(); }

    void checksComeInOrder();
    void errorsCarryARid();
    void credentialsAreChecked_data();
    void credentialsAreChecked();
    void classicFetchEndsTheOlderOneAfterFiveMinutes();
    void tokensExpireAfterTwoHours();
    void stableTokenStaysAndIsSeparate();
    void stableTokenChangesInItsLastFiveMinutes();
    void forcedRenewalEndsTheTokenAtOnce();
    void forcedRenewalsAreLimited();
    void unknownTokensAreRefused();
    void quotaIsCountedAndCleared();
    void dailyLimitIsRefusedUntilMidnight();
    void resetsOfQuotaAreTenAMonth();
    void addressesAndNetworkCheck();
    void refusedCallsAreRemembered();
    void whitelistNamesTheAddress();
    void pagesOfFollowers();
    void pageAfterTheLastIsEmpty();
    void accountWithoutFollowers();
    void everybodyOfAHundredThousandHasAnIdOfTheirOwn();
    void profileOfOne();
    void profileOfAStranger();
    void profilesOfMany();
    void remarkIsLimitedToBytes();
    void escapesAreTakenLiterally();
    void theSameSeedGivesTheSamePeople();
    void whoLeftIsGone();
    void faultsOnCalls();
    void faultDelayWaitsForTheClock();
    void faultExpiredTokenStaysExpired();

private:
    void restartWith(sandbox::Options options);

    std::unique_ptr<OaClient> m_oa;
};

void TestOfficialAccount::init()
{
    begin();
    restartWith({});
}

void TestOfficialAccount::restartWith(sandbox::Options options)
{
    restart(std::move(options));
    m_oa = std::make_unique<OaClient>(m_ready);
    m_oa->token = tokenIn(m_oa->stableToken()).toLatin1();
    QVERIFY(!m_oa->token.isEmpty());
}

void TestOfficialAccount::checksComeInOrder()
{
    const QByteArray token = std::exchange(m_oa->token, {});
    QCOMPARE(errcode(m_oa->get("/cgi-bin/user/nothing")), 40066);
    QCOMPARE(errcode(m_oa->get(SetRemark)), 43002);
    QCOMPARE(errcode(m_oa->post(GetUsers, {})), 43001);
    QCOMPARE(errcode(m_oa->get(GetUsers)), 41001);
    m_oa->token = "97_short";
    QCOMPARE(errcode(m_oa->get(GetUsers)), 40014);
    m_oa->token = token;
    QCOMPARE(m_oa->rawPost(SetRemark, {}).status, 200);
    QVERIFY(m_oa->rawPost(SetRemark, {}).body.contains("44002"));
    QVERIFY(m_oa->rawPost(SetRemark, "{\"openid\":").body.contains("47001"));
    QVERIFY(m_oa->rawPost(SetRemark, "[1]").body.contains("47001"));
    QVERIFY(m_oa->rawPost(SetRemark, "\xEF\xBB\xBF{}").body.contains("47001"));
    QCOMPARE(errcode(m_oa->post(SetRemark, {{u"remark"_s, u"x"_s}})), 41009);
}

void TestOfficialAccount::errorsCarryARid()
{
    m_oa->token.clear();
    const QRegularExpression form(u" rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$"_s);
    const QString first = m_oa->get(GetUsers)[u"errmsg"].toString();
    const QString second = m_oa->get(GetUsers)[u"errmsg"].toString();
    QVERIFY2(first.startsWith("access_token missing"_L1), qPrintable(first));
    QVERIFY(form.match(first).hasMatch() && form.match(second).hasMatch());
    QVERIFY(first != second);
}

void TestOfficialAccount::credentialsAreChecked_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("code");
    const QByteArray app = "&appid=wx5f3c0a9d17e2b846";
    const QByteArray grant = "grant_type=client_credential";
    QTest::newRow("no grant") << app << 40002;
    QTest::newRow("no appid") << grant << 41002;
    QTest::newRow("wrong appid") << grant + "&appid=wx0000" << 40013;
    QTest::newRow("no secret") << grant + app << 41004;
    QTest::newRow("wrong secret") << grant + app + "&secret=0123" << 40125;
}

void TestOfficialAccount::credentialsAreChecked()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, code);
    m_oa->token.clear();
    QCOMPARE(errcode(m_oa->get("/cgi-bin/token?" + query)), code);
    QJsonObject body;
    for (const QByteArray& pair : query.split('&')) {
        if (!pair.isEmpty())
            body.insert(QString::fromLatin1(pair.split('=').value(0)),
                QString::fromLatin1(pair.split('=').value(1)));
    }
    QCOMPARE(errcode(m_oa->post("/cgi-bin/stable_token", body)), body.isEmpty() ? 40002 : code);
}

void TestOfficialAccount::classicFetchEndsTheOlderOneAfterFiveMinutes()
{
    const QByteArray first = tokenIn(m_oa->classicToken()).toLatin1();
    m_clock->advance(10 * Minute);
    const QByteArray second = tokenIn(m_oa->classicToken()).toLatin1();
    QVERIFY(first != second);
    m_oa->token = first;
    m_clock->advance(5 * Minute - Second);
    QCOMPARE(errcode(m_oa->get(GetIps)), 0);
    m_clock->advance(Second);
    const QJsonObject refused = m_oa->get(GetIps);
    QCOMPARE(errcode(refused), 40001);
    QVERIFY(refused[u"errmsg"].toString().contains("not latest"_L1));
    m_oa->token = second;
    QCOMPARE(errcode(m_oa->get(GetIps)), 0);
}

void TestOfficialAccount::tokensExpireAfterTwoHours()
{
    const QJsonObject fetched = m_oa->classicToken();
    QCOMPARE(fetched[u"expires_in"].toInt(), 7200);
    QVERIFY(!fetched.contains(u"errcode"));
    m_oa->token = tokenIn(fetched).toLatin1();
    m_clock->advance(7200 * Second - 1);
    QCOMPARE(errcode(m_oa->get(GetIps)), 0);
    m_clock->advance(1);
    QCOMPARE(errcode(m_oa->get(GetIps)), 42001);
}

void TestOfficialAccount::stableTokenStaysAndIsSeparate()
{
    const QByteArray stable = m_oa->token;
    (void)m_oa->classicToken();
    (void)m_oa->classicToken();
    m_clock->advance(20 * Minute);
    QCOMPARE(errcode(m_oa->get(GetIps)), 0);
    const QJsonObject again = m_oa->stableToken();
    QCOMPARE(tokenIn(again).toLatin1(), stable);
    QCOMPARE(again[u"expires_in"].toInt(), 7200 - 20 * 60);
    const QByteArray classic = tokenIn(m_oa->classicToken()).toLatin1();
    m_oa->token = stable;
    (void)m_oa->stableToken(true);
    m_oa->token = classic;
    QCOMPARE(errcode(m_oa->get(GetIps)), 0);
}

void TestOfficialAccount::stableTokenChangesInItsLastFiveMinutes()
{
    const QByteArray old = m_oa->token;
    m_clock->advance(115 * Minute);
    QCOMPARE(m_oa->stableToken()[u"expires_in"].toInt(), 300);
    m_clock->advance(Second);
    const QJsonObject next = m_oa->stableToken();
    QVERIFY(tokenIn(next).toLatin1() != old);
    QCOMPARE(next[u"expires_in"].toInt(), 7200);
    QCOMPARE(errcode(m_oa->get(GetIps)), 0);
    m_clock->advance(5 * Minute);
    QCOMPARE(errcode(m_oa->get(GetIps)), 42001);
}

void TestOfficialAccount::forcedRenewalEndsTheTokenAtOnce()
{
    const QByteArray next = tokenIn(m_oa->stableToken(true)).toLatin1();
    QCOMPARE(errcode(m_oa->get(GetIps)), 40001);
    m_oa->token = next;
    QCOMPARE(errcode(m_oa->get(GetIps)), 0);
    m_clock->advance(29 * Second);
    QCOMPARE(tokenIn(m_oa->stableToken(true)).toLatin1(), next);
    m_clock->advance(Second);
    QVERIFY(tokenIn(m_oa->stableToken(true)).toLatin1() != next);
}

void TestOfficialAccount::forcedRenewalsAreLimited()
{
    for (int time = 0; time < 20; ++time) {
        QVERIFY(!tokenIn(m_oa->stableToken(true)).isEmpty());
        m_clock->advance(30 * Second);
    }
    QCOMPARE(errcode(m_oa->stableToken(true)), 45009);
    QVERIFY(!tokenIn(m_oa->stableToken(false)).isEmpty());
    m_clock->advance(Day);
    QVERIFY(!tokenIn(m_oa->stableToken(true)).isEmpty());
}

void TestOfficialAccount::unknownTokensAreRefused()
{
    m_oa->token[50] = m_oa->token[50] == 'x' ? 'y' : 'x';
    QCOMPARE(errcode(m_oa->get(GetIps)), 40001);
    m_oa->token.prepend("%25s");
    QCOMPARE(errcode(m_oa->get(GetIps)), 40014);
}

void TestOfficialAccount::quotaIsCountedAndCleared()
{
    const QJsonObject asked{{u"cgi_path"_s, u"/cgi-bin/user/get"_s}};
    (void)m_oa->get(GetUsers);
    (void)m_oa->get(GetUsers);
    const QJsonObject answer = m_oa->post(QuotaGet, asked);
    QCOMPARE(answer[u"errcode"].toInt(-1), 0);
    QCOMPARE(answer[u"quota"][u"daily_limit"].toInt(), 500);
    QCOMPARE(answer[u"quota"][u"used"].toInt(), 2);
    QCOMPARE(answer[u"quota"][u"remain"].toInt(), 498);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/openapi/quota/clear", asked)), 0);
    QCOMPARE(m_oa->post(QuotaGet, asked)[u"quota"][u"used"].toInt(-1), 0);
    QCOMPARE(errcode(m_oa->post(QuotaGet, {{u"cgi_path"_s, u"cgi-bin/user/get"_s}})), 76003);
    QCOMPARE(errcode(m_oa->post(QuotaGet, {{u"cgi_path"_s, u"/cgi-bin/none"_s}})), 76021);
    QCOMPARE(errcode(m_oa->post(QuotaGet, {{u"cgi_path"_s, u"/sns/userinfo"_s}})), 76022);
}

void TestOfficialAccount::dailyLimitIsRefusedUntilMidnight()
{
    for (int time = 0; time < 500; ++time)
        QCOMPARE(errcode(m_oa->get(GetUsers + "?next_openid=x")), 40003);
    QCOMPARE(errcode(m_oa->get(GetUsers)), 45009);
    QCOMPARE(errcode(m_oa->get(GetIps)), 0);
    m_clock->advance(12 * 60 * Minute);
    m_oa->token = tokenIn(m_oa->stableToken()).toLatin1();
    QCOMPARE(errcode(m_oa->get(GetUsers)), 0);
}

void TestOfficialAccount::resetsOfQuotaAreTenAMonth()
{
    const QByteArray path = "/cgi-bin/clear_quota";
    QCOMPARE(errcode(m_oa->post(path, {{u"appid"_s, u"wx0000"_s}})), 40013);
    for (int time = 0; time < 9; ++time)
        QCOMPARE(errcode(m_oa->post(path, {{u"appid"_s, m_oa->appId}})), 0);
    const QByteArray token = std::exchange(m_oa->token, {});
    QCOMPARE(errcode(m_oa->post(
                 path + "/v2", {{u"appid"_s, m_oa->appId}, {u"appsecret"_s, u"wrong"_s}})),
        40125);
    QCOMPARE(errcode(m_oa->post(
                 path + "/v2", {{u"appid"_s, m_oa->appId}, {u"appsecret"_s, m_oa->secret}})),
        0);
    m_oa->token = token;
    QCOMPARE(errcode(m_oa->post(path, {{u"appid"_s, m_oa->appId}})), 48006);
    m_clock->advance(9 * Day);
    m_oa->token = tokenIn(m_oa->stableToken()).toLatin1();
    QCOMPARE(errcode(m_oa->post(path, {{u"appid"_s, m_oa->appId}})), 0);
}

void TestOfficialAccount::addressesAndNetworkCheck()
{
    QVERIFY(!m_oa->get(GetIps)[u"ip_list"].toArray().isEmpty());
    QVERIFY(!m_oa->post(GetIps, {})[u"ip_list"].toArray().isEmpty());
    QVERIFY(!m_oa->get("/cgi-bin/get_api_domain_ip")[u"ip_list"].toArray().isEmpty());
    const QByteArray path = "/cgi-bin/callback/check";
    const auto body = [](const QString& action, const QString& asked) {
        return QJsonObject{{u"action"_s, action}, {u"check_operator"_s, asked}};
    };
    QCOMPARE(errcode(m_oa->post(path, body(u"sing"_s, u"CAP"_s))), 40202);
    QCOMPARE(errcode(m_oa->post(path, body(u"all"_s, u"MOBILE"_s))), 40203);
    const QJsonObject all = m_oa->post(path, body(u"all"_s, u"UNICOM"_s));
    QCOMPARE(all[u"dns"][0][u"real_operator"].toString(), u"UNICOM"_s);
    QCOMPARE(all[u"ping"][0][u"package_loss"].toString(), u"0%"_s);
    QVERIFY(!m_oa->post(path, body(u"dns"_s, u"DEFAULT"_s)).contains(u"ping"));
}

void TestOfficialAccount::refusedCallsAreRemembered()
{
    const QByteArray ask = "/cgi-bin/openapi/rid/get";
    const QString text = m_oa->post(SetRemark, {{u"remark"_s, u"x"_s}})[u"errmsg"].toString();
    const QString rid = text.section(u"rid: "_s, 1);
    const QJsonObject known = m_oa->post(ask, {{u"rid"_s, rid}})[u"request"].toObject();
    QCOMPARE(known[u"request_body"].toString(), u"{\"remark\":\"x\"}"_s);
    QVERIFY(known[u"request_url"].toString().startsWith(QString::fromLatin1(SetRemark)));
    QVERIFY(known[u"response_body"].toString().contains(u"41009"_s));
    QCOMPARE(known[u"invoke_time"].toInteger(), m_clock->nowSeconds());
    QCOMPARE(known[u"client_ip"].toString(), u"127.0.0.1"_s);

    QCOMPARE(errcode(m_oa->post(ask, {{u"rid"_s, u"abc"_s}})), 76002);
    QCOMPARE(errcode(m_oa->post(ask, {{u"rid"_s, u"00000000-00000000-00000000"_s}})), 76001);
    m_clock->advance(7 * Day + Second);
    m_oa->token = tokenIn(m_oa->stableToken()).toLatin1();
    QCOMPARE(errcode(m_oa->post(ask, {{u"rid"_s, rid}})), 76004);
}

void TestOfficialAccount::whitelistNamesTheAddress()
{
    sandbox::Options options;
    options.ipWhitelist = {u"203.0.113.9"_s};
    restart(options);
    m_oa = std::make_unique<OaClient>(m_ready);
    const QJsonObject refused = m_oa->classicToken();
    QCOMPARE(errcode(refused), 40164);
    QVERIFY(refused[u"errmsg"].toString().startsWith(
        "invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1, not in whitelist rid: "_L1));
    QCOMPARE(errcode(m_oa->stableToken()), 40164);
    options.ipWhitelist.append(u"127.0.0.1"_s);
    restartWith(options);
    QCOMPARE(errcode(m_oa->get(GetIps)), 0);
}

void TestOfficialAccount::pagesOfFollowers()
{
    sandbox::Options options;
    options.followers = 12'000;
    restartWith(options);
    const QJsonObject first = m_oa->get(GetUsers);
    QCOMPARE(first[u"total"].toInt(), 12'000);
    QCOMPARE(first[u"count"].toInt(), 10'000);
    QCOMPARE(countIn(first), 10'000);
    QCOMPARE(first[u"next_openid"].toString(), openIdIn(first, 9'999));
    const QByteArray next = first[u"next_openid"].toString().toLatin1();
    const QJsonObject second = m_oa->get(GetUsers + "?next_openid=" + next);
    QCOMPARE(second[u"count"].toInt(), 2'000);
    QCOMPARE(openIdIn(second, 0), m_sandbox->openId(10'000));
    QCOMPARE(second[u"next_openid"].toString(), m_sandbox->openId(11'999));
}

void TestOfficialAccount::pageAfterTheLastIsEmpty()
{
    const QByteArray last = m_sandbox->openId(2'999).toLatin1();
    const QJsonObject page = m_oa->get(GetUsers + "?next_openid=" + last);
    QCOMPARE(
        page, (QJsonObject{{u"total"_s, 3000}, {u"count"_s, 0}, {u"next_openid"_s, QString()}}));
}

void TestOfficialAccount::accountWithoutFollowers()
{
    sandbox::Options options;
    options.followers = 0;
    restartWith(options);
    QCOMPARE(m_oa->get(GetUsers)[u"total"].toInt(-1), 0);
    const QByteArray stranger = m_sandbox->openId(0).toLatin1();
    QCOMPARE(m_oa->get("/cgi-bin/user/info?openid=" + stranger)[u"subscribe"].toInt(-1), 0);
}

void TestOfficialAccount::everybodyOfAHundredThousandHasAnIdOfTheirOwn()
{
    sandbox::Options options;
    options.followers = 100'000;
    restartWith(options);
    const QRegularExpression form(u"^o[A-Za-z0-9_-]{27}$"_s);
    QSet<QString> known;
    QByteArray next;
    for (int call = 0; call < 10; ++call) {
        const QJsonObject page = m_oa->get(GetUsers + "?next_openid=" + next);
        for (const auto& value : page[u"data"][u"openid"].toArray()) {
            QVERIFY(form.match(value.toString()).hasMatch());
            known.insert(value.toString());
        }
        next = page[u"next_openid"].toString().toLatin1();
    }
    QCOMPARE(known.size(), 100'000);
    QCOMPARE(next, m_sandbox->openId(99'999).toLatin1());
}

void TestOfficialAccount::profileOfOne()
{
    int withRemark = 0;
    int withTags = 0;
    for (int index = 0; index < 60; ++index) {
        const QString id = m_sandbox->openId(index);
        const auto person = m_oa->get("/cgi-bin/user/info?lang=en&openid=" + id.toLatin1());
        QCOMPARE(person[u"openid"].toString(), id);
        QCOMPARE(person[u"subscribe"].toInt(), 1);
        QCOMPARE(person[u"language"].toString(), u"en"_s);
        QVERIFY(person[u"subscribe_scene"].toString().startsWith("ADD_SCENE_"_L1));
        QVERIFY(person[u"subscribe_time"].toInteger() < m_clock->nowSeconds());
        QVERIFY(person[u"remark"].toString().toUtf8().size() < 30);
        QVERIFY(!person.contains(u"nickname") && !person.contains(u"headimgurl"));
        withRemark += person[u"remark"].toString().isEmpty() ? 0 : 1;
        withTags += person[u"tagid_list"].toArray().isEmpty() ? 0 : 1;
    }
    QVERIFY(withRemark > 0 && withRemark < 30);
    QVERIFY(withTags > 10 && withTags < 60);
}

void TestOfficialAccount::profileOfAStranger()
{
    const auto info = [this](const QString& id) {
        return m_oa->get("/cgi-bin/user/info?openid=" + id.toLatin1());
    };
    const QJsonObject left = info(m_sandbox->openId(3'000));
    QCOMPARE(left[u"subscribe"].toInt(-1), 0);
    QVERIFY(!left.contains(u"subscribe_time"));
    QString broken = m_sandbox->openId(0);
    broken[27] = broken[27] == u'A' ? u'B' : u'A';
    QCOMPARE(errcode(info(broken)), 40003);
    QCOMPARE(errcode(info(u"oQhT1k"_s)), 40003);
    QCOMPARE(errcode(info({})), 41009);
}

void TestOfficialAccount::profilesOfMany()
{
    QJsonArray asked;
    for (int index = 2'950; index < 3'050; ++index)
        asked.append(QJsonObject{{u"openid"_s, m_sandbox->openId(index)}});
    const QJsonArray people =
        m_oa->post(BatchGet, {{u"user_list"_s, asked}})[u"user_info_list"].toArray();
    QCOMPARE(people.size(), 100);
    for (int place = 0; place < 100; ++place) {
        QCOMPARE(people[place][u"openid"].toString(), m_sandbox->openId(2'950 + place));
        QCOMPARE(people[place][u"subscribe"].toInt(), place < 50 ? 1 : 0);
    }
    asked.append(QJsonObject{{u"openid"_s, m_sandbox->openId(0)}});
    QCOMPARE(errcode(m_oa->post(BatchGet, {{u"user_list"_s, asked}})), 40032);
    QCOMPARE(errcode(m_oa->post(BatchGet, {{u"user_list"_s, QJsonArray()}})), 40032);
    asked = {QJsonObject{{u"openid"_s, u"oOfAnotherAccount00000000000"_s}}};
    QCOMPARE(errcode(m_oa->post(BatchGet, {{u"user_list"_s, asked}})), 40003);
}

void TestOfficialAccount::remarkIsLimitedToBytes()
{
    const QString id = m_sandbox->openId(5);
    const auto set = [this](const QString& person, const QString& remark) {
        return errcode(m_oa->post(SetRemark, {{u"openid"_s, person}, {u"remark"_s, remark}}));
    };
    const auto remark = [&] {
        return m_oa->get("/cgi-bin/user/info?openid=" + id.toLatin1())[u"remark"].toString();
    };
    QCOMPARE(set(id, u"三号桌熟客少糖去冰"_s), 0);
    QCOMPARE(remark(), u"三号桌熟客少糖去冰"_s);
    QCOMPARE(set(id, QString(10, u'茶')), 40092);
    QCOMPARE(set(id, QString(30, u'x')), 40092);
    QCOMPARE(remark(), u"三号桌熟客少糖去冰"_s);
    QCOMPARE(set(id, {}), 0);
    QCOMPARE(remark(), QString());
    QCOMPARE(set(m_sandbox->openId(3'000), u"x"_s), 43004);
}

void TestOfficialAccount::escapesAreTakenLiterally()
{
    const QByteArray id = m_sandbox->openId(6).toLatin1();
    (void)m_oa->rawPost(SetRemark, R"({"openid":")" + id + R"(","remark":"\u8336"})");
    QCOMPARE(m_oa->get("/cgi-bin/user/info?openid=" + id)[u"remark"].toString(), u"\\u8336"_s);
}

void TestOfficialAccount::theSameSeedGivesTheSamePeople()
{
    const QByteArray path = "/cgi-bin/user/info?openid=" + m_sandbox->openId(77).toLatin1();
    const QJsonObject before = m_oa->get(path);
    restartWith({});
    QCOMPARE(m_oa->get(path), before);
    sandbox::Options options;
    options.seed = 2;
    restartWith(options);
    QCOMPARE(errcode(m_oa->get(path)), 40003);
}

void TestOfficialAccount::whoLeftIsGone()
{
    const QByteArray id = m_sandbox->openId(1).toLatin1();
    m_sandbox->unfollow(1);
    m_sandbox->unfollow(1);
    const QJsonObject page = m_oa->get(GetUsers);
    QCOMPARE(page[u"total"].toInt(), 2'999);
    QCOMPARE(page[u"count"].toInt(), 2'999);
    QCOMPARE(openIdIn(page, 1), m_sandbox->openId(2));
    QCOMPARE(m_oa->get("/cgi-bin/user/info?openid=" + id)[u"subscribe"].toInt(-1), 0);
    // A page may begin after somebody who left while it was on its way.
    QCOMPARE(m_oa->get(GetUsers + "?next_openid=" + id)[u"count"].toInt(), 2'998);
}

void TestOfficialAccount::faultsOnCalls()
{
    const QString path = u"/cgi-bin/user/get"_s;
    m_sandbox->inject({.kind = Fault::Kind::ErrorCode, .text = "48001", .path = path});
    const QJsonObject refused = m_oa->get(GetUsers);
    QCOMPARE(errcode(refused), 48001);
    QVERIFY(refused[u"errmsg"].toString().startsWith("api unauthorized rid: "_L1));
    m_sandbox->inject({.kind = Fault::Kind::ErrorCode, .value = -1, .text = "busy", .path = path});
    QCOMPARE(errcode(m_oa->get(GetUsers)), -1);
    m_sandbox->inject({.kind = Fault::Kind::Drop, .path = path});
    QCOMPARE(m_oa->rawGet(GetUsers).status, 0);
    m_sandbox->inject({.kind = Fault::Kind::Truncate, .path = path});
    QVERIFY(!m_oa->rawGet(GetUsers).complete);
    m_sandbox->inject({.kind = Fault::Kind::BadJson, .path = path});
    const RawReply bad = m_oa->rawGet(GetUsers);
    QVERIFY(bad.complete && bad.status == 200 && bad.body.startsWith('{'));
    QVERIFY(!bad.body.endsWith('}'));
    m_sandbox->inject({.kind = Fault::Kind::HttpStatus, .value = 500, .path = path});
    QCOMPARE(m_oa->rawGet(GetUsers).status, 500);
    m_sandbox->inject({.kind = Fault::Kind::NotWhitelisted, .path = path});
    QVERIFY(m_oa->get(GetUsers)[u"errmsg"].toString().contains("invalid ip 203.0.113.7 "_L1));
    QCOMPARE(m_oa->rawPost("/sandbox/faults", R"({"kind":"errcode","text":"45011"})").status, 204);
    QCOMPARE(errcode(m_oa->get(GetIps)), 45011);
    QCOMPARE(errcode(m_oa->get(GetUsers)), 0);
    QCOMPARE(m_sandbox->requestCount(path), 8);
}

void TestOfficialAccount::faultDelayWaitsForTheClock()
{
    m_sandbox->inject({.kind = Fault::Kind::Delay, .value = 4000});
    bool waited = false;
    QObject context;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &context, [this, &waited] {
        if (m_clock->pendingDelays() != std::vector<qint64>{4000})
            return;
        waited = true;
        m_clock->advance(4000);
    });
    timer.start(0);
    QCOMPARE(errcode(m_oa->get(GetIps)), 0);
    QVERIFY(waited);
}

void TestOfficialAccount::faultExpiredTokenStaysExpired()
{
    m_sandbox->inject({.kind = Fault::Kind::ExpiredToken});
    QCOMPARE(errcode(m_oa->get(GetIps)), 42001);
    QCOMPARE(errcode(m_oa->get(GetIps)), 42001);
    const QByteArray next = tokenIn(m_oa->stableToken()).toLatin1();
    QVERIFY(next != m_oa->token);
    m_oa->token = next;
    QCOMPARE(errcode(m_oa->get(GetIps)), 0);
}

QTEST_GUILESS_MAIN(TestOfficialAccount)
#include "tst_officialaccount.moc"
