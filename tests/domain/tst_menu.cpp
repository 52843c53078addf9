// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/menu.h"
#include "domain/menudifference.h"
#include "domain/menuedit.h"
#include "domain/menurules.h"
#include "domain/menusteps.h"
#include "support/buttons.h"
#include "support/randommenus.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace wego::domain;
using namespace wego::test::buttons;
using wego::test::RandomMenus;

namespace {

MenuButton view(const QString& name, const QString& url = u"https://shop.example.com/"_s)
{
    return button(name, u"view"_s, MenuField::Url, url);
}

MenuSet only(const QList<MenuButton>& buttons)
{
    return {Menu{buttons, {}}, {}};
}

MenuSet withRules(const QList<MenuRule>& rules)
{
    MenuSet set = only({click(u"a"_s)});
    for (const MenuRule& rule : rules)
        set.conditional.append({{}, rule, Menu{{click(rule.tag + rule.platform)}, {}}});
    return set;
}

/// "40018 -1/0 name 17>16", one a problem.
QStringList problemsOf(const MenuSet& set)
{
    QStringList lines;
    for (const MenuProblem& problem : checkMenus(set)) {
        QString line = problem.code + u" %1"_s.arg(problem.place.menu);
        if (problem.place.isButton())
            line += u"/%1"_s.arg(problem.place.first);
        if (problem.place.isInList())
            line += u"/%1"_s.arg(problem.place.second);
        if (problem.field)
            line += u' ' + toString(*problem.field);
        if (problem.limit > 0)
            line += u" %1>%2"_s.arg(problem.present).arg(problem.limit);
        lines.append(line);
    }
    return lines;
}

/// "moved a -1/0 -> -1/1", one a change.
QStringList changesOf(const MenuSet& before, const MenuSet& after)
{
    const auto placed = [](const MenuPlace& place) {
        return u"%1/%2/%3"_s.arg(place.menu).arg(place.first).arg(place.second);
    };
    QStringList lines;
    for (const MenuChange& change : menuDifference(before, after)) {
        QString line = toString(change.kind) + u' ' + change.name;
        if (change.kind == MenuChangeKind::Moved)
            line += u' ' + placed(change.before) + u" > "_s + placed(change.after);
        if (change.kind == MenuChangeKind::Changed) {
            for (const MenuFieldChange& field : change.fields)
                line += u" %1: %2 > %3"_s.arg(field.field, field.before, field.after);
        }
        lines.append(line);
    }
    return lines;
}

/// "a l(bc)", menus behind each other.
QString namesOf(const MenuSet& set)
{
    QStringList names;
    for (int number = -1; const Menu* menu = menuAt(set, number); ++number) {
        for (const MenuButton& button : menu->buttons) {
            QString name = button.name;
            for (const MenuButton& child : button.children)
                name += (&child == &button.children.first() ? u"("_s : QString()) + child.name;
            names.append(button.children.isEmpty() ? name : name + u')');
        }
    }
    return names.join(u' ');
}

/// What WeChat has after these calls; new conditional menus come first.
MenuSet after(MenuSet live, const QList<MenuStep>& steps, const MenuSet& wanted)
{
    int nextId = 900;
    for (const MenuStep& step : steps) {
        if (step.kind == MenuStep::Kind::DeleteAll) {
            live = {};
        } else if (step.kind == MenuStep::Kind::SetStandard) {
            live.standard = wanted.standard;
        } else if (step.kind == MenuStep::Kind::DeleteConditional) {
            live.conditional.removeIf(
                [&step](const ConditionalMenu& menu) { return menu.id == step.id; });
        } else {
            ConditionalMenu added = wanted.conditional.at(step.index);
            added.id = QString::number(nextId++);
            live.conditional.prepend(added);
        }
    }
    return live;
}

} // namespace

