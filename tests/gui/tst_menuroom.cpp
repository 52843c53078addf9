// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/menusteps.h"
#include "gui/menu/menuactions.h"
#include "gui/menu/phonebutton.h"
#include "gui/menustage.h"
#include "gui/shell/jobcentre.h"
#include "gui/taborder.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/wegostyle.h"
#include "support/buttons.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using domain::MenuField;
using domain::MenuPlace;
using domain::MenuSet;
using sandbox::Fault;
using test::errcode;
using test::goTo;
using test::key;
using test::LongMs;
using test::type;
using test::Wish;
using test::buttons::click;
using test::buttons::named;

namespace {

const auto All = u"/cgi-bin/menu/get"_s;
const auto Add = u"/cgi-bin/menu/addconditional"_s;
const auto Create = u"/cgi-bin/menu/create"_s;

const Wish Tea{u"今日茶单"_s, u"view"_s, {{MenuField::Url, u"https://tea.example/today"_s}}};
const Wish Club{u"会员"_s, u"click"_s, {{MenuField::Key, u"club"_s}}};
const QString Shop = u"到店"_s;
const QList<Wish> ShopList{
    {u"在哪里"_s, u"location_select"_s, {{MenuField::Key, u"where"_s}}},
    {u"扫码点单"_s, u"scancode_waitmsg"_s, {{MenuField::Key, u"order"_s}}},
    {u"Menu card"_s, u"article_id"_s, {{MenuField::ArticleId, u"card-1"_s}}},
    {u"外卖"_s, u"miniprogram"_s,
        {{MenuField::Url, u"https://tea.example/mini"_s},
            {MenuField::AppId, u"wx0123456789abcdef"_s}, {MenuField::PagePath, u"pages/index"_s}}},
    {u"晒一杯"_s, u"pic_sysphoto"_s, {{MenuField::Key, u"photo"_s}}},
};

/// As WeChat answers.
QJsonObject json(const Wish& wish)
{
    QJsonObject button{
        {u"name"_s, wish.name}, {u"type"_s, wish.type}, {u"sub_button"_s, QJsonArray()}};
    for (const auto& [field, text] : wish.values)
        button.insert(domain::toString(field), text);
    return button;
}

QJsonObject wishedMenu()
{
    QJsonArray entries;
    for (const Wish& wish : ShopList)
        entries.append(json(wish));
    const QJsonObject shop{{u"name"_s, Shop}, {u"sub_button"_s, entries}};
    return {{u"button"_s, QJsonArray{json(Tea), shop, json(Club)}}};
}

QString text(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

QJsonObject with(QJsonObject object, const QJsonObject& fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field)
        object.insert(field.key(), *field);
    return object;
}

/// The menu with other fields of its first button, and of the last entry of its second one.
QJsonObject with(QJsonObject menu, const QJsonObject& ofTea, const QJsonObject& ofPhoto)
{
    QJsonArray bar = menu.value(u"button"_s).toArray();
    QJsonObject shop = bar.at(1).toObject();
    QJsonArray entries = shop.value(u"sub_button"_s).toArray();
    entries.replace(4, with(entries.at(4).toObject(), ofPhoto));
    bar.replace(0, with(bar.at(0).toObject(), ofTea));
    bar.replace(1, with(shop, {{u"sub_button"_s, entries}}));
    return with(menu, {{u"button"_s, bar}});
}

QJsonObject changed(const QJsonObject& first)
{
    return with(first, {{u"name"_s, u"冬茶单"_s}}, {{u"key"_s, u"winter"_s}});
}

domain::MenuButton list(const QString& name, const QStringList& entries)
{
    QList<domain::MenuButton> made;
    for (const QString& entry : entries)
        made.append(click(entry));
    return named(name, made);
}

/// A standard menu with one button of this name, and a conditional one for each of these tags.
MenuSet setOf(const QString& name, const QStringList& tags = {})
{
    MenuSet menus{domain::Menu{{click(name)}, {}}, {}};
    for (const QString& tag : tags)
        menus.conditional.append({{}, {tag, {}, {}}, domain::Menu{{click(tag)}, {}}});
    return menus;
}

} // namespace

/// The room of menus as somebody works in it, with the sandbox as WeChat.
class TestMenuRoom : public QObject, private test::MenuStage {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { begin(); }
    void cleanup() { end(); }

