// SPDX-License-Identifier: GPL-3.0-or-later
#include "oaclient.h"
#include "sandboxfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::test;

namespace {

const QByteArray Create = "/cgi-bin/menu/create";
const QByteArray All = "/cgi-bin/menu/get";
const QByteArray DeleteAll = "/cgi-bin/menu/delete";
const QByteArray AddConditional = "/cgi-bin/menu/addconditional";
const QByteArray DeleteConditional = "/cgi-bin/menu/delconditional";
const QByteArray Match = "/cgi-bin/menu/trymatch";
const QByteArray Current = "/cgi-bin/get_current_selfmenu_info";

QJsonObject click(const QString& name)
{
    return {{u"type"_s, u"click"_s}, {u"name"_s, name}, {u"key"_s, u"K"_s}};
}

QJsonObject view(const QString& url)
{
    return {{u"type"_s, u"view"_s}, {u"name"_s, u"a"_s}, {u"url"_s, url}};
}

QJsonObject menu(const QJsonArray& buttons)
{
    return {{u"button"_s, buttons}};
}

QJsonObject conditional(const QString& name, const QJsonObject& rule)
{
    return {{u"button"_s, QJsonArray{click(name)}}, {u"matchrule"_s, rule}};
}

QJsonObject with(QJsonObject object, const QString& field, const QJsonValue& value)
{
    object.insert(field, value);
    return object;
}

} // namespace

/// The custom menu and the conditional ones.
class TestOaMenus : public QObject, private SandboxFixture {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { end(); }

    void emptyAccountHasNoMenu();
    void menuComesBackAsItWas();
    void buttonsAreChecked_data();
    void buttonsAreChecked();
    void escapesAreRefused();
    void conditionalMenusNeedAStandardOne();
    void rulesAreChecked_data();
    void rulesAreChecked();
    void newestConditionalMenuIsTriedFirst();
    void linksOfConditionalMenusGoToThreeHosts();
    void oneConditionalMenuIsDeleted();
    void deletingTheMenuDeletesAll();
    void menuOfTheConsoleIsInForceUntilOneIsPublished();
    void strangersSeeNoMenu();

private:
    [[nodiscard]] int create(const QJsonArray& buttons) const
    {
        return errcode(m_oa->post(Create, menu(buttons)));
    }
    [[nodiscard]] int add(const QString& name, const QJsonObject& rule) const
    {
        return errcode(m_oa->post(AddConditional, conditional(name, rule)));
    }
    /// The name of the first button that somebody sees.
    [[nodiscard]] QString seenBy(int index) const
    {
        const QJsonObject seen = m_oa->post(Match, {{u"user_id"_s, m_sandbox->openId(index)}});
        return seen.value(u"button"_s).toArray().first().toObject().value(u"name"_s).toString();
    }

    std::unique_ptr<OaClient> m_oa;
};

void TestOaMenus::init()
{
    begin();
    m_oa = std::make_unique<OaClient>(m_ready);
    m_oa->token = tokenIn(m_oa->stableToken()).toLatin1();
}

void TestOaMenus::emptyAccountHasNoMenu()
{
    QCOMPARE(errcode(m_oa->get(All)), 46003);
    QCOMPARE(m_oa->get(Current).value(u"is_menu_open"_s).toInt(), 0);
    QCOMPARE(errcode(m_oa->post(Match, {{u"user_id"_s, m_sandbox->openId(0)}})), 46003);
}

void TestOaMenus::menuComesBackAsItWas()
{
    const QJsonObject strange = with(click(u"今日茶单"_s), u"of_tomorrow"_s, QJsonArray{1});
    QCOMPARE(create({strange}), 0);
    const QJsonObject answer = m_oa->get(All);
    QCOMPARE(
        answer.value(u"menu"_s).toObject(), menu({with(strange, u"sub_button"_s, QJsonArray())}));
    QVERIFY(!answer.contains(u"conditionalmenu"_s));
    const QJsonObject styled = with(menu({strange}), u"style"_s, u"dark"_s);
    QCOMPARE(errcode(m_oa->post(Create, styled)), 0);
    QCOMPARE(m_oa->get(All).value(u"menu"_s).toObject().value(u"style"_s), u"dark"_s);
    // A menu is replaced as a whole.
    QCOMPARE(create({click(u"b"_s)}), 0);
    QCOMPARE(m_oa->get(All).value(u"menu"_s).toObject(),
        menu({with(click(u"b"_s), u"sub_button"_s, QJsonArray())}));
}