class TestMenu : public QObject {
    Q_OBJECT

private slots:
    void wordsComeBack();
    void changingTheTypeKeepsWhatStillApplies();
    void findsButtons();
    void newestMatchingMenuIsShown();
    void acceptsWhatIsAtEveryLimit();
    void namesWhatWeChatWouldRefuse_data();
    void namesWhatWeChatWouldRefuse();
    void checksRules_data();
    void checksRules();
    void countsHostsOfAllConditionalMenus();
    void remindsOfWhatPeopleDoNotExpect();
    void cutsNamesAsThePhoneDoes_data();
    void cutsNamesAsThePhoneDoes();
    void tellsChanges_data();
    void tellsChanges();
    void tellsWhatHappenedToConditionalMenus();
    void tellsWhatHappenedToFieldsOfAMenu();
    void sameMenusDoNotDiffer();
    void publishesWithTheFewestCalls_data();
    void publishesWithTheFewestCalls();
    void stepsMakeAnySetLive();
    void oldRulesBlockOnlyWhatIsSent();
    void conditionalMenusAloneAreNotPublished();
    void movesButtons_data();
    void movesButtons();
    void entriesMakeAList();
    void editsNothingAtNoPlace();
    void randomMovesLoseNothing();
};

void TestMenu::wordsComeBack()
{
    for (int i = 0; i < MenuFieldCount; ++i) {
        const auto field = static_cast<MenuField>(i);
        QVERIFY(menuFieldFromString(toString(field)) == field);
    }
    QVERIFY(!menuFieldFromString(u"sub_button"));
    QCOMPARE(menuButtonTypes().size(), 13);
    for (const MenuButtonType& type : menuButtonTypes())
        QCOMPARE(menuButtonType(type.word), &type);
    QVERIFY(!menuButtonType(u"dance"));
}

void TestMenu::changingTheTypeKeepsWhatStillApplies()
{
    MenuButton changed = click(u"a"_s);
    changed.unknown.insert(u"x"_s, 1);
    changed.changeType(u"scancode_push"_s);
    QCOMPARE(changed.value(MenuField::Key), u"K"_s);
    changed.setValue(MenuField::Type, u"view"_s);
    QVERIFY(changed.values.isEmpty());
    changed.setValue(MenuField::Url, u"https://a.example.com"_s);
    changed.changeType(u"miniprogram"_s);
    QCOMPARE(changed.value(MenuField::Url), u"https://a.example.com"_s);
    // What a type of tomorrow needs is not known.
    changed.changeType(u"of_tomorrow"_s);
    QCOMPARE(changed.value(MenuField::Url), u"https://a.example.com"_s);
    changed.changeType({});
    QVERIFY(changed.values.isEmpty());
    QCOMPARE(changed.unknown.size(), 1);
    QCOMPARE(changed.name, u"a"_s);
}

void TestMenu::findsButtons()
{
    MenuSet set = only({click(u"a"_s), named(u"b"_s, {click(u"c"_s)})});
    set.conditional.append({{}, {u"100"_s, {}, {}}, Menu{{click(u"d"_s)}, {}}});
    QCOMPARE(buttonAt(set, {-1, 1, 0})->name, u"c"_s);
    QCOMPARE(buttonAt(set, {0, 0})->name, u"d"_s);
    for (const MenuPlace& nowhere : {MenuPlace{}, {-1, 2}, {-1, 1, 1}, {-1, 0, 0}, {1, 0}})
        QVERIFY(!buttonAt(set, nowhere));
    QVERIFY(!menuAt({}, -1));
}

void TestMenu::newestMatchingMenuIsShown()
{
    MenuRule retired{u"103"_s, {}, {{u"sex"_s, u"1"_s}}};
    const MenuSet set = withRules(
        {retired, {u"101"_s, u"2"_s, {}}, {u"101"_s, {}, {}}, {{}, u"1"_s, {}}, {}});
    const auto shown = [&set](const QString& platform, const QList<int>& tags) {
        return menuFor(set, platform, tags)->buttons.first().name;
    };
    QCOMPARE(shown(u"2"_s, {101}), u"1012"_s);
    QCOMPARE(shown(u"1"_s, {101}), u"101"_s);
    QCOMPARE(shown(u"1"_s, {101, 102}), u"1"_s);
    QCOMPARE(shown(u"3"_s, {102, 101}), u"101"_s);
    QCOMPARE(shown(u"3"_s, {103}), u"a"_s);
    QCOMPARE(shown(u"3"_s, {}), u"a"_s);
    QVERIFY(!menuFor({}, u"1"_s, {}));
}

void TestMenu::acceptsWhatIsAtEveryLimit()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        const MenuSet set = RandomMenus(seed).menus(0);
        QVERIFY2(!hasErrors(checkMenus(set)), qPrintable(problemsOf(set).join(u'\n')));
    }
}

