// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menurules.h"

#include <QList>
#include <QString>

namespace wego::domain {

/// One call on the way from the menus that are live to others.
struct MenuStep {
    enum class Kind {
        SetStandard,
        DeleteAll, ///< the standard menu and every conditional one: WeChat has no other way
        DeleteConditional,
        AddConditional,
    };

    Kind kind = Kind::SetStandard;
    QString id;     ///< DeleteConditional: WeChat's menuid
    int index = -1; ///< AddConditional: which one of the set that is to be live

    friend bool operator==(const MenuStep&, const MenuStep&) = default;
};

/// The calls that make `wanted` live, in their order. WeChat cannot change a conditional menu and
/// tries the newest first: what is to stand behind something new is deleted and made again. What
/// stays as it is costs no call. The ids in `wanted` do not count, those in `live` do.
QList<MenuStep> stepsToPublish(const MenuSet& live, const MenuSet& wanted);

/// What WeChat would refuse of these steps. Menus that stay as they are may break rules of today:
/// WeChat keeps them.
QList<MenuProblem> refusalsOf(const QList<MenuStep>& steps, const MenuSet& wanted);

/// Whether a follower would see no difference: everything but the ids is the same.
bool areEqualMenus(const MenuSet& one, const MenuSet& other);

} // namespace wego::domain
