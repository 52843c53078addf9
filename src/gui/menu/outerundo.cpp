// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/outerundo.h"

#include <QKeyEvent>

namespace wego::gui {

bool OuterUndo::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return false;
    // Who does not claim the keys leaves them to the shortcuts of the window.
    event->ignore();
    return true;
}

} // namespace wego::gui
