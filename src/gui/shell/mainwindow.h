// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/roomregistry.h"
#include "net/job.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QMessageBox;
class QStackedWidget;

namespace wego::services {
enum class Setting;
}

namespace wego::gui {

struct Context;
struct PaletteItem;
class CommandPalette;
class FirstStartPage;
class JobBar;
class JobList;
class NavigationPanel;
class Room;
class ShellActions;

/// The window: navigation, one room at a time, the job bar. It shows itself first and asks the
/// services for accounts afterwards. Rooms are made when they are entered.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Context& context, RoomRegistry rooms, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Before the window has been shown, the room that it starts with.
    void openRoom(const QString& id);
    [[nodiscard]] Room* currentRoom() const;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectNavigation();
    void connectActions();
    void connectRoomActions();
    void load();
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
    void explain(const QString& code);
    void openSandbox();
    void closeInnermost();
    void moveArea(int step);
    void showHelp();
    void showAbout();
    void toggleMenuBar();
    void askBeforeClosing();

    Context& m_context;
    RoomRegistry m_registry;
    ShellActions* m_actions = nullptr;
    NavigationPanel* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_blank = nullptr;
    FirstStartPage* m_firstStart = nullptr;
    JobBar* m_jobBar = nullptr;
    JobList* m_jobList = nullptr;
    CommandPalette* m_palette = nullptr;
    QHash<QString, Room*> m_rooms;
    QString m_roomId;
    QPointer<net::Job> m_openingSandbox;
    QPointer<QMessageBox> m_question;
    bool m_isLoaded = false;
    bool m_mayClose = false;
    bool m_altAlone = false;
};

} // namespace wego::gui
