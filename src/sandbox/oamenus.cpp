// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oamenus.h"

#include "sandbox/audience.h"
#include "sandbox/menuchecker.h"
#include "sandbox/openids.h"

using namespace Qt::StringLiterals;

namespace wego::sandbox {

namespace {

constexpr qsizetype MostHosts = 3;
constexpr qsizetype MostConditional = 100;

/// Followers have iOS, Android and other phones in turn.
QString platformOf(int person)
{
    constexpr int Platforms = 3;
    return QString::number(person % Platforms + 1);
}

/// Answers name an empty list with every button that opens none.
QJsonArray asAnswered(const QJsonArray& bar)
{
    QJsonArray answered;
    for (const auto& each : bar) {
        QJsonObject button = each.toObject();
        button.insert(u"sub_button"_s, asAnswered(button.value(u"sub_button"_s).toArray()));
        answered.append(button);
    }
    return answered;
}

QJsonObject menuAsAnswered(QJsonObject menu)
{
    menu.insert(u"button"_s, asAnswered(menu.value(u"button"_s).toArray()));
    return menu;
}

/// The answer about the menu in force wraps the lists.
QJsonArray asInForce(const QJsonArray& bar)
{
    QJsonArray wrapped;
    for (const auto& each : bar) {
        QJsonObject button = each.toObject();
        const QJsonArray entries = button.take(u"sub_button"_s).toArray();
        if (!entries.isEmpty())
            button.insert(u"sub_button"_s, QJsonObject{{u"list"_s, entries}});
        wrapped.append(button);
    }
    return wrapped;
}

bool hasEscapes(const OaCall& call)
{
    return withLiteralEscapes(call.request.body) != call.request.body;
}

} // namespace

void OaMenus::addRoutes(OaRoutes& routes)
{
    const auto on = [this, &routes](OaVerb verb, const QString& path, auto answer) {
        routes.insert(
            path, {verb, [this, answer](const OaCall& call) { return answer(*this, call); }});
    };
    on(OaVerb::Post, u"/cgi-bin/menu/create"_s,
        [](OaMenus& menus, const OaCall& call) { return menus.create(call); });
    on(OaVerb::Get, u"/cgi-bin/menu/get"_s,
        [](OaMenus& menus, const OaCall&) { return menus.all(); });
    on(OaVerb::Get, u"/cgi-bin/menu/delete"_s,
        [](OaMenus& menus, const OaCall&) { return menus.removeAll(); });
    on(OaVerb::Post, u"/cgi-bin/menu/addconditional"_s,
        [](OaMenus& menus, const OaCall& call) { return menus.addConditional(call); });
    on(OaVerb::Post, u"/cgi-bin/menu/delconditional"_s,
        [](OaMenus& menus, const OaCall& call) { return menus.removeConditional(call); });
    on(OaVerb::Post, u"/cgi-bin/menu/trymatch"_s,
        [](OaMenus& menus, const OaCall& call) { return menus.match(call); });
    on(OaVerb::Get, u"/cgi-bin/get_current_selfmenu_info"_s,
        [](OaMenus& menus, const OaCall&) { return menus.current(); });
}

QJsonArray OaMenus::bar() const
{
    return m_menu ? m_menu->value(u"button"_s).toArray() : QJsonArray();
}

OaResult OaMenus::create(const OaCall& call)
{
    if (hasEscapes(call))
        return refuse(40033);
    const QJsonArray bar = call.body.value(u"button"_s).toArray();
    if (const int code = refusalOfButtons(bar))
        return refuse(code);
    m_menu = call.body;
    m_barId = m_nextId++;
    return oaOk();
}

OaResult OaMenus::all() const
{
    if (!m_menu)
        return refuse(46003);
    QJsonObject menu = menuAsAnswered(*m_menu);
    if (m_conditional.isEmpty())
        return QJsonObject{{u"menu"_s, menu}};
    menu.insert(u"menuid"_s, m_barId);
    QJsonArray conditional;
    for (const QJsonObject& each : m_conditional)
        conditional.append(menuAsAnswered(each));
    return QJsonObject{{u"menu"_s, menu}, {u"conditionalmenu"_s, conditional}};
}

OaResult OaMenus::removeAll()
{
    m_menu.reset();
    m_conditional.clear();
    m_console = {};
    return oaOk();
}

OaResult OaMenus::addConditional(const OaCall& call)
{
    if (hasEscapes(call))
        return refuse(40033);
    if (!m_menu)
        return refuse(65303);
    const QJsonObject rule = call.body.value(u"matchrule"_s).toObject();
    if (const int code = refusalOfRule(rule))
        return refuse(code);
    const QJsonArray bar = call.body.value(u"button"_s).toArray();
    if (bar.isEmpty())
        return refuse(65307);
    if (const int code = refusalOfButtons(bar))
        return refuse(code);
    if (m_conditional.size() >= MostConditional)
        return refuse(65305);
    QSet<QString> hosts = hostsOf(bar);
    for (const QJsonObject& each : m_conditional)
        hosts += hostsOf(each.value(u"button"_s).toArray());
    if (hosts.size() > MostHosts)
        return refuse(65316);
    QJsonObject menu = call.body;
    const qint64 id = m_nextId++;
    menu.insert(u"menuid"_s, id);
    m_conditional.prepend(menu);
    return QJsonObject{{u"menuid"_s, QString::number(id)}};
}

OaResult OaMenus::removeConditional(const OaCall& call)
{
    const qint64 id = call.body.value(u"menuid"_s).toVariant().toLongLong();
    const qsizetype removed = m_conditional.removeIf(
        [id](const QJsonObject& menu) { return menu.value(u"menuid"_s).toInteger() == id; });
    return removed > 0 ? OaResult(oaOk()) : refuse(65301);
}

/// Of several tags the one given last counts.
bool OaMenus::matches(const QJsonObject& rule, int person) const
{
    const QString platform = rule.value(u"client_platform_type"_s).toVariant().toString();
    const QString tag = rule.value(u"tag_id"_s).toVariant().toString();
    const QList<int> tags = m_audience.tags(person);
    const bool hasTag = !tags.isEmpty() && tag == QString::number(tags.last());
    return (platform.isEmpty() || platform == platformOf(person)) && (tag.isEmpty() || hasTag);
}

OaResult OaMenus::match(const OaCall& call) const
{
    const auto person = readPerson(m_audience, call.body.value(u"user_id"_s));
    if (!person)
        return refuse(65302);
    if (!m_menu)
        return refuse(46003);
    for (const QJsonObject& each : m_conditional) {
        if (matches(each.value(u"matchrule"_s).toObject(), *person))
            return QJsonObject{{u"button"_s, asAnswered(each.value(u"button"_s).toArray())}};
    }
    return QJsonObject{{u"button"_s, asAnswered(bar())}};
}

OaResult OaMenus::current() const
{
    QJsonObject info;
    if (m_menu)
        info.insert(u"button"_s, asInForce(bar()));
    else
        info = m_console;
    return QJsonObject{{u"is_menu_open"_s, info.isEmpty() ? 0 : 1}, {u"selfmenu_info"_s, info}};
}

} // namespace wego::sandbox
