// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "base/beijingtime.h"
#include "gui/shell/accountswitcher.h"
#include "gui/shell/certificatewarning.h"
#include "gui/shell/commandpalette.h"
#include "gui/shell/explanationdialog.h"
#include "gui/shell/fileshelp.h"
#include "gui/shell/firststartpage.h"
#include "gui/shell/jobbar.h"
#include "gui/shell/joblist.h"
#include "gui/shell/menubarkeys.h"
#include "gui/shell/navigationfold.h"
#include "gui/shell/navigationlist.h"
#include "gui/shell/navigationpanel.h"
#include "gui/shell/paletterecognition.h"
#include "gui/shell/room.h"
#include "gui/shell/sandboxopening.h"
#include "gui/shell/shellactions.h"
#include "gui/shell/shellwords.h"
#include "gui/shell/windowfit.h"
#include "gui/widgets/tokens.h"
#include "services/accounts.h"
#include "services/bills.h"
#include "services/errorcatalogue.h"
#include "services/settings.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <utility>

using namespace Qt::StringLiterals;
using wego::services::Setting;

namespace wego::gui {

MainWindow::MainWindow(const ShellContext& shell, RoomRegistry rooms, QWidget* parent)
    : QMainWindow(parent), m_shell(shell), m_registry(std::move(rooms))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"WegoDesk"_s);
    setMinimumSize(1024, 640);
    resize(1440, 900);
    m_actions = new ShellActions(*this, m_registry, m_shell.settings);
    layOut();
    connectNavigation();
    connectActions();
    connectRoomActions();
    setAccountsEnabled(false);
    restore();
#ifndef Q_OS_MACOS
    new MenuBarKeys(this, [this] { toggleMenuBar(); });
#endif
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto* centre = new QWidget(this);
    m_navigation = new NavigationPanel(centre);
    m_navigation->setSettingsMenu(m_actions->settingsMenu());
    m_navigation->rooms()->setRooms(m_registry.entries());
    m_stack = new QStackedWidget(centre);
    m_stack->setObjectName(u"rooms"_s);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);
    m_blank = new QWidget(m_stack);
    m_firstStart = new FirstStartPage(m_stack);
    m_stack->addWidget(m_blank);
    m_stack->addWidget(m_firstStart);
    m_jobBar = new JobBar(m_shell.jobs, m_shell.clock, centre);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_navigation);
    m_roomColumn = new QVBoxLayout;
    m_roomColumn->setSpacing(0);
    m_roomColumn->addWidget(m_stack, 1);
    across->addLayout(m_roomColumn, 1);
    auto* down = new QVBoxLayout(centre);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addLayout(across, 1);
    down->addWidget(m_jobBar);
    setCentralWidget(centre);
    m_jobList = new JobList(m_shell.jobs, this);
    m_palette = new CommandPalette(this);
#ifdef Q_OS_MACOS
    m_actions->menuBar();
#endif
}

void MainWindow::restore()
{
    const QByteArray geometry = m_shell.settings.value(Setting::WindowGeometry).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    else if (windowfit::takesWholeScreen(size(), minimumSize(), screen()->availableSize()))
        setWindowState(Qt::WindowMaximized);
    applySetting(Setting::Theme);
    applyFold();
    connect(&m_shell.settings, &services::Settings::changed, this, &MainWindow::applySetting);
}