void TestMenu::namesWhatWeChatWouldRefuse_data()
{
    QTest::addColumn<QList<MenuButton>>("buttons");
    QTest::addColumn<QString>("problem");
    const MenuButton good = click(u"a"_s);
    const auto row = [](const char* name, const QList<MenuButton>& buttons, const QString& what) {
        QTest::newRow(name) << buttons << what;
    };
    row("no button", {}, u"40016 -1 0>3"_s);
    row("four", {good, good, good, good}, u"40016 -1 4>3"_s);
    row("no name", {click({})}, u"40018 -1/0 name 0>16"_s);
    row("long name", {click(u"门店地址和a"_s + u"bc"_s)}, u"40018 -1/0 name 18>16"_s);
    row("long name in a list", {named(u"b"_s, {good, click(QString(61, u'a'))})},
        u"40025 -1/0/1 name 61>60"_s);
    row("no type", {named(u"b"_s, {})}, u"65308 -1/0 type"_s);
    row("strange type", {button(u"a"_s, u"dance"_s, MenuField::Key, u"k"_s)}, u"40015 -1/0 type"_s);
    row("strange type in a list",
        {named(u"b"_s, {button(u"a"_s, u"dance"_s, MenuField::Key, u"k"_s)})},
        u"40024 -1/0/0 type"_s);
    row("no key", {click(u"a"_s, {})}, u"40019 -1/0 key 0>128"_s);
    row("long key", {named(u"b"_s, {click(u"a"_s, QString(129, u'k'))})},
        u"40026 -1/0/0 key 129>128"_s);
    row("no url", {view(u"a"_s, {})}, u"40020 -1/0 url 0>1024"_s);
    row("long url", {named(u"b"_s, {view(u"a"_s, QString(1025, u'u'))})},
        u"40027 -1/0/0 url 1025>1024"_s);
    row("no address", {view(u"a"_s, u"shop"_s)}, u"40055 -1/0 url"_s);
    row("other scheme", {named(u"b"_s, {view(u"a"_s, u"ftp://a.example.com"_s)})},
        u"40054 -1/0/0 url"_s);
    row("six in a list", {named(u"b"_s, QList<MenuButton>(6, good))}, u"40023 -1/0 6>5"_s);
    row("three levels", {named(u"b"_s, {named(u"c"_s, {good})})}, u"40022 -1/0/0"_s);
    row("control character", {click(u"a\u000bb"_s)}, u"40033 -1/0 name"_s);
    row("half an emoji", {named(u"b"_s, {click(u"a"_s, u"🍵"_s.left(1))})}, u"40033 -1/0/0 key"_s);
    row("no material", {button(u"a"_s, u"media_id"_s, MenuField::Key, u"k"_s)},
        u"40007 -1/0 media_id"_s);
    row("no article", {button(u"a"_s, u"article_id"_s, MenuField::Key, u"k"_s)},
        u"53600 -1/0 article_id"_s);
    MenuButton both = named(u"b"_s, {good});
    both.type = u"view"_s;
    row("list with a type", {both}, u"40017 -1/0 type"_s);
    MenuButton program = button(
        u"a"_s, u"miniprogram"_s, MenuField::AppId, u"WX9f8e7d6c5b4a3021"_s);
    program.setValue(MenuField::Url, u"https://a.example.com"_s);
    program.setValue(MenuField::PagePath, u"pages/index"_s);
    row("capitals in an AppID", {program}, u"40013 -1/0 appid"_s);
    program.setValue(MenuField::AppId, u"wx9f8e7d6c5b4a3021"_s);
    program.setValue(MenuField::PagePath, {});
    row("no page", {program}, u"40035 -1/0 pagepath"_s);
}

void TestMenu::namesWhatWeChatWouldRefuse()
{
    QFETCH(QList<MenuButton>, buttons);
    QFETCH(QString, problem);
    QCOMPARE(problemsOf(only(buttons)), QStringList{problem});
    QVERIFY(hasErrors(checkMenus(only(buttons))));
}

void TestMenu::checksRules_data()
{
    QTest::addColumn<MenuRule>("rule");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char* name, const MenuRule& rule, const QStringList& problems) {
        QTest::newRow(name) << rule << problems;
    };
    row("tag", {u"101"_s, {}, {}}, {});
    row("platform", {{}, u"3"_s, {}}, {});
    row("nothing", {}, {u"65304 0"_s});
    row("strange platform", {{}, u"4"_s, {}}, {u"40035 0"_s});
    row("old rule", {{}, {}, {{u"city"_s, u"深圳"_s}}}, {u"65320 0"_s});
    row("old rule that says nothing", {{}, u"1"_s, {{u"city"_s, QString()}}}, {});
    row("rule of tomorrow", {{}, {}, {{u"mood"_s, u"good"_s}}}, {});
}

