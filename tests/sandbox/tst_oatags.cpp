// SPDX-License-Identifier: GPL-3.0-or-later
#include "oaclient.h"
#include "sandboxfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::test;

namespace {

const QByteArray Tagging = "/cgi-bin/tags/members/batchtagging";
const QByteArray Untagging = "/cgi-bin/tags/members/batchuntagging";
const QByteArray Bearers = "/cgi-bin/user/tag/get";
const QByteArray Blacklist = "/cgi-bin/tags/members/getblacklist";

QJsonObject tag(int id, const QString& name)
{
    return {{u"tag"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, name}}}};
}

QJsonObject group(int id, const QString& name)
{
    return {{u"group"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, name}}}};
}

} // namespace

/// Tags, the blacklist and legacy groups.
class TestOaTags : public QObject, private SandboxFixture {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { end(); }

    void tagsAreMadeRenamedAndDeleted();
    void namesOfTagsAreChecked();
    void ownTagsOnlyAreChanged();
    void atMostAHundredTags();
    void countsFollowTheMembers();
    void crowdedTagStays();
    void batchesOfFifty();
    void failuresAreNamed();
    void atMostTwentyTagsEach();
    void bearersOfATag();
    void blacklistIsPagedAndChanged();
    void blacklistTakesTwentyAtOnce();
    void groupsAreMadeRenamedAndDeleted();
    void oneIsMovedBetweenGroups();
    void manyAreMoved();

private:
    void restartWith(int followers);
    [[nodiscard]] QJsonArray ids(int from, int count) const;
    [[nodiscard]] QJsonObject members(int from, int count, int tag) const;
    [[nodiscard]] int create(const QString& name) const;
    /// -1 without such a tag.
    [[nodiscard]] int countOf(int tag) const;
    [[nodiscard]] QJsonArray tagsOf(int index) const;
    [[nodiscard]] int groupOf(int index) const;
    [[nodiscard]] QJsonValue groupIn(int id, const QString& field) const;

    std::unique_ptr<OaClient> m_oa;
};

void TestOaTags::init()
{
    begin();
    restartWith(2'000);
}

void TestOaTags::restartWith(int followers)
{
    sandbox::Options options;
    options.followers = followers;
    restart(options);
    m_oa = std::make_unique<OaClient>(m_ready);
    m_oa->token = tokenIn(m_oa->stableToken()).toLatin1();
}

QJsonArray TestOaTags::ids(int from, int count) const
{
    QJsonArray list;
    for (int index = from; index < from + count; ++index)
        list.append(m_sandbox->openId(index));
    return list;
}

QJsonObject TestOaTags::members(int from, int count, int tag) const
{
    return {{u"openid_list"_s, ids(from, count)}, {u"tagid"_s, tag}};
}

int TestOaTags::create(const QString& name) const
{
    return m_oa->post("/cgi-bin/tags/create", tag(0, name))[u"tag"][u"id"].toInt();
}

int TestOaTags::countOf(int tag) const
{
    for (const auto& each : m_oa->get("/cgi-bin/tags/get")[u"tags"].toArray()) {
        if (each[u"id"].toInt() == tag)
            return each[u"count"].toInt();
    }
    return -1;
}

QJsonArray TestOaTags::tagsOf(int index) const
{
    const QJsonObject person{{u"openid"_s, m_sandbox->openId(index)}};
    return m_oa->post("/cgi-bin/tags/getidlist", person)[u"tagid_list"].toArray();
}

int TestOaTags::groupOf(int index) const
{
    const QJsonObject person{{u"openid"_s, m_sandbox->openId(index)}};
    return m_oa->post("/cgi-bin/groups/getid", person)[u"groupid"].toInt(-1);
}

QJsonValue TestOaTags::groupIn(int id, const QString& field) const
{
    for (const auto& each : m_oa->get("/cgi-bin/groups/get")[u"groups"].toArray()) {
        if (each[u"id"].toInt() == id)
            return each[field];
    }
    return {};
}

void TestOaTags::tagsAreMadeRenamedAndDeleted()
{
    const QJsonObject made = m_oa->post("/cgi-bin/tags/create", tag(0, u"夜宵"_s));
    QVERIFY(!made.contains(u"errcode"));
    QCOMPARE(made[u"tag"][u"name"].toString(), u"夜宵"_s);
    const int id = made[u"tag"][u"id"].toInt();
    QVERIFY(id > 100);
    QCOMPARE(countOf(id), 0);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/tags/update", tag(id, u"夜宵客"_s))), 0);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/tags/update", tag(id, u"夜宵客"_s))), 0);
    QCOMPARE(errcode(m_oa->post(Tagging, members(0, 5, id))), 0);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/tags/delete", tag(id, {}))), 0);
    QCOMPARE(countOf(id), -1);
    QVERIFY(!tagsOf(0).contains(id));
    QVERIFY(create(u"夜宵客"_s) > id);
}

