// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QList>
#include <QString>

#include <optional>

namespace wego::domain {

// WeChat's limits; what is longer is refused, not cut.
inline constexpr int MostBarButtons = 3;
inline constexpr int MostListButtons = 5;
inline constexpr qsizetype LongestBarName = 16;  ///< bytes of UTF-8
inline constexpr qsizetype LongestListName = 60; ///< bytes of UTF-8
inline constexpr qsizetype LongestMenuKey = 128; ///< bytes of UTF-8
inline constexpr qsizetype LongestMenuUrl = 1024;
inline constexpr int MostConditionalHosts = 3; ///< of the links of all conditional menus together

/// The longest value of a field in bytes of UTF-8; nothing if WeChat names no limit.
std::optional<qsizetype> longestValue(MenuField field, bool isInList);

enum class MenuSeverity {
    Error,    ///< WeChat would refuse the menu
    Reminder, ///< it can be published, but is not what people expect
};

/// Something about a set of menus that its owner must or should change.
struct MenuProblem {
    MenuPlace place;
    std::optional<MenuField> field; ///< nothing: the button or the menu as a whole
    /// Error: the code WeChat would answer with; Reminder: "truncated", "retired-type" or
    /// "unknown-fields".
    QString code;
    MenuSeverity severity = MenuSeverity::Error;
    qsizetype present = 0; ///< of what is counted; 0 where nothing is
    qsizetype limit = 0;

    friend bool operator==(const MenuProblem&, const MenuProblem&) = default;
};

/// Everything that is wrong with a set, in its order. That somebody has no menu at all is no
/// problem.
QList<MenuProblem> checkMenus(const MenuSet& set);
bool hasErrors(const QList<MenuProblem>& problems);

/// A name as the phone shows it: cut behind about 4 Chinese characters in the bar and 8 in a list.
QString shownMenuName(const QString& name, bool isInList);

} // namespace wego::domain
