// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/menuedit.h"

#include "domain/menurules.h"

#include <utility>

namespace wego::domain {
namespace {

/// The row of buttons that a place is in: the bar, or the list of a bar button.
template <typename Set> auto* rowOf(Set& set, const MenuPlace& place)
{
    auto* menu = menuAt(set, place.menu);
    auto* bar = menu && place.first >= 0 ? &menu->buttons : nullptr;
    if (!bar || !place.isInList())
        return bar;
    return place.first < bar->size() ? &(*bar)[place.first].children : nullptr;
}

int indexIn(const MenuPlace& place)
{
    return place.isInList() ? place.second : place.first;
}

bool isSameRow(const MenuPlace& a, const MenuPlace& b)
{
    return a.menu == b.menu && a.isInList() == b.isInList()
        && (!a.isInList() || a.first == b.first);
}

/// Where a place is once the button at `gone` is not there any more.
MenuPlace withoutButton(MenuPlace place, const MenuPlace& gone)
{
    if (place.menu != gone.menu)
        return place;
    if (isSameRow(place, gone)) {
        int& index = place.isInList() ? place.second : place.first;
        index -= index > indexIn(gone) ? 1 : 0;
    } else if (!gone.isInList() && place.first > gone.first) {
        --place.first;
    }
    return place;
}

} // namespace

// By operator[], since what sets of menus share must part before it is changed.

Menu* menuAt(MenuSet& set, int menu)
{
    if (menu < 0)
        return set.standard ? &*set.standard : nullptr;
    return menu < set.conditional.size() ? &set.conditional[menu].menu : nullptr;
}

MenuButton* buttonAt(MenuSet& set, const MenuPlace& place)
{
    if (!buttonAt(std::as_const(set), place))
        return nullptr;
    MenuButton& button = menuAt(set, place.menu)->buttons[place.first];
    return place.isInList() ? &button.children[place.second] : &button;
}

std::optional<MenuEditProblem> refusalToInsert(
    const MenuSet& set, const MenuPlace& to, const MenuButton& button)
{
    const auto* row = rowOf(set, to);
    if (!row || indexIn(to) < 0 || indexIn(to) > row->size())
        return MenuEditProblem::NoSuchPlace;
    if (!to.isInList())
        return row->size() < MostBarButtons ? std::nullopt
                                            : std::optional(MenuEditProblem::BarFull);
    if (!button.children.isEmpty())
        return MenuEditProblem::TooDeep;
    return row->size() < MostListButtons ? std::nullopt : std::optional(MenuEditProblem::ListFull);
}

std::optional<MenuEditProblem> insertButton(
    MenuSet& set, const MenuPlace& to, const MenuButton& button)
{
    if (const auto refusal = refusalToInsert(set, to, button))
        return refusal;
    if (to.isInList())
        menuAt(set, to.menu)->buttons[to.first].changeType({});
    rowOf(set, to)->insert(indexIn(to), button);
    return std::nullopt;
}

std::optional<MenuButton> takeButton(MenuSet& set, const MenuPlace& place)
{
    if (!buttonAt(set, place))
        return std::nullopt;
    return rowOf(set, place)->takeAt(indexIn(place));
}

std::optional<MenuEditProblem> refusalToMove(
    const MenuSet& set, const MenuPlace& from, const MenuPlace& to)
{
    if (to.isInList() && to.menu == from.menu && !from.isInList() && to.first == from.first)
        return MenuEditProblem::IntoItself;
    MenuSet without = set;
    const auto button = takeButton(without, from);
    if (!button)
        return MenuEditProblem::NoSuchPlace;
    return refusalToInsert(without, withoutButton(to, from), *button);
}

std::optional<MenuPlace> moveButton(MenuSet& set, const MenuPlace& from, const MenuPlace& to)
{
    if (refusalToMove(set, from, to))
        return std::nullopt;
    const auto button = takeButton(set, from);
    const MenuPlace place = withoutButton(to, from);
    insertButton(set, place, *button);
    return place;
}

std::optional<MenuPlace> neighbourOf(const MenuSet& set, const MenuPlace& place, int step)
{
    const auto* row = rowOf(set, place);
    if (!row || !place.isButton())
        return std::nullopt;
    MenuPlace next = place;
    int& index = next.isInList() ? next.second : next.first;
    index += step;
    return index >= 0 && index < row->size() ? std::optional(next) : std::nullopt;
}

} // namespace wego::domain
