// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/menudifference.h"
#include "gui/menu/menudocument.h"
#include "gui/menu/menulivebox.h"
#include "gui/menu/menuproperties.h"
#include "gui/menu/menutypewords.h"
#include "gui/menu/notelabel.h"
#include "gui/taborder.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/countededit.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wegostyle.h"
#include "support/buttons.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

// A resource in a static library is dropped by the linker unless somebody names it.
static void initialiseCatalogues()
{
    Q_INIT_RESOURCE(catalogues);
}

using namespace wego::domain;
using namespace wego::test::buttons;
using wego::gui::Badge;
using wego::gui::CountedEdit;
using wego::gui::MenuDocument;
using wego::gui::MenuLiveBox;
using wego::gui::MenuProperties;
using wego::gui::MenuTypeWords;
using wego::gui::NoteLabel;

namespace {

constexpr int PaneWidth = 344;

MenuSet shop()
{
    MenuButton list;
    list.name = u"到店"_s;
    list.children = {
        button(u"门店地址与营业时间"_s, u"view"_s, MenuField::Url, u"https://shop.example.com"_s),
        button(u"扫码点单"_s, u"scancode_waitmsg"_s, MenuField::Key, u"QH_SCAN"_s)};
    const Menu menu{{button(u"今日茶单"_s, u"click"_s, MenuField::Key, u"QH_TODAY"_s), list}, {}};
    return {menu, {{u"1"_s, {u"101"_s, {}, {}}, menu}, {u"2"_s, {{}, u"1"_s, {}}, menu}}};
}

} // namespace

/// The pane on a document that follows it, in a column as wide as in the room.
class TestMenuProperties : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void tellsWhereAButtonStands();
    void arrowsLeadThroughTheMenu();
    void typingChangesTheButton();
    void undoIsThatOfTheMenus();
    void theWheelChoosesNothing();
    void offersEveryTypeOnce();
    void keysChooseATypeAndSkipHeadings();
    void lettersLookForAType();
    void otherTypeKeepsWhatStillApplies_data();
    void otherTypeKeepsWhatStillApplies();
    void typesHaveTheirFields_data();
    void typesHaveTheirFields();
    void listsDoNothingElse();
    void keepsATypeThatIsNotKnown();
    void saysBelowAFieldWhatIsWrong();
    void showsLiveValuesWhereTheyDiffer();
    void tellsWhatIsNew();
    void tellsWhatIsNewAmongMenus();
    void leadsToWhatIsToBeMended();
    void ticksWhatIsInOrder();
    void keepsTheFocusOfALinkWhileNothingChanges();
    void scrollsToWhereALinkLeads();
    void listsOnlySoManyAtOnce();
    void choosesATagByName();
    void takesATagById();
    void refusesATagThatIsNone();
    void choosesAClient();
    void showsOldConditionsAndTakesThemAway();
    void saysWhatARuleLacks();
    void tellsWhatMenusAre();
    void nothingIsCut_data();
    void nothingIsCut();
    void tabGoesInReadingOrder();
    void everythingHasANameForReaders();
    void takesShots();

private:
    void select(const MenuPlace& place);
    void show();
    [[nodiscard]] QList<MenuProblem> problems() const { return checkMenus(m_document.menus()); }
    [[nodiscard]] const MenuButton& at(const MenuPlace& place) const
    {
        return *buttonAt(m_document.menus(), place);
    }
    template <typename Widget> [[nodiscard]] Widget* in(const QString& name) const
    {
        return m_pane->findChild<Widget*>(name);
    }
    [[nodiscard]] QString text(const QString& label) const { return in<QLabel>(label)->text(); }
    [[nodiscard]] QStringList texts(const QString& labels) const;
    [[nodiscard]] QPushButton* linkTo(const QString& name) const;
    void click(QWidget* widget) const { QTest::mouseClick(widget, Qt::LeftButton); }
    void type(QWidget* widget, const QString& text) const;
    void choose(QComboBox* combo, const QString& data) const;

    wego::gui::Theme m_theme;
    QFont m_font = QApplication::font();
    QTranslator m_translator;
    MenuDocument m_document;
    MenuSet m_live;
    MenuPlace m_place;
    std::unique_ptr<QScrollArea> m_window;
    MenuProperties* m_pane = nullptr;
};

