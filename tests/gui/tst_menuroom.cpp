// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/menusteps.h"
#include "gui/menu/menuactions.h"
#include "gui/menu/menuproperties.h"
#include "gui/menu/menuroom.h"
#include "gui/menu/phonebutton.h"
#include "gui/menu/phonepreview.h"
#include "gui/menu/publishdialog.h"
#include "gui/roombench.h"
#include "gui/shell/jobcentre.h"
#include "gui/shell/mainwindow.h"
#include "gui/taborder.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/countededit.h"
#include "gui/widgets/wegostyle.h"
#include "sandbox/oaclient.h"
#include "services/settings.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using domain::MenuField;
using domain::MenuPlace;
using domain::MenuSet;
using sandbox::Fault;
using test::errcode;
using test::tokenIn;

namespace {

constexpr int LongMs = 30'000;
const auto All = u"/cgi-bin/menu/get"_s;
const auto Add = u"/cgi-bin/menu/addconditional"_s;
const auto Create = u"/cgi-bin/menu/create"_s;

/// A button as somebody has it in mind.
struct Wish {
    QString name;
    QString type;
    QList<QPair<MenuField, QString>> values;
};

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

domain::MenuButton click(const QString& name)
{
    domain::MenuButton button;
    button.name = name;
    button.type = u"click"_s;
    button.setValue(MenuField::Key, u"K"_s);
    return button;
}

domain::MenuButton list(const QString& name, const QStringList& entries)
{
    domain::MenuButton button;
    button.name = name;
    for (const QString& entry : entries)
        button.children.append(click(entry));
    return button;
}

/// A standard menu with one button of this name, and a conditional one for each of these tags.
MenuSet setOf(const QString& name, const QStringList& tags = {})
{
    MenuSet menus{domain::Menu{{click(name)}, {}}, {}};
    for (const QString& tag : tags)
        menus.conditional.append({{}, {tag, {}, {}}, domain::Menu{{click(tag)}, {}}});
    return menus;
}

/// Where keys go: a menu that is open has them all.
QWidget* keyReceiver()
{
    QWidget* popup = QApplication::activePopupWidget();
    if (!popup)
        return QApplication::focusWidget();
    return popup->focusWidget() ? popup->focusWidget() : popup;
}

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget* receiver = keyReceiver();
    QVERIFY(receiver);
    QTest::keyClick(receiver, key, modifiers);
}

/// Into whatever has the focus; Chinese comes from an input method.
void type(const QString& text)
{
    QWidget* receiver = keyReceiver();
    QVERIFY(receiver);
    for (const QChar sign : text) {
        if (sign.unicode() < 0x80) {
            QTest::keyClick(receiver, sign.toLatin1());
            continue;
        }
        QInputMethodEvent event;
        event.setCommitString(QString(sign));
        QApplication::sendEvent(receiver, &event);
    }
}

/// Presses a key until the widget has the focus.
bool goTo(const QWidget* widget, Qt::Key by, Qt::KeyboardModifiers modifiers = {})
{
    constexpr int MostStops = 80;
    for (int i = 0; i < MostStops && !widget->hasFocus() && keyReceiver(); ++i)
        key(by, modifiers);
    return widget->hasFocus();
}

bool isMovedFrom(const QPoint& from, const QPoint& to)
{
    return (to - from).manhattanLength() > QApplication::startDragDistance();
}

} // namespace

