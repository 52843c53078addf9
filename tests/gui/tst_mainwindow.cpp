// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beijingtime.h"
#include "gui/bills/billsroom.h"
#include "gui/roombench.h"
#include "gui/shell/accountswitcher.h"
#include "gui/shell/commandpalette.h"
#include "gui/shell/explanationdialog.h"
#include "gui/shell/firststartpage.h"
#include "gui/shell/jobcentre.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/navigationpanel.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wegostyle.h"
#include "services/certificatehealth.h"
#include "services/settings.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wego;
using namespace wego::gui;
using services::Setting;
using test::RoomBench;

namespace {

/// Notes what the shell asks of it.
class ToyRoom final : public Room {
    Q_OBJECT

public:
    using Room::Room;
    void setAccount(const domain::AccountId& account) override { shown = account; }
    void focusSearch() override { calls << u"find"_s; }
    void refresh() override { calls << u"refresh"_s; }
    void exportView() override { calls << u"export"_s; }
    void runPrimary() override { calls << u"primary"_s; }
    bool closeInnermost() override
    {
        calls << u"escape"_s;
        return true;
    }
    bool openText(const QString& text) override
    {
        calls << text;
        return true;
    }

    [[nodiscard]] QList<QWidget*> areas() const override { return parts; }

    domain::AccountId shown;
    QStringList calls;
    QList<QWidget*> parts;
};

/// Takes one key that it is pressed with.
class ArrowField final : public QWidget {
public:
    using QWidget::QWidget;
    int arrows = 0;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        event->setAccepted(event->key() == Qt::Key_Up);
        arrows += event->isAccepted() ? 1 : 0;
    }
};

/// Keeps every key for itself, as a text field does with some of them.
class GreedyField final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride)
            event->accept();
        return event->type() == QEvent::ShortcutOverride || QLineEdit::event(event);
    }
};

class HeldJob final : public net::ResultJob<net::Done> {
    Q_OBJECT

public:
    explicit HeldJob(QObject* session) : ResultJob(session) { }

protected:
    void start() override { }
    void abort() override { }
};

struct Made {
    int bills = 0;
    int toys = 0;
};

RoomRegistry registry(Made& made)
{
    RoomRegistry rooms;
    rooms.add({u"bills"_s, u"view-financial-list"_s, u"Bills"_s, u"zd"_s, u"WeChat Pay"_s, 3,
        [&made](Context& context, QWidget* parent) -> Room* {
            ++made.bills;
            return new BillsRoom(context, parent);
        }});
    rooms.add({u"toy"_s, u"tools"_s, u"Toy"_s, {}, u"WeChat Pay"_s, 4,
        [&made](Context&, QWidget* parent) -> Room* {
            ++made.toys;
            return new ToyRoom(parent);
        }});
    return rooms;
}

void keep(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("WEGO_SHOTS");
    if (!folder.isEmpty())
        window.grab().save(folder + u'/' + name + u".png"_s);
}

bool isShown(QWidget& window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

bool isOpen(MainWindow& window, Context& context)
{
    const bool shown = isShown(window);
    window.open(context);
    return shown;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new WegoStyle); }
    void init();
    void cleanup() { m_bench.reset(); }

    void showsItselfBeforeThereAreServices();
    void firstStartIsShownWithoutAnAccount();
    void addingAndDroppingGoToTheRegistry();
    void sandboxIsOpenedOnceAndItsFailureIsTold();
    void roomIsMadeWhenEnteredAndOnlyOnce();
    void roomOfAnAccountIsShown();
    void shortcutsReachTheRoom();
    void shortcutsReachTheRoomFromATextField();
    void paletteTakesDatesToTheRoom();
    void paletteGoesToTheRoomThatKnowsAText();
    void roomsWithoutUseAreNotOffered();
    void themeSwitchesFromTheMenu();
    void narrowWindowFoldsTheNavigation();
    void closingAsksOnceWhileJobsRun();
    void areaGivesTheFocusToItsFirstPart();
    void warnsOfCertificatesThatEnd();
    void opensPaymentsOfTheAccountByTheMenu();
    void menuBarAppearsByF10();
    void menuBarAppearsByAltAlone();

private:
    std::unique_ptr<RoomBench> m_bench;
    Made m_made;
};

