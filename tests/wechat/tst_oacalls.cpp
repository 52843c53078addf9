// SPDX-License-Identifier: GPL-3.0-or-later
// Requests and answers about followers, tags and groups, quotas and the network. Vectors both ways.
#include "wechat/oa/apianswer.h"
#include "wechat/oa/network.h"
#include "wechat/oa/quota.h"
#include "wechat/oa/tags.h"
#include "wechat/oa/users.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::wechat::oa;

namespace {

const QString One = u"oQhT1kS0ndB0xU5er0000000001x"_s;
const QString Two = u"oQhT1kS0ndB0xU5er0000000002x"_s;

QJsonObject json(const QByteArray& text)
{
    const auto object = readObject(text);
    return object ? *object : QJsonObject();
}

template <typename T> QString codeOf(const base::Result<T>& result)
{
    return result ? u"ok"_s : result.error().code;
}

} // namespace

class TestOaCalls : public QObject {
    Q_OBJECT

private slots:
    void makesRequests_data();
    void makesRequests();
    void createsNothingTwice();
    void asksForFollowersPageByPage();

    void readsAPageOfFollowers();
    void knowsTheLastPage_data();
    void knowsTheLastPage();
    void readsProfiles();
    void readsASubscriberWithOddValues();
    void keepsLargeSceneValues();
    void readsTags();
    void readsGroups();
    void readsWhoWasLeftOut();
    void resetsCountersWithTheSecretAlone();
    void readsQuotas();
    void readsAddresses();
    void readsWhatWeChatSeesOfACallback();
    void readsARefusedCallWithoutItsToken();
    void refusesBrokenAnswers_data();
    void refusesBrokenAnswers();
};

void TestOaCalls::makesRequests_data()
{
    QTest::addColumn<ApiRequest>("request");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* path, const ApiRequest& request, const QByteArray& body) {
        QTest::newRow(path) << request << u"/cgi-bin/"_s + QString::fromLatin1(path) << body;
    };
    const QByteArray one = One.toLatin1();
    const QByteArray both = "[\"" + one + "\",\"" + Two.toLatin1() + "\"]";
    row("user/info/batchget", profilesRequest({One}, u"en"_s),
        R"({"user_list":[{"lang":"en","openid":")" + one + R"("}]})");
    row("user/info/updateremark", remarkRequest(One, u"三号桌\"熟客\""_s),
        R"({"openid":")" + one + R"(","remark":"三号桌\"熟客\""})");
    row("tags/members/getblacklist", blacklistRequest(), R"({"begin_openid":""})");
    row("tags/members/batchblacklist", blacklistAddRequest({One, Two}),
        "{\"openid_list\":" + both + "}");
    row("tags/members/batchunblacklist", blacklistRemoveRequest({One, Two}),
        "{\"openid_list\":" + both + "}");
    row("tags/create", tagCreateRequest(u"外卖常客"_s), R"({"tag":{"name":"外卖常客"}})");
    row("tags/update", tagRenameRequest(101, u"外卖老客"_s),
        R"({"tag":{"id":101,"name":"外卖老客"}})");
    row("tags/delete", tagDeleteRequest(101), R"({"tag":{"id":101}})");
    row("user/tag/get", tagMembersRequest(101, One),
        R"({"next_openid":")" + one + R"(","tagid":101})");
    row("tags/getidlist", tagsOfRequest(One), R"({"openid":")" + one + R"("})");
    row("tags/members/batchtagging", tagRequest(101, {One, Two}),
        "{\"openid_list\":" + both + ",\"tagid\":101}");
    row("tags/members/batchuntagging", untagRequest(101, {One, Two}),
        "{\"openid_list\":" + both + ",\"tagid\":101}");
    row("groups/create", groupCreateRequest(u"会员"_s), R"({"group":{"name":"会员"}})");
    row("groups/getid", groupOfRequest(One), R"({"openid":")" + one + R"("})");
    row("groups/update", groupRenameRequest(107, u"老会员"_s),
        R"({"group":{"id":107,"name":"老会员"}})");
    row("groups/members/update", groupMoveRequest(One, 107),
        R"({"openid":")" + one + R"(","to_groupid":107})");
    row("openapi/quota/get", quotaRequest(u"/cgi-bin/user/get"_s),
        R"({"cgi_path":"/cgi-bin/user/get"})");
    row("openapi/quota/clear", quotaClearRequest(u"/cgi-bin/user/get"_s),
        R"({"cgi_path":"/cgi-bin/user/get"})");
    row("clear_quota", quotaClearAllRequest(u"wx0a1b2c3d4e5f6789"_s),
        R"({"appid":"wx0a1b2c3d4e5f6789"})");
    row("callback/check", callbackCheckRequest(Probe::Dns, Carrier::Telecom),
        R"({"action":"dns","check_operator":"CHINANET"})");
    row("openapi/rid/get", rememberedCallRequest(u"6a51c0d2-1f00aa31-4b7e0c19"_s),
        R"({"rid":"6a51c0d2-1f00aa31-4b7e0c19"})");
    row("groups/delete", groupDeleteRequest(107), R"({"group":{"id":107}})");
}