void TestMenuProperties::initTestCase()
{
    initialiseCatalogues();
    // Lists of choices take no click until this time has passed.
    QApplication::setDoubleClickInterval(0);
    QApplication::setStyle(new wego::gui::WegoStyle);
    connect(&m_document, &MenuDocument::changed, this, &TestMenuProperties::show);
    connect(&m_document, &MenuDocument::selected, this, &TestMenuProperties::select);
}

void TestMenuProperties::init()
{
    m_window = std::make_unique<QScrollArea>();
    m_pane = new MenuProperties;
    m_window->setWidgetResizable(true);
    m_window->setFrameShape(QFrame::NoFrame);
    m_window->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_window->setWidget(m_pane);
    m_window->resize(PaneWidth, 760);
    connect(m_pane, &MenuProperties::valueEdited, &m_document, &MenuDocument::setValue);
    connect(m_pane, &MenuProperties::ruleEdited, &m_document, &MenuDocument::setRule);
    connect(m_pane, &MenuProperties::jumpRequested, this, &TestMenuProperties::select);
    m_pane->setTags({{100, u"企业团购"_s, 12}, {101, u"金卡会员"_s, 340}});
    m_live = shop();
    m_document.load(m_live);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMenuProperties::cleanup()
{
    m_window.reset();
    m_pane = nullptr;
    QApplication::removeTranslator(&m_translator);
    QApplication::setFont(m_font);
}

void TestMenuProperties::select(const MenuPlace& place)
{
    m_place = place;
    show();
}

void TestMenuProperties::show()
{
    if (!m_pane)
        return;
    const MenuSet& menus = m_document.menus();
    m_pane->showProblems(menus, problems());
    m_pane->showPlace(menus, m_place, {m_live, menuDifference(m_live, menus)});
}

QStringList TestMenuProperties::texts(const QString& labels) const
{
    QStringList texts;
    for (const QLabel* label : m_pane->findChildren<QLabel*>(labels)) {
        if (!label->isHidden() && label->parentWidget()->isVisible())
            texts.append(label->text());
    }
    return texts;
}

/// That leads to what is called so.
QPushButton* TestMenuProperties::linkTo(const QString& name) const
{
    for (QPushButton* link : m_pane->findChildren<QPushButton*>(u"menuProblem"_s)) {
        if (link->isVisible() && link->accessibleName().contains(name))
            return link;
    }
    return nullptr;
}

void TestMenuProperties::type(QWidget* widget, const QString& text) const
{
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    // Key by key; Qt Test itself knows only Latin ones.
    for (const QChar sign : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, {}, sign);
        QApplication::sendEvent(widget, &press);
    }
}

/// With the mouse, in the list that opens.
void TestMenuProperties::choose(QComboBox* combo, const QString& data) const
{
    const QModelIndex index = combo->model()->index(combo->findData(data), 0);
    QVERIFY(index.isValid());
    combo->showPopup();
    combo->view()->scrollTo(index);
    const QPoint middle = combo->view()->visualRect(index).center();
    QTest::mouseMove(combo->view()->viewport(), middle);
    QCoreApplication::processEvents();
    QTest::mouseClick(combo->view()->viewport(), Qt::LeftButton, {}, middle);
    QTRY_VERIFY(!combo->view()->isVisible());
}

void TestMenuProperties::tellsWhereAButtonStands()
{
    select({-1, 1, 1});
    QCOMPARE(text(u"menuTitle"_s), u"扫码点单"_s);
    QCOMPARE(text(u"menuWhere"_s), u"到店, entry 2"_s);
    select({-1, 0});
    QCOMPARE(text(u"menuWhere"_s), u"bar, button 1"_s);
    select({-1, 7});
    QVERIFY(!m_pane->edit(MenuField::Name)->isVisible());
}

void TestMenuProperties::arrowsLeadThroughTheMenu()
{
    select({-1, 0});
    auto* next = in<QToolButton>(u"menuNext"_s);
    auto* previous = in<QToolButton>(u"menuPrevious"_s);
    QVERIFY(!previous->isEnabled());
    click(next);
    QVERIFY(m_place == MenuPlace({-1, 1}));
    click(next);
    QVERIFY(m_place == MenuPlace({-1, 1, 0}));
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    QVERIFY(m_place == MenuPlace({-1, 1, 1}));
    QVERIFY(!next->isEnabled());
    click(previous);
    QVERIFY(m_place == MenuPlace({-1, 1, 0}));
    select({});
    click(next);
    QVERIFY(m_place == MenuPlace{0});
}