void TestMainWindow::init()
{
    m_bench = std::make_unique<RoomBench>(40);
    m_bench->context().settings.set(Setting::Theme, u"light"_s);
    m_made = {};
}

void TestMainWindow::showsItselfBeforeThereAreServices()
{
    QVERIFY(!m_bench->addAccount(u"Tea"_s).isEmpty());
    MainWindow window(m_bench->context(), registry(m_made));
    QVERIFY(isShown(window));
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    window.findChild<QAction*>(u"addAccountAction"_s)->trigger();
    QVERIFY(!window.currentRoom());
    window.open(m_bench->context());
    QVERIFY(window.currentRoom());
    QVERIFY(window.findChild<QAction*>(u"addAccountAction"_s)->isEnabled());
}

void TestMainWindow::firstStartIsShownWithoutAnAccount()
{
    MainWindow window(m_bench->context(), registry(m_made));
    QVERIFY(isOpen(window, m_bench->context()));
    auto* page = window.findChild<FirstStartPage*>();
    QTRY_VERIFY(page->isVisible());
    QTRY_VERIFY(window.findChild<QPushButton*>(u"openSandbox"_s)->hasFocus());
    QCOMPARE(m_made.bills, 0);
    QVERIFY(!window.focusWidget() || window.focusWidget()->objectName() != u"billKind"_s);
    auto* store = window.findChild<QLabel*>(u"store"_s);
    QTRY_VERIFY(store->width() >= store->sizeHint().width());
    keep(window, u"shell-first"_s);
    window.findChild<QAction*>(u"themeMenu-dark"_s)->trigger();
    QEvent event(QEvent::ApplicationPaletteChange); // Qt sends it only while exec() runs
    for (QWidget* widget : QApplication::allWidgets())
        QApplication::sendEvent(widget, &event);
    keep(window, u"shell-first-dark"_s);
}

void TestMainWindow::addingAndDroppingGoToTheRegistry()
{
    RoomRegistry rooms = registry(m_made);
    int added = 0;
    QStringList dropped;
    rooms.addAccount = [&added](QWidget*) { ++added; };
    rooms.addAccountFromFiles = [&dropped](QWidget*, const QStringList& files) { dropped = files; };
    MainWindow window(m_bench->context(), rooms);
    QVERIFY(isOpen(window, m_bench->context()));
    window.findChild<QPushButton*>(u"addAccount"_s)->click();
    QCOMPARE(added, 1);
    emit window.findChild<FirstStartPage*>()->filesDropped({u"/a.pem"_s});
    QCOMPARE(dropped, QStringList{u"/a.pem"_s});
}

void TestMainWindow::sandboxIsOpenedOnceAndItsFailureIsTold()
{
    using Opening = net::FunctionJob<domain::Account>;
    int opened = 0;
    Opening::Finish end;
    m_bench->context().openSandbox = [&] {
        return new Opening(this, [&](QObject*, const Opening::Finish& finish) {
            ++opened;
            end = finish;
        });
    };
    MainWindow window(m_bench->context(), registry(m_made));
    QVERIFY(isOpen(window, m_bench->context()));
    auto* page = window.findChild<FirstStartPage*>();
    auto* button = page->findChild<QPushButton*>(u"openSandbox"_s);
    button->click();
    QVERIFY(!button->isEnabled());
    window.findChild<QAction*>(u"openSandboxAction"_s)->trigger();
    QTRY_VERIFY(end);
    end(base::fail({base::ErrorKind::Storage, u"wego.store-unwritable"_s}));
    QTRY_VERIFY(window.findChild<ExplanationDialog*>());
    QVERIFY(button->isEnabled());
    QVERIFY(m_bench->jobs().lastResult()->state == TrackedJob::State::Failed);
    QCOMPARE(opened, 1);

    services::Accounts& accounts = m_bench->context().accounts;
    const domain::AccountId sandbox = m_bench->addAccount(u"Sandbox"_s);
    accounts.use(m_bench->addAccount(u"Tea"_s));
    QVERIFY(accounts.current()->id != sandbox);
    window.findChild<QAction*>(u"openSandboxAction"_s)->trigger();
    QTRY_COMPARE(opened, 2);
    end(*accounts.find(sandbox));
    QTRY_COMPARE(accounts.current()->id, sandbox);
}