    void isBuiltByMouse();
    void isBuiltByKeyboard();
    void stepsAreUndoneByShortcut();
    void dragMovesBetweenLevels();
    void refusedDragSaysWhy();
    void problemLeadsToItsButton();
    void tooLongNameKeepsFromPublishing();
    void questionNamesWhatSomebodyElseHasMade();
    void brokenOffPublicationIsEnded_data();
    void brokenOffPublicationIsEnded();
    void keysOfTheTreeWorkOnThePhone();
    void dropInTheTreeMoves();
    void buttonsAreCopiedByKeys();
    void deletingAllWantsTheWord();
    void deletingAConditionalMenuWantsTheWord();
    void oldVersionIsOnlyLookedAt();
    void draftIsThereInAnotherRoom();
    void workDoesNotWaitForWeChat();
    void importTellsWhatWasLost();
    void conditionalMenuIsMadeForATag();
    void seenAsATagOrAPhone();
    void weChatSaysWhatAFollowerSees();
    void versionsAreCompared();
    void fileComesBackAsItWent();
    void tabGoesInReadingOrder();

private:
    void plantUnknownFields();
    void confirmWithTheWord();
};

void TestMenuRoom::initTestCase()
{
    QApplication::setStyle(new WegoStyle);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

/// WeChat begins to say more of a button of the bar and of an entry than is known here.
void TestMenuRoom::plantUnknownFields()
{
    const QJsonObject tomorrow{{u"colour"_s, u"green"_s}, {u"n"_s, 3}};
    const QJsonObject menu = with(
        menuOfWeChat(), {{u"of_tomorrow"_s, tomorrow}}, {{u"flash"_s, false}});
    QCOMPARE(errcode(m_weChat->post(Create.toLatin1(), menu)), 0);
    QCOMPARE(text(menuOfWeChat()), text(menu));
}

void TestMenuRoom::isBuiltByMouse()
{
    DO(openRoom());
    QCOMPARE(errcode(m_weChat->get(All.toLatin1())), 46003);
    DO(pressBar({-1, 1})); // any of the empty places
    DO(grantByMouse(Tea));
    DO(addByMouse(u"click"_s));
    DO(fillByMouse(MenuField::Name, Shop));
    for (const Wish& wish : ShopList) {
        DO(pressTool(m_room->actions()->addEntry()));
        DO(grantByMouse(wish));
    }
    DO(pressBar({-1, 0})); // what opens no list: the next one comes into the bar
    DO(addByMouse(Club.type));
    DO(grantByMouse(Club));
    DO(publishByMouse());
    QCOMPARE(m_room->actions()->current(), MenuPlace({-1, 2})); // as before
    QCOMPARE(text(menuOfWeChat()), text(wishedMenu()));
    DO(comparePreview());
    DO(plantUnknownFields());
    const QJsonObject first = menuOfWeChat();

    DO(openRoom()); // another day
    QVERIFY(!m_room->editor()->isChanged());
    DO(pressBar({-1, 0}));
    DO(fillByMouse(MenuField::Name, u"冬茶单"_s));
    DO(pressBar({-1, 1}));
    DO(pressBar({-1, 1, 4}));
    DO(fillByMouse(MenuField::Key, u"winter"_s));
    DO(publishByMouse());
    QCOMPARE(text(menuOfWeChat()), text(changed(first)));
    DO(comparePreview());
    DO(rollBackByMouse(1));
    QCOMPARE(text(menuOfWeChat()), text(first));
    DO(comparePreview());
}

void TestMenuRoom::isBuiltByKeyboard()
{
    DO(openWindow());
    QCOMPARE(errcode(m_weChat->get(All.toLatin1())), 46003);
    DO(goToTree());
    key(Qt::Key_Insert);
    DO(grantByKeys(Tea));
    DO(goToTree());
    key(Qt::Key_Insert);
    type(Shop);
    // The first entry is made in the bar, and goes into the list of the button before it.
    DO(goToTree());
    key(Qt::Key_Insert);
    DO(grantByKeys(ShopList.at(0)));
    DO(goToTree());
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_room->actions()->current(), MenuPlace({-1, 1, 0}));
    // The last one comes second and is moved down below the others.
    for (const int wish : {4, 1, 2, 3}) {
        key(Qt::Key_Insert, Qt::ShiftModifier);
        DO(grantByKeys(ShopList.at(wish)));
        DO(goToTree());
    }
    DO(goToPlace({-1, 1, 1}));
    for (int step = 0; step < 4; ++step) // one more than there are
        key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_room->actions()->current(), MenuPlace({-1, 1, 4}));
    key(Qt::Key_Home);
    key(Qt::Key_Insert);
    DO(grantByKeys(Club));
    DO(publishByKeys());
    QCOMPARE(text(menuOfWeChat()), text(wishedMenu()));
    DO(comparePreview());
    DO(plantUnknownFields());
    const QJsonObject first = menuOfWeChat();

    key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(versions()->model()->rowCount(), 3, LongMs);
    waitForRest();
    DO(goToPlace({-1, 0}));
    key(Qt::Key_F2);
    type(u"冬茶单"_s);
    DO(goToPlace({-1, 1, 4}));
    key(Qt::Key_F2);
    QVERIFY(goTo(edit(MenuField::Key), Qt::Key_Tab));
    type(u"winter"_s);
    DO(publishByKeys());
    QCOMPARE(text(menuOfWeChat()), text(changed(first)));
    DO(rollBackByKeys(1));
    QCOMPARE(text(menuOfWeChat()), text(first));
    DO(comparePreview());
}

