// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menustates.h"

#include <algorithm>

namespace wego::gui {
namespace {

using domain::ConditionalMenu;
using domain::MenuSet;

MenuState stateOfStandard(const MenuSet& live, const MenuSet& edited)
{
    if (live.standard == edited.standard)
        return live.standard ? MenuState::Live : MenuState::Nothing;
    return live.standard ? MenuState::Changed : MenuState::Draft;
}

MenuState stateOf(const MenuSet& live, const ConditionalMenu& menu)
{
    const auto hasItsRule = [&menu](const ConditionalMenu& one) { return one.rule == menu.rule; };
    const auto found = std::find_if(live.conditional.begin(), live.conditional.end(), hasItsRule);
    if (found == live.conditional.end())
        return MenuState::Draft;
    return found->menu == menu.menu ? MenuState::Live : MenuState::Changed;
}

} // namespace

QList<MenuState> menuStates(const MenuSet& live, const MenuSet& edited)
{
    QList<MenuState> states{stateOfStandard(live, edited)};
    for (const ConditionalMenu& menu : edited.conditional)
        states.append(stateOf(live, menu));
    return states;
}

} // namespace wego::gui