void TestMenuProperties::typingChangesTheButton()
{
    select({-1, 1, 1});
    CountedEdit* name = m_pane->edit(MenuField::Name);
    type(name, u"扫桌码点单"_s);
    QCOMPARE(at({-1, 1, 1}).name, u"扫桌码点单"_s);
    QCOMPARE(text(u"menuTitle"_s), u"扫桌码点单"_s);
    QCOMPARE(m_document.undoStack().count(), 1);
    name->setCursorPosition(1);
    QTest::keyClicks(name, u"x"_s);
    QCOMPARE(at({-1, 1, 1}).name, u"扫x桌码点单"_s);
    QCOMPARE(name->cursorPosition(), 2);
}

void TestMenuProperties::undoIsThatOfTheMenus()
{
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    connect(&undo, &QAction::triggered, &m_document, &MenuDocument::undo);
    m_window->addAction(&undo);
    select({-1, 0});
    m_document.setValue({-1, 0}, MenuField::Key, u"K"_s);
    type(m_pane->edit(MenuField::Name), u"茶"_s);
    QTest::keyClick(m_pane->edit(MenuField::Name), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_pane->edit(MenuField::Name)->text(), u"今日茶单"_s);
    QTest::keyClick(m_pane->edit(MenuField::Name), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_pane->edit(MenuField::Key)->text(), u"QH_TODAY"_s);
}

/// It scrolls the pane.
void TestMenuProperties::theWheelChoosesNothing()
{
    const auto turn = [](QWidget* widget) {
        const QPointF middle = widget->rect().center();
        QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    };
    select({-1, 0});
    turn(m_pane->types());
    select({0});
    turn(in<QComboBox>(u"menuRuleTag"_s));
    turn(in<QComboBox>(u"menuRulePlatform"_s));
    QVERIFY(m_document.menus() == m_live);
}

void TestMenuProperties::offersEveryTypeOnce()
{
    QStringList grouped;
    for (const MenuTypeWords::Group& group : MenuTypeWords::groups())
        grouped.append(group.types);
    QStringList all;
    for (const MenuButtonType& each : menuButtonTypes()) {
        all.append(each.word);
        QVERIFY2(!MenuTypeWords::help(each.word).isEmpty(), qPrintable(each.word));
    }
    QCOMPARE(all.size(), 13);
    grouped.sort();
    all.sort();
    QCOMPARE(grouped, all);
    select({-1, 0});
    for (const QString& word : all)
        QVERIFY2(m_pane->types()->findData(word) > 0, qPrintable(word));
}

void TestMenuProperties::keysChooseATypeAndSkipHeadings()
{
    select({-1, 0});
    QComboBox* types = m_pane->types();
    types->setFocus();
    QTest::keyClick(types, Qt::Key_Down);
    QTRY_VERIFY(types->view()->isVisible());
    QTest::keyClick(types->view(), Qt::Key_Home);
    QStringList seen;
    for (int i = 0; i < 20; ++i) {
        seen.append(types->view()->currentIndex().data(Qt::UserRole).toString());
        QTest::keyClick(types->view(), Qt::Key_Down);
    }
    // What is passed by on the way takes nothing away.
    QVERIFY(m_document.menus() == m_live);
    QCOMPARE(seen.first(), MenuTypeWords::groups().first().types.first());
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 14);
    QTest::keyClick(types->view(), Qt::Key_Escape);
    QTRY_VERIFY(!types->view()->isVisible());
    QVERIFY(m_document.menus() == m_live);
    QTest::keyClick(types, Qt::Key_Home);
    QTRY_VERIFY(types->view()->isVisible());
    QTest::keyClick(types->view(), Qt::Key_Home);
    QTest::keyClick(types->view(), Qt::Key_Return);
    QTRY_VERIFY(!types->view()->isVisible());
    QCOMPARE(at({-1, 0}).type, seen.first());
}

void TestMenuProperties::lettersLookForAType()
{
    select({-1, 0});
    m_pane->types()->setFocus();
    QTest::keyClicks(m_pane->types(), u"t"_s);
    QAbstractItemView* view = m_pane->types()->view();
    QTRY_VERIFY(view->isVisible());
    QVERIFY(view->currentIndex().data().toString().startsWith(u'T'));
    QVERIFY(m_document.menus() == m_live);
}

