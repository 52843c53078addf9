// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menufaultwords.h"

#include "gui/menu/menuwords.h"

using namespace Qt::StringLiterals;

namespace wego::gui {

using domain::MenuField;
using domain::MenuProblem;

QString MenuFaultWords::fault(const MenuProblem& problem)
{
    if (problem.severity == domain::MenuSeverity::Reminder)
        return reminder(problem);
    const bool isOfMenu = !problem.field || problem.code == u"65316";
    return isOfMenu ? ofMenu(problem) : ofField(problem);
}

QString MenuFaultWords::reminder(const MenuProblem& problem)
{
    if (problem.code == u"truncated") {
        constexpr int ShownInList = 8;
        constexpr int ShownInBar = 4;
        return tr("Phones show about %1 Chinese characters and cut off the rest.")
            .arg(problem.place.isInList() ? ShownInList : ShownInBar);
    }
    if (problem.code == u"retired-type")
        return tr("WeChat wants another type by now.");
    if (problem.code == u"unknown-fields")
        return tr("It has fields that are not known here; they are kept.");
    return tr("WeChat says %1.").arg(problem.code);
}

QString MenuFaultWords::ofMenu(const MenuProblem& problem)
{
    if (problem.code == u"65303")
        return tr("The standard menu must be there first.");
    if (problem.code == u"65304")
        return tr("Choose whom it is for: a tag, a client, or both.");
    if (problem.code == u"65307" || (problem.code == u"40016" && problem.present == 0))
        return tr("It has no button yet.");
    if (problem.code == u"65316")
        return tr("The links of all conditional menus lead to %1 hosts; at most %2 are allowed.")
            .arg(problem.present)
            .arg(problem.limit);
    if (problem.code == u"65320")
        return tr("It has conditions that WeChat has given up.");
    if (problem.code == u"40035")
        return tr("WeChat does not know this client.");
    if (problem.code == u"40022")
        return tr("A list cannot stand in a list.");
    if (problem.limit > 0)
        return tr("%1 buttons; at most %2 are allowed.").arg(problem.present).arg(problem.limit);
    return tr("WeChat would refuse it (%1).").arg(problem.code);
}

QString MenuFaultWords::ofField(const MenuProblem& problem)
{
    const QString field = MenuWords::field(*problem.field);
    if (problem.limit > 0 && problem.present > problem.limit)
        return tr("%1 is too long: %2 bytes, at most %3 are allowed.")
            .arg(field)
            .arg(problem.present)
            .arg(problem.limit);
    if (problem.code == u"65308")
        return tr("Choose what it does.");
    if (problem.code == u"40017")
        return tr("It opens a list, and can do nothing else.");
    if (*problem.field == MenuField::Type)
        return tr("WeChat does not know this type.");
    if (problem.code == u"40054" || problem.code == u"40055")
        return tr("An address begins with http:// or https:// and names a host.");
    if (problem.code == u"40033")
        return tr("%1 holds a character that WeChat does not take.").arg(field);
    if (problem.code == u"40013")
        return tr("An AppID is wx with 16 small letters or digits behind it.");
    return tr("%1 is missing.").arg(field);
}

} // namespace wego::gui
