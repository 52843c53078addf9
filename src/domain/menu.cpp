// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/menu.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

constexpr std::array<const char16_t*, MenuFieldCount> FieldWords{
    u"name", u"type", u"key", u"url", u"media_id", u"article_id", u"appid", u"pagepath"};

bool matches(const MenuRule& rule, const QString& platform, const QString& tag)
{
    const bool platformFits = rule.platform.isEmpty() || rule.platform == platform;
    const bool tagFits = rule.tag.isEmpty() || rule.tag == tag;
    return !rule.isEmpty() && rule.retiredFields().isEmpty() && platformFits && tagFits;
}

} // namespace

QString toString(MenuField field)
{
    return QString::fromUtf16(FieldWords.at(static_cast<std::size_t>(field)));
}

std::optional<MenuField> menuFieldFromString(QStringView word)
{
    for (std::size_t i = 0; i < FieldWords.size(); ++i) {
        if (word == QStringView(FieldWords.at(i)))
            return static_cast<MenuField>(i);
    }
    return std::nullopt;
}

const QList<MenuButtonType>& menuButtonTypes()
{
    using enum MenuField;
    static const QList<MenuButtonType> types{
        {u"click"_s, {Key}, false, true},
        {u"view"_s, {Url}},
        {u"scancode_push"_s, {Key}, false, true},
        {u"scancode_waitmsg"_s, {Key}, false, true},
        {u"pic_sysphoto"_s, {Key}},
        {u"pic_photo_or_album"_s, {Key}},
        {u"pic_weixin"_s, {Key}},
        {u"location_select"_s, {Key}},
        {u"media_id"_s, {MediaId}},
        {u"view_limited"_s, {MediaId}, true},
        {u"article_id"_s, {ArticleId}},
        {u"article_view_limited"_s, {ArticleId}},
        {u"miniprogram"_s, {Url, AppId, PagePath}},
    };
    return types;
}

const MenuButtonType* menuButtonType(QStringView word)
{
    const QList<MenuButtonType>& types = menuButtonTypes();
    const auto found = std::find_if(types.begin(), types.end(),
        [word](const MenuButtonType& type) { return type.word == word; });
    return found == types.end() ? nullptr : &*found;
}

bool operator==(const MenuButton& one, const MenuButton& other)
{
    return one.name == other.name && one.type == other.type && one.values == other.values
        && one.children == other.children && one.unknown == other.unknown;
}

QString MenuButton::value(MenuField field) const
{
    if (field == MenuField::Name)
        return name;
    return field == MenuField::Type ? type : values.value(field);
}

void MenuButton::setValue(MenuField field, const QString& text)
{
    if (field == MenuField::Name)
        name = text;
    else if (field == MenuField::Type)
        changeType(text);
    else if (text.isEmpty())
        values.remove(field);
    else
        values.insert(field, text);
}

void MenuButton::changeType(const QString& word)
{
    type = word;
    const MenuButtonType* known = menuButtonType(word);
    if (!known && !word.isEmpty())
        return;
    for (const MenuField field : values.keys()) {
        if (!known || !known->uses(field))
            values.remove(field);
    }
}

bool MenuRule::isEmpty() const
{
    const auto says = [](const QJsonValue& value) {
        return !value.toVariant().toString().isEmpty();
    };
    return tag.isEmpty() && platform.isEmpty()
        && std::none_of(unknown.begin(), unknown.end(), says);
}

QStringList MenuRule::retiredFields() const
{
    static const QStringList retired{
        u"sex"_s, u"country"_s, u"province"_s, u"city"_s, u"language"_s};
    QStringList present;
    for (const QString& field : retired) {
        if (!unknown.value(field).toVariant().toString().isEmpty())
            present.append(field);
    }
    return present;
}

const Menu* menuAt(const MenuSet& set, int menu)
{
    if (menu < 0)
        return set.standard ? &*set.standard : nullptr;
    return menu < set.conditional.size() ? &set.conditional.at(menu).menu : nullptr;
}

const MenuButton* buttonAt(const MenuSet& set, const MenuPlace& place)
{
    const Menu* menu = menuAt(set, place.menu);
    if (!menu || place.first < 0 || place.first >= menu->buttons.size())
        return nullptr;
    const MenuButton& button = menu->buttons.at(place.first);
    if (place.second < 0)
        return &button;
    return place.second < button.children.size() ? &button.children.at(place.second) : nullptr;
}

const Menu* menuFor(const MenuSet& set, const QString& platform, const QList<int>& tags)
{
    const QString tag = tags.isEmpty() ? QString() : QString::number(tags.last());
    for (const ConditionalMenu& each : set.conditional) {
        if (matches(each.rule, platform, tag))
            return &each.menu;
    }
    return menuAt(set, -1);
}

} // namespace wego::domain