void TestMenuProperties::otherTypeKeepsWhatStillApplies_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("kept");

    QTest::newRow("key") << u"click"_s << u"scancode_push"_s << u"key"_s;
    QTest::newRow("link") << u"view"_s << u"miniprogram"_s << u"url"_s;
    QTest::newRow("material") << u"media_id"_s << u"view_limited"_s << u"media_id"_s;
    QTest::newRow("article") << u"article_id"_s << u"article_view_limited"_s << u"article_id"_s;
    QTest::newRow("nothing") << u"view"_s << u"click"_s << QString();
}

void TestMenuProperties::otherTypeKeepsWhatStillApplies()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, kept);
    select({-1, 0});
    m_document.setValue({-1, 0}, MenuField::Type, from);
    for (const MenuField field : menuButtonType(from)->needs)
        m_document.setValue({-1, 0}, field, u"value"_s);
    const MenuButton before = at({-1, 0});
    choose(m_pane->types(), to);
    QCOMPARE(at({-1, 0}).type, to);
    QCOMPARE(at({-1, 0}).name, before.name);
    QStringList present;
    for (const MenuField field : at({-1, 0}).values.keys())
        present.append(toString(field));
    QCOMPARE(present.join(u' '), kept);
    m_document.undo();
    QVERIFY(at({-1, 0}) == before);
    QCOMPARE(m_pane->types()->currentData().toString(), from);
}

void TestMenuProperties::typesHaveTheirFields_data()
{
    QTest::addColumn<QString>("word");
    for (const MenuButtonType& each : menuButtonTypes())
        QTest::newRow(qPrintable(each.word)) << each.word;
}

void TestMenuProperties::typesHaveTheirFields()
{
    QFETCH(const QString, word);
    select({-1, 1, 1});
    m_document.setValue({-1, 1, 1}, MenuField::Type, word);
    const MenuButtonType* known = menuButtonType(word);
    for (int i = static_cast<int>(MenuField::Key); i < MenuFieldCount; ++i) {
        const auto field = static_cast<MenuField>(i);
        QCOMPARE(m_pane->edit(field)->isVisible(), known->uses(field));
    }
    QVERIFY(text(u"menuTypeHelp"_s).startsWith(word));
    // What was typed into each of them is in the button.
    for (const MenuField field : known->needs) {
        type(m_pane->edit(field), u"v"_s + toString(field));
        QCOMPARE(at({-1, 1, 1}).value(field), u"v"_s + toString(field));
    }
}

void TestMenuProperties::listsDoNothingElse()
{
    const QSignalSpy wanted(m_pane, &MenuProperties::listWanted);
    select({-1, 1});
    QVERIFY(!m_pane->types()->isEnabled());
    QCOMPARE(m_pane->types()->currentText(), MenuTypeWords::list());
    QVERIFY(!m_pane->edit(MenuField::Url)->isVisible());
    select({-1, 1, 0});
    QVERIFY(m_pane->types()->findData(u""_s) < 0);
    select({-1, 0});
    choose(m_pane->types(), u""_s);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().first().value<MenuPlace>() == MenuPlace({-1, 0}));
}

void TestMenuProperties::keepsATypeThatIsNotKnown()
{
    MenuSet menus = shop();
    menus.standard->buttons[0].type = u"view_moments"_s;
    m_document.load(menus);
    select({-1, 0});
    QCOMPARE(m_pane->types()->currentText(), u"view_moments"_s);
    QVERIFY(m_pane->edit(MenuField::Key)->isVisible());
    QVERIFY(texts(u"menuNote_type"_s).size() == 1);
    choose(m_pane->types(), u"click"_s);
    QVERIFY(m_pane->types()->findData(u"view_moments"_s) < 0);
}

