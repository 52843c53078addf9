// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/menu.h"
#include "wechat/oa/apirequest.h"

#include <QJsonObject>
#include <QString>

namespace wego::wechat::oa {

// The calls about the custom menu (自定义菜单) and the conditional ones (个性化菜单): requests and
// answers. Pure. An answer that is not what was promised is Protocol "wego.reply-unreadable".

/// No menu was ever set by the interface: an answer of menu/get that is no error.
inline constexpr auto NoMenuCode = "46003";
/// There is no conditional menu of this id: an answer of menu/delconditional that is no error,
/// since the one before it may have been lost.
inline constexpr auto NoConditionalMenuCode = "65301";

/// A menu as WeChat takes it; fields that are not known here come along.
QJsonObject toJson(const domain::Menu& menu);
/// All menus in the form of menu/get, for files and for what is kept.
QJsonObject toJson(const domain::MenuSet& menus);
/// The form of menu/get; also what menu/create takes, as a standard menu alone. Conditional menus
/// stay in their order: what was moved and not published yet still has its old ids. Failure: Input
/// "wego.menu-form" (fact: where).
base::Result<domain::MenuSet> menusFromJson(const QJsonObject& object);

/// POST /cgi-bin/menu/create: replaces the whole standard menu.
ApiRequest menuCreateRequest(const domain::Menu& menu);
/// GET /cgi-bin/menu/get.
ApiRequest menusRequest();
/// An account without any menu (46003) has an empty set. Conditional menus come in the order in
/// which WeChat tries them.
base::Result<domain::MenuSet> parseMenus(const QJsonObject& answer);
/// GET /cgi-bin/menu/delete: the standard menu and every conditional one.
ApiRequest menusDeleteRequest();

/// POST /cgi-bin/menu/addconditional; not repeatable: done twice it makes two.
ApiRequest conditionalMenuRequest(const domain::ConditionalMenu& menu);
base::Result<QString> parseMenuId(const QJsonObject& answer);
/// POST /cgi-bin/menu/delconditional.
ApiRequest conditionalMenuDeleteRequest(const QString& id);
/// POST /cgi-bin/menu/trymatch: what somebody sees, by openid or WeChat ID (微信号).
ApiRequest menuMatchRequest(const QString& person);
base::Result<domain::Menu> parseMatchedMenu(const QJsonObject& answer);

} // namespace wego::wechat::oa
