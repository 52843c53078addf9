// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace wego::gui {
class MainWindow;
class UsersRoom;
}

namespace wego::app {

/// The scenes of the room of followers: the steps that lead to the picture, each of which comes to
/// rest before the next.
class UsersScene {
public:
    using Inject = std::function<void(const sandbox::Fault&)>;

    /// "users", "users-refused", "users-export", "users-tagging".
    [[nodiscard]] static QStringList names();

    UsersScene(QString name, gui::MainWindow& window, Inject inject);
    [[nodiscard]] QList<std::function<void()>> steps() const;

private:
    void enter() const;
    void build() const;
    void choosePeople() const;
    void refuse() const;
    void press(const char* button) const;
    [[nodiscard]] gui::UsersRoom* room() const;

    QString m_name;
    gui::MainWindow& m_window;
    Inject m_inject;
};

} // namespace wego::app