void TestMenuProperties::saysBelowAFieldWhatIsWrong()
{
    select({-1, 1, 0});
    QVERIFY(in<QLabel>(u"menuNote_url"_s)->isHidden());
    type(m_pane->edit(MenuField::Url), u"shop"_s);
    QVERIFY(in<QLabel>(u"menuNote_url"_s)->isVisible());
    QVERIFY(text(u"menuNote_url"_s).contains(u"https://"));
    QCOMPARE(m_pane->edit(MenuField::Url)->accessibleDescription(), text(u"menuNote_url"_s));
    QVERIFY(in<NoteLabel>(u"menuNote_url"_s)->meaning() == NoteLabel::Meaning::Fault);
    // A reminder is none.
    QVERIFY(in<NoteLabel>(u"menuNote_name"_s)->meaning() == NoteLabel::Meaning::Attention);
    type(m_pane->edit(MenuField::Name), QString(61, u'x'));
    QVERIFY(m_pane->edit(MenuField::Name)->isTooLong());
    QVERIFY(text(u"menuNote_name"_s).contains(u"61"));
    type(m_pane->edit(MenuField::Url), u"http://a.example.com"_s);
    QVERIFY(in<QLabel>(u"menuNote_url"_s)->isHidden());
}

void TestMenuProperties::showsLiveValuesWhereTheyDiffer()
{
    auto* box = in<MenuLiveBox>(u"menuLive"_s);
    select({-1, 1, 1});
    QVERIFY(!box->isVisible());
    m_document.setValue({-1, 1, 1}, MenuField::Name, u"扫桌码点单"_s);
    m_document.setValue({-1, 1, 1}, MenuField::Key, u"QH_SCAN_TABLE"_s);
    QVERIFY(box->isVisible());
    const QList<MenuLiveBox::Line> expected{
        {u"Name"_s, u"扫码点单"_s, u"扫桌码点单"_s}, {u"Key"_s, u"QH_SCAN"_s, u"QH_SCAN_TABLE"_s}};
    QVERIFY(box->lines() == expected);
    QVERIFY(box->accessibleName().contains(u"QH_SCAN_TABLE"));
    // A long value makes the box higher, not wider.
    const int height = box->height();
    m_document.setValue({-1, 1, 1}, MenuField::Key, QString(120, u'K'));
    QTRY_VERIFY(box->height() > height);
    QVERIFY(m_pane->width() <= PaneWidth);
    m_document.undo();
    m_document.undo();
    m_document.undo();
    QVERIFY(!box->isVisible());
}

void TestMenuProperties::tellsWhatIsNew()
{
    select({-1, 0});
    QVERIFY(texts(u"menuLiveNote"_s).isEmpty());
    QVERIFY(!m_document.insert({-1, 2}, button(u"x"_s, u"click"_s, MenuField::Key, u"x"_s)));
    QCOMPARE(texts(u"menuLiveNote"_s), QStringList{u"Not live yet."_s});
    m_document.undo();
    QVERIFY(!m_document.move({-1, 1, 1}, {-1, 1, 0}));
    select({-1, 1, 0});
    const QStringList moved = texts(u"menuLiveNote"_s);
    select({-1, 1, 1});
    QCOMPARE(moved.size() + texts(u"menuLiveNote"_s).size(), 1);
}

void TestMenuProperties::tellsWhatIsNewAmongMenus()
{
    select({0});
    QVERIFY(texts(u"menuLiveNote"_s).isEmpty());
    m_document.addConditional({{}, {{}, u"3"_s, {}}, *shop().standard});
    QCOMPARE(m_place.menu, 0);
    QCOMPARE(texts(u"menuLiveNote"_s), QStringList{u"Not live yet."_s});
    m_document.undo();
    m_document.moveConditional(0, 1);
    const QStringList moved = texts(u"menuLiveNote"_s);
    select({0});
    QCOMPARE(moved.size() + texts(u"menuLiveNote"_s).size(), 1);
    // What is gone is not said of the standard menu.
    m_document.removeConditional(0);
    select({});
    QVERIFY(texts(u"menuLiveNote"_s).isEmpty());
}

void TestMenuProperties::leadsToWhatIsToBeMended()
{
    m_document.setValue({-1, 0}, MenuField::Key, {});
    select({-1, 1, 1});
    auto* count = in<Badge>(u"menuProblemCount"_s);
    QVERIFY(count->isVisible());
    QCOMPARE(count->text(), u"3 reminder(s)"_s);
    QCOMPARE(in<Badge>(u"menuFaultCount"_s)->text(), u"1 fault(s)"_s);
    QVERIFY(in<Badge>(u"menuFaultCount"_s)->isVisible());
    QPushButton* link = linkTo(u"Key"_s);
    QVERIFY(link);
    click(link);
    QVERIFY(m_place == MenuPlace({-1, 0}));
    QVERIFY(m_pane->edit(MenuField::Key)->hasFocus());
    type(m_pane->edit(MenuField::Key), u"K"_s);
    QVERIFY(!linkTo(u"Key"_s));
    QVERIFY(in<Badge>(u"menuFaultCount"_s)->isHidden());
    // By key as well.
    link = linkTo(u"门店"_s);
    QVERIFY(link);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(m_place == MenuPlace({-1, 1, 0}));
    QVERIFY(m_pane->edit(MenuField::Name)->hasFocus());
    m_document.setRule(1, {});
    click(linkTo(u"No condition"_s));
    QVERIFY(m_place == MenuPlace{1});
    QVERIFY(in<QComboBox>(u"menuRuleTag"_s)->hasFocus());
}

