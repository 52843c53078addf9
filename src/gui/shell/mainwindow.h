// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/context.h"
#include "gui/shell/roomregistry.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QMessageBox;
class QStackedWidget;
class QVBoxLayout;

namespace wego::services {
enum class Setting;
}

namespace wego::gui {

struct PaletteItem;
class CommandPalette;
class FirstStartPage;
class JobBar;
class JobList;
class NavigationPanel;
class Room;
class ShellActions;

/// The window: navigation, one room at a time, the job bar. It can show itself before the store is
/// open, and is empty until it gets the services. Rooms are made when they are entered.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const ShellContext& shell, RoomRegistry rooms, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the accounts and the room of the current one. Once; the context outlives the window.
    void open(Context& context);

    /// Before open(), the room that it starts with.
    void openRoom(const QString& id);
    [[nodiscard]] Room* currentRoom() const;
    /// The amber number of a room, also before it was entered.
    void setAttention(const QString& roomId, int count);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void layOut();
    void connectNavigation();
    void connectActions();
    void connectRoomActions();
    void connectSandbox(Context& context);
    void setAccountsEnabled(bool enabled);
    void editAccount(const domain::AccountId& account);
    void restore();
    void showAccounts();
    void showRoom(const QString& id);
    Room* enter(const RoomEntry& entry);
    void applyFold();
    void applySetting(services::Setting setting);
    void showStorePhrase();
    void openPalette();
    [[nodiscard]] QList<PaletteItem> paletteItems() const;
    [[nodiscard]] QList<PaletteItem> recognise(const QString& text);
    void openDay(QDate day);
    void goTo(const QString& id, const QStringList& texts);
    void explain(const QString& code);
    void closeInnermost();
    void moveArea(int step);
    void showHelp();
    void showAbout();
    void toggleMenuBar();
    void askBeforeClosing();

    ShellContext m_shell;
    Context* m_context = nullptr; ///< null until open()
    RoomRegistry m_registry;
    ShellActions* m_actions = nullptr;
    NavigationPanel* m_navigation = nullptr;
    QVBoxLayout* m_roomColumn = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_blank = nullptr;
    FirstStartPage* m_firstStart = nullptr;
    JobBar* m_jobBar = nullptr;
    JobList* m_jobList = nullptr;
    CommandPalette* m_palette = nullptr;
    QHash<QString, Room*> m_rooms;
    QString m_roomId;
    QPointer<QMessageBox> m_question;
    bool m_mayClose = false;
};

} // namespace wego::gui