void TestOaMenus::buttonsAreChecked_data()
{
    QTest::addColumn<QJsonArray>("buttons");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QJsonArray& buttons, int code) {
        QTest::newRow(name) << buttons << code;
    };
    const QJsonObject good = click(u"a"_s);
    const auto list = [](const QJsonArray& entries) {
        return QJsonObject{{u"name"_s, u"l"_s}, {u"sub_button"_s, entries}};
    };
    row("good", {good, list({good, good, good, good, good}), good}, 0);
    row("none", {}, 40016);
    row("four", {good, good, good, good}, 40016);
    row("five Chinese characters", {click(u"今日的茶单"_s)}, 0);
    row("six Chinese characters", {click(u"今日的新茶单"_s)}, 40018);
    row("list of six", {list({good, good, good, good, good, good})}, 40023);
    row("list of a list", {list({list({good})})}, 40022);
    row("long name in a list", {list({click(QString(61, u'a'))})}, 40025);
    row("no type", {list({})}, 65308);
    row("strange type", {with(good, u"type"_s, u"dance"_s)}, 40015);
    row("no key", {with(good, u"key"_s, QString())}, 40019);
    row("long key in a list", {list({with(good, u"key"_s, QString(129, u'k'))})}, 40026);
    row("no address", {view(u"shop"_s)}, 40055);
    row("ftp in a list", {list({view(u"ftp://shop.example.com"_s)})}, 40054);
    row("no url", {view({})}, 40020);
    row("material", {with(good, u"type"_s, u"media_id"_s)}, 40007);
    row("article", {with(good, u"type"_s, u"article_id"_s)}, 53600);
    row("program", {with(view(u"https://a.example.com"_s), u"type"_s, u"miniprogram"_s)}, 40013);
}

void TestOaMenus::buttonsAreChecked()
{
    QFETCH(const QJsonArray, buttons);
    QTEST(create(buttons), "code");
}

void TestOaMenus::escapesAreRefused()
{
    const QByteArray escaped = R"({"button":[{"type":"click","name":"\u8336","key":"K"}]})";
    const RawReply reply = m_oa->rawPost(Create, escaped);
    QCOMPARE(errcode(QJsonDocument::fromJson(reply.body).object()), 40033);
    // No escape, but a backslash before a u.
    QCOMPARE(create({with(click(u"a"_s), u"key"_s, u"C:\\users"_s)}), 0);
}

void TestOaMenus::conditionalMenusNeedAStandardOne()
{
    QCOMPARE(add(u"a"_s, {{u"tag_id"_s, u"101"_s}}), 65303);
    QCOMPARE(create({click(u"a"_s)}), 0);
    QCOMPARE(add(u"a"_s, {{u"tag_id"_s, u"101"_s}}), 0);
    const QJsonObject empty{{u"matchrule"_s, QJsonObject{{u"tag_id"_s, u"101"_s}}}};
    QCOMPARE(errcode(m_oa->post(AddConditional, empty)), 65307);
}

void TestOaMenus::rulesAreChecked_data()
{
    QTest::addColumn<QJsonObject>("rule");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QJsonObject() << 65304;
    QTest::newRow("empty") << QJsonObject{{u"tag_id"_s, u""_s}} << 65304;
    QTest::newRow("sex") << QJsonObject{{u"sex"_s, u"1"_s}, {u"tag_id"_s, u"1"_s}} << 65320;
    QTest::newRow("platform") << QJsonObject{{u"client_platform_type"_s, u"3"_s}} << 0;
    QTest::newRow("no platform") << QJsonObject{{u"client_platform_type"_s, u"4"_s}} << 40035;
}

void TestOaMenus::rulesAreChecked()
{
    QFETCH(const QJsonObject, rule);
    QCOMPARE(create({click(u"a"_s)}), 0);
    QTEST(add(u"a"_s, rule), "code");
}

