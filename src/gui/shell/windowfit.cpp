// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/windowfit.h"

namespace wego::gui::windowfit {

bool takesWholeScreen(QSize window, QSize least, QSize screen)
{
    const bool isLarge = window.width() >= screen.width() || window.height() >= screen.height();
    return isLarge && least.boundedTo(screen) == least;
}

} // namespace wego::gui::windowfit