void TestMenuProperties::ticksWhatIsInOrder()
{
    QCOMPARE(texts(u"menuTick"_s).size(), 4);
    m_document.setValue({-1, 0}, MenuField::Key, QString(129, u'k'));
    QCOMPARE(texts(u"menuTick"_s).size(), 3);
    m_document.setValue({-1, 1, 0}, MenuField::Url, {});
    QCOMPARE(texts(u"menuTick"_s).size(), 2);
    m_document.setRule(0, {});
    QCOMPARE(texts(u"menuTick"_s).size(), 1);
    m_document.load({});
    QVERIFY(texts(u"menuTick"_s).isEmpty());
    QVERIFY(in<Badge>(u"menuProblemCount"_s)->isHidden());
}

void TestMenuProperties::keepsTheFocusOfALinkWhileNothingChanges()
{
    QPushButton* link = linkTo(u"门店"_s);
    QVERIFY(link);
    link->setFocus();
    m_document.setValue({-1, 0}, MenuField::Key, u"other"_s);
    QVERIFY(link->hasFocus());
}

void TestMenuProperties::scrollsToWhereALinkLeads()
{
    m_window->resize(PaneWidth, 200);
    select({-1, 1, 1});
    QPushButton* link = linkTo(u"门店"_s);
    m_window->ensureWidgetVisible(link);
    QVERIFY(m_pane->edit(MenuField::Name)->visibleRegion().isEmpty());
    click(link);
    QTRY_VERIFY(!m_pane->edit(MenuField::Name)->visibleRegion().isEmpty());
}

void TestMenuProperties::listsOnlySoManyAtOnce()
{
    MenuSet menus = shop();
    for (int i = 0; i < 40; ++i)
        menus.conditional.append(menus.conditional.first());
    m_document.load(menus);
    QCOMPARE(texts(u"menuMoreFound"_s), QStringList{u"and 19 more"_s});
    QCOMPARE(in<Badge>(u"menuProblemCount"_s)->text(), u"43 reminder(s)"_s);
}

void TestMenuProperties::choosesATagByName()
{
    select({1});
    auto* tag = in<QComboBox>(u"menuRuleTag"_s);
    choose(tag, u"100"_s);
    QCOMPARE(m_document.menus().conditional.at(1).rule.tag, u"100"_s);
    QCOMPARE(m_document.menus().conditional.at(1).rule.platform, u"1"_s);
    QCOMPARE(tag->currentText(), u"企业团购 (100)"_s);
    type(tag->lineEdit(), u"金卡会员"_s);
    QCOMPARE(m_document.menus().conditional.at(1).rule.tag, u"101"_s);
    choose(tag, u""_s);
    QCOMPARE(m_document.menus().conditional.at(1).rule.tag, QString());
    select({0});
    QCOMPARE(tag->currentText(), u"金卡会员 (101)"_s);
}

void TestMenuProperties::takesATagById()
{
    select({1});
    auto* tag = in<QComboBox>(u"menuRuleTag"_s);
    type(tag->lineEdit(), u"105"_s);
    QCOMPARE(m_document.menus().conditional.at(1).rule.tag, u"105"_s);
    QCOMPARE(tag->currentText(), u"105"_s);
    QCOMPARE(m_document.undoStack().count(), 1);
    QVERIFY(in<NoteLabel>(u"menuRuleTagNote"_s)->isVisible());
    QVERIFY(in<NoteLabel>(u"menuRuleTagNote"_s)->meaning() == NoteLabel::Meaning::Attention);
    m_document.undo();
    QCOMPARE(m_document.menus().conditional.at(1).rule.tag, QString());
    QVERIFY(in<NoteLabel>(u"menuRuleTagNote"_s)->isHidden());
}