void MainWindow::connectNavigation()
{
    AccountSwitcher* accounts = m_navigation->accounts();
    connect(accounts, &AccountSwitcher::accountChosen, this,
        [this](const domain::AccountId& id) { m_context->accounts.use(id); });
    connect(accounts, &AccountSwitcher::addRequested, m_actions->addAccount, &QAction::trigger);
    connect(accounts, &AccountSwitcher::settingsRequested, this,
        [this] { editAccount(m_context->accounts.current()->id); });
    connect(m_navigation->rooms(), &NavigationList::roomChosen, this, &MainWindow::openRoom);
    connect(m_navigation, &NavigationPanel::paletteRequested, this, &MainWindow::openPalette);
    connect(m_navigation, &NavigationPanel::foldToggled, m_actions->fold, &QAction::trigger);
    connect(m_firstStart, &FirstStartPage::addRequested, m_actions->addAccount, &QAction::trigger);
    connect(m_firstStart, &FirstStartPage::filesHelpRequested, this,
        [this] { (new FilesHelp(this))->open(); });
    connect(m_firstStart, &FirstStartPage::filesDropped, this, [this](const QStringList& files) {
        if (m_registry.addAccountFromFiles)
            m_registry.addAccountFromFiles(this, files);
    });
    connect(m_jobBar, &JobBar::listRequested, this, [this] { m_jobList->toggleAbove(*m_jobBar); });
}

void MainWindow::connectActions()
{
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions->escape, &QAction::triggered, this, &MainWindow::closeInnermost);
    connect(m_actions->nextArea, &QAction::triggered, this, [this] { moveArea(1); });
    connect(m_actions->previousArea, &QAction::triggered, this, [this] { moveArea(-1); });
    connect(m_actions->jobs, &QAction::triggered, m_jobBar, &JobBar::listRequested);
    connect(
        m_actions->accounts, &QAction::triggered, m_navigation->accounts(), &QToolButton::showMenu);
    connect(m_actions->addAccount, &QAction::triggered, this, [this] {
        if (m_registry.addAccount)
            m_registry.addAccount(this);
    });
    connect(m_actions->fold, &QAction::triggered, this, [this] {
        const QString setting = m_shell.settings.text(Setting::NavigationFolded);
        m_shell.settings.set(Setting::NavigationFolded, navigation::toggled(setting, width()));
    });
    connect(m_actions->help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions, &ShellActions::roomRequested, this, &MainWindow::openRoom);
    connect(m_actions, &ShellActions::languageChosen, this, [this] {
        m_shell.jobs.note(
            TrackedJob::State::Done, tr("The language changes when WegoDesk starts the next time"));
    });
}

void MainWindow::connectRoomActions()
{
    const auto forward = [this](QAction* action, void (Room::*call)()) {
        connect(action, &QAction::triggered, this, [this, call] {
            if (Room* room = currentRoom())
                (room->*call)();
        });
    };
    forward(m_actions->find, &Room::focusSearch);
    forward(m_actions->refresh, &Room::refresh);
    forward(m_actions->exportView, &Room::exportView);
    forward(m_actions->primary, &Room::runPrimary);
}

void MainWindow::open(Context& context)
{
    m_context = &context;
    connect(
        &context.accounts, &services::Accounts::accountsChanged, this, &MainWindow::showAccounts);
    connect(
        &context.accounts, &services::Accounts::currentChanged, this, &MainWindow::showAccounts);
    connect(&context.bills, &services::Bills::daysChanged, this, &MainWindow::showStorePhrase);
    auto* certificates = new CertificateWarning(context, centralWidget());
    m_roomColumn->insertWidget(0, certificates);
    connect(certificates, &CertificateWarning::accountWanted, this, &MainWindow::editAccount);
    connectSandbox(context);
    setAccountsEnabled(true);
    showAccounts();
    const Room* room = currentRoom();
    if (room && !room->areas().isEmpty() && focusWidget() == m_navigation->accounts())
        room->areas().constFirst()->setFocus(Qt::OtherFocusReason); // not what is merely first
}

void MainWindow::connectSandbox(Context& context)
{
    auto* sandbox = new SandboxOpening(context, this);
    connect(
        sandbox, &SandboxOpening::runningChanged, m_firstStart, &FirstStartPage::setOpeningSandbox);
    connect(m_firstStart, &FirstStartPage::sandboxRequested, sandbox, &SandboxOpening::open);
    connect(m_navigation->accounts(), &AccountSwitcher::sandboxRequested, sandbox,
        &SandboxOpening::open);
    connect(m_actions->openSandbox, &QAction::triggered, sandbox, &SandboxOpening::open);
}