void TestOaCalls::makesRequests()
{
    QFETCH(ApiRequest, request);
    QCOMPARE(request.method, QByteArray("POST"));
    QTEST(request.path, "path");
    QTEST(request.body, "body");
    QVERIFY(request.query.isEmpty());
}

void TestOaCalls::createsNothingTwice()
{
    QVERIFY(!tagCreateRequest(u"a"_s).isRepeatable);
    QVERIFY(!groupCreateRequest(u"a"_s).isRepeatable);
    QVERIFY(!quotaClearRequest(u"/cgi-bin/user/get"_s).isRepeatable);
    QVERIFY(!quotaClearAllRequest(u"wx0a1b2c3d4e5f6789"_s).isRepeatable);
    QVERIFY(tagRequest(101, {One}).isRepeatable);
    QVERIFY(remarkRequest(One, u"a"_s).isRepeatable);
}

void TestOaCalls::asksForFollowersPageByPage()
{
    using Query = QList<QPair<QString, QString>>;
    QCOMPARE(followersRequest().method, QByteArray("GET"));
    QCOMPARE(followersRequest().path, u"/cgi-bin/user/get"_s);
    QCOMPARE(followersRequest().query, Query());
    QCOMPARE(followersRequest(One).query, (Query{{u"next_openid"_s, One}}));
    QCOMPARE(profileRequest(One).query, (Query{{u"openid"_s, One}, {u"lang"_s, u"zh_CN"_s}}));
    QCOMPARE(tagsRequest().path, u"/cgi-bin/tags/get"_s);
    QCOMPARE(groupsRequest().path, u"/cgi-bin/groups/get"_s);
    QVERIFY(groupsRequest().body.isEmpty());
}

void TestOaCalls::readsAPageOfFollowers()
{
    const auto page = parseOpenids(
        json(R"({"total":3,"count":2,"data":{"openid":[")" + One.toLatin1() + R"(",")"
            + Two.toLatin1() + R"("]},"next_openid":")" + Two.toLatin1() + R"("})"));
    QVERIFY(page);
    QCOMPARE(page->total, 3);
    QCOMPARE(page->openids, (QStringList{One, Two}));
    QCOMPARE(page->next, Two);
    QVERIFY(page->mayHaveMore());
    QVERIFY(!page->isFull());
}

void TestOaCalls::knowsTheLastPage_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("mayHaveMore");
    QTest::newRow("nobody") << QByteArray(R"({"total":3,"count":0,"next_openid":""})") << false;
    QTest::newRow("only a count") << QByteArray(R"({"count":0})") << false;
    QTest::newRow("nobody, but next") << QByteArray(R"({"count":0,"next_openid":"o1"})") << false;
    QTest::newRow("no next") << QByteArray(R"({"count":1,"data":{"openid":["o1"]}})") << false;
    QTest::newRow("more") << QByteArray(
        R"({"count":"1","data":{"openid":["o1"]},"next_openid":"o1"})")
                          << true;
}

void TestOaCalls::knowsTheLastPage()
{
    QFETCH(QByteArray, answer);
    const auto page = parseOpenids(json(answer));
    QVERIFY(page);
    QTEST(page->mayHaveMore(), "mayHaveMore");
}

void TestOaCalls::readsProfiles()
{
    const auto profiles = parseProfiles(json(R"({"user_info_list":[
        {"subscribe":1,"openid":"o1","language":"zh_CN","subscribe_time":1766000000,
         "remark":"三号桌熟客","groupid":101,"tagid_list":[101,2],"unionid":"u1",
         "subscribe_scene":"ADD_SCENE_QR_CODE","qr_scene":70,"qr_scene_str":"table-3"},
        {"subscribe":0,"openid":"o9"}]})"));
    QVERIFY(profiles);
    QCOMPARE(profiles->size(), 2);
    Profile first;
    first.follower.openid = u"o1"_s;
    first.follower.unionid = u"u1"_s;
    first.follower.remark = u"三号桌熟客"_s;
    first.follower.tags = {2, 101};
    first.follower.subscribedAt = QDateTime::fromSecsSinceEpoch(1766000000, Qt::UTC);
    first.follower.sceneWord = u"ADD_SCENE_QR_CODE"_s;
    first.follower.qrScene = 70;
    first.follower.qrSceneText = u"table-3"_s;
    first.follower.language = u"zh_CN"_s;
    first.isSubscribed = true;
    first.groupId = 101;
    QVERIFY(profiles->first() == first);
    Profile gone;
    gone.follower.openid = u"o9"_s;
    QVERIFY(profiles->last() == gone);
}