void TestMenu::checksRules()
{
    QFETCH(MenuRule, rule);
    QFETCH(QStringList, problems);
    MenuSet set = only({click(u"a"_s)});
    set.conditional.append({{}, rule, *set.standard});
    QCOMPARE(problemsOf(set), problems);
    set.standard.reset();
    QCOMPARE(problemsOf(set), QStringList(u"65303 0"_s) + problems);
}

void TestMenu::countsHostsOfAllConditionalMenus()
{
    MenuSet set = withRules({{u"1"_s, {}, {}}, {u"2"_s, {}, {}}, {u"3"_s, {}, {}}});
    const auto link = [](int host) { return view(u"a"_s, u"https://%1.example.com/"_s.arg(host)); };
    set.standard->buttons = {link(8), link(9), link(10)};
    set.conditional[0].menu.buttons = {named(u"b"_s, {link(1), link(2), link(2)})};
    set.conditional[1].menu.buttons = {link(3)};
    QCOMPARE(problemsOf(set), QStringList());
    // The newest one is published last, and is what WeChat would refuse.
    set.conditional[2].menu.buttons = {link(3), link(4)};
    QCOMPARE(problemsOf(set), QStringList{u"65316 0 url 4>3"_s});
    MenuSet live = set;
    live.conditional.removeFirst();
    const auto refusals = refusalsOf(stepsToPublish(live, set), set);
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals.first().place, MenuPlace{0});
}

void TestMenu::remindsOfWhatPeopleDoNotExpect()
{
    MenuButton old = button(u"a"_s, u"view_limited"_s, MenuField::MediaId, u"m"_s);
    MenuButton strange = click(u"门店地址和a"_s);
    strange.unknown.insert(u"x"_s, 1);
    MenuSet set = only({old, strange});
    set.standard->unknown.insert(u"style"_s, u"dark"_s);
    QCOMPARE(problemsOf(set),
        QStringList({u"unknown-fields -1"_s, u"retired-type -1/0 type"_s, u"truncated -1/1 name"_s,
            u"unknown-fields -1/1"_s}));
    QVERIFY(!hasErrors(checkMenus(set)));
    QVERIFY(checkMenus({}).isEmpty());
}

void TestMenu::cutsNamesAsThePhoneDoes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isInList");
    QTest::addColumn<QString>("shown");
    QTest::newRow("four") << u"今日茶单"_s << false << u"今日茶单"_s;
    QTest::newRow("five") << u"今日的茶单"_s << false << u"今日的茶…"_s;
    QTest::newRow("letters") << u"Tea list"_s << false << u"Tea list"_s;
    QTest::newRow("nine letters") << u"Tea lists"_s << false << u"Tea list…"_s;
    QTest::newRow("mixed") << u"VIP 会员卡"_s << false << u"VIP 会员…"_s;
    QTest::newRow("beyond the first plane") << u"🍵🍵🍵🍵🍵"_s << false << u"🍵🍵🍵🍵…"_s;
    QTest::newRow("nine in a list") << u"门店地址与营业时间"_s << true << u"门店地址与营业时…"_s;
    QTest::newRow("none") << QString() << true << QString();
}

void TestMenu::cutsNamesAsThePhoneDoes()
{
    QFETCH(QString, name);
    QFETCH(bool, isInList);
    QTEST(shownMenuName(name, isInList), "shown");
}

