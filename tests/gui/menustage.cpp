// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menustage.h"

#include "gui/menu/menuactions.h"
#include "gui/menu/phonebutton.h"
#include "gui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace wego::test {

using domain::MenuField;
using domain::MenuPlace;
using gui::MenuEditor;
using gui::MenuRoom;

namespace {

bool isMovedFrom(const QPoint& from, const QPoint& to)
{
    return (to - from).manhattanLength() > QApplication::startDragDistance();
}

} // namespace

QWidget* keyReceiver()
{
    QWidget* popup = QApplication::activePopupWidget();
    if (!popup)
        return QApplication::focusWidget();
    return popup->focusWidget() ? popup->focusWidget() : popup;
}

void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* receiver = keyReceiver();
    QVERIFY(receiver);
    QTest::keyClick(receiver, key, modifiers);
}

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

bool goTo(const QWidget* widget, Qt::Key by, Qt::KeyboardModifiers modifiers)
{
    constexpr int MostStops = 80;
    for (int i = 0; i < MostStops && !widget->hasFocus() && keyReceiver(); ++i)
        key(by, modifiers);
    return widget->hasFocus();
}

void MenuStage::begin()
{
    m_bench = std::make_unique<RoomBench>(1, 12);
    m_account = m_bench->addAccount(u"青禾茶铺"_s);
    QVERIFY(!m_account.isEmpty());
    m_weChat = std::make_unique<OaClient>(m_bench->ready());
    m_weChat->token = tokenIn(m_weChat->stableToken()).toLatin1();
}

void MenuStage::end()
{
    m_ownRoom.reset();
    m_window.reset();
    m_weChat.reset();
    m_bench.reset();
}

QString MenuStage::name(const MenuPlace& place) const
{
    const auto* button = domain::buttonAt(document().menus(), place);
    return button ? button->name : QString();
}

QPoint MenuStage::middleOf(const MenuPlace& place) const
{
    return preview()->buttonAt(place)->geometry().center();
}

void MenuStage::openRoom()
{
    DO(enterRoom());
    QTRY_VERIFY_WITH_TIMEOUT(m_room->editor()->liveMs() > 0, LongMs);
    waitForRest();
}

void MenuStage::enterRoom()
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

void MenuStage::openWindow()
{
    gui::RoomRegistry rooms;
    rooms.add({u"menu"_s, u"smartphone"_s, u"Menu"_s, {}, {}, 6,
        [this](gui::Context& context, QWidget* parent) -> gui::Room* {
            return m_room = new MenuRoom(context, parent);
        }});
    m_window = std::make_unique<gui::MainWindow>(m_bench->context(), rooms);
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

void MenuStage::waitForRest()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->context().menus.findChildren<net::Job*>().isEmpty(), LongMs);
}

void MenuStage::startWith(const domain::MenuSet& menus)
{
    document().replace(u"test"_s, menus);
    document().undoStack().clear();
}

QJsonObject MenuStage::menuOfWeChat() const
{
    return m_weChat->get("/cgi-bin/menu/get").value(u"menu"_s).toObject();
}

void MenuStage::comparePreview()
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

void MenuStage::compareList(int first, const QJsonArray& entries)
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

void MenuStage::comeBack()
{
    QTRY_VERIFY(!QApplication::activePopupWidget() && !dialog());
    m_room->window()->activateWindow();
    QTRY_VERIFY(m_room->window()->isActiveWindow());
}

void MenuStage::pressTool(const QAction* action)
{
    for (QToolButton* button : m_room->findChildren<QToolButton*>()) {
        if (button->defaultAction() == action && button->isVisible())
            return press(button);
    }
    QFAIL(qPrintable(u"no tool for "_s + action->text()));
}

void MenuStage::pressBar(const MenuPlace& place)
{
    QVERIFY(preview()->buttonAt(place));
    press(preview()->buttonAt(place));
}

void MenuStage::addByMouse(const QString& word)
{
    QMenu* menu = m_room->actions()->addMenu();
    auto* entry = menu->findChild<QAction*>(u"add_"_s + word);
    QVERIFY(entry);
    QObject opened;
    QObject::connect(menu, &QMenu::aboutToShow, &opened, [menu, entry] {
        const auto choose = [menu, entry] {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
        };
        QMetaObject::invokeMethod(menu, choose, Qt::QueuedConnection);
    });
    press(part<QPushButton>("addMenuButton"));
    DO(comeBack());
}