void TestMenuRoom::stepsAreUndoneByShortcut()
{
    DO(openRoom());
    startWith({domain::Menu{{list(u"A"_s, {u"a"_s, u"b"_s}), click(u"B"_s)}, {}}, {}});
    m_room->tree()->setFocus();
    DO(pressBar({-1, 1}));
    key(Qt::Key_Delete);
    QCOMPARE(preview()->barTexts(), QStringList{u"A"_s});
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(preview()->barTexts(), QStringList({u"A"_s, u"B"_s}));
    QVERIFY(preview()->buttonAt({-1, 1})->isSelected());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(preview()->barTexts(), QStringList{u"A"_s});
    key(Qt::Key_Z, Qt::ControlModifier);
    // A name is one step, however many keys it took.
    key(Qt::Key_F2);
    type(u"Teahouse"_s);
    QCOMPARE(preview()->barTexts().last(), u"Teahouse"_s);
    m_room->tree()->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(preview()->barTexts().last(), u"B"_s);
    QCOMPARE(edit(MenuField::Name)->text(), u"B"_s);
    QVERIFY(!m_room->actions()->undo()->isEnabled());
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_D, Qt::ControlModifier); // the bar is full
    QCOMPARE(preview()->barTexts(), QStringList({u"A"_s, u"B"_s, u"B"_s}));
}