/// Steps of several checks: what comes behind one that failed would only confuse.
#define DO(step)                                                                                   \
    do {                                                                                           \
        step;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

/// The room of menus as somebody works in it, with the sandbox as WeChat.
class TestMenuRoom : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void isBuiltByMouse();
    void isBuiltByKeyboard();
    void stepsAreUndoneByShortcut();
    void dragMovesBetweenLevels();
    void refusedDragSaysWhy();
    void problemLeadsToItsButton();
    void tooLongNameKeepsFromPublishing();
    void brokenOffPublicationIsEnded_data();
    void brokenOffPublicationIsEnded();
    void deletingAllWantsTheWord();
    void draftIsThereInAnotherRoom();
    void workDoesNotWaitForWeChat();
    void importTellsWhatWasLost();
    void tabGoesInReadingOrder();

private:
    template <typename T> [[nodiscard]] T* part(const char* name) const
    {
        return m_room->findChild<T*>(QLatin1StringView(name));
    }
    [[nodiscard]] MenuDocument& document() const { return m_room->editor()->document(); }
    [[nodiscard]] PhonePreview* preview() const { return m_room->preview(); }
    [[nodiscard]] CountedEdit* edit(MenuField field) const
    {
        return m_room->properties()->edit(field);
    }
    [[nodiscard]] QAbstractItemView* versions() const
    {
        return part<QAbstractItemView>("menuVersions");
    }
    [[nodiscard]] QPushButton* publishButton() const { return part<QPushButton>("publishMenu"); }
    [[nodiscard]] QString name(const MenuPlace& place) const
    {
        const auto* button = domain::buttonAt(document().menus(), place);
        return button ? button->name : QString();
    }

    void openRoom();
    void enterRoom();
    void openWindow();
    void waitForRest();
    void startWith(const MenuSet& menus);
    [[nodiscard]] QJsonObject menuOfWeChat() const;
    void plantUnknownFields();
    void comparePreview();
    void compareList(int first, const QJsonArray& entries);
    void changesStandAside(const QJsonObject& first);

    /// Without a window system nobody gives the window back what a menu or a dialog had.
    void comeBack();

    // By mouse.
    void press(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void pressTool(const QAction* action);
    void pressBar(const MenuPlace& place);
    void addByMouse(const QString& word);
    void chooseByMouse(const QString& word);
    void fillByMouse(MenuField field, const QString& text);
    void grantByMouse(const Wish& wish);
    void dragButton(const MenuPlace& from, const QList<QPoint>& points, bool drops = true);
    [[nodiscard]] QPoint middleOf(const MenuPlace& place) const
    {
        return preview()->buttonAt(place)->geometry().center();
    }
    void publishByMouse();
    void rollBackByMouse(int row);

    // By keys.
    void chooseByKeys(const QString& word);
    void grantByKeys(const Wish& wish);
    void goToTree() { QVERIFY(goTo(m_room->tree(), Qt::Key_F6)); }
    void goToPlace(const MenuPlace& place);
    void publishByKeys();
    void rollBackByKeys(int row);

    /// Of the note above the columns; those of the note before may still be about to go.
    [[nodiscard]] QPushButton* noteButton(const QString& name) const;
    [[nodiscard]] PublishDialog* dialog() const
    {
        return m_room->findChild<PublishDialog*>(u"publishDialog"_s);
    }

    std::unique_ptr<test::RoomBench> m_bench;
    std::unique_ptr<test::OaClient> m_weChat;
    std::unique_ptr<MenuRoom> m_ownRoom;
    std::unique_ptr<MainWindow> m_window;
    MenuRoom* m_room = nullptr; ///< either alone or in the window
    domain::AccountId m_account;
};

void TestMenuRoom::initTestCase()
{
    QApplication::setStyle(new WegoStyle);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestMenuRoom::init()
{
    m_bench = std::make_unique<test::RoomBench>(1, 12);
    m_account = m_bench->addAccount(u"青禾茶铺"_s);
    QVERIFY(!m_account.isEmpty());
    m_weChat = std::make_unique<test::OaClient>(m_bench->ready());
    m_weChat->token = tokenIn(m_weChat->stableToken()).toLatin1();
}

void TestMenuRoom::cleanup()
{
    m_ownRoom.reset();
    m_window.reset();
    m_weChat.reset();
    m_bench.reset();
}

void TestMenuRoom::openRoom()
{
    DO(enterRoom());
    QTRY_VERIFY_WITH_TIMEOUT(m_room->editor()->liveMs() > 0, LongMs);
    waitForRest();
}

/// Without waiting for WeChat.
void TestMenuRoom::enterRoom()
{
    m_ownRoom = std::make_unique<MenuRoom>(m_bench->context());
    m_room = m_ownRoom.get();
    m_room->resize(1240, 868);
    m_room->setAccount(m_account);
    m_room->QWidget::show();
    m_room->activateWindow();
    QTRY_VERIFY(m_room->isActiveWindow());
    QTRY_VERIFY_WITH_TIMEOUT(!m_room->editor()->isLoading(), LongMs);
}

/// The room as it stands in the window, whose shortcuts reach it.
void TestMenuRoom::openWindow()
{
    RoomRegistry rooms;
    rooms.add({u"menu"_s, u"smartphone"_s, u"Menu"_s, {}, {}, 6,
        [this](Context& context, QWidget* parent) -> Room* {
            return m_room = new MenuRoom(context, parent);
        }});
    m_window = std::make_unique<MainWindow>(m_bench->context(), rooms);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->open(m_bench->context());
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QTRY_VERIFY(m_room && m_window->currentRoom() == m_room);
    QTRY_VERIFY_WITH_TIMEOUT(m_room->editor()->liveMs() > 0, LongMs);
    waitForRest();
}

void TestMenuRoom::waitForRest()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->context().menus.findChildren<net::Job*>().isEmpty(), LongMs);
}