void TestMainWindow::roomIsMadeWhenEnteredAndOnlyOnce()
{
    QVERIFY(!m_bench->addAccount(u"Tea"_s).isEmpty());
    MainWindow window(m_bench->context(), registry(m_made));
    window.openRoom(u"toy"_s);
    QCOMPARE(m_made.toys, 0);
    QVERIFY(isOpen(window, m_bench->context()));
    QTRY_COMPARE(m_made.toys, 1);
    QVERIFY(qobject_cast<ToyRoom*>(window.currentRoom()));
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_made.bills, 1);
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_made.toys, 1);
    QCOMPARE(static_cast<ToyRoom*>(window.currentRoom())->shown,
        m_bench->context().accounts.current()->id);
}

void TestMainWindow::roomOfAnAccountIsShown()
{
    const domain::AccountId account = m_bench->addAccount(u"青禾茶铺"_s);
    QVERIFY(m_bench->download(account, QDate(2026, 11, 10), QDate(2026, 11, 21)));
    MainWindow window(m_bench->context(), registry(m_made));
    QVERIFY(isOpen(window, m_bench->context()));
    QTRY_VERIFY(window.currentRoom());
    QTRY_VERIFY(window.findChild<QLabel*>(u"store"_s)->text().contains(u"days"_s));
    auto* store = window.findChild<QLabel*>(u"store"_s);
    QTRY_VERIFY(store->width() >= store->sizeHint().width());
    QTRY_VERIFY(m_bench->jobs().isIdle());
    keep(window, u"shell-bills"_s);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    keep(window, u"shell-palette"_s);
}

void TestMainWindow::shortcutsReachTheRoom()
{
    m_bench->addAccount(u"Tea"_s);
    MainWindow window(m_bench->context(), registry(m_made));
    window.openRoom(u"toy"_s);
    QVERIFY(isOpen(window, m_bench->context()));
    QTRY_VERIFY(window.currentRoom());
    auto* toy = qobject_cast<ToyRoom*>(window.currentRoom());
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_F5);
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(
        toy->calls, QStringList({u"find"_s, u"refresh"_s, u"export"_s, u"primary"_s, u"escape"_s}));
}

void TestMainWindow::shortcutsReachTheRoomFromATextField()
{
    m_bench->addAccount(u"Tea"_s);
    MainWindow window(m_bench->context(), registry(m_made));
    window.openRoom(u"toy"_s);
    QVERIFY(isOpen(window, m_bench->context()));
    auto* toy = qobject_cast<ToyRoom*>(window.currentRoom());
    auto* field = new GreedyField(toy);
    field->show();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_F5); // not one of those that a field must leave alone
    QCOMPARE(toy->calls, QStringList({u"export"_s, u"find"_s}));
}

void TestMainWindow::paletteTakesDatesToTheRoom()
{
    m_bench->addAccount(u"Tea"_s);
    MainWindow window(m_bench->context(), registry(m_made));
    window.openRoom(u"toy"_s);
    QVERIFY(isOpen(window, m_bench->context()));
    QTRY_VERIFY(window.currentRoom());
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* field = window.findChild<QLineEdit*>(u"paletteField"_s);
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"11-09"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(qobject_cast<ToyRoom*>(window.currentRoom())->calls, QStringList{u"2026-11-09"_s});
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, u"NO_STATEMENT_EXIST"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(window.findChild<QDialog*>(u"explanationDialog"_s));
}

