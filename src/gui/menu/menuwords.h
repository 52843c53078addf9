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
    /// Of the conditions that WeChat has given up: "sex", "city", and what their values mean.
    static QString ruleField(const QString& word);
    static QString ruleValue(const QString& field, const QString& value);
    /// "live", "changed", "draft".
    static QString state(MenuState state);
    /// "Name", "Address".
    static QString field(domain::MenuField field);
    /// "Shop, 2nd entry", or the name of the menu.
    static QString where(const domain::MenuSet& menus, const domain::MenuPlace& place,
        const QHash<QString, QString>& tagNames = {});
    /// "Removed: Shop / Queue".
    static QString change(const domain::MenuSet& before, const domain::MenuSet& after,
        const domain::MenuChange& change);
    /// "At most 5 entries".
    static QString refusal(domain::MenuEditProblem problem);

private:
    /// WeChat's own word where there is none of ours.
    static QString inWords(const QHash<QString, const char*>& words, const QString& word);
};

} // namespace wego::gui
