// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QList>
#include <QRect>

#include <optional>

namespace wego::gui {

/// Where the parts of the phone are, in the coordinates of the preview. Pure.
struct PhoneLayout {
    QRect phone;
    QRect header;
    QRect chat; ///< between header and bar
    QRect keyboard;
    QList<QRect> bar;     ///< one a button; three places if there is none
    QRect list;           ///< of the button that is open; empty if none is
    QList<QRect> entries; ///< from top to bottom
    int open = -1;        ///< the button of the bar whose list is open

    /// The phone in the middle of an area, 320 wide and as high as there is room for.
    static PhoneLayout make(const QRect& area, const domain::Menu& menu, int open);

    /// The place before which something is dropped at a point: a gap of the bar, or of the open
    /// list; nothing elsewhere. `menu` is the number of the menu that is shown.
    [[nodiscard]] std::optional<domain::MenuPlace> dropAt(const QPoint& point, int menu) const;
    /// The line that shows such a gap.
    [[nodiscard]] QRect gapAt(const domain::MenuPlace& place) const;
    /// The button of the bar under a point, -1 if none is.
    [[nodiscard]] int barButtonAt(const QPoint& point) const;
};

} // namespace wego::gui
