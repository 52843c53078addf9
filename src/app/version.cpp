// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version.h"

namespace wego::app {

QString version()
{
    return QStringLiteral(WEGO_VERSION);
}

} // namespace wego::app
