// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/palettefilter.h"
#include "gui/shell/roomregistry.h"

#include <QObject>

class QAction;
class QKeyEvent;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace wego::services {
class Settings;
}

namespace wego::gui {

/// Every action of the window with its shortcut, and the menu bar that lists them all.
class ShellActions final : public QObject {
    Q_OBJECT

public:
    ShellActions(QMainWindow& window, const RoomRegistry& rooms, services::Settings& settings);

    QAction* palette = nullptr;
    QAction* find = nullptr;
    QAction* refresh = nullptr;
    QAction* exportView = nullptr;
    QAction* primary = nullptr;
    QAction* escape = nullptr;
    QAction* nextArea = nullptr;
    QAction* previousArea = nullptr;
    QAction* jobs = nullptr;
    QAction* accounts = nullptr;
    QAction* addAccount = nullptr;
    QAction* openSandbox = nullptr;
    QAction* fold = nullptr;
    QAction* help = nullptr;
    QAction* about = nullptr;
    QAction* quit = nullptr;

    /// Theme and language; also behind the settings button of the navigation.
    [[nodiscard]] QMenu* settingsMenu() const { return m_settingsMenu; }
    /// The menu bar, made when it is first wanted: it is rarely seen and slow to make.
    [[nodiscard]] QMenuBar* menuBar();
    /// Only these rooms can be gone to.
    void offerRooms(const QStringList& ids);
    /// What the palette offers of all this.
    [[nodiscard]] QList<PaletteItem> paletteItems() const;

signals:
    void roomRequested(const QString& id);
    void languageChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOurs(const QKeyEvent& event) const;
    QAction* make(const char* name, const QString& text, const QString& alias,
        const QString& icon = {}, const QList<QKeySequence>& keys = {});
    void makeRoomActions(const RoomRegistry& rooms);
    void makeSettings(services::Settings& settings);
    void addChoices(QMenu* menu, services::Settings& settings, int setting,
        const QList<std::pair<QString, QString>>& choices);
    void fillMenuBar(QMenuBar* bar);

    QMainWindow& m_window;
    QList<QAction*> m_all;
    QList<QAction*> m_rooms;
    QMenu* m_settingsMenu = nullptr;
    QMenuBar* m_menuBar = nullptr;
};

} // namespace wego::gui
