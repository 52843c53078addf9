// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace wego::gui {

/// One of the bundled Breeze icons by its freedesktop name, drawn in the palette's colours of the
/// mode and state (QIconEngine), sharp at any scale. An unknown name gives a null icon.
QIcon icon(const QString& name);

} // namespace wego::gui