void TestMainWindow::paletteGoesToTheRoomThatKnowsAText()
{
    m_bench->addAccount(u"Tea"_s);
    RoomRegistry rooms = registry(m_made);
    RoomEntry people;
    people.id = u"people"_s;
    people.icon = u"system-users"_s;
    people.title = u"People"_s;
    people.make = [](Context&, QWidget* parent) -> Room* { return new ToyRoom(parent); };
    people.recognises = [](const QString& text) { return text == "oQhT1"_L1; };
    people.recordNote = u"Show this person"_s;
    rooms.add(people);
    MainWindow window(m_bench->context(), rooms);
    window.openRoom(u"toy"_s);
    QVERIFY(isOpen(window, m_bench->context()));
    QTRY_VERIFY(window.currentRoom());
    const Room* before = window.currentRoom();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* field = window.findChild<QLineEdit*>(u"paletteField"_s);
    QTest::keyClicks(field, u"oQhT1"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(window.currentRoom() != before);
    QCOMPARE(qobject_cast<ToyRoom*>(window.currentRoom())->calls, QStringList{u"oQhT1"_s});
}

void TestMainWindow::roomsWithoutUseAreNotOffered()
{
    m_bench->addAccount(u"Tea"_s);
    RoomRegistry rooms = registry(m_made);
    RoomEntry useless;
    useless.id = u"useless"_s;
    useless.title = u"Useless"_s;
    useless.shortcutNumber = 7;
    useless.make = [](Context&, QWidget* parent) -> Room* { return new ToyRoom(parent); };
    useless.suits = [](const domain::Account& account) { return account.appId.isEmpty(); };
    rooms.add(useless);
    MainWindow window(m_bench->context(), rooms);
    window.openRoom(u"useless"_s); // as it was left with another account
    QVERIFY(isOpen(window, m_bench->context()));
    QTRY_VERIFY(qobject_cast<BillsRoom*>(window.currentRoom()));
    QVERIFY(!window.findChild<QAction*>(u"room-useless"_s)->isEnabled());
    QTest::keyClick(&window, Qt::Key_7, Qt::ControlModifier);
    QVERIFY(qobject_cast<BillsRoom*>(window.currentRoom()));
}

void TestMainWindow::themeSwitchesFromTheMenu()
{
    MainWindow window(m_bench->context(), registry(m_made));
    QVERIFY(isOpen(window, m_bench->context()));
    window.findChild<QAction*>(u"themeMenu-dark"_s)->trigger();
    QVERIFY(m_bench->context().theme.isDark());
    QCOMPARE(m_bench->context().settings.text(Setting::Theme), u"dark"_s);
    window.findChild<QAction*>(u"languageMenu-en"_s)->trigger();
    QCOMPARE(m_bench->context().settings.text(Setting::Language), u"en"_s);
    QVERIFY(m_bench->jobs().lastResult());
}

void TestMainWindow::narrowWindowFoldsTheNavigation()
{
    MainWindow window(m_bench->context(), registry(m_made));
    window.resize(1100, 700);
    QVERIFY(isOpen(window, m_bench->context()));
    auto* panel = window.findChild<NavigationPanel*>();
    QTRY_VERIFY(panel->isFolded());
    window.findChild<QAbstractButton*>(u"foldButton"_s)->click();
    QVERIFY(!panel->isFolded());
    window.resize(1440, 700);
    QTRY_VERIFY(!panel->isFolded());
}

void TestMainWindow::closingAsksOnceWhileJobsRun()
{
    MainWindow window(m_bench->context(), registry(m_made));
    QVERIFY(isOpen(window, m_bench->context()));
    QObject session;
    m_bench->jobs().begin(new HeldJob(&session), u"Download bills"_s, {});
    QVERIFY(!window.close());
    QVERIFY(!window.close());
    QCOMPARE(window.findChildren<QMessageBox*>(u"closeQuestion"_s).size(), 1);
    window.findChild<QPushButton*>(u"stopAndClose"_s)->click();
    QTRY_VERIFY(!window.isVisible());
    QVERIFY(!m_bench->context().settings.value(Setting::WindowGeometry).toByteArray().isEmpty());
}

void TestMainWindow::areaGivesTheFocusToItsFirstPart()
{
    m_bench->addAccount(u"Tea"_s);
    MainWindow window(m_bench->context(), registry(m_made));
    window.openRoom(u"toy"_s);
    QVERIFY(isOpen(window, m_bench->context()));
    QTRY_VERIFY(window.currentRoom());
    auto* toy = qobject_cast<ToyRoom*>(window.currentRoom());
    auto* field = new QLineEdit(toy);
    auto* holder = new QWidget(toy);
    auto* first = new QPushButton(holder);
    auto* second = new QPushButton(holder);
    auto* empty = new QWidget(toy);
    for (QWidget* each : {static_cast<QWidget*>(field), holder, empty})
        each->show();
    toy->parts = {field, holder, empty};
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F6);
    QVERIFY(first->hasFocus());
    second->setFocus();
    QTest::keyClick(second, Qt::Key_F6);
    QVERIFY(empty->hasFocus());
    QTest::keyClick(empty, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(field->hasFocus());
}

void TestMainWindow::warnsOfCertificatesThatEnd()
{
    constexpr qint64 Day = 24 * 3600 * 1000;
    const domain::AccountId id = m_bench->addAccount(u"Tea"_s);
    services::Accounts& accounts = m_bench->context().accounts;
    const auto health = services::healthOf(
        *accounts.find(id), {}, base::beijing::now(m_bench->clock()));
    const auto leave = [&](double days) {
        m_bench->clock().moveBy(
            health.notAfter.toMSecsSinceEpoch() - qint64(days * Day) - m_bench->clock().nowMs());
        emit accounts.accountsChanged();
    };
    RoomRegistry rooms = registry(m_made);
    QString edited;
    rooms.editAccount = [&](QWidget*, const domain::AccountId& account) { edited = account.value; };
    MainWindow window(m_bench->context(), rooms);
    QVERIFY(isOpen(window, m_bench->context()));
    auto* banner = window.findChild<Banner*>(u"certificateBanner"_s);
    QVERIFY(!banner->isVisible());
    leave(12.5);
    QTRY_VERIFY(banner->isVisible());
    for (const QString& part :
        {u"Tea"_s, u"12 day"_s, base::beijing::toIsoDate(health.notAfter.date())})
        QVERIFY2(banner->text().contains(part), qPrintable(banner->text()));
    const auto click = [&](const QString& name) {
        auto* button = banner->findChild<QPushButton*>(name);
        QVERIFY(QTest::qWaitFor([button] { return button->isVisible(); }));
        QTest::mouseClick(button, Qt::LeftButton);
    };
    click(u"replaceCertificate"_s);
    QCOMPARE(edited, id.value);
    keep(window, u"certificate"_s);
    click(u"putOffCertificate"_s);
    QVERIFY(!banner->isVisible());
    leave(8.5);
    QVERIFY(!banner->isVisible());
    leave(6.5);
    QTRY_VERIFY(banner->isVisible());
    leave(-0.5);
    QVERIFY2(banner->text().contains(u"ended"_s), qPrintable(banner->text()));
}

void TestMainWindow::opensPaymentsOfTheAccountByTheMenu()
{
    const domain::AccountId id = m_bench->addAccount(u"Tea"_s);
    RoomRegistry rooms = registry(m_made);
    QString edited;
    rooms.editAccount = [&](QWidget*, const domain::AccountId& account) { edited = account.value; };
    MainWindow window(m_bench->context(), rooms);
    QVERIFY(isOpen(window, m_bench->context()));
    auto* entry = window.findChild<QAction*>(u"paymentSettingsEntry"_s);
    QVERIFY(entry);
    entry->trigger();
    QCOMPARE(edited, id.value);
}

void TestMainWindow::menuBarAppearsByF10()
{
    MainWindow window(m_bench->context(), registry(m_made));
    QVERIFY(isOpen(window, m_bench->context()));
    QVERIFY(!window.findChild<QMenuBar*>());
    QTest::keyClick(&window, Qt::Key_F10);
    auto* bar = window.findChild<QMenuBar*>(u"menuBar"_s);
    QVERIFY(bar && bar->isVisible());
    QCOMPARE(bar->actions().size(), 5);
    QTest::keyClick(&window, Qt::Key_F10);
    QVERIFY(!bar->isVisible());
    QTest::keyClick(&window, Qt::Key_F10);
    QVERIFY(bar->isVisible());
}

void TestMainWindow::menuBarAppearsByAltAlone()
{
    m_bench->addAccount(u"Tea"_s);
    MainWindow window(m_bench->context(), registry(m_made));
    window.openRoom(u"toy"_s);
    QVERIFY(isOpen(window, m_bench->context()));
    QTRY_VERIFY(window.currentRoom());
    ArrowField field(window.currentRoom());
    QTest::keyClick(&field, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(field.arrows, 1);
    QVERIFY(!window.findChild<QMenuBar*>());
    QTest::keyClick(&field, Qt::Key_Alt);
    QVERIFY(window.findChild<QMenuBar*>() && window.findChild<QMenuBar*>()->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