void TestOaTags::namesOfTagsAreChecked()
{
    const auto code = [this](const QString& name) {
        return errcode(m_oa->post("/cgi-bin/tags/create", tag(0, name)));
    };
    QCOMPARE(code({}), 45157);
    QCOMPARE(code(u"  "_s), 45157);
    QCOMPARE(code(u"会员"_s), 45157);
    QCOMPARE(code(QString(31, u'茶')), 45158);
    QCOMPARE(code(QString(30, u'茶')), 0);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/tags/update", tag(100, u"会员"_s))), 45157);
}

void TestOaTags::ownTagsOnlyAreChanged()
{
    for (const int system : {0, 1, 2}) {
        QCOMPARE(errcode(m_oa->post("/cgi-bin/tags/update", tag(system, u"x"_s))), 45058);
        QCOMPARE(errcode(m_oa->post("/cgi-bin/tags/delete", tag(system, {}))), 45058);
    }
    QCOMPARE(errcode(m_oa->post("/cgi-bin/tags/update", tag(999, u"x"_s))), 45159);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/tags/delete", {})), 45159);
}

void TestOaTags::atMostAHundredTags()
{
    for (int number = 8; number <= 100; ++number)
        QVERIFY(create(u"t%1"_s.arg(number)) > 0);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/tags/create", tag(0, u"one more"_s))), 45056);
}

void TestOaTags::countsFollowTheMembers()
{
    const int id = create(u"夜宵"_s);
    QCOMPARE(errcode(m_oa->post(Tagging, members(0, 50, id))), 0);
    QCOMPARE(countOf(id), 50);
    QCOMPARE(errcode(m_oa->post(Tagging, members(40, 50, id))), 0);
    QCOMPARE(countOf(id), 90);
    QCOMPARE(errcode(m_oa->post(Untagging, members(0, 20, id))), 0);
    m_sandbox->unfollow(30);
    QCOMPARE(countOf(id), 69);
    const int seeded = countOf(102);
    QVERIFY(seeded > 400 && seeded < 700);
    int page = m_oa->post(Bearers, {{u"tagid"_s, 102}})[u"count"].toInt();
    QCOMPARE(page, seeded);
}

