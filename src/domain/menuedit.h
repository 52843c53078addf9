// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <optional>

namespace wego::domain {

// Steps of editing a set of menus. A place says where something stands or is to stand: in the bar
// before the button that is there now, or in the list of a bar button; one behind the last is the
// end. A step that WeChat's limits or two levels do not allow changes nothing.

enum class MenuEditProblem {
    NoSuchPlace,
    BarFull,  ///< 3 buttons
    ListFull, ///< 5 buttons
    TooDeep,  ///< a button with a list cannot stand in a list
    IntoItself,
};

/// Why a button cannot be put there; nothing if it can.
std::optional<MenuEditProblem> refusalToInsert(
    const MenuSet& set, const MenuPlace& to, const MenuButton& button);
/// A bar button that gets its first entry opens a list from then on, and does nothing else.
std::optional<MenuEditProblem> insertButton(
    MenuSet& set, const MenuPlace& to, const MenuButton& button);
/// The button with its list, or nothing if there is none.
std::optional<MenuButton> takeButton(MenuSet& set, const MenuPlace& place);

/// Why a button cannot be moved there; `to` is meant as the menus stand before.
std::optional<MenuEditProblem> refusalToMove(
    const MenuSet& set, const MenuPlace& from, const MenuPlace& to);
/// Where it stands then, or nothing if it cannot be moved there.
std::optional<MenuPlace> moveButton(MenuSet& set, const MenuPlace& from, const MenuPlace& to);

/// The place `step` further in the same row, if there is a button.
std::optional<MenuPlace> neighbourOf(const MenuSet& set, const MenuPlace& place, int step);

Menu* menuAt(MenuSet& set, int menu);
MenuButton* buttonAt(MenuSet& set, const MenuPlace& place);

} // namespace wego::domain
