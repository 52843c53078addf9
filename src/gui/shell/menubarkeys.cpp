// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/menubarkeys.h"

#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace wego::gui {

MenuBarKeys::MenuBarKeys(QWidget* window, std::function<void()> toggle)
    : QObject(window), m_toggle(std::move(toggle))
{
    window->installEventFilter(this);
}

/// Every key comes by here, even one that a widget or a shortcut takes: Alt with an arrow is not
/// Alt alone.
bool MenuBarKeys::isToggle(const QEvent& event)
{
    const auto key = [&event] { return static_cast<const QKeyEvent&>(event).key(); };
    if (event.type() == QEvent::ShortcutOverride)
        m_altAlone = key() == Qt::Key_Alt;
    if (event.type() == QEvent::KeyRelease)
        return key() == Qt::Key_Alt && std::exchange(m_altAlone, false);
    return event.type() == QEvent::KeyPress && key() == Qt::Key_F10;
}

bool MenuBarKeys::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (!isToggle(*event))
        return false;
    m_toggle();
    // A menu bar that was just made filters too, and this filter would be asked a second time.
    return true;
}

} // namespace wego::gui
