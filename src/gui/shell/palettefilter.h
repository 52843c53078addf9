// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

/// What the command palette shows for a text; no widgets, so that it is tested on its own.
namespace wego::gui {

enum class PaletteGroup { Command, Room, Record, Help };

struct PaletteItem {
    PaletteGroup group = PaletteGroup::Command;
    QString icon;
    QString title;
    QString note;  ///< quiet, behind the title: where it belongs, its shortcut
    QString alias; ///< words of letters that find it too: "xz download"
    std::function<void()> run;
};

struct PaletteMatch {
    PaletteItem item;
    QList<std::pair<int, int>> hits; ///< places in the title
};

/// Items whose title, note or alias contains the text, by group, best first: a title that starts
/// with it, one that contains it, then the rest. An empty text matches everything.
[[nodiscard]] QList<PaletteMatch> filterPalette(
    const QList<PaletteItem>& items, const QString& text);

/// "11-09", "2026-11-09", "1109" or "11/9" as the last such day up to `today`.
[[nodiscard]] std::optional<QDate> dateIn(const QString& text, QDate today);

} // namespace wego::gui