void TestMenuRoom::dragMovesBetweenLevels()
{
    DO(openRoom());
    startWith(
        {domain::Menu{{list(u"A"_s, {u"a"_s, u"b"_s}), click(u"B"_s), list(u"C"_s, {u"c"_s})}, {}},
            {}});
    DO(pressBar({-1, 0}));
    // Over its button the other list opens; what is dropped above its only entry comes first.
    const QPoint other = middleOf({-1, 2});
    DO(dragButton({-1, 0, 0}, {other, {other.x(), other.y() - 70}}));
    QCOMPARE(preview()->listTexts(), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(m_room->actions()->current(), MenuPlace({-1, 2, 0}));
    // From the bar into a list, and from a list into the bar.
    DO(dragButton({-1, 1}, {other, {other.x(), other.y() - 40}}));
    QCOMPARE(preview()->barTexts(), QStringList({u"A"_s, u"C"_s}));
    QCOMPARE(preview()->listTexts(), QStringList({u"a"_s, u"c"_s, u"B"_s}));
    const QRect first = preview()->buttonAt({-1, 0})->geometry();
    DO(dragButton({-1, 1, 1}, {first.center(), {first.left() + 4, first.center().y()}}));
    QCOMPARE(preview()->barTexts(), QStringList({u"c"_s, u"A"_s, u"C"_s}));
    QCOMPARE(m_room->actions()->current(), MenuPlace({-1, 0}));
    QCOMPARE(edit(MenuField::Name)->text(), u"c"_s);
    QCOMPARE(document().undoStack().count(), 3);
}

void TestMenuRoom::refusedDragSaysWhy()
{
    DO(openRoom());
    const QStringList five{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    startWith({domain::Menu{{list(u"A"_s, five), click(u"B"_s), click(u"C"_s)}, {}}, {}});
    const MenuSet before = document().menus();
    const QPoint full = middleOf({-1, 0});
    DO(dragButton({-1, 1}, {full, full - QPoint(0, 60)}, false));
    QCOMPARE(preview()->refusal(), u"At most 5 entries in a list"_s);
    PhoneButton* dragged = preview()->buttonAt({-1, 1});
    QTest::mouseRelease(dragged, Qt::LeftButton, {}, dragged->mapFromParent(full - QPoint(0, 60)));
    QCOMPARE(preview()->refusal(), QString());
    DO(pressBar({-1, 0}));
    DO(dragButton({-1, 0, 0}, {middleOf({-1, 2})}, false));
    QCOMPARE(preview()->refusal(), u"At most 3 button(s) in the bar"_s);
    key(Qt::Key_Escape);
    QCOMPARE(preview()->refusal(), QString());
    QVERIFY(document().menus() == before);
    // By keys the room says it.
    const QSignalSpy refused(m_room->actions(), &MenuActions::refused);
    DO(pressBar({-1, 1}));
    m_room->tree()->setFocus();
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(refused.count(), 1);
    const auto* hint = part<QLabel>("menuHint");
    QCOMPARE(hint->text(), u"At most 5 entries in a list"_s);
    m_room->resize(1240, 700); // where hints have no room
    key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(hint->isVisible());
    key(Qt::Key_Down);
    QVERIFY(!hint->isVisible());
    QVERIFY(document().menus() == before);
}

void TestMenuRoom::problemLeadsToItsButton()
{
    DO(openRoom());
    domain::MenuButton broken = click(u"broken"_s);
    broken.setValue(MenuField::Key, {});
    domain::MenuButton lists = list(u"A"_s, {u"a"_s});
    lists.children.append(broken);
    startWith({domain::Menu{{lists, click(u"B"_s)}, {}}, {}});
    DO(pressBar({-1, 1}));
    const auto problems = [this] { return m_room->findChildren<QPushButton*>(u"menuProblem"_s); };
    QTRY_COMPARE(problems().size(), 1);
    QVERIFY(problems().first()->accessibleName().contains(u"broken"_s));
    press(problems().first());
    QCOMPARE(m_room->actions()->current(), MenuPlace({-1, 0, 1}));
    PhoneButton* marked = preview()->buttonAt({-1, 0, 1});
    QVERIFY(marked && marked->isSelected() && !marked->toolTip().isEmpty());
    QVERIFY(preview()->buttonAt({-1, 0, 0})->toolTip().isEmpty());
    DO(fillByMouse(MenuField::Key, u"K"_s));
    QTRY_VERIFY(problems().isEmpty());
    QVERIFY(marked->toolTip().isEmpty());
}

void TestMenuRoom::tooLongNameKeepsFromPublishing()
{
    DO(openRoom());
    startWith(setOf(u"今日的茶单"_s));
    QVERIFY(publishButton()->isEnabled());
    DO(pressBar({-1, 0}));
    DO(fillByMouse(MenuField::Name, u"今日的新茶单"_s)); // 18 bytes
    QVERIFY(edit(MenuField::Name)->isTooLong());
    QVERIFY(!publishButton()->isEnabled());
    QCOMPARE(publishButton()->toolTip(), u"WeChat would refuse this; see the checks"_s);
    m_room->runPrimary();
    waitForRest();
    QVERIFY(!dialog());
    key(Qt::Key_Backspace);
    QVERIFY(publishButton()->isEnabled());
    QVERIFY(publishButton()->toolTip().isEmpty());
    QCOMPARE(m_bench->sandbox().requestCount(Create), 0);
}

void TestMenuRoom::questionNamesWhatSomebodyElseHasMade()
{
    openRoom();
    startWith(setOf(u"a"_s));
    DO(publishByMouse());
    const QJsonObject theirs{{u"name"_s, u"theirs"_s}, {u"type"_s, u"click"_s}, {u"key"_s, u"K"_s}};
    const QJsonObject menu{{u"button"_s, QJsonArray{theirs}}};
    QCOMPARE(errcode(m_weChat->post(Create.toLatin1(), menu)), 0);
    startWith(setOf(u"b"_s));
    press(publishButton());
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongMs);
    const auto* changes = dialog()->findChild<QListWidget*>();
    QVERIFY(!changes->findItems(u"theirs"_s, Qt::MatchContains).isEmpty());
    // Who says no has lost nothing.
    QTRY_VERIFY(dialog()->isActiveWindow());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(name({-1, 0}), u"b"_s);
    QCOMPARE(m_bench->sandbox().requestCount(Create), 2);
}

void TestMenuRoom::brokenOffPublicationIsEnded_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<MenuSet>("ended");
    QTest::newRow("finished") << u"finishPublication"_s << setOf(u"after"_s, {u"102"_s, u"101"_s});
    QTest::newRow("taken back") << u"goBackPublication"_s << setOf(u"before"_s);
}

