// SPDX-License-Identifier: GPL-3.0-or-later
// Requests and answers about menus, vectors both ways, and the menus that the sandbox refuses.
#include "domain/menurules.h"
#include "sandbox/audience.h"
#include "sandbox/oamenus.h"
#include "support/randommenus.h"
#include "wechat/oa/apianswer.h"
#include "wechat/oa/currentmenu.h"
#include "wechat/oa/menus.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::wechat::oa;
using domain::Menu;
using domain::MenuButton;
using domain::MenuField;
using domain::MenuPlace;
using domain::MenuSet;

namespace {

/// A vector: what is published, what menu/get answers, a menu of the web console.
QByteArray vector(const QString& name)
{
    QFile file(QStringLiteral(WEGO_TEST_DATA "/menus/") + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject json(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

/// An account of the sandbox that takes menus as WeChat does, the oldest conditional one first.
class MenuDesk {
public:
    MenuDesk() { m_menus.addRoutes(m_routes); }

    /// The first refusal, or 0.
    int publish(const MenuSet& menus)
    {
        int code = menus.standard ? send(menuCreateRequest(*menus.standard)) : 0;
        for (qsizetype i = menus.conditional.size(); i > 0 && code == 0; --i)
            code = send(conditionalMenuRequest(menus.conditional.at(i - 1)));
        return code;
    }

private:
    int send(const ApiRequest& request)
    {
        sandbox::Request sent;
        sent.body = request.body;
        const auto answer = m_routes.value(request.path).answer({sent, json(request.body)});
        return answer ? 0 : answer.error().code;
    }

    sandbox::Audience m_audience{1, 10};
    sandbox::OaMenus m_menus{m_audience};
    sandbox::OaRoutes m_routes;
};

QStringList errorsOf(const MenuSet& menus)
{
    QStringList codes;
    for (const domain::MenuProblem& problem : domain::checkMenus(menus)) {
        if (problem.severity == domain::MenuSeverity::Error)
            codes.append(problem.code);
    }
    return codes;
}

template <typename T> QString codeOf(const base::Result<T>& result)
{
    return result ? u"ok"_s : result.error().code;
}

} // namespace

class TestMenus : public QObject {
    Q_OBJECT

private slots:
    void readsWhatWasPublished();
    void writesWhatItRead();
    void sendsRawUtf8();
    void readsConditionalMenusInTheOrderOfMatching();
    void emptyAccountHasNoMenu();
    void keepsWhatItDoesNotKnow();
    void keepsTheOrderOfWhatWasMoved();
    void emptyFieldsOfARuleSayNothing();
    void readsAnyMenuItWrote();
    void refusesWhatIsNoMenu_data();
    void refusesWhatIsNoMenu();
    void makesRequests_data();
    void makesRequests();
    void readsIds();
    void readsWhatSomebodySees();
    void takesOverAMenuOfTheConsole();
    void knowsAClosedMenu();
    void checkerAndSandboxAgree_data();
    void checkerAndSandboxAgree();
};

void TestMenus::readsWhatWasPublished()
{
    const auto read = menusFromJson(json(vector(u"published"_s)));
    QVERIFY(read);
    const Menu& menu = *read->standard;
    QCOMPARE(menu.buttons.size(), 3);
    QCOMPARE(menu.buttons.at(0).value(MenuField::Key), u"QH_TODAY"_s);
    QVERIFY(menu.buttons.at(1).type.isEmpty());
    QCOMPARE(menu.buttons.at(1).children.at(1).type, u"scancode_waitmsg"_s);
    QCOMPARE(menu.buttons.at(2).value(MenuField::AppId), u"wx9f8e7d6c5b4a3021"_s);
    QCOMPARE(menu.buttons.at(2).value(MenuField::PagePath), u"pages/vip/index?from=menu"_s);
    QVERIFY(!domain::hasErrors(domain::checkMenus(*read)));
}

void TestMenus::writesWhatItRead()
{
    QCOMPARE(toJson(*menusFromJson(json(vector(u"published"_s)))->standard),
        json(vector(u"published"_s)));
    // The empty lists that answers name with each button are no part of a menu.
    QByteArray plain = vector(u"answered"_s);
    plain.replace(R"(,"sub_button":[])", "").replace(R"("group_id":101)", R"("tag_id":"101")");
    QJsonObject expected = json(plain);
    QJsonObject menu = expected.value(u"menu"_s).toObject();
    menu.remove(u"menuid"_s);
    expected.insert(u"menu"_s, menu);
    QJsonArray conditional = expected.value(u"conditionalmenu"_s).toArray();
    QJsonObject older = conditional.takeAt(0).toObject();
    older.insert(u"menuid"_s, u"430002"_s);
    conditional.prepend(older);
    expected.insert(u"conditionalmenu"_s, conditional);
    QCOMPARE(toJson(*menusFromJson(json(vector(u"answered"_s)))), expected);
}

void TestMenus::sendsRawUtf8()
{
    const ApiRequest request = menuCreateRequest(
        *menusFromJson(json(vector(u"published"_s)))->standard);
    QVERIFY(request.body.contains("今日茶单"));
    QVERIFY(!request.body.contains("\\u"));
    QVERIFY(request.isRepeatable);
}

void TestMenus::readsConditionalMenusInTheOrderOfMatching()
{
    const auto menus = parseMenus(json(vector(u"answered"_s)));
    QVERIFY(menus);
    QCOMPARE(menus->conditional.size(), 2);
    QCOMPARE(menus->conditional.at(0).id, u"430003"_s);
    QCOMPARE(menus->conditional.at(0).rule.tag, u"101"_s);
    QCOMPARE(menus->conditional.at(0).rule.retiredFields(), QStringList{u"sex"_s});
    QCOMPARE(menus->conditional.at(1).id, u"430002"_s);
    QCOMPARE(menus->conditional.at(1).rule.platform, u"2"_s);
    QCOMPARE(menus->conditional.at(1).menu.buttons.first().name, u"安卓版"_s);
}

void TestMenus::emptyAccountHasNoMenu()
{
    const auto menus = parseMenus(json(R"({"errcode":46003,"errmsg":"menu no exist"})"));
    QVERIFY(menus);
    QVERIFY(*menus == MenuSet());
    QCOMPARE(menusRequest().accepts, QList<qint64>{46003});
}

/// Only what WeChat answers stands in the order of the ids; what was moved since has the old ones.
void TestMenus::keepsTheOrderOfWhatWasMoved()
{
    MenuSet menus = *parseMenus(json(vector(u"answered"_s)));
    std::swap(menus.conditional[0], menus.conditional[1]);
    QCOMPARE(menus.conditional.first().id, u"430002"_s);
    QVERIFY(*menusFromJson(toJson(menus)) == menus);
}

/// Answers may name every field of a rule, those without a value too.
void TestMenus::emptyFieldsOfARuleSayNothing()
{
    const auto menus = menusFromJson(json(R"({"conditionalmenu":[{"button":[{"name":"a"}],
        "matchrule":{"tag_id":"101","sex":"","city":"","mood":"good"}}]})"));
    QVERIFY(menus);
    const domain::MenuRule expected{u"101"_s, {}, {{u"mood"_s, u"good"_s}}};
    QVERIFY(menus->conditional.first().rule == expected);
}

void TestMenus::keepsWhatItDoesNotKnow()
{
    const QByteArray strange = R"({"button":[{"type":"of_tomorrow","name":"a","key":7,"x":{"y":[]},
        "sub_button":[{"name":"b","type":"click","key":"k","z":null}]}],"style":"dark"})";
    const auto read = menusFromJson(json(strange));
    QVERIFY(read);
    QCOMPARE(toJson(*read->standard), json(strange));
    const QByteArray noText = R"({"button":[{"name":7,"type":[]}]})";
    QCOMPARE(toJson(*menusFromJson(json(noText))->standard), json(noText));
    // Conditional menus beside a bare one are no field of it.
    const auto both = menusFromJson(
        json(R"({"button":[{"name":"a"}],"conditionalmenu":[{"button":[]}]})"));
    QVERIFY(both->standard->unknown.isEmpty());
    QCOMPARE(both->conditional.size(), 1);
}

