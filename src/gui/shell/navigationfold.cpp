// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/navigationfold.h"

using namespace Qt::StringLiterals;

namespace wego::gui::navigation {

bool isFolded(const QString& setting, int windowWidth)
{
    if (setting == "yes"_L1)
        return true;
    return setting != "no"_L1 && windowWidth < FoldBelow;
}

QString toggled(const QString& setting, int windowWidth)
{
    const bool wanted = !isFolded(setting, windowWidth);
    if (isFolded(u"auto"_s, windowWidth) == wanted)
        return u"auto"_s;
    return wanted ? u"yes"_s : u"no"_s;
}

} // namespace wego::gui::navigation
