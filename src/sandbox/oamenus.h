// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/oacall.h"

#include <optional>

namespace wego::sandbox {

class Audience;

/// The custom menu and the conditional ones: menu/* and get_current_selfmenu_info. Before the first
/// menu/create a menu that was made in the web console may be in force.
class OaMenus {
public:
    explicit OaMenus(Audience& audience) : m_audience(audience) { }

    void addRoutes(OaRoutes& routes);
    /// As if somebody had made it in the web console: {"button":[...]} in the words of the console.
    void setConsoleMenu(const QJsonObject& menu) { m_console = menu; }
    /// The buttons as they came, or nothing.
    [[nodiscard]] QJsonArray bar() const;
    /// The newest first: buttons, matchrule, menuid.
    [[nodiscard]] const QList<QJsonObject>& conditional() const { return m_conditional; }

private:
    OaResult create(const OaCall& call);
    [[nodiscard]] OaResult all() const;
    OaResult removeAll();
    OaResult addConditional(const OaCall& call);
    OaResult removeConditional(const OaCall& call);
    [[nodiscard]] OaResult match(const OaCall& call) const;
    [[nodiscard]] OaResult current() const;
    [[nodiscard]] bool matches(const QJsonObject& rule, int person) const;

    Audience& m_audience;
    std::optional<QJsonObject> m_menu; ///< the standard one, as it came
    qint64 m_barId = 0;
    QList<QJsonObject> m_conditional;
    QJsonObject m_console;
    qint64 m_nextId = 430001;
};

} // namespace wego::sandbox