void TestMenu::tellsChanges_data()
{
    QTest::addColumn<QList<MenuButton>>("before");
    QTest::addColumn<QList<MenuButton>>("after");
    QTest::addColumn<QStringList>("changes");
    const MenuButton a = click(u"a"_s, u"A"_s);
    const MenuButton b = click(u"b"_s, u"B"_s);
    const MenuButton c = click(u"c"_s, u"C"_s);
    const auto row = [](const char* name, const QList<MenuButton>& before,
                         const QList<MenuButton>& after, const QStringList& changes) {
        QTest::newRow(name) << before << after << changes;
    };
    row("added", {a}, {b, a}, {u"added b"_s});
    row("removed", {a, b}, {b}, {u"removed a"_s});
    row("one taken to the end", {a, b, c}, {b, c, a}, {u"moved a -1/0/-1 > -1/2/-1"_s});
    row("renamed", {a}, {click(u"z"_s, u"A"_s)}, {u"changed z name: a > z"_s});
    row("other key", {a}, {click(u"a"_s, u"Z"_s)}, {u"changed a key: A > Z"_s});
    row("other type", {a}, {view(u"a"_s, u"https://a.example.com"_s)},
        {u"changed a type: click > view key: A >  url:  > https://a.example.com"_s});
    row("into a list", {a, named(u"l"_s, {b})}, {named(u"l"_s, {b, a})},
        {u"moved a -1/0/-1 > -1/0/1"_s});
    row("to another list", {named(u"l"_s, {a, b}), named(u"m"_s, {c})},
        {named(u"l"_s, {b}), named(u"m"_s, {c, a})}, {u"moved a -1/0/0 > -1/1/1"_s});
    const MenuButton withList = named(u"l"_s, {b, c});
    row("list moves with its buttons", {withList, a, view(u"v"_s)}, {a, view(u"v"_s), withList},
        {u"moved l -1/0/-1 > -1/2/-1"_s});
    row("moved and renamed", {a, b, c}, {b, c, click(u"z"_s, u"A"_s)},
        {u"moved z -1/0/-1 > -1/2/-1"_s, u"changed z name: a > z"_s});
    MenuButton strange = a;
    strange.unknown.insert(u"x"_s, QJsonObject{{u"n"_s, 1}});
    row("unknown field", {a}, {strange}, {u"changed a x:  > {\"n\":1}"_s});
    row("everything", {}, {a}, {u"added a"_s});
}

void TestMenu::tellsChanges()
{
    QFETCH(QList<MenuButton>, before);
    QFETCH(QList<MenuButton>, after);
    QFETCH(QStringList, changes);
    QCOMPARE(changesOf(only(before), only(after)), changes);
}

void TestMenu::tellsWhatHappenedToConditionalMenus()
{
    const MenuSet before = withRules({{u"1"_s, {}, {}}, {u"2"_s, {}, {}}, {u"3"_s, {}, {}}});
    MenuSet after = withRules({{u"3"_s, {}, {}}, {u"2"_s, {}, {}}, {u"4"_s, {}, {}}});
    after.conditional[1].id = u"430009"_s;
    after.conditional[1].menu.buttons.append(click(u"new"_s, u"N"_s));
    const QList<MenuChange> changes = menuDifference(before, after);
    QCOMPARE(changesOf(before, after),
        QStringList({u"removed "_s, u"added new"_s, u"moved  2/-1/-1 > 0/-1/-1"_s, u"added "_s}));
    QCOMPARE(changes.first().before, MenuPlace{0});
    QCOMPARE(changes.last().after, MenuPlace{2});
}

void TestMenu::tellsWhatHappenedToFieldsOfAMenu()
{
    MenuSet before = withRules({{u"1"_s, {}, {}}});
    MenuSet after = before;
    before.standard->unknown.insert(u"style"_s, u"dark"_s);
    after.conditional[0].menu.unknown.insert(u"style"_s, QJsonArray{1});
    const QList<MenuChange> changes = menuDifference(before, after);
    QCOMPARE(changesOf(before, after),
        QStringList({u"changed  style: dark > "_s, u"changed  style:  > [1]"_s}));
    QCOMPARE(changes.first().after, MenuPlace());
    QCOMPARE(changes.last().after, MenuPlace{0});
}

void TestMenu::sameMenusDoNotDiffer()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        RandomMenus random(seed);
        const MenuSet one = random.menus(6);
        QVERIFY(menuDifference(one, one).isEmpty());
        const MenuSet other = random.menus(6);
        const bool isSame = other.standard.value_or(Menu()).buttons
                == one.standard.value_or(Menu()).buttons
            && one.conditional.isEmpty() && other.conditional.isEmpty();
        QCOMPARE(menuDifference(one, other).isEmpty(), isSame);
    }
}

