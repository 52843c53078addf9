// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QDialog>
#include <QListWidget>

namespace wego::gui {

/// What has to happen to one set of menus to make it another, one line a change, in words and
/// colours.
class MenuChangesList final : public QListWidget {
    Q_OBJECT

public:
    MenuChangesList(
        const domain::MenuSet& before, const domain::MenuSet& after, QWidget* parent = nullptr);
};

/// The same as a window of its own. Deletes itself when it is closed.
class MenuChangesDialog final : public QDialog {
    Q_OBJECT

public:
    struct Sides {
        domain::MenuSet before;
        domain::MenuSet after;
        QString title; ///< "From 11-10 09:02 to 11-20 21:14"
    };

    MenuChangesDialog(const Sides& sides, QWidget* parent);
};

} // namespace wego::gui
