// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace wego::gui {
class MainWindow;
class MenuRoom;
}

namespace wego::app {

/// The scenes of the room of menus, like UsersScene. They want an account whose menus nobody has
/// touched yet.
class MenuScene {
public:
    /// "menu", "menu-publish".
    [[nodiscard]] static QStringList names();

    MenuScene(QString name, gui::MainWindow& window);
    [[nodiscard]] QList<std::function<void()>> steps() const;

private:
    void enter() const;
    void publishOld() const;
    void publishLive() const;
    void edit() const;
    void choose() const;
    [[nodiscard]] gui::MenuRoom* room() const;

    QString m_name;
    gui::MainWindow& m_window;
};

} // namespace wego::app