void TestMenus::readsAnyMenuItWrote()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        MenuSet menus = test::RandomMenus(seed).menus(5);
        if (!menus.standard && menus.conditional.isEmpty())
            continue;
        const auto read = menusFromJson(toJson(menus));
        QVERIFY2(read, qPrintable(codeOf(read)));
        QVERIFY2(*read == menus, qPrintable(QString::number(seed)));
    }
}

void TestMenus::refusesWhatIsNoMenu_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const QByteArray& text, const QString& where) {
        QTest::newRow(name) << text << where;
    };
    row("nothing", "{}", u"button"_s);
    row("no list", R"({"button":{}})", u"button"_s);
    row("text", R"({"button":"x"})", u"button"_s);
    row("button is text", R"({"button":["x"]})", u"button[0]"_s);
    row("list is text", R"({"button":[{"name":"a"},{"sub_button":"x"}]})",
        u"button[1].sub_button"_s);
    row("menu is text", R"({"menu":"x"})", u"menu.button"_s);
    row("rule without buttons", R"({"conditionalmenu":[{"matchrule":{}}]})",
        u"conditionalmenu[0].button"_s);
    row("no list of rules", R"({"button":[],"conditionalmenu":{"button":[]}})",
        u"conditionalmenu"_s);
    row("rule is text", R"({"conditionalmenu":[{"button":[],"matchrule":"x"}]})",
        u"conditionalmenu[0].matchrule"_s);
    QByteArray deep = "[]";
    for (int i = 0; i < 100; ++i)
        deep = "[{\"sub_button\":" + deep + "}]";
    row("bottomless", "{\"button\":" + deep + "}",
        u"button[0].sub_button[0].sub_button[0].sub_button[0].sub_button[0]"_s);
}