void MainWindow::editAccount(const domain::AccountId& account)
{
    if (m_registry.editAccount)
        m_registry.editAccount(this, account);
}

void MainWindow::setAccountsEnabled(bool enabled)
{
    for (QAction* action : {m_actions->accounts, m_actions->addAccount, m_actions->openSandbox})
        action->setEnabled(enabled);
}

void MainWindow::showAccounts()
{
    const auto current = m_context->accounts.current();
    m_navigation->accounts()->setAccounts(m_context->accounts.all(), current);
    showStorePhrase();
    if (!current) {
        m_navigation->rooms()->setCurrentRoom({});
        m_stack->setCurrentWidget(m_firstStart);
        m_firstStart->setFocus(Qt::TabFocusReason);
        return;
    }
    for (Room* room : std::as_const(m_rooms))
        room->setAccount(current->id);
    const QStringList ids = m_registry.idsFor(*current);
    m_navigation->rooms()->offerRooms(ids);
    m_actions->offerRooms(ids);
    showRoom(ids.contains(m_roomId) ? m_roomId : ids.value(0));
}

void MainWindow::openRoom(const QString& id)
{
    m_roomId = id;
    if (m_context)
        showRoom(id);
}

void MainWindow::showRoom(const QString& id)
{
    const RoomEntry* entry = m_registry.find(id);
    if (!entry || !m_context || !m_context->accounts.current())
        return;
    m_roomId = id;
    Room* known = m_rooms.value(id);
    Room* room = known ? known : enter(*entry);
    m_stack->setCurrentWidget(room);
    m_navigation->rooms()->setCurrentRoom(id);
    if (!known && room->isAncestorOf(focusWidget()) && !room->areas().isEmpty())
        room->areas().constFirst()->setFocus(Qt::OtherFocusReason); // not what is merely first
}

Room* MainWindow::enter(const RoomEntry& entry)
{
    Room* room = entry.make(*m_context, m_stack);
    m_rooms.insert(entry.id, room);
    m_stack->addWidget(room);
    connect(room, &Room::attentionChanged, this,
        [this, id = entry.id](int count) { m_navigation->rooms()->setCount(id, count); });
    connect(room, &Room::roomWanted, this, &MainWindow::goTo);
    room->setAccount(m_context->accounts.current()->id);
    return room;
}

void MainWindow::setAttention(const QString& roomId, int count)
{
    m_navigation->rooms()->setCount(roomId, count);
}

Room* MainWindow::currentRoom() const
{
    return qobject_cast<Room*>(m_stack->currentWidget());
}

void MainWindow::applyFold()
{
    const QString setting = m_shell.settings.text(Setting::NavigationFolded);
    const bool folded = navigation::isFolded(setting, width());
    if (folded != m_navigation->isFolded())
        m_navigation->setFolded(folded);
}

void MainWindow::applySetting(services::Setting setting)
{
    if (setting == Setting::NavigationFolded)
        applyFold();
    if (setting == Setting::Theme)
        m_shell.theme.choose(ShellWords::themeChoice(m_shell.settings.text(Setting::Theme)));
}

void MainWindow::showStorePhrase()
{
    const auto current = m_context->accounts.current();
    const qint64 days = current ? m_context->bills.archivedDays(current->id) : 0;
    m_jobBar->setStorePhrase(ShellWords::storePhrase(days, current.has_value()));
}

void MainWindow::openPalette()
{
    m_jobList->closeIfOpen();
    m_palette->open(paletteItems(), [this](const QString& text) { return recognise(text); });
}

QList<PaletteItem> MainWindow::paletteItems() const
{
    QList<PaletteItem> items;
    if (const Room* room = currentRoom()) {
        const RoomEntry* entry = m_registry.find(m_roomId);
        for (QAction* action : room->commands())
            items.append(ShellWords::commandItem(action, entry ? entry->title : QString()));
    }
    return items + m_actions->paletteItems();
}