void TestOaCalls::readsASubscriberWithOddValues()
{
    const auto profile = parseProfile(json(R"({"errcode":0,"subscribe":"1","openid":"o1",
        "subscribe_time":"1766000000","tagid_list":["101",2,null,2,99999999999],"qr_scene":"7",
        "nickname":"青","headimgurl":"https://example.com/a","new_field":{}})"));
    QVERIFY(profile);
    QVERIFY(profile->isSubscribed);
    QCOMPARE(profile->follower.subscribedAt.toSecsSinceEpoch(), 1766000000);
    QCOMPARE(profile->follower.tags, (QList<int>{2, 101}));
    QCOMPARE(profile->follower.qrScene, 7);
    QCOMPARE(profile->nickname, u"青"_s);
    QCOMPARE(profile->avatarUrl, u"https://example.com/a"_s);

    const auto bare = parseProfile(json(R"({"subscribe":1,"openid":"o1","subscribe_time":0})"));
    QVERIFY(bare);
    QVERIFY(!bare->follower.subscribedAt.isValid());
}

void TestOaCalls::keepsLargeSceneValues()
{
    const auto profile = parseProfile(
        json(R"({"subscribe":1,"openid":"o1","qr_scene":9007199254740993})"));
    QVERIFY(profile);
    QCOMPARE(profile->follower.qrScene, 9007199254740993);
}

void TestOaCalls::readsTags()
{
    const auto made = parseTag(json(R"({"tag":{"id":101,"name":"外卖常客"}})"));
    QVERIFY(made);
    QVERIFY(*made == (domain::Tag{101, u"外卖常客"_s, 0}));
    const auto tags = parseTags(
        json(R"({"tags":[{"id":2,"name":"星标组","count":0},{"id":"101","name":"a","count":8}]})"));
    QVERIFY(tags);
    QVERIFY(*tags == (QList<domain::Tag>{{2, u"星标组"_s, 0}, {101, u"a"_s, 8}}));
    QCOMPARE(*parseTagIds(json(R"({"tagid_list":[101,2]})")), (QList<int>{101, 2}));
    QVERIFY(parseTagIds(json(R"({"tagid_list":[]})"))->isEmpty());
}

void TestOaCalls::readsGroups()
{
    const auto made = parseGroup(json(R"({"group":{"id":107,"name":"会员"}})"));
    QVERIFY(made);
    QVERIFY(*made == (Group{107, u"会员"_s, 0}));
    const auto groups = parseGroups(json(R"({"groups":[{"id":0,"name":"未分组","count":52}]})"));
    QVERIFY(groups);
    QVERIFY(*groups == (QList<Group>{{0, u"未分组"_s, 52}}));
    QCOMPARE(*parseGroupId(json(R"({"groupid":107})")), 107);
}

void TestOaCalls::readsWhoWasLeftOut()
{
    QCOMPARE(tagRequest(101, {One}).accepts, QList<qint64>{45171});
    QCOMPARE(untagRequest(101, {One}).accepts, QList<qint64>{45171});
    QVERIFY(parseFailedOpenids(json(R"({"errcode":0})"))->isEmpty());
    const auto failed = parseFailedOpenids(
        json(R"({"errcode":45171,"errmsg":"some openid fail","fail_openid_list":["o1","o2"]})"));
    QVERIFY(failed);
    QCOMPARE(*failed, (QStringList{u"o1"_s, u"o2"_s}));
    QCOMPARE(codeOf(parseFailedOpenids(json(R"({"errcode":45171})"))), u"45171"_s);
}

void TestOaCalls::resetsCountersWithTheSecretAlone()
{
    const QUrl api(u"https://api.example.com"_s);
    const Credentials credentials{u"wx0a1b2c3d4e5f6789"_s, base::Secret("0f1e")};
    const auto request = quotaClearAllRequest(api, credentials);
    QVERIFY(request);
    QCOMPARE(request->url, QUrl(u"https://api.example.com/cgi-bin/clear_quota/v2"_s));
    QCOMPARE(request->body, QByteArray(R"({"appid":"wx0a1b2c3d4e5f6789","appsecret":"0f1e"})"));
    QCOMPARE(codeOf(quotaClearAllRequest(api, {u"wx0a1b2c3d4e5f6789"_s, {}})),
        u"wego.credentials-incomplete"_s);
}

