// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/shellactions.h"

#include "gui/widgets/icons.h"
#include "services/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using wego::services::Setting;

namespace wego::gui {
namespace {

constexpr auto AliasProperty = "paletteAlias";
constexpr auto IconProperty = "paletteIcon";
constexpr auto RoomPrefix = "room-"_L1;

} // namespace

ShellActions::ShellActions(
    QMainWindow& window, const RoomRegistry& rooms, services::Settings& settings)
    : QObject(&window), m_window(window)
{
    palette = make("palette", tr("Search or run"), {}, u"search"_s, {Qt::CTRL | Qt::Key_K});
    find = make("find", tr("Find"), u"cz ss find"_s, u"edit-find"_s, {QKeySequence::Find});
    refresh = make(
        "refresh", tr("Refresh"), u"sx refresh"_s, u"view-refresh"_s, {QKeySequence(Qt::Key_F5)});
    exportView = make(
        "export", tr("Export…"), u"dc export"_s, u"document-export"_s, {Qt::CTRL | Qt::Key_E});
    primary = make("primary", tr("Press the main button"), {}, u"go-jump"_s,
        {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    escape = make("escape", tr("Close what is innermost"), {}, {}, {QKeySequence(Qt::Key_Escape)});
    nextArea = make("nextArea", tr("Next area"), {}, {}, {QKeySequence(Qt::Key_F6)});
    previousArea = make("previousArea", tr("Previous area"), {}, {}, {Qt::SHIFT | Qt::Key_F6});
    jobs = make("jobs", tr("Jobs"), u"rw jobs"_s, u"view-history"_s, {Qt::CTRL | Qt::Key_J});
    accounts = make("accounts", tr("Change account"), u"qh zh account"_s, u"system-users"_s,
        {Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    addAccount = make("addAccount", tr("Add account…"), u"tj zh add"_s, u"list-add"_s);
    openSandbox = make(
        "openSandbox", tr("Open the sandbox"), u"sx dk sandbox"_s, u"media-playback-start"_s);
    fold = make("fold", tr("Fold the navigation"), u"zd fold"_s, u"sidebar-collapse-left"_s);
    help = make("help", tr("Help on what has the focus"), u"bz help"_s, u"help-contents"_s,
        {QKeySequence(Qt::Key_F1)});
    about = make("about", tr("About WegoDesk"), u"gy about"_s, u"help-about"_s);
    quit = make("quit", tr("Quit"), u"tc quit"_s, u"window-close"_s, {QKeySequence::Quit});
    connect(quit, &QAction::triggered, &window, &QWidget::close);
    makeRoomActions(rooms);
    makeSettings(settings);
    qApp->installEventFilter(this);
}

bool ShellActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !isOurs(*static_cast<QKeyEvent*>(event)))
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window() != &m_window)
        return false;
    event->ignore();
    return true;
}

/// Keys that a text field would otherwise keep for itself: on X11 Ctrl+E goes to the end of the
/// line and Ctrl+K deletes up to it.
bool ShellActions::isOurs(const QKeyEvent& event) const
{
    const QKeySequence keys(event.keyCombination());
    const QList<QAction*> firm{palette, find, exportView, primary, jobs, accounts};
    return std::any_of(firm.begin(), firm.end(),
        [&keys](const QAction* action) { return action->shortcuts().contains(keys); });
}

QAction* ShellActions::make(const char* name, const QString& text, const QString& alias,
    const QString& iconName, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name) + u"Action"_s);
    action->setProperty(AliasProperty, alias);
    action->setProperty(IconProperty, iconName);
    action->setShortcuts(keys);
    if (!iconName.isEmpty())
        action->setIcon(gui::icon(iconName));
    m_window.addAction(action);
    m_all.append(action);
    return action;
}