void TestOaMenus::newestConditionalMenuIsTriedFirst()
{
    QCOMPARE(create({click(u"all"_s)}), 0);
    QCOMPARE(add(u"iOS"_s, {{u"client_platform_type"_s, u"1"_s}}), 0);
    QCOMPARE(add(u"Android"_s, {{u"client_platform_type"_s, u"2"_s}}), 0);
    QCOMPARE(add(u"newer"_s, {{u"client_platform_type"_s, u"1"_s}}), 0);
    // Followers have iOS, Android and other phones in turn.
    QCOMPARE(seenBy(0), u"newer"_s);
    QCOMPARE(seenBy(1), u"Android"_s);
    QCOMPARE(seenBy(2), u"all"_s);
    const QJsonArray listed = m_oa->get(All).value(u"conditionalmenu"_s).toArray();
    QCOMPARE(listed.size(), 3);
    QVERIFY(listed.first().toObject().value(u"menuid"_s).toInteger()
        > listed.last().toObject().value(u"menuid"_s).toInteger());
}

void TestOaMenus::linksOfConditionalMenusGoToThreeHosts()
{
    QCOMPARE(create({view(u"https://zero.example.com"_s)}), 0);
    const auto addLink = [this](int host) {
        const QJsonObject link = view(u"https://%1.example.com"_s.arg(host));
        return errcode(m_oa->post(AddConditional,
            with(conditional({}, {{u"tag_id"_s, u"1"_s}}), u"button"_s, QJsonArray{link})));
    };
    for (const int host : {1, 2, 3, 2})
        QCOMPARE(addLink(host), 0);
    QCOMPARE(addLink(4), 65316);
}

void TestOaMenus::oneConditionalMenuIsDeleted()
{
    QCOMPARE(create({click(u"all"_s)}), 0);
    const QJsonObject made = m_oa->post(
        AddConditional, conditional(u"iOS"_s, {{u"client_platform_type"_s, u"1"_s}}));
    const QJsonObject which{{u"menuid"_s, made.value(u"menuid"_s)}};
    QCOMPARE(seenBy(0), u"iOS"_s);
    QCOMPARE(errcode(m_oa->post(DeleteConditional, which)), 0);
    QCOMPARE(seenBy(0), u"all"_s);
    QCOMPARE(errcode(m_oa->post(DeleteConditional, which)), 65301);
}

void TestOaMenus::deletingTheMenuDeletesAll()
{
    QCOMPARE(create({click(u"all"_s)}), 0);
    QCOMPARE(add(u"iOS"_s, {{u"client_platform_type"_s, u"1"_s}}), 0);
    QCOMPARE(errcode(m_oa->get(DeleteAll)), 0);
    QCOMPARE(errcode(m_oa->get(All)), 46003);
    QCOMPARE(create({click(u"all"_s)}), 0);
    QVERIFY(!m_oa->get(All).contains(u"conditionalmenu"_s));
}

void TestOaMenus::menuOfTheConsoleIsInForceUntilOneIsPublished()
{
    const QByteArray control = "/sandbox/console-menu";
    const QJsonObject text{{u"type"_s, u"text"_s}, {u"name"_s, u"t"_s}, {u"value"_s, u"hello"_s}};
    QCOMPARE(m_oa->rawPost(control, R"({"button":1})").status, 400);
    QCOMPARE(m_oa->rawPost(control, QJsonDocument(menu({text})).toJson()).status, 204);
    QCOMPARE(m_oa->get(Current).value(u"selfmenu_info"_s).toObject(), menu({text}));
    // The interface does not know it.
    QCOMPARE(errcode(m_oa->get(All)), 46003);
    const QJsonObject list{{u"name"_s, u"l"_s}, {u"sub_button"_s, QJsonArray{click(u"a"_s)}}};
    QCOMPARE(create({list}), 0);
    const QJsonObject wrapped = with(
        list, u"sub_button"_s, QJsonObject{{u"list"_s, QJsonArray{click(u"a"_s)}}});
    QCOMPARE(m_oa->get(Current).value(u"selfmenu_info"_s).toObject(), menu({wrapped}));
    QCOMPARE(m_oa->get(Current).value(u"is_menu_open"_s).toInt(), 1);
}

void TestOaMenus::strangersSeeNoMenu()
{
    QCOMPARE(create({click(u"all"_s)}), 0);
    QCOMPARE(errcode(m_oa->post(Match, {{u"user_id"_s, u"nobody"_s}})), 65302);
}

QTEST_GUILESS_MAIN(TestOaMenus)

#include "tst_oamenus.moc"