void TestMenuRoom::brokenOffPublicationIsEnded()
{
    QFETCH(const QString, button);
    QFETCH(const MenuSet, ended);
    DO(openRoom());
    startWith(setOf(u"before"_s));
    DO(publishByMouse());
    startWith(setOf(u"after"_s, {u"102"_s, u"101"_s}));
    press(publishButton());
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongMs);
    press(dialog()->confirm());
    const auto running = m_bench->jobs().running();
    QCOMPARE(running.size(), 1);
    connect(running.first().job, &net::Job::progressChanged, m_room, [this](qint64 done) {
        constexpr int BeforeSecondConditional = 2;
        if (done == BeforeSecondConditional)
            m_bench->sandbox().inject(
                {.kind = Fault::Kind::ErrorCode, .text = "45009", .path = Add});
    });
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("menuError")->isVisible(), LongMs);
    QCOMPARE(m_bench->jobs().lastResult()->state, TrackedJob::State::Failed);
    QTRY_VERIFY_WITH_TIMEOUT(noteButton(u"finishPublication"_s), LongMs);
    QCOMPARE(m_bench->sandbox().requestCount(Add), 2);

    DO(openRoom()); // another day
    QTRY_VERIFY(noteButton(button));
    const QSignalSpy published(m_room->editor(), &MenuEditor::published);
    press(noteButton(button));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongMs);
    press(dialog()->confirm());
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    QVERIFY(domain::areEqualMenus(m_room->editor()->live(), ended));
    QTRY_VERIFY(!part<Banner>("menuNote")->isVisible());
    const QJsonObject live = m_weChat->get(All.toLatin1());
    QCOMPARE(live.value(u"conditionalmenu"_s).toArray().size(), ended.conditional.size());
}

void TestMenuRoom::keysOfTheTreeWorkOnThePhone()
{
    openRoom();
    startWith({domain::Menu{{list(u"A"_s, {u"a"_s}), click(u"B"_s)}, {}}, {}});
    pressBar({-1, 0});
    preview()->buttonAt({-1, 1})->setFocus(); // which is not the one that is selected
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(preview()->listTexts(), QStringList({u"a"_s, u"B"_s}));
    QVERIFY(preview()->buttonAt({-1, 0, 1})->hasFocus());
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(preview()->listTexts(), QStringList({u"B"_s, u"a"_s}));
    QVERIFY(preview()->buttonAt({-1, 0, 0})->hasFocus());
    key(Qt::Key_Insert);
    QCOMPARE(preview()->listTexts(), QStringList({u"B"_s, u"Button"_s, u"a"_s}));
    QVERIFY(edit(MenuField::Name)->hasFocus());
}

/// As the view does when something is let go over it.
void TestMenuRoom::dropInTheTreeMoves()
{
    openRoom();
    startWith({domain::Menu{{list(u"A"_s, {u"a"_s}), click(u"B"_s)}, {}}, {}});
    QTreeView* tree = m_room->tree();
    QCOMPARE(tree->dragDropMode(), QAbstractItemView::InternalMove);
    QAbstractItemModel* model = tree->model();
    const QModelIndex bar = model->index(0, 0);
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(1, 0, bar)}));
    QVERIFY(data);
    const QModelIndex intoList = model->index(0, 0, bar);
    QVERIFY(model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, intoList));
    model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, intoList);
    QCOMPARE(preview()->barTexts(), QStringList{u"A"_s});
    QCOMPARE(preview()->listTexts(), QStringList({u"B"_s, u"a"_s}));
    QCOMPARE(m_room->actions()->current(), MenuPlace({-1, 0, 0}));
    m_room->actions()->undo()->trigger();
    QCOMPARE(preview()->barTexts(), QStringList({u"A"_s, u"B"_s}));
}

void TestMenuRoom::buttonsAreCopiedByKeys()
{
    openRoom();
    startWith({domain::Menu{{list(u"A"_s, {u"a"_s, u"b"_s}), click(u"B"_s)}, {}}, {}});
    pressBar({-1, 0});
    m_room->tree()->setFocus();
    key(Qt::Key_C, Qt::ControlModifier);
    key(Qt::Key_Home);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(preview()->barTexts(), QStringList({u"A"_s, u"B"_s, u"A"_s}));
    QCOMPARE(preview()->listTexts(), QStringList({u"a"_s, u"b"_s}));
    pressBar({-1, 1});
    m_room->tree()->setFocus();
    key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(preview()->barTexts(), QStringList({u"A"_s, u"A"_s}));
    pressBar({-1, 0});
    m_room->tree()->setFocus();
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(preview()->listTexts(), QStringList({u"a"_s, u"b"_s, u"B"_s}));
}

void TestMenuRoom::confirmWithTheWord()
{
    QTRY_VERIFY(dialog()->isActiveWindow());
    QVERIFY(!dialog()->confirm()->isEnabled());
    auto* word = dialog()->findChild<QLineEdit*>(u"publishWord"_s);
    QVERIFY(word);
    press(word);
    type(u"delet"_s);
    QVERIFY(!dialog()->confirm()->isEnabled());
    type(u"e"_s);
    QVERIFY(dialog()->confirm()->isEnabled());
    press(dialog()->confirm());
}