void TestMenuProperties::refusesATagThatIsNone()
{
    select({0});
    auto* tag = in<QComboBox>(u"menuRuleTag"_s);
    type(tag->lineEdit(), u"银卡"_s);
    QVERIFY(m_document.menus() == m_live);
    QVERIFY(in<NoteLabel>(u"menuRuleTagNote"_s)->meaning() == NoteLabel::Meaning::Fault);
    QTest::keyClick(tag->lineEdit(), Qt::Key_Tab);
    QCOMPARE(tag->currentText(), u"金卡会员 (101)"_s);
    QVERIFY(in<NoteLabel>(u"menuRuleTagNote"_s)->isHidden());
    QVERIFY(m_document.menus() == m_live);
}

void TestMenuProperties::choosesAClient()
{
    select({0});
    auto* client = in<QComboBox>(u"menuRulePlatform"_s);
    client->setFocus();
    QTest::keyClick(client, Qt::Key_Down);
    QTRY_VERIFY(client->view()->isVisible());
    QTest::keyClick(client->view(), Qt::Key_Down);
    QTest::keyClick(client->view(), Qt::Key_Down);
    QTest::keyClick(client->view(), Qt::Key_Return);
    QCOMPARE(m_document.menus().conditional.at(0).rule.platform, u"2"_s);
    QCOMPARE(m_document.menus().conditional.at(0).rule.tag, u"101"_s);
    QCOMPARE(m_document.undoStack().count(), 1);
}

void TestMenuProperties::showsOldConditionsAndTakesThemAway()
{
    MenuSet menus = shop();
    menus.conditional[0].rule.unknown = {{u"sex"_s, u"2"_s}, {u"city"_s, u""_s}};
    m_document.load(menus);
    select({0});
    QCOMPARE(texts(u"menuRuleOldFields"_s), QStringList{u"sex: female"_s});
    QVERIFY(text(u"menuRuleFaults"_s).contains(u"given up"));
    // Everything else can be changed without losing them.
    choose(in<QComboBox>(u"menuRulePlatform"_s), u"3"_s);
    QCOMPARE(m_document.menus().conditional.at(0).rule.unknown.size(), 2);
    click(in<QPushButton>(u"menuRuleDropOld"_s));
    QVERIFY(m_document.menus().conditional.at(0).rule == MenuRule({u"101"_s, u"3"_s, {}}));
    QVERIFY(texts(u"menuRuleOldFields"_s).isEmpty());
    m_document.undo();
    QCOMPARE(texts(u"menuRuleOldFields"_s).size(), 1);
}

void TestMenuProperties::saysWhatARuleLacks()
{
    m_document.setRule(0, {});
    select({0});
    QCOMPARE(texts(u"menuRuleFaults"_s).size(), 1);
    QVERIFY(texts(u"menuRuleFaults"_s).first().contains(u"a tag, a client"));
    m_document.setRule(0, {{}, u"9"_s, {}});
    QVERIFY(texts(u"menuRuleFaults"_s).first().contains(u"client"));
    m_document.setRule(0, {{}, u"3"_s, {}});
    QVERIFY(texts(u"menuRuleFaults"_s).isEmpty());
}

void TestMenuProperties::tellsWhatMenusAre()
{
    select({1});
    QCOMPARE(text(u"menuWhere"_s), u"2 of 2"_s);
    QVERIFY(text(u"menuRuleOrder"_s).contains(u"number 2 of 2"));
    QVERIFY(text(u"menuSummary"_s).contains(u"2 button(s) in the bar"));
    select({});
    QVERIFY(!in<QComboBox>(u"menuRuleTag"_s)->isVisible());
    QVERIFY(text(u"menuSummary"_s).contains(u"2 in lists"));
    m_document.load({});
    QVERIFY(text(u"menuSummary"_s).contains(u"no menu yet"));
    QVERIFY(!in<Badge>(u"menuProblemCount"_s)->parentWidget()->isVisible());
}

void TestMenuProperties::nothingIsCut_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("isChinese");
    for (const int scale : {100, 200}) {
        QTest::addRow("English at %d %%", scale) << scale << false;
        QTest::addRow("Chinese at %d %%", scale) << scale << true;
    }
}

