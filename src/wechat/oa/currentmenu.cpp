// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/currentmenu.h"

#include "wechat/oa/apianswer.h"
#include "wechat/oa/apierror.h"
#include "wechat/oa/menus.h"

#include <QJsonArray>

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;
using domain::MenuButton;
using domain::MenuField;

namespace {

bool isOnlyOfTheConsole(const QString& type)
{
    static const QStringList types{
        u"text"_s, u"img"_s, u"photo"_s, u"voice"_s, u"video"_s, u"news"_s};
    return types.contains(type);
}

/// An article has an address for the web, which a button can open.
QString addressOfArticle(const MenuButton& button)
{
    const QJsonArray articles =
        button.unknown.value("news_info"_L1).toObject().value("list"_L1).toArray();
    return articles.size() == 1 ? articles.first().toObject().value("content_url"_L1).toString()
                                : QString();
}

void openAddress(MenuButton& button, const QString& address)
{
    button.changeType(u"view"_s);
    button.setValue(MenuField::Url, address);
    button.unknown = {};
}

/// Puts a button of the console into the interface's words; false if its content is lost.
bool translate(MenuButton& button)
{
    const QString value = button.unknown.value("value"_L1).toString();
    if (button.type == "view"_L1 && !value.isEmpty()) {
        openAddress(button, value);
        return true;
    }
    if (!isOnlyOfTheConsole(button.type))
        return true;
    if (const QString address = addressOfArticle(button); !address.isEmpty()) {
        openAddress(button, address);
        return true;
    }
    button.changeType({});
    button.unknown = {};
    return false;
}

void translateAt(const domain::MenuPlace& place, MenuButton& button, CurrentMenu& current)
{
    const QString type = button.type;
    if (!translate(button))
        current.lost.append({place, type});
}

} // namespace

ApiRequest currentMenuRequest()
{
    return {"GET", u"/cgi-bin/get_current_selfmenu_info"_s};
}

base::Result<CurrentMenu> parseCurrentMenu(const QJsonObject& answer)
{
    CurrentMenu current;
    const auto isOpen = integerOf(answer.value("is_menu_open"_L1));
    if (!isOpen)
        return base::fail(unreadable(u"no is_menu_open"_s));
    current.isOpen = *isOpen != 0;
    const QJsonObject info = answer.value("selfmenu_info"_L1).toObject();
    if (info.isEmpty())
        return current;
    const auto menus = parseMenus(info);
    if (!menus)
        return base::fail(menus.error());
    if (!menus->standard)
        return base::fail(unreadable(u"no menu at button"_s));
    current.menu = *menus->standard;
    for (int i = 0; i < current.menu.buttons.size(); ++i) {
        MenuButton& button = current.menu.buttons[i];
        translateAt({-1, i}, button, current);
        for (int j = 0; j < button.children.size(); ++j)
            translateAt({-1, i, j}, button.children[j], current);
    }
    return current;
}

} // namespace wego::wechat::oa