void TestMenuRoom::deletingAllWantsTheWord()
{
    DO(openRoom());
    startWith(setOf(u"a"_s, {u"101"_s}));
    DO(publishByMouse());
    const QSignalSpy published(m_room->editor(), &MenuEditor::published);
    const QList<QAction*> commands = m_room->commands();
    const auto found = std::find_if(commands.begin(), commands.end(),
        [](const QAction* action) { return action->objectName() == u"commandDeleteMenus"; });
    QVERIFY(found != commands.end());
    (*found)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongMs);
    QCOMPARE(dialog()->findChild<QListWidget*>()->count(), 2);
    DO(confirmWithTheWord());
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    QCOMPARE(errcode(m_weChat->get(All.toLatin1())), 46003);
    QTRY_VERIFY(preview()->buttonAt({-1, 2}) && preview()->buttonAt({-1, 2})->isPlace());
}

void TestMenuRoom::deletingAConditionalMenuWantsTheWord()
{
    openRoom();
    startWith(setOf(u"a"_s, {u"102"_s, u"101"_s}));
    DO(publishByMouse());
    QTreeView* tree = m_room->tree();
    const QModelIndex second = tree->model()->index(2, 0);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(second).center());
    QCOMPARE(m_room->actions()->current(), MenuPlace({1}));
    pressTool(m_room->actions()->remove());
    const QSignalSpy published(m_room->editor(), &MenuEditor::published);
    press(publishButton());
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongMs);
    DO(confirmWithTheWord());
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    QVERIFY(domain::areEqualMenus(m_room->editor()->live(), setOf(u"a"_s, {u"102"_s})));
    const QJsonObject live = m_weChat->get(All.toLatin1());
    QCOMPARE(live.value(u"conditionalmenu"_s).toArray().size(), 1);
}

void TestMenuRoom::oldVersionIsOnlyLookedAt()
{
    openRoom();
    startWith(setOf(u"old"_s));
    DO(publishByMouse());
    startWith(setOf(u"new"_s));
    const QModelIndex old = versions()->model()->index(0, 0);
    QTest::mouseClick(
        versions()->viewport(), Qt::LeftButton, {}, versions()->visualRect(old).center());
    QCOMPARE(preview()->barTexts(), QStringList{u"old"_s});
    QVERIFY(!publishButton()->isEnabled());
    pressBar({-1, 0});
    m_room->tree()->setFocus();
    key(Qt::Key_Delete);
    key(Qt::Key_Insert);
    key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!edit(MenuField::Name)->isEnabled());
    QCOMPARE(preview()->barTexts(), QStringList{u"old"_s});
    QVERIFY(m_room->closeInnermost());
    QCOMPARE(preview()->barTexts(), QStringList{u"new"_s});
    QCOMPARE(document().undoStack().count(), 0);
    QVERIFY(publishButton()->isEnabled());
}

void TestMenuRoom::draftIsThereInAnotherRoom()
{
    DO(openRoom());
    DO(pressBar({-1, 0}));
    DO(fillByMouse(MenuField::Name, u"冬茶单"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_room->editor()->savedMs() > 0, LongMs);
    waitForRest();
    const auto left = std::move(m_ownRoom); // as if it had been killed
    const MenuSet edited = document().menus();
    DO(openRoom());
    QVERIFY(document().menus() == edited);
    QCOMPARE(preview()->barTexts(), QStringList{u"冬茶单"_s});
    QVERIFY(m_room->editor()->isChanged());
    // What was typed last is stored when the room goes.
    DO(pressBar({-1, 0}));
    DO(fillByMouse(MenuField::Name, u"春茶单"_s));
    m_ownRoom.reset();
    DO(openRoom());
    QCOMPARE(name({-1, 0}), u"春茶单"_s);
    press(part<QPushButton>("discardMenu"));
    QTRY_COMPARE_WITH_TIMEOUT(m_room->editor()->savedMs(), 0, LongMs);
    DO(openRoom());
    QVERIFY(document().menus() == MenuSet());
}

/// The loop turns between any two keys, and every key shows at once, while WeChat says nothing.
void TestMenuRoom::workDoesNotWaitForWeChat()
{
    constexpr int OneHourMs = 3'600'000;
    m_bench->sandbox().inject(
        {.kind = Fault::Kind::Delay, .value = OneHourMs, .count = -1, .path = All});
    DO(enterRoom());
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->sandbox().requestCount(All), 1, LongMs);
    int turns = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&turns] { ++turns; });
    beat.start(0);
    DO(pressBar({-1, 0}));
    DO(fillByMouse(MenuField::Name, u"T"_s));
    QString typed = u"T"_s;
    for (const QChar sign : u"ea of 今日"_s) {
        const int before = turns;
        type(QString(sign));
        typed += sign;
        QCOMPARE(preview()->barTexts(), QStringList{domain::shownMenuName(typed, false)});
        QTRY_VERIFY(turns > before);
    }
    DO(addByMouse(u"click"_s));
    DO(dragButton({-1, 0}, {{middleOf({-1, 1}).x() + 20, middleOf({-1, 1}).y()}}));
    QCOMPARE(name({-1, 1}), typed);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->editor()->savedMs() > 0, LongMs);
    QCOMPARE(m_room->editor()->liveMs(), 0);
    QCOMPARE(m_bench->sandbox().requestCount(All), 1);
}

