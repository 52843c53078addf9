// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/menurules.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wego::domain {
namespace {

/// How many half-width cells the phone shows of a name.
constexpr int BarCells = 8;
constexpr int ListCells = 16;

int cellsOf(char32_t sign)
{
    constexpr char32_t LastNarrow = 0x10FF;
    return sign <= LastNarrow ? 1 : 2;
}

bool isWebAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isHttp && !url.host().isEmpty();
}

bool isAppId(const QString& text)
{
    constexpr qsizetype Length = 18;
    return text.size() == Length && text.startsWith("wx"_L1)
        && std::all_of(text.begin(), text.end(), [](QChar sign) {
               return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'z');
           });
}

/// What JSON can only write as \\uXXXX, which WeChat does not take in menus: control characters and
/// halves of pairs.
bool needsEscape(const QString& text)
{
    static const QString withShortEscape = u"\b\f\n\r\t"_s;
    return !text.isValidUtf16() || std::any_of(text.begin(), text.end(), [](QChar sign) {
        return sign < u' ' && !withShortEscape.contains(sign);
    });
}

/// Of the conditional menus, which ones bring links to too many hosts, and to how many; from the
/// oldest on, as WeChat gets them.
QHash<int, qsizetype> excessHosts(const QList<ConditionalMenu>& menus)
{
    QSet<QString> hosts;
    const auto note = [&hosts](const MenuButton& button) {
        const QString host = QUrl(button.value(MenuField::Url)).host();
        if (!host.isEmpty())
            hosts.insert(host);
    };
    QHash<int, qsizetype> excess;
    for (auto i = static_cast<int>(menus.size()) - 1; i >= 0; --i) {
        const qsizetype before = hosts.size();
        for (const MenuButton& button : menus.at(i).menu.buttons) {
            note(button);
            std::for_each(button.children.begin(), button.children.end(), note);
        }
        if (hosts.size() > MostConditionalHosts && hosts.size() > before)
            excess.insert(i, hosts.size());
    }
    return excess;
}

/// Goes through a set and notes what it finds.
class MenuCheck {
public:
    QList<MenuProblem> check(const MenuSet& set)
    {
        if (set.standard)
            checkMenu(*set.standard, {});
        m_hosts = excessHosts(set.conditional);
        for (int i = 0; i < set.conditional.size(); ++i)
            checkConditional(set, i);
        return m_problems;
    }

private:
    void error(const MenuPlace& place, const QString& code, std::optional<MenuField> field = {},
        qsizetype present = 0, qsizetype limit = 0)
    {
        m_problems.append({place, field, code, MenuSeverity::Error, present, limit});
    }

    void remind(const MenuPlace& place, const QString& code, std::optional<MenuField> field = {})
    {
        m_problems.append({place, field, code, MenuSeverity::Reminder});
    }

    void checkConditional(const MenuSet& set, int index);
    void checkRule(const MenuRule& rule, const MenuPlace& place);
    void checkMenu(const Menu& menu, const MenuPlace& place);
    void checkButton(const MenuButton& button, const MenuPlace& place);
    void checkList(const MenuButton& button, const MenuPlace& place);
    void checkName(const MenuButton& button, const MenuPlace& place);
    void checkCharacters(const MenuButton& button, const MenuPlace& place);
    void checkAction(const MenuButton& button, const MenuPlace& place);
    void checkValue(MenuField field, const QString& text, const MenuPlace& place);

    QList<MenuProblem> m_problems;
    QHash<int, qsizetype> m_hosts;
};

void MenuCheck::checkConditional(const MenuSet& set, int index)
{
    const ConditionalMenu& conditional = set.conditional.at(index);
    const MenuPlace place{index};
    if (!set.standard)
        error(place, u"65303"_s);
    checkRule(conditional.rule, place);
    if (conditional.menu.buttons.isEmpty())
        error(place, u"65307"_s);
    else
        checkMenu(conditional.menu, place);
    if (m_hosts.contains(index))
        error(place, u"65316"_s, MenuField::Url, m_hosts.value(index), MostConditionalHosts);
}

/// A menu with a rule of old days is listed still, but cannot be published anew.
void MenuCheck::checkRule(const MenuRule& rule, const MenuPlace& place)
{
    if (rule.isEmpty())
        error(place, u"65304"_s);
    else if (!rule.retiredFields().isEmpty())
        error(place, u"65320"_s);
    static const QStringList platforms{QString(), u""_s, u"1"_s, u"2"_s, u"3"_s};
    if (!platforms.contains(rule.platform))
        error(place, u"40035"_s);
}

void MenuCheck::checkMenu(const Menu& menu, const MenuPlace& place)
{
    const qsizetype count = menu.buttons.size();
    if (count < 1 || count > MostBarButtons)
        error(place, u"40016"_s, {}, count, MostBarButtons);
    if (!menu.unknown.isEmpty())
        remind({place.menu}, u"unknown-fields"_s);
    for (int i = 0; i < count; ++i)
        checkButton(menu.buttons.at(i), {place.menu, i});
}