void TestOaTags::crowdedTagStays()
{
    restartWith(600'000);
    QVERIFY(countOf(102) > 100'000);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/tags/delete", tag(102, {}))), 45057);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/tags/delete", tag(104, {}))), 0);
}

void TestOaTags::batchesOfFifty()
{
    QCOMPARE(errcode(m_oa->post(Tagging, members(0, 51, 100))), 40032);
    QCOMPARE(errcode(m_oa->post(Tagging, members(0, 0, 100))), 40032);
    QCOMPARE(errcode(m_oa->post(Tagging, members(0, 50, 999))), 45159);
    QCOMPARE(errcode(m_oa->post(Tagging, members(0, 50, 2))), 0);
    QVERIFY(tagsOf(49).contains(2));
    QVERIFY(!tagsOf(50).contains(2));
    QCOMPARE(errcode(m_oa->post(Untagging, members(0, 51, 2))), 40032);
}

void TestOaTags::failuresAreNamed()
{
    m_sandbox->unfollow(3);
    QJsonObject body = members(0, 5, 2);
    QJsonArray people = ids(0, 5);
    people.append(u"oNobody"_s);
    body.insert(u"openid_list"_s, people);
    const QJsonObject answer = m_oa->post(Tagging, body);
    QCOMPARE(errcode(answer), 45171);
    QCOMPARE(
        answer[u"fail_openid_list"].toArray(), (QJsonArray{m_sandbox->openId(3), u"oNobody"_s}));
    QVERIFY(tagsOf(4).contains(2));
    QCOMPARE(errcode(m_oa->post(Tagging, members(3, 1, 2))), 50005);
}

void TestOaTags::atMostTwentyTagsEach()
{
    const qsizetype before = tagsOf(7).size();
    for (qsizetype number = before; number < 20; ++number)
        QCOMPARE(errcode(m_oa->post(Tagging, members(7, 1, create(u"t%1"_s.arg(number))))), 0);
    const int last = create(u"last"_s);
    QCOMPARE(tagsOf(7).size(), 20);
    QCOMPARE(errcode(m_oa->post(Tagging, members(7, 1, last))), 45059);
    QCOMPARE(errcode(m_oa->post(Tagging, members(6, 2, last))), 45171);
    QCOMPARE(tagsOf(7).size(), 20);
    QVERIFY(tagsOf(6).contains(last));
}

void TestOaTags::bearersOfATag()
{
    const int id = create(u"夜宵"_s);
    QCOMPARE(m_oa->post(Bearers, {{u"tagid"_s, id}}), (QJsonObject{{u"count"_s, 0}}));
    QCOMPARE(errcode(m_oa->post(Tagging, members(10, 3, id))), 0);
    const QJsonObject page = m_oa->post(Bearers, {{u"tagid"_s, id}, {u"next_openid"_s, QString()}});
    QCOMPARE(page[u"data"][u"openid"].toArray(), ids(10, 3));
    QCOMPARE(page[u"next_openid"].toString(), m_sandbox->openId(12));
    const QJsonObject after = m_oa->post(
        Bearers, {{u"tagid"_s, id}, {u"next_openid"_s, m_sandbox->openId(11)}});
    QCOMPARE(after[u"data"][u"openid"].toArray(), ids(12, 1));
    QCOMPARE(errcode(m_oa->post(Bearers, {{u"tagid"_s, 999}})), 45159);
}

void TestOaTags::blacklistIsPagedAndChanged()
{
    const int before = m_oa->post(Blacklist, {{u"begin_openid"_s, QString()}})[u"total"].toInt();
    QVERIFY(before < 50);
    for (int from = 0; from < 1'100; from += 20)
        QCOMPARE(errcode(m_oa->post(
                     "/cgi-bin/tags/members/batchblacklist", {{u"openid_list"_s, ids(from, 20)}})),
            0);
    const QJsonObject first = m_oa->post(Blacklist, {{u"begin_openid"_s, QString()}});
    QCOMPARE(first[u"count"].toInt(), 1'000);
    QVERIFY(first[u"total"].toInt() >= 1'100);
    const QJsonObject second = m_oa->post(
        Blacklist, {{u"begin_openid"_s, first[u"next_openid"].toString()}});
    QCOMPARE(second[u"count"].toInt(), first[u"total"].toInt() - 1'000);
    QCOMPARE(second[u"data"][u"openid"][0].toString(), m_sandbox->openId(1'000));
    QCOMPARE(groupOf(5), 1);
    QCOMPARE(errcode(m_oa->post(
                 "/cgi-bin/tags/members/batchunblacklist", {{u"openid_list"_s, ids(0, 20)}})),
        0);
    QCOMPARE(m_oa->post(Blacklist, {{u"begin_openid"_s, QString()}})[u"total"].toInt(),
        first[u"total"].toInt() - 20);
}

void TestOaTags::blacklistTakesTwentyAtOnce()
{
    const QByteArray path = "/cgi-bin/tags/members/batchblacklist";
    QCOMPARE(errcode(m_oa->post(path, {{u"openid_list"_s, ids(0, 21)}})), 40032);
    QCOMPARE(errcode(m_oa->post(path, {})), 40032);
    QCOMPARE(errcode(m_oa->post(path, {{u"openid_list"_s, QJsonArray{u"oNobody"_s}}})), 40003);
    QVERIFY(groupOf(0) != 1);
}

void TestOaTags::groupsAreMadeRenamedAndDeleted()
{
    const QJsonObject made = m_oa->post("/cgi-bin/groups/create", group(0, u"老会员"_s));
    const int id = made[u"group"][u"id"].toInt();
    QVERIFY(id >= 100);
    QCOMPARE(groupIn(id, u"name"_s).toString(), u"老会员"_s);
    QCOMPARE(groupIn(0, u"name"_s).toString(), u"未分组"_s);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/groups/update", group(id, u"贵宾"_s))), 0);
    QCOMPARE(groupIn(id, u"name"_s).toString(), u"贵宾"_s);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/groups/create", group(0, {}))), 40051);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/groups/create", group(0, QString(31, u'x')))), 45017);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/groups/update", group(1, u"x"_s))), 45016);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/groups/update", group(999, u"x"_s))), 40050);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/groups/delete", group(2, {}))), 45016);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/groups/delete", group(999, {}))), 40152);
    QCOMPARE(errcode(m_oa->post("/cgi-bin/groups/delete", group(id, {}))), 0);
    QVERIFY(groupIn(id, u"name"_s).isUndefined() || groupIn(id, u"name"_s).isNull());
}