void TestMenuRoom::importTellsWhatWasLost()
{
    const QJsonArray buttons{
        QJsonObject{{u"name"_s, u"Hello"_s}, {u"type"_s, u"text"_s}, {u"value"_s, u"Hi"_s}},
        QJsonObject{
            {u"name"_s, u"Tea"_s}, {u"type"_s, u"view"_s}, {u"url"_s, u"https://tea.example/"_s}}};
    (void)m_weChat->post("/sandbox/console-menu", {{u"button"_s, buttons}});
    DO(openRoom());
    press(part<QPushButton>("importMenu"));
    auto* menu = part<QMenu>("menuFiles");
    QVERIFY(menu && menu->isVisible());
    const QRect entry = menu->actionGeometry(menu->findChild<QAction*>(u"importConsole"_s));
    QTest::mouseClick(menu, Qt::LeftButton, {}, entry.center());
    auto* note = part<Banner>("menuNote");
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"Hello (text)"_s), LongMs);
    QVERIFY(!note->text().contains(u"Tea"_s));
    QCOMPARE(preview()->barTexts(), QStringList({u"Hello"_s, u"Tea"_s}));
    QVERIFY(!preview()->buttonAt({-1, 0})->toolTip().isEmpty()); // it has to do something
    QVERIFY(!publishButton()->isEnabled());
    press(noteButton(u"closeMenuNote"_s));
    QVERIFY(!note->isVisible());
    m_room->actions()->undo()->trigger();
    QVERIFY(document().menus() == MenuSet());
    document().replace({}, setOf(u"all"_s));
    press(publishButton());
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongMs);
    QVERIFY(dialog()->findChild<QLabel*>(u"publishReplacesConsole"_s));
    dialog()->reject();
}

void TestMenuRoom::conditionalMenuIsMadeForATag()
{
    openRoom();
    startWith(setOf(u"all"_s));
    press(part<QToolButton>("addConditionalMenu"));
    QCOMPARE(m_room->actions()->current(), MenuPlace({0}));
    QCOMPARE(preview()->barTexts(), QStringList{u"all"_s}); // begins as the standard menu
    QVERIFY(!publishButton()->isEnabled());                 // for whom?
    auto* tag = part<QComboBox>("menuRuleTag");
    QTRY_VERIFY_WITH_TIMEOUT(tag->findData(u"101"_s) > 0, LongMs);
    press(tag->lineEdit());
    type(u"102"_s);
    QVERIFY(publishButton()->isEnabled());
    key(Qt::Key_Escape); // the list of what fits
    DO(pickByMouse(tag, u"101"_s));
    QTRY_VERIFY(publishButton()->isEnabled());
    DO(pressBar({0, 0}));
    DO(fillByMouse(MenuField::Name, u"club"_s));
    DO(publishByMouse());
    const QJsonObject live = m_weChat->get(All.toLatin1());
    const QJsonArray conditional = live.value(u"conditionalmenu"_s).toArray();
    QCOMPARE(conditional.size(), 1);
    const QJsonObject rule = conditional.at(0)[u"matchrule"_s].toObject();
    QCOMPARE(rule.value(u"tag_id"_s).toVariant().toString(), u"101"_s);
    QCOMPARE(conditional.at(0)[u"button"_s][0][u"name"_s].toString(), u"club"_s);
    QCOMPARE(live.value(u"menu"_s)[u"button"_s][0][u"name"_s].toString(), u"all"_s);
}