void ShellActions::makeRoomActions(const RoomRegistry& rooms)
{
    for (const RoomEntry& room : rooms.entries()) {
        auto* action = new QAction(icon(room.icon), room.title, this);
        action->setObjectName(RoomPrefix + room.id);
        action->setProperty(AliasProperty, room.alias);
        action->setProperty(IconProperty, room.icon);
        if (room.shortcutNumber > 0)
            action->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_0 + room.shortcutNumber));
        connect(
            action, &QAction::triggered, this, [this, id = room.id] { emit roomRequested(id); });
        m_window.addAction(action);
        m_rooms.append(action);
    }
}

void ShellActions::offerRooms(const QStringList& ids)
{
    for (QAction* action : std::as_const(m_rooms)) {
        const bool isOffered = ids.contains(action->objectName().mid(RoomPrefix.size()));
        action->setEnabled(isOffered);
        action->setVisible(isOffered);
    }
}

void ShellActions::makeSettings(services::Settings& settings)
{
    m_settingsMenu = new QMenu(tr("Settings"), &m_window);
    m_settingsMenu->setObjectName(u"settingsMenu"_s);
    QMenu* theme = m_settingsMenu->addMenu(tr("Theme"));
    theme->setObjectName(u"themeMenu"_s);
    addChoices(theme, settings, static_cast<int>(Setting::Theme),
        {{u"system"_s, tr("Like the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}});
    QMenu* language = m_settingsMenu->addMenu(tr("Language"));
    language->setObjectName(u"languageMenu"_s);
    // Languages are named in themselves, so that they are found by those who need them.
    addChoices(language, settings, static_cast<int>(Setting::Language),
        {{u"system"_s, tr("Like the system")}, {u"zh_CN"_s, u"简体中文"_s},
            {u"en"_s, u"English"_s}});
    connect(language, &QMenu::triggered, this, &ShellActions::languageChosen);
}

void ShellActions::addChoices(QMenu* menu, services::Settings& settings, int setting,
    const QList<std::pair<QString, QString>>& choices)
{
    const auto which = static_cast<Setting>(setting);
    auto* group = new QActionGroup(menu);
    for (const auto& [value, text] : choices) {
        QAction* action = menu->addAction(text);
        action->setObjectName(menu->objectName() + u'-' + value);
        action->setCheckable(true);
        action->setChecked(settings.text(which) == value);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
            [&settings, which, chosen = value] { settings.set(which, chosen); });
    }
}

QMenuBar* ShellActions::menuBar()
{
    if (!m_menuBar)
        fillMenuBar(m_window.menuBar());
    return m_menuBar;
}

void ShellActions::fillMenuBar(QMenuBar* bar)
{
    m_menuBar = bar;
    bar->setObjectName(u"menuBar"_s);
    QMenu* account = bar->addMenu(tr("&Account"));
    account->addActions({accounts, addAccount, openSandbox});
    account->addSeparator();
    account->addAction(quit);
    QMenu* room = bar->addMenu(tr("&Room"));
    room->addActions(m_rooms);
    room->addSeparator();
    room->addActions({find, refresh, exportView, primary});
    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({palette, jobs, fold, nextArea, previousArea, escape});
    bar->addMenu(m_settingsMenu);
    bar->addMenu(tr("&Help"))->addActions({help, about});
}

QList<PaletteItem> ShellActions::paletteItems() const
{
    QList<PaletteItem> items;
    const auto add = [&items](QAction* action, PaletteGroup group) {
        items.append({group, action->property(IconProperty).toString(), action->text(),
            action->shortcut().toString(QKeySequence::NativeText),
            action->property(AliasProperty).toString(), [action] { action->trigger(); }});
    };
    for (QAction* action : m_all) {
        if (!action->property(AliasProperty).toString().isEmpty() && action->isEnabled())
            add(action, PaletteGroup::Command);
    }
    for (QAction* action : m_rooms) {
        if (action->isEnabled())
            add(action, PaletteGroup::Room);
    }
    return items;
}

} // namespace wego::gui