/// What is edited, without a way through the window.
void TestMenuRoom::startWith(const MenuSet& menus)
{
    document().replace(u"test"_s, menus);
    document().undoStack().clear();
}

QJsonObject TestMenuRoom::menuOfWeChat() const
{
    return m_weChat->get(All.toLatin1()).value(u"menu"_s).toObject();
}

/// WeChat begins to say more of a button of the bar and of an entry than is known here.
void TestMenuRoom::plantUnknownFields()
{
    QJsonObject menu = menuOfWeChat();
    QJsonArray bar = menu.value(u"button"_s).toArray();
    QJsonObject tea = bar.at(0).toObject();
    tea.insert(u"of_tomorrow"_s, QJsonObject{{u"colour"_s, u"green"_s}, {u"n"_s, 3}});
    QJsonObject shop = bar.at(1).toObject();
    QJsonArray entries = shop.value(u"sub_button"_s).toArray();
    QJsonObject last = entries.at(4).toObject();
    last.insert(u"flash"_s, false);
    entries.replace(4, last);
    shop.insert(u"sub_button"_s, entries);
    bar.replace(0, tea);
    bar.replace(1, shop);
    menu.insert(u"button"_s, bar);
    QCOMPARE(errcode(m_weChat->post(Create.toLatin1(), menu)), 0);
    QCOMPARE(text(menuOfWeChat()), text(menu));
}

/// The phone on the screen and WeChat's menu say the same.
void TestMenuRoom::comparePreview()
{
    const QJsonArray bar = menuOfWeChat().value(u"button"_s).toArray();
    QStringList names;
    for (const auto& button : bar)
        names.append(button.toObject().value(u"name"_s).toString());
    QVERIFY(!names.isEmpty());
    QCOMPARE(preview()->barTexts(), names);
    for (int first = 0; first < bar.size(); ++first)
        DO(compareList(first, bar.at(first).toObject().value(u"sub_button"_s).toArray()));
}

void TestMenuRoom::compareList(int first, const QJsonArray& entries)
{
    if (m_window)
        DO(goToPlace({-1, first}));
    else if (!preview()->buttonAt({-1, first})->isSelected())
        DO(pressBar({-1, first}));
    QStringList names;
    for (const auto& entry : entries)
        names.append(entry.toObject().value(u"name"_s).toString());
    QCOMPARE(preview()->listTexts(), names);
}

/// Two buttons are others, and nothing else is.
void TestMenuRoom::changesStandAside(const QJsonObject& first)
{
    QJsonArray bar = first.value(u"button"_s).toArray();
    QJsonObject tea = bar.at(0).toObject();
    tea.insert(u"name"_s, u"冬茶单"_s);
    QJsonObject shop = bar.at(1).toObject();
    QJsonArray entries = shop.value(u"sub_button"_s).toArray();
    QJsonObject last = entries.at(4).toObject();
    last.insert(u"key"_s, u"winter"_s);
    entries.replace(4, last);
    shop.insert(u"sub_button"_s, entries);
    bar.replace(0, tea);
    bar.replace(1, shop);
    QCOMPARE(text(menuOfWeChat()), text({{u"button"_s, bar}}));
}