void TestMenuRoom::seenAsATagOrAPhone()
{
    openRoom();
    MenuSet menus = setOf(u"all"_s, {u"102"_s, u"101"_s});
    menus.conditional.append({{}, {{}, u"1"_s, {}}, domain::Menu{{click(u"iPhone"_s)}, {}}});
    startWith(menus);
    auto* tag = part<QComboBox>("viewAsTag");
    QTRY_VERIFY_WITH_TIMEOUT(tag->findData(101) > 0, LongMs);
    tag->setFocus();
    for (int row = 0; row < tag->count() && tag->currentData().toInt() != 101; ++row)
        key(Qt::Key_Down);
    QCOMPARE(preview()->barTexts(), QStringList{u"101"_s});
    QCOMPARE(m_room->actions()->current(), MenuPlace({1}));
    key(Qt::Key_Home); // everybody
    QCOMPARE(preview()->barTexts(), QStringList{u"all"_s});
    auto* phone = part<QComboBox>("viewAsPlatform");
    phone->setFocus();
    key(Qt::Key_Down);
    QCOMPARE(phone->currentData().toString(), u"1"_s);
    QCOMPARE(preview()->barTexts(), QStringList{u"iPhone"_s});
    QCOMPARE(document().undoStack().count(), 0);
}

void TestMenuRoom::weChatSaysWhatAFollowerSees()
{
    openRoom();
    MenuSet menus = setOf(u"all"_s);
    menus.conditional.append({{}, {{}, u"2"_s, {}}, domain::Menu{{click(u"Android"_s)}, {}}});
    startWith(menus);
    DO(publishByMouse());
    press(part<QToolButton>("viewAsPerson"));
    auto* question = part<QInputDialog>("viewAsPersonDialog");
    QVERIFY(question);
    QTRY_VERIFY(question->isActiveWindow());
    type(m_bench->sandbox().openId(1)); // followers have iOS, Android and others in turn
    key(Qt::Key_Return);
    auto* note = part<Banner>("menuNote");
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"Android"_s), LongMs);
    QCOMPARE(preview()->barTexts(), QStringList{u"Android"_s});
}

void TestMenuRoom::versionsAreCompared()
{
    openRoom();
    startWith(setOf(u"first"_s));
    DO(publishByMouse());
    startWith(setOf(u"second"_s));
    DO(publishByMouse());
    const auto choose = [this](int row, Qt::KeyboardModifiers keys) {
        const QModelIndex index = versions()->model()->index(row, 0);
        QTest::mouseClick(
            versions()->viewport(), Qt::LeftButton, keys, versions()->visualRect(index).center());
    };
    choose(0, {});
    choose(1, Qt::ControlModifier);
    press(part<QPushButton>("compareVersions"));
    auto* changes = part<QListWidget>("menuChanges");
    QVERIFY(changes && changes->isVisible());
    QVERIFY(!changes->findItems(u"first"_s, Qt::MatchContains).isEmpty());
    QVERIFY(!changes->findItems(u"second"_s, Qt::MatchContains).isEmpty());
}

void TestMenuRoom::fileComesBackAsItWent()
{
    openRoom();
    MenuSet menus = setOf(u"今日茶单"_s, {u"101"_s});
    menus.standard->buttons.first().unknown.insert(u"of_tomorrow"_s, QJsonArray{1, u"x"_s});
    startWith(menus);
    const QString file = m_bench->path(u"menus.json"_s);
    const auto choose = [this, &file](const QString& entry, const char* files) {
        press(part<QPushButton>("importMenu"));
        part<QMenu>("menuFiles")->findChild<QAction*>(entry)->trigger();
        auto* chooser = m_room->findChild<QFileDialog*>();
        QVERIFY2(chooser, files);
        chooser->selectFile(file);
        chooser->findChild<QDialogButtonBox*>()->buttons().first()->click();
    };
    DO(choose(u"exportFile"_s, "export"));
    QTRY_VERIFY(noteButton(u"closeMenuNote"_s));
    QVERIFY(QFile::exists(file));
    startWith({});
    QTRY_VERIFY(!m_room->findChild<QFileDialog*>());
    DO(choose(u"importFile"_s, "import"));
    QTRY_COMPARE_WITH_TIMEOUT(document().undoStack().count(), 1, LongMs);
    QVERIFY(document().menus() == menus);
}

void TestMenuRoom::tabGoesInReadingOrder()
{
    DO(openRoom());
    domain::MenuButton button = click(u"a"_s);
    button.changeType(u"miniprogram"_s);
    startWith({domain::Menu{{button}, {}}, {}});
    DO(pressBar({-1, 0}));
    const QString wrong = test::testTabOrder(m_room->properties());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_MAIN(TestMenuRoom)

#include "tst_menuroom.moc"