void MenuCheck::checkButton(const MenuButton& button, const MenuPlace& place)
{
    checkName(button, place);
    checkCharacters(button, place);
    if (!button.unknown.isEmpty())
        remind(place, u"unknown-fields"_s);
    if (button.children.isEmpty())
        checkAction(button, place);
    else if (place.isInList())
        error(place, u"40022"_s);
    else
        checkList(button, place);
}

void MenuCheck::checkList(const MenuButton& button, const MenuPlace& place)
{
    if (!button.type.isEmpty() || button.unknown.contains(toString(MenuField::Type)))
        error(place, u"40017"_s, MenuField::Type);
    const qsizetype count = button.children.size();
    if (count > MostListButtons)
        error(place, u"40023"_s, {}, count, MostListButtons);
    for (int i = 0; i < count; ++i)
        checkButton(button.children.at(i), {place.menu, place.first, i});
}

void MenuCheck::checkName(const MenuButton& button, const MenuPlace& place)
{
    const bool isInList = place.isInList();
    const qsizetype bytes = button.name.toUtf8().size();
    const qsizetype limit = *longestValue(MenuField::Name, isInList);
    if (bytes == 0 || bytes > limit)
        error(place, isInList ? u"40025"_s : u"40018"_s, MenuField::Name, bytes, limit);
    else if (shownMenuName(button.name, isInList) != button.name)
        remind(place, u"truncated"_s, MenuField::Name);
}

/// What stands too deep has no place of its own.
void MenuCheck::checkCharacters(const MenuButton& button, const MenuPlace& place)
{
    if (needsEscape(button.name))
        error(place, u"40033"_s, MenuField::Name);
    for (const auto& [field, text] : button.values.asKeyValueRange()) {
        if (needsEscape(text))
            error(place, u"40033"_s, field);
    }
    for (const MenuButton& child : button.children) {
        if (place.isInList())
            checkCharacters(child, place);
    }
}

void MenuCheck::checkAction(const MenuButton& button, const MenuPlace& place)
{
    const MenuButtonType* type = menuButtonType(button.type);
    if (button.type.isEmpty())
        return error(place, u"65308"_s, MenuField::Type);
    if (!type)
        return error(place, place.isInList() ? u"40024"_s : u"40015"_s, MenuField::Type);
    for (const MenuField field : type->needs)
        checkValue(field, button.value(field), place);
    if (type->isRetired)
        remind(place, u"retired-type"_s, MenuField::Type);
}

void MenuCheck::checkValue(MenuField field, const QString& text, const MenuPlace& place)
{
    const bool isInList = place.isInList();
    const qsizetype bytes = text.toUtf8().size();
    const auto limit = longestValue(field, isInList);
    const bool hasWrongSize = bytes == 0 || (limit && bytes > *limit);
    if (field == MenuField::Key && hasWrongSize)
        error(place, isInList ? u"40026"_s : u"40019"_s, field, bytes, *limit);
    else if (field == MenuField::Url && hasWrongSize)
        error(place, isInList ? u"40027"_s : u"40020"_s, field, bytes, *limit);
    else if (field == MenuField::Url && !isWebAddress(text))
        error(place, isInList ? u"40054"_s : u"40055"_s, field);
    else if (field == MenuField::MediaId && bytes == 0)
        error(place, u"40007"_s, field);
    else if (field == MenuField::ArticleId && bytes == 0)
        error(place, u"53600"_s, field);
    else if (field == MenuField::AppId && !isAppId(text))
        error(place, u"40013"_s, field);
    else if (field == MenuField::PagePath && bytes == 0)
        error(place, u"40035"_s, field);
}

} // namespace

std::optional<qsizetype> longestValue(MenuField field, bool isInList)
{
    if (field == MenuField::Name)
        return isInList ? LongestListName : LongestBarName;
    if (field == MenuField::Key)
        return LongestMenuKey;
    return field == MenuField::Url ? std::optional(LongestMenuUrl) : std::nullopt;
}

QList<MenuProblem> checkMenus(const MenuSet& set)
{
    return MenuCheck().check(set);
}

bool hasErrors(const QList<MenuProblem>& problems)
{
    return std::any_of(problems.begin(), problems.end(),
        [](const MenuProblem& problem) { return problem.severity == MenuSeverity::Error; });
}

QString shownMenuName(const QString& name, bool isInList)
{
    const int room = isInList ? ListCells : BarCells;
    int cells = 0;
    qsizetype units = 0;
    for (const char32_t sign : name.toUcs4()) {
        cells += cellsOf(sign);
        if (cells > room)
            return name.left(units) + u'…';
        units += QChar::requiresSurrogates(sign) ? 2 : 1;
    }
    return name;
}

} // namespace wego::domain
