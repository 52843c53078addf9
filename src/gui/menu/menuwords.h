// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menudifference.h"
#include "domain/menuedit.h"
#include "domain/menurules.h"
#include "gui/menu/menustates.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace wego::gui {

/// What is said of menus in the window.
class MenuWords {
    Q_DECLARE_TR_FUNCTIONS(wego::gui::MenuWords)

public:
    static QString standardMenu();
    static QString nameless();
    /// "Link", "Scan"; WeChat's word for a type that is not known; nothing for a list.
    static QString type(const QString& word);
    /// "Scan, with a notice", for choosing.
    static QString typeInFull(const QString& word);
    /// "Tag is Gold, platform is iOS"; a tag without a name here is told by its id.
    static QString rule(const domain::MenuRule& rule, const QHash<QString, QString>& tagNames = {});
    static QString platform(const QString& number);
    /// "live", "changed", "draft".
    static QString state(MenuState state);
    /// "Name", "Link".
    static QString field(domain::MenuField field);
    /// What else is to be known of a type.
    static QString hint(const QString& type);
    /// "Shop, 2nd entry", or the name of the menu.
    static QString where(const domain::MenuSet& menus, const domain::MenuPlace& place);
    /// "Queue: the phone will cut the name".
    static QString problem(const domain::MenuSet& menus, const domain::MenuProblem& problem);
    /// "Removed: Shop / Queue".
    static QString change(const domain::MenuSet& before, const domain::MenuSet& after,
        const domain::MenuChange& change);
    /// "At most 5 entries".
    static QString refusal(domain::MenuEditProblem problem);

private:
    static QString fault(const domain::MenuProblem& problem);
};

} // namespace wego::gui