void TestMenuProperties::nothingIsCut()
{
    QFETCH(const int, scale);
    QFETCH(const bool, isChinese);
    if (isChinese) {
        QVERIFY(m_translator.load(u":/i18n/wegodesk_zh_CN.qm"_s));
        QApplication::installTranslator(&m_translator);
    }
    QFont larger = m_font;
    larger.setPixelSize(QFontInfo(m_font).pixelSize() * scale / 100);
    QApplication::setFont(larger);
    m_window.reset();
    init();
    MenuSet menus = shop();
    menus.conditional[0].rule.unknown = {{u"language"_s, u"zh_CN"_s}};
    m_document.load(menus);
    m_document.setValue({-1, 1, 1}, MenuField::Key, QString(200, u'K'));
    m_document.setValue({-1, 1, 0}, MenuField::Type, u"miniprogram"_s);
    for (const MenuPlace& place : {MenuPlace{}, MenuPlace{0}, MenuPlace{-1, 0}, MenuPlace{-1, 1},
             MenuPlace{-1, 1, 0}, MenuPlace{-1, 1, 1}}) {
        select(place);
        QCoreApplication::processEvents();
        QVERIFY(m_pane->width() <= PaneWidth);
        for (const QWidget* part : m_pane->findChildren<QWidget*>()) {
            if (!part->isVisible() || part->window() != m_window.get())
                continue;
            const QRect within(part->mapTo(m_pane, QPoint()), part->size());
            const QString name = QString::fromLatin1(part->metaObject()->className()) + u' '
                + part->objectName() + u' ' + part->accessibleName();
            QVERIFY2(within.left() >= 0 && within.right() < m_pane->width(), qPrintable(name));
            const auto* label = qobject_cast<const QLabel*>(part);
            if (label && label->wordWrap())
                QVERIFY2(
                    label->height() >= label->heightForWidth(label->width()), qPrintable(name));
            else if (label && label->objectName() != u"menuTitle")
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
    }
}

void TestMenuProperties::tabGoesInReadingOrder()
{
    m_document.setValue({-1, 1, 0}, MenuField::Type, u"miniprogram"_s);
    m_document.setValue({-1, 0}, MenuField::Key, {});
    for (const MenuPlace& place : {MenuPlace{0}, MenuPlace{-1, 0}, MenuPlace{-1, 1, 0}}) {
        select(place);
        QCoreApplication::processEvents();
        const QString order = wego::test::testTabOrder(m_pane);
        QVERIFY2(order.isEmpty(), qPrintable(order));
    }
}

void TestMenuProperties::everythingHasANameForReaders()
{
    MenuSet menus = shop();
    menus.conditional[0].rule.unknown = {{u"sex"_s, u"2"_s}};
    m_document.load(menus);
    for (const MenuPlace& place : {MenuPlace{0}, MenuPlace{-1, 0}, MenuPlace{-1, 1, 0}}) {
        select(place);
        for (QWidget* part : m_pane->findChildren<QWidget*>()) {
            if (!part->isVisible() || !(part->focusPolicy() & Qt::TabFocus) || part->focusProxy())
                continue;
            const auto* reader = QAccessible::queryAccessibleInterface(part);
            QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(),
                qPrintable(part->objectName()));
        }
    }
}

/// Pictures for people to look at; only when a folder is named.
void TestMenuProperties::takesShots()
{
    const QString folder = qEnvironmentVariable("WEGO_SHOTS");
    if (folder.isEmpty())
        QSKIP("WEGO_SHOTS names no folder");
    m_document.setValue({-1, 1, 1}, MenuField::Name, u"扫桌码点单"_s);
    m_document.setValue({-1, 1, 1}, MenuField::Key, u"QH_SCAN_TABLE"_s);
    const auto shoot = [&](const QString& name) {
        QCoreApplication::processEvents();
        QVERIFY(m_window->grab().save(folder + u"/properties-"_s + name + u".png"_s));
    };
    shoot(u"button"_s);
    m_document.setValue({-1, 0}, MenuField::Type, u"miniprogram"_s);
    shoot(u"miniprogram"_s);
    select({-1, 1});
    shoot(u"list"_s);
    m_document.setRule(0, {u"101"_s, u"1"_s, {{u"sex"_s, u"2"_s}, {u"city"_s, u"广州"_s}}});
    shoot(u"rule"_s);
    select({});
    shoot(u"menu"_s);
}

QTEST_MAIN(TestMenuProperties)
#include "tst_menuproperties.moc"
