// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/palettefilter.h"
#include "gui/shell/roomregistry.h"

#include <QDate>

namespace wego::services {
class ErrorCatalogue;
}

namespace wego::gui {

/// What a text in the command palette may mean: a day, a record of a room, an error code.
struct PaletteRecognition {
    QDate today;                            ///< in Beijing
    const services::ErrorCatalogue& errors; ///< outlives the items
    QList<RoomEntry> rooms;                 ///< that the account has use for
    std::function<void(QDate day)> openDay; ///< empty: no room is shown
    std::function<void(const QString& room, const QString& text)> openRecord;
    std::function<void(const QString& code)> explain;

    [[nodiscard]] QList<PaletteItem> itemsFor(const QString& text) const;
};

} // namespace wego::gui
