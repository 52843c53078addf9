// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace wego::gui {

/// The keys of a window that show and hide its menu bar: F10, and Alt pressed alone.
class MenuBarKeys final : public QObject {
    Q_OBJECT

public:
    MenuBarKeys(QWidget* window, std::function<void()> toggle);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isToggle(const QEvent& event);

    std::function<void()> m_toggle;
    bool m_altAlone = false;
};

} // namespace wego::gui
