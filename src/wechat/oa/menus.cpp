// SPDX-License-Identifier: GPL-3.0-or-later
#include "wechat/oa/menus.h"

#include "wechat/oa/apianswer.h"
#include "wechat/oa/apierror.h"
#include "wechat/oa/jsonbody.h"

#include <QJsonArray>

#include <algorithm>

namespace wego::wechat::oa {

using namespace Qt::StringLiterals;
using domain::ConditionalMenu;
using domain::Menu;
using domain::MenuButton;
using domain::MenuField;
using domain::MenuRule;
using domain::MenuSet;

namespace {

/// No menu goes deeper; one that does is read so far, so that its fault can be shown.
constexpr int DeepestButton = 4;

base::Error formError(const QString& where)
{
    return {base::ErrorKind::Input, u"wego.menu-form"_s, {}, false, {}, {{u"where"_s, where}}};
}

bool isNothing(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull();
}

QJsonArray toArray(const QList<MenuButton>& buttons);

QJsonObject toObject(const MenuButton& button)
{
    QJsonObject object = button.unknown;
    if (!object.contains(u"name"_s) || !button.name.isEmpty())
        object.insert(u"name"_s, button.name);
    if (!button.type.isEmpty())
        object.insert(u"type"_s, button.type);
    for (const auto& [field, text] : button.values.asKeyValueRange())
        object.insert(domain::toString(field), text);
    if (!button.children.isEmpty())
        object.insert(u"sub_button"_s, toArray(button.children));
    return object;
}

QJsonArray toArray(const QList<MenuButton>& buttons)
{
    QJsonArray array;
    for (const MenuButton& button : buttons)
        array.append(toObject(button));
    return array;
}

QJsonObject toObject(const MenuRule& rule)
{
    QJsonObject object = rule.unknown;
    if (!rule.tag.isEmpty())
        object.insert(u"tag_id"_s, rule.tag);
    if (!rule.platform.isEmpty())
        object.insert(u"client_platform_type"_s, rule.platform);
    return object;
}

/// A field that is no text, or none that buttons have, is kept as it came.
void take(MenuButton& button, const QString& word, const QJsonValue& value)
{
    const auto field = domain::menuFieldFromString(word);
    if (!field || !value.isString())
        button.unknown.insert(word, value);
    else if (*field == MenuField::Type)
        button.type = value.toString();
    else
        button.setValue(*field, value.toString());
}

base::Result<QList<MenuButton>> buttonsIn(const QJsonValue& list, const QString& where, int depth);

base::Result<MenuButton> buttonFrom(const QJsonValue& value, const QString& where, int depth)
{
    if (!value.isObject() || depth > DeepestButton)
        return base::fail(formError(where));
    MenuButton button;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() != "sub_button"_L1)
            take(button, field.key(), field.value());
    }
    if (!object.contains("sub_button"_L1))
        return button;
    auto children = buttonsIn(object.value("sub_button"_L1), where + u".sub_button"_s, depth + 1);
    if (!children)
        return base::fail(children.error());
    button.children = std::move(*children);
    return button;
}

base::Result<QList<MenuButton>> buttonsIn(const QJsonValue& list, const QString& where, int depth)
{
    // The web console's menus have one object more here.
    const QJsonValue entries = list.isObject() ? list.toObject().value("list"_L1) : list;
    if (!entries.isArray())
        return base::fail(formError(where));
    QList<MenuButton> buttons;
    const QJsonArray array = entries.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto button = buttonFrom(array.at(i), u"%1[%2]"_s.arg(where).arg(i), depth);
        if (!button)
            return base::fail(button.error());
        buttons.append(std::move(*button));
    }
    return buttons;
}

base::Result<Menu> menuFrom(const QJsonObject& object, const QString& where)
{
    auto buttons = buttonsIn(object.value("button"_L1), where, 1);
    if (!buttons)
        return base::fail(buttons.error());
    Menu menu{std::move(*buttons), object};
    for (const QString& known : {u"button"_s, u"menuid"_s, u"matchrule"_s, u"conditionalmenu"_s})
        menu.unknown.remove(known);
    return menu;
}

/// Old menus name the tag by the word for the groups before it. A field without a value says
/// nothing, and answers may leave it out or name it.
MenuRule ruleFrom(const QJsonObject& object)
{
    MenuRule rule;
    rule.unknown = object;
    const QJsonValue tag = object.value("tag_id"_L1);
    rule.tag = idOf(tag.isUndefined() ? object.value("group_id"_L1) : tag);
    rule.platform = idOf(object.value("client_platform_type"_L1));
    for (const QString& known : {u"tag_id"_s, u"group_id"_s, u"client_platform_type"_s})
        rule.unknown.remove(known);
    for (const QString& field : rule.unknown.keys()) {
        if (rule.unknown.value(field) == QJsonValue(QString()))
            rule.unknown.remove(field);
    }
    return rule;
}

base::Result<ConditionalMenu> conditionalFrom(const QJsonValue& value, const QString& where)
{
    const QJsonObject object = value.toObject();
    auto menu = menuFrom(object, where + u".button"_s);
    if (!menu)
        return base::fail(menu.error());
    const QJsonValue rule = object.value("matchrule"_L1);
    if (!isNothing(rule) && !rule.isObject())
        return base::fail(formError(where + u".matchrule"_s));
    return ConditionalMenu{
        idOf(object.value("menuid"_L1)), ruleFrom(rule.toObject()), std::move(*menu)};
}

