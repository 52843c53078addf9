// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace wego::domain {

// The custom menu (自定义菜单) of an official account. What this version does not know is kept with
// each part, so that it survives reading, editing and publishing.

/// The values of a button.
enum class MenuField { Name, Type, Key, Url, MediaId, ArticleId, AppId, PagePath };
inline constexpr int MenuFieldCount = 8;

/// WeChat's word: "name", "pagepath" and so on, and back.
QString toString(MenuField field);
std::optional<MenuField> menuFieldFromString(QStringView word);

/// What a button does: one row of WeChat's table.
struct MenuButtonType {
    QString word; ///< "scancode_push"
    QList<MenuField> needs;
    bool isRetired = false; ///< WeChat wants another type instead
    /// A press lets the merchant answer by customer service messages for a while.
    bool opensCustomerService = false;

    [[nodiscard]] bool uses(MenuField field) const { return needs.contains(field); }
};

const QList<MenuButtonType>& menuButtonTypes();
/// nullptr for a word that is not in the table.
const MenuButtonType* menuButtonType(QStringView word);

/// A button of the bar, or of the list that one of those opens.
struct MenuButton {
    QString name;
    QString type;                    ///< WeChat's word; empty for a button that opens a list
    QMap<MenuField, QString> values; ///< of the other fields; none is empty
    QList<MenuButton> children;
    QJsonObject unknown; ///< fields that this version does not know, as they came

    [[nodiscard]] QString value(MenuField field) const;
    /// Name and type as well; an empty text takes the field away.
    void setValue(MenuField field, const QString& text);
    /// Takes what the new type has no use for away.
    void changeType(const QString& word);

    friend bool operator==(const MenuButton& one, const MenuButton& other);
};

struct Menu {
    QList<MenuButton> buttons;
    QJsonObject unknown;

    friend bool operator==(const Menu&, const Menu&) = default;
};

/// Who sees a conditional menu (个性化菜单); what is empty says nothing.
struct MenuRule {
    QString tag;         ///< its id
    QString platform;    ///< "1" iOS, "2" Android, "3" anything else
    QJsonObject unknown; ///< the rules that WeChat has given up among them

    [[nodiscard]] bool isEmpty() const;
    /// Rules about sex, place and language match nobody any more, and are refused: 65320.
    [[nodiscard]] QStringList retiredFields() const;

    friend bool operator==(const MenuRule&, const MenuRule&) = default;
};

struct ConditionalMenu {
    QString id; ///< WeChat's menuid; empty before it is published
    MenuRule rule;
    Menu menu;

    friend bool operator==(const ConditionalMenu&, const ConditionalMenu&) = default;
};

/// All menus of an account.
struct MenuSet {
    std::optional<Menu> standard;
    /// In the order in which WeChat tries them: the newest first.
    QList<ConditionalMenu> conditional;

    friend bool operator==(const MenuSet&, const MenuSet&) = default;
};

/// A button in a set: the menu, the button of the bar, and the one in its list; -1 where the place
/// is the part itself.
struct MenuPlace {
    int menu = -1; ///< -1: the standard menu, else the index of a conditional one
    int first = -1;
    int second = -1;

    [[nodiscard]] bool isButton() const { return first >= 0; }
    [[nodiscard]] bool isInList() const { return second >= 0; }

    friend bool operator==(const MenuPlace&, const MenuPlace&) = default;
};

const Menu* menuAt(const MenuSet& set, int menu);
const MenuButton* buttonAt(const MenuSet& set, const MenuPlace& place);

/// What a follower on this platform with these tags sees; `tags` in the order in which they were
/// given, since the last one counts where several would match. nullptr if there is no menu at all.
const Menu* menuFor(const MenuSet& set, const QString& platform, const QList<int>& tags);

} // namespace wego::domain