void TestOaTags::oneIsMovedBetweenGroups()
{
    const auto move = [this](int index, int to) {
        return errcode(m_oa->post("/cgi-bin/groups/members/update",
            {{u"openid"_s, m_sandbox->openId(index)}, {u"to_groupid"_s, to}}));
    };
    const int before = groupIn(103, u"count"_s).toInt();
    QVERIFY(groupOf(0) != 103);
    QCOMPARE(move(0, 103), 0);
    QCOMPARE(groupOf(0), 103);
    QCOMPARE(tagsOf(0), QJsonArray{103});
    QCOMPARE(groupIn(103, u"count"_s).toInt(), before + 1);
    QCOMPARE(move(0, 1), 0);
    QCOMPARE(groupOf(0), 1);
    QCOMPARE(move(0, 0), 0);
    QCOMPARE(groupOf(0), 0);
    QCOMPARE(move(0, 999), 40050);
    QCOMPARE(move(2'000, 103), 50005);
}

void TestOaTags::manyAreMoved()
{
    const QByteArray path = "/cgi-bin/groups/members/batchupdate";
    QJsonObject body{{u"openid_list"_s, ids(0, 50)}, {u"to_groupid"_s, 104}};
    QCOMPARE(errcode(m_oa->post(path, body)), 0);
    QCOMPARE(groupOf(0), 104);
    QCOMPARE(groupOf(49), 104);
    body.insert(u"openid_list"_s, ids(0, 51));
    QCOMPARE(errcode(m_oa->post(path, body)), 40032);
    body.insert(u"openid_list"_s, ids(1'999, 2));
    body.insert(u"to_groupid"_s, 2);
    QCOMPARE(errcode(m_oa->post(path, body)), 50005);
    QVERIFY(groupOf(1'999) != 2);
}

QTEST_GUILESS_MAIN(TestOaTags)
#include "tst_oatags.moc"