void TestMenus::refusesWhatIsNoMenu()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto read = menusFromJson(json(text));
    QCOMPARE(codeOf(read), u"wego.menu-form"_s);
    QCOMPARE(read.error().facts.value(u"where"_s), where);
    QCOMPARE(codeOf(parseMenus(json(text))), u"wego.reply-unreadable"_s);
}

void TestMenus::makesRequests_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const ApiRequest& request, const QByteArray& expected) {
        QTest::newRow(name) << request.method + ' ' + request.path.toUtf8() + ' ' + request.body
                            << expected;
    };
    row("all", menusRequest(), "GET /cgi-bin/menu/get ");
    row("delete", menusDeleteRequest(), "GET /cgi-bin/menu/delete ");
    row("delete one", conditionalMenuDeleteRequest(u"430002"_s),
        R"(POST /cgi-bin/menu/delconditional {"menuid":"430002"})");
    row("match", menuMatchRequest(u"wegofan"_s),
        R"(POST /cgi-bin/menu/trymatch {"user_id":"wegofan"})");
    row("current", currentMenuRequest(), "GET /cgi-bin/get_current_selfmenu_info ");
    domain::ConditionalMenu menu;
    menu.id = u"430001"_s;
    menu.rule.tag = u"101"_s;
    menu.menu.buttons = menusFromJson(json(R"({"button":[{"name":"a"}]})"))->standard->buttons;
    row("conditional", conditionalMenuRequest(menu),
        R"(POST /cgi-bin/menu/addconditional {"button":[{"name":"a"}],"matchrule":{"tag_id":"101"}})");
    QVERIFY(!conditionalMenuRequest(menu).isRepeatable);
    QCOMPARE(conditionalMenuDeleteRequest(menu.id).accepts, QList<qint64>{65301});
}

void TestMenus::makesRequests()
{
    QFETCH(QByteArray, sent);
    QTEST(sent, "expected");
}

void TestMenus::readsIds()
{
    QCOMPARE(*parseMenuId(json(R"({"menuid":"430002"})")), u"430002"_s);
    QCOMPARE(*parseMenuId(json(R"({"menuid":430002})")), u"430002"_s);
    QCOMPARE(codeOf(parseMenuId(json("{}"))), u"wego.reply-unreadable"_s);
}

