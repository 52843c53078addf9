// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

/// How a window begins that nobody has placed yet.
namespace wego::gui::windowfit {

/// Whether one of this size, frame not counted, has no room on a screen that has room for the
/// `least` it needs.
[[nodiscard]] bool takesWholeScreen(QSize window, QSize least, QSize screen);

} // namespace wego::gui::windowfit
