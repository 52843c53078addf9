// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/menu/menuwords.h"

#include "domain/menurules.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace wego::gui {

QString MenuWords::standardMenu()
{
    return tr("Standard menu");
}

QString MenuWords::nameless()
{
    return tr("(no name)");
}

QString MenuWords::type(const QString& word)
{
    static const QHash<QString, const char*> words{
        {u"click"_s, QT_TR_NOOP("Click")},
        {u"view"_s, QT_TR_NOOP("Link")},
        {u"scancode_push"_s, QT_TR_NOOP("Scan")},
        {u"scancode_waitmsg"_s, QT_TR_NOOP("Scan")},
        {u"pic_sysphoto"_s, QT_TR_NOOP("Camera")},
        {u"pic_photo_or_album"_s, QT_TR_NOOP("Picture")},
        {u"pic_weixin"_s, QT_TR_NOOP("Album")},
        {u"location_select"_s, QT_TR_NOOP("Place")},
        {u"media_id"_s, QT_TR_NOOP("Material")},
        {u"view_limited"_s, QT_TR_NOOP("Article")},
        {u"article_id"_s, QT_TR_NOOP("Article")},
        {u"article_view_limited"_s, QT_TR_NOOP("Article")},
        {u"miniprogram"_s, QT_TR_NOOP("Mini program")},
    };
    return inWords(words, word);
}

QString MenuWords::typeInFull(const QString& word)
{
    static const QHash<QString, const char*> words{
        {u"click"_s, QT_TR_NOOP("Send an event to the server")},
        {u"view"_s, QT_TR_NOOP("Open a web page")},
        {u"scancode_push"_s, QT_TR_NOOP("Scan a code, and open what it says")},
        {u"scancode_waitmsg"_s, QT_TR_NOOP("Scan a code, and wait for a message")},
        {u"pic_sysphoto"_s, QT_TR_NOOP("Take a picture")},
        {u"pic_photo_or_album"_s, QT_TR_NOOP("Take a picture or choose one")},
        {u"pic_weixin"_s, QT_TR_NOOP("Choose pictures in WeChat")},
        {u"location_select"_s, QT_TR_NOOP("Send a place")},
        {u"media_id"_s, QT_TR_NOOP("Send a material")},
        {u"view_limited"_s, QT_TR_NOOP("Open an article (retired)")},
        {u"article_id"_s, QT_TR_NOOP("Send an article")},
        {u"article_view_limited"_s, QT_TR_NOOP("Open an article")},
        {u"miniprogram"_s, QT_TR_NOOP("Open a mini program")},
    };
    return inWords(words, word);
}

QString MenuWords::platform(const QString& number)
{
    if (number == u"1"_s)
        return u"iOS"_s;
    return number == u"2"_s ? tr("Android") : tr("other phones");
}

QString MenuWords::ruleField(const QString& word)
{
    static const QHash<QString, const char*> words{
        {u"sex"_s, QT_TR_NOOP("sex")},
        {u"country"_s, QT_TR_NOOP("country")},
        {u"province"_s, QT_TR_NOOP("province")},
        {u"city"_s, QT_TR_NOOP("city")},
        {u"language"_s, QT_TR_NOOP("language")},
        {u"group_id"_s, QT_TR_NOOP("group")},
    };
    return inWords(words, word);
}

QString MenuWords::ruleValue(const QString& field, const QString& value)
{
    if (field == u"sex" && value == u"1")
        return tr("male");
    return field == u"sex" && value == u"2" ? tr("female") : value;
}

QString MenuWords::state(MenuState state)
{
    switch (state) {
    case MenuState::Live:
        return tr("live");
    case MenuState::Changed:
        return tr("changed");
    case MenuState::Draft:
        return tr("draft");
    case MenuState::Nothing:
        break;
    }
    return {};
}

QString MenuWords::rule(const domain::MenuRule& rule, const QHash<QString, QString>& tagNames)
{
    QStringList words;
    if (!rule.tag.isEmpty())
        words.append(tr("Tag is %1").arg(tagNames.value(rule.tag, rule.tag)));
    if (!rule.platform.isEmpty())
        words.append(tr("Platform is %1").arg(platform(rule.platform)));
    for (const QString& field : rule.unknown.keys())
        words.append(tr("%1 is %2")
                .arg(ruleField(field),
                    ruleValue(field, rule.unknown.value(field).toVariant().toString())));
    return words.isEmpty() ? tr("No condition yet") : words.join(tr(", "));
}

QString MenuWords::field(domain::MenuField field)
{
    using enum domain::MenuField;
    switch (field) {
    case Name:
        return tr("Name");
    case Type:
        return tr("What it does");
    case Key:
        return tr("Key");
    case Url:
        return tr("Address");
    case MediaId:
        return tr("Material (media_id)");
    case ArticleId:
        return tr("Article (article_id)");
    case AppId:
        return tr("AppID of the mini program");
    case PagePath:
        return tr("Page of the mini program");
    }
    return {};
}

QString MenuWords::where(const domain::MenuSet& menus, const domain::MenuPlace& place,
    const QHash<QString, QString>& tagNames)
{
    const domain::MenuButton* parent = domain::buttonAt(menus, {place.menu, place.first});
    if (place.isInList() && parent)
        return tr("%1, entry %2").arg(parent->name).arg(place.second + 1);
    if (place.menu >= 0 && place.menu < menus.conditional.size())
        return rule(menus.conditional.at(place.menu).rule, tagNames);
    return standardMenu();
}

QString MenuWords::change(
    const domain::MenuSet& before, const domain::MenuSet& after, const domain::MenuChange& change)
{
    const bool isGone = change.kind == domain::MenuChangeKind::Removed;
    const domain::MenuSet& set = isGone ? before : after;
    const domain::MenuPlace& place = isGone ? change.before : change.after;
    const QString what = place.isButton() ? tr("%1 (%2)").arg(change.name, where(set, place))
                                          : where(set, place);
    switch (change.kind) {
    case domain::MenuChangeKind::Added:
        return tr("Added: %1").arg(what);
    case domain::MenuChangeKind::Removed:
        return tr("Removed: %1").arg(what);
    case domain::MenuChangeKind::Moved:
        return tr("Moved: %1").arg(what);
    case domain::MenuChangeKind::Changed:
        break;
    }
    QStringList fields;
    for (const domain::MenuFieldChange& each : change.fields) {
        const auto known = domain::menuFieldFromString(each.field);
        fields.append(
            tr("%1: %2 → %3").arg(known ? field(*known) : each.field, each.before, each.after));
    }
    return tr("Changed: %1; %2").arg(what, fields.join(tr(", ")));
}

QString MenuWords::refusal(domain::MenuEditProblem problem)
{
    switch (problem) {
    case domain::MenuEditProblem::BarFull:
        return tr("At most %Ln button(s) in the bar", nullptr, domain::MostBarButtons);
    case domain::MenuEditProblem::ListFull:
        return tr("At most %Ln entries in a list", nullptr, domain::MostListButtons);
    case domain::MenuEditProblem::TooDeep:
        return tr("A list cannot stand in a list");
    case domain::MenuEditProblem::IntoItself:
        return tr("A button cannot go into its own list");
    case domain::MenuEditProblem::NoSuchPlace:
        break;
    }
    return tr("Nothing can stand there");
}

QString MenuWords::inWords(const QHash<QString, const char*>& words, const QString& word)
{
    const char* known = words.value(word);
    return known ? tr(known) : word;
}

} // namespace wego::gui