void TestMenu::publishesWithTheFewestCalls_data()
{
    QTest::addColumn<QList<int>>("live");
    QTest::addColumn<QList<int>>("wanted");
    QTest::addColumn<QString>("calls");
    const auto row = [](const char* name, const QList<int>& live, const QList<int>& wanted,
                         const QString& calls) { QTest::newRow(name) << live << wanted << calls; };
    row("nothing changes", {3, 2, 1}, {3, 2, 1}, {});
    row("first", {}, {2, 1}, u"+1 +2"_s);
    row("newest is new", {2, 1}, {3, 2, 1}, u"+3"_s);
    row("one in the middle changes", {3, 2, 1}, {3, 4, 1}, u"-3 -2 +4 +3"_s);
    row("oldest goes", {3, 2, 1}, {3, 2}, u"-1"_s);
    row("newest goes", {3, 2, 1}, {2, 1}, u"-3"_s);
    row("other order", {2, 1}, {1, 2}, u"-1 +1"_s);
    row("newest becomes the oldest", {3, 2, 1}, {2, 1, 3}, u"-2 -1 +1 +2"_s);
}

void TestMenu::publishesWithTheFewestCalls()
{
    QFETCH(const QList<int>, live);
    QFETCH(const QList<int>, wanted);
    const auto setOf = [](const QList<int>& tags) {
        QList<MenuRule> rules;
        for (const int tag : tags)
            rules.append({QString::number(tag), {}, {}});
        MenuSet set = withRules(rules);
        for (ConditionalMenu& menu : set.conditional)
            menu.id = menu.rule.tag;
        return set;
    };
    const MenuSet target = setOf(wanted);
    QStringList calls;
    for (const MenuStep& step : stepsToPublish(setOf(live), target))
        calls.append(
            step.index < 0 ? u'-' + step.id : u'+' + target.conditional.at(step.index).rule.tag);
    QTEST(calls.join(u' '), "calls");
}

void TestMenu::stepsMakeAnySetLive()
{
    // There are no conditional menus without a standard one.
    const auto possible = [](MenuSet set) {
        for (int i = 0; i < set.conditional.size(); ++i)
            set.conditional[i].id = QString::number(i);
        return set.standard ? set : MenuSet();
    };
    for (quint32 seed = 1; seed <= 500; ++seed) {
        RandomMenus random(seed);
        const MenuSet live = possible(random.menus(9));
        MenuSet wanted = possible(random.menus(9));
        if (random.below(2) == 0)
            wanted.conditional += live.conditional;
        if (random.below(2) == 0)
            wanted.standard = live.standard;
        wanted = possible(wanted);
        QVERIFY(areEqualMenus(after(live, stepsToPublish(live, wanted), wanted), wanted));
        QVERIFY(stepsToPublish(live, live).isEmpty());
    }
}

void TestMenu::oldRulesBlockOnlyWhatIsSent()
{
    MenuSet live = withRules({{u"2"_s, {}, {}}, {u"1"_s, {}, {{u"sex"_s, u"1"_s}}}});
    live.conditional[0].id = u"2"_s;
    live.conditional[1].id = u"1"_s;
    MenuSet wanted = live;
    wanted.standard->buttons.append(click(u"b"_s));
    wanted.conditional[0].menu.buttons.append(click(u"c"_s));
    QVERIFY(hasErrors(checkMenus(wanted)));
    QVERIFY(refusalsOf(stepsToPublish(live, wanted), wanted).isEmpty());
    wanted.conditional[1].menu.buttons.append(click(u"d"_s));
    const auto refusals = refusalsOf(stepsToPublish(live, wanted), wanted);
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals.first().code, u"65320"_s);
}

/// The way there would delete what is live, and then be refused.
void TestMenu::conditionalMenusAloneAreNotPublished()
{
    const MenuSet live = withRules({{u"1"_s, {}, {}}});
    MenuSet wanted = live;
    wanted.standard.reset();
    for (const MenuSet& before : {live, MenuSet()}) {
        const auto refusals = refusalsOf(stepsToPublish(before, wanted), wanted);
        QCOMPARE(refusals.size(), 1);
        QCOMPARE(refusals.first().code, u"65303"_s);
    }
    QVERIFY(refusalsOf(stepsToPublish(live, {}), {}).isEmpty());
}

