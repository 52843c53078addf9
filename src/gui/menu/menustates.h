// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menurules.h"

#include <QHash>
#include <QList>
#include <QString>

namespace wego::gui {

/// Where a menu stands between what is edited and what is live.
enum class MenuState {
    Nothing, ///< it is neither here nor there
    Live,    ///< as it is live
    Changed, ///< live, but otherwise
    Draft,   ///< only here
};

/// What a tree of menus says besides their names.
struct MenuMarks {
    QList<MenuState> states; ///< of the standard menu, then of the conditional ones
    QList<domain::MenuProblem> problems;
    QHash<QString, QString> tagNames; ///< by the tag's id
};

/// One state a menu: the standard one, then the conditional ones of `edited`. Conditional menus
/// with the same rule are the same menu, since publishing gives them new ids.
QList<MenuState> menuStates(const domain::MenuSet& live, const domain::MenuSet& edited);

} // namespace wego::gui