QList<PaletteItem> MainWindow::recognise(const QString& text)
{
    PaletteRecognition recognition{base::beijing::today(m_shell.clock), m_shell.errors, {}, {},
        [this](const QString& room, const QString& record) { goTo(room, {record}); },
        [this](const QString& code) { explain(code); }};
    if (const auto account = m_context->accounts.current())
        recognition.rooms = m_registry.entriesFor(*account);
    if (currentRoom())
        recognition.openDay = [this](QDate day) { openDay(day); };
    return recognition.itemsFor(text);
}

void MainWindow::openDay(QDate day)
{
    if (Room* room = currentRoom())
        room->openText(base::beijing::toIsoDate(day));
}

void MainWindow::goTo(const QString& id, const QStringList& texts)
{
    showRoom(id);
    Room* room = m_rooms.value(id);
    for (const QString& text : texts) {
        if (room && room == currentRoom())
            room->openText(text);
    }
}

void MainWindow::explain(const QString& code)
{
    const auto explanation = m_shell.errors.explainCode(code, ShellWords::catalogueLanguage());
    if (explanation)
        (new ExplanationDialog(*explanation, this))->open();
}

void MainWindow::closeInnermost()
{
    if (m_palette->isVisible())
        m_palette->close();
    else if (!m_jobList->closeIfOpen() && currentRoom())
        currentRoom()->closeInnermost();
}

void MainWindow::moveArea(int step)
{
    QList<QWidget*> areas{m_navigation->rooms()};
    if (const Room* room = currentRoom())
        areas += room->areas();
    else
        areas << m_firstStart;
    areas << m_jobBar;
    QWidget* area = ShellWords::nextArea(areas, QApplication::focusWidget(), step);
    if (!area)
        return;
    area->setFocus(Qt::TabFocusReason);
    // What only holds others has no use for keys.
    const bool onlyHolds = area->focusPolicy() == Qt::NoFocus && area->hasFocus();
    if (onlyHolds && focusNextChild() && !area->isAncestorOf(focusWidget()))
        area->setFocus(Qt::TabFocusReason);
}

void MainWindow::showHelp()
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus)
        return;
    const QString text = ShellWords::helpOn(*focus);
    QWhatsThis::showText(focus->mapToGlobal(focus->rect().bottomLeft()), text);
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About WegoDesk"),
        tr("WegoDesk %1").arg(QApplication::applicationVersion()), QMessageBox::Close, this);
    box->setObjectName(u"aboutBox"_s);
    box->setInformativeText(tr("A desk for merchants on WeChat. Free software under the GNU "
                               "General Public License, version 3 or later."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    applyFold();
    m_jobList->closeIfOpen();
}

void MainWindow::toggleMenuBar()
{
    QMenuBar* bar = m_actions->menuBar();
    bar->setVisible(!bar->isVisible());
    if (bar->isVisible())
        bar->setFocus(Qt::MenuBarFocusReason);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_mayClose && !m_shell.jobs.isIdle()) {
        askBeforeClosing();
        event->ignore();
        return;
    }
    m_shell.settings.set(Setting::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::askBeforeClosing()
{
    if (m_question)
        return;
    const auto count = static_cast<int>(m_shell.jobs.running().size());
    m_question = new QMessageBox(QMessageBox::NoIcon, u"WegoDesk"_s,
        tr("%n jobs are still running", nullptr, count), QMessageBox::NoButton, this);
    m_question->setObjectName(u"closeQuestion"_s);
    m_question->setInformativeText(
        tr("What was received is kept; the same job goes on from there when it is started again."));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->addButton(tr("Go on working"), QMessageBox::RejectRole);
    QPushButton* stop = m_question->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    stop->setObjectName(u"stopAndClose"_s);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        m_shell.jobs.cancelAll();
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
    m_question->open();
}

} // namespace wego::gui
