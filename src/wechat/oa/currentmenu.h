// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/menu.h"
#include "wechat/oa/apirequest.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace wego::wechat::oa {

/// A button of the web console whose content the interface cannot set.
struct LostContent {
    domain::MenuPlace place;
    QString type; ///< the console's word: "text", "img", "photo", "voice", "video" or "news"

    friend bool operator==(const LostContent&, const LostContent&) = default;
};

/// The menu in force, whoever made it, in the form that can be edited and published. Buttons that
/// lost their content have a name and no type.
struct CurrentMenu {
    bool isOpen = false;
    domain::Menu menu;
    QList<LostContent> lost;
};

/// GET /cgi-bin/get_current_selfmenu_info.
ApiRequest currentMenuRequest();
/// Failure: Protocol "wego.reply-unreadable".
base::Result<CurrentMenu> parseCurrentMenu(const QJsonObject& answer);

} // namespace wego::wechat::oa