QPushButton* TestMenuRoom::noteButton(const QString& name) const
{
    for (QPushButton* button : part<Banner>("menuNote")->findChildren<QPushButton*>(name)) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

void TestMenuRoom::comeBack()
{
    QTRY_VERIFY(!QApplication::activePopupWidget() && !dialog());
    m_room->window()->activateWindow();
    QTRY_VERIFY(m_room->window()->isActiveWindow());
}

void TestMenuRoom::pressTool(const QAction* action)
{
    for (QToolButton* button : m_room->findChildren<QToolButton*>()) {
        if (button->defaultAction() == action && button->isVisible())
            return press(button);
    }
    QFAIL(qPrintable(u"no tool for "_s + action->text()));
}

void TestMenuRoom::pressBar(const MenuPlace& place)
{
    QVERIFY(preview()->buttonAt(place));
    press(preview()->buttonAt(place));
}

/// By the menu of what can be added, which opens in an event loop of its own.
void TestMenuRoom::addByMouse(const QString& word)
{
    QMenu* menu = m_room->actions()->addMenu();
    auto* entry = menu->findChild<QAction*>(u"add_"_s + word);
    QVERIFY(entry);
    QObject opened;
    connect(menu, &QMenu::aboutToShow, &opened, [menu, entry] {
        const auto choose = [menu, entry] {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
        };
        QMetaObject::invokeMethod(menu, choose, Qt::QueuedConnection);
    });
    press(part<QPushButton>("addMenuButton"));
    DO(comeBack());
}

void TestMenuRoom::chooseByMouse(const QString& word)
{
    QComboBox* types = m_room->properties()->types();
    const int row = types->findData(word);
    QVERIFY(row >= 0);
    QVERIFY(types->isVisible());
    press(types);
    QAbstractItemView* view = types->view();
    QTRY_VERIFY(view->isVisible());
    const QModelIndex index = types->model()->index(row, 0);
    view->scrollTo(index);
    const QPoint at = view->visualRect(index).center();
    QTest::mouseMove(view->viewport(), at + QPoint(0, 1));
    QTest::mouseMove(view->viewport(), at);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QTRY_VERIFY(!view->isVisible());
    DO(comeBack());
    QCOMPARE(types->currentData().toString(), word);
}

/// What stands in the field is marked by a drag and typed over.
void TestMenuRoom::fillByMouse(MenuField field, const QString& text)
{
    CountedEdit* edit = this->edit(field);
    QVERIFY2(edit->isVisible(), qPrintable(domain::toString(field)));
    const QPoint left(3, edit->height() / 2);
    const QPoint right(edit->width() - 3, edit->height() / 2);
    QTest::mousePress(edit, Qt::LeftButton, {}, left);
    QTest::mouseMove(edit, right);
    QTest::mouseRelease(edit, Qt::LeftButton, {}, right);
    QVERIFY(edit->hasFocus());
    QCOMPARE(edit->selectedText(), edit->text());
    type(text);
    QCOMPARE(edit->text(), text);
}

void TestMenuRoom::grantByMouse(const Wish& wish)
{
    DO(fillByMouse(MenuField::Name, wish.name));
    if (m_room->properties()->types()->currentData().toString() != wish.type)
        DO(chooseByMouse(wish.type));
    for (const auto& [field, text] : wish.values)
        DO(fillByMouse(field, text));
}

void TestMenuRoom::publishByMouse()
{
    QVERIFY(publishButton()->isEnabled());
    const QSignalSpy published(m_room->editor(), &MenuEditor::published);
    press(publishButton());
    QVERIFY(dialog());
    press(dialog()->confirm());
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    waitForRest();
    DO(comeBack());
    QVERIFY(!m_room->editor()->isChanged());
}

void TestMenuRoom::rollBackByMouse(int row)
{
    const QSignalSpy published(m_room->editor(), &MenuEditor::published);
    const QPoint at = versions()->visualRect(versions()->model()->index(row, 0)).center();
    QTest::mouseClick(versions()->viewport(), Qt::LeftButton, {}, at);
    QTRY_VERIFY(noteButton(u"goBackToVersion"_s));
    press(noteButton(u"goBackToVersion"_s));
    QVERIFY(dialog());
    press(dialog()->confirm());
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    waitForRest();
    DO(comeBack());
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
    DO(changesStandAside(first));
    DO(comparePreview());
    DO(rollBackByMouse(1));
    QCOMPARE(text(menuOfWeChat()), text(first));
    DO(comparePreview());
}

void TestMenuRoom::chooseByKeys(const QString& word)
{
    QComboBox* types = m_room->properties()->types();
    QVERIFY(goTo(types, Qt::Key_Tab));
    key(Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(types->view()->isVisible());
    key(Qt::Key_Home);
    const auto marked = [types] { return types->view()->currentIndex().data(Qt::UserRole); };
    for (int row = 0; row < types->count() && marked().toString() != word; ++row)
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_VERIFY(!types->view()->isVisible());
    DO(comeBack());
    QCOMPARE(types->currentData().toString(), word);
}

/// From the name, which is marked.
void TestMenuRoom::grantByKeys(const Wish& wish)
{
    QVERIFY(edit(MenuField::Name)->hasFocus());
    type(wish.name);
    if (m_room->properties()->types()->currentData().toString() != wish.type)
        DO(chooseByKeys(wish.type));
    for (const auto& [field, text] : wish.values) {
        QVERIFY(goTo(edit(field), Qt::Key_Tab));
        type(text);
        QCOMPARE(edit(field)->text(), text);
    }
}

/// With the arrows, in the tree.
void TestMenuRoom::goToPlace(const MenuPlace& place)
{
    DO(goToTree());
    key(Qt::Key_Home);
    for (int row = 0; row < 30 && !(m_room->actions()->current() == place); ++row)
        key(Qt::Key_Down);
    QVERIFY(m_room->actions()->current() == place);
}

void TestMenuRoom::publishByKeys()
{
    const QSignalSpy published(m_room->editor(), &MenuEditor::published);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog());
    QTRY_VERIFY(dialog()->isActiveWindow());
    QVERIFY(goTo(dialog()->confirm(), Qt::Key_Tab));
    key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    waitForRest();
    DO(comeBack());
    QVERIFY(!m_room->editor()->isChanged());
}

void TestMenuRoom::rollBackByKeys(int row)
{
    const QSignalSpy published(m_room->editor(), &MenuEditor::published);
    QVERIFY(goTo(versions(), Qt::Key_F6));
    key(Qt::Key_Home);
    for (int i = 0; i < 30 && versions()->currentIndex().row() != row; ++i)
        key(Qt::Key_Down);
    QCOMPARE(versions()->currentIndex().row(), row);
    key(Qt::Key_Return);
    QTRY_VERIFY(noteButton(u"goBackToVersion"_s));
    const auto* goBack = noteButton(u"goBackToVersion"_s);
    QVERIFY(goTo(goBack, Qt::Key_Backtab, Qt::ShiftModifier));
    key(Qt::Key_Space);
    QVERIFY(dialog());
    QTRY_VERIFY(dialog()->isActiveWindow());
    QVERIFY(goTo(dialog()->confirm(), Qt::Key_Tab));
    key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    waitForRest();
    DO(comeBack());
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
    DO(changesStandAside(first));
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

void TestMenuRoom::dragButton(const MenuPlace& from, const QList<QPoint>& points, bool drops)
{
    PhoneButton* button = preview()->buttonAt(from);
    QVERIFY(button && isMovedFrom(button->geometry().center(), points.last()));
    QTest::mousePress(button, Qt::LeftButton, {}, button->rect().center());
    for (const QPoint& point : points)
        QTest::mouseMove(button, button->mapFromParent(point));
    if (drops)
        QTest::mouseRelease(button, Qt::LeftButton, {}, button->mapFromParent(points.last()));
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
    const QList<QLabel*> labels = m_room->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == u"At most 5 entries in a list";
    }));
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
    QVERIFY(!dialog());
    key(Qt::Key_Backspace);
    QVERIFY(publishButton()->isEnabled());
    QVERIFY(publishButton()->toolTip().isEmpty());
    QCOMPARE(m_bench->sandbox().requestCount(Create), 0);
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
    QVERIFY(dialog());
    press(dialog()->confirm());
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    QVERIFY(domain::areEqualMenus(m_room->editor()->live(), ended));
    QTRY_VERIFY(!part<Banner>("menuNote")->isVisible());
    const QJsonObject live = m_weChat->get(All.toLatin1());
    QCOMPARE(live.value(u"conditionalmenu"_s).toArray().size(), ended.conditional.size());
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
    QVERIFY(dialog());
    QVERIFY(!dialog()->confirm()->isEnabled());
    QCOMPARE(dialog()->findChild<QListWidget*>()->count(), 2);
    QTRY_VERIFY(dialog()->isActiveWindow());
    auto* word = dialog()->findChild<QLineEdit*>(u"publishWord"_s);
    press(word);
    type(u"delet"_s);
    QVERIFY(!dialog()->confirm()->isEnabled());
    type(u"e"_s);
    QVERIFY(dialog()->confirm()->isEnabled());
    press(dialog()->confirm());
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    QCOMPARE(errcode(m_weChat->get(All.toLatin1())), 46003);
    QTRY_VERIFY(preview()->buttonAt({-1, 2}) && preview()->buttonAt({-1, 2})->isPlace());
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
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), LongMs);
    QVERIFY2(note->text().contains(u"Hello (text)"_s), qPrintable(note->text()));
    QVERIFY(!note->text().contains(u"Tea"_s));
    QCOMPARE(preview()->barTexts(), QStringList({u"Hello"_s, u"Tea"_s}));
    QVERIFY(!preview()->buttonAt({-1, 0})->toolTip().isEmpty()); // it has to do something
    QVERIFY(!publishButton()->isEnabled());
    press(noteButton(u"closeMenuNote"_s));
    QVERIFY(!note->isVisible());
    m_room->actions()->undo()->trigger();
    QVERIFY(document().menus() == MenuSet());
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