/// What is there but cannot be read must not be taken for nothing: publishing nothing deletes.
base::Result<QList<ConditionalMenu>> conditionalMenusIn(const QJsonValue& list)
{
    if (!isNothing(list) && !list.isArray())
        return base::fail(formError(u"conditionalmenu"_s));
    QList<ConditionalMenu> menus;
    const QJsonArray entries = list.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto menu = conditionalFrom(entries.at(i), u"conditionalmenu[%1]"_s.arg(i));
        if (!menu)
            return base::fail(menu.error());
        menus.append(std::move(*menu));
    }
    return menus;
}

/// The newest is tried first, and a newer menu has a higher number.
void sortAsTried(QList<ConditionalMenu>& menus)
{
    const auto hasNoId = [](const ConditionalMenu& menu) { return menu.id.isEmpty(); };
    if (std::any_of(menus.begin(), menus.end(), hasNoId))
        return;
    std::sort(menus.begin(), menus.end(), [](const ConditionalMenu& a, const ConditionalMenu& b) {
        return a.id.toLongLong() > b.id.toLongLong();
    });
}

base::Error asReplyError(const base::Error& error)
{
    return error.code == "wego.menu-form"_L1
        ? unreadable(u"no menu at "_s + error.facts.value(u"where"_s))
        : error;
}

} // namespace

QJsonObject toJson(const Menu& menu)
{
    QJsonObject object = menu.unknown;
    object.insert(u"button"_s, toArray(menu.buttons));
    return object;
}

QJsonObject toJson(const MenuSet& menus)
{
    QJsonObject object;
    if (menus.standard)
        object.insert(u"menu"_s, toJson(*menus.standard));
    QJsonArray conditional;
    for (const ConditionalMenu& each : menus.conditional) {
        QJsonObject entry = toJson(each.menu);
        entry.insert(u"matchrule"_s, toObject(each.rule));
        if (!each.id.isEmpty())
            entry.insert(u"menuid"_s, each.id);
        conditional.append(entry);
    }
    if (!conditional.isEmpty())
        object.insert(u"conditionalmenu"_s, conditional);
    return object;
}

base::Result<MenuSet> menusFromJson(const QJsonObject& object)
{
    MenuSet menus;
    const bool isBare = object.contains("button"_L1);
    if (isBare || object.contains("menu"_L1)) {
        auto standard = isBare ? menuFrom(object, u"button"_s)
                               : menuFrom(object.value("menu"_L1).toObject(), u"menu.button"_s);
        if (!standard)
            return base::fail(standard.error());
        menus.standard = std::move(*standard);
    }
    auto conditional = conditionalMenusIn(object.value("conditionalmenu"_L1));
    if (!conditional)
        return base::fail(conditional.error());
    menus.conditional = std::move(*conditional);
    if (!menus.standard && menus.conditional.isEmpty())
        return base::fail(formError(u"button"_s));
    return menus;
}

ApiRequest menuCreateRequest(const Menu& menu)
{
    return post(u"/cgi-bin/menu/create"_s, toJson(menu));
}

ApiRequest menusRequest()
{
    ApiRequest request{"GET", u"/cgi-bin/menu/get"_s};
    request.accepts = {QByteArray(NoMenuCode).toLongLong()};
    return request;
}

base::Result<MenuSet> parseMenus(const QJsonObject& answer)
{
    if (integerOf(answer.value("errcode"_L1)) == QByteArray(NoMenuCode).toLongLong())
        return MenuSet();
    auto menus = menusFromJson(answer);
    if (!menus)
        return base::fail(asReplyError(menus.error()));
    sortAsTried(menus->conditional);
    return menus;
}

ApiRequest menusDeleteRequest()
{
    return {"GET", u"/cgi-bin/menu/delete"_s};
}

ApiRequest conditionalMenuRequest(const ConditionalMenu& menu)
{
    QJsonObject body = toJson(menu.menu);
    body.insert(u"matchrule"_s, toObject(menu.rule));
    ApiRequest request = post(u"/cgi-bin/menu/addconditional"_s, body);
    request.isRepeatable = false;
    return request;
}

base::Result<QString> parseMenuId(const QJsonObject& answer)
{
    const QString id = idOf(answer.value("menuid"_L1));
    if (id.isEmpty())
        return base::fail(unreadable(u"no menuid"_s));
    return id;
}

ApiRequest conditionalMenuDeleteRequest(const QString& id)
{
    ApiRequest request = post(u"/cgi-bin/menu/delconditional"_s, {{u"menuid"_s, id}});
    request.accepts = {QByteArray(NoConditionalMenuCode).toLongLong()};
    return request;
}

ApiRequest menuMatchRequest(const QString& person)
{
    return post(u"/cgi-bin/menu/trymatch"_s, {{u"user_id"_s, person}});
}

base::Result<Menu> parseMatchedMenu(const QJsonObject& answer)
{
    auto menu = menuFrom(answer, u"button"_s);
    if (!menu)
        return base::fail(asReplyError(menu.error()));
    return menu;
}

} // namespace wego::wechat::oa