void TestOaCalls::readsQuotas()
{
    const auto counter = parseQuota(
        json(R"({"errcode":0,"quota":{"daily_limit":500,"used":12,"remain":488},
                 "rate_limit":{"call_count":1000,"refresh_second":60}})"));
    QVERIFY(counter);
    QCOMPARE(counter->dailyLimit, 500);
    QCOMPARE(counter->used, 12);
    QCOMPARE(counter->remaining, 488);
    QCOMPARE(counter->rate, std::optional(CallRate{1000, 60}));
    QVERIFY(!counter->componentRate);
}

void TestOaCalls::readsAddresses()
{
    const auto ips = parseIps(json(R"({"ip_list":["101.91.60.0/24","203.205.239.82",7]})"));
    QVERIFY(ips);
    QCOMPARE(*ips, QStringList({u"101.91.60.0/24"_s, u"203.205.239.82"_s}));
    QCOMPARE(callbackIpsRequest().path, u"/cgi-bin/getcallbackip"_s);
    QCOMPARE(apiIpsRequest().path, u"/cgi-bin/get_api_domain_ip"_s);
    QCOMPARE(apiIpsRequest().method, QByteArray("GET"));
}

void TestOaCalls::readsWhatWeChatSeesOfACallback()
{
    const auto probe = parseCallbackCheck(
        json(R"({"dns":[{"ip":"192.0.2.80","real_operator":"UNICOM"}],
                 "ping":[{"ip":"192.0.2.80","from_operator":"CAP","package_loss":"100%",
                          "time":"0ms"}]})"));
    QVERIFY(probe);
    QCOMPARE(probe->addresses, QList({CallbackProbe::Address{u"192.0.2.80"_s, u"UNICOM"_s}}));
    QCOMPARE(
        probe->pings, QList({CallbackProbe::Ping{u"192.0.2.80"_s, u"CAP"_s, u"100%"_s, u"0ms"_s}}));
    QVERIFY(parseCallbackCheck(json(R"({"dns":[]})")));
}

void TestOaCalls::readsARefusedCallWithoutItsToken()
{
    const auto call = parseRememberedCall(
        json(R"({"request":{"invoke_time":1795320000,"cost_in_ms":30,
                 "request_url":"/cgi-bin/user/get?access_token=98_tok3n&next_openid=",
                 "request_body":"{\"appsecret\":\"0f1e2d3c\"}",
                 "response_body":"{\"errcode\":40003}","client_ip":"203.0.113.7"}})"));
    QVERIFY(call);
    QCOMPARE(call->invokedAtMs, 1'795'320'000'000);
    QCOMPARE(call->costMs, 30);
    QCOMPARE(call->clientIp, u"203.0.113.7"_s);
    QCOMPARE(call->responseBody, u"{\"errcode\":40003}"_s);
    QVERIFY2(call->url.startsWith(u"/cgi-bin/user/get?"_s), qPrintable(call->url));
    QVERIFY2(!call->url.contains(u"tok3n"_s), qPrintable(call->url));
    QVERIFY2(!call->requestBody.contains(u"0f1e"_s), qPrintable(call->requestBody));
}

void TestOaCalls::refusesBrokenAnswers_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const auto& result) {
        QTest::newRow(name) << codeOf(result);
    };
    row("no count", parseOpenids(json(R"({"total":3})")));
    row("openid is a number", parseOpenids(json(R"({"count":1,"data":{"openid":[7]}})")));
    row("profile without openid", parseProfile(json(R"({"subscribe":1})")));
    row("profile without subscribe", parseProfile(json(R"({"openid":"o1"})")));
    row("no profiles", parseProfiles(json("{}")));
    row("one bad profile", parseProfiles(json(R"({"user_info_list":[{}]})")));
    row("no tag", parseTag(json("{}")));
    row("tag without id", parseTags(json(R"({"tags":[{"name":"a"}]})")));
    row("tag id too large", parseTag(json(R"({"tag":{"id":99999999999}})")));
    row("no tags", parseTags(json(R"({"tags":{}})")));
    row("no tag ids", parseTagIds(json("{}")));
    row("no group", parseGroup(json(R"({"group":[]})")));
    row("no groups", parseGroups(json("{}")));
    row("no quota", parseQuota(json(R"({"errcode":0})")));
    row("quota without rest", parseQuota(json(R"({"quota":{"daily_limit":5,"used":1}})")));
    row("no addresses", parseIps(json(R"({"ip_list":"1.2.3.4"})")));
    row("nothing seen", parseCallbackCheck(json("{}")));
    row("no refused call", parseRememberedCall(json(R"({"request":{"cost_in_ms":3}})")));
    row("no group id", parseGroupId(json(R"({"groupid":null})")));
}

void TestOaCalls::refusesBrokenAnswers()
{
    QTEST(u"wego.reply-unreadable"_s, "code");
}

QTEST_APPLESS_MAIN(TestOaCalls)
#include "tst_oacalls.moc"
