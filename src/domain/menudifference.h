// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QList>
#include <QString>

namespace wego::domain {

enum class MenuChangeKind { Added, Removed, Changed, Moved };

/// "added", "removed", "changed", "moved".
QString toString(MenuChangeKind kind);

struct MenuFieldChange {
    QString field; ///< WeChat's word, also of fields that this version does not know
    QString before;
    QString after;

    friend bool operator==(const MenuFieldChange&, const MenuFieldChange&) = default;
};

/// One step from one set of menus to another. A button that was moved and changed is two steps.
/// Without a button in its places, a whole conditional menu was added, removed or moved, or fields
/// of a menu itself changed.
struct MenuChange {
    MenuChangeKind kind = MenuChangeKind::Changed;
    MenuPlace before; ///< in the old set; nothing in it for what was added
    MenuPlace after;  ///< in the new set; nothing in it for what was removed
    QString name;     ///< of the button, as it is now or was
    QList<MenuFieldChange> fields;

    friend bool operator==(const MenuChange&, const MenuChange&) = default;
};

/// What has to happen to `before` to make it `after`. Conditional menus with the same rule are the
/// same menu, since publishing gives them new ids; buttons are found again by what they do and what
/// they are called. Nothing is said about the ids of menus.
QList<MenuChange> menuDifference(const MenuSet& before, const MenuSet& after);

} // namespace wego::domain