void TestMenu::movesButtons_data()
{
    QTest::addColumn<MenuPlace>("from");
    QTest::addColumn<MenuPlace>("to");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* name, const MenuPlace& from, const MenuPlace& to,
                         const QString& names) { QTest::newRow(name) << from << to << names; };
    row("right", {-1, 0}, {-1, 2}, u"l(bcdef) a m(g)"_s);
    row("to the end", {-1, 0}, {-1, 3}, u"l(bcdef) m(g) a"_s);
    row("left", {-1, 2}, {-1, 0}, u"m(g) a l(bcdef)"_s);
    row("where it is", {-1, 1}, {-1, 1}, u"a l(bcdef) m(g)"_s);
    row("down in the list", {-1, 1, 0}, {-1, 1, 5}, u"a l(cdefb) m(g)"_s);
    row("into another list", {-1, 1, 4}, {-1, 2, 0}, u"a l(bcde) m(fg)"_s);
    row("from the bar into a list behind", {-1, 0}, {-1, 2, 1}, u"l(bcdef) m(ga)"_s);
    row("full list", {-1, 0}, {-1, 1, 2}, u"ListFull"_s);
    row("full bar", {-1, 1, 0}, {-1, 0}, u"BarFull"_s);
    row("list into a list", {-1, 2}, {-1, 1, 0}, u"TooDeep"_s);
    row("into its own list", {-1, 2}, {-1, 2, 0}, u"IntoItself"_s);
    row("nowhere", {-1, 0}, {-1, 5}, u"NoSuchPlace"_s);
    row("from nowhere", {-1, 7}, {-1, 0}, u"NoSuchPlace"_s);
    row("to no menu", {-1, 0}, {3, 0}, u"NoSuchPlace"_s);
}

void TestMenu::movesButtons()
{
    QFETCH(const MenuPlace, from);
    QFETCH(const MenuPlace, to);
    QFETCH(const QString, names);
    MenuSet set = only({click(u"a"_s),
        named(u"l"_s, {click(u"b"_s), click(u"c"_s), click(u"d"_s), click(u"e"_s), click(u"f"_s)}),
        named(u"m"_s, {click(u"g"_s)})});
    const MenuSet before = set;
    const MenuButton* moved = buttonAt(std::as_const(set), from);
    const QString name = moved ? moved->name : QString();
    static const QStringList problems{
        u"NoSuchPlace"_s, u"BarFull"_s, u"ListFull"_s, u"TooDeep"_s, u"IntoItself"_s};
    const auto refusal = refusalToMove(set, from, to);
    const auto place = moveButton(set, from, to);
    QCOMPARE(place.has_value(), !refusal.has_value());
    if (refusal) {
        QCOMPARE(problems.at(static_cast<int>(*refusal)), names);
        QVERIFY(set == before);
        return;
    }
    QCOMPARE(namesOf(set), names);
    QCOMPARE(buttonAt(std::as_const(set), *place)->name, name);
}

void TestMenu::entriesMakeAList()
{
    MenuSet set = only({click(u"a"_s)});
    QVERIFY(!insertButton(set, {-1, 0, 0}, click(u"b"_s)));
    const MenuButton& opened = set.standard->buttons.first();
    QVERIFY(opened.type.isEmpty() && opened.values.isEmpty());
    QVERIFY(!hasErrors(checkMenus(set)));
    QCOMPARE(takeButton(set, {-1, 0, 0})->name, u"b"_s);
    QCOMPARE(problemsOf(set), QStringList{u"65308 -1/0 type"_s});
    QCOMPARE(neighbourOf(set, {-1, 0}, 1), std::nullopt);
    QVERIFY(!insertButton(set, {-1, 1}, click(u"c"_s)));
    QCOMPARE(neighbourOf(set, {-1, 0}, 1), MenuPlace({-1, 1}));
    QCOMPARE(neighbourOf(set, {-1, 0}, -1), std::nullopt);
}

void TestMenu::editsNothingAtNoPlace()
{
    MenuSet none;
    QVERIFY(insertButton(none, {-1, 0}, click(u"a"_s)) == MenuEditProblem::NoSuchPlace);
    QVERIFY(!takeButton(none, {-1, 0}));
    QVERIFY(!neighbourOf(none, {-1, 0}, 1));
    QVERIFY(none == MenuSet());
}

void TestMenu::randomMovesLoseNothing()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomMenus random(seed);
        MenuSet set = random.menus(0);
        const auto sorted = [](QString names) {
            names.remove(u'(').remove(u')').remove(u' ');
            std::sort(names.begin(), names.end());
            return names;
        };
        const QString before = sorted(namesOf(set));
        for (int i = 0; i < 50; ++i) {
            const auto place = [&random] {
                return MenuPlace{random.below(4) - 1, random.below(4), random.below(7) - 1};
            };
            (void)moveButton(set, place(), place());
        }
        QCOMPARE(sorted(namesOf(set)), before);
    }
}

QTEST_APPLESS_MAIN(TestMenu)

#include "tst_menu.moc"
