// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QString>

namespace wego::domain {

/// The menus of an account as they were live at one time; times in milliseconds since the epoch.
struct MenuVersion {
    qint64 number = 0;
    qint64 seenMs = 0;
    bool isPublished = false; ///< from here; else it was found live
    QString note;
    MenuSet menus;

    friend bool operator==(const MenuVersion&, const MenuVersion&) = default;
};

/// What is being edited.
struct MenuDraft {
    qint64 savedMs = 0;
    MenuSet menus;
};

/// A publication that was begun and is not over.
struct MenuPublication {
    qint64 begunMs = 0;
    QString note;
    MenuSet before; ///< what was live then
    MenuSet wanted;
};

} // namespace wego::domain