void TestMenus::readsWhatSomebodySees()
{
    const auto menu = parseMatchedMenu(json(R"({"button":[{"name":"a","sub_button":[]}]})"));
    QVERIFY(menu);
    QCOMPARE(menu->buttons.first().name, u"a"_s);
    QCOMPARE(codeOf(parseMatchedMenu(json("{}"))), u"wego.reply-unreadable"_s);
}

void TestMenus::takesOverAMenuOfTheConsole()
{
    const auto current = parseCurrentMenu(json(vector(u"console"_s)));
    QVERIFY(current);
    QVERIFY(current->isOpen);
    QCOMPARE(
        current->lost, QList({LostContent{{-1, 0, 1}, u"text"_s}, LostContent{{-1, 1}, u"img"_s}}));
    const QList<MenuButton>& shop = current->menu.buttons.at(0).children;
    QCOMPARE(shop.at(0).value(MenuField::Url), u"https://shop.example.com/stores"_s);
    QCOMPARE(shop.at(1).name, u"电话"_s);
    QVERIFY(shop.at(1).type.isEmpty() && shop.at(1).unknown.isEmpty());
    QCOMPARE(shop.at(2).type, u"view"_s);
    QCOMPARE(shop.at(2).value(MenuField::Url), u"https://shop.example.com/tea"_s);
    QCOMPARE(current->menu.buttons.at(2).value(MenuField::Url), u"https://shop.example.com/"_s);
    // What was lost is to be set anew before anything can be published.
    QCOMPARE(domain::checkMenus({current->menu, {}}).size(), 2);
}

void TestMenus::knowsAClosedMenu()
{
    const auto closed = parseCurrentMenu(json(R"({"is_menu_open":0,"selfmenu_info":{}})"));
    QVERIFY(closed && !closed->isOpen && closed->menu.buttons.isEmpty());
    QCOMPARE(codeOf(parseCurrentMenu(json("{}"))), u"wego.reply-unreadable"_s);
    // Closed in the console, but made: it can be taken over still.
    const auto made = parseCurrentMenu(
        json(R"({"is_menu_open":0,"selfmenu_info":{"button":[{"name":"a"}]}})"));
    QVERIFY(made && !made->isOpen);
    QCOMPARE(made->menu.buttons.size(), 1);
    for (const QByteArray info :
        {R"({"button":1})", R"({"errcode":46003})", R"({"conditionalmenu":[{"button":[]}]})"}) {
        const QByteArray answer = R"({"is_menu_open":1,"selfmenu_info":)" + info + '}';
        QCOMPARE(codeOf(parseCurrentMenu(json(answer))), u"wego.reply-unreadable"_s);
    }
}

/// The sandbox has its own rules, written from WeChat's documentation as well.
void TestMenus::checkerAndSandboxAgree_data()
{
    QTest::addColumn<bool>("isWholeSet");
    QTest::addColumn<int>("faultEvery");
    QTest::newRow("menu") << false << 12;
    QTest::newRow("menus with rules") << true << 30;
}

void TestMenus::checkerAndSandboxAgree()
{
    QFETCH(const bool, isWholeSet);
    QFETCH(const int, faultEvery);
    int accepted = 0;
    int refused = 0;
    for (quint32 seed = 1; seed <= 3'000; ++seed) {
        test::RandomMenus random(seed);
        const MenuSet menus = isWholeSet ? random.menus(faultEvery)
                                         : MenuSet{random.menu(faultEvery), {}};
        const int code = MenuDesk().publish(menus);
        const QStringList errors = errorsOf(menus);
        const bool agree = code == 0 ? errors.isEmpty() : errors.contains(QString::number(code));
        QVERIFY2(agree,
            qPrintable(
                u"seed %1: sandbox %2, checker %3"_s.arg(seed).arg(code).arg(errors.join(u' '))));
        ++(code == 0 ? accepted : refused);
    }
    QVERIFY2(accepted > 300 && refused > 300,
        qPrintable(u"%1 accepted, %2 refused"_s.arg(accepted).arg(refused)));
}

QTEST_APPLESS_MAIN(TestMenus)

#include "tst_menus.moc"