void MenuStage::chooseByMouse(const QString& word)
{
    QComboBox* types = m_room->properties()->types();
    DO(pickByMouse(types, word));
    QCOMPARE(types->currentData().toString(), word);
}

void MenuStage::pickByMouse(QComboBox* box, const QString& data)
{
    const int row = box->findData(data);
    QVERIFY(row >= 0 && box->isVisible());
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() - 8, box->height() / 2));
    QAbstractItemView* view = box->view();
    QTRY_VERIFY(view->isVisible());
    const QModelIndex index = box->model()->index(row, 0);
    view->scrollTo(index);
    const QPoint at = view->visualRect(index).center();
    QTest::mouseMove(view->viewport(), at + QPoint(0, 1));
    QTest::mouseMove(view->viewport(), at);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QTRY_VERIFY(!view->isVisible());
    DO(comeBack());
}

void MenuStage::fillByMouse(MenuField field, const QString& text)
{
    gui::CountedEdit* edit = this->edit(field);
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

void MenuStage::grantByMouse(const Wish& wish)
{
    DO(fillByMouse(MenuField::Name, wish.name));
    if (m_room->properties()->types()->currentData().toString() != wish.type)
        DO(chooseByMouse(wish.type));
    for (const auto& [field, text] : wish.values)
        DO(fillByMouse(field, text));
}

void MenuStage::dragButton(const MenuPlace& from, const QList<QPoint>& points, bool drops)
{
    gui::PhoneButton* button = preview()->buttonAt(from);
    QVERIFY(button && isMovedFrom(button->geometry().center(), points.last()));
    QTest::mousePress(button, Qt::LeftButton, {}, button->rect().center());
    for (const QPoint& point : points)
        QTest::mouseMove(button, button->mapFromParent(point));
    if (drops)
        QTest::mouseRelease(button, Qt::LeftButton, {}, button->mapFromParent(points.last()));
}

void MenuStage::publishByMouse()
{
    QVERIFY(publishButton()->isEnabled());
    const QSignalSpy published(m_room->editor(), &MenuEditor::published);
    press(publishButton());
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongMs);
    press(dialog()->confirm());
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    waitForRest();
    DO(comeBack());
    QVERIFY(!m_room->editor()->isChanged());
}

void MenuStage::rollBackByMouse(int row)
{
    const QSignalSpy published(m_room->editor(), &MenuEditor::published);
    const QPoint at = versions()->visualRect(versions()->model()->index(row, 0)).center();
    QTest::mouseClick(versions()->viewport(), Qt::LeftButton, {}, at);
    QTRY_VERIFY(noteButton(u"goBackToVersion"_s));
    press(noteButton(u"goBackToVersion"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongMs);
    press(dialog()->confirm());
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    waitForRest();
    DO(comeBack());
}

void MenuStage::chooseByKeys(const QString& word)
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

void MenuStage::grantByKeys(const Wish& wish)
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

void MenuStage::goToPlace(const MenuPlace& place)
{
    DO(goToTree());
    key(Qt::Key_Home);
    for (int row = 0; row < 30 && !(m_room->actions()->current() == place); ++row)
        key(Qt::Key_Down);
    QVERIFY(m_room->actions()->current() == place);
}

void MenuStage::publishByKeys()
{
    const QSignalSpy published(m_room->editor(), &MenuEditor::published);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongMs);
    QTRY_VERIFY(dialog()->isActiveWindow());
    QVERIFY(goTo(dialog()->confirm(), Qt::Key_Tab));
    key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    waitForRest();
    DO(comeBack());
    QVERIFY(!m_room->editor()->isChanged());
}

void MenuStage::rollBackByKeys(int row)
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
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), LongMs);
    QTRY_VERIFY(dialog()->isActiveWindow());
    QVERIFY(goTo(dialog()->confirm(), Qt::Key_Tab));
    key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, LongMs);
    waitForRest();
    DO(comeBack());
}

QPushButton* MenuStage::noteButton(const QString& name) const
{
    for (QPushButton* button : part<gui::Banner>("menuNote")->findChildren<QPushButton*>(name)) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace wego::test
